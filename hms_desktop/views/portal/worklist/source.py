"""The entries shown: read page by page as one goes down, read again when something changed, without losing one's place."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.recommendation.calls import call_rules
from hms_desktop.domain.recommendation.worklist import Entry, Mark, Page, Progress
from hms_desktop.views.context import ViewContext

PAGE, NEAR_THE_END = 50, 8


class EntrySource(QObject):
    """What is shown is `listed`: the calls of the day, or with `whole` everybody who waits.

    Signals: `shown()` when the entries changed, `progressed(Progress)`.
    """

    shown = Signal()
    progressed = Signal(object)

    def __init__(self, context: ViewContext, parent: QObject, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self.entries: list[Entry] = []
        self.whole, self._left = whole, call_rules().of_a_day
        self._after: Mark | None = None
        self._reading_on = False

    @property
    def listed(self) -> list[Entry]:
        """The entries that are shown, the most pressing first."""
        return self.entries if self.whole else self.entries[: self._left]

    def show_whole(self, whole: bool) -> None:
        """Show everybody who waits, or the calls of the day."""
        self.whole = whole
        self.shown.emit()

    def ask(self) -> None:
        """Read again what is shown, and how far the day has come."""
        limit = max(PAGE, -(-len(self.entries) // PAGE) * PAGE)
        self._context.read(
            lambda services, job: services.worklist.page(limit, watch=job.interruptible),
            with_context=True,
            done=self._show,
            failed=self._failed,
            parent=self,
            cancel_previous="worklist",
        )
        self.ask_progress()

    def ask_progress(self) -> None:
        """Ask how many were called and how many wait."""
        self._context.read(
            lambda services, job: services.worklist.progress(job.interruptible),
            with_context=True,
            done=self._show_progress,
            failed=self._failed,
            parent=self,
            cancel_previous="worklist-progress",
        )

    def reached(self, row: int) -> None:
        """A row was chosen: read on when the end is near."""
        if self._after is None or self._reading_on or row + NEAR_THE_END < len(self.entries):
            return
        self._reading_on, after = True, self._after
        self._context.read(
            lambda services, job: services.worklist.page(PAGE, after, job.interruptible),
            with_context=True,
            done=self._add,
            failed=self._failed,
            parent=self,
            cancel_previous="worklist",
        )

    def drop(self, entry: Entry) -> None:
        """Take out an entry that was dealt with, before the list is read again."""
        self.entries = [one for one in self.entries if one.key != entry.key]
        self._left = max(0, self._left - 1)
        self.shown.emit()

    def _show_progress(self, progress: Progress) -> None:
        if progress.left != self._left:
            self._left = progress.left
            self.shown.emit()
        self.progressed.emit(progress)

    def _show(self, page: Page) -> None:
        self.entries, self._after, self._reading_on = list(page.entries), page.after, False
        self.shown.emit()

    def _add(self, page: Page) -> None:
        known = {one.key for one in self.entries}
        self.entries += [one for one in page.entries if one.key not in known]
        self._after, self._reading_on = page.after, False
        self.shown.emit()

    def _failed(self, error: BaseException) -> None:
        self._reading_on = False
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)
