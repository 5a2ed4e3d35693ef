"""The two forms about goals: what was agreed, and how it goes."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.domain.register.goals import (
    AT_LEAST,
    AT_MOST,
    CHANNELS,
    GoalTerms,
    ready_goals,
)
from hms_desktop.domain.register.observations import measures
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.text import Text
from hms_desktop.views.measures import measure_name, unit_text
from hms_desktop.views.portal.patient.goal_words import goal_name
from hms_desktop.views.portal.patient.inline_form import InlineForm
from hms_desktop.views.portal.words import choices

_TERMS = tuple(GoalTerms.__dataclass_fields__)


class GoalForm(InlineForm):
    """Agree on a goal or change one; `saved` tells (id, terms before or None, terms now)."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        self._patient_id = patient_id
        self._goal_id: uuid.UUID | None = None
        self._made_for = context
        super().__init__(context, self._fields(), self._store, self._label(), parent, columns=2)
        self.source = Text("", "small")
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.source)
        self.form.rows["ready"].editor.changed.connect(self._take_ready)
        self.form.rows["code"].editor.changed.connect(self._fit_to_measure)

    def _label(self) -> str:
        return self.tr("Save")

    def _fields(self) -> list[Field]:
        directions = [(AT_MOST, self.tr("at most")), (AT_LEAST, self.tr("at least"))]
        named = [(code, measure_name(code)) for code in measures()]
        return [
            Field("ready", self.tr("A goal that is ready"), "choice", choices=[(one.key, goal_name(one.name)) for one in ready_goals()]),
            Field("name", self.tr("Goal"), required=True),
            Field("every_days", self.tr("Asked every so many days"), "number", True),
            Field("started_on", self.tr("Begins on"), "date", True),
            Field("due_on", self.tr("Wanted by"), "date"),
            Field("code", self.tr("Measured by"), "choice", choices=named),
            Field("direction", self.tr("Wanted"), "choice", choices=directions),
            Field("target", self.tr("Target"), "number", decimals=2),
            Field("second_target", self.tr("Second target"), "number", help=self.tr("lower pressure"), decimals=2),
        ]  # fmt: skip

    def add(self) -> None:
        """Open for a new goal that begins today."""
        self._goal_id = None
        self._open({"every_days": 7, "started_on": self._made_for.today()})
        self.form.rows["ready"].show()

    def change(self, goal_id: uuid.UUID, terms: GoalTerms) -> None:
        """Open for a goal that was agreed on."""
        self._goal_id = goal_id
        self._open({name: getattr(terms, name) for name in _TERMS})
        self.form.rows["ready"].hide()
        self.form.rows["name"].editor.setFocus()

    def _open(self, values: Mapping[str, Any]) -> None:
        self.start(values)
        self._fit_to_measure()

    def _take_ready(self) -> None:
        key = self.form.rows["ready"].editor.value()
        ready = next((one for one in ready_goals() if one.key == key), None)
        source = ready.source if ready is not None else ""
        self.source.setText(self.tr("Source: {source}").format(source=source) if source else "")
        self.source.setVisible(bool(source))
        if ready is not None:
            terms = ready.terms(self._made_for.today())
            names = ("code", "direction", "target", "second_target", "every_days")
            values: dict[str, Any] = {name: getattr(terms, name) for name in names}
            self.form.set_values(values | {"name": goal_name(ready.name)})

    def _fit_to_measure(self) -> None:
        measure = measures().get(self.form.rows["code"].editor.value() or "")
        for name in ("direction", "target"):
            self.form.rows[name].setVisible(measure is not None)
        self.form.rows["second_target"].setVisible(measure is not None and measure.two_values)

    def _store(self, services: Services, values: Mapping[str, Any]) -> tuple[uuid.UUID, GoalTerms | None, GoalTerms]:
        terms = GoalTerms(**{name: values[name] for name in _TERMS})
        if self._goal_id is None:
            return services.goals.agree(self._patient_id, terms), None, terms
        return self._goal_id, services.goals.edit(self._goal_id, terms), terms


class CheckForm(InlineForm):
    """Note how a goal goes, with a number or a note; `saved` tells (goal id, check-in id, what was said)."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        self._goal_id: uuid.UUID | None = None
        self._made_for = context
        super().__init__(context, self._fields(), self._store, self._label(), parent, columns=2)

    def _label(self) -> str:
        return self.tr("Note it")

    def _fields(self) -> list[Field]:
        answers = [(True, self.tr("kept")), (False, self.tr("not kept"))]
        return [
            Field("kept", self.tr("How it goes"), "choice", True, choices=answers),
            Field("channel", self.tr("Told"), "choice", choices=choices("channel", CHANNELS)),
            Field("checked_on", self.tr("On"), "date", True, past_only=True),
            Field("value", self.tr("Value"), "number", decimals=2),
            Field("second_value", self.tr("Second value"), "number", help=self.tr("lower pressure"), decimals=2),
            Field("note", self.tr("Note"), wide=True),
        ]

    def note(self, goal_id: uuid.UUID, terms: GoalTerms) -> None:
        """Open for one goal, as kept and told at the clinic today."""
        self._goal_id = goal_id
        measure = measures().get(terms.code or "")
        self.start({"kept": True, "channel": "clinic", "checked_on": self._made_for.today()})
        self.form.rows["value"].setVisible(measure is not None)
        self.form.rows["second_value"].setVisible(measure is not None and measure.two_values)
        self.form.rows["value"].setToolTip(unit_text(measure.unit) if measure else "")

    def _store(self, services: Services, values: Mapping[str, Any]) -> tuple[uuid.UUID, uuid.UUID, dict[str, Any]]:
        assert self._goal_id is not None
        said = {name: value for name, value in values.items() if name != "checked_on"} | {"on": values["checked_on"]}
        return self._goal_id, services.goals.check_in(self._goal_id, **said), said
