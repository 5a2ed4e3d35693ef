"""A rule against one patient in memory: the verdict, and condition by condition the values that were read.

True, False, or None for unknown: something the rule needs is not recorded. It is the measure that the SQL is held to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from hms_desktop.domain.segment.compare import ORDERS, compared, read_value
from hms_desktop.domain.segment.facts import PatientFacts, Row, latest_consents
from hms_desktop.domain.segment.fields import MEASURES, WITHDRAWN, Field, catalogue, row_fields
from hms_desktop.domain.segment.rule import (
    Behaviour,
    Condition,
    Group,
    GroupKind,
    Membership,
    Observed,
    Op,
    Picked,
    Rule,
    Trend,
    Way,
)
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.window import bounds
from hms_desktop.domain.time import day_of

Verdict = bool | None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule and what became of it; `value` is what was read for a leaf, `parts` are the rules inside a group or segment."""

    rule: Rule
    verdict: Verdict
    value: Any = None
    parts: tuple[Finding, ...] = ()


def is_member(rule: Rule, facts: PatientFacts, today: date) -> bool:
    """Whether a patient is in: on the register, and the rule is true of them. Raises RuleError as `explain`."""
    return facts.on_register and explain(rule, facts, today).verdict is True


def explain(rule: Rule, facts: PatientFacts, today: date) -> Finding:
    """The verdict of every part of a rule. Raises RuleError for a membership that was not looked up."""
    if isinstance(rule, Group):
        parts = tuple(explain(child, facts, today) for child in rule.rules)
        return Finding(rule, together(rule.kind, [part.verdict for part in parts]), None, parts)
    if isinstance(rule, Membership):
        return _membership(rule, facts, today)
    if isinstance(rule, Picked):
        return Finding(rule, _picked(rule, facts))
    if isinstance(rule, Behaviour):
        number = sum(1 for _ in _counted(rule, facts, today))
        return Finding(rule, ORDERS[rule.op](number, rule.value), number)
    if isinstance(rule, Trend):
        return _trend(rule, facts, today)
    return _observed(rule, facts, today) if isinstance(rule, Observed) else _condition(rule, facts, today)


def together(kind: GroupKind, verdicts: Sequence[Verdict]) -> Verdict:
    """What a group makes of its rules' verdicts, by Kleene's tables.

    One false settles "all", one true settles "any" and "none"; else one unknown leaves it unknown.
    """
    settles = kind is not GroupKind.ALL
    if settles in verdicts:
        return kind is GroupKind.ANY
    return None if None in verdicts else kind is not GroupKind.ANY


def _membership(rule: Membership, facts: PatientFacts, today: date) -> Finding:
    if rule.rule is None:
        raise RuleError("rule-segment-unknown", segment=rule.segment)
    inner = explain(rule.rule, facts, today)
    return Finding(rule, inner.verdict is True, None, (inner,))


def _picked(rule: Picked, facts: PatientFacts) -> bool:
    picks = ((str(row["segment_id"]), row["pick"]) for row in facts.of("segment_pick"))
    return (rule.segment, rule.pick) in picks


def _condition(rule: Condition, facts: PatientFacts, today: date) -> Finding:
    field = catalogue()[rule.field]
    if not field.many:
        row = facts.one(field.table)
        stored = row.get(field.column) if field.given is None or row.get(field.given[0]) == field.given[1] else None
        verdict = compared(field.kind, stored, rule.op, rule.value, today)
        return Finding(rule, verdict, read_value(field.kind, stored, today))
    values = list(_values(field, facts))
    if rule.op is Op.UNKNOWN:
        return Finding(rule, not values, values)
    fits = (compared(field.kind, value, rule.op, rule.value, today) for value in values)
    return Finding(rule, any(fit is True for fit in fits), values)


