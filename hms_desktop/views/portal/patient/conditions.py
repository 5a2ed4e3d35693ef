"""Conditions and allergies."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCompleter

from hms_desktop.domain.conditions import all_conditions
from hms_desktop.domain.register.clinical import AllergyRecord, ConditionRecord
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.editors import LineEditor
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.portal.line import Deed, line
from hms_desktop.views.portal.patient.fact_card import FactCard
from hms_desktop.views.portal.words import choices, word

SEVERITIES = ("unknown", "mild", "moderate", "severe")
_SEVERITY_KINDS = {"severe": "danger", "moderate": "warning"}


class ConditionCard(FactCard):
    """Diagnoses that stay with the patient, active ones first."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, *, may_add: bool) -> None:
        def save(services: Services, values: Mapping[str, Any]) -> uuid.UUID:
            return services.clinical.add_condition(patient_id, values["name"], onset_on=values["onset_on"])

        fields = [
            Field("name", self.tr("Condition or ICD-10 code"), required=True, wide=True),
            Field("onset_on", self.tr("Since"), "date", past_only=True),
        ]
        super().__init__(context, self.tr("Conditions"), self.tr("Add a condition"), fields, save, may_add=may_add)
        self._context, self._may = context, may_add
        self._offer_names()
        self.form.saved.connect(self._added)

    def _offer_names(self) -> None:
        editor = self.form.form.rows["name"].editor
        assert isinstance(editor, LineEditor)
        names = sorted({one.name for one in all_conditions()})
        completer = QCompleter(names, editor.line)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        completer.setFilterMode(completer.filterMode().MatchContains)
        editor.line.setCompleter(completer)

    def show_facts(self, facts: Sequence[ConditionRecord]) -> None:
        """Show the diagnoses."""
        ordered = sorted(facts, key=lambda one: one.status != "active")
        lines = [line(one.name, self._detail(one), self._badge(one), self._deeds(one)) for one in ordered]
        self.show_lines(lines, self.tr("None recorded."))

    def _detail(self, one: ConditionRecord) -> str:
        since = self.tr("since {day}").format(day=format_date(one.onset_on)) if one.onset_on else ""
        return " · ".join(part for part in (one.code, since) if part)

    def _badge(self, one: ConditionRecord) -> tuple[str, str] | None:
        return None if one.status == "active" else (word("condition", one.status), "neutral")

    def _deeds(self, one: ConditionRecord) -> list[Deed]:
        if not self._may:
            return []
        after = "resolved" if one.status == "active" else "active"
        words = self.tr("Resolved") if one.status == "active" else self.tr("Active again")
        return [(words, lambda: self._set(one, after)), (self.tr("Remove"), lambda: self._remove(one))]

    def _set(self, one: ConditionRecord, status: str) -> None:
        before, row_id = one.status, one.id
        message = self.tr("{name}: {status}.").format(name=one.name, status=word("condition", status).lower())
        self._context.write(
            lambda s: s.clinical.set_condition_status(row_id, status),
            done=lambda _done: self._context.did(
                message.rstrip("."),
                message,
                lambda s: s.clinical.set_condition_status(row_id, before),
                lambda s: s.clinical.set_condition_status(row_id, status),
            ),
            parent=self,
        )

    def _added(self, row_id: uuid.UUID) -> None:
        tell_added(self._context, "condition", row_id, self.tr("Condition added"))

    def _remove(self, one: ConditionRecord) -> None:
        remove(self._context, self, "condition", one.id, self.tr("Removed: {name}").format(name=one.name))


class AllergyCard(FactCard):
    """What the patient must not be given."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, *, may_add: bool) -> None:
        def save(services: Services, values: Mapping[str, Any]) -> uuid.UUID:
            severity = values["severity"] or "unknown"
            return services.clinical.add_allergy(patient_id, values["substance"], values["reaction"], severity)

        fields = [
            Field("substance", self.tr("Substance"), required=True),
            Field("severity", self.tr("Severity"), "choice", choices=choices("severity", SEVERITIES)),
            Field("reaction", self.tr("What happened"), wide=True),
        ]
        super().__init__(context, self.tr("Allergies"), self.tr("Add an allergy"), fields, save, may_add=may_add)
        self._context, self._may = context, may_add
        self.form.saved.connect(lambda row_id: tell_added(self._context, "allergy", row_id, self.tr("Allergy added")))

    def show_facts(self, facts: Sequence[AllergyRecord]) -> None:
        """Show the allergies."""
        lines = []
        for one in facts:
            badge = (word("severity", one.severity), _SEVERITY_KINDS.get(one.severity, "neutral"))
            lines.append(line(one.substance, one.reaction or "", badge, self._deeds(one)))
        self.show_lines(lines, self.tr("None recorded. Ask before giving medicine."))

    def _deeds(self, one: AllergyRecord) -> list[Deed]:
        words = self.tr("Removed: {name}").format(name=one.substance)
        return [(self.tr("Remove"), lambda: remove(self._context, self, "allergy", one.id, words))] if self._may else []


def tell_added(context: ViewContext, kind: str, row_id: uuid.UUID, label: str) -> None:
    """Say that a clinical fact was added; it can be taken away again."""
    context.did(
        label, f"{label}.", lambda s: s.clinical.remove(kind, row_id), lambda s: s.clinical.restore(kind, row_id)
    )


def remove(context: ViewContext, owner: FactCard, kind: str, row_id: uuid.UUID, label: str) -> None:
    """Take a clinical fact away, with undo."""
    context.write(
        lambda s: s.clinical.remove(kind, row_id),
        done=lambda _done: context.did(
            label, f"{label}.", lambda s: s.clinical.restore(kind, row_id), lambda s: s.clinical.remove(kind, row_id)
        ),
        parent=owner,
    )
