"""A rule as a sentence a receptionist reads, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.observations import Measure as Observable
from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, catalogue
from hms_desktop.domain.segment.window import parse_duration
from hms_desktop.domain.segment.words import Phrase, speak

CONTEXT = "SegmentWords"
_PATTERNS: Mapping[str, Any] = {
    "words-everybody": QT_TRANSLATE_NOOP("SegmentWords", "Everybody on the register"),
    "words-nobody": QT_TRANSLATE_NOOP("SegmentWords", "Nobody"),
    "words-none": QT_TRANSLATE_NOOP("SegmentWords", "none of: {parts}"),
    "words-joint-all": QT_TRANSLATE_NOOP("SegmentWords", " and "),
    "words-joint-any": QT_TRANSLATE_NOOP("SegmentWords", " or "),
    "words-joint-list": QT_TRANSLATE_NOOP("SegmentWords", ", "),
    "words-eq": QT_TRANSLATE_NOOP("SegmentWords", "{field} is {value}"),
    "words-ne": QT_TRANSLATE_NOOP("SegmentWords", "{field} is not {value}"),
    "words-lt": QT_TRANSLATE_NOOP("SegmentWords", "{field} is below {value}"),
    "words-le": QT_TRANSLATE_NOOP("SegmentWords", "{field} is at most {value}"),
    "words-gt": QT_TRANSLATE_NOOP("SegmentWords", "{field} is above {value}"),
    "words-ge": QT_TRANSLATE_NOOP("SegmentWords", "{field} is at least {value}"),
    "words-in": QT_TRANSLATE_NOOP("SegmentWords", "{field} is one of {value}"),
    "words-not-in": QT_TRANSLATE_NOOP("SegmentWords", "{field} is none of {value}"),
    "words-contains": QT_TRANSLATE_NOOP("SegmentWords", "{field} contains {value}"),
    "words-starts-with": QT_TRANSLATE_NOOP("SegmentWords", "{field} begins with {value}"),
    "words-known": QT_TRANSLATE_NOOP("SegmentWords", "{field} is known"),
    "words-unknown": QT_TRANSLATE_NOOP("SegmentWords", "{field} is not known"),
    "words-never": QT_TRANSLATE_NOOP("SegmentWords", "{field}: none{where}{window}"),
    "words-count-eq": QT_TRANSLATE_NOOP("SegmentWords", "{field}: exactly {value}{where}{window}"),
    "words-count-ne": QT_TRANSLATE_NOOP("SegmentWords", "{field}: not {value}{where}{window}"),
    "words-count-lt": QT_TRANSLATE_NOOP("SegmentWords", "{field}: fewer than {value}{where}{window}"),
    "words-count-le": QT_TRANSLATE_NOOP("SegmentWords", "{field}: at most {value}{where}{window}"),
    "words-count-gt": QT_TRANSLATE_NOOP("SegmentWords", "{field}: more than {value}{where}{window}"),
    "words-count-ge": QT_TRANSLATE_NOOP("SegmentWords", "{field}: at least {value}{where}{window}"),
    "words-where": QT_TRANSLATE_NOOP("SegmentWords", " ({condition})"),
    "words-member": QT_TRANSLATE_NOOP("SegmentWords", "in the segment “{value}”"),
    "words-of-latest": QT_TRANSLATE_NOOP("SegmentWords", ", of the latest one{among}"),
    "words-of-last": QT_TRANSLATE_NOOP("SegmentWords", ", of the last {of_last}{among}"),
    "words-rising": QT_TRANSLATE_NOOP("SegmentWords", "{field} rises over the last {of_last} values{window}"),
    "words-falling": QT_TRANSLATE_NOOP("SegmentWords", "{field} falls over the last {of_last} values{window}"),
    "words-rising-by": QT_TRANSLATE_NOOP(
        "SegmentWords", "{field} rises by at least {by} over the last {of_last} values{window}"
    ),
    "words-falling-by": QT_TRANSLATE_NOOP(
        "SegmentWords", "{field} falls by at least {by} over the last {of_last} values{window}"
    ),
    "words-yes": QT_TRANSLATE_NOOP("SegmentWords", "yes"),
    "words-no": QT_TRANSLATE_NOOP("SegmentWords", "no"),
    "words-take-latest": QT_TRANSLATE_NOOP("SegmentWords", " (latest value)"),
    "words-take-any": QT_TRANSLATE_NOOP("SegmentWords", " (any value)"),
    "words-take-of-last": QT_TRANSLATE_NOOP("SegmentWords", " (in {times} of the last {of_last})"),
    "words-from": QT_TRANSLATE_NOOP("SegmentWords", " from {day}"),
    "words-to": QT_TRANSLATE_NOOP("SegmentWords", " to {day}"),
    "words-ago": QT_TRANSLATE_NOOP("SegmentWords", "{duration} before today"),
    "words-ahead": QT_TRANSLATE_NOOP("SegmentWords", "{duration} after today"),
}


def sentence(phrase: Phrase) -> str:
    """The whole rule as one sentence."""
    return speak(phrase, _say)


def field_name(name: str) -> str:
    """The label of a field or a measure in the user's language."""
    known = catalogue().get(name) or MEASURES.get(name) or measures().get(name.removeprefix("observation."))
    if isinstance(known, Observable):
        return QCoreApplication.translate("Fields", known.name)
    return QCoreApplication.translate("Fields", known.label) if known else name


def window_words(duration: str) -> str:
    """P90D as: in the last 90 days."""
    months, days = parse_duration(duration)
    if not months:
        return QCoreApplication.translate("SegmentWords", "in the last {days} days").format(days=days)
    if months % 12 == 0 and not days:
        years = months // 12
        return (
            QCoreApplication.translate("SegmentWords", "in the last year")
            if years == 1
            else QCoreApplication.translate("SegmentWords", "in the last {years} years").format(years=years)
        )
    if not days:
        return QCoreApplication.translate("SegmentWords", "in the last {months} months").format(months=months)
    return QCoreApplication.translate("SegmentWords", "in the last {months} months and {days} days").format(
        months=months, days=days
    )


def duration_words(duration: str) -> str:
    """P90D as: 90 days."""
    months, days = parse_duration(duration)
    parts = []
    if months:
        parts.append(QCoreApplication.translate("SegmentWords", "{months} months").format(months=months))
    if days or not months:
        parts.append(QCoreApplication.translate("SegmentWords", "{days} days").format(days=days))
    return " ".join(parts)


def _say(code: str, params: Mapping[str, object]) -> str:
    if code.startswith("name-"):
        return field_name(code.removeprefix("name-"))
    if code.startswith("duration-"):
        return duration_words(code.removeprefix("duration-"))
    if code == "words-within":
        return " " + window_words(str(params["window"]))
    return _tr(_PATTERNS[code]).format(**params)


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
