"""What a row may ask, by group, and found by typing: fields, counts, measurements, other segments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.segment.fields import MEASURES, catalogue
from hms_desktop.views.segments.builder.tree import Tree
from hms_desktop.views.segments.words import field_name

_GROUPS: dict[str, Any] = {
    "patient": QT_TRANSLATE_NOOP("RuleGroups", "Patient"),
    "household": QT_TRANSLATE_NOOP("RuleGroups", "Household"),
    "health": QT_TRANSLATE_NOOP("RuleGroups", "Health"),
    "visits": QT_TRANSLATE_NOOP("RuleGroups", "Visits and contact"),
    "messages": QT_TRANSLATE_NOOP("RuleGroups", "Messages"),
    "goals": QT_TRANSLATE_NOOP("RuleGroups", "Goals"),
    "due": QT_TRANSLATE_NOOP("RuleGroups", "What is due"),
    "journey": QT_TRANSLATE_NOOP("RuleGroups", "Score and journey"),
    "segments": QT_TRANSLATE_NOOP("RuleGroups", "Segments"),
    "more": QT_TRANSLATE_NOOP("RuleGroups", "More"),
}
_OF_TABLE = {
    "patient": "patient", "patient_phone": "patient", "patient_identifier": "patient", "household": "household",
    "condition": "health", "pregnancy": "health", "allergy": "health", "observation": "health", "immunization": "health",
    "encounter": "visits", "appointment": "visits", "camp_attendance": "visits", "call": "visits", "feedback": "visits",
    "message": "messages", "reply": "messages", "outreach_task": "messages", "consent": "messages", "goal": "goals", "goal_check": "goals",
    "due_entry": "due", "journey": "journey",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask: `key` is field, count, observation or segment, `name` which one; `also` is found as well."""

    key: str
    name: str
    group: str
    label: str
    also: str

    @property
    def stub(self) -> Tree:
        """How a row about it begins."""
        return {self.key: self.name}


def all_asks(names: Mapping[str, str]) -> tuple[Ask, ...]:
    """Everything that can be asked, group by group; `names` are the other segments by id."""
    found = [_ask("field", field.name, field.table, field.label) for field in catalogue().values()]
    found += [_ask("count", one.name, one.table, one.label) for one in MEASURES.values()]
    found += [_ask("observation", one.code, "observation", one.name) for one in measures().values()]
    for segment, name in names.items():
        label = QCoreApplication.translate("RuleGroups", "In the segment “{name}”").format(name=name)
        found.append(Ask("segment", segment, "segments", label, name))
    return tuple(sorted(found, key=lambda ask: list(_GROUPS).index(ask.group)))


def group_name(group: str) -> str:
    """The heading of a group."""
    return QCoreApplication.translate("RuleGroups", _GROUPS[group])


def ask_of(leaf: Tree, asks: Sequence[Ask]) -> Ask | None:
    """What a row asks; None for one that asks nothing yet, or something that is not known here."""
    return next((ask for ask in asks if leaf.get(ask.key) == ask.name), None)


def matching(asks: Sequence[Ask], text: str) -> list[Ask]:
    """Those that fit what was typed: every word somewhere in it; words that begin so come first."""
    wanted = text.casefold().split()
    fitting = [(score, ask) for ask in asks if (score := _score(ask, wanted)) is not None]
    return [ask for _, ask in sorted(fitting, key=lambda pair: pair[0])]


def _score(ask: Ask, wanted: Sequence[str]) -> tuple[int, int] | None:
    label = ask.label.casefold()
    everything = f"{label} {ask.also.casefold()} {group_name(ask.group).casefold()}"
    if not all(word in everything for word in wanted):
        return None
    begins = sum(any(part.startswith(word) for part in label.split()) for word in wanted)
    return -begins, 0 if wanted and label.startswith(wanted[0]) else 1


def _ask(key: str, name: str, table: str, label: str) -> Ask:
    named = f"observation.{name}" if key == "observation" else name
    return Ask(key, name, _OF_TABLE.get(table, "more"), field_name(named), f"{label} {name}")
