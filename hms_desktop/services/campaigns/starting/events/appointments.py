"""Appointments that were booked, missed or completed, from the change log."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import CHANGES, Source, because, changed, hexed, key

_OF_KIND = "(:kind IS NULL OR a.kind = :kind)"
_BOOKED = "a.status IN ('booked', 'checked-in') AND a.starts_at >= :now"
_AGAIN = """EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = a.patient_id AND b.id <> a.id
  AND b.status IN ('booked', 'checked-in', 'completed') AND b.starts_at > a.starts_at)"""
_CAME = "EXISTS (SELECT 1 FROM encounter e WHERE e.patient_id = a.patient_id AND e.started_at > a.starts_at)"
_MISSED = f"a.status = 'no-show' AND NOT {_AGAIN} AND NOT {_CAME}"


def _became(condition: str, at: str) -> str:
    return f"""WITH c AS MATERIALIZED ({changed("appointment", "status")})
SELECT c.number, a.patient_id, {because(hexed("a.id"))} AS because, coalesce({at}, c.recorded) AS at
FROM c JOIN appointment a ON a.id = c.id WHERE {condition} AND {_OF_KIND}"""


def _still(condition: str) -> str:
    return f"""EXISTS (SELECT 1 FROM appointment a WHERE a.patient_id = campaign_entry.patient_id
  AND {hexed("a.id")} = {key()} AND {condition})"""


BOOKED = Source(_became(_BOOKED, "a.booked_at"), CHANGES, _still("a.status IN ('booked', 'checked-in', 'completed')"))
MISSED = Source(_became(_MISSED, "a.status_at"), CHANGES, _still(_MISSED))
COMPLETED = Source(_became("a.status = 'completed'", "a.status_at"), CHANGES)
