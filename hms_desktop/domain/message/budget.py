"""How often one person may be written to: one count over all campaigns and channels, `resources/outreach/budget.toml`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list, whole
from hms_desktop.domain.message.decision import GO, Decision
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.time import DAY_MS, MINUTE_MS

FILE = "outreach/budget.toml"
DELAY, SKIP = "delay", "skip"


@dataclass(frozen=True, slots=True)
class Limit:
    """A purpose: how many contacts may be counted with its own (None for any number), and what is done beyond."""

    most: int | None
    over: str


@dataclass(frozen=True, slots=True)
class BudgetRules:
    """`limits` stand in their order, the highest purpose first; the others are as the file says. Times are in ms."""

    days: int
    limits: Mapping[str, Limit]
    look_again: int
    contacted: frozenset[str]
    gap: int

    def rank(self, purpose: str) -> int:
        """0 for the highest purpose."""
        return list(self.limits).index(purpose)


@cache
@reading(FILE)
def budget_rules() -> BudgetRules:
    """The budget as shipped. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "source", "as_of", "days", "purposes", "contacted", "shared", "look_again_minutes")
    limits = {one["key"]: Limit(_most(one), one["over"]) for one in content["purposes"]}
    rules = BudgetRules(
        whole(content, "days"),
        limits,
        whole(content, "look_again_minutes") * MINUTE_MS,
        frozenset(text_list(FILE, content["contacted"], "skip")),
        whole(content["shared"], "gap_minutes", 0) * MINUTE_MS,
    )
    _check(rules)
    return rules


def within_budget(
    purpose: str, contacts: Collection[int], waiting: Collection[str], now: int, rules: BudgetRules
) -> Decision:
    """Whether one more may leave: `contacts` are the times of what left, `waiting` the purposes of what else waits."""
    limit = rules.limits[purpose]
    since = now - rules.days * DAY_MS
    counted = sorted(at for at in contacts if at > since)
    higher = sum(rules.rank(other) < rules.rank(purpose) for other in waiting)
    if limit.most is None or len(counted) + higher < limit.most:
        return GO
    if len(counted) < limit.most:
        return Decision("budget", now + rules.look_again)
    if limit.over == SKIP:
        return Decision("budget")
    return Decision("budget", counted[-limit.most] + rules.days * DAY_MS)


def _most(told: Mapping[str, Any]) -> int | None:
    return whole(told, "most") if "most" in told else None


def _check(rules: BudgetRules) -> None:
    if set(rules.limits) != set(PURPOSES) or not rules.contacted <= rules.limits.keys():
        raise ResourceError(FILE, "every purpose must be named once, and no other")
    if any(one.over not in (DELAY, SKIP) for one in rules.limits.values()):
        raise ResourceError(FILE, "over is delay or skip")
    allowed = [one.most for one in rules.limits.values() if one.most is not None]
    if allowed != sorted(allowed, reverse=True):
        raise ResourceError(FILE, "a lower purpose can't be allowed more than a higher one")
