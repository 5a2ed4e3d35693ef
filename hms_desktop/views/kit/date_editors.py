"""A day, or an age, typed or picked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget

from hms_desktop.views.kit import parsing
from hms_desktop.views.kit.editors import LineEditor
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import icon_button


class DateEditor(LineEditor):
    """A day typed as 12/3/1965 or picked from the calendar (Alt+Down)."""

    def __init__(self, today: Callable[[], date], *, past_only: bool = False, placeholder: str = "") -> None:
        super().__init__(placeholder or "dd/mm/yyyy")
        self._today = today
        self._past_only = past_only
        self._pick = icon_button(self.tr("Open the calendar"), "calendar", self)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self.open_calendar)
        self._row.addWidget(self._pick)
        self._row.addStretch()

    def parse(self, text: str) -> Any:
        """The day. Raises parsing.UnreadableError."""
        return parsing.parse_date(text, self._today(), past_only=self._past_only)

    def format(self, value: Any) -> str:
        """12/03/1965."""
        return format_date(value, "dd/MM/yyyy")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the calendar, as in a list."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar under the field; Enter or a click takes the day, Escape leaves it."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.control.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        today = self._today()
        if self._past_only:
            calendar.setMaximumDate(QDate(today.year, today.month, today.day))
        shown = self._shown_day() or today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(calendar.close)
        calendar.clicked.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    def _shown_day(self) -> date | None:
        try:
            value = self.value()
        except parsing.UnreadableError:
            return None
        return value if isinstance(value, date) else None

    def _take(self, day: QDate) -> None:
        self.line.setText(self.format(date(day.year(), day.month(), day.day())))
        self.line.setFocus()


class BirthEditor(DateEditor):
    """A date of birth, or an age such as 45 or 8 m; the value is a `parsing.Birth`."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today, past_only=True)
        self.line.setPlaceholderText(self.tr("12/3/1965 or 45"))

    def parse(self, text: str) -> parsing.Birth:
        """Date or age. Raises parsing.UnreadableError."""
        return parsing.parse_birth(text, self._today())

    def format(self, value: Any) -> str:
        """A date or an age as it would be typed; a bare date is shown too."""
        if isinstance(value, date):
            return super().format(value)
        if value.date is not None:
            return super().format(value.date)
        if value.age_months is None:
            return ""
        years, months = divmod(value.age_months, 12)
        return f"{years} y {months} m" if years and months else f"{years} y" if years else f"{months} m"

    def _shown_day(self) -> date | None:
        try:
            value = self.value()
        except parsing.UnreadableError:
            return None
        return value.date if value else None
