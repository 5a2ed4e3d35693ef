"""Journey stages of everybody, one statement for each slice of the register; domain/scoring is the oracle in its test.

Signs of interest are appointments (when booked, and for when) and camps attended. Visits are counted by the clinic's day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.scoring.interval import care_lines
from hms_desktop.domain.time import DAY_MS, IST_MS, ms_of

SLICE = 50_000
STAGES = ("awareness", "consideration", "active", "loyal")
_DAY = f"({{}} + {IST_MS}) / {DAY_MS}"
_STAGES = """
WITH visit AS (
  SELECT DISTINCT patient_id, {visit_day} AS day FROM encounter
  WHERE patient_id >= :low AND patient_id < :high AND started_at < :end
), gap AS (
  SELECT patient_id, day - lag(day) OVER (PARTITION BY patient_id ORDER BY day) AS days FROM visit
), ranked AS (
  SELECT patient_id, days, row_number() OVER (PARTITION BY patient_id ORDER BY days) AS place,
    count(*) OVER (PARTITION BY patient_id) AS n FROM gap WHERE days IS NOT NULL
), habit AS (
  SELECT patient_id, max(n) AS n, avg(days) AS middle FROM ranked WHERE place IN ((n + 1) / 2, (n + 2) / 2)
  GROUP BY patient_id
), seen AS (
  SELECT patient_id, count(*) AS visits, min(day) AS first, max(day) AS last FROM visit GROUP BY patient_id
), care AS (
  SELECT patient_id, min(CASE upper(substr(code, 1, 3)) {care_cases} END) AS days FROM condition
  WHERE patient_id >= :low AND patient_id < :high AND status = 'active' AND removed_at IS NULL GROUP BY patient_id
), missed AS (
  SELECT patient_id, count(*) AS times FROM appointment
  WHERE patient_id >= :low AND patient_id < :high AND status = 'no-show' AND starts_at < :end GROUP BY patient_id
), interest AS (
  SELECT patient_id FROM appointment
  WHERE patient_id >= :low AND patient_id < :high
    AND (starts_at >= :since AND starts_at < :until OR booked_at >= :since AND booked_at < :until)
  UNION SELECT patient_id FROM camp_attendance
  WHERE patient_id >= :low AND patient_id < :high AND attended_at >= :since AND attended_at < :until AND NOT voided
    AND id NOT IN (SELECT corrects_id FROM camp_attendance WHERE corrects_id IS NOT NULL)
), pooled AS (
  SELECT seen.patient_id, visits, first, last, care.days AS care_days, coalesce(missed.times, 0) AS missed, min(max(
      CASE WHEN habit.n IS NULL THEN 1.0 * :usual
      ELSE (1.0 * habit.n / (habit.n + :weight)) * habit.middle + (1 - 1.0 * habit.n / (habit.n + :weight)) * :usual END,
      1.0 * :shortest), 1.0 * :longest) AS days
  FROM seen LEFT JOIN habit USING (patient_id) LEFT JOIN care USING (patient_id) LEFT JOIN missed USING (patient_id)
), expected AS (
  SELECT *, coalesce(care_days, CAST(days + 0.5 AS INTEGER)
    - (days - CAST(days AS INTEGER) = 0.5 AND CAST(days + 0.5 AS INTEGER) % 2 = 1)) AS interval FROM pooled
)
SELECT p.id, CASE
    WHEN e.patient_id IS NOT NULL AND :today - e.last <= :active * e.interval THEN
      CASE WHEN e.visits >= :loyal_visits AND e.last - e.first >= :loyal_days
        AND 1.0 * e.visits / (e.visits + e.missed) >= :loyal_kept THEN 'loyal' ELSE 'active' END
    WHEN p.id IN (SELECT patient_id FROM interest) THEN 'consideration'
    ELSE 'awareness' END AS stage
FROM patient p LEFT JOIN expected e ON e.patient_id = p.id
WHERE p.id >= :low AND p.id < :high
  AND p.merged_into IS NULL AND p.removed_at IS NULL AND p.status = 'active'
"""


def stages(driver: Any, today: date) -> list[tuple[bytes, str]]:
    """Patient id and stage of everybody on the register who has neither died nor moved away."""
    sql, params = _sql(), _params(today)
    return [row for slice_ in _slices(driver) for row in driver.execute(sql, params | slice_)]


def distribution(driver: Any, today: date) -> dict[str, int]:
    """How many are in each stage, in the order of `STAGES`."""
    sql, params = f"SELECT stage, count(*) FROM ({_sql()}) GROUP BY stage", _params(today)
    found = dict.fromkeys(STAGES, 0)
    for slice_ in _slices(driver):
        for stage, people in driver.execute(sql, params | slice_):
            found[stage] += people
    return found


def _slices(driver: Any) -> Iterator[dict[str, bytes]]:
    """Ranges of patient ids that cover everybody: the working memory is that of one slice, not of the register."""
    low: bytes | None = b""
    while low is not None:
        row = driver.execute(
            "SELECT id FROM patient WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?", (low, SLICE)
        ).fetchone()
        yield {"low": low, "high": row[0] if row else b"\xff" * 17}
        low = row[0] if row else None


def _sql() -> str:
    cases = " ".join(f"WHEN '{code}' THEN {days}" for code, (_, days) in sorted(care_lines().items()))
    return _STAGES.format(visit_day=_DAY.format("started_at"), care_cases=cases)


def _params(today: date) -> dict[str, object]:
    rules = load_toml("engagement.toml", "windows", "interval", "stage")
    interval, stage, window = rules["interval"], rules["stage"], rules["windows"]["interest"]
    return {
        "today": (today - date(1970, 1, 1)).days,
        "end": ms_of(today + timedelta(days=1)),
        "since": ms_of(today - timedelta(days=window - 1)),
        "until": ms_of(today + timedelta(days=window + 1)),
        "usual": interval["usual"],
        "weight": interval["habit_weight"],
        "shortest": interval["shortest"],
        "longest": interval["longest"],
        "active": stage["active_factor"],
        "loyal_visits": stage["loyal_visits"],
        "loyal_days": stage["loyal_days"],
        "loyal_kept": stage["loyal_kept"],
    }
