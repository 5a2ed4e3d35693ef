"""Scores that fell by so many points at once, by the day on which they fell; nothing falls twice on a day."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import Source, because, day_ms

DROP = Source(
    f"""SELECT {day_ms("j.score_on")} AS number, j.id AS patient_id, {because("j.score_on")} AS because,
  {day_ms("j.score_on")} AS at FROM journey j
WHERE j.score < j.score_before AND j.score_on BETWEEN :first AND :last AND j.score_before - j.score >= :at_least""",
    derived=True,
    late=True,
)
