"""Reading conversations: everything that came from one address is one, the last heard first."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from hms_desktop.domain.message.incoming import Said
from hms_desktop.domain.message.states import NOT_SENT
from hms_desktop.domain.model import Campaign, Message, Patient, PatientPhone, Reply
from hms_desktop.domain.register.inbox import Conversation, Line, Person, Show
from hms_desktop.services.inbox.whose import kept_of, patients_of
from hms_desktop.services.replies.reading import is_for_all

LINES = 200
_KEY = case((Reply.address != "", Reply.address), else_=func.coalesce(func.hex(Reply.patient_id), ""))
_OPEN = func.sum(case((Reply.handled_at.is_(None), 1), else_=0))
_OPT_OUTS = func.sum(case((Reply.kind == Said.OPT_OUT.value, 1), else_=0))
_KNOWN = func.count(Reply.patient_id)
_SHOWN: Mapping[Show, Any] = {Show.OPEN: _OPEN > 0, Show.OPT_OUTS: _OPT_OUTS > 0, Show.UNKNOWN: _KNOWN == 0}


def keys(show: Show) -> Select[Any]:
    """Key of each conversation, when it was last heard, and how many replies wait."""
    grouped = select(_KEY.label("key"), func.max(Reply.received_at).label("at"), _OPEN.label("open")).group_by(_KEY)
    return grouped if show is Show.ALL else grouped.having(_SHOWN[show])


def count(connection: Connection, show: Show) -> int:
    """How many conversations `page` would list."""
    return int(connection.execute(select(func.count()).select_from(keys(show).subquery())).scalar_one())


def page(connection: Connection, show: Show, limit: int, offset: int, *, words: bool) -> list[Conversation]:
    """Conversations, the last heard first; without words where they may not be shown."""
    listed = keys(show).order_by(func.max(Reply.received_at).desc(), _KEY).limit(limit).offset(offset)
    rows = connection.execute(listed).all()
    return conversations(connection, {row.key: row.open for row in rows}, words=words)


def conversations(connection: Connection, open_of: Mapping[str, int], *, words: bool) -> list[Conversation]:
    """The conversations of these keys, in their order."""
    last, names, sharing = (
        _last(connection, list(open_of)),
        _names(connection, list(open_of)),
        _sharing(connection, open_of),
    )
    found = []
    for key, waiting in open_of.items():
        row, who = last[key], names.get(key)
        shown = row.body if words or is_for_all(row.kind) else None
        found.append(
            Conversation(
                key, row.channel, row.kind, row.received_at, shown, waiting, who.id if who else None,
                who.name if who else None, sharing.get(key, 0), row.name,
            )
        )  # fmt: skip
    return found


def open_ids(connection: Connection, key: str) -> list[uuid.UUID]:
    """Replies of a conversation that wait."""
    return list(connection.execute(select(Reply.id).where(of(key), Reply.handled_at.is_(None))).scalars())


def lines(connection: Connection, key: str, *, words: bool) -> list[Line]:
    """What was said to and fro, the oldest first, the newest 200."""
    came = select(
        Reply.id, Reply.received_at.label("at"), Reply.channel, Reply.kind.label("state"), Reply.body, Campaign.name,
        Reply.handled_at,
    ).outerjoin(Message, Message.id == Reply.message_id).outerjoin(Campaign, Campaign.id == Message.campaign_id)  # fmt: skip
    newest = came.where(of(key)).order_by(Reply.received_at.desc(), Reply.id.desc()).limit(LINES)
    found = [
        Line(
            row.id, row.at, False, row.channel, row.state,
            row.body if words or is_for_all(row.state) else None, row.name, row.handled_at,
        )
        for row in connection.execute(newest)
    ]  # fmt: skip
    if key.startswith("+") or "@" in key:
        found += _sent(connection, key, words=words)
    return sorted(found, key=lambda one: (one.at, not one.ours, one.id))[-LINES:]


def people(connection: Connection, key: str) -> list[Person]:
    """Everybody at an address."""
    ids = patients_of(connection, key) if key.startswith("+") or "@" in key else []
    rows = connection.execute(select(Patient.id, Patient.name).where(Patient.id.in_(ids)).order_by(Patient.id))
    return [Person(*row) for row in rows]


def of(key: str) -> Any:
    """The replies of a conversation, by the index on their address or their patient."""
    try:
        return (Reply.patient_id == uuid.UUID(hex=key)) & (Reply.address == "")
    except ValueError:
        pass
    return Reply.address == key if key else (Reply.address == "") & Reply.patient_id.is_(None)


def _sent(connection: Connection, address: str, *, words: bool) -> list[Line]:
    at = func.coalesce(Message.sent_at, Message.state_at).label("at")
    wanted = select(Message.id, at, Message.channel, Message.state, Message.body, Campaign.name)
    own = wanted.outerjoin(Campaign, Campaign.id == Message.campaign_id).where(
        Message.address == address, Message.state.not_in(sorted(state.value for state in NOT_SENT))
    )
    rows = connection.execute(own.order_by(at.desc(), Message.id.desc()).limit(LINES))
    return [
        Line(row.id, row.at, True, row.channel, row.state, row.body if words else None, row.name, None) for row in rows
    ]


def _last(connection: Connection, wanted: Sequence[str]) -> dict[str, Any]:
    """The last reply of each conversation; of rows of one group SQLite gives the one that has the maximum."""
    chosen = select(
        _KEY.label("key"), func.max(Reply.received_at).label("received_at"), Reply.channel, Reply.kind, Reply.body, Campaign.name,
    ).outerjoin(Message, Message.id == Reply.message_id).outerjoin(Campaign, Campaign.id == Message.campaign_id)  # fmt: skip
    rows = connection.execute(chosen.where(_among(wanted)).group_by(_KEY))
    return {row.key: row for row in rows}


def _names(connection: Connection, wanted: Sequence[str]) -> dict[str, Person]:
    """Who wrote last, of each conversation in which that is known."""
    newest = select(_KEY.label("key"), Reply.patient_id, func.max(Reply.received_at)).where(
        _among(wanted), Reply.patient_id.is_not(None)
    )
    who = {row.key: kept_of(connection, row.patient_id) for row in connection.execute(newest.group_by(_KEY))}
    rows = connection.execute(select(Patient.id, Patient.name).where(Patient.id.in_(set(who.values()))))
    names = {row.id: Person(row.id, row.name) for row in rows}
    return {key: names[patient] for key, patient in who.items() if patient in names}


def _sharing(connection: Connection, wanted: Mapping[str, int]) -> dict[str, int]:
    """How many patients have each number."""
    having = select(PatientPhone.number, func.count(PatientPhone.patient_id.distinct())).join(
        Patient, Patient.id == PatientPhone.patient_id
    )
    here = (PatientPhone.removed_at.is_(None), Patient.merged_into.is_(None), Patient.removed_at.is_(None))
    rows = connection.execute(having.where(PatientPhone.number.in_(list(wanted)), *here).group_by(PatientPhone.number))
    return {row[0]: row[1] for row in rows}


def _among(wanted: Sequence[str]) -> Any:
    """Replies of these conversations, found by the index on their address, or on their patient where they have none."""
    patients = []
    for key in wanted:
        try:
            patients.append(uuid.UUID(hex=key))
        except ValueError:
            continue
    return Reply.address.in_([key for key in wanted if key]) | (
        (Reply.address == "") & (Reply.patient_id.in_(patients) | (Reply.patient_id.is_(None) & ("" in wanted)))
    )
