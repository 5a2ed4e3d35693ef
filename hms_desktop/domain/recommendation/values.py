"""The values a reason shows, read from what is known of one patient; a value nobody recorded is None."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any

from hms_desktop.domain.ages import age_on
from hms_desktop.domain.schedule.antenatal import OUTCOME, antenatal_schedule
from hms_desktop.domain.schedule.followup import followup_measures
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.domain.segment.facts import PatientFacts, Row
from hms_desktop.domain.time import day_of

Values = dict[str, Any]
Reader = Callable[[PatientFacts, date, tuple[str, ...]], Values]
_NAMED = 4
_UNHAPPY_RATING, _UNHAPPY_RECOMMEND = 2, 6


def since_visit(facts: PatientFacts, today: date) -> int | None:
    """Days since the last visit, None when there was none."""
    days = [(today - day_of(row["started_at"])).days for row in facts.of("encounter")]
    return min((one for one in days if one >= 0), default=None)


def _visit(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    return {"days": since_visit(facts, today), "interval": facts.one("journey").get("interval_days")}


def _loyal(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    return {"days": since_visit(facts, today), "visits": len(facts.of("encounter"))}


def _pregnancy(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    ongoing = [row["due_on"] for row in facts.of("pregnancy") if row["status"] == "ongoing" and row["due_on"]]
    return {"due_on": max(ongoing, default=None), "days": since_visit(facts, today)}


def _pressure(facts: PatientFacts, _today: date, _kinds: tuple[str, ...]) -> Values:
    last = _latest([row for row in facts.of("observation") if row["code"] == "blood-pressure"], "taken_at")
    if last is None:
        return {"value": None, "second": None, "on": None}
    return {"value": last["value"], "second": last["second_value"], "on": day_of(last["taken_at"])}


def _due(facts: PatientFacts, today: date, kinds: tuple[str, ...]) -> Values:
    """What the lists call for today, the longest due first, by the names of the schedules."""
    rows = [row for row in facts.of("due_entry") if row["kind"] in kinds and is_open(row, today)]
    rows.sort(key=lambda row: (row["due_on"], row["code"]))
    names = tuple(name_of(row["code"]) for row in rows)
    since = rows[0]["due_on"] if rows else None
    return {"names": names[:_NAMED], "more": max(0, len(names) - _NAMED), "since": since}


def is_open(entry: Row, today: date) -> bool:
    """Whether something is due on a day and not too late."""
    return entry["due_on"] <= today and (entry["ends_on"] is None or entry["ends_on"] >= today)


@cache
def _names() -> Mapping[str, str]:
    found = {one.code: one.name for one in immunization_schedule().doses}
    found |= {f"anc-{one.number}": f"Check-up {one.number}" for one in antenatal_schedule().windows}
    found |= {one.code: one.name for one in followup_measures()}
    return MappingProxyType(found | {OUTCOME: "Outcome"})


def name_of(code: str) -> str:
    """What a thing due is called in English by the schedules; its code when they have no name for it."""
    return _names().get(code, code)


def _missed(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    past = [row for row in facts.of("appointment") if row["status"] == "no-show" and day_of(row["starts_at"]) <= today]
    last = _latest(past, "starts_at")
    return {"on": None if last is None else day_of(last["starts_at"])}


def _camp(facts: PatientFacts, _today: date, _kinds: tuple[str, ...]) -> Values:
    last = _latest([row for row in facts.of("camp_attendance") if row["referred"]], "attended_at")
    if last is None:
        return {"on": None, "referred": None}
    return {"on": day_of(last["attended_at"]), "referred": last["referred"]}


def is_unhappy(row: Row) -> bool:
    """Whether a feedback waits for an answer: at most 2 stars, or at most 6 of 10 (a detractor), and not answered."""
    low = row["rating"] is not None and row["rating"] <= _UNHAPPY_RATING
    cold = row["recommend"] is not None and row["recommend"] <= _UNHAPPY_RECOMMEND
    return row["answered_at"] is None and (low or cold)


def _feedback(facts: PatientFacts, _today: date, _kinds: tuple[str, ...]) -> Values:
    last = _latest([row for row in facts.of("feedback") if is_unhappy(row)], "given_at")
    if last is None:
        return {"rating": None, "recommend": None, "on": None}
    return {"rating": last["rating"], "recommend": last["recommend"], "on": day_of(last["given_at"])}


def _goal(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    active = sorted((row["started_on"], row["name"]) for row in facts.of("goal") if row["status"] == "active")
    checked = [(today - day_of(row["checked_at"])).days for row in facts.of("goal_check")]
    started = (today - active[0][0]).days if active else None
    return {"name": active[0][1] if active else None, "days": min(checked, default=started)}


def _age(facts: PatientFacts, today: date, _kinds: tuple[str, ...]) -> Values:
    born = facts.patient.get("birth_date")
    return {"age": None if born is None or born > today else age_on(born, today).years}


def _task(facts: PatientFacts, _today: date, _kinds: tuple[str, ...]) -> Values:
    """The oldest thing that a campaign left to a person, and how many more there are."""
    rows = [row for row in facts.of("outreach_task") if row["done_at"] is None]
    rows.sort(key=lambda row: (row["made_at"], row["id"].bytes))
    if not rows:
        return {"task": None, "others": 0, "on": None}
    return {"task": rows[0]["words"], "others": len(rows) - 1, "on": day_of(rows[0]["made_at"])}


def _nothing(_facts: PatientFacts, _today: date, _kinds: tuple[str, ...]) -> Values:
    return {}


def _latest(rows: list[Row], at: str) -> Row | None:
    return max(rows, key=lambda row: (row[at], row["id"].bytes), default=None)


READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "visit": _visit, "loyal": _loyal, "pregnancy": _pregnancy, "pressure": _pressure, "due": _due,
        "missed": _missed, "camp": _camp, "feedback": _feedback, "goal": _goal, "age": _age, "task": _task,
        "nothing": _nothing,
    }
)  # fmt: skip
