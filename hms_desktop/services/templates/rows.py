"""Rows of templates, read and written: a change is a new version, the old one stays readable."""

from __future__ import annotations

import uuid
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.message.registration import category_of
from hms_desktop.domain.message.template import check_body, check_length
from hms_desktop.domain.message.vocabulary import CHANNELS, EMAIL, PURPOSES, WHATSAPP
from hms_desktop.domain.model import Staff, Template
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.wording import sheet_of
from hms_desktop.services.templates.records import Words, Written
from hms_desktop.store.unit_of_work import UnitOfWork

_TABLE = Template.__table__
_KEPT = (
    "name", "channel", "language", "purpose", "key", "subject", "category", "provider_name", "dlt_header", "dlt_template",
    "dlt_text", "provider_language",
)  # fmt: skip
ENGLISH = "en"


def check_written(name: str, purpose: str, written: Written) -> None:
    """Raises TemplateError for the text, Invalid by field for the rest."""
    check_body(written.body)
    if written.subject:
        check_body(written.subject)
    wrong = {} if name.strip() else {"name": "required"}
    wrong |= {} if written.channel in CHANNELS else {"channel": "unknown-channel"}
    wrong |= {} if purpose in PURPOSES else {"purpose": "unknown-purpose"}
    if wrong:
        raise Invalid(wrong)
    check_length(written.body, written.channel)


def template_row(connection: Connection, template_id: uuid.UUID) -> Row[Any]:
    """A template as it is stored. Raises NotFound."""
    row = connection.execute(select(*_TABLE.c).where(_TABLE.c.id == template_id)).one_or_none()
    if row is None:
        raise NotFound("template-gone")
    return row


def current(connection: Connection, key: str, channel: str, language: str) -> Row[Any] | None:
    """The version in use of a message's words, None when there are none."""
    wanted = (_TABLE.c.key == key, _TABLE.c.channel == channel, _TABLE.c.language == language)
    query = select(*_TABLE.c).where(*wanted, _TABLE.c.removed_at.is_(None))
    return connection.execute(query.order_by(_TABLE.c.version.desc()).limit(1)).one_or_none()


def title_of(connection: Connection, key: str) -> str | None:
    """What a message is called: the name of its English words, where it has any."""
    query = select(_TABLE.c.name).where(_TABLE.c.key == key, _TABLE.c.removed_at.is_(None))
    name: str | None = connection.execute(
        query.order_by(_TABLE.c.language != ENGLISH, _TABLE.c.channel).limit(1)
    ).scalar()
    return name


def insert_first(work: UnitOfWork, desk: Desk, key: str | None, name: str, purpose: str, written: Written) -> uuid.UUID:
    """Words that were not there before; without a key they begin a message of their own."""
    made = desk.new_id()
    own = key or str(made)
    latest = select(func.max(_TABLE.c.version)).where(
        _TABLE.c.key == own, _TABLE.c.channel == written.channel, _TABLE.c.language == written.language
    )
    version = (work.connection.execute(latest).scalar() or 0) + 1
    values = {
        "id": made, "key": own, "version": version, "name": name.strip(), "purpose": purpose, "body": written.body,
        "channel": written.channel, "language": written.language,
        "subject": (written.subject or None) if written.channel == EMAIL else None,
        "category": category_of(purpose) if written.channel == WHATSAPP else None,
    }  # fmt: skip
    work.insert(Template, values | _author(desk))
    return made


def insert_next(work: UnitOfWork, desk: Desk, old: Row[Any], changes: dict[str, Any]) -> uuid.UUID:
    """A new version takes the place of the one in use; what a provider and a second person said of the old one is not kept."""
    made = desk.new_id()
    kept = {name: getattr(old, name) for name in _KEPT}
    latest = select(func.max(_TABLE.c.version)).where(
        _TABLE.c.key == old.key, _TABLE.c.channel == old.channel, _TABLE.c.language == old.language
    )
    version = max(work.connection.execute(latest).scalar() or 0, old.version) + 1
    work.update(Template, old.id, {"removed_at": desk.now_ms()})
    work.insert(Template, {"id": made, "body": old.body, **kept, "version": version, **changes, **_author(desk)})
    return made


def read_words(connection: Connection, desk: Desk, *conditions: Any) -> list[Words]:
    """Templates with the names of those who wrote and approved them."""
    writer, approver = Staff.__table__.alias("writer"), Staff.__table__.alias("approver")
    names = (writer.c.name.label("writer"), approver.c.name.label("approver"))
    joined = _TABLE.outerjoin(writer, writer.c.id == _TABLE.c.written_by)
    joined = joined.outerjoin(approver, approver.c.id == _TABLE.c.approved_by)
    query = select(*_TABLE.c, *names).select_from(joined).where(*conditions)
    rows = connection.execute(query.order_by(func.lower(_TABLE.c.name), _TABLE.c.version.desc(), _TABLE.c.id))
    return [_words(row, desk) for row in rows]


def _words(row: Any, desk: Desk) -> Words:
    me = desk.actor.staff_id if desk.actor else None
    return Words(
        row.id, row.key or str(row.id), row.name, row.channel, row.language, row.version, row.purpose, sheet_of(row),
        row.category, row.approval, row.quality, row.asked_at, row.writer, row.written_at, row.approver,
        row.approved_at, row.removed_at, mine=row.written_by is not None and row.written_by == me,
    )  # fmt: skip


def _author(desk: Desk) -> dict[str, Any]:
    return {"written_by": desk.actor.staff_id if desk.actor else None, "written_at": desk.now_ms()}
