"""The experiments of the demo's campaigns: two texts, and some held back, divided as a launch divides them."""

from __future__ import annotations

import uuid
from typing import Any

from hms_desktop.domain.experiment.design import HOLDOUT, ArmPlan, Design, Look, Metric, write_design
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.store.arm_sql import Division
from hms_desktop.store.shared_contacts import units

FIRST_STEP = 1


class Trial:
    """What one campaign tries; without `told` nothing, and everybody is in no group."""

    def __init__(self, connection: Any, campaign: uuid.UUID, told: dict[str, Any] | None, other: uuid.UUID) -> None:
        """`told` has the names of the texts and the percent held back, `other` is the second text's template."""
        self.other = other
        self._design = None if told is None else _design(told, other)
        self._division = None
        if self._design is not None:
            self._division = Division(campaign, self._design, units(connection))

    def group(self, person: bytes) -> str | None:
        """The group of a patient who may be written to."""
        return None if self._division is None else self._division.arm_of(person)

    def is_other(self, group: str | None) -> bool:
        """Whether a group gets the second text."""
        return self._design is not None and group == self._design.arms[-1].name

    def kept(self) -> str | None:
        """The experiment as the campaign keeps it once everybody was divided."""
        if self._design is None or self._division is None:
            return None
        return write_design(self._design.with_planned(min(self._division.sizes())))


def held_back(group: str | None) -> bool:
    """Whether a group gets nothing."""
    return group == HOLDOUT


def _design(told: dict[str, Any], other: uuid.UUID) -> Design:
    start = starting().metrics[Metric.VISITED]
    first, second = told["names"]
    arms = (ArmPlan(first, 50, {}), ArmPlan(second, 50, {FIRST_STEP: other}))
    return Design(arms, told["holdout"], Metric.VISITED, start.days, Look.ONE, start.base, start.worthwhile)
