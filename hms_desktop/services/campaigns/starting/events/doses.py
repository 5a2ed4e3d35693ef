"""What the schedules call for, some days before it is due: all that is due for somebody on one day is one occasion."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import Source, because, day_ms, key

_AT = f"({day_ms('d.due_on')} - :before)"
_OF_KIND = "d.kind IN ('child', 'adolescent', 'maternal', 'chronic') AND (:kind IS NULL OR d.kind = :kind)"

DUE = Source(
    f"""SELECT {_AT} AS number, d.patient_id, {because("d.due_on")} AS because, {_AT} AS at FROM due_entry d
WHERE d.due_on BETWEEN :first AND :last AND {_OF_KIND} GROUP BY d.patient_id, d.due_on""",
    standing=f"""EXISTS (SELECT 1 FROM due_entry d WHERE d.patient_id = campaign_entry.patient_id
  AND d.due_on = {key()} AND {_OF_KIND})""",
    derived=True,
    late=True,
)
