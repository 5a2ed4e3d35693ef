"""Where a patient stands with the clinic: stage, standing, risk, and a score that shows its parts."""

from __future__ import annotations

from hms_desktop.domain.scoring.facts import Journey, JourneyFacts
from hms_desktop.domain.scoring.law import law
from hms_desktop.domain.scoring.next_change import next_change_of
from hms_desktop.domain.scoring.score import score_of
from hms_desktop.domain.scoring.seen import seen
from hms_desktop.domain.scoring.standing import risk_of, stage_of, standing_of


def journey(facts: JourneyFacts) -> Journey:
    """Everything about a patient as of `facts.today`."""
    day, rules = seen(facts), law()
    staged = stage_of(day, rules)
    return Journey(
        stage=staged.stage,
        standing=standing_of(day, rules),
        risk=risk_of(day, rules),
        interval_days=day.interval,
        last_visit_on=day.last,
        expected_on=day.expected_on,
        days_since_visit=day.since,
        reason=staged.reason,
        params=staged.params,
        score=score_of(day, rules),
        next_on=next_change_of(day, rules),
    )
