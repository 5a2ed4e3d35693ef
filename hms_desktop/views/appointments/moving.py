"""Moving a card: picked up with M and put down with Enter, or dragged."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, Signal

from hms_desktop.domain.appointments import Appointment
from hms_desktop.services.appointments.service import SAME
from hms_desktop.views.appointments import deeds
from hms_desktop.views.appointments.card import deed_is_open
from hms_desktop.views.appointments.grid import HOUR, Slot, minute_of
from hms_desktop.views.appointments.view import DiaryView
from hms_desktop.views.context import ViewContext


class Moving(QObject):
    """Signals: `moved(appointment id)`. A card stays picked up while other days are shown."""

    moved = Signal(object)

    def __init__(self, context: ViewContext, view: DiaryView, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._view = context, view
        view.put.connect(self._put)
        view.put_back.connect(self.put_down)
        view.rows.drop_wanted.connect(self._dropped)

    @property
    def carried(self) -> Appointment | None:
        """The card that is picked up."""
        return self._view.cards.carried

    def pick_up(self) -> None:
        """Carry the chosen card."""
        one = self._view.card
        if one is None:
            return
        if not deed_is_open(self._context, one, "move"):
            self._context.say(self.tr("Only a booked appointment can be moved."), "info")
            return
        self._view.carry(one)
        self._context.say(
            self.tr("Arrows and Page Down choose where {name} goes, Enter puts, Escape leaves it.").format(
                name=one.patient_name
            )
        )

    def put_down(self) -> None:
        """Leave the card where it was."""
        self._view.carry(None)

    def _put(self, slot: Slot) -> None:
        one = self.carried
        self.put_down()
        if one is not None:
            self._move(one, slot)

    def _dropped(self, appointment_id: uuid.UUID, slot: Slot) -> None:
        cell = self._view.rows.grid.cell_of(appointment_id)
        if cell is not None:
            self._move(self._view.rows.grid.cards[cell], slot)

    def _move(self, one: Appointment, slot: Slot) -> None:
        """In a week the minute within the hour and the clinician stay, as its columns are days."""
        whom = slot.clinician_id
        if self._view.rows.grid.is_week:
            slot, whom = Slot(slot.day, slot.minute + minute_of(one) % HOUR), SAME
        same_person = whom in (SAME, one.clinician_id)
        if slot.starts_at != one.starts_at or not same_person:
            deeds.perform(
                self._context, deeds.move(one, slot.starts_at, one.minutes, whom), self, done=self.moved.emit
            )  # fmt: skip
