"""A line of a patient's history in words, with its icon and colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.register.timeline import TimelineEntry
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.views.kit.i18n import Phrases, format_date, format_time, in_india, rupees
from hms_desktop.views.kit.timeline import Entry
from hms_desktop.views.measures import measure_name, value_text
from hms_desktop.views.portal.advice_words import reason_text
from hms_desktop.views.portal.words import word
from hms_desktop.views.speech import schedule_name

translate = QCoreApplication.translate
_LOOK = {
    "visit": ("visit", "accent"), "appointment": ("calendar", "info"), "message": ("message", "info"),
    "observation": ("chart", "accent"), "dose": ("syringe", "success"), "feedback": ("star", "warning"),
    "camp": ("tent", "accent"), "reply": ("reply", "success"), "call": ("phone", "info"), "goal": ("target", "accent"),
}  # fmt: skip
_BAD = ("timeline-appointment-no-show", "timeline-message-failed", "timeline-message-undelivered")
_WARNS = ("timeline-reply-opt-out", "timeline-goal-missed")
_SAY = Phrases(
    "History",
    {
        "timeline-visit-clinic": QT_TRANSLATE_NOOP("History", "Clinic visit"),
        "timeline-visit-video": QT_TRANSLATE_NOOP("History", "Video visit"),
        "timeline-visit-home": QT_TRANSLATE_NOOP("History", "Home visit"),
        "timeline-visit-camp": QT_TRANSLATE_NOOP("History", "Seen at a camp"),
        "timeline-appointment-booked": QT_TRANSLATE_NOOP("History", "Appointment booked"),
        "timeline-appointment-checked-in": QT_TRANSLATE_NOOP("History", "Checked in"),
        "timeline-appointment-cancelled": QT_TRANSLATE_NOOP("History", "Appointment cancelled"),
        "timeline-appointment-no-show": QT_TRANSLATE_NOOP("History", "Did not come"),
        "timeline-message-draft": QT_TRANSLATE_NOOP("History", "{channel} being written"),
        "timeline-message-queued": QT_TRANSLATE_NOOP("History", "{channel} waits to be sent"),
        "timeline-message-sending": QT_TRANSLATE_NOOP("History", "{channel} being sent"),
        "timeline-message-uncertain": QT_TRANSLATE_NOOP("History", "{channel}: not known whether it was sent"),
        "timeline-message-accepted": QT_TRANSLATE_NOOP("History", "{channel} handed over"),
        "timeline-message-sent": QT_TRANSLATE_NOOP("History", "{channel} sent"),
        "timeline-message-expired": QT_TRANSLATE_NOOP("History", "{channel} did not arrive in time"),
        "timeline-message-canceled": QT_TRANSLATE_NOOP("History", "{channel} taken back before sending"),
        "timeline-message-undelivered": QT_TRANSLATE_NOOP("History", "{channel} not delivered"),
        "timeline-message-failed": QT_TRANSLATE_NOOP("History", "{channel} failed"),
        "timeline-message-suppressed": QT_TRANSLATE_NOOP("History", "{channel} held back"),
        "timeline-message-delivered": QT_TRANSLATE_NOOP("History", "{channel} delivered"),
        "timeline-message-read": QT_TRANSLATE_NOOP("History", "{channel} read"),
        "timeline-reply-reply": QT_TRANSLATE_NOOP("History", "Answered"),
        "timeline-reply-opt-out": QT_TRANSLATE_NOOP("History", "Asked for no more messages"),
        "timeline-reply-opt-in": QT_TRANSLATE_NOOP("History", "Asked for messages again"),
        "timeline-reply-missed-call": QT_TRANSLATE_NOOP("History", "Gave a missed call"),
        "timeline-reply-unreadable": QT_TRANSLATE_NOOP("History", "Sent something that could not be read"),
        "timeline-call": QT_TRANSLATE_NOOP("History", "Called: {outcome}"),
        "timeline-goal-kept": QT_TRANSLATE_NOOP("History", "Goal kept: {goal}"),
        "timeline-goal-missed": QT_TRANSLATE_NOOP("History", "Goal not kept: {goal}"),
        "timeline-observation": QT_TRANSLATE_NOOP("History", "{measure} {numbers}"),
        "timeline-dose": QT_TRANSLATE_NOOP("History", "Dose given: {dose}"),
        "timeline-feedback": QT_TRANSLATE_NOOP("History", "Feedback"),
        "timeline-camp": QT_TRANSLATE_NOOP("History", "Came to the camp {camp}"),
        "timeline-camp-referred": QT_TRANSLATE_NOOP("History", "Referred at the camp {camp}"),
        "outcome-agreed": QT_TRANSLATE_NOOP("History", "agreed to come"),
        "outcome-later": QT_TRANSLATE_NOOP("History", "asked to be called later"),
        "outcome-no-answer": QT_TRANSLATE_NOOP("History", "no answer"),
        "outcome-settled": QT_TRANSLATE_NOOP("History", "settled"),
        "outcome-removed": QT_TRANSLATE_NOOP("History", "not to be called any more"),
        "timeline-clinical-hidden": QT_TRANSLATE_NOOP("History", "Health record, not shown to your role"),
    },
)


def kind_names() -> dict[str, str]:
    """What the history can be narrowed to."""
    return {
        "visit": translate("History", "Visits"),
        "appointment": translate("History", "Appointments"),
        "message": translate("History", "Messages"),
        "reply": translate("History", "Answers"),
        "call": translate("History", "Calls"),
        "feedback": translate("History", "Feedback"),
        "camp": translate("History", "Camps"),
        "goal": translate("History", "Goals"),
        "observation": translate("History", "Values"),
        "dose": translate("History", "Doses"),
    }


def entry_of(one: TimelineEntry) -> Entry:
    """One line of the timeline, with its part in the engagement score at its end."""
    icon, colour = _LOOK.get(one.kind, ("info", "info"))
    colour = "danger" if one.title in _BAD else "warning" if one.title in _WARNS else colour
    return Entry(
        one.key, one.at, icon, _title(one), _detail(one), colour, one.kind != "dose", *_tail(one.effect), _hint(one)
    )  # fmt: skip


def _tail(effect: int | None) -> tuple[str, str]:
    """A touchpoint's points with their colour; one that does nothing says so, what has no part in a score says nothing."""
    if effect is None:
        return "", "muted"
    if effect == 0:
        return translate("History", "no effect"), "muted"
    return f"{effect:+d}".replace("-", "\u2212"), "success" if effect > 0 else "danger"


