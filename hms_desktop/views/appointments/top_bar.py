"""Above the diary: which day, how to get to another, day or week, and what became of it so far."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCalendarWidget, QCheckBox, QHBoxLayout, QPushButton, QWidget

from hms_desktop.domain.appointments import Counts
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import format_date, format_number, rupees
from hms_desktop.views.kit.text import button, icon_button
from hms_desktop.views.kit.theme import theme


class TopBar(QWidget):
    """Signals: `command(word)` as the diary's keys give it, `day_wanted(date)`, `cancelled_wanted(bool)`."""

    command = Signal(str)
    day_wanted = Signal(object)
    cancelled_wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._day = date.min
        back = icon_button(self.tr("Back (Page Up)"), "chevron-left", self)
        forward = icon_button(self.tr("Forward (Page Down)"), "chevron-right", self)
        today = button(self.tr("Today (T)"), parent=self)
        for made, word in ((back, "back"), (forward, "forward"), (today, "today")):
            made.clicked.connect(lambda _checked=False, word=word: self.command.emit(word))
        self.day_button = button("", "", "calendar", self)
        self.day_button.clicked.connect(self.open_calendar)
        self.day_button.setToolTip(self.tr("Choose a day"))
        self.as_day, self.as_week = self._views()
        self.badges = {key: Badge("", kind, self) for key, kind in _BADGES.items()}
        self.cancelled = QCheckBox(self.tr("Cancelled too"), self)
        self.cancelled.toggled.connect(self.cancelled_wanted)
        self.book_button = button(self.tr("Book (N)"), "primary", "plus", self)
        self.book_button.clicked.connect(lambda: self.command.emit("book"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.xs)
        for widget in (back, self.day_button, forward, today):
            row.addWidget(widget)
        row.addSpacing(theme().space.m)
        row.addWidget(self.as_day)
        row.addWidget(self.as_week)
        row.addSpacing(theme().space.m)
        row.addWidget(self._wrapped(), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.book_button)

    def show_day(self, day: date, today: date, *, week: bool) -> None:
        """Name the day, or the week's first and last."""
        self._day = day
        if week:
            monday = day - timedelta(days=day.weekday())
            text = f"{format_date(monday, 'd MMM')} – {format_date(monday + timedelta(days=6))}"
        else:
            text = format_date(day, "dddd d MMM yyyy")
            if day == today:
                text = self.tr("Today, {day}").format(day=format_date(day, "ddd d MMM yyyy"))
        self.day_button.setText(text)
        (self.as_week if week else self.as_day).setChecked(True)

    def show_counts(self, counts: Counts) -> None:
        """What became of the day's appointments; a cancelled one counts as none."""
        number = format_number
        words = {
            "booked": self.tr("{n} booked").format(n=number(counts.booked)),
            "came": self.tr("{n} came").format(n=number(counts.came)),
            "done": self.tr("{n} done").format(n=number(counts.done)),
            "no_show": self.tr("{n} did not come").format(n=number(counts.no_show)),
            "paise": rupees(counts.paise),
        }
        for key, badge in self.badges.items():
            badge.setText(words[key])
            badge.setVisible(key == "booked" or bool(getattr(counts, key)))

    def open_calendar(self) -> None:
        """Choose a day below the button."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Choose a day"))
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        for chosen in (calendar.activated, calendar.clicked):
            chosen.connect(lambda day: self.day_wanted.emit(date(day.year(), day.month(), day.day())))
            chosen.connect(calendar.close)
        calendar.move(self.day_button.mapToGlobal(QPoint(0, self.day_button.height())))
        calendar.show()

    def _wrapped(self) -> QWidget:
        """Counts and the choice beside them, on a second line where the text is large."""
        area = QWidget(self)
        flow = FlowLayout(area, gap=theme().space.xs)
        for widget in (*self.badges.values(), self.cancelled):
            flow.addWidget(widget)
        return area

    def _views(self) -> tuple[QPushButton, QPushButton]:
        group = QButtonGroup(self)
        views = (button(self.tr("Day"), parent=self), button(self.tr("Week"), parent=self))
        for made in views:
            made.setCheckable(True)
            made.setToolTip(self.tr("W changes between day and week"))
            group.addButton(made)
            made.clicked.connect(lambda _checked=False, made=made: self._wanted(made))
        views[0].setChecked(True)
        return views

    def _wanted(self, made: QPushButton) -> None:
        self.command.emit("week" if made is self.as_week else "day")


_BADGES = {"booked": "info", "came": "warning", "done": "success", "no_show": "danger", "paise": "neutral"}
