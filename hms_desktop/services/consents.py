"""Consent and contact preferences: every answer is a new entry, the last one rules, withdrawing is as easy as granting."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES
from hms_desktop.domain.model import Consent, Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.consents import ConsentRecord, ContactPreferences, matrix, ruling
from hms_desktop.domain.register.words import known
from hms_desktop.services.desk import Desk
from hms_desktop.services.patients.aliases import all_ids, kept_id
from hms_desktop.store.unit_of_work import UnitOfWork

UNMERGED = "unmerged"


class ConsentsService:
    """What patients allowed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def answer(
        self,
        patient_id: uuid.UUID,
        pairs: Iterable[tuple[str, str]],
        *,
        granted: bool,
        how: str | None = None,
        text_version: str | None = None,
        language: str | None = None,
    ) -> list[uuid.UUID]:
        """Record one answer for several (channel, purpose); returns the new entries' ids. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CONSENT)
        asked = list(dict.fromkeys(pairs))
        wrong = {
            f"{channel}:{purpose}": "consent-unknown"
            for channel, purpose in asked
            if channel not in CHANNELS or purpose not in PURPOSES
        }
        wrong |= {"language": "word-unknown"} if language and language not in known("languages") else {}
        if wrong or not asked:
            raise Invalid(wrong or {"pairs": "consent-nothing-chosen"})
        staff = self._desk.actor.staff_id if self._desk.actor else None
        common = {"how": how, "text_version": text_version, "language": language, "staff_id": staff}
        ids = []
        with self._desk.write(Permission.RECORD_CONSENT, "consent.granted" if granted else "consent.withdrawn") as work:
            kept = kept_id(work.connection, patient_id)
            rules = ruling(answers(work.connection, all_ids(work.connection, kept)))
            for pair in asked:
                ids.append(self._desk.new_id())
                said = {"granted": granted, "given_at": _after(rules.get(pair), self._desk.now_ms())}
                work.insert(Consent, {"id": ids[-1], "patient_id": kept, **_cell(pair), **said, **common})
        return ids

    def grant(self, patient_id: uuid.UUID, channel: str, purpose: str, **how: Any) -> list[uuid.UUID]:
        """Record a consent; `how`, `text_version` and `language` as in `answer`."""
        self._desk.require(Permission.RECORD_CONSENT)
        return self.answer(patient_id, [(channel, purpose)], granted=True, **how)

    def withdraw(
        self, patient_id: uuid.UUID, channel: str | None = None, purpose: str | None = None, how: str | None = None
    ) -> list[uuid.UUID]:
        """Record a withdrawal, of one pair, of a whole channel or purpose, or of everything when neither is named."""
        self._desk.require(Permission.RECORD_CONSENT)
        channels = [channel] if channel else list(CHANNELS)
        purposes = [purpose] if purpose else list(PURPOSES)
        return self.answer(patient_id, [(one, other) for one in channels for other in purposes], granted=False, how=how)

    def history(self, patient_id: uuid.UUID) -> tuple[ConsentRecord, ...]:
        """Every answer ever given, newest first. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            return answers(connection, all_ids(connection, kept_id(connection, patient_id)))

    def preferences(self, patient_id: uuid.UUID) -> ContactPreferences:
        """Preferred channel, best time, and the answer that rules for each channel and purpose. Raises NotFound."""
        self._desk.require(Permission.VIEW_PATIENTS)
        with self._desk.database.read() as connection:
            kept = kept_id(connection, patient_id)
            row = connection.execute(
                select(Patient.preferred_channel, Patient.contact_time).where(Patient.id == kept)
            ).one()
            found = matrix(answers(connection, all_ids(connection, kept)))
        return ContactPreferences(row.preferred_channel, row.contact_time, found)

    def set_preferences(
        self, patient_id: uuid.UUID, preferred_channel: str | None, contact_time: str | None
    ) -> tuple[str | None, str | None]:
        """Set how the patient likes to be reached; returns both values before. Raises Invalid, NotFound."""
        self._desk.require(Permission.RECORD_CONSENT)
        if preferred_channel is not None and preferred_channel not in CHANNELS:
            raise Invalid({"preferred_channel": "word-unknown"})
        with self._desk.write(Permission.RECORD_CONSENT, "patient.preferences-set") as work:
            kept = kept_id(work.connection, patient_id)
            wanted = select(Patient.preferred_channel, Patient.contact_time).where(Patient.id == kept)
            before = work.connection.execute(wanted).one()
            values = {"preferred_channel": preferred_channel, "contact_time": (contact_time or "").strip() or None}
            work.update(Patient, kept, values)
        return before.preferred_channel, before.contact_time


def withdrawn_since(connection: Connection, kept: uuid.UUID, since: uuid.UUID) -> list[ConsentRecord]:
    """Withdrawals of a patient that rule and were recorded after the row `since` was made."""
    rules = ruling(answers(connection, all_ids(connection, kept)))
    return [one for one in rules.values() if not one.granted and one.id.int > since.int]


def withdraw_too(work: UnitOfWork, patient_id: uuid.UUID, said: Iterable[ConsentRecord], desk: Desk) -> None:
    """Record withdrawals made under another record for this one as well: nobody knows which of the two was meant."""
    for one in said:
        values = {"granted": False, "given_at": one.given_at, "how": UNMERGED, "staff_id": one.staff_id}
        work.insert(
            Consent, {"id": desk.new_id(), "patient_id": patient_id, **_cell((one.channel, one.purpose)), **values}
        )


def _after(ruled: ConsentRecord | None, now: int) -> int:
    """When an answer is given: after the one it replaces, even when the clock was set back since."""
    return now if ruled is None else max(now, ruled.given_at + 1)


def _cell(pair: tuple[str, str]) -> dict[str, str]:
    return {"channel": pair[0], "purpose": pair[1]}


def answers(connection: Connection, ids: list[uuid.UUID]) -> tuple[ConsentRecord, ...]:
    """Every answer under all ids that stand for a record, newest first."""
    columns = (
        Consent.id, Consent.channel, Consent.purpose, Consent.granted, Consent.given_at, Consent.how,
        Consent.text_version, Consent.language, Consent.staff_id,
    )  # fmt: skip
    wanted = select(*columns).where(Consent.patient_id.in_(ids)).order_by(Consent.given_at.desc(), Consent.id.desc())
    return tuple(ConsentRecord(*row) for row in connection.execute(wanted))
