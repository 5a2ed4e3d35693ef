"""What every source of events has in common: SQL that selects `number`, `patient_id`, `because` and `at` of occasions.

`because` names the occasion and is the same however often it is read; nobody enters twice for one. Sources by number
read what was recorded behind a mark (`:since` to `:until`); sources by day read what the days `:first` to `:last` bring,
each told of `:before` (ms) it begins. All may use `:now`, `:event` and what the trigger says.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, String, TextClause, text
from sqlalchemy.sql.selectable import TextualSelect

from hms_desktop.domain.campaign.trigger import Trigger
from hms_desktop.domain.clock import COUNTER_BITS
from hms_desktop.domain.model import Base, Id
from hms_desktop.domain.time import DAY_MS, IST_MS, day_of, ms_of
from hms_desktop.store.capture import column_numbers, synced_tables

CHANGES, SEGMENTS, DAYS = "change", "segment_event", ""
_NAMED = re.compile(r"(?<![:\w]):(\w+)")


@dataclass(frozen=True, slots=True)
class Span:
    """What is read: behind `since`, up to `until`; numbers of what was recorded, or moments for what days bring."""

    since: int
    until: int
    now: int


@dataclass(frozen=True, slots=True)
class Source:
    """One event: `sql` of its occasions, `numbered` the table whose numbers it reads behind, empty for what days bring.

    `standing` is SQL over `campaign_entry` that says whether the occasion of an entry still holds. `derived`: read from
    what the desk works out itself; `late`: may appear when its moment has passed, so that it is looked for again.
    """

    sql: str
    numbered: str = DAYS
    standing: str = ""
    derived: bool = False
    late: bool = False

    def occasions(self, trigger: Trigger, span: Span) -> TextualSelect:
        """SELECT of the occasions of a trigger in a span."""
        days = {} if self.numbered else _days(trigger, span)
        statement = bound(
            self.sql, _options(trigger) | {"since": span.since, "until": span.until, "now": span.now} | days
        )
        return statement.columns(number=BigInteger, patient_id=Id, because=String, at=BigInteger)

    def lapsed(self, trigger: Trigger, now: int) -> TextClause:
        """Whether the occasion of a row of `campaign_entry` holds no more."""
        return bound(f"NOT ({self.standing})", _options(trigger) | {"now": now})


def changed(table: str, *columns: str) -> str:
    """SQL of the rows (`id`, `number`, `recorded` in ms) that were made, or changed in these columns, in the span."""
    declared = Base.metadata.tables[table]
    number = {one.name: facts.number for one, facts in synced_tables()}[table]
    numbers = column_numbers(declared)
    mask = sum(1 << numbers[name] for name in columns)
    wanted = f" AND columns & {mask} <> 0" if columns else ""
    return (
        f"SELECT row_id AS id, max(number) AS number, max(clock) >> {COUNTER_BITS} AS recorded FROM change "
        f"WHERE number > :since AND number <= :until AND table_number = {number}{wanted} GROUP BY row_id"
    )


def because(key: str) -> str:
    """SQL of an occasion's name: the event, and what makes it this one."""
    return f":event || ':' || {key}"


def hexed(column: str) -> str:
    """SQL of an id as the text of its bytes."""
    return f"lower(hex({column}))"


def day_ms(column: str) -> str:
    """SQL of the moment at which a day begins at the clinic, in ms."""
    return f"(CAST(strftime('%s', {column}) AS INTEGER) * 1000 - {IST_MS})"


def on_day(column: str, recorded: str) -> str:
    """SQL of the moment of something that has a day only: when it was recorded, or the end of its day if that is earlier."""
    return f"min({recorded}, coalesce({day_ms(column)} + {DAY_MS - 1}, {recorded}))"


def key() -> str:
    """SQL of the key in the `because` of an entry."""
    return "substr(campaign_entry.because, length(:event) + 2)"


def bound(sql: str, values: dict[str, Any]) -> TextClause:
    """Text with those of the values that it names."""
    named = set(_NAMED.findall(sql))
    return text(sql).bindparams(**{name: value for name, value in values.items() if name in named})


def _options(trigger: Trigger) -> dict[str, Any]:
    numbers = {"at_most": trigger.at_most, "at_least": trigger.at_least, "times": trigger.times}
    segment = uuid.UUID(trigger.segment).bytes if trigger.segment else None
    return {"event": trigger.event, "kind": trigger.kind, "segment": segment, "before": trigger.before} | numbers


def _days(trigger: Trigger, span: Span) -> dict[str, Any]:
    """The days whose moment lies in the span; the first may be behind the last."""
    first, last = day_of(span.since + trigger.before + DAY_MS), day_of(span.until + trigger.before)
    moments = {"first_ms": ms_of(first), "behind_ms": ms_of(last) + DAY_MS}
    return {"first": first.isoformat(), "last": last.isoformat()} | moments
