"""What the calendar alone changes: from a rule and two days the stored days whose passing can change a verdict.

Only who has a row with such a day is looked at again when a day begins; nobody passes over the whole register each night.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.segment.facts import PatientFacts
from hms_desktop.domain.segment.fields import MEASURES, Field, Kind, catalogue, row_fields
from hms_desktop.domain.segment.rule import (
    Behaviour,
    Condition,
    Leaf,
    Membership,
    Observed,
    Op,
    Picked,
    Relative,
    Rule,
    Trend,
    Window,
    leaves,
)
from hms_desktop.domain.segment.window import bounds, day_meant, has_today, latest_birth
from hms_desktop.domain.time import day_of

FARTHEST_DAYS, MOST_TURNS = 3_660, 200
_LEAP_YEAR, _YEAR_DAYS = 2000, 366
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Rows of a table whose column lies from `first` to `last`, both included; a `moment` is in ms and lies on its day."""

    table: str
    column: str
    first: date
    last: date
    moment: bool = False

    def has(self, stored: Any) -> bool:
        """Whether a stored value lies in it."""
        return stored is not None and self.first <= (day_of(stored) if self.moment else stored) <= self.last


@dataclass(frozen=True, slots=True)
class YearDays:
    """Rows of a table whose date falls on one of these days of the year, written as 02-29."""

    table: str
    column: str
    days: frozenset[str]

    def has(self, stored: Any) -> bool:
        """Whether a stored date falls on one of them."""
        return stored is not None and f"{stored:%m-%d}" in self.days


Turn = Span | YearDays


def turn_word(turn: Turn) -> str:
    """A turn in one word: the column it speaks of (as table.column), and after an @ which of its turns it is.

    Two turns of days of the year may share a word; one of them then stands for both.
    """
    if isinstance(turn, Span):
        return f"{turn.table}.{turn.column}@{turn.first}/{turn.last}"
    return f"{turn.table}.{turn.column}@{min(turn.days)}/{max(turn.days)}/{len(turn.days)}"


def turns(rule: Rule, since: date, today: date) -> frozenset[Turn]:
    """Rows that can make the verdict of `today` another than that of `since`, an earlier day; memberships are entered."""
    return frozenset(turn for leaf in all_leaves(rule) for turn in _leaf(leaf, since, today))


def all_leaves(rule: Rule) -> Iterator[Leaf]:
    """The leaves of a rule and of the segments inside it, as far as those were looked up."""
    for leaf in leaves(rule):
        yield leaf
        if isinstance(leaf, Membership) and leaf.rule is not None:
            yield from all_leaves(leaf.rule)


def tables_read(rule: Rule) -> frozenset[str]:
    """Tables whose rows a verdict is read from; the patient's own is always one of them."""
    return frozenset({"patient", *(table for leaf in all_leaves(rule) for table in _table(leaf))})


def patient_columns(rule: Rule) -> frozenset[str]:
    """Columns of the patient's own row that a verdict is read from, those that say who is on the register aside."""
    found = set()
    for leaf in all_leaves(rule):
        if isinstance(leaf, Condition):
            field = catalogue()[leaf.field]
            if field.table == "patient":
                found |= {field.column, *(field.given or ())[:1]}
            elif field.table == "household":
                found.add("household_id")
    return frozenset(found)


def next_change(rule: Rule, facts: PatientFacts, today: date) -> date | None:
    """The first day after today on which a patient is in or out otherwise than today, without any new row.

    None when no day of the next ten years is, or when so many days have to be looked at that nobody would wait for it.
    Raises RuleError as `evaluate.explain` for a membership that was not looked up.
    """
    member, day = is_member(rule, facts, today), today
    for _ in range(MOST_TURNS):
        turned = _next_turn(rule, facts, day, (today - day).days + FARTHEST_DAYS)
        if turned is None or is_member(rule, facts, turned) != member:
            return turned
        day = turned
    return None


def _next_turn(rule: Rule, facts: PatientFacts, since: date, days: int) -> date | None:
    """The first day after `since`, at most so many days later, on which a stored day passes that the rule looks at."""
    low, high = 0, days
    if not _touched(rule, facts, since, since + timedelta(days=high)):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if _touched(rule, facts, since, since + timedelta(days=middle)):
            high = middle
        else:
            low = middle
    return since + timedelta(days=high)


