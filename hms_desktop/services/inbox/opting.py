"""A no that came in as a message, and a yes after it: consents, the suppression list, journeys.

A no is one to every purpose on its channel (DPDP Act 2023 s.6(4) and (6): withdrawing is as easy as giving, and whoever
withdraws is not written to again), for everybody who has that number, since nobody knows who of a family held the phone. A
yes gives back what such a no took, and nothing that was never granted. Words are heeded by the provider's time, in whatever
order they arrive; consents made of them have ids derived from the word, so nothing is written twice.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, update

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.errors import ErrorClass
from hms_desktop.domain.message.incoming import Said, inbox_rules, stop_words
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Consent, Message, Reply, Suppression
from hms_desktop.services.campaigns.journeys.leaving import leave
from hms_desktop.services.inbox.whose import kept_of, patients_of
from hms_desktop.services.patients.aliases import all_ids
from hms_desktop.store.unit_of_work import UnitOfWork

WORDS = (Said.OPT_OUT, Said.OPT_IN)
OFFERS = "offers"
HOW = "message-reply"
LEFT = "opted-out"
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Word:
    """A no or a yes as it was kept: which reply, when it was said, whether about offers only, by whom, of which message."""

    id: uuid.UUID
    kind: str
    at: int
    about: str | None
    patient_id: uuid.UUID | None
    message_id: uuid.UUID | None

    @property
    def order(self) -> tuple[int, bool, uuid.UUID]:
        """By time; of two in the same moment the no is the later one."""
        return self.at, self.kind == Said.OPT_OUT, self.id

    @property
    def purposes(self) -> tuple[str, ...]:
        """What it is about."""
        return stop_words().marketing if self.about == OFFERS else stop_words().purposes


@dataclass(slots=True)
class _Answers:
    """What one patient said for one purpose on a channel: (given at, id, granted); and which of it words made."""

    told: list[tuple[int, uuid.UUID, bool]] = field(default_factory=list)
    made: dict[uuid.UUID, Word] = field(default_factory=dict)

    @property
    def ruling(self) -> tuple[int, uuid.UUID, bool] | None:
        return max(self.told, default=None, key=lambda one: one[:2])

    def stood_before(self) -> bool:
        """Whether the last answer was a yes, without what a no in a message took away."""
        nos = {made for made, word in self.made.items() if word.kind == Said.OPT_OUT}
        kept = [one for one in self.told if one[1] not in nos]
        return bool(kept) and max(kept, key=lambda one: one[:2])[2]


def heed(work: UnitOfWork, provider: str, channel: str, address: str, new: Sequence[Word], now: int) -> None:
    """Heed words that were just kept, with those that were heard before of the same address."""
    words = words_of(work, channel, address)
    people = set(patients_of(work.connection, address))
    people |= {kept_of(work.connection, one.patient_id) for one in words if one.patient_id is not None}
    settle_consents(work, channel, words, people)
    whole = [one for one in words if one.about != OFFERS]
    last = whole[-1] if whole else None
    if last is None or last.id not in {one.id for one in new}:
        return
    if last.kind == Said.OPT_OUT:
        _suppress(work, provider, channel, address, last)
        stop_messages(work, channel, sorted(people), now)
    else:
        _lift(work, channel, address, now)


def stop_messages(work: UnitOfWork, channel: str, people: Sequence[uuid.UUID], now: int) -> None:
    """Their journeys end, and nothing that waits for them on this channel leaves any more."""
    leave(work, people, LEFT, now)
    canceled = {"state": State.CANCELED.value, "state_at": now, "reason": LEFT}
    for some in (people[at : at + _CHUNK] for at in range(0, len(people), _CHUNK)):
        waiting = (Message.patient_id.in_(some), Message.channel == channel, Message.state == State.QUEUED.value)
        work.connection.execute(update(Message).where(*waiting).values(**canceled))


def words_of(work: UnitOfWork, channel: str, address: str) -> list[Word]:
    """Every no and yes that came from an address on a channel, in their order."""
    table = Reply
    wanted = select(table.id, table.kind, table.received_at, table.about, table.patient_id, table.message_id)
    own = wanted.where(table.address == address, table.channel == channel, table.kind.in_(WORDS))
    found = [Word(*row) for row in work.connection.execute(own.where(table.provider.is_not(None)))]
    return sorted(found, key=lambda one: one.order)


def settle_consents(work: UnitOfWork, channel: str, words: Sequence[Word], people: Iterable[uuid.UUID]) -> None:
    """Write down what the words mean for the consents of these people, as far as it is not written down yet."""
    for patient in sorted(people):
        for purpose in stop_words().purposes:
            about = [one for one in words if purpose in one.purposes]
            answers = _read(work, patient, channel, purpose, about)
            for word in about:
                _answer(work, answers, word, patient, channel, purpose)


def _answer(work: UnitOfWork, answers: _Answers, word: Word, patient: uuid.UUID, channel: str, purpose: str) -> None:
    made = _consent_id(word, patient, purpose)
    if any(made == known for _, known, _ in answers.told):
        return
    ruling = answers.ruling
    if word.kind == Said.OPT_OUT:
        granted, given_at = False, _time_of_no(answers, word)
    else:
        by_word = answers.made.get(ruling[1]) if ruling else None
        if ruling is None or ruling[2] or by_word is None or by_word.order > word.order or not answers.stood_before():
            return
        granted, given_at = True, max(word.at, ruling[0] + 1)
    row = {"patient_id": patient, "channel": channel, "purpose": purpose, "granted": granted, "given_at": given_at}
    work.insert(Consent, {"id": made, **row, "how": HOW})
    answers.told.append((given_at, made, granted))
    answers.made[made] = word


def _time_of_no(answers: _Answers, word: Word) -> int:
    """Just after its moment. A yes that was noted here shortly after it, by another clock, does not stand above it."""
    at, ruling = word.at + 1, answers.ruling
    if ruling is None or ruling[0] < at or not ruling[2]:
        return at
    by_word = answers.made.get(ruling[1])
    if by_word is not None:
        return at if by_word.order > word.order else ruling[0] + 1
    return ruling[0] + 1 if ruling[0] - at <= inbox_rules().consent_slack else at


def _read(work: UnitOfWork, patient: uuid.UUID, channel: str, purpose: str, words: Sequence[Word]) -> _Answers:
    ids = all_ids(work.connection, patient)
    wanted = select(Consent.given_at, Consent.id, Consent.granted).where(
        Consent.patient_id.in_(ids), Consent.channel == channel, Consent.purpose == purpose
    )
    made = {_consent_id(word, one, purpose): word for word in words for one in ids}
    return _Answers([(row.given_at, row.id, row.granted) for row in work.connection.execute(wanted)], made)


def _consent_id(word: Word, patient: uuid.UUID, purpose: str) -> uuid.UUID:
    return derived_id("consent", word.id, patient, purpose)


def _suppress(work: UnitOfWork, provider: str, channel: str, address: str, word: Word) -> None:
    made = derived_id("suppression", channel, address)
    says: dict[str, Any] = {
        "provider": provider, "since": word.at, "reason": str(ErrorClass.OPTED_OUT), "message_id": word.message_id,
        "lifted_at": None, "lifted_by": None,
    }  # fmt: skip
    if work.connection.execute(select(Suppression.id).where(Suppression.id == made)).one_or_none() is None:
        work.insert(Suppression, {"id": made, "channel": channel, "address": address, **says})
    else:
        work.update(Suppression, made, says)


def _lift(work: UnitOfWork, channel: str, address: str, now: int) -> None:
    """A number that is out of use stays on the list."""
    no = (Suppression.reason == str(ErrorClass.OPTED_OUT), Suppression.lifted_at.is_(None))
    own = Suppression.id == derived_id("suppression", channel, address)
    for found in work.connection.execute(select(Suppression.id).where(own, *no)).scalars().all():
        work.update(Suppression, found, {"lifted_at": now})
