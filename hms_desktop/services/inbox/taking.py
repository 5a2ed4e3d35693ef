"""What came in is taken in: kept raw, once, in any order; a no holds at once, for everybody at that address.
The message that is answered arrived and was read.

The id of a reply is derived from the provider's, so hearing the same thing again, by webhook and by asking, changes nothing.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select

from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import Incoming
from hms_desktop.domain.message.incoming import Said, said
from hms_desktop.domain.model import Reply
from hms_desktop.services.inbox.opting import OFFERS, WORDS, Word, heed
from hms_desktop.services.inbox.proving import proof
from hms_desktop.services.inbox.whose import answered, patients_of, plain_address, writer
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import UnitOfWork

LONGEST = 4000
_CHUNK = 500


def take_in(work: UnitOfWork, provider: str, incoming: Sequence[Incoming], now: int) -> Counter[str]:
    """Keep what is new, and heed what it says; returns how much of each kind was new."""
    fresh = {derived_id("reply", provider, one.key): one for one in incoming}
    for key in _known(work, fresh):
        fresh.pop(key)
    counted: Counter[str] = Counter()
    words: dict[tuple[str, str], list[Word]] = {}
    proven: list[News] = []
    for reply_id, one in fresh.items():
        row, news = _heard(work, reply_id, provider, one, now)
        work.insert(Reply, row)
        counted[row["kind"]] += 1
        proven += [] if news is None else [news]
        if row["kind"] in WORDS and row["address"]:
            word = Word(reply_id, row["kind"], row["received_at"], row["about"], row["patient_id"], row["message_id"])
            words.setdefault((row["channel"], row["address"]), []).append(word)
    apply_news(work, proven, now)
    for (channel, address), new in words.items():
        heed(work, provider, channel, address, new, now)
    return counted


def _heard(
    work: UnitOfWork, reply_id: uuid.UUID, provider: str, one: Incoming, now: int
) -> tuple[dict[str, Any], News | None]:
    """The row of a reply, and what it proves. A word that needs no answer, of somebody who is known, is dealt with."""
    at = min(one.at, now) if one.at > 0 else now
    kind, address = said(one), plain_address(work.connection, one.channel, one.address)
    about = answered(work.connection, one, address, at)
    who = writer(patients_of(work.connection, address), about)
    settled = kind in WORDS and who is not None
    row = {
        "id": reply_id, "patient_id": who, "message_id": about.message_id if about else None, "channel": one.channel,
        "address": address, "body": one.body[:LONGEST], "kind": kind.value, "received_at": at, "provider": provider,
        "raw": one.raw, "handled_at": now if settled else None, "about": OFFERS if one.marketing else None,
    }  # fmt: skip
    return row, proof(provider, reply_id, one, about, at)


def unreadable(channel: str, raw: bytes, now: int) -> Incoming:
    """A webhook that is the provider's and that nobody can read: kept for a person, so that nothing is lost."""
    text = raw.decode("utf-8", "replace")
    return Incoming(str(derived_id("unreadable", raw.hex())), channel, "", "", now, text, says=Said.UNREADABLE)


def _known(work: UnitOfWork, keys: Iterable[uuid.UUID]) -> list[uuid.UUID]:
    found: list[uuid.UUID] = []
    wanted = list(keys)
    for at in range(0, len(wanted), _CHUNK):
        some = wanted[at : at + _CHUNK]
        found += work.connection.execute(select(Reply.id).where(Reply.id.in_(some))).scalars().all()
    return found
