"""Entries of the list in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.recommendation.worklist import Entry
from hms_desktop.views.portal.advice_words import advice_text


def title(entry: Entry) -> str:
    """The name of the first person, and how many of the household more."""
    more = len(entry.people) - 1
    name = entry.people[0].name
    return f"{name} {QCoreApplication.translate('Worklist', '+ %n more', '', more)}" if more else name


def why(entry: Entry) -> str:
    """What the call is for, the most pressing first; how many things more."""
    said = list(dict.fromkeys(advice_text(reason) for person in entry.people for reason in person.reasons))
    return said[0] if len(said) == 1 else f"{said[0]} +{len(said) - 1}"
