"""What people allowed, and what they said of their visits."""

from __future__ import annotations

from itertools import product
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Weighted
from hms_desktop.demo.world import Person, Visit, World, ms
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.message.vocabulary import CLINICAL, FEEDBACK, PROMOTION, REMINDER, SMS, VOICE, WHATSAPP

_RATING = Weighted.of({5: 46, 4: 28, 3: 13, 2: 7, 1: 6})
_RECOMMEND = {5: (9, 10), 4: (7, 9), 3: (5, 7), 2: (2, 5), 1: (0, 3)}
_WORDS = {5: "good", 4: "good", 3: "fair", 2: "poor", 1: "poor"}
_HOW = Weighted.of({"signed form": 55, "said at reception": 30, "reply to a message": 15})
_CHANNEL = Weighted.of({"whatsapp": 50, "sms": 20, "tablet": 30})
_SAID_SHARE = 0.11
_ALSO = ((CLINICAL, 0.55), (PROMOTION, 0.25), (FEEDBACK, 0.3))
_BITS = {
    (channel, purpose): 1 << place
    for place, (channel, purpose) in enumerate(product((WHATSAPP, SMS, VOICE), (REMINDER, CLINICAL)))
}
_LOOK_BACK = 540
_DAY_MS = 86_400_000


class Consents:
    """Consents by channel and purpose, most given at registration, some withdrawn later."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("consents")
        self._ids = world.ids("consent")
        self._today = world.census.today
        self._staff = world.staff.receptionists
        self._given = bytearray(len(world.census))
        self._withdrawn: dict[tuple[int, str], int] = {}
        self._table = world.load.table(
            "consent", "id, patient_id, channel, purpose, granted, given_at, how, text_version, language, staff_id"
        )

    def write(self, person: Person, language: str) -> None:
        """Add what one detailed person allowed: reminders mostly, the rest by some."""
        chance = self._chance
        if not person.has(c.DETAILED) or chance.random() < 0.06:
            return
        at = ms(person.registered, 9 * 60 + chance.randrange(480))
        for channel, share in ((WHATSAPP, 0.8), (SMS, 0.88), (VOICE, 0.45)):
            if chance.random() < share:
                self._add(person, channel, REMINDER, True, at, language)
                self._given[person.number] |= _BITS[channel, REMINDER]
                for purpose, also in _ALSO:
                    if chance.random() < also:
                        self._add(person, channel, purpose, True, at, language)
                        self._given[person.number] |= _BITS.get((channel, purpose), 0)
                if chance.random() < 0.03 and person.registered < self._today - 40:
                    later = at + chance.randint(10, self._today - person.registered - 5) * _DAY_MS
                    self._add(person, channel, REMINDER, False, later, language)
                    self._withdrawn[person.number, channel] = later

    def why_not(self, person: int, channel: str, purpose: str, at: int) -> str | None:
        """Why somebody may not be written to at a time, as the program says it; None when they may."""
        if not self._given[person] & _BITS[channel, purpose]:
            return "no-consent"
        gone = purpose == REMINDER and self._withdrawn.get((person, channel), at) < at
        return "consent-withdrawn" if gone else None

    def _add(self, person: Person, channel: str, purpose: str, granted: bool, at: int, language: str) -> None:
        how = _HOW.pick(self._chance) if granted else "reply to a message"
        staff = self._chance.choice(self._staff) if granted else None
        self._table.add((self._ids.next(), person.id, channel, purpose, granted, at, how, "2026-1", language, staff))


class Voices:
    """Feedback on visits of the last year and a half."""

    def __init__(self, world: World) -> None:
        self._chance: Random = world.chance("feedback")
        self._ids = world.ids("feedback")
        self._today = world.census.today
        self._comments = load_toml("demo/words.toml", "comments")["comments"]
        self._table = world.load.table(
            "feedback", "id, patient_id, encounter_id, given_at, rating, recommend, comment, channel, answered_at"
        )

    def write(self, person: Person, visits: list[Visit]) -> None:
        """Add what one detailed person said, a few hours after some of the visits."""
        chance = self._chance
        if not person.has(c.DETAILED):
            return
        for visit in visits:
            if visit.day < self._today - _LOOK_BACK or visit.day >= self._today - 1 or chance.random() > _SAID_SHARE:
                continue
            rating = _RATING.pick(chance)
            said = visit.at + chance.randint(2, 20) * 3_600_000
            answered = said + chance.randint(1, 30) * 3_600_000 if rating <= 2 and chance.random() < 0.6 else None
            comment = chance.choice(self._comments[_WORDS[rating]]) if chance.random() < 0.4 else None
            recommend = chance.randint(*_RECOMMEND[rating]) if chance.random() < 0.8 else None
            self._table.add((
                self._ids.next(), person.id, visit.id, said, rating, recommend, comment, _CHANNEL.pick(chance), answered,
            ))  # fmt: skip
