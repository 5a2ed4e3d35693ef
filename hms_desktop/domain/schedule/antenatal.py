"""Check-ups and Td doses of one pregnancy, dated from the first day of the last period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.schedule.due import Confidence, DueKind, DueStatus, Reason, ScheduleItem, pending_status
from hms_desktop.domain.schedule.period import Period, parse_period
from hms_desktop.domain.schedule.standing import Given
from hms_desktop.domain.schedule.uip import Schedule

FILE = "schedules/antenatal.toml"
OUTCOME = "outcome"
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Window:
    """One check-up: wanted from the first to the last completed week; it may still be made up until `open_until`."""

    number: int
    from_week: int
    to_week: int
    open_until: int


@dataclass(frozen=True, slots=True)
class Antenatal:
    """The windows of check-ups, in weeks since the last period, and the rule for Td."""

    name: str
    source: str
    as_of: str
    confidence: Confidence
    longest: int
    windows: tuple[Window, ...]
    booster_within: Period
    tetanus_overdue_after: int


@cache
def antenatal_schedule() -> Antenatal:
    """The schedule that ships. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "name", "as_of", "source", "confidence", "longest", "visits", "tetanus")
    try:
        visits = [(one["number"], one["from_week"], one["to_week"]) for one in content["visits"]]
        ends = [*(start for _, start, _ in visits[1:]), content["longest"]]
        windows = tuple(Window(*visit, end) for visit, end in zip(visits, ends, strict=True))
        within = parse_period(content["tetanus"]["booster_within"])
        overdue = content["tetanus"]["overdue_after_weeks"]
        sure = Confidence(content["confidence"])
    except (KeyError, TypeError, ValueError) as error:
        raise ResourceError(FILE, str(error)) from error
    if any(not one.from_week < one.to_week <= one.open_until for one in windows):
        raise ResourceError(FILE, "a visit ends before it begins, or after the next begins")
    named = (content["name"], content["source"], content["as_of"], sure)
    return Antenatal(*named, content["longest"], windows, within, overdue)


def pregnancy_items(
    rules: Antenatal,
    schedule: Schedule,
    last_period_on: date,
    visits: Sequence[date],
    given: Iterable[Given],
    on: date,
) -> tuple[ScheduleItem, ...]:
    """Check-ups, then Td doses, of an ongoing pregnancy.

    A visit in person counts for the window it falls into. Past the longest pregnancy only its outcome is wanted.
    """
    over = last_period_on + rules.longest * _WEEK
    if on >= over:
        reason = Reason("due-outcome", {"weeks": rules.longest, "last_period": last_period_on, "day": over})
        return (
            ScheduleItem(DueKind.MATERNAL, OUTCOME, "Outcome", DueStatus.OVERDUE, over, over, over, reasons=(reason,)),
        )
    check_ups = tuple(_check_up(window, rules, last_period_on, visits, on) for window in rules.windows)
    return check_ups + _tetanus(rules, schedule, last_period_on, given, on)


def _check_up(window: Window, rules: Antenatal, start: date, visits: Sequence[date], on: date) -> ScheduleItem:
    opens, ends = start + window.from_week * _WEEK, start + (window.to_week + 1) * _WEEK
    closes = max(start + window.open_until * _WEEK, ends)
    made = [day for day in visits if opens <= day < closes and day <= on]
    params = {"from": window.from_week, "to": window.to_week, "last_period": start, "day": opens}
    reason, done = Reason("due-check-up", params), min(made, default=None)
    status = pending_status(opens, ends, on)
    if done is not None:
        status, reason = DueStatus.GIVEN, Reason("due-visited", {"on": done})
    elif on >= closes:
        status, reason = DueStatus.CLOSED, Reason("due-check-up-passed", params | {"day": closes})
    return ScheduleItem(
        DueKind.MATERNAL, f"anc-{window.number}", f"Check-up {window.number}", status, opens, opens, ends, closes, done,
        reasons=(reason,), confidence=rules.confidence,
    )  # fmt: skip


def _tetanus(
    rules: Antenatal, schedule: Schedule, start: date, given: Iterable[Given], on: date
) -> tuple[ScheduleItem, ...]:
    history = [(code, day) for code, day in given if code in ("TDP1", "TDP2", "TDPB") and day <= on]
    now = {code: day for code, day in history if day >= start}
    two_before = [day for code, day in history if code == "TDP2" and day < start]
    protected = bool(two_before) and rules.booster_within.after(max(two_before)) >= start
    if "TDPB" in now or (protected and not now):
        why = Reason("due-td-booster", {"day": max(two_before, default=start), "within": rules.booster_within})
        return (_td(schedule, "TDPB", start, start + rules.tetanus_overdue_after * _WEEK, now, on, why),)
    first_why = Reason("due-td-first", {"day": start})
    first = _td(schedule, "TDP1", start, start + rules.tetanus_overdue_after * _WEEK, now, on, first_why)
    return (first, _second(schedule, first, now, on))


def _second(schedule: Schedule, first: ScheduleItem, now: Mapping[str, date], on: date) -> ScheduleItem:
    dose = schedule.dose("TDP2")
    if dose is None:
        raise ResourceError("schedules/uip.toml", "lacks TDP2")
    opens = dose.min_interval.after(first.done_on or on)
    params = {"interval": dose.min_interval, "previous": first.name, "day": opens}
    if first.done_on is None and "TDP2" not in now:
        waits = Reason("due-waits", params)
        return _td(schedule, "TDP2", opens, schedule.overdue_after.after(opens), now, on, waits, waits_for="TDP1")
    why = Reason("due-after-dose", params | {"previous_on": first.done_on})
    return _td(schedule, "TDP2", opens, schedule.overdue_after.after(opens), now, on, why)


def _td(
    schedule: Schedule, code: str, opens: date, late: date, now: Mapping[str, date], on: date, why: Reason,
    waits_for: str | None = None,
) -> ScheduleItem:  # fmt: skip
    dose = schedule.dose(code)
    if dose is None:
        raise ResourceError("schedules/uip.toml", f"lacks {code}")
    done = now.get(code)
    status = DueStatus.NOT_YET if waits_for else pending_status(opens, late, on)
    if done is not None:
        status, why = DueStatus.GIVEN, Reason("due-given", {"on": done})
    return ScheduleItem(
        DueKind.MATERNAL, code, dose.name, status, opens, opens, late, None, done, waits_for, (why,), dose.confidence
    )
