"""Which operators and values fit what a row asks: the editors for them, and what a new row begins with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.segment.fields import Field, Kind
from hms_desktop.domain.segment.rule import BARE_OPS, LIST_OPS, Op
from hms_desktop.views.context import ViewContext
from hms_desktop.views.segments.builder.days import DayValue
from hms_desktop.views.segments.builder.parts import (
    ChoiceValue,
    NumberValue,
    ValueEditor,
    number_text,
    read_number,
)
from hms_desktop.views.segments.builder.texts import ChipsValue, Completion, TextValue
from hms_desktop.views.segments.value_words import is_money, names_conditions, value_words

DAYS = (Kind.DATE, Kind.MOMENT)
_FIRST_OP = {Kind.TEXT: Op.EQ, Kind.FLAG: Op.EQ, Kind.BIRTHDAY: Op.LE}
_OPS: dict[Op, Any] = {
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
_DAY_OPS: dict[Op, Any] = {
    Op.LT: QT_TRANSLATE_NOOP("SegmentOperators", "is before"),
    Op.LE: QT_TRANSLATE_NOOP("SegmentOperators", "is not after"),
    Op.GT: QT_TRANSLATE_NOOP("SegmentOperators", "is after"),
    Op.GE: QT_TRANSLATE_NOOP("SegmentOperators", "is not before"),
}
_COUNT_OPS: dict[Op, Any] = {
    Op.EQ: QT_TRANSLATE_NOOP("SegmentOperators", "exactly"),
    Op.NE: QT_TRANSLATE_NOOP("SegmentOperators", "any number but"),
    Op.LT: QT_TRANSLATE_NOOP("SegmentOperators", "fewer than"),
    Op.LE: QT_TRANSLATE_NOOP("SegmentOperators", "at most"),
    Op.GT: QT_TRANSLATE_NOOP("SegmentOperators", "more than"),
    Op.GE: QT_TRANSLATE_NOOP("SegmentOperators", "at least"),
}


def op_editor(ops: frozenset[Op], kind: Kind | None) -> ChoiceValue:
    """The list of operators that fit; `kind` None is for counts."""
    return ChoiceValue([(op.value, op_words(op, kind)) for op in Op if op in ops])


def op_words(op: Op, kind: Kind | None) -> str:
    """An operator as it stands in the list."""
    special = _COUNT_OPS if kind is None else _DAY_OPS if kind in DAYS else {}
    return QCoreApplication.translate("SegmentOperators", special.get(op, _OPS[op]))


def value_editor(context: ViewContext, field: Field, op: Op, name: str) -> ValueEditor:
    """The editor for the value of a field under an operator; `name` is what its values are completed by."""
    if field.kind is Kind.TEXT:
        return _text_editor(context, field, op, name)
    if field.kind in DAYS:
        return DayValue(context.today)
    if field.kind is Kind.FLAG:
        yes, no = (QCoreApplication.translate("SegmentOperators", word) for word in _FLAGS)
        return ChoiceValue([(True, yes), (False, no)])
    paise = is_money(field)
    if op in LIST_OPS:
        return ChipsValue(lambda text: read_number(text, paise=paise), lambda one: number_text(one, paise=paise))
    return NumberValue(paise=paise)


_FLAGS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("SegmentOperators", "yes"),
    QT_TRANSLATE_NOOP("SegmentOperators", "no"),
)


def first_op(field: Field) -> Op:
    """The operator that a new row about a field begins with."""
    return _FIRST_OP.get(field.kind, Op.GE)


def fitting_value(field: Field, op: Op, value: Any) -> Any:
    """The value as another operator or field needs it: one, several, or a first proposal; what was typed is kept if it can."""
    several = op in LIST_OPS
    if isinstance(value, list) and not (several or op is Op.STARTS_WITH):
        value = value[0] if value else ""
    if several and not isinstance(value, list):
        value = [] if _unlike(field, value) else [value]
    if isinstance(value, list) or not _unlike(field, value):
        return value
    if field.kind in DAYS:
        return {"ago": "P30D"}
    return True if field.kind is Kind.FLAG else field.choices[0] if field.choices and op in (Op.EQ, Op.NE) else ""


def with_value(field: Field, op: Op, value: Any) -> dict[str, Any]:
    """Operator and value as keys of a row."""
    return {"op": op.value} | ({} if op in BARE_OPS else {"value": fitting_value(field, op, value)})


def _text_editor(context: ViewContext, field: Field, op: Op, name: str) -> ValueEditor:
    if field.choices and op in (Op.EQ, Op.NE):
        return ChoiceValue([(code, value_words(field, code)) for code in field.choices])
    if op in LIST_OPS or op is Op.STARTS_WITH:
        beginning = op is Op.STARTS_WITH and not names_conditions(field)
        say: Callable[[Any], str] = str if beginning else (lambda one: value_words(field, one))
        chips = ChipsValue(str, say, may_be_one=op is Op.STARTS_WITH)
        Completion(context, chips.line, field, name)
        return chips
    return TextValue(context, field, name)


def _unlike(field: Field, value: Any) -> bool:
    """Whether a value is empty, or can't be one of the field."""
    if value in (None, "", []):
        return True
    if field.kind in DAYS:
        return not isinstance(value, dict)
    if field.kind is Kind.FLAG:
        return not isinstance(value, bool)
    fitting = str if field.kind is Kind.TEXT else (int, float)
    strange = isinstance(value, bool) or not isinstance(value, fitting)
    return strange or (bool(field.choices) and value not in field.choices)
