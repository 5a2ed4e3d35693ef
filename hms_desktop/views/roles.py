"""Roles and what they may do, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.permissions import Permission


def role_name(role: str) -> str:
    """A role in words; one that is not known is shown as it is."""
    return _role_names().get(role, role)


def _role_names() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "camp-volunteer": translate("Roles", "Camp volunteer"),
        "receptionist": translate("Roles", "Receptionist"),
        "outreach": translate("Roles", "Outreach"),
        "care-coordinator": translate("Roles", "Care coordinator"),
        "clinician": translate("Roles", "Clinician"),
        "manager": translate("Roles", "Manager"),
        "administrator": translate("Roles", "Administrator"),
    }


def permission_name(permission: Permission) -> str:
    """What a permission allows, in words."""
    return (_for_patients() | _for_outreach() | _for_the_clinic())[permission]


def _for_patients() -> dict[Permission, str]:
    translate = QCoreApplication.translate
    return {
        Permission.SEARCH_PATIENTS: translate("Roles", "Search patients"),
        Permission.VIEW_PATIENTS: translate("Roles", "Open patients"),
        Permission.EDIT_PATIENTS: translate("Roles", "Register and edit patients"),
        Permission.VIEW_CLINICAL: translate("Roles", "See clinical records"),
        Permission.RECORD_CLINICAL: translate("Roles", "Write clinical records"),
        Permission.MERGE_PATIENTS: translate("Roles", "Merge duplicates"),
        Permission.IMPORT_PATIENTS: translate("Roles", "Import patients"),
        Permission.EXPORT_LISTS: translate("Roles", "Export lists"),
        Permission.VIEW_APPOINTMENTS: translate("Roles", "See appointments"),
        Permission.EDIT_APPOINTMENTS: translate("Roles", "Book, move and cancel visits"),
        Permission.COMPLETE_VISITS: translate("Roles", "Complete visits"),
        Permission.RECORD_CONSENT: translate("Roles", "Record consent"),
        Permission.MAKE_CALLS: translate("Roles", "Call patients and note what came of it"),
    }


def _for_outreach() -> dict[Permission, str]:
    translate = QCoreApplication.translate
    return {
        Permission.VIEW_SEGMENTS: translate("Roles", "See segments"),
        Permission.EDIT_SEGMENTS: translate("Roles", "Make segments"),
        Permission.VIEW_CAMPAIGNS: translate("Roles", "See campaigns"),
        Permission.EDIT_CAMPAIGNS: translate("Roles", "Prepare campaigns"),
        Permission.SEND_MESSAGES: translate("Roles", "Send messages"),
        Permission.VIEW_PREVENTIVE: translate("Roles", "See preventive care"),
        Permission.RECORD_PREVENTIVE: translate("Roles", "Record doses"),
        Permission.VIEW_CAMPS: translate("Roles", "See camps"),
        Permission.EDIT_CAMPS: translate("Roles", "Plan camps"),
        Permission.RECORD_ATTENDANCE: translate("Roles", "Record camp attendance"),
        Permission.VIEW_ANALYTICS: translate("Roles", "See analytics"),
    }


def _for_the_clinic() -> dict[Permission, str]:
    translate = QCoreApplication.translate
    return {
        Permission.VIEW_AUDIT: translate("Roles", "Read the audit trail"),
        Permission.MANAGE_STAFF: translate("Roles", "Manage people"),
        Permission.MANAGE_CLINIC: translate("Roles", "Manage the clinic"),
        Permission.BACK_UP: translate("Roles", "Back up and check the data"),
        Permission.RESTORE: translate("Roles", "Restore a backup"),
    }
