"""The patient at one glance: who, alerts, what to do next; all from facts read on one day."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from hms_desktop.domain.register.clinical import ClinicalPanel
from hms_desktop.domain.register.due import DueItem
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.domain.scoring.facts import Journey


@dataclass(frozen=True, slots=True)
class Alert:
    """Something to know before anything else; `level` is danger, warning or info; `detail` may be a name, not translated."""

    code: str
    level: str
    detail: str | None = None
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NextAction:
    """What happens next anyway, and in which panel: appointments or none."""

    code: str
    panel: str
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Booking:
    """The next appointment."""

    id: uuid.UUID
    starts_at: int
    status: str
    kind: str


@dataclass(frozen=True, slots=True)
class GlanceFacts:
    """What alerts and the next action are decided from."""

    who: PatientSummary
    today: date
    clinical: ClinicalPanel
    journey: Journey
    due: tuple[DueItem, ...]
    booking: Booking | None
    booked_on: date | None
    opted_out: bool
    duplicates: int


@dataclass(frozen=True, slots=True)
class Glance:
    """One screen: `asked` differs from `who.id` when the record was merged into another one."""

    asked: uuid.UUID
    who: PatientSummary
    household: str | None
    alerts: tuple[Alert, ...]
    next_action: NextAction
    journey: Journey
    due: tuple[DueItem, ...]
    clinical: ClinicalPanel
    booking: Booking | None
    last_visit_at: int | None
    visits: int
    opted_out: bool


def alerts(facts: GlanceFacts) -> tuple[Alert, ...]:
    """Alerts, gravest first."""
    order = ("danger", "warning", "info")
    return tuple(sorted((*_clinical(facts), *_office(facts)), key=lambda one: order.index(one.level)))


def next_action(facts: GlanceFacts) -> NextAction:
    """What is happening today or expected; what should be done besides is said by the recommendations."""
    who, booking = facts.who, facts.booking
    if who.status != "active":
        return NextAction(f"next-nothing-{who.status}", "none")
    if booking and facts.booked_on == facts.today:
        code = "next-see-now" if booking.status == "checked-in" else "next-check-in"
        return NextAction(code, "appointments", {"starts_at": booking.starts_at})
    if booking is not None:
        return NextAction("next-expect", "appointments", {"starts_at": booking.starts_at})
    return NextAction("next-nothing", "none")


def _clinical(facts: GlanceFacts) -> Iterator[Alert]:
    panel = facts.clinical
    if not panel.visible:
        if panel.count:
            yield Alert("alert-clinical-hidden", "info")
        return
    for allergy in panel.allergies:
        level = "danger" if allergy.severity == "severe" else "warning"
        yield Alert("alert-allergy", level, allergy.substance, {"severity": allergy.severity})
    for pregnancy in panel.pregnancies:
        if pregnancy.status == "ongoing":
            level = "danger" if pregnancy.high_risk else "info"
            yield Alert("alert-pregnant", level, pregnancy.high_risk, {"due_on": pregnancy.due_on})
    for one in panel.observations:
        if one.alarming:
            numbers = {"value": one.value, "second_value": one.second_value, "unit": one.unit, "taken_at": one.taken_at}
            yield Alert("alert-observation", "danger", None, {"observation": one.code, **numbers})


def _office(facts: GlanceFacts) -> Iterator[Alert]:
    if facts.who.status != "active":
        yield Alert(f"alert-{facts.who.status}", "danger" if facts.who.status == "deceased" else "warning")
    if facts.duplicates:
        yield Alert("alert-duplicate", "warning", None, {"count": facts.duplicates})
    if facts.who.phone is None:
        yield Alert("alert-no-phone", "warning")
    if facts.opted_out:
        yield Alert("alert-opted-out", "warning")
    if facts.who.birth_date is None:
        yield Alert("alert-no-birth-date", "info")
