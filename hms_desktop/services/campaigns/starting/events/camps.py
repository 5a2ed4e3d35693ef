"""People who came to a camp, once for each camp."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import CHANGES, Source, because, changed, hexed, key

_STANDS = """NOT t.voided AND NOT EXISTS (
  SELECT 1 FROM camp_attendance later WHERE later.patient_id = t.patient_id AND later.corrects_id = t.id)"""

ATTENDED = Source(
    f"""WITH c AS MATERIALIZED ({changed("camp_attendance")})
SELECT c.number, t.patient_id, {because(hexed("t.camp_id"))} AS because, t.attended_at AS at
FROM c JOIN camp_attendance t ON t.id = c.id JOIN camp ON camp.id = t.camp_id
WHERE {_STANDS} AND (:kind IS NULL OR camp.kind = :kind)""",
    CHANGES,
    standing=f"""EXISTS (SELECT 1 FROM camp_attendance t WHERE t.patient_id = campaign_entry.patient_id
  AND {hexed("t.camp_id")} = {key()} AND {_STANDS})""",
)
