"""Whose rows a statement about scores reads, and the people themselves with their visits, as SQL.

Days are numbers since 1970 of the clinic's calendar.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hms_desktop.domain.time import DAY_MS, IST_MS

NEVER = 9_999_999


class Whom(StrEnum):
    """Whose rows a statement is about.

    ALL are patients between `:low` and `:high` today, but for those whom records were merged into; `ahead` names whom a
    visit dated behind today makes wrong. SOME are those of `:ids` with all that was merged into them. THEN is as ALL on
    any day, when later visits don't count and are nothing to look at again.
    """

    ALL = "all"
    SOME = "some"
    THEN = "then"


@dataclass(frozen=True, slots=True)
class Scope:
    """How the tables are read for them."""

    whom: Whom

    @property
    def some(self) -> bool:
        """Whether single patients are asked for."""
        return self.whom is Whom.SOME

    def rows(self, table: str, alias: str, join: str = "") -> str:
        """FROM and WHERE of a table that hangs from a patient."""
        if self.some:
            return f"wanted CROSS JOIN {table} {alias} ON {alias}.patient_id = wanted.source {join} WHERE true"
        return f"{table} {alias} {join} WHERE {alias}.patient_id >= :low AND {alias}.patient_id < :high"

    def owner(self, alias: str) -> str:
        """The patient that a row counts for."""
        return "wanted.owner" if self.some else f"{alias}.patient_id"


WANTED = """wanted(owner, source) AS (
  SELECT unhex(value), unhex(value) FROM json_each(:ids)
  UNION SELECT wanted.owner, merged.id FROM wanted CROSS JOIN patient merged ON merged.merged_into = wanted.source
)"""


def day(column: str) -> str:
    """The clinic's day of a moment in ms."""
    return f"({column} + {IST_MS}) / {DAY_MS}"


def iso_day(column: str) -> str:
    """The day of an ISO date."""
    return f"unixepoch({column}) / 86400"


def people(scope: Scope) -> str:
    """Everybody on the register with their visits: how many days, and the moments of the first and the last.

    `ahead` is the first day of a visit dated behind `:today`; of ALL it only says that there is one.
    """
    return _people_with_others() if scope.some else _people_between(scope)


def visit_days(scope: Scope) -> str:
    """The days of all visits of a patient as text, parted by commas."""
    if scope.some:
        return "days"
    return f"(SELECT group_concat({day('d.started_at')}) {_own_visits(scope)})"


def _own_visits(scope: Scope) -> str:
    past = "" if scope.whom is Whom.ALL else "AND d.started_at < :end"
    return f"FROM encounter d WHERE d.patient_id = p.id {past}"


def has_phone(scope: Scope) -> str:
    """Whether there is any number to reach a patient by."""
    if scope.some:
        return f"p.id IN (SELECT wanted.owner FROM {scope.rows('patient_phone', 'f')} AND f.removed_at IS NULL)"
    return "EXISTS (SELECT 1 FROM patient_phone f WHERE f.patient_id = p.id AND f.removed_at IS NULL)"


def _people_between(scope: Scope) -> str:
    """`kept` is counted by days only for the few who came twice on a day: a second DISTINCT is dear."""
    on, then = day("e.started_at"), scope.whom is Whom.THEN
    alone = "p.id NOT IN (SELECT merged_into FROM patient WHERE merged_into >= :low AND merged_into < :high)"
    return f"""
  SELECT p.id, p.status, {"p.status_on, " if then else ""}count(DISTINCT {on}) AS visits,
    min(e.started_at) AS first_at, max(e.started_at) AS last_at,
    CASE WHEN count(DISTINCT {on}) = count(e.started_at) THEN count(*) FILTER (WHERE e.started_at >= :attendance_since)
      ELSE (SELECT count(DISTINCT {day("d.started_at")}) {_own_visits(scope)} AND d.started_at >= :attendance_since) END AS kept,
    min(e.started_at) FILTER (WHERE e.started_at >= :attendance_since) AS kept_from,
    {"NULL" if then else "CASE WHEN max(e.started_at) >= :end THEN 0 END"} AS ahead
  FROM patient p LEFT JOIN encounter e ON e.patient_id = p.id {"AND e.started_at < :end" if then else ""}
  WHERE p.id >= :low AND p.id < :high AND p.merged_into IS NULL AND p.removed_at IS NULL AND {alone} GROUP BY p.id"""


def _people_with_others() -> str:
    on, now = day("e.started_at"), "FILTER (WHERE e.started_at < :end)"
    lately = "FILTER (WHERE e.started_at >= :attendance_since AND e.started_at < :end)"
    return f"""
  SELECT p.id, p.status, p.status_on, count(DISTINCT {on}) {now} AS visits, min(e.started_at) {now} AS first_at,
    max(e.started_at) {now} AS last_at, count(DISTINCT {on}) {lately} AS kept, min(e.started_at) {lately} AS kept_from,
    group_concat({on}) {now} AS days, min({on}) FILTER (WHERE e.started_at >= :end) AS ahead
  FROM wanted CROSS JOIN patient p ON p.id = wanted.owner LEFT JOIN encounter e ON e.patient_id = wanted.source
  WHERE p.merged_into IS NULL AND p.removed_at IS NULL GROUP BY p.id"""
