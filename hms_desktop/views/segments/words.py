"""A rule as a sentence a receptionist reads, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.segment.fields import MEASURES, Kind, catalogue, field_named
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Relative
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.window import parse_duration
from hms_desktop.domain.segment.words import Phrase, speak, words
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.measures import measure_name
from hms_desktop.views.segments.durations import duration_text
from hms_desktop.views.segments.value_words import value_words

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
    "words-day-lt": QT_TRANSLATE_NOOP("SegmentWords", "{field} is before {value}"),
    "words-day-le": QT_TRANSLATE_NOOP("SegmentWords", "{field} is not after {value}"),
    "words-day-gt": QT_TRANSLATE_NOOP("SegmentWords", "{field} is after {value}"),
    "words-day-ge": QT_TRANSLATE_NOOP("SegmentWords", "{field} is not before {value}"),
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
    "words-picked-added": QT_TRANSLATE_NOOP("SegmentWords", "added by hand"),
    "words-picked-removed": QT_TRANSLATE_NOOP("SegmentWords", "removed by hand"),
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
    "words-coming": QT_TRANSLATE_NOOP("SegmentWords", " within {duration}"),
    "words-today": QT_TRANSLATE_NOOP("SegmentWords", "today"),
    "words-ago": QT_TRANSLATE_NOOP("SegmentWords", "{duration} before today"),
    "words-ahead": QT_TRANSLATE_NOOP("SegmentWords", "{duration} after today"),
}

_COLUMN = "column-"  # before a name: what is counted is said already
_OF_DAYS = frozenset({"words-lt", "words-le", "words-gt", "words-ge"})


def sentence(phrase: Phrase) -> str:
    """The whole rule as one sentence."""
    return speak(_spoken(phrase), _say)


def field_name(name: str) -> str:
    """The label of a field, a measure or a column of counted rows (`visits.kind`) in the user's language."""
    if name.startswith("observation."):
        return measure_name(name.removeprefix("observation."))
    known = field_named(name) or MEASURES.get(name)
    if known is None:
        return name
    label = QCoreApplication.translate("Fields", known.label)
    return label if name in catalogue() or name in MEASURES else column_name(label)


def column_name(label: str) -> str:
    """The label "Visit: Kind" as "kind", for a place that says already what is counted."""
    bare = label.rpartition(": ")[2]
    return bare[:1].lower() + bare[1:]


def leaf_sentence(leaf: dict[str, Any], names: Mapping[str, str]) -> str:
    """One row in words; half of it when it is half typed. `names` are the names of segments by id."""
    try:
        return sentence(words(parse_rule(leaf), names))
    except RuleError:
        named = leaf.get("field") or leaf.get("count") or leaf.get("observation")
        asked = f"observation.{named}" if "observation" in leaf else str(named)
        start = field_name(asked) if named else QCoreApplication.translate("SegmentWords", "New condition")
        return f"{start} …"


def _spoken(phrase: Phrase, measure: str = "") -> Phrase:
    """The phrase with its values as people say them; columns of counted rows get their measure's name before them."""
    name = f"{measure}.{phrase.name}" if measure else phrase.name
    counted = name if name in MEASURES else ""
    field = None if counted or name.startswith("observation.") else field_named(name)
    value = phrase.value
    if isinstance(value, tuple):
        shown: Any = tuple(_shown(field, one) for one in value)
    else:
        shown = value if value is None else _shown(field, value)
    where, among = (tuple(_spoken(one, counted) for one in rows) for rows in (phrase.where, phrase.among))
    parts = tuple(map(_spoken, phrase.parts))
    code = phrase.code
    if field is not None and field.kind in (Kind.DATE, Kind.MOMENT):
        code = code.replace("words-", "words-day-") if code in _OF_DAYS else code
    shown_name = f"{_COLUMN}{name}" if measure else name
    return replace(phrase, code=code, name=shown_name, value=shown, where=where, among=among, parts=parts)


def _shown(field: Any, value: Any) -> Any:
    return value if isinstance(value, (bool, Relative)) or field is None else value_words(field, value)


def window_words(duration: str) -> str:
    """P90D as: in the last 90 days."""
    if parse_duration(duration) == (0, 0):
        return _tr("today")
    if parse_duration(duration) == (12, 0):
        return _tr("in the last year")
    return _tr("in the last {duration}").format(duration=duration_text(duration))


def _say(code: str, params: Mapping[str, object]) -> str:
    if code.startswith(f"name-{_COLUMN}"):
        return column_name(field_name(code.removeprefix(f"name-{_COLUMN}")))
    if code.startswith("name-"):
        return field_name(code.removeprefix("name-"))
    if code.startswith("duration-"):
        return duration_text(code.removeprefix("duration-"))
    if code == "words-within":
        return " " + window_words(str(params["window"]))
    if code in ("words-from", "words-to"):
        params = {"day": _day_words(str(params["day"]))}
    return _tr(_PATTERNS[code]).format(**params)


def _day_words(day: str) -> str:
    """A date as people write it; what counts from today is said already."""
    try:
        return format_date(date.fromisoformat(day))
    except ValueError:
        return day


def _tr(text: str) -> str:
    return QCoreApplication.translate("SegmentWords", text)
