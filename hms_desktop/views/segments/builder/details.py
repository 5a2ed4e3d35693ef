"""Which rows are counted: conditions on their columns, as "kind is camp"; one condition for each column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.segment.fields import Field, row_fields
from hms_desktop.domain.segment.rule import BARE_OPS, Op
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.builder.parts import ValueEditor, in_line, show_pieces
from hms_desktop.views.segments.builder.shapes import first_op, op_editor, value_editor, with_value
from hms_desktop.views.segments.words import column_name


class DetailsValue(ValueEditor):
    """The value is `{"kind": "camp"}` as the parser reads it; an empty one asks nothing. `label` says what they are."""

    reshaped = Signal()

    def __init__(self, context: ViewContext, measure: str, label: str) -> None:
        self._add = button(label, "link", "plus")
        super().__init__(self._add)
        self._context, self._measure = context, measure
        self._fields = row_fields(measure)
        self.rows: list[_Detail] = []
        self._add.clicked.connect(self._add_pressed)

    def line_up(self, *widgets: QWidget) -> None:
        """Row under row, the button at the end."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().space.xs)
        foot = QHBoxLayout()
        for widget in widgets:
            foot.addWidget(widget)
        foot.addStretch()
        self._column.addLayout(foot)

    def value(self) -> dict[str, Any]:
        """The conditions by column."""
        return {row.field.column: _written(row.asked()) for row in self.rows}

    def set_value(self, value: Any) -> None:
        """Show conditions."""
        while self.rows:
            self._take(self.rows[-1])
        for column, asked in (value or {}).items():
            if column in self._fields:
                self._put(self._fields[column], _read(asked))

    def set_name(self, words: str) -> None:
        """The button says itself what it does."""

    def stops(self) -> list[QWidget]:
        """Row by row, then the button."""
        return [stop for row in self.rows for stop in row.stops()] + [self._add]

    def set_invalid(self, invalid: bool) -> None:
        """Mark the values."""
        for row in self.rows:
            row.set_invalid(invalid)

    def _add_pressed(self) -> None:
        used = {row.field.column for row in self.rows}
        free = next((field for column, field in self._fields.items() if column not in used), None)
        if free is not None:
            self._put(free, with_value(free, first_op(free), None)).setFocus()
            self._told()

    def _put(self, field: Field, asked: Mapping[str, Any]) -> _Detail:
        row = _Detail(self._context, self._measure, field, asked)
        row.changed.connect(self._told)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.show()
        return row

    def _remove(self, row: _Detail) -> None:
        self._take(row)
        self._add.setFocus()
        self._told()

    def _take(self, row: _Detail) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _told(self) -> None:
        for row in self.rows:
            row.offer(set(self._fields) - {other.field.column for other in self.rows if other is not row})
        self.reshaped.emit()
        self.changed.emit()


class _Detail(QWidget):
    """One condition on a column: which, how, what."""

    changed = Signal()
    removed = Signal()

    def __init__(self, context: ViewContext, measure: str, field: Field, asked: Mapping[str, Any]) -> None:
        super().__init__()
        self.field = field
        self._context, self._measure, self._fields = context, measure, row_fields(measure)
        self.column = QComboBox()
        name(self.column, self.tr("What is looked at"))
        self.column.activated.connect(lambda _: self._switch())
        self._cross = cross = icon_button(self.tr("Remove this detail"), "close")
        cross.clicked.connect(self.removed)
        area = QWidget()
        self._flow = FlowLayout(area, theme().space.xs)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().space.l, 0, 0, 0)
        row.addWidget(area)
        self._flow.addWidget(in_line(Text(self.tr("where"), "muted", wrap=False), self.column))
        self._flow.addWidget(cross)
        self.setFocusProxy(self.column)
        self._made: list[ValueEditor] = []
        self.offer(set(self._fields))
        self._show(asked)

    def asked(self) -> dict[str, Any]:
        """Operator and value."""
        op, *value = self._made
        return {"op": op.value()} | ({"value": value[0].value()} if value else {})

    def offer(self, columns: set[str]) -> None:
        """Let people choose among these columns."""
        self.column.clear()
        for column, field in self._fields.items():
            if column in columns:
                label = QCoreApplication.translate("Fields", field.label)
                self.column.addItem(column_name(label), column)
        self.column.setCurrentIndex(self.column.findData(self.field.column))

    def stops(self) -> list[QWidget]:
        """Which, how, what, and the cross."""
        return [self.column, *(stop for one in self._made for stop in one.stops()), self._cross]

    def set_invalid(self, invalid: bool) -> None:
        """Mark the value."""
        self._made[-1].set_invalid(invalid)

    def _switch(self) -> None:
        self.field = self._fields[str(self.column.currentData())]
        self._show(with_value(self.field, first_op(self.field), None))
        self.changed.emit()

    def _reshape(self) -> None:
        asked = self.asked()
        self._show(with_value(self.field, Op(asked["op"]), asked.get("value")))
        self._made[0].setFocus()
        self.changed.emit()

    def _show(self, asked: Mapping[str, Any]) -> None:
        for old in self._made:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._flow.removeWidget(self._cross)
        op = op_editor(self.field.operators, self.field.kind)
        op.set_value(asked["op"])
        op.set_name(self.tr("How it is compared"))
        op.changed.connect(self._reshape)
        self._made = [op]
        if Op(asked["op"]) not in BARE_OPS:
            named = f"{self._measure}.{self.field.column}"
            value = value_editor(self._context, self.field, Op(asked["op"]), named)
            value.set_value(asked.get("value"))
            value.set_name(self.tr("Value"))
            value.changed.connect(self.changed)
            self._made.append(value)
        for widget in (*self._made, self._cross):
            self._flow.addWidget(widget)
        show_pieces(self._made)


def _read(asked: Any) -> dict[str, Any]:
    if isinstance(asked, dict) and "op" in asked:
        return asked
    return {"op": "in" if isinstance(asked, list) else "=", "value": asked}


def _written(asked: Mapping[str, Any]) -> Any:
    """The short form where there is one, as a stored rule has it."""
    value = asked.get("value")
    if asked["op"] == Op.EQ.value and not isinstance(value, dict):
        return value
    return value if asked["op"] == Op.IN.value else dict(asked)
