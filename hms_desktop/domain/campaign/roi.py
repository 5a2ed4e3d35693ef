"""What a campaign cost and what it brought, in whole paise: proven by those held back, and, kept apart, merely credited."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.campaign.credit import Credit
from hms_desktop.domain.data import ResourceError, load_toml, reading, whole
from hms_desktop.domain.experiment.rates import Arm
from hms_desktop.domain.experiment.verdict import Finding, Verdict
from hms_desktop.domain.time import DAY_MS

FILE = "outreach/roi.toml"


@dataclass(frozen=True, slots=True)
class RoiRules:
    """`contribution_percent` of what a visit is charged remains; windows are in ms after a message arrived."""

    contribution_percent: int
    paise_per_minute: int
    visit_window: int
    booking_window: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a campaign cost: messages with tax, and work. `unpriced` messages were sent at a price nobody knows."""

    messages: int
    work: int
    unpriced: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.messages + self.work


@dataclass(frozen=True, slots=True)
class Credited:
    """Visits credited to a campaign, how many of them firmly, and what they brought; `assists` are credited to others."""

    visits: int
    firm: int
    contribution: int
    assists: int


@dataclass(frozen=True, slots=True)
class Proven:
    """What is there because of the messages, within its interval: visitors in units of the experiment, contribution in paise."""

    finding: Finding
    visitors: tuple[float, float, float] | None
    contribution: tuple[int, int, int] | None


@cache
@reading(FILE)
def roi_rules() -> RoiRules:
    """The rules as shipped. Raises ResourceError."""
    content = load_toml(FILE, "source", "as_of", "visit", "work", "credit")
    share, minute = whole(content["visit"], "contribution_percent"), whole(content["work"], "paise_per_minute", 0)
    days = whole(content["credit"], "visit_days"), whole(content["credit"], "booking_days")
    if share > 100:
        raise ResourceError(FILE, "contribution_percent is no share")
    return RoiRules(share, minute, days[0] * DAY_MS, days[1] * DAY_MS)


def contribution(amount_paise: int, rules: RoiRules) -> int:
    """What remains of an amount, in whole paise, halves rounded up."""
    return (amount_paise * rules.contribution_percent + 50) // 100


def credited_to(given: Collection[Credit], campaign: object, rules: RoiRules) -> Credited:
    """The part of one campaign in the credits of all."""
    own = [one for one in given if one.touch.campaign_id == campaign]
    return Credited(
        visits=len(own),
        firm=sum(1 for one in own if one.firm),
        contribution=sum(contribution(one.visit.amount_paise, rules) for one in own),
        assists=sum(1 for one in given if campaign in one.assists),
    )


def proven(verdict: Verdict, written_to: Arm, visitors: int, brought: int) -> Proven:
    """The difference in visits between those written to and those held back, times how many were written to.

    `brought` is the contribution of all `visitors` in both groups; the mean of it is what a visitor brings.
    """
    found = verdict.difference
    if found is None or verdict.finding in (Finding.TOO_FEW, Finding.SPLIT_WRONG, Finding.TOO_EARLY):
        return Proven(verdict.finding, None, None)
    more = (found.low * written_to.of, found.value * written_to.of, found.high * written_to.of)
    each = brought / visitors if visitors else 0.0
    return Proven(verdict.finding, more, (round(more[0] * each), round(more[1] * each), round(more[2] * each)))


def rate_of_return(brought: int, cost: Cost) -> float | None:
    """(What it brought - what it cost) / what it cost; None where it cost nothing."""
    return (brought - cost.total) / cost.total if cost.total else None
