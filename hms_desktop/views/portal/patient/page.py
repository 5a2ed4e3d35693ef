"""One patient on one screen: head above, history on the left, panels on the right, a key for everything."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.advice import Recommended
from hms_desktop.domain.recommendation.rules import Action
from hms_desktop.services.all import Services
from hms_desktop.views.appointments.panel import AppointmentPanel
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.following import follow
from hms_desktop.views.portal.patient.contact_panel import ContactPanel
from hms_desktop.views.portal.patient.details_panel import DetailsPanel
from hms_desktop.views.portal.patient.family_panel import FamilyPanel
from hms_desktop.views.portal.patient.goals_panel import GoalsPanel
from hms_desktop.views.portal.patient.header import Head, PatientHeader
from hms_desktop.views.portal.patient.history import History
from hms_desktop.views.portal.patient.preferences_panel import PreferencesPanel
from hms_desktop.views.portal.patient.recommendations import SHOWN, AdviceCard
from hms_desktop.views.portal.patient.records_panel import RecordsPanel

KINDS = (
    "patient", "patient_phone", "household", "appointment", "encounter", "condition", "allergy", "pregnancy",
    "observation", "immunization", "consent", "duplicate_candidate", "patient_merge", "message", "feedback",
    "goal", "goal_check", "reply", "call", "recommendation_answer", "due_entry", "journey",
)  # fmt: skip


class PatientPage(QWidget):
    """Signals: `left()` on Escape, `edit_wanted()`, `duplicates_wanted()`, `gone()` when the record is not there any more."""

    left = Signal()
    edit_wanted = Signal()
    duplicates_wanted = Signal()
    gone = Signal()

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.patient_id = patient_id
        self._head: Head | None = None
        self.header = PatientHeader(context, self)
        self.header.back_wanted.connect(self.left)
        self.header.next_wanted.connect(self._do_next)
        self.history = History(context, patient_id, self)
        self.appointments = AppointmentPanel(context, self)
        self.appointments.show_patient(patient_id)
        self.records = RecordsPanel(context, patient_id, self)
        self.goals = GoalsPanel(context, patient_id, self)
        self.family = FamilyPanel(context, patient_id, self)
        self.preferences = PreferencesPanel(context, patient_id, self)
        self.contact = ContactPanel(context, patient_id, self)
        self.contact.book_wanted.connect(self.book)
        self.advice = AdviceCard(context, patient_id, self)
        self.advice.wanted.connect(self.do)
        self.details = DetailsPanel(context, patient_id, self)
        self.details.edit_wanted.connect(self.edit_wanted)
        self.panels = QTabWidget(self)
        self._lay_out()
        self.setFocusProxy(self.panels.tabBar())
        self.commands: list[QAction] = []
        self._make_commands()
        follow(context, self, KINDS, self._ask, patient_id)
        self._ask()

    def _lay_out(self) -> None:
        self.panels.setDocumentMode(True)
        self.panels.tabBar().setDrawBase(False)
        self.panels.tabBar().setAccessibleName(self.tr("Sides of the record"))
        for panel, title in (
            (self.appointments, self.tr("Appointments")),
            (self.records, self.tr("Records")),
            (self.goals, self.tr("Goals")),
            (self.family, self.tr("Family")),
            (self.preferences, self.tr("Preferences")),
            (self.details, self.tr("Details")),
            (self.contact, self.tr("Call")),
        ):
            self.panels.addTab(panel, title)
        if not self._context.may(Permission.VIEW_APPOINTMENTS):
            self.panels.setTabVisible(0, False)
        if not self.contact.may_call and not self.contact.may_write:
            self.panels.setTabVisible(self.panels.indexOf(self.contact), False)
        middle = QHBoxLayout()
        middle.setSpacing(theme().space.l)
        left = QVBoxLayout()
        left.setSpacing(theme().space.m)
        left.addWidget(self.advice)
        left.addWidget(self.history, 1)
        middle.addLayout(left, 2)
        middle.addWidget(self.panels, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme().space.m, theme().space.s, theme().space.m, theme().space.s)
        column.addWidget(self.header)
        column.addLayout(middle, 1)

    def _make_commands(self) -> None:
        may = self._context.may
        edit, book = may(Permission.EDIT_PATIENTS), may(Permission.EDIT_APPOINTMENTS)
        self._command(self.tr("Edit what is registered"), "E", self.edit_wanted.emit, allowed=edit)
        self._command(
            self.tr("Book an appointment"), "A", self._in(self.appointments, self.appointments.book), allowed=book
        )
        self._command(
            self.tr("Check in today's appointment"),
            "I",
            self._in(self.appointments, self.appointments.check_in_today),
            allowed=book,
        )
        self._make_health_commands(allowed=may(Permission.RECORD_CLINICAL))
        self._command(self.tr("Add a relative"), "R", self._in(self.family, self.family.add_relative), allowed=edit)
        merge = may(Permission.MERGE_PATIENTS)
        self._command(self.tr("Review possible duplicates"), "D", self.duplicates_wanted.emit, allowed=merge)
        self._command(self.tr("Why this score?"), "W", self.header.score.explain)
        self._command(self.tr("History"), "H", self.history.go_to_list)
        self._command(self.tr("Note what the patient answered"), "Y", self.history.reply.open, allowed=edit)
        self._command(self.tr("What to do: Enter does it, Delete puts it aside"), "T", self.advice.go_to_list)
        for at in range(SHOWN):
            self._command(
                self.tr("Do recommendation {number}").format(number=at + 1),
                f"Alt+{at + 1}",
                partial(self.advice.do, at),
            )
        self._command(self.tr("Call this patient"), "P", self.call, allowed=self.contact.may_call)
        self._command(self.tr("Write a message"), "M", self.write, allowed=self.contact.may_write)
        for at in range(self.panels.count()):
            self._command(self.panels.tabText(at), str(at + 1), partial(self._show_side, at))
        self._command(self.tr("Back to the start of the portal"), "Escape", self.left.emit)

    def _make_health_commands(self, *, allowed: bool) -> None:
        self._command(self.tr("Record a value"), "V", self._in(self.records, self.records.add_value), allowed=allowed)
        self._command(
            self.tr("Add a condition"), "C", self._in(self.records, self.records.add_condition), allowed=allowed
        )
        self._command(self.tr("Add an allergy"), "L", self._in(self.records, self.records.add_allergy), allowed=allowed)
        self._command(
            self.tr("Add a pregnancy"), "G", self._in(self.records, self.records.add_pregnancy), allowed=allowed
        )
        self._command(self.tr("Add a goal"), "O", self._in(self.goals, self.goals.add), allowed=allowed)
        self._command(self.tr("Note a goal as kept"), "K", partial(self._note_goal, kept=True), allowed=allowed)
        self._command(
            self.tr("Note a goal as not kept"), "Shift+K", partial(self._note_goal, kept=False), allowed=allowed
        )
        self._command(
            self.tr("Note how a goal goes"), "J", self._in(self.goals, self.goals.check_in_with_note), allowed=allowed
        )

    def _command(self, text: str, keys: str, slot: Callable[[], object], *, allowed: bool = True) -> None:
        if not allowed:
            return
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        self.commands.append(action)

    def _in(self, panel: QWidget, deed: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            self.show_panel(panel)
            deed()

        return do

    def _note_goal(self, *, kept: bool) -> None:
        """Note the chosen goal; where goals are not in sight, show them first, so that nobody notes what they don't see."""
        if self.panels.currentWidget() is self.goals:
            self.goals.check_in(kept=kept)
        else:
            self.show_panel(self.goals)

    def show_panel(self, panel: QWidget | None) -> None:
        """Show one side of the record and put the focus there."""
        if panel is not None and self.panels.isTabVisible(self.panels.indexOf(panel)):
            self.panels.setCurrentWidget(panel)
            self.panels.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_side(self, at: int) -> None:
        self.show_panel(self.panels.widget(at))

    def book(self) -> None:
        """Show the booking form."""
        self.show_panel(self.appointments)
        self.appointments.book()

    def show_records(self) -> None:
        """Show the records' side."""
        self.show_panel(self.records)

    def call(self) -> None:
        """Show the number to call, and what may come of it."""
        self.show_panel(self.contact)
        self.contact.go_to_call()

    def write(self, about: str | None = None) -> None:
        """Show the form for a message; `about` is the recommendation that it follows."""
        self.show_panel(self.contact)
        self.contact.write(about)

    def do(self, one: Recommended) -> None:
        """Do what is recommended."""
        if one.action is Action.CALL:
            self.call()
        elif one.action is Action.BOOK:
            self.book()
        elif one.action is Action.MESSAGE:
            self.write(one.key)
        elif one.action is Action.ENROL or one.key == "no-phone":
            self.edit_wanted.emit()
        elif one.key == "birthday":
            self.advice.note_done(one)
        else:
            self.show_panel(self.goals if one.key == "goal-check" else self.preferences)

    def _ask(self) -> None:
        patient_id = self.patient_id

        def ask(services: Services) -> Head:
            advice = services.recommendations
            return Head(
                services.record.glance(patient_id),
                services.patients.details(patient_id),
                advice.for_patient(patient_id),
                advice.answers(patient_id),
            )

        self._context.read(ask, done=self._show, failed=self._failed, parent=self, cancel_previous="portal-head")

    def _show(self, head: Head) -> None:
        self._head = head
        self.header.show_head(head)
        self.advice.show_advice(head.advice, head.answers)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
        self.gone.emit()

    def _do_next(self) -> None:
        if self._head is None:
            return
        if self._head.first is not None:
            self.do(self._head.first)
        elif self._head.glance.next_action.code == "next-check-in":
            self.show_panel(self.appointments)
            self.appointments.check_in_today()
        else:
            self.show_panel(self.appointments)
