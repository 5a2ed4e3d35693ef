"""The audit trail: who did what to whom, filtered by day, person and patient, with values before and after."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QSizePolicy, QSplitter

from hms_desktop.domain.permissions import Permission
from hms_desktop.views.context import ViewContext
from hms_desktop.views.frame.search_box import SearchBox
from hms_desktop.views.kit.cards import Pill
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.date_editors import DateEditor
from hms_desktop.views.kit.i18n import format_number, format_when
from hms_desktop.views.kit.parsing import UnreadableError
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.audit_detail import AuditDetail
from hms_desktop.views.settings.audit_export import export_trail
from hms_desktop.views.settings.audit_question import PAGE, Question
from hms_desktop.views.settings.audit_words import deed
from hms_desktop.views.settings.frame import SectionFrame

if TYPE_CHECKING:
    from hms_desktop.services.audit.service import Recorded


class AuditSection(SectionFrame):
    """Nothing here can be changed; older entries come by a button."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("audit")
        self._context = context
        self.question = Question()
        self._entries: list[Recorded] = []
        self._pill: Pill | None = None
        self._make_filters()
        self.rows = ListModel(self._columns(), id_of=lambda one: one.number, parent=self)
        self.table = TableView(self.rows, self.tr("Audit trail"))
        self.table.set_empty(self.tr("Nothing was done that fits. Choose another day or person."))
        self.table.current_id.connect(lambda _id: self._show_detail())
        self.detail = AuditDetail(self)
        self._make_buttons()
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)
        self.add_row(self.older, self.verify, self.export, self.verdict)

    def _make_filters(self) -> None:
        self.day = DateEditor(self._context.today, past_only=True, placeholder=self.tr("Day"))
        self.day.set_name(self.tr("Only this day"))
        self.day.set_characters(12)
        self.day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.day.changed.connect(self._take_day)
        self.person = QComboBox()
        self.person.setAccessibleName(self.tr("Only this person"))
        self.person.addItem(self.tr("Everybody"), None)
        self.person.activated.connect(self._take_person)
        self.search = SearchBox(self._context, self, offers_new=False)
        self.search.setPlaceholderText(self.tr("Only this patient: search"))
        self.search.setAccessibleName(self.tr("Only this patient"))
        self.search.setMinimumWidth(300)
        self.search.chosen.connect(self._ask_patient)
        self._filters = self.add_row(self.day, self.person, self.search)

    def _make_buttons(self) -> None:
        self.older = button(self.tr("Older entries"))
        self.older.clicked.connect(self._ask_older)
        self.verify = button(self.tr("Prove the trail"), icon="shield")
        self.verify.clicked.connect(self._verify)
        self.export = button(self.tr("Export…"), icon="download")
        self.export.clicked.connect(self._export)
        self.export.setVisible(self._context.may(Permission.EXPORT_LISTS))
        self.verdict = Text("", "muted")

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), lambda one: format_when(one.at), width=170),
            Column("who", self.tr("Who"), lambda one: one.who, width=160),
            Column("deed", self.tr("What"), lambda one: deed(one.action), width=260, strong=True),
            Column("about", self.tr("About"), lambda one: one.about, width=190),
            Column("reason", self.tr("Reason"), lambda one: one.reason or ""),
        ]

    def activated(self) -> None:
        """Ask for names and the newest entries."""
        self._context.read(lambda s: s.staff.names(), done=self._show_people, parent=self)
        self._ask()

    def _show_people(self, names: dict[uuid.UUID, str]) -> None:
        chosen = self.person.currentData()
        while self.person.count() > 1:
            self.person.removeItem(1)
        for staff_id, name in sorted(names.items(), key=lambda one: one[1].casefold()):
            self.person.addItem(name, staff_id)
        self.person.setCurrentIndex(max(0, self.person.findData(chosen)))

    def _take_day(self) -> None:
        try:
            day = self.day.value()
        except UnreadableError:
            return
        self._ask_for(replace(self.question, day=day))

    def _take_person(self, at: int) -> None:
        self._ask_for(replace(self.question, staff_id=self.person.itemData(at)))

    def _ask_patient(self, patient_id: uuid.UUID) -> None:
        self._context.read(
            lambda s: s.patients.summary(patient_id),
            done=lambda found: self._take_patient(patient_id, found.name),
            parent=self,
        )

    def _take_patient(self, patient_id: uuid.UUID, name: str) -> None:
        self._drop_pill()
        self._pill = Pill(name)
        self._pill.removed.connect(self._forget_patient)
        self._filters.insertWidget(3, self._pill)
        self._ask_for(replace(self.question, patient_id=patient_id))

    def _forget_patient(self) -> None:
        self._drop_pill()
        self._ask_for(replace(self.question, patient_id=None))

    def _drop_pill(self) -> None:
        if self._pill is not None:
            self._pill.hide()
            self._pill.deleteLater()
            self._pill = None

    def _ask_for(self, question: Question) -> None:
        if question != self.question:
            self.question = question
            self._ask()

    def _ask(self) -> None:
        self._context.read(self.question.ask, done=self._show, parent=self, cancel_previous="settings.audit")

    def _ask_older(self) -> None:
        question, below = self.question, self._entries[-1].number if self._entries else None
        self._context.read(
            lambda s: question.ask(s, below), done=self._append, parent=self, cancel_previous="settings.audit"
        )

    def _show(self, entries: list[Recorded]) -> None:
        self._entries = entries
        self.rows.set_records(entries)
        self.older.setEnabled(len(entries) == PAGE)
        self.table.selectRow(0)
        self._show_detail()

    def _append(self, entries: list[Recorded]) -> None:
        row = len(self._entries)
        self._entries = [*self._entries, *entries]
        self.rows.set_records(self._entries)
        self.older.setEnabled(len(entries) == PAGE)
        self.table.selectRow(row)
        self.table.scrollTo(self.rows.index(min(row, len(self._entries) - 1), 0))

    def _show_detail(self) -> None:
        at = self.table.currentIndex()
        self.detail.show_entry(self.rows.record_at(at.row()) if at.isValid() else None)

    def _verify(self) -> None:
        self.verify.setEnabled(False)
        self.verdict.setText(self.tr("Proving every entry…"))
        self._context.read(
            lambda s: s.audit.verify(), done=self._show_verdict, failed=self._verify_failed, parent=self,
            title=self.tr("Proving the audit trail"),
        )  # fmt: skip

    def _verify_failed(self, error: BaseException) -> None:
        self.verify.setEnabled(True)
        self.verdict.setText("")
        raise error

    def _show_verdict(self, broken: list[int]) -> None:
        self.verify.setEnabled(True)
        if broken:
            numbers = ", ".join(map(format_number, broken[:5]))
            words = self.tr(
                "Entries were altered or removed at number {numbers}. Keep this file and tell the administrator."
            )
            self.verdict.setText(words.format(numbers=numbers))
        else:
            self.verdict.setText(self.tr("Every entry is as it was written."))

    def _export(self) -> None:
        kinds = self.tr("CSV (*.csv);;Workbook (*.xlsx)")
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Export the audit trail"), "audit-trail.csv", kinds)
        if name:
            path = Path(name)
            ending = ".xlsx" if "xlsx" in chosen else ".csv"
            export_trail(self._context, self, self.question, path if path.suffix else path.with_suffix(ending))
