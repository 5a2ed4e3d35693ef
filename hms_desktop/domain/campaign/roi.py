"""What a campaign cost and what it brought, in whole paise: proven by those held back, and, kept apart, merely credited."""

from __future__ import annotations

import enum
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from hms_desktop.domain.campaign.credit import Credit
from hms_desktop.domain.data import ResourceError, load_toml, reading, whole
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.experiment.rates import Arm
from hms_desktop.domain.experiment.verdict import Finding, Verdict
from hms_desktop.domain.time import DAY_MS, day_of

FILE = "outreach/roi.toml"
MOST_PAISE = 100_000


class Figure(enum.StrEnum):
    """What a clinic may say of its own accounts: percent of a charge that remains, paise of a minute of work."""

    SHARE = "share-of-visit"
    MINUTE = "minute-of-work"


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """A figure of the clinic's own from a day on, in percent or paise."""

    figure: Figure
    amount: int
    from_day: date


@dataclass(frozen=True, slots=True)
class RoiRules:
    """`contribution_percent` of what a visit is charged remains; windows are in ms after a message arrived."""

    contribution_percent: int
    paise_per_minute: int
    visit_window: int
    booking_window: int
    own: tuple[OwnFigure, ...] = ()

    def on(self, day: date) -> RoiRules:
        """The figures that hold on a day: the clinic's own of the last day not after it, else those that ship."""
        share, minute = self._own(Figure.SHARE, day), self._own(Figure.MINUTE, day)
        return replace(
            self,
            contribution_percent=self.contribution_percent if share is None else share.amount,
            paise_per_minute=self.paise_per_minute if minute is None else minute.amount,
        )

    def _own(self, figure: Figure, day: date) -> OwnFigure | None:
        held = (one for one in self.own if one.figure is figure and one.from_day <= day)
        return max(held, key=lambda one: one.from_day, default=None)


class Lacks(enum.StrEnum):
    """What a cost does not hold, so that no return can be worked out of it."""

    MINUTES = "minutes"
    MINUTE_PRICE = "minute-price"
    PRICES = "prices"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a campaign cost: messages with tax, and `minutes` of work, `each` so many paise.

    `unpriced` messages were sent at a price nobody knows. No campaign is made without work: no minutes are minutes that
    nobody noted.
    """

    messages: int
    minutes: int = 0
    each: int = 0
    unpriced: int = 0

    @property
    def work(self) -> int:
        """What the minutes cost."""
        return self.minutes * self.each

    @property
    def lacks(self) -> tuple[Lacks, ...]:
        """What is missing of it."""
        missing = {
            Lacks.MINUTES: not self.minutes,
            Lacks.MINUTE_PRICE: bool(self.minutes) and not self.each,
            Lacks.PRICES: bool(self.unpriced),
        }
        return tuple(one for one, is_missing in missing.items() if is_missing)

    @property
    def total(self) -> int:
        """All of it."""
        return self.messages + self.work


@dataclass(frozen=True, slots=True)
class Credited:
    """Visits credited to a campaign, of how many `people`, how many of them firmly, and what they brought.

    `assists` are credited to others.
    """

    visits: int
    people: int
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


def check_figures(share: int, minute: int) -> None:
    """Raises Invalid by field for figures that can't be."""
    wrong = {"share": not 0 <= share <= 100, "minute": not 0 <= minute <= MOST_PAISE}
    if any(wrong.values()):
        raise Invalid({name: f"figure-{name}" for name, is_wrong in wrong.items() if is_wrong})


def contribution(amount_paise: int, rules: RoiRules) -> int:
    """What remains of an amount by figures of one day, in whole paise, halves rounded up."""
    return (amount_paise * rules.contribution_percent + 50) // 100


def credited_to(given: Collection[Credit], campaign: object, rules: RoiRules) -> Credited:
    """The part of one campaign in the credits of all; of each visit remains what remained on its day."""
    own = [one for one in given if one.touch.campaign_id == campaign]
    return Credited(
        visits=len(own),
        people=len({one.visit.patient_id for one in own}),
        firm=sum(1 for one in own if one.firm),
        contribution=sum(contribution(one.visit.amount_paise, rules.on(day_of(one.visit.at))) for one in own),
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
    """(What it brought - what it cost) / what it cost; None where the cost is not known in full, or nothing."""
    return None if cost.lacks or not cost.total else (brought - cost.total) / cost.total
