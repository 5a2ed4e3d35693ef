"""Where a patient stands with the clinic: one stage, one standing, and a score of 0 to 100 that shows its parts."""

from __future__ import annotations

from typing import Any

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.scoring.facts import Journey, JourneyFacts, Part, Score
from hms_desktop.domain.scoring.interval import expected_interval

ENDED = frozenset({"deceased", "moved"})
_FILE = "engagement.toml"


def journey(facts: JourneyFacts) -> Journey:
    """Stage, standing and score as of `facts.today`; of later dates only bookings count, as signs of interest."""
    rules = load_toml(_FILE, "parts", "windows", "stage", "version")
    past = sorted(day for day in facts.visits if day <= facts.today)
    interval = expected_interval(past, facts.care_interval)
    since = (facts.today - past[-1]).days if past else None
    stage, reason = _stage(facts, rules, interval, since)
    return Journey(stage, _standing(facts, rules, interval, since), interval, since, reason, score(facts))


def score(facts: JourneyFacts) -> Score:
    """The engagement score; None when the patient is not scored or fewer than two parts are known."""
    rules = load_toml(_FILE, "parts", "windows", "stage", "version")
    version = str(rules["version"])
    if facts.status in ENDED or facts.opted_out:
        reason = f"score-not-for-{facts.status}" if facts.status in ENDED else "score-not-for-opted-out"
        return Score(None, reason, (), facts.today, version)
    found = [part for make in (_recency, _attendance, _response, _voice) if (part := make(facts, rules))]
    total = sum(rules["parts"][name] for name, *_ in found)
    parts = tuple(
        Part(name, round(points, 1), round(100 * rules["parts"][name] / total, 1), reason, params)
        for name, points, reason, params in found
    )
    if len(parts) < rules["stage"]["least_parts"]:
        return Score(None, "score-not-enough-data", parts, facts.today, version)
    value = sum(points * rules["parts"][name] for name, points, *_ in found) / total
    return Score(round(value), None, parts, facts.today, version)


Raw = tuple[str, float, str, dict[str, object]]


def _recency(facts: JourneyFacts, _rules: dict[str, Any]) -> Raw | None:
    """100 within the interval, halved for each further interval without a visit."""
    past = [day for day in facts.visits if day <= facts.today]
    if not past:
        return None
    interval = expected_interval(past, facts.care_interval)
    since = (facts.today - max(past)).days
    points = 100 * 2 ** (-max(0, since - interval) / interval)
    return "recency", points, "score-recency", {"days": since, "interval": interval}


def _attendance(facts: JourneyFacts, rules: dict[str, Any]) -> Raw | None:
    """Visits kept of visits expected in the window, pulled a little to three in four."""
    window = rules["windows"]["attendance"]
    kept = sum(0 <= (facts.today - day).days < window for day in facts.visits)
    missed = sum(0 <= (facts.today - day).days < window for day in facts.missed)
    if kept + missed == 0:
        return None
    points = 100 * (kept + 1.5) / (kept + missed + 2)
    return "attendance", points, "score-attendance", {"kept": kept, "missed": missed}


def _response(facts: JourneyFacts, rules: dict[str, Any]) -> Raw | None:
    """Messages read or answered of messages delivered, newer ones counting more."""
    window, half = rules["windows"]["response"], rules["windows"]["response_half_life"]
    recent = [one for one in facts.contacts if 0 <= (facts.today - one.on).days < window]
    if not recent:
        return None
    weights = [2 ** (-(facts.today - one.on).days / half) for one in recent]
    answered = sum(weight for one, weight in zip(recent, weights, strict=True) if one.answered)
    numbers: dict[str, object] = {"answered": sum(one.answered for one in recent), "delivered": len(recent)}
    return "response", 100 * answered / sum(weights), "score-response", numbers


def _voice(facts: JourneyFacts, rules: dict[str, Any]) -> Raw | None:
    """Half for having spoken at all in the window, half for how they spoke the last time."""
    window = rules["windows"]["voice"]
    recent = [one for one in facts.voices if 0 <= (facts.today - one.on).days < window]
    if not recent:
        return None
    last = max(recent, key=lambda one: (one.on, one.recommend or 0, one.rating or 0))
    if last.recommend is not None:
        warmth = last.recommend * 10.0
    else:
        warmth = 50.0 if last.rating is None else (last.rating - 1) * 25.0
    return "voice", 50 + warmth / 2, "score-voice", {"count": len(recent)}


def _stage(facts: JourneyFacts, rules: dict[str, Any], interval: int, since: int | None) -> tuple[str, str]:
    stage = rules["stage"]
    if since is not None and since <= stage["active_factor"] * interval:
        return ("loyal", "stage-loyal") if _loyal(facts, stage) else ("active", "stage-active")
    window = rules["windows"]["interest"]
    if any(-window <= (facts.today - day).days < window for day in facts.interest):
        return "consideration", "stage-consideration"
    return "awareness", "stage-awareness" if since is None else "stage-awareness-again"


def _loyal(facts: JourneyFacts, stage: dict[str, Any]) -> bool:
    past = sorted({day for day in facts.visits if day <= facts.today})
    missed = sum(day <= facts.today for day in facts.missed)
    long_enough = len(past) >= stage["loyal_visits"] and (past[-1] - past[0]).days >= stage["loyal_days"]
    return bool(long_enough and len(past) / (len(past) + missed) >= stage["loyal_kept"])


def _standing(facts: JourneyFacts, rules: dict[str, Any], interval: int, since: int | None) -> str:
    if facts.status in ENDED or facts.opted_out:
        return "ended"
    if since is None:
        return "new"
    if since > rules["stage"]["dormant_factor"] * interval:
        return "dormant"
    if since > rules["stage"]["active_factor"] * interval:
        return "lapsed"
    return "due" if since >= interval else "on-time"
