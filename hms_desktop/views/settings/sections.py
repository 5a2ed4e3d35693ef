"""The sections of the settings: where to add one. A section is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext


@dataclass(frozen=True, slots=True)
class SectionOf:
    """One section: its key, icon, who may open it (None: everybody), and how it is built."""

    key: str
    icon: str
    permission: Permission | None
    build: Callable[[ViewContext], QWidget]


def _preferences(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.preferences import PreferencesSection

    return PreferencesSection(context)


def _clinic(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.clinic import ClinicSection

    return ClinicSection(context)


def _people(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.people import PeopleSection

    return PeopleSection(context)


def _roles(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.roles_table import RolesSection

    return RolesSection(context)


def _channels(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.channels import ChannelsSection

    return ChannelsSection(context)


def _backups(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.backups import BackupsSection

    return BackupsSection(context)


def _health(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.health import HealthSection

    return HealthSection(context)


def _recovery(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.recovery import RecoverySection

    return RecoverySection(context)


def _audit(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.audit import AuditSection

    return AuditSection(context)


def _about(context: ViewContext) -> QWidget:
    from hms_desktop.views.settings.about import AboutSection

    return AboutSection(context)


SECTIONS = (
    SectionOf("preferences", "user", None, _preferences),
    SectionOf("clinic", "home", Permission.MANAGE_CLINIC, _clinic),
    SectionOf("people", "users", Permission.MANAGE_STAFF, _people),
    SectionOf("roles", "shield", Permission.MANAGE_STAFF, _roles),
    SectionOf("channels", "send", Permission.VIEW_CAMPAIGNS, _channels),
    SectionOf("backups", "download", Permission.BACK_UP, _backups),
    SectionOf("health", "heart", Permission.BACK_UP, _health),
    SectionOf("recovery", "lock", Permission.MANAGE_CLINIC, _recovery),
    SectionOf("audit", "eye", Permission.VIEW_AUDIT, _audit),
    SectionOf("about", "info", None, _about),
)
