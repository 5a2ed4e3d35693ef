"""Templates: words for one channel in one language; a change is a new version, so that what was sent stays readable."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from sqlalchemy import func, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.message.sms import sms_size
from hms_desktop.domain.message.template import check_body, places, render
from hms_desktop.domain.model import Patient, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.templates.records import LibraryMessage, Preview, TemplateRow, Words, Written
from hms_desktop.services.templates.rows import (
    check_written,
    current,
    insert_first,
    insert_next,
    read_words,
    template_row,
    title_of,
)
from hms_desktop.services.templates.shipping import add_shipped
from hms_desktop.store import template_values

_TABLE = Template.__table__.c


class TemplateService:
    """Verbs of the library of messages."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self, channel: str | None = None) -> list[TemplateRow]:
        """Every template that can be chosen, by name."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(
            _TABLE.id, _TABLE.name, _TABLE.channel, _TABLE.language, _TABLE.version, _TABLE.body, _TABLE.purpose
        ).where(_TABLE.removed_at.is_(None))
        if channel is not None:
            query = query.where(_TABLE.channel == channel)
        with self._desk.database.read() as connection:
            rows = connection.execute(query.order_by(func.lower(_TABLE.name), _TABLE.channel, _TABLE.id))
            return [TemplateRow(*row) for row in rows]

    def library(self) -> list[LibraryMessage]:
        """Every message with its words by channel and language, by name; the English name where there is one."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            found: dict[str, dict[tuple[str, str], Words]] = {}
            for one in read_words(connection, self._desk, _TABLE.removed_at.is_(None)):
                found.setdefault(one.key, {}).setdefault((one.channel, one.language), one)
        messages = [_message(key, words) for key, words in found.items()]
        return sorted(messages, key=lambda one: (one.name.casefold(), one.key))

    def versions(self, template_id: uuid.UUID) -> list[Words]:
        """All versions of these words in this language on this channel, the newest first. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            row = template_row(connection, template_id)
            same = (_TABLE.key == row.key, _TABLE.channel == row.channel, _TABLE.language == row.language)
            found = read_words(connection, self._desk, *same)
        return sorted(found, key=lambda one: one.version, reverse=True)

    def create(self, name: str, channel: str, language: str, purpose: str, body: str) -> uuid.UUID:
        """Add a template as a message of its own. Raises TemplateError for its text, Invalid for the rest."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        written = Written(channel, language, body)
        check_written(name, purpose, written)
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.created") as work:
            return insert_first(work, self._desk, None, name, purpose, written)

    def write(self, key: str | None, name: str, purpose: str, words: Sequence[Written]) -> str:
        """Keep a message as it was written; words that differ become a new version, a new name does not. Returns its key.

        Words that are not told are left as they are. Raises TemplateError, Invalid.
        """
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        if not words:
            raise Invalid({"body": "template-empty"})
        for one in words:
            check_written(name, purpose, one)
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.written") as work:
            before = None if key is None else title_of(work.connection, key)
            named = {"purpose": purpose} | ({} if name.strip() == before else {"name": name.strip()})
            for one in words:
                old = current(work.connection, key, one.channel, one.language) if key else None
                if old is None:
                    made = insert_first(work, self._desk, key, name, purpose, one)
                    key = key or str(made)
                elif (old.body, old.subject) != (one.body, one.subject or None):
                    insert_next(work, self._desk, old, {**named, "body": one.body, "subject": one.subject or None})
                else:
                    work.update(Template, old.id, named)
        assert key is not None
        return key

    def restore(self, template_id: uuid.UUID) -> uuid.UUID:
        """The words of an old version in a new one, in place of the one in use; returns its id. Raises NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.restored") as work:
            old = template_row(work.connection, template_id)
            now = current(work.connection, old.key, old.channel, old.language)
            changes = {"body": old.body, "subject": old.subject, "name": old.name, "purpose": old.purpose}
            return insert_next(work, self._desk, old if now is None else now, changes)

    def remove(self, ids: Sequence[uuid.UUID]) -> None:
        """Take words out of the library; campaigns that use them go on. Raises NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.removed") as work:
            for own in ids:
                work.update(Template, own, {"removed_at": self._desk.now_ms()})

    def put_back(self, ids: Sequence[uuid.UUID]) -> None:
        """Put into the library what was taken out. Raises NotFound."""
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "template.put-back") as work:
            for own in ids:
                work.update(Template, own, {"removed_at": None})

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
        return add_shipped(self._desk)


def _message(key: str, words: dict[tuple[str, str], Words]) -> LibraryMessage:
    first = min(words.values(), key=lambda one: (one.language != "en", one.channel))
    return LibraryMessage(key, first.name, first.purpose, words)
