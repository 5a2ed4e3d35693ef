"""Why somebody got a message or not, as it is handed out: what happened, and every check with its value as of now."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from hms_desktop.services.campaigns.journeys.tasks import TaskRow

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Verdict(enum.StrEnum):
    """What a check says now; UNASKED does not apply to this message."""

    PASSES = "passes"
    STOPS = "stops"
    WAITS = "waits"
    UNASKED = "unasked"


@dataclass(frozen=True, slots=True)
class Checked:
    """One check; `reason` is its code where it stops or lets wait, `until` when it is looked at again (ms), `values` what was read."""

    name: str
    verdict: Verdict
    values: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    reason: str | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that was heard or said of a message; `at` in ms as whoever said it tells."""

    state: str
    at: int


@dataclass(frozen=True, slots=True)
class MessageTold:
    """One row of the ledger with what was heard of it; times in ms."""

    id: uuid.UUID
    campaign_id: uuid.UUID
    step: int
    channel: str
    state: str
    reason: str | None
    state_at: int
    queued_at: int
    sent_at: int | None
    delivered_at: int | None
    read_at: int | None
    not_before: int | None
    attempts: int
    arm: str | None
    template_id: uuid.UUID | None
    meant_at: int | None
    events: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryTold:
    """Where somebody stands in a campaign of steps; `state` is going, done or left."""

    campaign_id: uuid.UUID
    entered_at: int
    because: str | None
    state: str
    reason: str | None
    step: int
    due_at: int | None
    arm: str | None


@dataclass(frozen=True, slots=True)
class Why:
    """Everything about one person in one campaign at `as_of`; `message` says which message the checks are about."""

    patient_id: uuid.UUID
    patient: str
    campaign_id: uuid.UUID
    campaign: str
    status: str
    launched_at: int | None
    segment_id: uuid.UUID
    as_of: int
    messages: tuple[MessageTold, ...]
    entries: tuple[EntryTold, ...]
    tasks: tuple[TaskRow, ...]
    step: int | None
    channel: str | None
    checks: tuple[Checked, ...]

    @property
    def taken_in(self) -> bool:
        """Whether the campaign ever counted her among its people."""
        return bool(self.messages or self.entries or self.tasks)
