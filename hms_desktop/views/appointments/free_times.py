"""The next free times of a clinician, each a button that takes it."""

from __future__ import annotations

import uuid
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.time import day_of
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.i18n import format_date, format_time
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme

OFFERED = 6


class FreeTimes(QWidget):
    """Signals: `taken(ms)` when a time was chosen."""

    taken = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.times: list[int] = []
        self._title = Text("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        column.addWidget(self._title)
        flow = FlowLayout(gap=theme().space.xs)
        self.offers = [button("", "link", parent=self) for _ in range(OFFERED)]
        for at, offer in enumerate(self.offers):
            offer.clicked.connect(lambda _checked=False, at=at: self.taken.emit(self.times[at]))
            offer.hide()
            flow.addWidget(offer)
        column.addLayout(flow)

    def ask(self, clinician_id: uuid.UUID | None, minutes: int, day: date, but: uuid.UUID) -> None:
        """Look for times from a day on."""
        self._context.read(
            lambda services: services.appointments.free_times(clinician_id, minutes, day, OFFERED, but),
            done=lambda times: self._show(times, day),
            failed=self._failed,
            parent=self,
            cancel_previous=f"free-times-{id(self)}",
        )

    def _show(self, times: list[int], day: date) -> None:
        """Times of the first day that has any, so that one title says which."""
        first = day_of(times[0]) if times else day
        self.times = [ms for ms in times if day_of(ms) == first]
        said = format_date(first, "ddd d MMM")
        if not times:
            self._title.setText(self.tr("No free time in the next two weeks."))
        elif first == day:
            self._title.setText(self.tr("Free on {day}:").format(day=said))
        else:
            self._title.setText(self.tr("Nothing is free that day. Next, on {day}:").format(day=said))
        for at, offer in enumerate(self.offers):
            shown = at < len(self.times)
            offer.setVisible(shown)
            if shown:
                offer.setText(format_time(self.times[at]))
                offer.setAccessibleName(self.tr("Take {time}, {day}").format(time=offer.text(), day=said))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
