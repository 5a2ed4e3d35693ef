"""The texts of a message in every language it is there in: who gets which, and who can't get any, as expressions over `patient`."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, literal, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.message.registration import APPROVED
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.model import Message, Template
from hms_desktop.services.outreach.wording import SHEET, sheet_of
from hms_desktop.services.templates.checking import second_person
from hms_desktop.store import audience_sql
from hms_desktop.store.segment_sql import PATIENT

_TEMPLATE = Template.__table__.c


@dataclass(frozen=True, slots=True)
class Text:
    """One template."""

    template_id: uuid.UUID
    sheet: Sheet


@dataclass(frozen=True)
class Texts:
    """A step's message on one channel: its own text, and the same in other languages."""

    channel: str
    own: Text
    others: tuple[Text, ...] = ()

    @property
    def every(self) -> tuple[Text, ...]:
        """The texts in all languages, its own first."""
        return (self.own, *self.others)

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Variables without which not every one of the texts can be sent."""
        return _together(one.sheet.needed for one in self.every)

    @cached_property
    def private(self) -> bool:
        """Whether any of the texts tells a diagnosis."""
        return any(one.sheet.private(self.channel) for one in self.every)

    def for_language(self, language: str | None) -> Text:
        """The text for somebody who reads a language."""
        return next((one for one in self.others if one.sheet.language == language), self.own)

    @property
    def template(self) -> ColumnElement[Any]:
        """The id of the template that a row of `patient` gets."""
        kind = Message.__table__.c.template_id.type
        return self._by_language(lambda one: literal(one.template_id, kind))

    def reason(self, purpose: str, now: int | None = None, more: Iterable[str] = ()) -> ColumnElement[Any]:
        """Why a row of `patient` gets nothing, NULL if she does; `more` are variables that she needs besides."""

        def asked(one: Text) -> ColumnElement[Any]:
            needed = _together((one.sheet.needed, more))
            return audience_sql.reason(self.channel, purpose, needed, now=now, private=one.sheet.private(self.channel))

        alike = {(one.sheet.needed, one.sheet.private(self.channel)) for one in self.every}
        return asked(self.own) if len(alike) == 1 else self._by_language(asked)

    def _by_language(self, made: Any) -> ColumnElement[Any]:
        if not self.others:
            own: ColumnElement[Any] = made(self.own)
            return own
        return case(*((PATIENT.language == one.sheet.language, made(one)) for one in self.others), else_=made(self.own))


def texts_of(connection: Connection, template_id: uuid.UUID) -> Texts:
    """A template with those of the same key and channel in other languages that may be sent. Raises NotFound."""
    wanted = (_TEMPLATE.id, _TEMPLATE.channel, _TEMPLATE.key, *SHEET)
    row = connection.execute(select(*wanted).where(_TEMPLATE.id == template_id)).one_or_none()
    if row is None:
        raise NotFound("template-gone")
    own = Text(row.id, sheet_of(row))
    if row.key is None:
        return Texts(row.channel, own)
    usable: list[Any] = [_TEMPLATE.approval.is_(None) | (_TEMPLATE.approval == APPROVED)]
    usable += [_TEMPLATE.approved_at.is_not(None)] if second_person(connection) else []
    same = and_(_TEMPLATE.key == row.key, _TEMPLATE.channel == row.channel, _TEMPLATE.removed_at.is_(None), *usable)
    others = select(*wanted).where(same, _TEMPLATE.language != row.language)
    found: dict[str, Text] = {}
    for one in connection.execute(others.order_by(_TEMPLATE.version.desc(), _TEMPLATE.id)):
        found.setdefault(one.language, Text(one.id, sheet_of(one)))
    return Texts(row.channel, own, tuple(found[language] for language in sorted(found)))


def _together(names: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for some in names for name in some))
