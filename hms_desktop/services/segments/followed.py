"""The rules whose members are kept: segments of every kind, and recommendations, which have no history and no sizes."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import Connection, select

from hms_desktop import __version__
from hms_desktop.domain.model import Derived, Segment
from hms_desktop.domain.recommendation.rules import recommendations
from hms_desktop.domain.segment.kinds import BY_HAND, whole
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.domain.segment.turning import patient_columns, tables_read, turn_word, turns
from hms_desktop.store.segment_lookup import whole_rule

MARK = "segment:"
PICKED, UNFILLED = "by-hand", "unfilled"
_LONG = timedelta(days=800)


@dataclass(frozen=True, slots=True)
class Followed:
    """A rule with every membership looked up. With `told` who enters and leaves is an event and each day has a size.

    `reads` are the tables that a verdict is read from, columns of the patient's row (as patient/village), columns that
    the calendar passes by (as encounter.started_at), and the turns of the days that have just passed.
    """

    id: uuid.UUID
    rule: Rule
    told: bool
    digest: str
    reads: frozenset[str]
    by_hand: bool = False

    @property
    def mark(self) -> str:
        """Name of its row of `derived`."""
        return f"{MARK}{self.id}"

    def concerns(self, because: frozenset[str]) -> bool:
        """Whether a change of these tables or columns, or the passing of days in columns, may change who is in."""
        return not self.reads.isdisjoint(because)


def followed(connection: Connection, today: date, since: date | None = None) -> list[Followed]:
    """Every rule whose members are kept, with its turns after `since`; one that can't be followed any more is left out."""
    table = Segment.__table__.c
    rows = connection.execute(select(table.id, table.kind, table.rule).where(table.removed_at.is_(None)))
    found = []
    for row in rows.all():
        try:
            asked = whole(row.kind, str(row.id), rule_from_json(row.rule))
            made = _followed(connection, row.id, asked, (since or today, today), told=True)
            found.append(replace(made, by_hand=row.kind == BY_HAND))
        except RuleError:
            continue
    found += [_followed(connection, one.id, one.rule, (since or today, today), told=False) for one in recommendations()]
    return found


def _followed(connection: Connection, own: uuid.UUID, asked: Rule, days: tuple[date, date], *, told: bool) -> Followed:
    rule = whole_rule(connection, asked, str(own))
    digest = hashlib.sha256(f"{__version__} {rule!r}".encode()).hexdigest()
    dated = {f"{turn.table}.{turn.column}" for turn in turns(rule, days[1], days[1] + _LONG)}
    turned = {turn_word(turn) for turn in turns(rule, *days)}
    columns = {f"patient/{column}" for column in patient_columns(rule)}
    return Followed(own, rule, told, digest, tables_read(rule) | columns | dated | turned)


def marks(connection: Connection) -> dict[str, str]:
    """What the members of each rule were last worked out by, by the name of its row of `derived`."""
    table = Derived.__table__.c
    rows = connection.execute(select(table.name, table.made_by).where(table.name.startswith(MARK)))
    return {row.name: row.made_by for row in rows}
