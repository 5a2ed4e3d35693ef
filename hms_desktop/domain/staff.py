"""People who work here, as screens show them, and what their names may be."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass

from hms_desktop.domain.permissions import roles, table

ADMINISTRATOR = "administrator"
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person; `has_secret` says whether they can sign in."""

    id: uuid.UUID
    name: str
    login: str
    role: str
    language: str | None
    active: bool
    registration_number: str | None
    has_secret: bool


def plain_login(login: str) -> str:
    """A sign-in name as it is stored and compared."""
    return login.strip().casefold()


def staff_troubles(name: str, login: str, role: str) -> dict[str, str]:
    """Codes by field of what can't be taken: `required`, `login-malformed`, `role-unknown`."""
    troubles = {}
    if not name.strip():
        troubles["name"] = "required"
    if not _LOGIN.fullmatch(plain_login(login)):
        troubles["login"] = "login-malformed"
    if role not in roles():
        troubles["role"] = "role-unknown"
    return troubles


def may_manage(own_role: str, other_role: str) -> bool:
    """Whether a role may add, change or deactivate people of another: nobody hands out more than they have."""
    permissions = table()
    return permissions.get(other_role, frozenset()) <= permissions.get(own_role, frozenset())
