"""What people answer to the messages of campaigns; most answers were dealt with, the newest wait."""

from __future__ import annotations

import uuid
from random import Random

from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.world import World, ms
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.states import State
from hms_desktop.domain.time import DAY_MS

_SHARE = {("whatsapp", State.READ): 0.17, ("whatsapp", State.DELIVERED): 0.02, ("sms", State.DELIVERED): 0.025}
_PRESSED_SHARE = 0.12
_MEANT = Weighted.of({"yes": 58, "ask": 30, "no": 12})
_NEW_DAYS = 12
_HOUR_MS = 3_600_000


class Replies:
    """Writes replies and the events that brought them."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("replies")
        self._now = ms(world.census.today, 6 * 60)
        self._outreach = world.staff.outreach
        self._words = load_toml("demo/words.toml", "replies")["replies"]
        self._table = world.load.table(
            "reply",
            "id, patient_id, message_id, channel, address, body, kind, received_at, provider, raw, handled_at, handled_by",
        )

    def maybe(self, message: uuid.UUID, person: bytes, address: str, channel: str, state: State, at: int) -> None:
        """Add an answer to a message that arrived at a time, or none."""
        chance = self._chance
        share = _PRESSED_SHARE if channel == "voice" else _SHARE.get((channel, state), 0.0)
        if chance.random() >= share:
            return
        received = at + int(chance.expovariate(1 / 3) * _HOUR_MS) + 20_000
        if received >= self._now:
            return
        words = "1" if channel == "voice" else chance.choice(self._words[_MEANT.pick(chance)])
        waits = 0.85 if received > self._now - _NEW_DAYS * DAY_MS else 0.08
        handled = None
        if chance.random() >= waits:
            handled = min(self._now, received + chance.randint(1, 40) * _HOUR_MS)
        self._table.add((
            derived_id("reply", message).bytes, person, message.bytes, channel, address, words, "reply", received, "console",
            f'{{"id": "console-in-{message.hex}"}}', handled, self._outreach if handled else None,
        ))  # fmt: skip
