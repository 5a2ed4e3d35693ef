"""Templates: words for one channel in one language; a change is a new version, so that what was sent stays readable."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.message.sms import SmsSize, sms_size
from hms_desktop.domain.message.template import check_body, places, render
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES
from hms_desktop.domain.model import Patient, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.shipped import shipped_templates
from hms_desktop.store import template_values
from hms_desktop.store.unit_of_work import unit_of_work


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One template."""

    id: uuid.UUID
    name: str
    channel: str
    language: str
    version: int
    body: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The text as one patient would get it, and its length as SMS."""

    patient: str
    text: str
    size: SmsSize


class TemplateService:
    """Verbs of templates."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self, channel: str | None = None) -> list[TemplateRow]:
        """Every template that can be chosen, by name."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        table = Template.__table__.c
        query = select(
            table.id, table.name, table.channel, table.language, table.version, table.body, table.purpose
        ).where(table.removed_at.is_(None))
        if channel is not None:
            query = query.where(table.channel == channel)
        with self._desk.database.read() as connection:
            rows = connection.execute(query.order_by(func.lower(table.name), table.channel, table.id))
            return [TemplateRow(*row) for row in rows]

    def create(self, name: str, channel: str, language: str, purpose: str, body: str) -> uuid.UUID:
        """Add a template. Raises TemplateError for its text, Invalid for the rest."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        check_body(body)
        wrong = {} if name.strip() else {"name": "required"}
        wrong |= {} if channel in CHANNELS else {"channel": "unknown-channel"}
        wrong |= {} if purpose in PURPOSES else {"purpose": "unknown-purpose"}
        if wrong:
            raise Invalid(wrong)
        made = self._desk.new_id()
        values = {"name": name.strip(), "channel": channel, "language": language, "purpose": purpose, "body": body}
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.created") as work:
            work.insert(Template, {"id": made, "version": 1, **values})
        return made

    def revise(self, template_id: uuid.UUID, body: str) -> uuid.UUID:
        """A new version with other words takes the place of an old one; returns its id. Raises TemplateError, NotFound."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        check_body(body)
        old = next((row for row in self.all() if row.id == template_id), None)
        if old is None:
            raise NotFound("template-gone")
        made = self._desk.new_id()
        values = {key: getattr(old, key) for key in ("name", "channel", "language", "purpose")}
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.revised") as work:
            work.update(Template, template_id, {"removed_at": self._desk.now_ms()})
            work.insert(Template, {"id": made, "version": old.version + 1, "body": body, **values})
        return made

    def preview(self, body: str, patient_id: uuid.UUID) -> Preview:
        """A text as this patient would get it. Raises TemplateError (a missing value too) or NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        check_body(body)
        with self._desk.database.read() as connection:
            name = connection.execute(select(Patient.name).where(Patient.id == patient_id)).scalar_one_or_none()
            words = template_values.read_words(connection, [patient_id], places(body), self._desk.now_ms())
        if name is None:
            raise NotFound("row-gone", table="patient")
        text = render(body, words[patient_id])
        return Preview(name, text, sms_size(text))

    def ensure_shipped(self) -> int:
        """Add the shipped templates that were never here. Returns how many.

        The program does this by itself when it starts, so it is the automation's deed and needs nobody's permission.
        """
        with self._desk.database.read() as connection:
            present = set(connection.execute(select(Template.__table__.c.id)).scalars())
        rows = [row for row in shipped_templates() if row["id"] not in present]
        if rows:
            with unit_of_work(self._desk.database, AUTOMATION, "template.shipped") as work:
                work.insert_many(Template, rows)
        return len(rows)
