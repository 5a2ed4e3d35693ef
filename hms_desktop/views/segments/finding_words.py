"""What became of a condition for one patient, in words: the condition, the verdict, and what was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.segment.evaluate import Finding, Verdict
from hms_desktop.domain.segment.fields import field_named
from hms_desktop.domain.segment.rule import BARE_OPS, Behaviour, Condition, Group, Membership, Observed, Picked, Trend
from hms_desktop.domain.segment.words import words
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.measures import number_text
from hms_desktop.views.segments.value_words import value_words
from hms_desktop.views.segments.words import sentence

MOST_READ = 8
_GROUPS: Mapping[str, Any] = {
    "all": QT_TRANSLATE_NOOP("Findings", "All of these"),
    "any": QT_TRANSLATE_NOOP("Findings", "Any of these"),
    "none": QT_TRANSLATE_NOOP("Findings", "None of these"),
}


def finding_words(finding: Finding, names: Mapping[str, str]) -> str:
    """The condition, or how a group goes together; `names` are the names of segments by id."""
    rule = finding.rule
    if isinstance(rule, Group) and rule.rules:
        return QCoreApplication.translate("Findings", _GROUPS[rule.kind.value])
    return sentence(words(rule, names))


def verdict_words(verdict: Verdict) -> str:
    """Whether it holds."""
    if verdict is None:
        return _tr("not recorded")
    return _tr("yes") if verdict else _tr("no")


def read_words(finding: Finding) -> str:
    """What was read, for a condition that reads something; groups and memberships read nothing themselves."""
    rule, value = finding.rule, finding.value
    if isinstance(rule, (Group, Membership, Picked)):
        return ""
    if isinstance(rule, Behaviour):
        return _tr("Found: {number}").format(number=value)
    if value is None and finding.verdict is not None and not _is_bare(rule):
        return _tr("What was read is not shown to your role.")
    if value in (None, []):
        return _tr("Nothing is recorded.")
    return _tr("Recorded: {values}").format(values=_several(rule, value))


def _is_bare(rule: Any) -> bool:
    return isinstance(rule, Condition) and rule.op in BARE_OPS


def _several(rule: Condition | Observed | Trend, value: Any) -> str:
    values = value if isinstance(value, list) else [value]
    said = [_measured(one) if isinstance(one, dict) else _one(rule, one) for one in values[:MOST_READ]]
    return ", ".join(said) + (" …" if len(values) > MOST_READ else "")


def _one(rule: Any, value: Any) -> str:
    return value_words(field_named(rule.field), value)


def _measured(one: Mapping[str, Any]) -> str:
    second = one["second_value"]
    numbers = number_text(one["value"]) + ("" if second is None else f"/{number_text(second)}")
    return _tr("{value} on {day}").format(value=numbers, day=format_date(one["on"]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
