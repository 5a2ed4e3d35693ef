"""What each role may do; the table itself is `resources/permissions.toml`."""

from __future__ import annotations

import enum
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml


class Permission(enum.StrEnum):
    """One thing a service asks before it acts."""

    SEARCH_PATIENTS = "search-patients"
    VIEW_PATIENTS = "view-patients"
    EDIT_PATIENTS = "edit-patients"
    VIEW_CLINICAL = "view-clinical"
    RECORD_CLINICAL = "record-clinical"
    MERGE_PATIENTS = "merge-patients"
    IMPORT_PATIENTS = "import-patients"
    EXPORT_LISTS = "export-lists"
    VIEW_APPOINTMENTS = "view-appointments"
    EDIT_APPOINTMENTS = "edit-appointments"
    COMPLETE_VISITS = "complete-visits"
    RECORD_CONSENT = "record-consent"
    MAKE_CALLS = "make-calls"
    VIEW_SEGMENTS = "view-segments"
    EDIT_SEGMENTS = "edit-segments"
    VIEW_CAMPAIGNS = "view-campaigns"
    EDIT_CAMPAIGNS = "edit-campaigns"
    SEND_MESSAGES = "send-messages"
    VIEW_PREVENTIVE = "view-preventive"
    RECORD_PREVENTIVE = "record-preventive"
    VIEW_CAMPS = "view-camps"
    EDIT_CAMPS = "edit-camps"
    RECORD_ATTENDANCE = "record-attendance"
    VIEW_ANALYTICS = "view-analytics"
    VIEW_AUDIT = "view-audit"
    MANAGE_STAFF = "manage-staff"
    MANAGE_CLINIC = "manage-clinic"
    BACK_UP = "back-up"
    RESTORE = "restore"


@cache
def table() -> dict[str, frozenset[Permission]]:
    """Permissions by role. Raises ResourceError when the file names a permission that does not exist."""
    roles = load_toml("permissions.toml")["roles"]
    try:
        return {
            role: frozenset(Permission) if words == "all" else frozenset(map(Permission, words))
            for role, words in roles.items()
        }
    except ValueError as error:
        raise ResourceError("permissions.toml", str(error)) from error


def roles() -> tuple[str, ...]:
    """Names of the roles, from least to most."""
    return tuple(table())


def allows(role: str, permission: Permission) -> bool:
    """Whether a role has a permission; an unknown role has none."""
    return permission in table().get(role, frozenset())
