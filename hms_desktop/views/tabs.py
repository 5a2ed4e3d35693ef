"""The six tabs: where to add one. A tab is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its key, title, icon, who may see it, and how it is built."""

    key: str
    label: str
    icon: str
    permission: Permission
    build: Callable[[ViewContext], QWidget]

    @property
    def title(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate("Tabs", self.label)


def _portal(context: ViewContext) -> QWidget:
    from hms_desktop.views.portal.tab import PortalTab

    return PortalTab(context)


def _segments(context: ViewContext) -> QWidget:
    from hms_desktop.views.segments.tab import SegmentsTab

    return SegmentsTab(context)


def _campaigns(context: ViewContext) -> QWidget:
    from hms_desktop.views.campaigns.tab import CampaignsTab

    return CampaignsTab(context)


def _preventive(context: ViewContext) -> QWidget:
    from hms_desktop.views.preventive.tab import PreventiveTab

    return PreventiveTab(context)


def _camps(context: ViewContext) -> QWidget:
    from hms_desktop.views.camps.tab import CampsTab

    return CampsTab(context)


def _analytics(context: ViewContext) -> QWidget:
    from hms_desktop.views.analytics.tab import AnalyticsTab

    return AnalyticsTab(context)


TABS = (
    Tab("portal", QT_TRANSLATE_NOOP("Tabs", "Portal"), "user", Permission.VIEW_PATIENTS, _portal),
    Tab("segments", QT_TRANSLATE_NOOP("Tabs", "Segments"), "segments", Permission.VIEW_SEGMENTS, _segments),
    Tab("campaigns", QT_TRANSLATE_NOOP("Tabs", "Campaigns"), "megaphone", Permission.VIEW_CAMPAIGNS, _campaigns),
    Tab("preventive", QT_TRANSLATE_NOOP("Tabs", "Preventive"), "syringe", Permission.VIEW_PREVENTIVE, _preventive),
    Tab("camps", QT_TRANSLATE_NOOP("Tabs", "Camps"), "tent", Permission.VIEW_CAMPS, _camps),
    Tab("analytics", QT_TRANSLATE_NOOP("Tabs", "Analytics"), "chart", Permission.VIEW_ANALYTICS, _analytics),
)
