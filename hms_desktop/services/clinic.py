"""The clinic itself: founded once with its first administrator, edited later."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass

from sqlalchemy import Connection, exists, select

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Clinic, Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.staff import ADMINISTRATOR
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.rules import found_hours
from hms_desktop.services.staff.service import checked_values
from hms_desktop.store import device
from hms_desktop.store.unit_of_work import unit_of_work

_PREFIX = re.compile(r"[A-Z][A-Z0-9]{0,5}")
_EDITABLE = frozenset({"name", "number_prefix", "district", "phone", "language"})


@dataclass(frozen=True, slots=True)
class ClinicRecord:
    """The clinic as screens show it."""

    id: uuid.UUID
    name: str
    number_prefix: str
    district: str | None
    phone: str | None
    language: str


_COLUMNS = (Clinic.id, Clinic.name, Clinic.number_prefix, Clinic.district, Clinic.phone, Clinic.language)


class ClinicService:
    """The clinic this desk belongs to."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def current(self) -> ClinicRecord | None:
        """The clinic, None before it is founded; open to all, since the door shows its name."""
        with self._desk.database.read() as connection:
            row = connection.execute(select(*_COLUMNS).order_by(Clinic.id).limit(1)).first()
        return ClinicRecord(*row) if row else None

    def is_demo(self) -> bool:
        """Whether the people and patients here are invented; open to all, since the door says the demo's PIN."""
        with self._desk.database.read_raw() as connection:
            here = device.facts(connection)
        return here is not None and here.demo

    def found(
        self,
        name: str,
        prefix: str,
        admin_name: str,
        login: str,
        secret: str,
        *,
        district: str | None = None,
        phone: str | None = None,
        language: str = "en",
    ) -> Actor:
        """Found the clinic with its first administrator, who sits at the desk afterwards.

        Raises Invalid (fields name, number_prefix, admin_name, login, secret), or Refused `clinic-exists`.
        """
        clinic = {"name": name.strip(), "number_prefix": prefix.strip().upper()}
        staff = _checked(clinic, admin_name, login, secret)
        more = {"district": district, "phone": phone, "language": language}
        actor = Actor(self._desk.new_id(), staff["name"], ADMINISTRATOR)
        with unit_of_work(self._desk.database, actor, "clinic.founded") as work:
            if _is_founded(work.connection):
                raise Refused("clinic-exists")
            work.insert(Clinic, {"id": self._desk.new_id(), **clinic, **more})
            work.insert(Staff, {"id": actor.staff_id, **staff})
            found_hours(work)
        self._desk.actor = actor
        return actor

    def edit(self, **values: str | None) -> bool:
        """Change name, number_prefix, district, phone or language; says whether anything changed. Raises Invalid, NotFound."""
        self._desk.require(Permission.MANAGE_CLINIC)
        wrong = {key: "unknown-field" for key in values if key not in _EDITABLE} | _clinic_troubles(values)
        if wrong:
            raise Invalid(wrong)
        with self._desk.write(Permission.MANAGE_CLINIC, "clinic.edited") as work:
            clinic_id = work.connection.execute(select(Clinic.id).order_by(Clinic.id).limit(1)).scalar()
            if clinic_id is None:
                raise NotFound("row-gone", table="clinic")
            return work.update(Clinic, clinic_id, values)


def _checked(clinic: dict[str, str], admin_name: str, login: str, secret: str) -> dict[str, str]:
    wrong = _clinic_troubles(clinic)
    try:
        staff = checked_values(admin_name, login, ADMINISTRATOR, secret)
    except Invalid as error:
        wrong |= {"admin_name" if key == "name" else key: code for key, code in error.fields.items()}
        raise Invalid(wrong) from None
    if wrong:
        raise Invalid(wrong)
    return staff


def _clinic_troubles(values: dict[str, str] | dict[str, str | None]) -> dict[str, str]:
    wrong = {}
    if "name" in values and not (values["name"] or "").strip():
        wrong["name"] = "required"
    if "number_prefix" in values and not _PREFIX.fullmatch(values["number_prefix"] or ""):
        wrong["number_prefix"] = "prefix-malformed"
    return wrong


def _is_founded(connection: Connection) -> bool:
    there = select(exists().select_from(Clinic).correlate(None) | exists().select_from(Staff).correlate(None))
    return bool(connection.execute(there).scalar())
