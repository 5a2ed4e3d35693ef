"""The portal before a patient is opened: today, people opened lately, duplicates that wait, and how to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.errors import NotAllowed, NotSignedIn
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card, EmptyState, StatTile
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.following import follow
from hms_desktop.views.portal.speaking import full_name, one_line
from hms_desktop.views.portal.start.recent import recently_opened
from hms_desktop.views.portal.start.today_card import TodayCard

if TYPE_CHECKING:
    from hms_desktop.domain.recommendation.worklist import Progress

KINDS = ("patient", "duplicate_candidate", "patient_merge", "patient_phone")
CALL_KINDS = ("call", "recommendation_answer", "appointment", "segment_member")


@dataclass(frozen=True, slots=True)
class Start:
    """What the page shows beside today's appointments; `duplicates` is None for those who may not merge."""

    anybody: bool
    recent: list[PatientSummary]
    duplicates: int | None


class StartPage(QWidget):
    """Signals: `opened(patient id)`, and `register_wanted()`, `import_wanted()` and the like for where to go."""

    opened = Signal(object)
    register_wanted = Signal()
    import_wanted = Signal()
    duplicates_wanted = Signal()
    diary_wanted = Signal()
    worklist_wanted = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._may_register = context.may(Permission.EDIT_PATIENTS)
        self._may_import = context.may(Permission.IMPORT_PATIENTS)
        self._may_merge = context.may(Permission.MERGE_PATIENTS)
        self._may_call = context.may(Permission.MAKE_CALLS)
        self.today: TodayCard | None = None
        self.commands: list[QAction] = []
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._work_page())
        self.pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme().space.m,) * 4)
        column.addWidget(self.pages)
        self.setFocusProxy(self.today.table if self.today is not None else self.recent_table)
        follow(context, self, KINDS, self.ask)
        if self._may_call:
            follow(context, self, CALL_KINDS, self.ask_calls)
        self._make_commands()

    def _work_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.m)
        if self._context.may(Permission.VIEW_APPOINTMENTS):
            self.today = TodayCard(self._context, page)
            self.today.opened.connect(self.opened)
            self.today.diary_button.clicked.connect(self.diary_wanted)
            row.addWidget(self.today, 3)
        row.addLayout(self._side(page), 2)
        return page

    def _side(self, page: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme().space.m)
        column.addLayout(self._buttons())
        today = self._context.today()
        columns = [
            Column("name", self.tr("Name"), full_name, width=180, strong=True),
            Column("who", self.tr("Who"), lambda who: one_line(who, today)),
        ]
        self.recent = ListModel(columns, parent=self)
        self.recent_table = TableView(self.recent, self.tr("Opened lately"), page)
        self.recent_table.horizontalHeader().hide()
        self.recent_table.set_empty(self.tr("Patients you open are listed here. Find one with Ctrl+K."), icon="clock")
        self.recent_table.activated_id.connect(self.opened)
        card = Card(self.tr("Opened lately"), page)
        card.body.addWidget(self.recent_table)
        column.addWidget(card, 1)
        self.duplicates = StatTile(
            self.tr("Possible duplicates"),
            hint=self.tr("Two records that may be one person"),
            slot=self.duplicates_wanted.emit,
        )
        hide_unless(self.duplicates, self._may_merge)
        self.calls = StatTile(self.tr("Calls today"), hint=self._calls_hint(), slot=self.worklist_wanted.emit)
        hide_unless(self.calls, self._may_call)
        tiles = QHBoxLayout()
        tiles.setSpacing(theme().space.m)
        tiles.addWidget(self.calls, 1)
        tiles.addWidget(self.duplicates, 1)
        column.addLayout(tiles)
        return column

    def _calls_hint(self) -> str:
        return self.tr("Households to call. Press W for the list.")

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.register_button = button(self.tr("Register a patient"), "primary", "user-plus")
        self.register_button.clicked.connect(self.register_wanted)
        hide_unless(self.register_button, self._may_register)
        self.import_button = button(self.tr("Import a file…"), icon="upload")
        self.import_button.clicked.connect(self.import_wanted)
        hide_unless(self.import_button, self._may_import)
        row.addWidget(self.register_button)
        row.addWidget(self.import_button)
        row.addStretch()
        return row

    def _empty_page(self) -> QWidget:
        title = self.tr("Nobody is registered yet")
        words = self.tr(
            "Bring the patients from the clinic's own list, a CSV or Excel file, with Import. Or register the first one by hand: "
            "a name is enough to begin. Afterwards Ctrl+K finds everybody by name, phone or village."
        )
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.addStretch()
        if self._may_import:
            column.addWidget(
                EmptyState("users", title, words, self.tr("Import a file…"), self.import_wanted.emit, page)
            )
        else:
            column.addWidget(EmptyState("users", title, words, parent=page))
        if self._may_register:
            by_hand = button(self.tr("Register by hand"), "link", parent=page)
            by_hand.clicked.connect(self.register_wanted)
            column.addWidget(by_hand, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        return page

    def _make_commands(self) -> None:
        if self.today is not None and self._context.may(Permission.EDIT_APPOINTMENTS):
            self.commands.append(self.today.check_in_action)
        for text, keys, signal, allowed in (
            (self.tr("Appointments by day and week"), "A", self.diary_wanted, self.today is not None),
            (self.tr("Who to call today"), "W", self.worklist_wanted, self._may_call),
            (self.tr("Review possible duplicates"), "D", self.duplicates_wanted, self._may_merge),
            (self.tr("Import patients from a file"), "M", self.import_wanted, self._may_import),
        ):
            if allowed:
                action = QAction(text, self)
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
                self.addAction(action)
                self.commands.append(action)

    def refresh(self) -> None:
        """Ask for everything again, as when the page is shown."""
        self.ask()
        if self.today is not None:
            self.today.ask()
        if self._may_call:
            self.ask_calls()

    def ask(self) -> None:
        """Ask who was opened lately and what waits."""
        may_merge = self._may_merge

        def ask(services: Services) -> Start:
            waiting = services.duplicates.count_open() if may_merge else None
            return Start(services.patients.anybody(), recently_opened(services), waiting)

        self._context.read(ask, done=self._show, parent=self, cancel_previous="portal-start")

    def ask_calls(self) -> None:
        """Ask how many households wait for a call."""
        self._context.read(
            lambda services, job: services.worklist.progress(job.interruptible),
            with_context=True,
            done=self._show_calls,
            failed=self._no_calls,
            parent=self,
            cancel_previous="portal-calls",
        )

    def _no_calls(self, error: BaseException) -> None:
        """Another person signed in meanwhile, who makes no calls; the page is on its way out."""
        if not isinstance(error, NotAllowed | NotSignedIn):
            raise error

    def _show_calls(self, progress: Progress) -> None:
        value = format_number(progress.total)
        if progress.called:
            value = self.tr("{called} of {total}").format(
                called=format_number(progress.called), total=format_number(progress.total)
            )
        more = self.tr("Waiting for another day: {number}.").format(number=format_number(progress.more))
        self.calls.set_value(value, f"{self._calls_hint()} {more}" if progress.more else self._calls_hint())

    def _show(self, start: Start) -> None:
        self.pages.setCurrentIndex(0 if start.anybody else 1)
        self.recent.set_records(start.recent)
        self.duplicates.set_value(
            format_number(start.duplicates or 0), self.tr("Two records that may be one person. Press D to review them.")
        )
