"""The import from choosing a file to its result, one step after another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.services.importing.service import ImportOutcome
from hms_desktop.views.context import ViewContext
from hms_desktop.views.importing.check import CheckStep
from hms_desktop.views.importing.choose import ChooseStep
from hms_desktop.views.importing.columns import ColumnsStep
from hms_desktop.views.importing.result import ResultStep, RunStep
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import told
from hms_desktop.work.job import Job, JobContext, JobState, Progress

CHOOSE, COLUMNS, CHECK, RUN, RESULT = range(5)
_COUNTING = "import.counting"


class ImportPage(QWidget):
    """Signals: `left()` when the person is done, `review_wanted()` to look at possible duplicates."""

    left = Signal()
    review_wanted = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._preview: Any = None
        self._mapping: Any = None
        self._fields: tuple[Any, ...] = ()
        self._outcome = ImportOutcome()
        self._stop = Event()
        self._job: Job | None = None
        self.title = Text(self.tr("Import patients"), "title")
        self.step_words = Text("", "muted")
        self.choose, self.columns, self.check = ChooseStep(), ColumnsStep(), CheckStep()
        self.run, self.result = RunStep(), ResultStep()
        self.steps = QStackedWidget()
        self.back = button(self.tr("Back"), icon="chevron-left")
        self.next = button("", "primary")
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show(CHOOSE)

    def _lay_out(self) -> None:
        space = theme().space
        for step in (self.choose, self.columns, self.check, self.run, self.result):
            self.steps.addWidget(step)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space.xl, space.l, space.xl, space.l)
        layout.setSpacing(space.m)
        layout.addWidget(self.title)
        layout.addWidget(self.step_words)
        layout.addWidget(self.steps, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.choose.chosen.connect(self.open)
        self.columns.changed.connect(lambda: self.columns.error.setText(""))
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.left)
        self.run.stop_wanted.connect(self._stop_now)
        self.result.save_wanted.connect(self._save)
        self.result.review_wanted.connect(self.review_wanted)
        self.result.again_wanted.connect(lambda: self._show(CHOOSE))
        self._context.runner.job_changed.connect(self._follow)

    def open(self, path: Path) -> None:
        """Read a file and show its columns."""
        self.choose.show_error("")
        self.choose.choose.setEnabled(False)
        self._context.read(
            lambda services: (services.importing.open(path), services.importing.fields()),
            done=self._opened, failed=self._told_by(self.choose.show_error), parent=self,
        )  # fmt: skip

    def _opened(self, found: tuple[Any, tuple[Any, ...]]) -> None:
        self._preview, self._fields = found
        self.choose.choose.setEnabled(True)
        self.columns.show_columns(self._preview.columns, self._fields)
        self.columns.about.setText(self._how_it_was_read())
        self._show(COLUMNS)

    def _how_it_was_read(self) -> str:
        table = self._preview.table
        rows = self.tr("{name}: {count} rows").format(name=table.name, count=format_number(self._preview.rows))
        source = table.source
        how = self.tr("sheet {sheet}").format(sheet=source.sheet) if source.sheet else source.encoding.upper()
        return f"{rows} · {how}"

    def _check(self) -> None:
        columns = self.columns.mapping()
        table = self._preview.table
        self._context.read(
            lambda services: (found := services.importing.mapped(table, columns), services.importing.preview_rows(table, found)),
            done=self._checked, failed=self._told_by(self.columns.error.setText), parent=self,
        )  # fmt: skip

    def _checked(self, found: tuple[Any, list[Any]]) -> None:
        self._mapping, rows = found
        table, mapping = self._preview.table, self._mapping
        self.check.show_rows(rows, self._fields, table.headers)
        self.check.wait(self._preview.rows)
        self._show(CHECK)
        self._context.read(
            lambda services, job: services.importing.try_out(table, mapping, **_watch(job)),
            done=lambda outcome: self.check.show_totals(outcome.totals), failed=self._told_by(self.check.error.setText),
            progress=lambda step: self.check.bar.setValue(step.done), parent=self, cancel_previous=_COUNTING,
            with_context=True,
        )  # fmt: skip

    def _import(self) -> None:
        self._context.runner.cancel_key(_COUNTING)
        self._stop = Event()
        self.run.stop.setEnabled(True)
        self.run.show_progress(0, self._preview.rows)
        self._show(RUN)
        table, mapping, stop = self._preview.table, self._mapping, self._stop
        self._job = self._context.read(
            lambda services, job: _run(services, job, table, mapping, stop),
            done=self._finished, failed=self._failed, parent=self, with_context=True,
            progress=self._progressed, title=self.tr("Importing {name}").format(name=table.name),
        )  # fmt: skip

    def _stop_now(self) -> None:
        self._stop.set()
        self.run.stop.setEnabled(False)

    def _progressed(self, step: Progress) -> None:
        self.run.show_progress(step.done, self._preview.rows)

    def _finished(self, outcome: ImportOutcome) -> None:
        self._job = None
        self._outcome = outcome
        self.result.show_outcome(outcome.totals, finished=outcome.finished, rejected=len(outcome.rejected))
        self._show(RESULT)

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, ClinicError | OSError):
            raise error
        self._show(CHECK)
        self.check.error.setText(_words(error))

    def _follow(self, job: Job) -> None:
        """An import that was cancelled from the list of background work ends on the last step before it."""
        if self._job is not None and job.id == self._job.id and job.state is JobState.CANCELLED:
            self._job = None
            self._show(CHECK)
            self.check.error.setText(self.tr("The import was stopped. What was done stays. Import again to go on."))

    def _save(self) -> None:
        suggested = f"{Path(self._preview.table.name).stem} - {self.tr('rejected')}.csv"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save rejected rows"), suggested, "CSV (*.csv)")
        if name:
            self.save_rejects(Path(name))

    def save_rejects(self, path: Path) -> None:
        """Write the rejected rows of the last import to a file."""
        table, rejected = self._preview.table, self._outcome.rejected
        self._context.read(
            lambda services: services.importing.write_rejects(path, table, rejected),
            done=lambda _: self._context.say(self.tr("Rejected rows are in {name}.").format(name=path.name), "success"),
            failed=self._told_by(self.result.words.setText), parent=self,
        )  # fmt: skip

    def _told_by(self, say: Callable[[str], None]) -> Callable[[BaseException], None]:
        def tell(error: BaseException) -> None:
            self.choose.choose.setEnabled(True)
            if not isinstance(error, ClinicError | OSError):
                raise error
            say(_words(error))

        return tell

    def _go_back(self) -> None:
        self._context.runner.cancel_key(_COUNTING)
        self._show(self.steps.currentIndex() - 1)

    def _go_on(self) -> None:
        {COLUMNS: self._check, CHECK: self._import}[self.steps.currentIndex()]()

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step in (COLUMNS, CHECK))
        self.next.setVisible(step in (COLUMNS, CHECK))
        self.next.setText(self.tr("Import") if step == CHECK else self.tr("Check"))
        self.next.setDefault(True)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Import"), self.tr("Result"))
        where = self.tr("Step {number} of {all}: {name}").format(number=step + 1, all=len(names), name=names[step])
        self.step_words.setText(where)
        first = {CHOOSE: self.choose.choose, RUN: self.run.stop, RESULT: self.result.main_button()}.get(step, self.next)
        first.setFocus()


def _run(services: Any, job: JobContext, table: Any, mapping: Any, stop: Event) -> ImportOutcome:
    services.importing.remember(table, mapping)
    watch = _watch(job)
    watch["cancelled"] = lambda: job.cancelled or stop.is_set()
    outcome: ImportOutcome = services.importing.run(table, mapping, **watch)
    return outcome


def _watch(job: JobContext) -> dict[str, Any]:
    return {"progress": lambda done: job.progress(done, None, "importing"), "cancelled": lambda: job.cancelled}


def _words(error: ClinicError | OSError) -> str:
    return told(error) if isinstance(error, ClinicError) else f"{error.filename or ''}: {error.strerror}"
