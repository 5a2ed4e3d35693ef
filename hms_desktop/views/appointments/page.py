"""The diary: a day by clinician or a week, the chosen appointment beside it, a key for everything."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.appointments import Appointment, Counts, Status
from hms_desktop.domain.clinic_hours import clinic_hours
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.time import moment
from hms_desktop.services.all import Services
from hms_desktop.views.appointments.grid import HOUR, Clinicians, Slot, day_grid, week_grid
from hms_desktop.views.appointments.keys import diary_commands
from hms_desktop.views.appointments.moving import Moving
from hms_desktop.views.appointments.side import Side
from hms_desktop.views.appointments.top_bar import TopBar
from hms_desktop.views.appointments.view import DiaryView
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.work.timers import Every

KINDS = ("appointment", "encounter", "staff", "patient", "patient_phone")
SIDE_WIDTH = 310
TICK_MS = 30_000


@dataclass(frozen=True, slots=True)
class Diary:
    """What was read for the days shown."""

    appointments: list[Appointment]
    clinicians: Clinicians


class DiaryPage(QWidget):
    """Shows today at first; `go_to(day)` and `choose(appointment)` show another, `activated()` gives it the focus.

    `commands` are for the list of keys. Signals: `left()` on Escape when nothing is open.
    """

    left = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.day = context.today()
        self.is_week = False
        self._diary: Diary | None = None
        self._met = False
        self._card_wanted: uuid.UUID | None = None
        self._slot_wanted: Slot | None = self._usual_place(self.day)
        self.bar = TopBar(self)
        self.view = DiaryView(self.tr("Diary"), self)
        hint = self.tr("Choose an appointment with the arrow keys or the mouse. On a free place N or Enter books.")
        self.side = Side(context, self, hint=hint)
        self.moving = Moving(context, self.view, self)
        self.view.rows.may_edit = context.may(Permission.EDIT_APPOINTMENTS)
        self.bar.book_button.setVisible(self.view.rows.may_edit)
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self.commands = diary_commands(self, self.do)
        context.bus.subscribe(self, KINDS, lambda _changed: self.refresh())
        Every(self, TICK_MS, self._tick)
        follow_theme(self, self._fit_to_text)
        self.refresh()

    def activated(self) -> None:
        """Give the focus to the diary."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, day: date) -> None:
        """Show another day, or its week; the chosen place keeps its time."""
        here = self.view.slot or self._usual_place(self.day)
        self._slot_wanted = Slot(here.day + (day - self.day), here.minute, here.clinician_id)
        self.day = day
        self.refresh()

    def choose(self, one: Appointment) -> None:
        """Show an appointment's day with the appointment chosen."""
        self._card_wanted = one.id
        self.go_to(moment(one.starts_at).date())

    def refresh(self) -> None:
        """Ask for the days shown."""
        first, last = self._days()
        self.bar.show_day(self.day, self._context.today(), week=self.is_week)

        def ask(services: Services) -> Diary:
            return Diary(services.appointments.between(first, last), services.appointments.clinicians())

        self._context.read(ask, done=self._show, failed=self._failed, parent=self, cancel_previous=f"diary-{id(self)}")

    def do(self, word: str) -> None:
        """A key or a button: today, back, forward, switch, day, week, book, move, or a deed with the chosen one."""
        stride = timedelta(days=7 if self.is_week else 1)
        ways: dict[str, Callable[[], None]] = {
            "today": self._go_to_now,
            "back": lambda: self.go_to(self.day - stride),
            "forward": lambda: self.go_to(self.day + stride),
            "switch": lambda: self._set_week(week=not self.is_week),
            "day": lambda: self._set_week(week=False),
            "week": lambda: self._set_week(week=True),
            "book": lambda: self._book(""),
            "move": self.moving.pick_up,
        }
        if word in ways:
            ways[word]()
        else:
            self.side.begin(word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a form before it leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self.side.form is not None:
            self.side.close_form()
            self.activated()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        space = theme().space
        middle = QHBoxLayout()
        middle.setSpacing(space.s)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.s)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.bar.command.connect(self.do)
        self.bar.day_wanted.connect(self.go_to)
        self.bar.cancelled_wanted.connect(lambda _on: self._draw())
        self.view.command.connect(self.do)
        self.view.current_changed.connect(lambda card, _slot: self.side.show_appointment(card))
        self.view.opened.connect(self.side.card.focus_first)
        self.view.book_wanted.connect(self._book)
        self.side.done.connect(self._want)
        self.side.closed.connect(self.activated)
        self.moving.moved.connect(self._want)

    def _want(self, appointment_id: uuid.UUID) -> None:
        """Choose what was just changed, once it is read again; it may stand on another day."""
        self._card_wanted = appointment_id
        self._context.read(lambda s: s.appointments.get(appointment_id), done=self._follow, parent=self)

    def _follow(self, one: Appointment) -> None:
        first, last = self._days()
        if first <= moment(one.starts_at).date() <= last:
            self._card_wanted = one.id
            self.refresh()
        elif one.status is not Status.CANCELLED:
            self.choose(one)

    def _days(self) -> tuple[date, date]:
        if not self.is_week:
            return self.day, self.day
        monday = self.day - timedelta(days=self.day.weekday())
        return monday, monday + timedelta(days=6)

    def _usual_place(self, day: date) -> Slot:
        """Now, on the day of today; else the first sitting."""
        if day == self._context.today():
            now = moment(self._context.now_ms())
            return Slot(day, now.hour * HOUR + now.minute)
        sittings = clinic_hours().on(day)
        return Slot(day, sittings[0][0] if sittings else clinic_hours().first)

    def _go_to_now(self) -> None:
        self.day = self._context.today()
        whose = self.view.slot.clinician_id if self.view.slot is not None else None
        self._slot_wanted = Slot(self.day, self._usual_place(self.day).minute, whose)
        self.refresh()

    def _set_week(self, *, week: bool) -> None:
        if week == self.is_week:
            return
        slot, card = self.view.slot, self.view.card
        if slot is not None:
            self.day = slot.day
        self._slot_wanted, self._card_wanted = slot, card.id if card is not None else None
        self.is_week = week
        self.refresh()

    def _book(self, text: str) -> None:
        slot = self.view.slot or self._usual_place(self.day)
        self.side.book(slot, text=text)

    def _show(self, diary: Diary) -> None:
        self._diary = diary
        self.side.clinicians = diary.clinicians
        self._draw()

    def _draw(self) -> None:
        if self._diary is None:
            return
        shown = self._diary.appointments
        self.bar.show_counts(Counts.of(shown))
        if not self.bar.cancelled.isChecked():
            shown = [one for one in shown if one.status is not Status.CANCELLED]
        if self.is_week:
            grid = week_grid(self._days()[0], shown, clinic_hours())
        else:
            grid = day_grid(self.day, shown, self._diary.clinicians, clinic_hours())
        self.view.show_grid(grid)
        self._choose_wanted()
        self._tick()

    def _choose_wanted(self) -> None:
        card, slot = self._card_wanted, self._slot_wanted
        self._card_wanted = self._slot_wanted = None
        if card is not None and self.view.choose_card(card):
            return
        cell = self.view.rows.grid.cell_at(slot) if slot is not None else None
        if slot is not None and cell is not None:
            self.view.choose(cell if self._met else (cell[0], 0))
            self._met = True
            self.view.scroll_to_minute(slot.minute)

    def _tick(self) -> None:
        now = moment(self._context.now_ms())
        self.view.now = (now.date().toordinal(), now.hour * HOUR + now.minute)
        self.view.viewport().update()

    def _fit_to_text(self) -> None:
        self.side.setFixedWidth(SIDE_WIDTH * (100 + theme().scale) // 200)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
