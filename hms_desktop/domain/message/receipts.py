"""When to ask a provider again, and when silence means that a message expired: `resources/channels/receipts.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml, reading, whole
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.time import HOUR_MS

_FILE = "channels/receipts.toml"


@dataclass(frozen=True, slots=True)
class _Rules:
    """`ask` are ms after handing over, by provider or `default`; `expires` ms by channel; `longest_wait` ms."""

    ask: Mapping[str, tuple[int, ...]]
    expires: Mapping[str, int]
    longest_wait: int


@cache
@reading(_FILE)
def _rules() -> _Rules:
    told = load_toml(_FILE, "ask", "expires_hours", "sending", "source", "as_of")
    for name, seconds in {"default": (), **told["ask"]}.items():
        if not seconds or list(seconds) != sorted(seconds) or seconds[0] <= 0:
            raise ResourceError(_FILE, f"ask.{name} must be seconds in ascending order")
    ask = {name: tuple(int(one) * 1000 for one in seconds) for name, seconds in told["ask"].items()}
    expires = {channel: whole(told["expires_hours"], channel) * HOUR_MS for channel in CHANNELS}
    return _Rules(ask, expires, whole(told["sending"], "longest_wait_seconds") * 1000)


def next_question(provider: str, asked: int) -> int | None:
    """Milliseconds after handing over at which to ask for the `asked + 1`th time; None when there is nothing more to ask."""
    ask = _rules().ask
    moments = ask.get(provider, ask["default"])
    return moments[asked] if asked < len(moments) else None


def lifetime(channel: str) -> int:
    """Milliseconds after which a message without news is held to have expired."""
    return _rules().expires[channel]


def wait_before(attempts: int, wait_s: float) -> int:
    """Milliseconds before a message that was not taken is tried for the `attempts + 1`th time: twice as long each time."""
    return min(int(wait_s * 2 ** min(attempts, 12) * 1000), _rules().longest_wait)
