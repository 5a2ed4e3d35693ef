"""The division of an audience into the groups of a campaign's experiment, in the transaction that freezes it."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Row

from hms_desktop.domain.experiment.design import Design, read_design, write_design
from hms_desktop.domain.model import Campaign
from hms_desktop.services.campaigns.texts import texts_of
from hms_desktop.store import arm_sql
from hms_desktop.store.unit_of_work import UnitOfWork


@contextmanager
def divided_audience(work: UnitOfWork, campaign: Row[Any], audience: Any, step: int) -> Iterator[Any]:
    """The audience (SELECT of patient id and reason) with arm and template where the campaign has an experiment.

    What is written while this lasts fixes the size that was planned: that of the smallest group. `campaign` has id,
    parent_id and experiment.
    """
    design = read_design(campaign.experiment)
    if design is None:
        yield audience
        return
    with arm_sql.dividing(work.connection, campaign.parent_id or campaign.id, design) as division:
        yield arm_sql.divided(audience, design, step)
        fixed = design.with_planned(min(division.sizes()))
    work.update(Campaign, campaign.id, {"experiment": write_design(fixed)})


def places_of_arms(connection: Connection, experiment: str | None) -> tuple[str, ...]:
    """Places of all texts that are tried: who lacks a value for one of them is left out of every group alike.

    Raises NotFound.
    """
    design = read_design(experiment)
    if design is None:
        return ()
    return tuple(sorted({place for one in templates_of(design) for place in texts_of(connection, one).needed}))


def templates_of(design: Design) -> Collection[uuid.UUID]:
    """Every template that a group has of its own."""
    return {template for one in design.arms for template in one.templates.values()}
