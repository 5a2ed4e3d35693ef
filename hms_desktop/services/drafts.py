"""What people were typing: kept in the encrypted database until it is saved or thrown away, so that nothing is lost."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import ColumnElement, and_, delete, insert, select, update

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.model import Draft
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import unit_of_work

_AUTOMATION = uuid.UUID(int=0)


@dataclass(frozen=True, slots=True)
class DraftRecord:
    """One unfinished form; `values` by field, `subject_id` is the row it is about, None for a new one."""

    id: uuid.UUID
    form: str
    subject_id: uuid.UUID | None
    values: Mapping[str, Any]
    saved_at: int


_COLUMNS = (Draft.id, Draft.form, Draft.subject_id, Draft.values, Draft.saved_at)


class DraftService:
    """One's own drafts; nobody sees another's. What is typed and not saved is not audited."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def save(self, form: str, values: Mapping[str, Any], subject_id: uuid.UUID | None = None) -> None:
        """Keep what is typed into a form, in place of what was kept of it before; values must be JSON."""
        actor = self._desk.signed_in()
        row = {"values": orjson.dumps(dict(values)).decode(), "saved_at": self._desk.now_ms()}
        with unit_of_work(self._desk.database, actor, "draft.saved") as work:
            kept = work.connection.execute(update(Draft).where(_of(actor, form, subject_id)).values(**row))
            if not kept.rowcount:
                whose = {"staff_id": _owner(actor), "form": form, "subject_id": subject_id}
                work.connection.execute(insert(Draft).values(id=self._desk.new_id(), **whose, **row))

    def load(self, form: str, subject_id: uuid.UUID | None = None) -> DraftRecord | None:
        """What was typed into a form and not saved, None when there is nothing."""
        actor = self._desk.signed_in()
        with self._desk.database.read() as connection:
            row = connection.execute(select(*_COLUMNS).where(_of(actor, form, subject_id))).first()
        return _record(row) if row else None

    def forget(self, form: str, subject_id: uuid.UUID | None = None) -> None:
        """Drop the draft of a form: it was saved, or thrown away."""
        actor = self._desk.signed_in()
        with unit_of_work(self._desk.database, actor, "draft.forgotten") as work:
            work.connection.execute(delete(Draft).where(_of(actor, form, subject_id)))

    def mine(self) -> list[DraftRecord]:
        """One's drafts, the newest first."""
        actor = self._desk.signed_in()
        wanted = (
            select(*_COLUMNS).where(Draft.staff_id == _owner(actor)).order_by(Draft.saved_at.desc(), Draft.id.desc())
        )
        with self._desk.database.read() as connection:
            return [_record(row) for row in connection.execute(wanted)]


def _owner(actor: Actor) -> uuid.UUID:
    return actor.staff_id or _AUTOMATION


def _of(actor: Actor, form: str, subject_id: uuid.UUID | None) -> ColumnElement[bool]:
    return and_(Draft.staff_id == _owner(actor), Draft.form == form, Draft.subject_id.is_not_distinct_from(subject_id))


def _record(row: Any) -> DraftRecord:
    return DraftRecord(row.id, row.form, row.subject_id, orjson.loads(row[3]), row.saved_at)
