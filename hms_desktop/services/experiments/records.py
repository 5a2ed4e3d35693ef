"""What the experiment service answers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from hms_desktop.domain.experiment.beforehand import Beforehand
from hms_desktop.domain.experiment.design import Design
from hms_desktop.domain.experiment.judging import Compared
from hms_desktop.domain.experiment.rates import Arm


@dataclass(frozen=True, slots=True)
class GroupCount:
    """One group: its patients, and how many of its phones or households did what counts."""

    name: str
    people: int
    counts: Arm


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a launch would divide: units by group, and whether that can tell anything."""

    sizes: Mapping[str, int]
    beforehand: Beforehand


@dataclass(frozen=True, slots=True)
class Result:
    """An experiment as it stands: `ends_at` is when the last of those in it had their days."""

    campaign_id: uuid.UUID
    name: str
    design: Design
    beforehand: Beforehand
    groups: tuple[GroupCount, ...]
    compared: tuple[Compared, ...]
    ends_at: int
    is_over: bool
