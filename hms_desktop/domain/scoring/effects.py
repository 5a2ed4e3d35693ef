"""What one touchpoint does for the score: the score with it less the score without it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from hms_desktop.domain.scoring.facts import Contact, JourneyFacts, Voice
from hms_desktop.domain.scoring.score import score

_FIELDS = {"visit": "visits", "missed": "missed", "message": "contacts", "feedback": "voices"}


@dataclass(frozen=True, slots=True)
class Touchpoint:
    """One thing that happened and what it is among the facts.

    `kind` is visit, missed, message, answer, feedback or check; `fact` is the day, the Contact (also for its answer) or
    the Voice; `goal` is the place of a check-in's goal among the facts.
    """

    kind: str
    fact: date | Contact | Voice
    goal: int = 0


def effect(facts: JourneyFacts, touchpoint: Touchpoint) -> int | None:
    """Points of the score on `facts.today` that are owed to a touchpoint; None when there is no score, with or without it."""
    whole, less = score(facts).value, score(without(facts, touchpoint)).value
    return None if whole is None or less is None else whole - less


def without(facts: JourneyFacts, touchpoint: Touchpoint) -> JourneyFacts:
    """The facts as they would be had it not happened; unchanged when it is not among them."""
    kind, fact = touchpoint.kind, touchpoint.fact
    if kind == "answer" and isinstance(fact, Contact):
        unheard = (*_less(facts.contacts, fact), Contact(fact.on))
        return replace(facts, contacts=unheard) if fact in facts.contacts else facts
    if kind == "check" and touchpoint.goal < len(facts.goals):
        goals = list(facts.goals)
        goal = goals[touchpoint.goal]
        goals[touchpoint.goal] = replace(goal, checks=_less(goal.checks, fact))
        return replace(facts, goals=tuple(goals))
    if kind not in _FIELDS:
        return facts
    fewer: dict[str, Any] = {_FIELDS[kind]: _less(getattr(facts, _FIELDS[kind]), fact)}
    return replace(facts, **fewer)


def _less(several: tuple[Any, ...], one: Any) -> tuple[Any, ...]:
    """The tuple with one of those that are equal to `one` taken out."""
    if one not in several:
        return several
    place = several.index(one)
    return several[:place] + several[place + 1 :]