def _values(field: Field, facts: PatientFacts) -> Iterable[Any]:
    """Recorded values of the rows that hang from the patient; of conditions the active ones, unless their status is asked."""
    rows = facts.of(field.table)
    if field.table == "consent":
        return latest_consents(rows, granted=field.name != WITHDRAWN)
    if field.table == "condition" and field.column != "status":
        rows = tuple(row for row in rows if row["status"] == "active")
    return [row[field.column] for row in rows if row[field.column] not in (None, "")]


def _counted(rule: Behaviour, facts: PatientFacts, today: date) -> Iterable[Row]:
    measure = MEASURES[rule.count]
    rows = [
        row
        for row in facts.of(measure.table)
        if all(row[column] in values for column, values in measure.only)
        and _inside(today if measure.ever and row[measure.at] == measure.ever else row[measure.at], rule.within, today)
        and _holds(rule.count, rule.among, row, today)
    ]
    if rule.of_last is not None:
        newest = sorted(rows, key=lambda row: _newness(row, measure.at), reverse=True)
        rows = newest[: rule.of_last]
    return [row for row in rows if _holds(rule.count, rule.where, row, today)]


def _holds(measure: str, asked: tuple[Condition, ...], row: Row, today: date) -> bool:
    fields = row_fields(measure)
    fits = (compared(fields[one.field].kind, row[one.field], one.op, one.value, today) for one in asked)
    return all(fit is True for fit in fits)


def _newness(row: Row, at: str) -> tuple[bool, Any, bytes]:
    """Rows without a date come before all others; of two at the same moment the one with the higher id is newer."""
    return row[at] is not None, row[at] or 0, row["id"].bytes


def _inside(at: int | date | None, window: Any, today: date) -> bool:
    first, last = bounds(window, today)
    if at is None:
        return window is None
    day = day_of(at) if isinstance(at, int) else at
    return (last is None or day <= last) and (first is None or day >= first)


def _observed(rule: Observed, facts: PatientFacts, today: date) -> Finding:
    """Unknown as long as measurements that are not there could still decide."""
    rows = _newest(rule, facts, today)
    fits = [fit for row in rows if (fit := _fits(rule, row)) is not None]
    return Finding(rule, _enough(rule, sum(fits), len(fits)), _read(rows))


def _newest(rule: Observed | Trend, facts: PatientFacts, today: date) -> list[Row]:
    rows = [row for row in facts.of("observation") if row["code"] == rule.code]
    rows = [row for row in rows if _inside(row["taken_at"], rule.within, today)]
    return sorted(rows, key=lambda row: (row["taken_at"], row["id"].bytes), reverse=True)[: rule.of_last]


def _read(rows: list[Row]) -> list[dict[str, Any]]:
    return [{"on": day_of(row["taken_at"]), "value": row["value"], "second_value": row["second_value"]} for row in rows]


def _trend(rule: Trend, facts: PatientFacts, today: date) -> Finding:
    """Unknown as long as there are fewer values than asked for; of a pair the first number is looked at."""
    rows = _newest(rule, facts, today)
    if len(rows) < rule.of_last:
        return Finding(rule, None, _read(rows))
    values = [float(row["value"]) for row in (rows if rule.way is Way.FALLING else reversed(rows))]
    goes = all(before < after for before, after in pairwise(values)) and values[-1] - values[0] >= rule.by
    return Finding(rule, goes, _read(rows))


def _enough(rule: Observed, fitting: int, known: int) -> Verdict:
    if fitting >= rule.times:
        return True
    missing = int(not known) if rule.of_last is None else rule.of_last - known
    return None if fitting + missing >= rule.times else False


def _fits(rule: Observed, row: Row) -> Verdict:
    first = ORDERS[rule.op](row["value"], rule.value)
    if rule.second is None:
        return first
    second = None if row["second_value"] is None else ORDERS[rule.op](row["second_value"], rule.second)
    kind = GroupKind.ANY if rule.op in (Op.GT, Op.GE) else GroupKind.ALL
    return together(kind, [first, second])
