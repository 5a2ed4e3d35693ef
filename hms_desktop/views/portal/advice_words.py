"""Recommendations and calls in the user's words: what to do, why with the values read, what came of a call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.campaign.task import CALL_INSTEAD
from hms_desktop.domain.recommendation.advice import Recommended
from hms_desktop.domain.recommendation.calls import CallRow
from hms_desktop.views.kit.i18n import Phrases, format_date, format_number, in_india
from hms_desktop.views.speech import say_code, schedule_name

translate = QCoreApplication.translate
_SAY = Phrases(
    "Advice",
    {
        "do-book": QT_TRANSLATE_NOOP("Advice", "Book a visit"),
        "do-message": QT_TRANSLATE_NOOP("Advice", "Write a message"),
        "do-call": QT_TRANSLATE_NOOP("Advice", "Call"),
        "do-enrol": QT_TRANSLATE_NOOP("Advice", "Add the card"),
        "do-record": QT_TRANSLATE_NOOP("Advice", "Note it"),
        "outcome-agreed": QT_TRANSLATE_NOOP("Advice", "Agreed to come"),
        "outcome-later": QT_TRANSLATE_NOOP("Advice", "Call again later…"),
        "outcome-no-answer": QT_TRANSLATE_NOOP("Advice", "No answer"),
        "outcome-settled": QT_TRANSLATE_NOOP("Advice", "Talked, settled"),
        "outcome-removed": QT_TRANSLATE_NOOP("Advice", "Don't call any more…"),
        "said-agreed": QT_TRANSLATE_NOOP("Advice", "agreed to come"),
        "said-later": QT_TRANSLATE_NOOP("Advice", "call again on {day}"),
        "said-no-answer": QT_TRANSLATE_NOOP("Advice", "no answer"),
        "said-settled": QT_TRANSLATE_NOOP("Advice", "talked, settled"),
        "said-removed": QT_TRANSLATE_NOOP("Advice", "not to be called: {reason}"),
        "reason-already-visited": QT_TRANSLATE_NOOP("Advice", "Has been to the clinic already"),
        "reason-not-responding": QT_TRANSLATE_NOOP("Advice", "Does not respond"),
        "reason-refused": QT_TRANSLATE_NOOP("Advice", "Does not want to come back"),
        "reason-invalid-number": QT_TRANSLATE_NOOP("Advice", "The number is wrong"),
        "reason-transferred": QT_TRANSLATE_NOOP("Advice", "Goes to a public hospital"),
        "reason-private": QT_TRANSLATE_NOOP("Advice", "Goes to a private doctor"),
        "reason-moved": QT_TRANSLATE_NOOP("Advice", "Has moved away"),
        "reason-died": QT_TRANSLATE_NOOP("Advice", "Has died"),
        "reason-other": QT_TRANSLATE_NOOP("Advice", "Another reason"),
        "dismiss-done-elsewhere": QT_TRANSLATE_NOOP("Advice", "Done elsewhere"),
        "dismiss-patient-refuses": QT_TRANSLATE_NOOP("Advice", "The patient doesn't want it"),
        "dismiss-not-now": QT_TRANSLATE_NOOP("Advice", "Not now"),
        "dismiss-not-right": QT_TRANSLATE_NOOP("Advice", "Doesn't fit this patient"),
        "dismiss-other": QT_TRANSLATE_NOOP("Advice", "Another reason"),
    },
)


def advice_text(one: Recommended) -> str:
    """What to do, as "Call for a follow-up visit"."""
    return say_code(one.advice)


def because_text(one: Recommended) -> str:
    """Why, with the values that were read, as "No visit for 143 days; expected every 90"."""
    return say_code(one.because, _said(one.params))


def deed_text(one: Recommended) -> str:
    """The words of the button that does it."""
    return _SAY.say(f"do-{one.action}")


def outcome_text(key: str) -> str:
    """The words of a button for what came of a call."""
    return _SAY.say(f"outcome-{key}")


def reason_text(key: str) -> str:
    """Why somebody is not to be called any more."""
    return _SAY.say(f"reason-{key}")


def dismiss_text(key: str) -> str:
    """Why a recommendation is put aside."""
    return _SAY.say(f"dismiss-{key}")


def call_text(call: CallRow) -> str:
    """20 Nov 2026 · no answer · Meena · "comes on Monday"."""
    said = _SAY.say(
        f"said-{call.outcome}", day=format_date(call.remind_on), reason=reason_text(call.reason) if call.reason else ""
    )
    note = f"“{call.note}”" if call.note else ""
    return " · ".join(part for part in (format_date(in_india(call.at).date()), said, call.by, note) if part)


def _said(params: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: _plain(value) for name, value in params.items()}
    if "names" in params:
        names = ", ".join(map(schedule_name, params["names"]))
        found["names"] = f"{names} + {params['more']}" if params["more"] else names
    if "due_on" in params:
        due = params["due_on"]
        unknown = translate("Advice", "due date not known")
        found["due"] = translate("Advice", "due on {day}").format(day=format_date(due)) if due else unknown
        days = params["days"]
        found["visit"] = translate("Advice", "no visit yet") if days is None else _no_visit(days)
    if "task" in params:
        others = translate("Advice", "%n more", "", params["others"]) if params["others"] else ""
        found["told"] = " · ".join(one for one in (task_words(params["task"]), others) if one)
    if "rating" in params:
        stars, tenths = params["rating"], params["recommend"]
        parts = [translate("Advice", "{number} of 5 stars").format(number=stars)] if stars is not None else []
        parts += [translate("Advice", "{number} of 10").format(number=tenths)] if tenths is not None else []
        found["said"] = ", ".join(parts)
    return found


def task_words(words: str | None) -> str:
    """What a campaign left to a person: somebody's own words, or a sentence for a code."""
    return say_code(f"task-{words}") if words == CALL_INSTEAD else words or ""


def _no_visit(days: int) -> str:
    return translate("Advice", "no visit for %n days", "", days)


def _plain(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, date):
        return translate("Advice", "a day nobody noted") if value == date.min else format_date(value)
    if isinstance(value, float):
        return format_number(value, 0 if value.is_integer() else 1)
    return str(value)
