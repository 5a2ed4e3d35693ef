"""Goals that were reached, and goals that slipped: so many check-ins one after the other that were not kept."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import CHANGES, Source, because, changed, hexed, on_day

_CHECKS = """SELECT {what} FROM goal_check h WHERE h.patient_id = k.patient_id AND h.goal_id = k.goal_id
  AND h.checked_at <= k.checked_at AND NOT h.voided AND NOT EXISTS (
    SELECT 1 FROM goal_check later WHERE later.patient_id = h.patient_id AND later.corrects_id = h.id)"""
_LAST_KEPT = _CHECKS.format(what="max(h.checked_at)") + " AND h.kept"
_IN_A_ROW = _CHECKS.format(what="count(*)") + f" AND h.checked_at > coalesce(({_LAST_KEPT}), -1)"

REACHED = Source(
    f"""WITH c AS MATERIALIZED ({changed("goal", "status")})
SELECT c.number, g.patient_id, {because(hexed("g.id"))} AS because, {on_day("g.status_on", "c.recorded")} AS at
FROM c JOIN goal g ON g.id = c.id WHERE g.status = 'completed' AND g.removed_at IS NULL""",
    CHANGES,
)
SLIPPED = Source(
    f"""WITH c AS MATERIALIZED ({changed("goal_check")})
SELECT c.number, k.patient_id, {because(hexed("k.id"))} AS because, k.checked_at AS at
FROM c JOIN goal_check k ON k.id = c.id JOIN goal g ON g.id = k.goal_id
WHERE NOT k.kept AND NOT k.voided AND g.status = 'active' AND g.removed_at IS NULL AND ({_IN_A_ROW}) = :times
  AND NOT EXISTS (SELECT 1 FROM goal_check later WHERE later.patient_id = k.patient_id AND later.corrects_id = k.id)""",
    CHANGES,
)
