"""When a campaign goes out: at once, at a moment, again and again, or when something happens to somebody."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.campaign.schedule import (
    Recurrence,
    latest_upto,
    next_after,
    read_moment,
    read_recurrence,
    write_recurrence,
)
from hms_desktop.domain.campaign.trigger import Trigger, read_trigger, write_trigger
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.lateness import SKIP, LateRule
from hms_desktop.domain.time import MINUTE_MS

ONCE, SCHEDULED, RECURRING, TRIGGERED = "once", "scheduled", "recurring", "triggered"
KEYS = frozenset({"starts_at", "repeats", "trigger"})


@dataclass(frozen=True, slots=True)
class Timing:
    """At most one of `recurrence` and `trigger`; `starts_at` (ms) is when it goes, or the first moment of what repeats."""

    starts_at: int | None = None
    recurrence: Recurrence | None = None
    trigger: Trigger | None = None

    @property
    def kind(self) -> str:
        """The kind of campaign that this makes."""
        if self.trigger is not None:
            return TRIGGERED
        if self.recurrence is not None:
            return RECURRING
        return ONCE if self.starts_at is None else SCHEDULED


def read_timing(told: Mapping[str, Any]) -> Timing:
    """Of a plan's `starts_at` ("2026-12-01T10:00"), `repeats` and `trigger`. Raises Refused."""
    starts_at, repeats, trigger = (told.get(key) for key in ("starts_at", "repeats", "trigger"))
    if trigger is not None and (starts_at is not None or repeats is not None):
        raise Refused("timing-both")
    return Timing(
        None if starts_at is None else read_moment(starts_at),
        None if repeats is None else read_recurrence(repeats),
        None if trigger is None else read_trigger(trigger),
    )


def columns_of(timing: Timing) -> dict[str, Any]:
    """The columns of a campaign that say when it goes out."""
    recurrence = None if timing.recurrence is None else json.dumps(write_recurrence(timing.recurrence))
    trigger = None if timing.trigger is None else json.dumps(write_trigger(timing.trigger))
    return {"kind": timing.kind, "starts_at": timing.starts_at, "recurrence": recurrence, "trigger": trigger}


def stored_timing(starts_at: int | None, recurrence: str | None, trigger: str | None) -> Timing:
    """What `columns_of` wrote. Raises Refused."""
    return Timing(
        starts_at,
        None if recurrence is None else read_recurrence(json.loads(recurrence)),
        None if trigger is None else read_trigger(json.loads(trigger)),
    )


def round_due(timing: Timing, now: int, after: int | None, armed_at: int) -> int | None:
    """The newest moment that has come and whose round was not opened: those before it are let go.

    `after` is the moment of the last round, None before the first.
    """
    assert timing.recurrence is not None
    begins = armed_at if timing.starts_at is None else timing.starts_at
    return latest_upto(timing.recurrence, now, begins - 1 if after is None else after, begins)


def next_round(timing: Timing, after: int | None, armed_at: int) -> int | None:
    """The moment of the next round behind that of the last one; None when there is none any more."""
    assert timing.recurrence is not None
    begins = armed_at if timing.starts_at is None else timing.starts_at
    return next_after(timing.recurrence, begins - 1 if after is None else after, begins)


def is_too_late(moment: int, now: int, rule: LateRule) -> bool:
    """Whether what should have started at a moment does not start any more: the desk was closed for too long."""
    return rule.rule == SKIP and now - moment > rule.minutes * MINUTE_MS
