"""Measurements that people with a long illness need again and again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.schedule.due import Confidence, DueKind, Reason, ScheduleItem, pending_status
from hms_desktop.domain.schedule.period import Period, parse_period

FILE = "schedules/followup.toml"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measurement, the ICD-10 codes (first characters) that need it, and how often."""

    code: str
    name: str
    conditions: tuple[str, ...]
    every: Period
    overdue_after: Period
    confidence: Confidence
    source: str
    as_of: str


@cache
def followup_measures() -> tuple[Measure, ...]:
    """The measurements that ship. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "name", "as_of", "measure")
    try:
        measures = tuple(
            Measure(
                one["code"],
                one["name"],
                tuple(one["conditions"]),
                parse_period(one["every"]),
                parse_period(one["overdue_after"]),
                Confidence(one["confidence"]),
                one["source"],
                content["as_of"],
            )
            for one in content["measure"]
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ResourceError(FILE, str(error)) from error
    start = date(2024, 1, 1)
    if any(one.overdue_after.after(start) <= one.every.after(start) for one in measures):
        raise ResourceError(FILE, "a measurement is overdue before it is wanted")
    return measures


def followup_items(
    measures: Iterable[Measure],
    conditions: Mapping[str, str],
    last: Mapping[str, date],
    known_since: date | None,
    on: date,
) -> tuple[ScheduleItem, ...]:
    """What is to be measured for active conditions (ICD-10 code to plain name), given the day of each last measurement.

    What was never measured here is due since the day the patient is known, or now when that day is not known.
    """
    found = []
    for measure in measures:
        named = [name for code, name in sorted(conditions.items()) if code.startswith(measure.conditions)]
        if named:
            found.append(_item(measure, named[0], last.get(measure.code), known_since, on))
    return tuple(found)


def _item(measure: Measure, condition: str, measured: date | None, known_since: date | None, on: date) -> ScheduleItem:
    late: date | None
    params: dict[str, object] = {"condition": condition, "interval": measure.every}
    if measured is None:
        opens = min(known_since or on, on)
        late = measure.overdue_after.after(known_since) if known_since else None
        reason = Reason("due-never-measured", params | {"day": opens})
    else:
        opens, late = measure.every.after(measured), measure.overdue_after.after(measured)
        reason = Reason("due-measure-again", params | {"last": measured, "day": opens})
    return ScheduleItem(
        DueKind.CHRONIC, measure.code, measure.name, pending_status(opens, late, on), opens, opens, late,
        reasons=(reason,), confidence=measure.confidence, dated=measured is not None or opens == known_since,
    )  # fmt: skip
