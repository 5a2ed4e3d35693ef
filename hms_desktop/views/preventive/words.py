"""What is due in the user's language: lists, states, names, and the sentence that says why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.schedule.due import DueKind, DueStatus, Reason, ScheduleItem
from hms_desktop.domain.schedule.period import Period
from hms_desktop.views.kit.i18n import Phrases, format_date
from hms_desktop.views.speech import say_code, schedule_name

WORDS = Phrases(
    "Preventive",
    {
        "child": QT_TRANSLATE_NOOP("Preventive", "Children's vaccination"),
        "adolescent": QT_TRANSLATE_NOOP("Preventive", "Adolescents' vaccination"),
        "maternal": QT_TRANSLATE_NOOP("Preventive", "Pregnancy care"),
        "chronic": QT_TRANSLATE_NOOP("Preventive", "Chronic follow-up"),
        "short-child": QT_TRANSLATE_NOOP("Preventive", "Children"),
        "short-adolescent": QT_TRANSLATE_NOOP("Preventive", "Teenagers"),
        "short-maternal": QT_TRANSLATE_NOOP("Preventive", "Pregnancy"),
        "short-chronic": QT_TRANSLATE_NOOP("Preventive", "Chronic"),
        "programme-child": QT_TRANSLATE_NOOP("Preventive", "Universal Immunization Programme, Mission Indradhanush"),
        "programme-adolescent": QT_TRANSLATE_NOOP("Preventive", "Universal Immunization Programme: Td, HPV"),
        "programme-maternal": QT_TRANSLATE_NOOP("Preventive", "PMSMA: on the 9th of each month"),
        "programme-chronic": QT_TRANSLATE_NOOP("Preventive", "NP-NCD and IHCI"),
        "overdue": QT_TRANSLATE_NOOP("Preventive", "Overdue"),
        "due": QT_TRANSLATE_NOOP("Preventive", "Due"),
        "not-yet": QT_TRANSLATE_NOOP("Preventive", "Not yet"),
        "given": QT_TRANSLATE_NOOP("Preventive", "Done"),
        "closed": QT_TRANSLATE_NOOP("Preventive", "Closed"),
        "check-up": QT_TRANSLATE_NOOP("Preventive", "Check-up {number}"),
        "outcome": QT_TRANSLATE_NOOP("Preventive", "How the pregnancy ended"),
        "dating": QT_TRANSLATE_NOOP("Preventive", "Date of the pregnancy"),
        "blood-pressure": QT_TRANSLATE_NOOP("Preventive", "Blood pressure"),
        "hba1c": QT_TRANSLATE_NOOP("Preventive", "HbA1c"),
        "years": QT_TRANSLATE_NOOP("Preventive", "{number} years"),
        "months": QT_TRANSLATE_NOOP("Preventive", "{number} months"),
        "weeks": QT_TRANSLATE_NOOP("Preventive", "{number} weeks"),
        "days": QT_TRANSLATE_NOOP("Preventive", "{number} days"),
        "one-years": QT_TRANSLATE_NOOP("Preventive", "1 year"),
        "one-months": QT_TRANSLATE_NOOP("Preventive", "1 month"),
        "one-weeks": QT_TRANSLATE_NOOP("Preventive", "1 week"),
        "one-days": QT_TRANSLATE_NOOP("Preventive", "1 day"),
        "at-birth": QT_TRANSLATE_NOOP("Preventive", "0 days"),
    },
)
BADGES = {
    DueStatus.OVERDUE: "danger",
    DueStatus.DUE: "warning",
    DueStatus.NOT_YET: "info",
    DueStatus.GIVEN: "success",
    DueStatus.CLOSED: "neutral",
}
COLOURS = {DueStatus.OVERDUE: "danger", DueStatus.DUE: "warning"}
_SHOWN = 3


def kind_word(kind: DueKind) -> str:
    """The name of a list."""
    return WORDS.say(kind.value)


def short_word(kind: DueKind) -> str:
    """The name of a list in a narrow column."""
    return WORDS.say(f"short-{kind.value}")


def programme(kind: DueKind) -> str:
    """The government's programme behind a list."""
    return WORDS.say(f"programme-{kind.value}")


def status_word(status: DueStatus) -> str:
    """The word of a status."""
    return WORDS.say(status.value)


def item_name(item: ScheduleItem) -> str:
    """What is due. Vaccines have the names printed in the schedule."""
    if item.code.startswith("anc-"):
        return WORDS.say("check-up", number=item.code.removeprefix("anc-"))
    if item.code in ("outcome", "dating", "blood-pressure", "hba1c"):
        return WORDS.say(item.code)
    return schedule_name(item.name)


def names(items: tuple[ScheduleItem, ...], shown: int = _SHOWN) -> str:
    """BCG, OPV 1, Pentavalent 1 + 3."""
    more = len(items) - shown
    told = ", ".join(item_name(item) for item in items[:shown])
    return f"{told} + {more}" if more > 0 else told


def why(reason: Reason) -> str:
    """The rule with its inputs and dates, as a sentence."""
    return say_code(reason.code, plain(reason.params))


def plain(params: Mapping[str, object]) -> dict[str, object]:
    """Dates and periods of parameters in words."""
    return {key: _words(value) for key, value in params.items()}


def period_words(period: Period) -> str:
    """6 weeks, 1 year 3 months."""
    parts = [(unit, getattr(period, unit)) for unit in ("years", "months", "weeks", "days")]
    told = [WORDS.say(f"one-{unit}") if n == 1 else WORDS.say(unit, number=n) for unit, n in parts if n]
    return " ".join(told) or WORDS.say("at-birth")


def when(item: ScheduleItem) -> str:
    """The date that matters for an item in its status."""
    translate = QCoreApplication.translate
    if item.status is DueStatus.GIVEN:
        return format_date(item.done_on)
    if item.status is DueStatus.CLOSED or item.recommended is None:
        return ""
    if item.waits_for:
        return translate("Preventive", "about {day}").format(day=format_date(item.recommended))
    pattern = (
        translate("Preventive", "since {day}")
        if item.status is not DueStatus.NOT_YET
        else translate("Preventive", "from {day}")
    )
    return pattern.format(day=format_date(item.recommended))


def _words(value: object) -> object:
    if isinstance(value, date):
        return format_date(value)
    return period_words(value) if isinstance(value, Period) else value
