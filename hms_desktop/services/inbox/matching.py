"""An unknown number given to a patient by a person, and taken back."""

from __future__ import annotations

import uuid

from sqlalchemy import select

from hms_desktop.domain.message.incoming import Said, stop_words
from hms_desktop.domain.model import Consent, Reply
from hms_desktop.domain.register.consents import ruling
from hms_desktop.domain.register.inbox import Matched
from hms_desktop.services.consents import answers
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox import listing
from hms_desktop.services.inbox.opting import HOW, OFFERS, stop_messages, words_of
from hms_desktop.services.patients.aliases import all_ids
from hms_desktop.store.unit_of_work import UnitOfWork

UNMATCHED = "unmatched"


def match(work: UnitOfWork, desk: Desk, key: str, kept: uuid.UUID) -> Matched:
    """Give the replies of a conversation that are nobody's to a patient; what was stopped there is stopped for the patient."""
    unknown = select(Reply.id).where(listing.of(key), Reply.patient_id.is_(None))
    ids = tuple(work.connection.execute(unknown.order_by(Reply.received_at, Reply.id)).scalars())
    for one in ids:
        work.update(Reply, one, {"patient_id": kept})
    said_no = _stopped(work, key)
    taken = []
    for pair in said_no:
        before = ruling(answers(work.connection, all_ids(work.connection, kept))).get(pair)
        if before is None or before.granted:
            at = max(desk.now_ms(), before.given_at + 1 if before else 0)
            _consent(work, desk, kept, pair, granted=False, at=at, how=HOW)
            taken += [pair] if before is not None else []
    for channel in sorted({channel for channel, purpose in said_no if purpose not in stop_words().marketing}):
        stop_messages(work, channel, [kept], desk.now_ms())
    return Matched(ids, kept, tuple(taken))


def unmatch(work: UnitOfWork, desk: Desk, matched: Matched) -> None:
    """Nobody knows again who wrote; consents that were withdrawn with it are granted as before."""
    for one in matched.reply_ids:
        work.update(Reply, one, {"patient_id": None})
    rules = ruling(answers(work.connection, all_ids(work.connection, matched.patient_id)))
    for pair in matched.withdrawn:
        if (now_rules := rules[pair]).how == HOW and not now_rules.granted:
            at = max(desk.now_ms(), now_rules.given_at + 1)
            _consent(work, desk, matched.patient_id, pair, granted=True, at=at, how=UNMATCHED)


def _stopped(work: UnitOfWork, key: str) -> list[tuple[str, str]]:
    """Channel and purpose of every no that was the last word of this address there."""
    channels = work.connection.execute(select(Reply.channel).where(listing.of(key)).distinct()).scalars().all()
    found = []
    for channel in sorted(channels):
        words = words_of(work, channel, key) if key else []
        for purpose in stop_words().purposes:
            about = [one for one in words if one.about != OFFERS or purpose in stop_words().marketing]
            if about and about[-1].kind == Said.OPT_OUT:
                found.append((channel, purpose))
    return found


def _consent(
    work: UnitOfWork, desk: Desk, patient: uuid.UUID, pair: tuple[str, str], *, granted: bool, at: int, how: str
) -> None:
    channel, purpose = pair
    row = {"patient_id": patient, "channel": channel, "purpose": purpose, "granted": granted, "given_at": at}
    staff = desk.actor.staff_id if desk.actor else None
    work.insert(Consent, {"id": desk.new_id(), **row, "how": how, "staff_id": staff})
