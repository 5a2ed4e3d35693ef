"""The six tabs: where to add one. A tab is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext

Screen = Callable[[ViewContext], QWidget]


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its key, icon, who may see it, and how its screen is imported, on whichever thread."""

    key: str
    icon: str
    permission: Permission
    load: Callable[[], Screen]

    @property
    def title(self) -> str:
        """The title in the user's language."""
        return titles()[self.key]


def _portal() -> Screen:
    from hms_desktop.views.portal.tab import PortalTab

    return PortalTab


def _segments() -> Screen:
    from hms_desktop.views.segments.tab import SegmentsTab

    return SegmentsTab


def _campaigns() -> Screen:
    from hms_desktop.views.campaigns.tab import CampaignsTab

    return CampaignsTab


def _preventive() -> Screen:
    from hms_desktop.views.preventive.tab import PreventiveTab

    return PreventiveTab


def _camps() -> Screen:
    from hms_desktop.views.camps.tab import CampsTab

    return CampsTab


def _analytics() -> Screen:
    from hms_desktop.views.analytics.tab import AnalyticsTab

    return AnalyticsTab


TABS = (
    Tab("portal", "user", Permission.VIEW_PATIENTS, _portal),
    Tab("segments", "segments", Permission.VIEW_SEGMENTS, _segments),
    Tab("campaigns", "megaphone", Permission.VIEW_CAMPAIGNS, _campaigns),
    Tab("preventive", "syringe", Permission.VIEW_PREVENTIVE, _preventive),
    Tab("camps", "tent", Permission.VIEW_CAMPS, _camps),
    Tab("analytics", "chart", Permission.VIEW_ANALYTICS, _analytics),
)


def titles() -> dict[str, str]:
    """Titles of the tabs by key, in the user's language."""
    translate = QCoreApplication.translate
    return {
        "portal": translate("Tabs", "Portal"),
        "segments": translate("Tabs", "Segments"),
        "campaigns": translate("Tabs", "Campaigns"),
        "preventive": translate("Tabs", "Preventive"),
        "camps": translate("Tabs", "Camps"),
        "analytics": translate("Tabs", "Analytics"),
    }
