"""Appointments some days ahead; one that is moved is told of again, one that is booked later than that is not."""

from __future__ import annotations

from hms_desktop.domain.time import DAY_MS, IST_MS
from hms_desktop.services.campaigns.starting.events.source import Source, because, hexed, key

_KEY = f"{hexed('a.id')} || '/' || a.starts_at"
_AT = f"((a.starts_at + {IST_MS}) / {DAY_MS} * {DAY_MS} - {IST_MS} - :before)"

SOON = Source(
    f"""SELECT {_AT} AS number, a.patient_id, {because(_KEY)} AS because, {_AT} AS at FROM appointment a
WHERE a.starts_at >= :first_ms AND a.starts_at < :behind_ms AND a.starts_at > :now AND a.status = 'booked'
  AND (:kind IS NULL OR a.kind = :kind) AND coalesce(a.booked_at, 0) <= {_AT}""",
    standing=f"""EXISTS (SELECT 1 FROM appointment a WHERE a.patient_id = campaign_entry.patient_id
  AND {_KEY} = {key()} AND a.status = 'booked')""",
    late=True,
)
