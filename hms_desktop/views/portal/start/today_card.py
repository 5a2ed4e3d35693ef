"""Today's appointments: who is expected, who is here, checked in with one key."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment, Kind, Status
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.appointments import deeds
from hms_desktop.views.appointments.words import status_word, text_colour
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_time
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.following import follow

translate = QCoreApplication.translate


class TodayCard(Card):
    """The list of the day; Enter opens the patient, I checks in."""

    opened = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(translate("StartPage", "Today"), parent)
        self._context = context
        self.counts = Text("", "muted", wrap=False)
        self.tools.addWidget(self.counts)
        self.model = ListModel(self._columns(), parent=self)
        self.table = TableView(self.model, self.tr("Today's appointments"), self)
        self.table.set_empty(
            self.tr("Nobody is booked for today. Find a patient with Ctrl+K and press A to book."), icon="calendar"
        )
        self.table.activated_id.connect(self._open)
        self.table.current_id.connect(lambda _id: self._enable())
        self.check_in_button = button(self.tr("Check in (I)"), icon="check")
        self.check_in_button.clicked.connect(lambda _checked=False: self.check_in())
        hide_unless(self.check_in_button, context.may(Permission.EDIT_APPOINTMENTS))
        self.diary_button = button(self.tr("Day and week (A)"), icon="calendar", parent=self)
        self.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.check_in_button)
        foot.addWidget(self.diary_button)
        foot.addStretch()
        self.body.addLayout(foot)
        self.check_in_action = QAction(self.tr("Check in the chosen appointment"), self)
        self.check_in_action.setShortcut(QKeySequence("I"))
        self.check_in_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.check_in_action.triggered.connect(lambda _checked=False: self.check_in())
        self.addAction(self.check_in_action)
        follow(context, self, ("appointment", "encounter", "patient"), self.ask)
        self._enable()

    def _columns(self) -> list[Column]:
        return [
            Column("time", self.tr("Time"), lambda one: format_time(one.starts_at), width=60, strong=True),
            Column("name", self.tr("Name"), lambda one: one.patient_name, width=240, strong=True, icon=_place),
            Column("status", self.tr("Status"), _status, width=110, colour=_colour),
            Column("with", self.tr("With"), lambda one: one.clinician_name or ""),
        ]

    def ask(self) -> None:
        """Ask for the day again."""
        today = self._context.today()
        self._context.read(
            lambda services: services.appointments.between(today, today),
            done=self._show,
            parent=self,
            cancel_previous="portal-today",
        )

    def _show(self, found: list[Appointment]) -> None:
        chosen = self.model.id_at(self.table.currentIndex().row())
        self.model.set_records(found)
        if not self.table.select_id(chosen):
            expected = next((one.id for one in found if one.status is Status.BOOKED), None)
            self.table.select_id(expected)
        waiting = sum(one.status is Status.CHECKED_IN for one in found)
        expected_count = sum(one.status is Status.BOOKED for one in found)
        words = self.tr("{expected} expected · {waiting} waiting · {all} in all")
        self.counts.setText(words.format(expected=expected_count, waiting=waiting, all=len(found)) if found else "")
        self._enable()

    def check_in(self) -> None:
        """Check in the chosen one and go on to the next."""
        one = self._chosen()
        if one is not None and one.may_become(Status.CHECKED_IN) and self._context.may(Permission.EDIT_APPOINTMENTS):
            deeds.perform(self._context, deeds.check_in(one), self)

    def _chosen(self) -> Appointment | None:
        one: Appointment | None = self.model.record_at(self.table.currentIndex().row())
        return one

    def _open(self, _row_id: Any) -> None:
        if (one := self._chosen()) is not None:
            self.opened.emit(one.patient_id)

    def _enable(self) -> None:
        one = self._chosen()
        self.check_in_button.setEnabled(one is not None and one.may_become(Status.CHECKED_IN))


def _place(one: Appointment) -> str:
    return {Kind.VIDEO: "video", Kind.HOME: "home"}.get(one.kind, "")


def _status(one: Appointment) -> str:
    return status_word(one.status)


def _colour(one: Appointment) -> str:
    return text_colour(one.status)
