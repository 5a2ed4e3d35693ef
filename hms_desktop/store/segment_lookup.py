"""The rules behind a rule: memberships of other segments filled in from the stored ones."""

from __future__ import annotations

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Segment
from hms_desktop.domain.segment.lookup import Find, looked_up, segments_named
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.rule import Rule


def whole_rule(connection: Connection, rule: Rule, own: str = "") -> Rule:
    """The rule with every membership looked up; `own` is the id of the segment it belongs to. Raises RuleError."""
    return looked_up(rule, stored_rules(connection), own) if segments_named(rule) else rule


def stored_rules(connection: Connection) -> Find:
    """Finds segments that are not removed, by id or by name in either case."""
    table = Segment.__table__.c
    rows = connection.execute(select(table.id, table.name, table.rule).where(table.removed_at.is_(None))).all()
    found = {row.name.casefold(): row for row in rows} | {str(row.id): row for row in rows}

    def find(word: str) -> tuple[str, Rule] | None:
        row = found.get(word.casefold())
        return None if row is None else (str(row.id), rule_from_json(row.rule))

    return find