def effect_words(effect: int | None) -> str:
    """What a touchpoint does to the engagement score of today, in words; empty when there is no score."""
    if effect is None:
        return ""
    if effect == 0:
        return translate("History", "Does not change the engagement score of today.")
    if effect > 0:
        return translate("History", "Adds %n points to the engagement score of today.", "", effect)
    return translate("History", "Takes %n points off the engagement score of today.", "", -effect)


def _hint(one: TimelineEntry) -> str:
    waits = one.kind == "reply" and not one.params.get("handled")
    enter = translate("History", "Enter says that it was dealt with.") if waits else ""
    return "\n".join(part for part in (effect_words(one.effect), enter) if part)


def _title(one: TimelineEntry) -> str:
    params: dict[str, Any] = dict(one.params)
    if one.kind == "message":
        params["channel"] = word("channel", one.channel)
    elif one.kind == "call":
        params["outcome"] = _SAY.say(f"outcome-{params['outcome']}")
    elif one.kind == "dose" and "dose" in params:
        known = immunization_schedule().dose(params["dose"])
        params["dose"] = schedule_name(known.name) if known else params["dose"]
    elif one.title == "timeline-observation":
        params["measure"] = measure_name(params["observation"])
        params["numbers"] = value_text(params["value"], params["second_value"], params["unit"])
    return _SAY.say(one.title, **params)


def _detail(one: TimelineEntry) -> str:
    make = _DETAILS.get(one.kind)
    parts = [*make(one.params), one.detail] if make else [one.detail]
    if one.kind in _SAY_CHANNEL:
        parts.insert(0, word("channel", one.channel))
    if one.params.get("corrected"):
        parts.append(translate("History", "corrected"))
    return " · ".join(part for part in parts if part)


def _visit(params: Mapping[str, Any]) -> list[str | None]:
    return [params.get("clinician"), rupees(params["amount_paise"]) if params.get("amount_paise") else None]


def _message(params: Mapping[str, Any]) -> list[str | None]:
    read, arrived = params.get("read_at"), params.get("delivered_at")
    if read:
        told = translate("History", "read {moment}").format(moment=_moment(read))
    else:
        told = translate("History", "arrived {moment}").format(moment=_moment(arrived)) if arrived else ""
    return [params.get("campaign"), told]


def _reply(params: Mapping[str, Any]) -> list[str | None]:
    waits = None if params.get("handled") else translate("History", "waits for an answer")
    return [params.get("campaign"), waits]


def _call(params: Mapping[str, Any]) -> list[str | None]:
    later = params.get("remind_on")
    return [
        reason_text(params["reason"]) if params.get("reason") else None,
        translate("History", "not before {day}").format(day=format_date(later)) if later else None,
        params.get("caller"),
    ]


def _feedback(params: Mapping[str, Any]) -> list[str | None]:
    return [_stars(params.get("rating"), params.get("recommend"))]


def _goal(params: Mapping[str, Any]) -> list[str | None]:
    measure = measures().get(params.get("observation") or "")
    if measure is None or params.get("value") is None:
        return []
    return [value_text(params["value"], params["second_value"], measure.unit)]


def _dose(params: Mapping[str, Any]) -> list[str | None]:
    return [params.get("place")]


_DETAILS: Mapping[str, Callable[[Mapping[str, Any]], list[str | None]]] = {
    "visit": _visit, "message": _message, "reply": _reply, "call": _call, "feedback": _feedback, "goal": _goal,
    "dose": _dose,
}  # fmt: skip
_SAY_CHANNEL = ("reply", "feedback", "goal")


def _moment(ms: int) -> str:
    return f"{format_date(in_india(ms).date(), 'd MMM')} {format_time(ms)}"


def _stars(rating: int | None, recommend: int | None) -> str:
    stars = "★" * rating + "☆" * (5 - rating) if rating else ""
    advice = (
        translate("History", "would recommend: {number} of 10").format(number=recommend)
        if recommend is not None
        else ""
    )
    return " · ".join(part for part in (stars, advice) if part)
