"""What helps to write a rule: how many people each part of it keeps, and the values that are there to choose from."""

from __future__ import annotations

from typing import Any

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Personal
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.fields import ValueCount, field_named
from hms_desktop.domain.segment.funnel import Funnel
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.services.desk import Desk
from hms_desktop.services.segments.watching import Watch, watched
from hms_desktop.store.segment_funnel import read_funnel
from hms_desktop.store.segment_lookup import whole_rule
from hms_desktop.store.segment_values import read_values

FEWEST = 5


def ask_funnel(desk: Desk, tree: Any, watch: Watch | None = None) -> Funnel:
    """How many people each part of a rule keeps, and what to warn of, by one statement. Raises RuleError."""
    desk.require(Permission.VIEW_SEGMENTS)
    rule = parse_rule(tree)
    with desk.database.read() as connection, watched(connection, watch):
        return read_funnel(connection, whole_rule(connection, rule), desk.today())


def ask_values(desk: Desk, name: str, typed: str, limit: int, watch: Watch | None = None) -> list[ValueCount]:
    """Stored values of a field that begin with what was typed, the most frequent first. Raises NotFound.

    Who may not see health data is offered only what at least FEWEST people share.
    """
    desk.require(Permission.VIEW_SEGMENTS)
    field = field_named(name)
    if field is None:
        raise NotFound("segment-field-unknown", field=name)
    open_to_all = field.personal is not Personal.HEALTH or desk.may(Permission.VIEW_CLINICAL)
    with desk.database.read() as connection, watched(connection, watch):
        return read_values(connection, name, typed.strip(), limit, desk.today(), shared_by=1 if open_to_all else FEWEST)
