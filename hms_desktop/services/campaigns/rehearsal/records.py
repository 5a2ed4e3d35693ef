"""What a dry run shows: a campaign step by step, for everybody or for one patient."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hms_desktop.domain.campaign.steps import StepKind


@dataclass(frozen=True, slots=True)
class WayRun:
    """A message on one channel: how many would get it at most, why not the others, and about what it costs (without GST).

    `paise` is None where no price is known.
    """

    channel: str
    receive: int
    left_out: Mapping[str, int]
    paise: int | None


@dataclass(frozen=True, slots=True)
class StepRun:
    """One step for everybody; `most` is how many come to it at most, exactly so many where `exact`."""

    number: int
    kind: StepKind
    most: int
    exact: bool
    ways: tuple[WayRun, ...] = ()


@dataclass(frozen=True, slots=True)
class AudienceRun:
    """A campaign for everybody in its segment: how many enter, why the others don't, and each step.

    `never` are the numbers of steps that nobody can come to.
    """

    audience: int
    enter: int
    left_out: Mapping[str, int]
    steps: tuple[StepRun, ...]
    never: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PatientWay:
    """A message to one patient on one channel, in her language; `reason` says why she would not get it."""

    channel: str
    text: str
    subject: str | None
    paise: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class PatientStep:
    """One step for one patient; `at` (ms) is when she comes to it, None where she does not on this way."""

    number: int
    kind: StepKind
    at: int | None
    ways: tuple[PatientWay, ...] = ()


@dataclass(frozen=True, slots=True)
class PatientRun:
    """A campaign for one patient; `reason` says why she would be left out of the whole of it."""

    in_segment: bool
    reason: str | None
    steps: tuple[PatientStep, ...]
