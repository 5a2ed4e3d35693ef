"""Times, repetitions and events as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from hms_desktop.domain.campaign.schedule import DAY, MONTH, WEEK, Recurrence
from hms_desktop.domain.campaign.timing import Timing
from hms_desktop.domain.campaign.trigger import Trigger
from hms_desktop.domain.message.hours import as_text
from hms_desktop.views.campaigns.editor.words import duration_words, moment_words, say
from hms_desktop.views.kit.i18n import format_date

_LONGEST_MONTH = 31
_EVENTS: dict[str, tuple[Any, Any]] = {
    "segment.entered": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient comes into a segment"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient comes into “{segment}”"),
    ),
    "segment.left": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient leaves a segment"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient leaves “{segment}”"),
    ),
    "appointment.booked": (
        QT_TRANSLATE_NOOP("EditorWords", "a visit is booked"),
        QT_TRANSLATE_NOOP("EditorWords", "a visit{kind} is booked"),
    ),
    "appointment.soon": (
        QT_TRANSLATE_NOOP("EditorWords", "the day of a booked visit"),
        QT_TRANSLATE_NOOP("EditorWords", "the day of a booked visit{kind}"),
    ),
    "appointment.missed": (
        QT_TRANSLATE_NOOP("EditorWords", "a visit is missed"),
        QT_TRANSLATE_NOOP("EditorWords", "a visit{kind} is missed"),
    ),
    "appointment.completed": (
        QT_TRANSLATE_NOOP("EditorWords", "a visit is over"),
        QT_TRANSLATE_NOOP("EditorWords", "a visit{kind} is over"),
    ),
    "dose.due": (
        QT_TRANSLATE_NOOP("EditorWords", "the day a dose or check-up is due"),
        QT_TRANSLATE_NOOP("EditorWords", "the day a dose or check-up{kind} is due"),
    ),
    "birthday": (
        QT_TRANSLATE_NOOP("EditorWords", "the patient's birthday"),
        QT_TRANSLATE_NOOP("EditorWords", "the patient's birthday"),
    ),
    "feedback.low": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient is not content"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient gives {at_most} of 5 stars or fewer"),
    ),
    "camp.attended": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient was at a camp"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient was at a camp{kind}"),
    ),
    "goal.reached": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient reaches a goal"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient reaches a goal"),
    ),
    "goal.slipped": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient slips from a goal"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient misses {times} check-ins of a goal, one after the other"),
    ),
    "score.drop": (
        QT_TRANSLATE_NOOP("EditorWords", "a patient's engagement drops"),
        QT_TRANSLATE_NOOP("EditorWords", "a patient's engagement drops by {at_least} points or more"),
    ),
}
_OF_KIND: dict[str, Any] = {
    "clinic": QT_TRANSLATE_NOOP("EditorWords", "at the clinic"),
    "video": QT_TRANSLATE_NOOP("EditorWords", "by video"),
    "home": QT_TRANSLATE_NOOP("EditorWords", "at home"),
    "child": QT_TRANSLATE_NOOP("EditorWords", "of a child"),
    "adolescent": QT_TRANSLATE_NOOP("EditorWords", "of an adolescent"),
    "maternal": QT_TRANSLATE_NOOP("EditorWords", "in pregnancy"),
    "chronic": QT_TRANSLATE_NOOP("EditorWords", "in a long illness"),
    "general": QT_TRANSLATE_NOOP("EditorWords", "for everything"),
    "ncd": QT_TRANSLATE_NOOP("EditorWords", "for sugar and blood pressure"),
    "eye": QT_TRANSLATE_NOOP("EditorWords", "for eyes"),
    "maternal-child": QT_TRANSLATE_NOOP("EditorWords", "for mothers and children"),
    "dental": QT_TRANSLATE_NOOP("EditorWords", "for teeth"),
}
_EVERY = {
    DAY: QT_TRANSLATE_NOOP("EditorWords", "Every day at {at}"),
    WEEK: QT_TRANSLATE_NOOP("EditorWords", "Every week on {days} at {at}"),
    MONTH: QT_TRANSLATE_NOOP("EditorWords", "Every month on {days} at {at}"),
    "year": QT_TRANSLATE_NOOP("EditorWords", "Every year on {days} at {at}"),
}


def event_word(key: str) -> str:
    """An event, as a choice."""
    return say(_EVENTS[key][0])


def of_kind_word(kind: str) -> str:
    """A kind of visit, dose or camp, as a choice."""
    return say(_OF_KIND.get(kind, kind))


def when_words(timing: Timing, segments: Mapping[str, str]) -> str:
    """When it goes out, as the beginning of a sentence; `segments` are names by id."""
    if timing.trigger is not None:
        return trigger_words(timing.trigger, segments)
    if timing.recurrence is not None:
        return recurrence_words(timing.recurrence)
    return say(_AT_LAUNCH) if timing.starts_at is None else say(_ON, when=moment_words(timing.starts_at))


def trigger_words(one: Trigger, segments: Mapping[str, str]) -> str:
    """3 days before a dose is due."""
    kind = "" if one.kind is None else " " + of_kind_word(one.kind)
    event = say(
        _EVENTS[one.event][1], segment=segments.get(str(one.segment), str(one.segment)), kind=kind,
        at_most=one.at_most, at_least=one.at_least, times=one.times,
    )  # fmt: skip
    if one.facts.calendar:
        words = _BEFORE if one.days else _ON_THE_DAY
        return say(words, time=duration_words(one.days * 1440), event=event, at=as_text(one.at))
    return say(_AFTER if one.delay else _AS_SOON, time=duration_words(one.delay // 60_000), event=event)


def recurrence_words(one: Recurrence) -> str:
    """Every month on 1 and the last day at 10:00, until 31 Mar 2027."""
    days = ", ".join(_place_word(one.every, place) for place in one.on)
    told = say(_EVERY[one.every], days=days, at=as_text(one.at))
    return told if one.until is None else say(_UNTIL, when=told, day=format_date(one.until))


def weekday_word(number: int) -> str:
    """Mon for 0."""
    return QLocale().dayName(number + 1, QLocale.FormatType.ShortFormat)


def _place_word(every: str, place: tuple[int, int]) -> str:
    month, day = place
    if every == WEEK:
        return weekday_word(day)
    if every == MONTH:
        return say(_LAST_DAY) if day == _LONGEST_MONTH else str(day)
    return f"{day} {QLocale().monthName(month, QLocale.FormatType.ShortFormat)}"


_AT_LAUNCH = QT_TRANSLATE_NOOP("EditorWords", "When it is launched")
_ON = QT_TRANSLATE_NOOP("EditorWords", "On {when}")
_BEFORE = QT_TRANSLATE_NOOP("EditorWords", "{time} before {event}, at {at}")
_ON_THE_DAY = QT_TRANSLATE_NOOP("EditorWords", "On {event}, at {at}")
_AFTER = QT_TRANSLATE_NOOP("EditorWords", "{time} after {event}")
_AS_SOON = QT_TRANSLATE_NOOP("EditorWords", "As soon as {event}")
_UNTIL = QT_TRANSLATE_NOOP("EditorWords", "{when}, until {day}")
_LAST_DAY = QT_TRANSLATE_NOOP("EditorWords", "the last day")
