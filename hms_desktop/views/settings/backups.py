"""Backups: what there is, one more now, a second folder, and putting one in place of the present data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import ago, format_number, format_when
from hms_desktop.views.kit.messages import confirm
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.speech import told
from hms_desktop.work.job import JobContext

if TYPE_CHECKING:
    from hms_desktop.services.all import Services

HOURS = (4, 12, 24, 48, 168)


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as the table shows it; `second` tells that it lies in the second folder."""

    path: Path
    made_at: int
    label: str
    size: int
    second: bool

    @property
    def id(self) -> str:
        """Its place names it."""
        return str(self.path)


class BackupsSection(SectionFrame):
    """Every backup here was opened and counted before it got its name; Check does so again."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("backups")
        self._context = context
        self._checked: dict[Path, str] = {}
        self.sentence.setText(
            self.tr("A backup is encrypted with the clinic's key and proved by opening it. Old ones go by their age.")
        )
        self.sentence.show()
        self.rows = ListModel(self._columns(), parent=self)
        self.table = TableView(self.rows, self.tr("Backups"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.set_empty(self.tr("There is no backup yet."), self.tr("Back up now"), self.back_up, "download")
        self.table.current_id.connect(lambda _id: self._follow_choice())
        self._make_buttons()
        self.add_row(self.now, self.check, self.restore)
        self.body.addWidget(self.table, 1)
        self._add_schedule()
        self._follow_choice()

    def _columns(self) -> list[Column]:
        return [
            Column("made", self.tr("Made"), lambda one: format_when(one.made_at), width=190, strong=True),
            Column("age", "", lambda one: ago(one.made_at, self._context.now_ms()), width=140),
            Column("label", self.tr("Kind"), self._kind, width=170),
            Column("size", self.tr("Size"), lambda one: _size(one.size), align="right", width=100),
            Column("where", self.tr("Where"), self._where, width=140),
            Column("state", self.tr("Verified"), self._state),
        ]

    def _make_buttons(self) -> None:
        self.now = button(self.tr("Back up now"), "primary", "download")
        self.now.clicked.connect(self.back_up)
        self.check = button(self.tr("Check the chosen one"), icon="check")
        self.check.clicked.connect(lambda: self._check(then_restore=False))
        self.restore = button(self.tr("Restore…"), "danger")
        self.restore.clicked.connect(lambda: self._check(then_restore=True))
        self.restore.setVisible(self._context.may(Permission.RESTORE))

    def _add_schedule(self) -> None:
        self.every = QComboBox()
        self.every.setAccessibleName(self.tr("A backup by itself every"))
        for hours in sorted({*HOURS, self._context.settings.backup_every_hours}):
            self.every.addItem(self.tr("{count} hours").format(count=hours), hours)
        self.every.activated.connect(lambda at: self._context.change(backup_every_hours=self.every.itemData(at)))
        label = QLabel(self.tr("A backup by itself every"))
        label.setBuddy(self.every)
        self.folder = Text("", "muted")
        self.choose = button(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the second folder for backups"))
        self.choose.clicked.connect(self._choose_folder)
        self.none = button(self.tr("None"))
        self.none.setAccessibleName(self.tr("No second folder for backups"))
        self.none.clicked.connect(lambda: self._take_folder(""))
        self.add_row(label, self.every)
        second = QLabel(self.tr("Second folder, as on a USB drive:"))
        self.add_row(second, self.choose, self.none).insertWidget(1, self.folder, 1)

    def activated(self) -> None:
        """Ask anew."""
        settings = self._context.settings
        self.every.setCurrentIndex(self.every.findData(settings.backup_every_hours))
        self.folder.setText(settings.backup_copy_to or self.tr("none; a copy elsewhere survives a broken computer"))
        self.none.setEnabled(bool(settings.backup_copy_to))
        second = Path(settings.backup_copy_to) if settings.backup_copy_to else None
        self._context.read(lambda s: _rows(s, second), done=self._show, parent=self, cancel_previous="settings.backups")

    def _show(self, rows: list[BackupRow]) -> None:
        chosen = self.table.selected_ids()
        self.rows.set_records(rows)
        if not chosen or not self.table.select_id(chosen[0]):
            self.table.selectRow(0)
        self._follow_choice()

    @property
    def chosen(self) -> BackupRow | None:
        """The backup of the current line."""
        at = self.table.currentIndex()
        record: BackupRow | None = self.rows.record_at(at.row()) if at.isValid() else None
        return record

    def _follow_choice(self) -> None:
        for one in (self.check, self.restore):
            one.setEnabled(self.chosen is not None)

    def _kind(self, one: BackupRow) -> str:
        kinds = {
            "manual": self.tr("By hand"),
            "automatic": self.tr("By itself"),
            "before-upgrade": self.tr("Before an upgrade"),
        }
        return kinds.get(one.label, one.label)

    def _where(self, one: BackupRow) -> str:
        return self.tr("Second folder") if one.second else self.tr("This computer")

    def _state(self, one: BackupRow) -> str:
        return self._checked.get(one.path) or self.tr("When it was made")

    def back_up(self) -> None:
        """Make a backup as a background task, and its copy on the second folder."""
        folder = self._context.settings.backup_copy_to

        def make(services: Services, job: JobContext) -> str:
            def heard(done: int, total: int) -> None:
                job.check()
                job.progress(done, total)

            made = services.maintenance.back_up(progress=heard)
            if folder:
                services.maintenance.copy_newest(Path(folder))
            return made.path.name

        self.now.setEnabled(False)
        job = self._context.read(
            make, done=self._made, failed=self._failed, parent=self, with_context=True, title=self.tr("Making a backup")
        )
        self._context.runner.job_changed.connect(
            lambda one: self.now.setEnabled(True) if one is job and one.state.final else None
        )

    def _made(self, name: str) -> None:
        self._context.say(self.tr("The backup {name} was made and proved.").format(name=name), "success")
        self.activated()

    def _failed(self, error: BaseException) -> None:
        self.activated()
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)

    def _check(self, *, then_restore: bool) -> None:
        one = self.chosen
        if one is None:
            return
        self._context.read(
            lambda s: s.maintenance.check_backup(one.path),
            done=lambda report: self._sound(one, report, then_restore=then_restore),
            failed=lambda error: self._damaged(one, error),
            parent=self,
            title=self.tr("Checking a backup"),
        )

    def _sound(self, one: BackupRow, report: Any, *, then_restore: bool) -> None:
        patients = format_number(report.rows.get("patient", 0))
        self._mark(one, self.tr("Opens now: {count} patients").format(count=patients))
        if then_restore:
            self._ask_restore(one, patients)

    def _damaged(self, one: BackupRow, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._mark(one, self.tr("Damaged"))
        self._context.say(told(error), "warning")

    def _mark(self, one: BackupRow, words: str) -> None:
        self._checked[one.path] = words
        row = self.rows.row_of(one.id)
        if row is not None:
            self.rows.dataChanged.emit(self.rows.index(row, 0), self.rows.index(row, self.rows.columnCount() - 1))

    def _ask_restore(self, one: BackupRow, patients: str) -> None:
        question = self.tr("Go back to {when}?").format(when=format_when(one.made_at))
        detail = self.tr(
            "The backup holds {count} patients. What was entered since then is not in it. The present data are set aside in "
            "the clinic's folder, not deleted. The clinic closes and opens again, and everybody signs in anew."
        ).format(count=patients)
        if confirm(self, question, detail, self.tr("Restore this backup"), danger=True):
            self._context.restore_wanted.emit(one.path)

    def _choose_folder(self) -> None:
        before = self._context.settings.backup_copy_to
        folder = QFileDialog.getExistingDirectory(self, self.tr("Second folder for backups"), before)
        if folder:
            self._take_folder(folder)

    def _take_folder(self, folder: str) -> None:
        self._context.change(backup_copy_to=folder)
        self.activated()


def _rows(services: Services, second: Path | None) -> list[BackupRow]:
    places = [(None, False), *([(second, True)] if second is not None else [])]
    rows = [
        BackupRow(one.path, one.made_at, one.label, one.size, is_second)
        for folder, is_second in places
        for one in services.maintenance.backups(folder)
    ]
    return sorted(rows, key=lambda one: one.made_at, reverse=True)


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size < 1e9 else f"{size / 1e9:.2f} GB"
