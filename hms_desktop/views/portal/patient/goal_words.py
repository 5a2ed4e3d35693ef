"""Health goals in words: target, progress, newest number, when to ask next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.register.goals import ACTIVE, AT_LEAST, COMPLETED, GoalCheckRecord, GoalRecord, GoalTerms
from hms_desktop.domain.register.observations import measures
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.measures import value_text
from hms_desktop.views.portal.words import word

translate = QCoreApplication.translate


def goal_name(name: str) -> str:
    """A ready goal's name in the user's language; what somebody wrote is shown as it is."""
    return translate("Goals", name)


def target_text(terms: GoalTerms) -> str:
    """At most 139/89 mmHg; empty where nothing is measured."""
    if terms.code is None or terms.target is None:
        return ""
    numbers = value_text(terms.target, terms.second_target, measures()[terms.code].unit)
    pattern = (
        translate("Goals", "at least {numbers}")
        if terms.direction == AT_LEAST
        else translate("Goals", "at most {numbers}")
    )
    return pattern.format(numbers=numbers)


def terms_text(terms: GoalTerms) -> str:
    """What was agreed, in one line."""
    parts = [
        target_text(terms),
        translate("Goals", "asked every %n days", "", terms.every_days),
        translate("Goals", "since {day}").format(day=format_date(terms.started_on)),
        translate("Goals", "wanted by {day}").format(day=format_date(terms.due_on)) if terms.due_on else "",
    ]
    return " · ".join(part for part in parts if part)


def progress_text(one: GoalRecord) -> str:
    """12 of 17; a goal that was not to be asked about yet has none."""
    return translate("Goals", "{done} of {due}").format(done=one.done, due=one.due) if one.due else "–"


def reading_text(one: GoalRecord) -> str:
    """130/85 mmHg, reached."""
    if one.reading is None or one.terms.code is None:
        return ""
    numbers = value_text(one.reading.value, one.reading.second_value, measures()[one.terms.code].unit)
    reached = translate("Goals", "reached") if one.reading.reached else translate("Goals", "not yet")
    return f"{numbers}, {reached}"


def next_text(one: GoalRecord, today: date) -> str:
    """When to ask next, or how it ended."""
    if one.status.status == COMPLETED:
        return translate("Goals", "reached {day}").format(day=_short(one.status.on))
    if one.status.status != ACTIVE:
        return translate("Goals", "given up {day}").format(day=_short(one.status.on))
    if one.next_on is None:
        over = one.terms.due_on is not None and one.terms.due_on < today
        pattern = translate("Goals", "time up {day}") if over else translate("Goals", "by {day}")
        return pattern.format(day=_short(one.terms.due_on))
    if one.next_on == today:
        return translate("Goals", "today")
    day = _short(one.next_on)
    return translate("Goals", "since {day}").format(day=day) if one.next_on < today else day


def is_waiting(one: GoalRecord, today: date) -> bool:
    """Whether it is time to ask how it goes, or how it ended."""
    on = one.next_on or one.terms.due_on
    return one.status.status == ACTIVE and on is not None and on <= today


def check_text(one: GoalCheckRecord, terms: GoalTerms) -> tuple[str, str]:
    """A check-in: day and answer, then the rest."""
    answer = translate("Goals", "kept") if one.kept else translate("Goals", "not kept")
    measure = measures().get(terms.code or "")
    numbers = value_text(one.value, one.second_value, measure.unit) if measure and one.value is not None else ""
    rest = " · ".join(part for part in (numbers, word("channel", one.channel), one.note or "") if part)
    return f"{format_date(in_india(one.at).date())}: {answer}", rest


def _short(day: date | None) -> str:
    return format_date(day, "d MMM yy") if day else ""
