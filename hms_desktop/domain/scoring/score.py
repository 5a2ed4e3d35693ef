"""The engagement score: a description of what was, 0 to 100, that shows what each of its points is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hms_desktop.domain.scoring.facts import JourneyFacts, Part, Score
from hms_desktop.domain.scoring.law import Law, law
from hms_desktop.domain.scoring.parts import Known, known_parts
from hms_desktop.domain.scoring.seen import Seen, seen

GONE = frozenset({"deceased", "moved"})
WHY_GONE = {"deceased": "score-not-for-deceased", "moved": "score-not-for-moved"}
NOT_ENOUGH = "score-not-enough-data"


@dataclass(frozen=True, slots=True)
class Worked:
    """A score before it is rounded: what the other parts weigh together, the weight of all known parts, and their number.

    The recency of somebody who came often enough counts as two.
    """

    known: tuple[Known, ...]
    others: float
    weight: int
    number: int

    @property
    def recency(self) -> float | None:
        """The points of the recency part."""
        return next((part.points for part in self.known if part.name == "recency"), None)

    def total(self, rules: Law) -> float:
        """0 to 100, not rounded."""
        return (rules.weights["recency"] * (self.recency or 0.0) + self.others) / self.weight


def score(facts: JourneyFacts) -> Score:
    """The engagement score; None when the patient is not scored or fewer than two parts are known."""
    return score_of(seen(facts), law())


def score_of(day: Seen, rules: Law) -> Score:
    """The score as of a day."""
    barred = why_not(day.facts)
    if barred:
        return Score(None, barred, (), day.today, rules.version)
    found = worked(day, rules)
    value = rounded(found, rules)
    reason = NOT_ENOUGH if value is None else None
    return Score(value, reason, _explained(found, rules), day.today, rules.version)


def why_not(facts: JourneyFacts) -> str | None:
    """The code of why somebody gets no score whatever is known of them, or None."""
    if facts.status in GONE:
        return WHY_GONE[facts.status]
    if facts.opted_out:
        return "score-not-for-opted-out"
    return None if facts.reachable else "score-not-without-phone"


def worked(day: Seen, rules: Law) -> Worked:
    """The parts and their weights."""
    known = tuple(known_parts(day, rules))
    others = 0.0
    for part in known:
        others += rules.weights[part.name] * part.points if part.name != "recency" else 0.0
    number = len(known) + (len(day.visits) >= rules.alone_visits)
    return Worked(known, others, sum(rules.weights[part.name] for part in known), number)


def rounded(found: Worked, rules: Law) -> int | None:
    """The score, rounded half up; None when too few parts are known."""
    return None if found.number < rules.least_parts else int(found.total(rules) + 0.5)


def _explained(found: Worked, rules: Law) -> tuple[Part, ...]:
    """The parts with whole shares that add up to 100, of which what was earned adds up to the rounded score."""
    if not found.known:
        return ()
    weights = [100 * rules.weights[part.name] / found.weight for part in found.known]
    shares = apportioned(weights, 100, [100] * len(weights))
    points = [share * part.points / 100 for share, part in zip(shares, found.known, strict=True)]
    earned = apportioned(points, int(found.total(rules) + 0.5), shares)
    return tuple(
        Part(one.name, round(one.points, 1), share, got, one.reason, {**one.params, "earned": got, "share": share})
        for one, share, got in zip(found.known, shares, earned, strict=True)
    )


def apportioned(exact: Sequence[float], total: int, most: Sequence[int]) -> list[int]:
    """Whole numbers near the exact ones that add up to `total`, none above its most.

    The largest remainders are rounded up. Where even the floors are too many, the smallest remainders give way, but of
    what has reached its most at last.
    """
    whole = [min(int(number), limit) for number, limit in zip(exact, most, strict=True)]
    order = sorted(range(len(exact)), key=lambda place: (whole[place] - exact[place], place))
    while sum(whole) < total:
        for place in order:
            if sum(whole) < total and whole[place] < most[place]:
                whole[place] += 1
    for place in sorted(order, key=lambda place: (whole[place] == most[place], exact[place] - whole[place])):
        if sum(whole) > total and whole[place] > 0:
            whole[place] -= 1
    return whole
