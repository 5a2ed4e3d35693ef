"""The rules behind a rule: memberships of other segments filled in from the stored ones, each by its kind."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from hms_desktop.domain.model import Segment
from hms_desktop.domain.segment.kinds import whole
from hms_desktop.domain.segment.lookup import Find, looked_up, segments_named
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.trouble import RuleError

_SEGMENT = Segment.__table__.c


def whole_rule(connection: Connection, rule: Rule, own: str = "") -> Rule:
    """The rule with every membership looked up; `own` is the id of the segment it belongs to. Raises RuleError."""
    if not segments_named(rule):
        return rule
    try:
        return looked_up(rule, stored_rules(connection), own)
    except RuleError as error:
        raise _by_name(connection, error) from error


def segment_rule(connection: Connection, segment_id: uuid.UUID) -> Rule | None:
    """Who is in a stored segment of any kind, looked up; also of a removed one, None when there never was one.

    Raises RuleError.
    """
    stored = select(_SEGMENT.kind, _SEGMENT.rule).where(_SEGMENT.id == segment_id)
    row = connection.execute(stored).one_or_none()
    if row is None:
        return None
    asked = whole(row.kind, str(segment_id), rule_from_json(row.rule))
    return whole_rule(connection, asked, str(segment_id))


def _by_name(connection: Connection, error: RuleError) -> RuleError:
    """The error with the name of its segment where the stored rule has an id."""
    said = {str(row.id): row.name for row in connection.execute(select(_SEGMENT.id, _SEGMENT.name))}
    return RuleError(error.code, **{key: said.get(str(value), value) for key, value in error.params.items()})


def stored_rules(connection: Connection) -> Find:
    """Finds segments that are not removed, by id or by name in either case, and gives who is in them."""
    wanted = select(_SEGMENT.id, _SEGMENT.name, _SEGMENT.kind, _SEGMENT.rule)
    rows = connection.execute(wanted.where(_SEGMENT.removed_at.is_(None))).all()
    found = {row.name.casefold(): row for row in rows} | {str(row.id): row for row in rows}

    def find(word: str) -> tuple[str, Rule] | None:
        row = found.get(word.casefold())
        return None if row is None else (str(row.id), whole(row.kind, str(row.id), rule_from_json(row.rule)))

    return find
