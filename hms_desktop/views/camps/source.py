"""Pages of who came to a camp."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.domain.camps import Attendee
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.persons import phone_text

translate = QCoreApplication.translate


class AttendeeSource:
    """The attendees of `camp`; nobody while it is None."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        self._context, self._parent = context, parent
        self.camp: UUID | None = None

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """How many came."""
        camp = self.camp
        self._context.read(
            lambda services: 0 if camp is None else services.camps.attendee_count(camp),
            done=done,
            failed=failed,
            parent=self._parent,
        )

    def page(
        self, index: int, size: int, done: Callable[[Sequence[Any]], None], failed: Callable[[BaseException], None]
    ) -> None:
        """One page, the last recorded first."""
        camp = self.camp
        self._context.read(
            lambda services: [] if camp is None else services.camps.attendees(camp, size, index * size),
            done=done,
            failed=failed,
            parent=self._parent,
        )


def attendee_columns() -> list[Column]:
    """Who came, what was done, what for they were referred, and whether the clinic saw them after."""

    def seen(one: Attendee) -> str:
        return format_date(in_india(one.seen_at).date()) if one.seen_at is not None else ""

    return [
        Column("name", translate("Camps", "Name"), lambda one: one.name, width=140, strong=True),
        Column("village", translate("Camps", "Village"), lambda one: one.village or "", width=110),
        Column("phone", translate("Camps", "Phone"), lambda one: phone_text(one.phone), width=104),
        Column("services", translate("Camps", "Services"), lambda one: one.services or ""),
        Column("referred", translate("Camps", "Referred for"), lambda one: one.referred or "", width=120),
        Column("seen", translate("Camps", "Seen after"), seen, width=96),
    ]
