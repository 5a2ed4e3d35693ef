"""Alerts, next action and what is due, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.register.due import DueItem
from hms_desktop.domain.register.glance import Alert, NextAction
from hms_desktop.views.kit.i18n import Phrases, format_date, format_time, in_india
from hms_desktop.views.measures import measure_name, value_text
from hms_desktop.views.speech import schedule_name

_SAY = Phrases(
    "Glance",
    {
        "alert-clinical-hidden": QT_TRANSLATE_NOOP("Glance", "Has health records your role can't see"),
        "alert-allergy": QT_TRANSLATE_NOOP("Glance", "Allergy: {detail}"),
        "alert-pregnant": QT_TRANSLATE_NOOP("Glance", "Pregnant, due {due_on}"),
        "alert-pregnant-undated": QT_TRANSLATE_NOOP("Glance", "Pregnant"),
        "alert-pregnant-high-risk": QT_TRANSLATE_NOOP("Glance", "High-risk pregnancy: {detail}"),
        "alert-observation": QT_TRANSLATE_NOOP("Glance", "{measure} {numbers} on {day}"),
        "alert-deceased": QT_TRANSLATE_NOOP("Glance", "Deceased"),
        "alert-moved": QT_TRANSLATE_NOOP("Glance", "Moved away"),
        "alert-duplicate": QT_TRANSLATE_NOOP("Glance", "May be registered twice"),
        "alert-no-phone": QT_TRANSLATE_NOOP("Glance", "No phone"),
        "alert-opted-out": QT_TRANSLATE_NOOP("Glance", "Wants no messages"),
        "alert-no-birth-date": QT_TRANSLATE_NOOP("Glance", "Age not known"),
        "next-nothing-deceased": QT_TRANSLATE_NOOP("Glance", "Nothing: the patient has died. No message is sent."),
        "next-nothing-moved": QT_TRANSLATE_NOOP("Glance", "Nothing: the patient has moved away."),
        "next-see-now": QT_TRANSLATE_NOOP("Glance", "Is here and waits since {time}. Complete the visit afterwards."),
        "next-check-in": QT_TRANSLATE_NOOP("Glance", "Is expected today at {time}. Check in on arrival."),
        "next-expect": QT_TRANSLATE_NOOP("Glance", "Is expected on {day} at {time}."),
        "next-nothing": QT_TRANSLATE_NOOP("Glance", "Nothing waits."),
        "do-check-in": QT_TRANSLATE_NOOP("Glance", "Check in"),
        "do-appointments": QT_TRANSLATE_NOOP("Glance", "Appointments"),
        "due-follow-up": QT_TRANSLATE_NOOP("Glance", "Follow-up visit"),
        "due-follow-up-line": QT_TRANSLATE_NOOP("Glance", "Follow-up for {line}, every {days} days"),
        "due-first-visit": QT_TRANSLATE_NOOP("Glance", "First visit"),
        "due-first-visit-line": QT_TRANSLATE_NOOP("Glance", "First visit for {line}"),
        "state-soon": QT_TRANSLATE_NOOP("Glance", "on {day}"),
        "state-due": QT_TRANSLATE_NOOP("Glance", "since {day}"),
        "state-overdue": QT_TRANSLATE_NOOP("Glance", "overdue since {day}"),
        "state-booked": QT_TRANSLATE_NOOP("Glance", "{day}, booked"),
        "line-hypertension": QT_TRANSLATE_NOOP("Glance", "blood pressure"),
        "line-diabetes": QT_TRANSLATE_NOOP("Glance", "diabetes"),
        "line-heart": QT_TRANSLATE_NOOP("Glance", "the heart"),
        "line-kidney": QT_TRANSLATE_NOOP("Glance", "the kidneys"),
        "line-breathing": QT_TRANSLATE_NOOP("Glance", "asthma and breathing"),
        "line-thyroid": QT_TRANSLATE_NOOP("Glance", "the thyroid"),
        "line-epilepsy": QT_TRANSLATE_NOOP("Glance", "epilepsy"),
        "line-arthritis": QT_TRANSLATE_NOOP("Glance", "the joints"),
    },
)
_DEEDS = {"next-check-in": "do-check-in", "next-see-now": "do-appointments"}


def alert_text(alert: Alert) -> tuple[str, str]:
    """What a badge says and its kind; an allergy is always in the colour of danger."""
    code, params = alert.code, dict(alert.params)
    if code == "alert-observation":
        params["measure"] = measure_name(params["observation"])
        params["numbers"] = value_text(params["value"], params["second_value"], params["unit"])
        params["day"] = format_date(in_india(params["taken_at"]).date())
    elif code == "alert-pregnant":
        code = (
            "alert-pregnant-high-risk" if alert.detail else code if params.get("due_on") else "alert-pregnant-undated"
        )
        params["due_on"] = format_date(params.get("due_on"))
    words = _SAY.say(code, **params, detail=alert.detail or "")
    return words, "danger" if code == "alert-allergy" else alert.level


def next_text(action: NextAction) -> tuple[str, str]:
    """The sentence of the next action, and the words of its button or nothing."""
    deed = _DEEDS.get(action.code)
    return _SAY.say(action.code, **_moments(action.params)), _SAY.say(deed) if deed else ""


def due_text(item: DueItem) -> str:
    """Follow-up for diabetes, every 90 days · overdue since 3 Mar 2026."""
    params = dict(item.params)
    line = params.get("line")
    code = f"{item.code}-line" if line and item.code in ("due-follow-up", "due-first-visit") else item.code
    what = schedule_name(str(params["name"])) if "name" in params else _SAY.say(code, **params | {"line": _line(line)})
    return f"{what} · {_SAY.say(f'state-{item.state}', day=format_date(item.due_on))}"


def due_kind(item: DueItem) -> str:
    """The colour of a due item's state."""
    return {"overdue": "danger", "due": "warning", "soon": "info"}.get(item.state, "success")


def _line(name: str | None) -> str:
    return _SAY.say(f"line-{name}") if name else ""


def _moments(params: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(params)
    if starts_at := params.get("starts_at"):
        found |= {"time": format_time(starts_at), "day": format_date(in_india(starts_at).date())}
    if due_on := params.get("due_on"):
        found["due_on"] = format_date(due_on)
    return found
