"""A campaign as a dry run plays it through: whom it asks, its steps and the words of each, whether it is stored or not."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.experiment.design import Design, read_design
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.services.campaigns.journeys.entering import templates_of
from hms_desktop.services.campaigns.steps import steps_of
from hms_desktop.services.campaigns.stored import campaign_row
from hms_desktop.services.campaigns.texts import Texts, texts_of
from hms_desktop.services.experiments.dividing import places_of_arms
from hms_desktop.services.segments.stored import rule_of


@dataclass(frozen=True)
class Script:
    """`texts` are the words by the template a step names; `seed` divides an experiment, `more` its texts need besides."""

    rule: Rule
    purpose: str
    steps: tuple[Step, ...]
    texts: Mapping[uuid.UUID, Texts]
    seed: uuid.UUID | None = None
    design: Design | None = None
    more: tuple[str, ...] = ()

    def ways(self, step: Step) -> list[Texts]:
        """The texts of a message and of what is tried after it."""
        return [self.texts[one] for one in templates_of(step)]

    @property
    def every_way(self) -> list[Texts]:
        """The texts of all steps, in order."""
        return [one for step in self.steps for one in self.ways(step)]


def stored_script(connection: Connection, campaign_id: uuid.UUID) -> Script:
    """A stored campaign. Raises NotFound, RuleError."""
    row = campaign_row(connection, campaign_id)
    rule = rule_of(connection, row.segment_id)
    steps, more = steps_of(connection, campaign_id), places_of_arms(connection, row.experiment)
    seed, design = row.parent_id or row.id, read_design(row.experiment)
    return Script(rule, row.purpose, steps, _texts(connection, steps), seed, design, more)


def _texts(connection: Connection, steps: Sequence[Step]) -> dict[uuid.UUID, Texts]:
    return {one: texts_of(connection, one) for step in steps for one in templates_of(step)}
