"""What is wrong with a row, and what unknown does where it matters, said at the row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import BARE_OPS, GroupKind, Op
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.segments.builder.tree import Path, Tree, at, kind_of, lines
from hms_desktop.views.segments.words import field_name
from hms_desktop.views.speech import told

_SAID: Mapping[str, Any] = {
    "rule-unknown-shape": QT_TRANSLATE_NOOP("RuleTroubles", "Choose what to ask: type a few letters of it."),
    "rule-value-text": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in the value."),
    "rule-value-list": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in at least one value."),
    "rule-value-number": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in a number of 0 or more; whole, where things are counted."),
    "rule-value-date": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in a day, such as 22/11/2026."),
    "rule-duration": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in a length of time, such as 90 days or 6 months."),
    "rule-window": QT_TRANSLATE_NOOP("RuleTroubles", "Choose the first or the last day."),
    "rule-value-many": QT_TRANSLATE_NOOP("RuleTroubles", "Too many values: use at most {limit}."),
    "rule-value-long": QT_TRANSLATE_NOOP("RuleTroubles", "The text is too long: use at most {limit} letters."),
    "rule-take": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in how many of how many values, at most {limit}."),
    "rule-of-last": QT_TRANSLATE_NOOP("RuleTroubles", "Fill in how many of the last, {least} to {limit}."),
}  # fmt: skip
_EMPTY: tuple[Any, ...] = (None, "", [], {"ago": ""}, {"ahead": ""})


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence about a row and the part it is about; `unfinished` where nothing is wrong, only something missing."""

    slot: str
    sentence: str
    unfinished: bool


def trouble_of(leaf: Tree) -> Trouble | None:
    """What keeps a row from being read; None when it can be."""
    try:
        parse_rule(leaf)
    except RuleError as error:
        slot = _slot(error)
        return Trouble(slot, _sentence(error), slot == "ask" or leaf.get(slot) in _EMPTY)
    return None


def first_trouble(tree: Tree) -> tuple[Path, Trouble] | None:
    """The first row that can't be read, and why."""
    rows = ((path, trouble_of(node)) for path, node in lines(tree) if kind_of(node) is None)
    return next(((path, trouble) for path, trouble in rows if trouble is not None), None)


def unknown_hint(tree: Tree, path: Path, missing: Mapping[str, int]) -> str:
    """What becomes of people for whom a row's value is not recorded, where that may surprise; else nothing.

    `missing` is how many people on the register lack which field, as far as that was asked.
    """
    name = _unsure(tree, path, at(tree, path))
    number = missing.get(name)
    if not name or number == 0:
        return ""
    if number is None:
        words = QCoreApplication.translate("RuleTroubles", "Also leaves out people for whom “{field}” is not recorded.")
        return words.format(field=field_name(name))
    words = QCoreApplication.translate(
        "RuleTroubles", "Also leaves out people for whom “{field}” is not recorded: {number} on the register."
    )
    return words.format(field=field_name(name), number=format_number(number))


def hinted_fields(tree: Tree) -> list[str]:
    """Fields whose being unknown is to be hinted at, each once."""
    found = (_unsure(tree, path, node) for path, node in lines(tree) if kind_of(node) is None)
    return [name for name in dict.fromkeys(found) if name]


def _unsure(tree: Tree, path: Path, leaf: Tree) -> str:
    """The field of a row that leaves out people by not knowing, where one would not expect it; else nothing."""
    field = catalogue().get(str(leaf.get("field")))
    if field is None or field.many or leaf.get("op") in BARE_OPS or not _turned_round(tree, path, leaf):
        return ""
    return field.name


def _turned_round(tree: Tree, path: Path, leaf: Tree) -> bool:
    """Whether a row keeps people for not being so: inside "none of these", or by an operator of difference."""
    above = (kind_of(at(tree, path[:depth])) for depth in range(len(path)))
    return GroupKind.NONE.value in above or leaf.get("op") in (Op.NE, Op.NOT_IN)


def _slot(error: RuleError) -> str:
    if error.code in ("rule-unknown-shape", "rule-unknown-field"):
        return "ask"
    place = str(error.params.get("place", "")).split(".")
    return place[1].partition("[")[0] if len(place) > 1 else "value"


def _sentence(error: RuleError) -> str:
    words = _SAID.get(error.code)
    if words is None:
        return told(error)
    return QCoreApplication.translate("RuleTroubles", words).format(**error.params)