def touched(turn: Turn, facts: PatientFacts) -> bool:
    """Whether a patient has a row that a turn speaks of."""
    table = turn.table
    rows = (facts.one(table),) if table in ("patient", "household", "journey") else facts.of(table)
    return any(turn.has(row.get(turn.column)) for row in rows)


def _touched(rule: Rule, facts: PatientFacts, since: date, until: date) -> bool:
    return any(touched(turn, facts) for turn in turns(rule, since, until))


def _table(leaf: Leaf) -> tuple[str, ...]:
    if isinstance(leaf, Condition):
        return (catalogue()[leaf.field].table,)
    if isinstance(leaf, Behaviour):
        return (MEASURES[leaf.count].table,)
    if isinstance(leaf, Observed | Trend):
        return ("observation",)
    return ("segment_pick",) if isinstance(leaf, Picked) else ()


def _leaf(leaf: Leaf, since: date, today: date) -> Iterator[Turn]:
    if isinstance(leaf, Condition):
        yield from _condition(catalogue()[leaf.field], leaf, since, today)
    elif isinstance(leaf, Behaviour):
        yield from _behaviour(leaf, since, today)
    elif isinstance(leaf, Observed | Trend):
        yield from _window("observation", "taken_at", leaf.within, since, today, moment=True)


def _behaviour(leaf: Behaviour, since: date, today: date) -> Iterator[Turn]:
    measure, columns = MEASURES[leaf.count], row_fields(leaf.count)
    yield from _window(measure.table, measure.at, leaf.within, since, today, moment=not measure.dated_by_day)
    if measure.ever and has_today(leaf.within, since) != has_today(leaf.within, today):
        yield Span(measure.table, measure.at, measure.ever, measure.ever)
    for asked in (*leaf.where, *leaf.among):
        yield from _condition(columns[asked.field], asked, since, today)


def _window(table: str, column: str, window: Window, since: date, today: date, *, moment: bool) -> Iterator[Turn]:
    """What falls out at the beginning of a window that moved, and what comes in at its end."""
    (first, last), (first_now, last_now) = bounds(window, since), bounds(window, today)
    if first is not None and first_now is not None and first < first_now:
        yield Span(table, column, first, first_now - _DAY, moment)
    if last is not None and last_now is not None and last < last_now:
        yield Span(table, column, last + _DAY, last_now, moment)


def _condition(field: Field, asked: Condition, since: date, today: date) -> Iterator[Turn]:
    value = asked.value
    if isinstance(value, Relative):
        ends = sorted((day_meant(value, since), day_meant(value, today)))
        yield Span(field.table, field.column, ends[0], ends[1], field.kind is Kind.MOMENT)
    elif field.kind is Kind.AGE and isinstance(value, int):
        yield from _ages(field, asked.op, value, since, today)
    elif field.kind is Kind.BIRTHDAY and isinstance(value, int) and since < today:
        yield YearDays(field.table, field.column, _birthdays(value, since, today))


def _ages(field: Field, op: Op, years: int, since: date, today: date) -> Iterator[Turn]:
    """Who had the birthday that counts; `=` and `!=` have two of them."""
    at_least = {Op.GE: (years,), Op.LT: (years,), Op.GT: (years + 1,), Op.LE: (years + 1,)}
    for age in at_least.get(op, (years, years + 1)):
        before, now = _born_by(since, age), _born_by(today, age)
        if before < now:
            yield Span(field.table, field.column, min(before + _DAY, now), now)


def _born_by(today: date, years: int) -> date:
    return latest_birth(today, years) if years <= today.year - 2 else date.min


def _birthdays(number: int, since: date, today: date) -> frozenset[str]:
    """Birthdays that came within the number of days, or passed, on some day between the two."""
    if (today - since).days > _YEAR_DAYS:
        return frozenset(f"{date(_LEAP_YEAR, 1, 1) + timedelta(days=at):%m-%d}" for at in range(_YEAR_DAYS))
    ahead = [-1, *(days for days in (number - 1, number) if 0 <= days < _YEAR_DAYS)]
    passing = (since + timedelta(days=at) for at in range(1, (today - since).days + 1))
    found = {f"{day + timedelta(days=one):%m-%d}" for day in passing for one in ahead}
    return frozenset(found | {"02-29"}) if found & {"02-28", "03-01"} else frozenset(found)
