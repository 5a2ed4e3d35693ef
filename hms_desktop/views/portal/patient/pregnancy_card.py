"""Pregnancies: the ongoing one with its week, and those before."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from hms_desktop.domain.register.clinical import PregnancyRecord
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.portal.line import Deed, line
from hms_desktop.views.portal.patient.conditions import remove, tell_added
from hms_desktop.views.portal.patient.fact_card import FactCard
from hms_desktop.views.portal.patient.inline_form import InlineForm
from hms_desktop.views.portal.words import choices, word


class PregnancyCard(FactCard):
    """Dated by the last period or the due date; ended by a delivery or otherwise."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, *, may_add: bool) -> None:
        def save(services: Services, values: Mapping[str, Any]) -> uuid.UUID:
            return services.clinical.add_pregnancy(
                patient_id, values["last_period_on"], values["due_on"], values["high_risk"]
            )

        fields = [
            Field("last_period_on", self.tr("First day of the last period"), "date", past_only=True),
            Field("due_on", self.tr("or due date"), "date"),
            Field("high_risk", self.tr("Why it is high-risk, if it is"), wide=True),
        ]
        super().__init__(context, self.tr("Pregnancies"), self.tr("Add a pregnancy"), fields, save, may_add=may_add)
        self._context, self._may = context, may_add
        self._ending: uuid.UUID | None = None
        self.end_form = InlineForm(context, self._end_fields(), self._end, self.tr("Save"), columns=2)
        self.body.insertWidget(1, self.end_form)
        self.form.saved.connect(
            lambda row_id: tell_added(self._context, "pregnancy", row_id, self.tr("Pregnancy added"))
        )
        self.end_form.saved.connect(lambda _done: self._context.say(self.tr("Saved."), "success"))

    def _end_fields(self) -> list[Field]:
        return [
            Field(
                "status", self.tr("How it ended"), "choice", True, choices=choices("pregnancy", ("delivered", "ended"))
            ),
            Field("ended_on", self.tr("On"), "date", True, past_only=True),
        ]

    def _end(self, services: Services, values: Mapping[str, Any]) -> bool:
        assert self._ending is not None
        return services.clinical.end_pregnancy(self._ending, values["status"], values["ended_on"])

    def show_facts(self, facts: Sequence[PregnancyRecord]) -> None:
        """Show the pregnancies, the ongoing one first."""
        ordered = sorted(facts, key=lambda one: one.status != "ongoing")
        lines = [line(self._title(one), one.high_risk or "", self._badge(one), self._deeds(one)) for one in ordered]
        self.show_lines(lines, self.tr("None recorded."))

    def _title(self, one: PregnancyRecord) -> str:
        if one.status != "ongoing":
            return self.tr("{how} on {day}").format(how=word("pregnancy", one.status), day=format_date(one.ended_on))
        due = self.tr("due {day}").format(day=format_date(one.due_on)) if one.due_on else ""
        weeks = (self._context.today() - one.last_period_on).days // 7 if one.last_period_on else None
        week = self.tr("week {number}").format(number=weeks) if weeks is not None else ""
        return ", ".join(part for part in (word("pregnancy", one.status), week, due) if part)

    def _badge(self, one: PregnancyRecord) -> tuple[str, str] | None:
        return (self.tr("High risk"), "danger") if one.high_risk and one.status == "ongoing" else None

    def _deeds(self, one: PregnancyRecord) -> list[Deed]:
        if not self._may:
            return []
        words = self.tr("Pregnancy removed")
        found: list[Deed] = [(self.tr("Remove"), lambda: remove(self._context, self, "pregnancy", one.id, words))]
        return [(self.tr("Ended…"), lambda: self._start_ending(one)), *found] if one.status == "ongoing" else found

    def _start_ending(self, one: PregnancyRecord) -> None:
        self._ending = one.id
        self.end_form.start({"ended_on": self._context.today()})
