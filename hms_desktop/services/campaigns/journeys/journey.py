"""A campaign of steps as it is moved: its steps, exits, texts and what it tries."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row

from hms_desktop.domain.campaign.exits import Exit, stored_exits
from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.experiment.design import Design, read_design
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.services.campaigns.steps import steps_of
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_lookup import segment_rule


@dataclass(frozen=True)
class Journey:
    """`member` says whether a row of `patient` is still in the segment, where somebody may leave for it."""

    id: uuid.UUID
    purpose: str
    steps: tuple[Step, ...]
    exits: tuple[Exit, ...]
    member: ColumnElement[bool] | None = None
    design: Design | None = None

    @property
    def channels(self) -> tuple[str, ...]:
        """Every channel that a step or what is tried after it uses."""
        named = {step.channel for step in self.steps}
        named |= {way.channel for step in self.steps for way in step.fallbacks}
        return tuple(one for one in CHANNELS if one in named)

    def template(self, step: Step, arm: str | None) -> uuid.UUID:
        """The template of a message for a variant."""
        assert step.template_id is not None
        own: Mapping[int, uuid.UUID] = {}
        if self.design is not None:
            own = next((one.templates for one in self.design.arms if one.name == arm), {})
        return own.get(step.number, step.template_id)


def journey_of(connection: Connection, row: Row[Any], today: date) -> Journey:
    """The journey of a campaign, of which `row` has every column. Raises NotFound."""
    exits = stored_exits(row.exits)
    member = None
    if Exit.LEFT_SEGMENT in exits:
        try:
            rule = segment_rule(connection, row.segment_id)
        except RuleError:
            rule = None
        member = None if rule is None else segment_sql.condition(rule, today, near=True)
    return Journey(row.id, row.purpose, steps_of(connection, row.id), exits, member, read_design(row.experiment))


def asks_segment(exits: str | None) -> bool:
    """Whether somebody leaves a campaign with these stored exits when she is in its segment no more."""
    return exits is not None and Exit.LEFT_SEGMENT in json.loads(exits)
