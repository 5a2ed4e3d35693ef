"""The titles of the sections of the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def titles() -> dict[str, str]:
    """Titles of the sections by key, in the user's language."""
    translate = QCoreApplication.translate
    return {
        "preferences": translate("SettingsSections", "My preferences"),
        "clinic": translate("SettingsSections", "Clinic"),
        "people": translate("SettingsSections", "People"),
        "roles": translate("SettingsSections", "Roles"),
        "channels": translate("SettingsSections", "Channels and prices"),
        "backups": translate("SettingsSections", "Backups"),
        "health": translate("SettingsSections", "Check the data"),
        "recovery": translate("SettingsSections", "Recovery sheet"),
        "audit": translate("SettingsSections", "Audit trail"),
        "about": translate("SettingsSections", "About"),
    }
