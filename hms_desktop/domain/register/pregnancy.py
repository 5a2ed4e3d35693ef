"""Dating of a pregnancy: due 280 days after the first day of the last period (Naegele)."""

from __future__ import annotations

from datetime import date, timedelta

TERM = timedelta(days=280)
LONGEST = timedelta(days=308)


def dating(
    last_period_on: date | None, due_on: date | None, today: date
) -> tuple[tuple[date | None, date | None], dict[str, str]]:
    """Last period and due date, each derived from the other when missing, and refusals by field."""
    if last_period_on is None and due_on is None:
        return (None, None), {"due_on": "pregnancy-date-missing"}
    wrong: dict[str, str] = {}
    if last_period_on is not None and last_period_on > today:
        wrong["last_period_on"] = "date-future"
    elif last_period_on is not None and today - last_period_on > LONGEST:
        wrong["last_period_on"] = "pregnancy-too-long"
    if due_on is not None and due_on > today + TERM:
        wrong["due_on"] = "pregnancy-due-too-late"
    elif due_on is not None and last_period_on is None and today - due_on > LONGEST - TERM:
        wrong["due_on"] = "pregnancy-too-long"
    return (last_period_on or (due_on and due_on - TERM), due_on or (last_period_on and last_period_on + TERM)), wrong
