"""Records: conditions, allergies, measured values with their trend, pregnancies; each can be added to on the spot."""

from __future__ import annotations

import uuid
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.clinical import ClinicalPanel
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.cards import EmptyState
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.patient.conditions import AllergyCard, ConditionCard
from hms_desktop.views.portal.patient.measures_card import MeasuresCard
from hms_desktop.views.portal.patient.panel import Panel
from hms_desktop.views.portal.patient.pregnancy_card import PregnancyCard


class RecordsPanel(Panel):
    """What is known of the patient's health."""

    KINDS: ClassVar[tuple[str, ...]] = ("condition", "allergy", "pregnancy", "observation", "patient_merge")

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        may_add = context.may(Permission.RECORD_CLINICAL)
        self.conditions = ConditionCard(context, patient_id, may_add=may_add)
        self.allergies = AllergyCard(context, patient_id, may_add=may_add)
        self.measures = MeasuresCard(context, patient_id, may_add=may_add)
        self.pregnancies = PregnancyCard(context, patient_id, may_add=may_add)
        self._hidden: EmptyState | None = None
        top = QHBoxLayout()
        top.setSpacing(theme().space.m)
        top.addWidget(self.conditions, 1)
        top.addWidget(self.allergies, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.measures)
        self.body.addWidget(self.pregnancies)
        self.body.addStretch()

    def question(self) -> Ask:
        """The clinical side of the record, and the sex."""
        patient_id = self.patient_id
        return lambda services: (services.clinical.panel(patient_id), services.patients.summary(patient_id).sex)

    def show_answer(self, answer: Any) -> None:
        """Show the facts, or say that they are there but not for this role."""
        panel: ClinicalPanel = answer[0]
        for card in (self.conditions, self.allergies, self.measures, self.pregnancies):
            card.setVisible(panel.visible)
        if not panel.visible:
            self._say_hidden(panel.count)
            return
        self.conditions.show_facts(panel.conditions)
        self.allergies.show_facts(panel.allergies)
        self.measures.show_facts(panel.observations)
        self.pregnancies.show_facts(panel.pregnancies)
        self.pregnancies.setVisible(answer[1] != "male" or bool(panel.pregnancies))

    def add_value(self) -> None:
        """Open the form for a measured value."""
        self.measures.add()

    def add_condition(self) -> None:
        """Open the form for a condition."""
        self.conditions.form.start()

    def add_allergy(self) -> None:
        """Open the form for an allergy."""
        self.allergies.form.start()

    def add_pregnancy(self) -> None:
        """Open the form for a pregnancy."""
        self.pregnancies.show()
        self.pregnancies.form.start()
        self.ensureWidgetVisible(self.pregnancies.form)

    def _say_hidden(self, count: int) -> None:
        if self._hidden is not None:
            self._hidden.deleteLater()
        if count:
            title = self.tr("%n health records", "", count)
            sentence = self.tr("They are there, but your role may not see them. Ask a clinician or a care coordinator.")
        else:
            title, sentence = self.tr("No health records yet"), self.tr("Your role would not see them.")
        self._hidden = EmptyState("lock", title, sentence)
        self.body.insertWidget(0, self._hidden, 1)
