"""Feedback with few stars."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import CHANGES, Source, because, changed, hexed

LOW = Source(
    f"""WITH c AS MATERIALIZED ({changed("feedback", "rating")})
SELECT c.number, f.patient_id, {because(hexed("f.id"))} AS because, f.given_at AS at
FROM c JOIN feedback f ON f.id = c.id WHERE f.rating <= :at_most""",
    CHANGES,
)
