"""Measured values: the newest of each kind in a list, the trend of the chosen one, and a form to record another."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from hms_desktop.domain.register.clinical import ObservationRecord
from hms_desktop.domain.register.observations import measures
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.charts import Series, line_chart
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.theme import follow_theme, theme
from hms_desktop.views.measures import measure_name, unit_text, value_text
from hms_desktop.views.portal.patient.fact_card import FactCard

SHOWN_POINTS = 12
HEIGHT = 230
LARGE = 120  # percent


class MeasuresCard(FactCard):
    """Values as a list and as a line over time; pyqtgraph is loaded when there is something to draw."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, *, may_add: bool) -> None:
        def save(services: Services, values: Mapping[str, Any]) -> uuid.UUID:
            return services.clinical.record(patient_id, values["code"], values["value"], values["second_value"])

        fields = [
            Field("code", self.tr("What"), "choice", True, choices=[(code, measure_name(code)) for code in measures()]),
            Field("value", self.tr("Value"), "number", True, decimals=2),
            Field("second_value", self.tr("Second value"), "number", help=self.tr("lower pressure"), decimals=2),
        ]
        super().__init__(
            context, self.tr("Measured values"), self.tr("Record a value"), fields, save, may_add=may_add, columns=3
        )
        self._context, self._patient_id = context, patient_id
        self._chart: Any = None
        self._make_table()
        self._place = QVBoxLayout()
        self._row = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.addWidget(self.table, 1)
        self._halves.addLayout(self._place, 1)
        follow_theme(self, self._fit_to_text)
        self.body.insertWidget(1, self._row)
        self.form.saved.connect(lambda _id: self._context.say(self.tr("Value recorded."), "success"))
        self._show_second_only_for_pairs()

    def _make_table(self) -> None:
        columns = [
            Column("what", self.tr("What"), lambda one: measure_name(one.code), strong=True),
            Column(
                "value", self.tr("Value"), self._value, width=120, colour=lambda one: "danger" if one.alarming else ""
            ),
            Column("when", self.tr("When"), lambda one: format_date(in_india(one.taken_at).date()), width=95),
        ]
        self.model = ListModel(columns, id_of=lambda one: one.code, parent=self)
        self.table = TableView(self.model, self.tr("Measured values"), self)
        self.table.set_empty(self.tr("Nothing measured yet."), icon="chart")
        self.table.current_id.connect(self._ask_trend)

    def add(self) -> None:
        """Open the form on the value chosen in the list, or on blood pressure."""
        row = self.table.currentIndex().row()
        self.form.start({"code": self.model.id_at(row) or "blood-pressure"})

    def show_facts(self, facts: Sequence[ObservationRecord]) -> None:
        """Show the newest of each kind, and the trend of the one chosen."""
        chosen = self.model.id_at(self.table.currentIndex().row())
        self.model.set_records(facts)
        self._row.setVisible(bool(facts))
        self.show_lines([], "" if facts else self.tr("Nothing measured yet."))
        codes = [one.code for one in facts]
        if codes:
            self.table.select_id(chosen if chosen in codes else codes[0])

    def _fit_to_text(self) -> None:
        """Side by side while the text is small enough, else one above the other."""
        large = theme().scale > LARGE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if large else across)
        self.table.setMinimumHeight(HEIGHT if large else 0)
        self._row.setFixedHeight(HEIGHT * 2 + theme().space.l if large else HEIGHT)

    def _value(self, one: ObservationRecord) -> str:
        return value_text(one.value, one.second_value, one.unit)

    def _ask_trend(self, code: str | None) -> None:
        if code is None:
            return
        patient_id = self._patient_id
        self._context.read(
            lambda services: services.clinical.trend(patient_id, code, SHOWN_POINTS),
            done=lambda shown: self._draw(code, shown),
            parent=self,
            cancel_previous="portal-trend",
        )

    def _draw(self, code: str, shown: Sequence[ObservationRecord]) -> None:
        if self._chart is not None:
            self._chart.hide()
            self._chart.deleteLater()
        self._chart = line_chart(f"{measure_name(code)}, {unit_text(shown[0].unit)}" if shown else measure_name(code))
        self._place.addWidget(self._chart)
        labels = [format_date(in_india(one.taken_at).date(), "d MMM yy") for one in shown]
        if code in measures() and measures()[code].two_values:
            series = [
                Series(self.tr("Upper"), [one.value for one in shown]),
                Series(self.tr("Lower"), [one.second_value for one in shown]),
            ]
        else:
            series = [Series(measure_name(code), [one.value for one in shown])]
        self._chart.show_data(labels, series)

    def _show_second_only_for_pairs(self) -> None:
        code = self.form.form.rows["code"].editor
        second = self.form.form.rows["second_value"]
        box = code.control
        assert isinstance(box, QComboBox)

        def fit() -> None:
            chosen = measures().get(code.value() or "")
            second.setVisible(chosen is not None and chosen.two_values)

        code.changed.connect(fit)
        fit()
