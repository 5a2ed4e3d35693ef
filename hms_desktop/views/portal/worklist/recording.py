"""Noting what came of a call: asks for the day, the reason or the person where it must, then writes; Ctrl+Z takes it back."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.recommendation.worklist import Called, Entry
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.portal import choosing
from hms_desktop.views.portal.advice_words import outcome_text, reason_text
from hms_desktop.views.portal.worklist.entry_panel import EntryPanel
from hms_desktop.views.portal.worklist.words import title

ENDED = "deceased"


@dataclass(slots=True)
class Recorded:
    """A call to a household and its outcome, recorded for `people`; a deed that can be taken back and done again."""

    entry: Entry
    outcome: str
    people: tuple[uuid.UUID, ...]
    reason: str | None = None
    remind_on: date | None = None
    note: str = ""
    ids: tuple[uuid.UUID, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether it concerns everybody of the entry."""
        return len(self.people) == len(self.entry.people)

    def do(self, services: Services) -> None:
        """Record it."""
        about = {one: keys for one, keys in self.entry.about.items() if one in self.people}
        self.ids = services.calls.record_all(about, self.outcome, self.reason, self.remind_on, self.note)

    def undo(self, services: Services) -> None:
        """Take it back."""
        services.calls.take_back_all(self.ids)


class Recorder(QWidget):
    """Works for a page and its panel. Signal: `recorded(Recorded)` after it was written.

    `agreed` and `later` are the last calls that came to this: Shift+B books for the one, Shift+L changes the day of the other.
    """

    recorded = Signal(object)

    def __init__(self, context: ViewContext, panel: EntryPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._panel = context, panel
        self.agreed: Recorded | None = None
        self.later: Recorded | None = None
        self.hide()

    def came_to(self, entry: Entry, outcome: str) -> None:
        """Note what came of the call to a household."""
        asks, under = call_rules().outcome(outcome).asks, self._panel.buttons[outcome]
        everybody = tuple(one.id for one in entry.people)
        if asks == "day":
            self._ask_day(lambda day: self._write(Recorded(entry, outcome, everybody, remind_on=day)))
        elif asks == "reason":
            choosing.ask(choosing.reason_menu(self, partial(self._ask_whom, entry, outcome)), under)
        else:
            self._write(Recorded(entry, outcome, everybody))

    def change_day(self) -> None:
        """Ask for another day on which who asked for it last is called again."""
        if self.later is None:
            self._context.say(self.tr("Nobody has asked to be called later yet. L notes it."), "info")
        else:
            self._ask_day(partial(self._change, self.later))

    def _ask_day(self, chosen: Callable[[date], None]) -> None:
        days = choosing.day_menu(self, self._context.today(), chosen)
        choosing.ask(days, self._panel.buttons["later"])

    def _change(self, said: Recorded, day: date) -> None:
        """The call with the day before is taken back, and the same one noted with the other day."""
        other = replace(said, remind_on=day, ids=())

        def change(services: Services) -> None:
            said.undo(services)
            other.do(services)

        def change_back(services: Services) -> None:
            other.undo(services)
            said.do(services)

        def done(_none: object) -> None:
            self.later = other
            self._context.did(self.tr("change the day"), _told(other), change_back, change)

        self._context.write(change, done=done, failed=self._failed, parent=self)

    def _ask_whom(self, entry: Entry, outcome: str, reason: str) -> None:
        """Of several people the one it concerns, or everybody where a reason may be everybody's."""
        removal = call_rules().reason(reason)
        if len(entry.people) == 1 or removal.bad_number:
            self._end(entry, outcome, reason, entry.people)
            return
        named = [(one.name, partial(self._end, entry, outcome, reason, (one,))) for one in entry.people]
        if removal.status != ENDED:
            named.insert(0, (self.tr("Everybody"), partial(self._end, entry, outcome, reason, entry.people)))
        choosing.ask(choosing.choice_menu(self, self.tr("Who?"), named), self._panel.buttons[outcome])

    def _end(self, entry: Entry, outcome: str, reason: str, people: tuple[Called, ...]) -> None:
        if call_rules().reason(reason).status is not None:
            question = f"{', '.join(one.name for one in people)}: {reason_text(reason)}"
            detail = self.tr("No call is made and no message is sent any more. Ctrl+Z takes it back.")
            if not confirm(self._panel, question, detail, self.tr("Note it"), danger=True):
                return
        self._write(Recorded(entry, outcome, tuple(one.id for one in people), reason))

    def _write(self, said: Recorded) -> None:
        said.note = self._panel.note.text_of(said.entry.key)
        self._context.write(said.do, done=lambda _none: self._done(said), failed=self._failed, parent=self)

    def _done(self, said: Recorded) -> None:
        self._panel.note.forget(said.entry.key)
        words = _told(said)
        if said.outcome == "agreed":
            self.agreed = said
            words += " · " + self.tr("Shift+B books the visit")
        elif said.remind_on is not None:
            self.later = said
            words += " · " + self.tr("Shift+L changes the day")

        def undo(services: Services) -> None:
            said.undo(services)
            if said.note:
                services.drafts.save(self._panel.note.DRAFT, {"note": said.note}, said.entry.key)

        self._context.did(self.tr("note the call"), words, undo, said.do)
        self.recorded.emit(said)

    def _failed(self, error: BaseException) -> None:
        """What was typed stays where it is."""
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)


def _told(said: Recorded) -> str:
    """Who was called, and what came of it."""
    if said.reason:
        return f"{title(said.entry)}: {reason_text(said.reason)}"
    outcome = outcome_text(said.outcome).rstrip("…")
    on = f" · {format_date(said.remind_on, 'ddd d MMM')}" if said.remind_on else ""
    return f"{title(said.entry)}: {outcome}{on}"
