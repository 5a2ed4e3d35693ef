"""A line of a patient's history in words, with its icon and colour."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.timeline import TimelineEntry
from hms_desktop.domain.schedule.uip import immunization_schedule
from hms_desktop.views.kit.i18n import Phrases, rupees
from hms_desktop.views.kit.timeline import Entry
from hms_desktop.views.measures import measure_name, value_text
from hms_desktop.views.portal.words import word
from hms_desktop.views.speech import schedule_name

translate = QCoreApplication.translate
KINDS = ("visit", "appointment", "message", "observation", "dose", "feedback", "camp")
_LOOK = {
    "visit": ("visit", "accent"), "appointment": ("calendar", "info"), "message": ("message", "info"),
    "observation": ("chart", "accent"), "dose": ("syringe", "success"), "feedback": ("star", "warning"),
    "camp": ("tent", "accent"),
}  # fmt: skip
_BAD = ("timeline-appointment-no-show", "timeline-message-failed", "timeline-message-undelivered")
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
        "timeline-observation": QT_TRANSLATE_NOOP("History", "{measure} {numbers}"),
        "timeline-dose": QT_TRANSLATE_NOOP("History", "Dose given: {dose}"),
        "timeline-feedback": QT_TRANSLATE_NOOP("History", "Feedback"),
        "timeline-camp": QT_TRANSLATE_NOOP("History", "Came to the camp {camp}"),
        "timeline-camp-referred": QT_TRANSLATE_NOOP("History", "Referred at the camp {camp}"),
        "timeline-clinical-hidden": QT_TRANSLATE_NOOP("History", "Health record, not shown to your role"),
    },
)


def kind_names() -> dict[str, str]:
    """What the history can be narrowed to."""
    return {
        "visit": translate("History", "Visits"),
        "appointment": translate("History", "Appointments"),
        "message": translate("History", "Messages"),
        "observation": translate("History", "Values"),
        "dose": translate("History", "Doses"),
        "feedback": translate("History", "Feedback"),
        "camp": translate("History", "Camps"),
    }


def entry_of(one: TimelineEntry) -> Entry:
    """One line of the timeline."""
    icon, colour = _LOOK.get(one.kind, ("info", "info"))
    colour = "danger" if one.title in _BAD else colour
    return Entry(one.key, one.at, icon, _title(one), _detail(one), colour, timed=one.kind != "dose")


def _title(one: TimelineEntry) -> str:
    params: dict[str, Any] = dict(one.params)
    if one.kind == "message":
        params["channel"] = word("channel", params.get("channel"))
    elif one.kind == "dose" and "dose" in params:
        known = immunization_schedule().dose(params["dose"])
        params["dose"] = schedule_name(known.name) if known else params["dose"]
    elif one.title == "timeline-observation":
        params["measure"] = measure_name(params["observation"])
        params["numbers"] = value_text(params["value"], params["second_value"], params["unit"])
    return _SAY.say(one.title, **params)


def _detail(one: TimelineEntry) -> str:
    params = one.params
    parts = [one.detail]
    if one.kind == "visit":
        parts += [params.get("clinician"), rupees(params["amount_paise"]) if params.get("amount_paise") else None]
    elif one.kind == "message":
        parts = [params.get("campaign"), one.detail]
    elif one.kind == "feedback":
        parts = [_stars(params.get("rating"), params.get("recommend")), one.detail]
    elif one.kind == "dose":
        parts.append(params.get("place"))
    if params.get("corrected"):
        parts.append(translate("History", "corrected"))
    return " · ".join(part for part in parts if part)


def _stars(rating: int | None, recommend: int | None) -> str:
    stars = "★" * rating + "☆" * (5 - rating) if rating else ""
    advice = (
        translate("History", "would recommend: {number} of 10").format(number=recommend)
        if recommend is not None
        else ""
    )
    return " · ".join(part for part in (stars, advice) if part)
