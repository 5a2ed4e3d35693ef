"""Which recommendations hold for one patient on one day, with the values behind each reason."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hms_desktop.domain.message.vocabulary import EMAIL, SMS, WHATSAPP
from hms_desktop.domain.recommendation.rules import Action, Recommendation, advice, recommendation
from hms_desktop.domain.recommendation.values import READERS
from hms_desktop.domain.segment.evaluate import is_member
from hms_desktop.domain.segment.facts import PatientFacts, latest_consents

DONE, DISMISSED = "done", "dismissed"
_WRITTEN = frozenset({WHATSAPP, SMS, EMAIL})


@dataclass(frozen=True, slots=True)
class Recommended:
    """One recommendation for one patient: codes of what to do and why, the values of the reason, and the deed.

    `key` answers it; for a health reason that may not be seen it is the recommendation's id, and `withheld` is true.
    """

    key: str
    advice: str
    because: str
    params: Mapping[str, Any]
    action: Action
    priority: int
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What was said to a recommendation: done, or dismissed with a reason; not shown again before `until`."""

    id: uuid.UUID
    key: str
    answer: str
    reason: str | None
    answered_at: int
    until: date | None
    by: str | None


def advised(
    facts: PatientFacts, today: date, *, answered: Collection[str], resting: bool, clinical: bool
) -> tuple[Recommended, ...]:
    """What is recommended now, the most pressing first.

    `answered` are keys that stay away for now; `resting` says that a call was made and nobody calls again yet.
    """
    open_to = [one for one in advice() if one.key not in answered and (clinical or not _only_clinical(one))]
    holding = (one for one in open_to if is_member(one.rule, facts, today))
    found = (shown(one, facts, today, clinical=clinical) for one in holding)
    return tuple(one for one in found if not (resting and one.action is Action.CALL))


def _only_clinical(one: Recommendation) -> bool:
    """What is noted in the clinical record is of no use to who may not see it."""
    return one.health and one.action is Action.RECORD


def shown(one: Recommendation, facts: PatientFacts, today: date, *, clinical: bool) -> Recommended:
    """A recommendation with the values of this patient; health is left out unless it is `clinical`."""
    action, params = deed(one, facts), READERS[one.reads](facts, today, one.kinds)
    if clinical or not one.health:
        advised_to = one.advice if action is one.action else f"advise-to-{action}"
        return Recommended(one.key, advised_to, one.because, params, action, one.priority)
    plain = {name: params[name] for name in one.discreet_reads}
    return Recommended(
        str(recommendation(one.key).id), f"advise-to-{action}", one.discreet, plain, action, one.priority, withheld=True
    )


def deed(one: Recommendation, facts: PatientFacts) -> Action:
    """What is to be done: who allowed no message is called instead."""
    if one.action is not Action.MESSAGE:
        return one.action
    allowed = latest_consents(facts.of("consent"), granted=True)
    written = any(pair.partition(":")[0] in _WRITTEN for pair in allowed)
    return Action.MESSAGE if written else Action.CALL


def keys_shown(keys: Iterable[str], *, clinical: bool) -> tuple[str, ...]:
    """Keys that a call was about, as they may be told: those of health only to who may see health."""
    health = {one.key for one in advice() if one.health}
    return tuple(key for key in keys if clinical or key not in health)
