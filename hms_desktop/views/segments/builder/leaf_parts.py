"""The parts of a row by what it asks: a field, a count, a measurement, another segment. Each part owns one key of its tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue
from hms_desktop.domain.segment.rule import BARE_OPS, BOUND_OPS, ORDER_OPS, Op, Way
from hms_desktop.views.context import ViewContext
from hms_desktop.views.measures import unit_text
from hms_desktop.views.segments.builder.days import WindowValue
from hms_desktop.views.segments.builder.details import DetailsValue
from hms_desktop.views.segments.builder.parts import ChoiceValue, NumberValue, ValueEditor
from hms_desktop.views.segments.builder.shapes import first_op, op_editor, value_editor, with_value
from hms_desktop.views.segments.builder.taking import LastValue, TakeValue, mode_of
from hms_desktop.views.segments.builder.tree import Tree


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a row: `slot` is the key of the tree it owns, which is left out when the value is empty and may be."""

    slot: str
    editor: ValueEditor
    label: str = ""
    after: str = ""
    may_be_empty: bool = False
    reshapes: bool = False

    def written(self) -> Tree:
        """The part as a piece of the row's tree."""
        value = self.editor.value()
        return {} if self.may_be_empty and value in (None, "", {}) else {self.slot: value}


def parts_of(context: ViewContext, leaf: Tree, names: Mapping[str, str]) -> list[Part]:
    """The parts that a row is edited with, showing it; none as long as it asks nothing that is known."""
    if (field := catalogue().get(str(leaf.get("field")))) is not None:
        parts = _of_field(context, field, leaf)
    elif leaf.get("count") in MEASURES:
        parts = _of_count(context, leaf)
    elif leaf.get("observation") in measures():
        parts = _of_observation(context, leaf)
    elif "segment" in leaf:
        parts = [
            Part("segment", ChoiceValue(sorted(names.items(), key=lambda pair: pair[1].casefold())), _tr("Segment"))
        ]
    else:
        return []
    for part in parts:
        part.editor.set_value(leaf.get(part.slot))
        part.editor.set_name(part.label)
    return parts


def fresh(stub: Tree, before: Tree) -> Tree:
    """A row that asks something new; operator, value and window of the row before stay where they fit."""
    if (field := catalogue().get(str(stub.get("field")))) is not None:
        kept = before.get("op")
        op = Op(kept) if kept in field.operators else first_op(field)
        same = _kind(before) == field.kind and not field.choices
        return {**stub, **with_value(field, op if same else first_op(field), before.get("value") if same else None)}
    if "count" in stub:
        return {**stub, "op": Op.GE.value, "value": 1, **_kept(before, "within")}
    if "observation" in stub:
        return {**stub, "take": "latest", "op": Op.GE.value, "value": "", **_kept(before, "within")}
    return stub


def reshaped(leaf: Tree) -> Tree:
    """The row after another operator or way of taking was chosen: keys that no longer fit go, missing ones come."""
    if (field := catalogue().get(str(leaf.get("field")))) is not None:
        return {"field": field.name, **with_value(field, Op(leaf["op"]), leaf.get("value"))}
    if "observation" in leaf:
        trend = mode_of(leaf.get("take")) in tuple(Way)
        if trend:
            return {key: leaf[key] for key in ("observation", "take", "within") if key in leaf}
        op = leaf.get("op", Op.GE.value)
        less = {key: value for key, value in leaf.items() if key != "second_value" or Op(op) in BOUND_OPS}
        return {**less, "op": op, "value": leaf.get("value", "")}
    if "count" in leaf and "of_last" not in leaf:
        return {key: value for key, value in leaf.items() if key != "among"}
    return leaf


def shape(leaf: Tree) -> tuple[object, ...]:
    """What decides which parts a row has."""
    if "field" in leaf:
        return leaf["field"], leaf.get("op")
    if "observation" in leaf:
        return leaf["observation"], mode_of(leaf.get("take")), Op(leaf.get("op", Op.EQ.value)) in BOUND_OPS
    return leaf.get("count"), "of_last" in leaf


def _of_field(context: ViewContext, field: Field, leaf: Tree) -> list[Part]:
    op = Op(leaf["op"])
    parts = [Part("op", op_editor(field.operators, field.kind), _tr("How it is compared"), reshapes=True)]
    if op not in BARE_OPS:
        years = _tr("years") if field.name == "patient.age" else ""
        parts.append(Part("value", value_editor(context, field, op, field.name), _tr("Value"), years))
    return parts


def _of_count(context: ViewContext, leaf: Tree) -> list[Part]:
    measure = str(leaf["count"])
    parts = [
        Part("op", op_editor(ORDER_OPS, None), _tr("How it is compared")),
        Part("value", NumberValue(letters=5), _tr("How often")),
        Part("of_last", LastValue(), _tr("Of how many"), may_be_empty=True, reshapes=True),
        Part("within", WindowValue(context.today), _tr("In which time"), may_be_empty=True),
        Part("where", DetailsValue(context, measure, _tr("Count only those where …")), _tr("Which"), may_be_empty=True),
    ]
    if "of_last" in leaf:
        among = DetailsValue(context, measure, _tr("Look only at those where …"))
        parts.append(Part("among", among, _tr("Of which"), may_be_empty=True))
    return parts


def _of_observation(context: ViewContext, leaf: Tree) -> list[Part]:
    measure = measures()[str(leaf["observation"])]
    parts = [Part("take", TakeValue(), _tr("Which values"), reshapes=True)]
    if mode_of(leaf.get("take")) not in tuple(Way):
        unit = unit_text(measure.unit)
        pair = measure.two_values and Op(leaf["op"]) in BOUND_OPS
        parts.append(Part("op", op_editor(ORDER_OPS, Kind.NUMBER), _tr("How it is compared"), reshapes=True))
        parts.append(Part("value", NumberValue(letters=6), _tr("Value"), "/" if pair else unit))
        if pair:
            parts.append(Part("second_value", NumberValue(letters=6), _tr("Second value"), unit, may_be_empty=True))
    return [*parts, Part("within", WindowValue(context.today), _tr("In which time"), may_be_empty=True)]


def _kept(before: Tree, key: str) -> Tree:
    return {key: before[key]} if key in before else {}


def _kind(leaf: Tree) -> object:
    field = catalogue().get(str(leaf.get("field")))
    return field.kind if field else None


def _tr(words: str) -> str:
    return QCoreApplication.translate("RuleParts", words)
