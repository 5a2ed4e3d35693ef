"""People who work here: add, edit, deactivate, give a PIN or password."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Staff
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.secret_rules import secret_trouble
from hms_desktop.domain.staff import ADMINISTRATOR, StaffMember, may_manage, plain_login, staff_troubles
from hms_desktop.services.desk import Desk
from hms_desktop.services.staff.hashing import hashed

_COLUMNS = (
    Staff.id, Staff.name, Staff.login, Staff.role, Staff.language, Staff.active, Staff.registration_number,
    Staff.secret_hash.is_not(None).label("has_secret"),
)  # fmt: skip


class StaffService:
    """The list of people, for those who manage it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def everybody(self, *, inactive: bool = False) -> list[StaffMember]:
        """People by name; with `inactive` also those who left."""
        self._desk.require(Permission.MANAGE_STAFF)
        with self._desk.database.read() as connection:
            rows = connection.execute(select(*_COLUMNS).order_by(func.lower(Staff.name), Staff.id))
            return [_member(row) for row in rows if inactive or row.active]

    def names(self) -> dict[uuid.UUID, str]:
        """Names of all people by id, for lists that say who did something."""
        self._desk.signed_in()
        with self._desk.database.read() as connection:
            return {row.id: row.name for row in connection.execute(select(Staff.id, Staff.name))}

    def add(
        self,
        name: str,
        login: str,
        role: str,
        secret: str,
        *,
        language: str | None = None,
        registration_number: str | None = None,
    ) -> uuid.UUID:
        """Add a person; returns the id. Raises Invalid, or Refused `staff-above-you`."""
        actor = self._desk.require(Permission.MANAGE_STAFF)
        values = checked_values(name, login, role, secret)
        _refuse_above(actor, role)
        staff_id = self._desk.new_id()
        more = {"language": language, "registration_number": registration_number}
        with self._desk.write(Permission.MANAGE_STAFF, "staff.added") as work:
            _refuse_taken(work.connection, values["login"], None)
            work.insert(Staff, {"id": staff_id, **values, **more})
        return staff_id

    def edit(self, staff_id: uuid.UUID, **values: str | None) -> bool:
        """Change name, login, role, language or registration_number; says whether anything changed.

        Raises Invalid, NotFound, or Refused: `staff-above-you`, `staff-last-administrator`.
        """
        actor = self._desk.require(Permission.MANAGE_STAFF)
        with self._desk.write(Permission.MANAGE_STAFF, "staff.edited") as work:
            before = _one(work.connection, staff_id)
            after = _edited(before, values)
            _refuse_above(actor, before.role, after["role"])
            _refuse_taken(work.connection, after["login"], staff_id)
            if after["role"] != ADMINISTRATOR:
                _refuse_last_administrator(work.connection, before)
            return work.update(Staff, staff_id, after)

    def deactivate(self, staff_id: uuid.UUID, reason: str | None = None) -> None:
        """End a person's access; what they did keeps their name. Raises Refused `staff-yourself` and as `edit`."""
        actor = self._desk.require(Permission.MANAGE_STAFF)
        if actor.staff_id == staff_id:
            raise Refused("staff-yourself")
        with self._desk.write(Permission.MANAGE_STAFF, "staff.deactivated", reason=reason) as work:
            before = _one(work.connection, staff_id)
            _refuse_above(actor, before.role)
            _refuse_last_administrator(work.connection, before)
            work.update(Staff, staff_id, {"active": False})

    def reactivate(self, staff_id: uuid.UUID) -> None:
        """Give a person's access back. Raises NotFound, or Refused `staff-above-you`."""
        actor = self._desk.require(Permission.MANAGE_STAFF)
        with self._desk.write(Permission.MANAGE_STAFF, "staff.reactivated") as work:
            _refuse_above(actor, _one(work.connection, staff_id).role)
            work.update(Staff, staff_id, {"active": True})

    def set_secret(self, staff_id: uuid.UUID, secret: str) -> None:
        """Give a person a new PIN or password. Raises Invalid, NotFound, or Refused `staff-above-you`."""
        actor = self._desk.require(Permission.MANAGE_STAFF)
        with self._desk.database.read() as connection:
            member = _one(connection, staff_id)
        _refuse_above(actor, member.role)
        stored = hashed(_checked_secret(secret, member.login))
        with self._desk.write(Permission.MANAGE_STAFF, "staff.secret-set") as work:
            work.update(Staff, staff_id, {"secret_hash": stored})


_EDITABLE = frozenset({"name", "login", "role", "language", "registration_number"})


def checked_values(name: str, login: str, role: str, secret: str) -> dict[str, Any]:
    """Columns of a new person. Raises Invalid with a code for each field that can't be taken."""
    wrong = staff_troubles(name, login, role)
    trouble = secret_trouble(secret, plain_login(login))
    if trouble:
        wrong["secret"] = trouble
    if wrong:
        raise Invalid(wrong)
    return {
        "name": name.strip(),
        "login": plain_login(login),
        "role": role,
        "secret_hash": hashed(secret),
        "active": True,
    }


def _edited(before: StaffMember, values: Mapping[str, str | None]) -> dict[str, Any]:
    """Columns after an edit. Raises Invalid."""
    name, login, role = (values.get(key, getattr(before, key)) or "" for key in ("name", "login", "role"))
    wrong = staff_troubles(name, login, role) | {key: "unknown-field" for key in values if key not in _EDITABLE}
    if wrong:
        raise Invalid(wrong)
    return dict(values) | {"name": name.strip(), "login": plain_login(login), "role": role}


def _checked_secret(secret: str, login: str) -> str:
    trouble = secret_trouble(secret, login)
    if trouble:
        raise Invalid({"secret": trouble})
    return secret


def _one(connection: Connection, staff_id: uuid.UUID) -> StaffMember:
    row = connection.execute(select(*_COLUMNS).where(Staff.id == staff_id)).first()
    if row is None:
        raise NotFound("row-gone", table="staff")
    return _member(row)


def _member(row: Sequence[Any]) -> StaffMember:
    return StaffMember(*row)


def _refuse_above(actor: Actor, *roles: str) -> None:
    if not all(may_manage(actor.role, role) for role in roles):
        raise Refused("staff-above-you")


def _refuse_taken(connection: Connection, login: str, own_id: uuid.UUID | None) -> None:
    others = connection.execute(select(Staff.id).where(Staff.login == login)).scalars()
    if any(other != own_id for other in others):
        raise Invalid({"login": "login-taken"})


def _refuse_last_administrator(connection: Connection, member: StaffMember) -> None:
    if member.role != ADMINISTRATOR or not member.active:
        return
    others = (
        select(func.count())
        .select_from(Staff)
        .where(Staff.role == ADMINISTRATOR, Staff.active, Staff.secret_hash.is_not(None), Staff.id != member.id)
    )
    if not connection.execute(others).scalar_one():
        raise Refused("staff-last-administrator")
