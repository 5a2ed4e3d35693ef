"""A local twin of a provider: writes one line per message to a file and answers receipts later, without a network.

What happens to a message is decided by its id alone, so a demo and a test see the same deliveries every time. The file
holds no name, no number and no text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hms_desktop.channels.masking import masked
from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage, ReceiptEvent, SendResult
from hms_desktop.domain.message.sms import sms_size
from hms_desktop.domain.message.states import State

PROVIDER = "console"
FILE = "messages.jsonl"
MANY = 1000
_RULES = "channels/console.toml"


class ConsoleChannel:
    """Sends into `folder`; shares of refusals, failures and readers come from `resources/channels/console.toml`."""

    def __init__(self, channel: str, folder: Path, now_ms: Callable[[], int]) -> None:
        """Raises ResourceError when the rules are wrong."""
        self.channel = channel
        self.file = folder / FILE
        self._now_ms = now_ms
        self._rules = _checked(load_toml(_RULES, "source", "as_of", "share", "delay"))
        self._taken: dict[str, int] = {}
        self._read = 0

    @property
    def provider(self) -> str:
        """Its name in the ledger."""
        return PROVIDER

    def ready(self) -> int:
        """As many as anybody has."""
        return MANY

    def send(self, message: OutgoingMessage) -> SendResult:
        """Write the line and accept the message, or refuse it as a provider does with a number that isn't in use."""
        refused = _chance(message.id.bytes, "refused") < self._rules["share"]["refused"]
        line = {
            "id": str(message.id),
            "channel": message.channel,
            "to": masked(message.address),
            "letters": len(message.body),
            "parts": sms_size(message.body).parts,
            "answer": "refused" if refused else "accepted",
            "at": self._now_ms(),
        }
        self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self.file.open("a", encoding="utf-8") as out:
            out.write(json.dumps(line) + "\n")
        if refused:
            return SendResult(Outcome.REFUSED, reason="number-not-in-use", raw='{"error": "number not in use"}')
        return SendResult(Outcome.ACCEPTED, f"{PROVIDER}-{message.id.hex}", raw='{"status": "accepted"}')

    def poll(self, awaited: Sequence[Awaited]) -> list[ReceiptEvent]:
        """Everything that has happened to these messages until now; of a message that never came nothing is known."""
        self._look()
        now = self._now_ms()
        here = [(one, self._taken[str(one.message_id)]) for one in awaited if str(one.message_id) in self._taken]
        return [event for one, at in here for event in self._story(one, at) if event.at <= now]

    def _look(self) -> None:
        """Read the lines written since the last look, by this program or another one."""
        if not self.file.exists():
            return
        with self.file.open("rb") as lines:
            lines.seek(self._read)
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                self._read += len(line)
                written = json.loads(line)
                if written["answer"] == "accepted":
                    self._taken[written["id"]] = written["at"]

    def _story(self, one: Awaited, taken_at: int) -> Iterator[ReceiptEvent]:
        share = self._rules["share"]
        seed = one.message_id.bytes
        yield _event(one, State.ACCEPTED, taken_at)
        sent = taken_at + self._delay(seed, "sent")
        yield _event(one, State.SENT, sent)
        reached = sent + self._delay(seed, "delivered")
        if _chance(seed, "undelivered") < share["undelivered"]:
            yield _event(one, State.UNDELIVERED, reached, "phone-unreachable")
            return
        yield _event(one, State.DELIVERED, reached)
        if self.channel != "sms" and _chance(seed, "read") < share["read"]:
            yield _event(one, State.READ, reached + self._delay(seed, "read"))

    def _delay(self, seed: bytes, step: str) -> int:
        low, high = self._rules["delay"][step]
        return int((low + (high - low) * _chance(seed, f"delay-{step}")) * 1000)


def _event(one: Awaited, state: State, at: int, reason: str | None = None) -> ReceiptEvent:
    return ReceiptEvent(
        one.message_id, f"{one.message_id.hex}-{state}", state, at, json.dumps({"status": state}), reason
    )


def _chance(seed: bytes, what: str) -> float:
    """A number from 0 to 1 that is the same for the same message and question."""
    return int.from_bytes(hashlib.sha256(seed + what.encode()).digest()[:6], "big") / (1 << 48)


@reading(_RULES)
def _checked(rules: dict[str, Any]) -> dict[str, Any]:
    shares = [rules["share"].get(name) for name in ("refused", "undelivered", "read")]
    delays = [rules["delay"].get(name) for name in ("sent", "delivered", "read")]
    fine = all(isinstance(share, float) and 0 <= share <= 1 for share in shares)
    if not fine or not all(
        isinstance(delay, list) and len(delay) == 2 and 0 <= delay[0] <= delay[1] for delay in delays
    ):
        raise ResourceError(_RULES, "shares are from 0.0 to 1.0, delays are pairs of seconds")
    return rules
