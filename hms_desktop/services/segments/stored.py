"""Segments as rows: read with their rules, and checked before they are written."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, func, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.model import Segment
from hms_desktop.domain.segment.kinds import FROZEN
from hms_desktop.domain.segment.lookup import renamed, segments_named
from hms_desktop.domain.segment.parse import rule_from_json
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.words import words
from hms_desktop.domain.segment.write import rule_to_json
from hms_desktop.services.segments.records import SegmentRow
from hms_desktop.store.segment_lookup import segment_rule, stored_rules, whole_rule

LONGEST_NAME = 80
_SEGMENT = Segment.__table__.c
_SHOWN: tuple[Any, ...] = (
    _SEGMENT.id,
    _SEGMENT.name,
    _SEGMENT.description,
    _SEGMENT.kind,
    _SEGMENT.rule,
    _SEGMENT.frozen_at,
)


def all_rows(connection: Connection) -> list[SegmentRow]:
    """Every segment that is not removed, by name."""
    wanted = select(*_SHOWN).where(_SEGMENT.removed_at.is_(None)).order_by(func.lower(_SEGMENT.name), _SEGMENT.id)
    rows = connection.execute(wanted).all()
    names = {str(row.id): row.name for row in rows}
    return [_row(row, names) for row in rows]


def row_of(connection: Connection, segment_id: uuid.UUID) -> Row[Any]:
    """A stored segment that is not removed, as it stands. Raises NotFound."""
    wanted = select(*_SHOWN).where(_SEGMENT.id == segment_id, _SEGMENT.removed_at.is_(None))
    row = connection.execute(wanted).one_or_none()
    if row is None:
        raise NotFound("segment-gone")
    return row


def rule_of(connection: Connection, segment_id: uuid.UUID) -> Rule:
    """Who is in a stored segment, removed or not, with other segments looked up. Raises NotFound, RuleError."""
    found = segment_rule(connection, segment_id)
    if found is None:
        raise NotFound("segment-gone")
    return found


def checked_name(connection: Connection, own_id: uuid.UUID, name: str) -> str:
    """The name without stray spaces. Raises Invalid when it is empty, too long or taken."""
    plain = " ".join(name.split())
    if not plain:
        raise Invalid({"name": "segment-name-required"})
    if len(plain) > LONGEST_NAME:
        raise Invalid({"name": "segment-name-too-long"})
    names = select(_SEGMENT.id, _SEGMENT.name).where(_SEGMENT.removed_at.is_(None))
    taken = (row.id for row in connection.execute(names) if row.name.casefold() == plain.casefold())
    if any(other != own_id for other in taken):
        raise Invalid({"name": "segment-name-taken"})
    return plain


def stored_form(connection: Connection, own_id: uuid.UUID, rule: Rule) -> str:
    """Other segments are kept by id, so that they may be renamed. Raises RuleError for unknown ones and for circles."""
    whole_rule(connection, rule, str(own_id))
    if not (named := segments_named(rule)):
        return rule_to_json(rule)
    find = stored_rules(connection)
    return rule_to_json(renamed(rule, {word: found[0] for word in named if (found := find(word))}))


def built_on(connection: Connection, segment_id: uuid.UUID) -> list[str]:
    """Names of the segments whose rule asks for this one; a frozen one asks no more."""
    rows = connection.execute(
        select(_SEGMENT.name, _SEGMENT.rule).where(_SEGMENT.removed_at.is_(None), _SEGMENT.kind != FROZEN)
    )
    return sorted(row.name for row in rows if str(segment_id) in segments_named(rule_from_json(row.rule)))


def _row(row: Row[Any], names: Mapping[str, str]) -> SegmentRow:
    rule = rule_from_json(row.rule)
    return SegmentRow(row.id, row.name, row.description, row.kind, rule, words(rule, names), row.frozen_at)
