"""Birthdays of those whose day of birth is known; who was born on 29 February has it on 1 March in a common year."""

from __future__ import annotations

from hms_desktop.services.campaigns.starting.events.source import Source, because, day_ms

_AT = f"({day_ms('d.day')} - :before)"

BIRTHDAY = Source(
    f"""WITH RECURSIVE days(day) AS (
  SELECT :first WHERE :first <= :last UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < :last),
d(day, born) AS MATERIALIZED (
  SELECT day, substr(day, 6) FROM days
  UNION ALL SELECT day, '02-29' FROM days WHERE substr(day, 6) = '03-01' AND substr(date(day, '-1 day'), 6) = '02-28')
SELECT {_AT} AS number, p.id AS patient_id, {because("substr(d.day, 1, 4)")} AS because, {_AT} AS at
FROM patient p JOIN d ON d.born = substr(p.birth_date, 6)
WHERE p.birth_precision = 'day' AND p.birth_date < d.day AND p.status = 'active'"""
)
