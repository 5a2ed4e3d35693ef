"""The rules at the moment of handing over, one message after the other: whether it goes, waits or is left out, and why."""

from __future__ import annotations

from collections.abc import Iterator

from hms_desktop.domain.message.budget import BudgetRules, within_budget
from hms_desktop.domain.message.clocks import Clock, clock_of
from hms_desktop.domain.message.decision import GO, Decision
from hms_desktop.domain.message.hours import HourRules, next_opening, next_window
from hms_desktop.domain.message.lateness import LateRule, in_time, late_rules
from hms_desktop.domain.time import day_of, ms_of
from hms_desktop.services.outreach.checks_facts import Facts, Queued


class Checks:
    """Decides a batch in its order; what was decided before counts for what comes after."""

    def __init__(self, facts: Facts, hours: HourRules, budget: BudgetRules, now: int) -> None:
        self._facts = facts
        self._hours = hours
        self._budget = budget
        self._now = now
        self._today = ms_of(day_of(now))
        self._windows: dict[tuple[str, Clock], int | None] = {}

    def decide(self, one: Queued, address: str, body: str) -> Decision:
        """Whether this message with these words goes to this address now. A message to a single patient always does."""
        found = GO if one.terms.campaign_id is None else self._campaign(one, address, body)
        if found.goes:
            self._facts.settle(one, address, body, self._now)
        elif not found.waits:
            self._facts.drop(one)
        return found

    def leave_out(self, one: Queued) -> None:
        """This message does not go for a reason that was found elsewhere."""
        self._facts.drop(one)

    def each(self, one: Queued, address: str, body: str) -> Iterator[tuple[str, Decision]]:
        """Every rule by its name with what it says of a message of a campaign, in the order in which they count."""
        yield "visit", self._visit(one)
        yield "contacted", self._contacted(one)
        yield "words", self._words(one, address, body)
        yield "time", self._time(one, address)
        yield "shared", self._shared(address)
        yield "budget", self._within_budget(one)

    def _campaign(self, one: Queued, address: str, body: str) -> Decision:
        return next((found for _, found in self.each(one, address, body) if not found.goes), GO)

    def _visit(self, one: Queued) -> Decision:
        """Who was asked to book and has booked, or has come since the launch or since she entered, is not asked again."""
        if not one.terms.asks_to_book:
            return GO
        if one.patient_id in self._facts.booked:
            return Decision("already-booked")
        came = self._facts.visited.get(one.patient_id)
        since = self._facts.entered.get((one.terms.campaign_id, one.patient_id), one.terms.launched_at)
        return Decision("already-visited") if came is not None and came >= since else GO

    def _contacted(self, one: Queued) -> Decision:
        """Spoken to today, or written to today by another campaign to the same segment."""
        if one.terms.purpose not in self._budget.contacted:
            return GO
        same = any(
            contact.at >= self._today
            and contact.segment_id == one.terms.segment_id
            and contact.campaign_id != one.terms.campaign_id
            for contact in self._facts.contacts[one.patient_id]
        )
        return Decision("already-contacted") if same or one.patient_id in self._facts.spoken else GO

    def _words(self, one: Queued, address: str, body: str) -> Decision:
        """The same words of the same step went to this phone for somebody else."""
        assert one.terms.campaign_id is not None
        others = self._facts.words[one.terms.campaign_id, one.step, address, body] - {one.patient_id}
        return Decision("same-phone") if others else GO

    def _time(self, one: Queued, address: str) -> Decision:
        purpose, clock = one.terms.purpose, clock_of(address)
        if (purpose, clock) not in self._windows:
            self._windows[purpose, clock] = next_window(self._now, purpose, self._hours, clock)
        return in_time(
            one.meant_at,
            self._now,
            self._windows[purpose, clock],
            one.terms.late or late_rules()[purpose],
            lambda: next_opening(self._now, purpose, self._hours, clock),
        )

    def _shared(self, address: str) -> Decision:
        """A phone gets one message at a time."""
        last = min(
            self._facts.last.get(address, self._now - self._budget.gap), self._now
        )  # a clock may have been set back
        free_at = last + self._budget.gap
        return Decision("shared-phone", free_at) if free_at > self._now else GO

    def _within_budget(self, one: Queued) -> Decision:
        contacts = [contact.at for contact in self._facts.contacts[one.patient_id]]
        others = [purpose for key, purpose in self._facts.waiting[one.patient_id].items() if key != one.id]
        return within_budget(one.terms.purpose, contacts, others, self._now, self._budget)


def late_rule(rule: str | None, minutes: int | None, purpose: str) -> LateRule:
    """The rule of a campaign, else the usual one of its purpose."""
    return late_rules()[purpose] if rule is None or minutes is None else LateRule(rule, minutes)
