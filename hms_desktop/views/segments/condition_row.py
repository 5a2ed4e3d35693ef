"""One condition of the simple editor: field, operator, value, and for counts a window of time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSpinBox, QStackedWidget, QWidget

from hms_desktop.domain.segment.fields import MEASURES, Kind, catalogue
from hms_desktop.domain.segment.rule import BARE_OPS, LIST_OPS, ORDER_OPS, Op
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.words import field_name, window_words

WINDOWS = (None, "P30D", "P90D", "P180D", "P365D")
MOST = 1_000_000


class ConditionRow(QWidget):
    """Signals: `changed()` after each edit, `removed()` when its cross was pressed."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.op, self.within = QComboBox(), QComboBox(), QComboBox()
        self.text, self.number, self.day, self.choice = QLineEdit(), QSpinBox(), QDateEdit(), QComboBox()
        self._values = QStackedWidget()
        self._where: dict[str, str] = {}
        self._fill()
        self._lay_out()
        self._name()
        self.field.currentIndexChanged.connect(self._field_changed)
        for box in (self.op, self.within, self.choice):
            box.currentIndexChanged.connect(self._changed)
        self.text.textChanged.connect(self._changed)
        self.number.valueChanged.connect(self._changed)
        self.day.dateChanged.connect(self._changed)
        self._field_changed()

    def tree(self) -> dict[str, Any]:
        """The condition as decoded JSON; an empty value stays empty, which the parser refuses by name."""
        key, op = str(self.field.currentData()), str(self.op.currentData())
        if key in MEASURES:
            made: dict[str, Any] = {"count": key, "op": op, "value": self.number.value()}
            window = self.within.currentData()
            made |= {"within": window} if window else {}
            return made | ({"where": self._where} if self._where else {})
        return {"field": key, "op": op} | ({} if Op(op) in BARE_OPS else {"value": self._value(Op(op))})

    def set_tree(self, tree: dict[str, Any]) -> None:
        """Show a condition."""
        self.blockSignals(True)
        self._choose(self.field, tree.get("field") or tree.get("count"))
        self._field_changed()
        self._choose(self.op, tree["op"])
        self._where = dict(tree.get("where") or {})
        if "count" in tree:
            self._choose_window(tree.get("within"))
            self.number.setValue(tree["value"])
        elif "value" in tree:
            self._set_value(tree["value"])
        self._show_value()
        self.blockSignals(False)

    def _value(self, op: Op) -> Any:
        widget = self._values.currentWidget()
        if widget is self.number:
            return self.number.value()
        if widget is self.day:
            return self.day.date().toString("yyyy-MM-dd")
        if widget is self.choice:
            return self.choice.currentData()
        words = [part.strip() for part in self.text.text().split(",") if part.strip()]
        if op in LIST_OPS or (op is Op.STARTS_WITH and len(words) > 1):
            return words if self._kind() is Kind.TEXT else [int(word) for word in words if word.isdigit()]
        return self.text.text().strip()

    def _set_value(self, value: Any) -> None:
        self.text.setText(", ".join(map(str, value)) if isinstance(value, list) else str(value))
        if isinstance(value, int):
            self.number.setValue(value)
        self._choose(self.choice, value)
        day = QDate.fromString(str(value), "yyyy-MM-dd")
        if day.isValid():
            self.day.setDate(day)

    def _kind(self) -> Kind:
        found = catalogue().get(str(self.field.currentData()))
        return found.kind if found else Kind.NUMBER

    def _fill(self) -> None:
        named = sorted((field_name(key), key) for key in (*catalogue(), *MEASURES))
        for label, key in named:
            self.field.addItem(label, key)
        self._choose(self.field, "patient.age")
        for window in WINDOWS:
            self.within.addItem(self.tr("at any time") if window is None else window_words(window), window)
        self.number.setMaximum(MOST)
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.text.setPlaceholderText(self.tr("Several with commas between"))

    def _lay_out(self) -> None:
        for widget in (self.text, self.number, self.day, self.choice, QWidget()):
            self._values.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().space.s)
        cross = icon_button(self.tr("Remove this condition"), "close")
        cross.clicked.connect(self.removed)
        for widget, stretch in ((self.field, 4), (self.op, 2), (self._values, 4), (self.within, 2), (cross, 0)):
            row.addWidget(widget, stretch)
        self._values.setSizePolicy(self.text.sizePolicy())
        self._values.setMaximumHeight(self.text.sizeHint().height() + 2)

    def _name(self) -> None:
        for widget, words in (
            (self.field, self.tr("What is asked")),
            (self.op, self.tr("How it is compared")),
            (self.within, self.tr("In which time")),
            *((value, self.tr("Value")) for value in (self.text, self.number, self.day, self.choice)),
        ):
            name(widget, words)

    def _field_changed(self) -> None:
        key = str(self.field.currentData())
        measure, field = MEASURES.get(key), catalogue().get(key)
        fitting = ORDER_OPS if measure else field.operators if field else frozenset()
        kept, self._where = self.op.currentData(), {}
        self.op.blockSignals(True)
        self.op.clear()
        for op in Op:
            if op in fitting:
                self.op.addItem(op_words(op, self._kind()), op.value)
        self._choose(self.op, kept if self.op.findData(kept) >= 0 else (Op.GE if Op.GE in fitting else Op.EQ).value)
        self.op.blockSignals(False)
        self.choice.blockSignals(True)
        self.choice.clear()
        for choice in field.choices if field else ():
            self.choice.addItem(choice, choice)
        self.choice.blockSignals(False)
        self._changed()

    def _changed(self) -> None:
        self._show_value()
        self.changed.emit()

    def _show_value(self) -> None:
        key, op = str(self.field.currentData()), Op(self.op.currentData())
        field = catalogue().get(key)
        self.within.setVisible(key in MEASURES)
        self._values.setVisible(op not in BARE_OPS)
        if key in MEASURES or (field and field.kind in (Kind.NUMBER, Kind.AGE) and op not in LIST_OPS):
            self._values.setCurrentWidget(self.number)
        elif field and field.kind is Kind.DATE:
            self._values.setCurrentWidget(self.day)
        elif field and field.choices and op in (Op.EQ, Op.NE):
            self._values.setCurrentWidget(self.choice)
        else:
            self._values.setCurrentWidget(self.text)

    def _choose_window(self, window: str | None) -> None:
        if self.within.findData(window) < 0:
            self.within.addItem(window_words(str(window)), window)
        self._choose(self.within, window)

    @staticmethod
    def _choose(box: QComboBox, value: Any) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))


