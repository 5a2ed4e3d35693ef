"""Who may let a text out: a second person, the operators (DLT), WhatsApp."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, Refused
from hms_desktop.domain.message.dlt import form_faults
from hms_desktop.domain.message.registration import (
    CATEGORIES,
    RegisteredText,
    TemplateRegister,
    is_name,
    numbered,
    same_language,
)
from hms_desktop.domain.message.vocabulary import SMS, WHATSAPP
from hms_desktop.domain.model import Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.wording import sheet_of
from hms_desktop.services.templates.checking import lacking, second_person, set_second_person
from hms_desktop.services.templates.rows import template_row
from hms_desktop.store.unit_of_work import UnitOfWork

FIELDS = {WHATSAPP: ("category", "provider_name"), SMS: ("provider_name", "dlt_header", "dlt_template", "dlt_text")}
DIFFERS, UNKNOWN = "DIFFERS", "UNKNOWN"


class TemplateApprovalService:
    """Verbs of letting texts out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def second_person(self) -> bool:
        """Whether texts must be approved by somebody who did not write them."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return second_person(connection)

    def want_second_person(self, wanted: bool) -> None:
        """Ask for a second person, or no more."""
        with self._desk.write(Permission.MANAGE_CLINIC, "template.second-person") as work:
            set_second_person(work, wanted)

    def approve(self, template_id: uuid.UUID) -> None:
        """Let a text out. Raises NotFound, Refused for one's own where a second person is wanted, or when nobody has a value it needs."""
        actor = self._desk.require(Permission.SEND_MESSAGES)
        with self._desk.write(Permission.SEND_MESSAGES, "template.approved") as work:
            row = template_row(work.connection, template_id)
            if second_person(work.connection) and row.written_by is not None and row.written_by == actor.staff_id:
                raise Refused("template-own-words")
            name = lacking(work.connection, sheet_of(row).needed, self._desk.now_ms())
            if name is not None:
                raise Refused("template-values-missing", name=name)
            work.update(Template, template_id, {"approved_by": actor.staff_id, "approved_at": self._desk.now_ms()})

    def take_back(self, template_id: uuid.UUID) -> None:
        """An approval holds no more. Raises NotFound."""
        with self._desk.write(Permission.SEND_MESSAGES, "template.approval-taken-back") as work:
            work.update(Template, template_id, {"approved_by": None, "approved_at": None})

    def register(self, template_id: uuid.UUID, told: Mapping[str, str]) -> None:
        """Say how a text is registered: category and name at WhatsApp; header, template id and text at the operators.

        Raises Invalid by field, NotFound.
        """
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.registered") as work:
            row = template_row(work.connection, template_id)
            values = {name: told.get(name, "").strip() or None for name in FIELDS.get(row.channel, ())}
            wrong = {}
            if row.channel == WHATSAPP:
                wrong = _whatsapp_faults(values)
                if values["provider_name"] != row.provider_name:
                    values |= {"approval": None, "quality": None, "asked_at": None, "provider_language": None}
            elif row.channel == SMS:
                parts = (values["dlt_header"], values["dlt_template"], values["dlt_text"])
                wrong = form_faults(*parts, row.purpose)
            if wrong:
                raise Invalid(wrong)
            work.update(Template, template_id, values)

    def ask(self) -> Sequence[RegisteredText]:
        """What WhatsApp has registered for the clinic now. Raises Refused when nobody can be asked, OSError without a line."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        channel: object = self._desk.channels().get(WHATSAPP)
        if not isinstance(channel, TemplateRegister):
            raise Refused("templates-not-asked")
        return channel.registered_texts()

    def keep(self, found: Sequence[RegisteredText]) -> int:
        """Keep state, quality and category of our texts as WhatsApp says them; returns how many it knows.

        A text that is registered under the same name in other words is not approved.
        """
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.asked") as work:
            return keep_registered(work, found, self._desk.now_ms())


def keep_registered(work: UnitOfWork, found: Sequence[RegisteredText], now: int) -> int:
    """Keep what WhatsApp says of our texts; returns how many it knows."""
    table = Template.__table__.c
    query = select(table.id, table.language, table.provider_name, table.body, table.category).where(
        table.channel == WHATSAPP, table.removed_at.is_(None), table.provider_name.is_not(None)
    )
    known = 0
    for row in work.connection.execute(query).all():
        named = [one for one in found if one.name == row.provider_name and same_language(row.language, one.language)]
        theirs = next((one for one in named if one.language == row.language), named[0] if named else None)
        values: dict[str, str | int | None] = {"approval": UNKNOWN, "quality": None, "asked_at": now}
        if theirs is not None:
            known += 1
            state = theirs.state if theirs.body == numbered(row.body) else DIFFERS
            values["provider_language"] = theirs.language
            values |= {"approval": state, "quality": theirs.quality, "category": theirs.category or row.category}
        work.update(Template, row.id, values)
    return known


def _whatsapp_faults(values: Mapping[str, str | None]) -> dict[str, str]:
    name, category = values["provider_name"], values["category"]
    wrong = {} if name is None or is_name(name) else {"provider_name": "template-name-form"}
    return wrong | ({} if category in (None, *CATEGORIES) else {"category": "template-category"})
