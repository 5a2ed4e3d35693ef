"""Family: who lives together, who is whose mother, who shares a phone; Enter opens one of them."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.family import Family
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.patient.family_rows import FamilyRow, rows_of
from hms_desktop.views.portal.patient.panel import Panel
from hms_desktop.views.portal.patient.relative_form import RelativeForm
from hms_desktop.views.portal.speaking import age_text, full_name
from hms_desktop.views.portal.words import word


class FamilyPanel(Panel):
    """One row for each person around the patient."""

    KINDS: ClassVar[tuple[str, ...]] = ("relation", "household", "patient", "patient_phone", "patient_merge")

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        self._family: Family | None = None
        may = context.may(Permission.EDIT_PATIENTS)
        self.household = Text("", "heading")
        self.model = ListModel(self._columns(), parent=self)
        self.table = TableView(self.model, self.tr("Family"), self)
        self.table.set_empty(self.tr("Nobody yet. Press R to add a mother, a child, a spouse."), icon="users")
        self.table.activated_id.connect(context.open_patient)
        self.form = RelativeForm(context, patient_id, self)
        self.form.saved.connect(self.refresh)
        self.add_button = button(self.tr("Add a relative (R)"), icon="plus")
        self.add_button.clicked.connect(self.add_relative)
        self.leave_button = button(self.tr("Leave the household"))
        self.leave_button.clicked.connect(self._leave_household)
        self.cut_button = button(self.tr("Remove the relation"))
        self.cut_button.clicked.connect(self._unrelate)
        row = QHBoxLayout()
        row.addWidget(self.household, 1)
        for one in (self.cut_button, self.leave_button, self.add_button):
            hide_unless(one, may)
            row.addWidget(one)
        self.body.addLayout(row)
        self.body.addWidget(self.form)
        self.body.addWidget(self.table, 1)
        self.table.current_id.connect(lambda _id: self._enable())
        self._may = may
        self._add_delete_key()

    def _add_delete_key(self) -> None:
        cut = QAction(self.tr("Remove the relation"), self.table)
        cut.setShortcut(QKeySequence("Delete"))
        cut.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        cut.triggered.connect(self._unrelate)
        self.table.addAction(cut)

    def _columns(self) -> list[Column]:
        today = self.context.today()
        return [
            Column("name", self.tr("Name"), lambda row: full_name(row.who), strong=True),
            Column("relation", self.tr("Relation"), lambda row: word("relation", row.relation), width=130),
            Column("role", self.tr("In the household"), self._role, width=150),
            Column(
                "age",
                self.tr("Age"),
                lambda row: age_text(row.who.birth_date, row.who.birth_precision, today),
                width=110,
            ),
            Column("phone", self.tr("Shared phone"), lambda row: phone_text(row.shared_phone), width=120),
        ]

    def _role(self, row: FamilyRow) -> str:
        if not row.in_household:
            return ""
        return word("role", row.role) if row.role else self.tr("Lives there")

    def question(self) -> Ask:
        """The people around the patient."""
        patient_id = self.patient_id
        return lambda services: services.family.of(patient_id)

    def show_answer(self, answer: Any) -> None:
        """Show them."""
        self._family = answer
        home = self._family.household if self._family else None
        name = self.tr("Household {name}").format(name=home.name) if home else self.tr("No household")
        place = f", {home.village}" if home and home.village else ""
        self.household.setText(name + place)
        chosen = self.model.id_at(self.table.currentIndex().row())
        self.model.set_records(rows_of(answer, self.patient_id))
        self.table.select_id(chosen)
        self._enable()

    def add_relative(self) -> None:
        """Open the form that adds one."""
        self.form.start(has_household=self._family is not None and self._family.household is not None)

    def _chosen(self) -> FamilyRow | None:
        row: FamilyRow | None = self.model.record_at(self.table.currentIndex().row())
        return row

    def _enable(self) -> None:
        row = self._chosen()
        self.cut_button.setEnabled(self._may and row is not None and row.relation_id is not None)
        self.leave_button.setEnabled(self._may and self._family is not None and self._family.household is not None)

    def _unrelate(self) -> None:
        row = self._chosen()
        if row is None or row.relation_id is None or not self._may:
            return
        relation_id = row.relation_id
        label = self.tr("Relation to {name} removed").format(name=row.who.name)
        self.context.write(
            lambda s: s.family.unrelate(relation_id),
            done=lambda _done: self.context.did(
                label,
                f"{label}.",
                lambda s: s.family.relate_again(relation_id),
                lambda s: s.family.unrelate(relation_id),
            ),
            parent=self,
        )

    def _leave_household(self) -> None:
        patient_id = self.patient_id
        label = self.tr("Left the household")
        self.context.write(
            lambda s: s.family.place(patient_id, None),
            done=lambda before: self.context.did(
                label,
                f"{label}.",
                lambda s: s.family.place(patient_id, *before),
                lambda s: s.family.place(patient_id, None),
            ),
            parent=self,
        )