_OP_WORDS: dict[Op, Any] = {
    Op.EQ: QT_TRANSLATE_NOOP("SegmentOperators", "is"),
    Op.NE: QT_TRANSLATE_NOOP("SegmentOperators", "is not"),
    Op.LT: QT_TRANSLATE_NOOP("SegmentOperators", "is below"),
    Op.LE: QT_TRANSLATE_NOOP("SegmentOperators", "is at most"),
    Op.GT: QT_TRANSLATE_NOOP("SegmentOperators", "is above"),
    Op.GE: QT_TRANSLATE_NOOP("SegmentOperators", "is at least"),
    Op.IN: QT_TRANSLATE_NOOP("SegmentOperators", "is one of"),
    Op.NOT_IN: QT_TRANSLATE_NOOP("SegmentOperators", "is none of"),
    Op.CONTAINS: QT_TRANSLATE_NOOP("SegmentOperators", "contains"),
    Op.STARTS_WITH: QT_TRANSLATE_NOOP("SegmentOperators", "begins with"),
    Op.KNOWN: QT_TRANSLATE_NOOP("SegmentOperators", "is known"),
    Op.UNKNOWN: QT_TRANSLATE_NOOP("SegmentOperators", "is not known"),
}
_DATE_WORDS: dict[Op, Any] = {
    Op.LT: QT_TRANSLATE_NOOP("SegmentOperators", "is before"),
    Op.LE: QT_TRANSLATE_NOOP("SegmentOperators", "is up to"),
    Op.GT: QT_TRANSLATE_NOOP("SegmentOperators", "is after"),
    Op.GE: QT_TRANSLATE_NOOP("SegmentOperators", "is from"),
}


def op_words(op: Op, kind: Kind) -> str:
    """The operator as it stands in the list."""
    words = _DATE_WORDS.get(op, _OP_WORDS[op]) if kind is Kind.DATE else _OP_WORDS[op]
    return QCoreApplication.translate("SegmentOperators", words)
