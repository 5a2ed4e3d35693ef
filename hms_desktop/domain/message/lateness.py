"""What becomes of a message that could not leave in time: send, delay or skip, by the rule of its campaign."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml, reading, whole
from hms_desktop.domain.message.decision import GO, Decision
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.time import MINUTE_MS

FILE = "outreach/late.toml"
SEND, DELAY, SKIP = "send", "delay", "skip"
RULES = (SEND, DELAY, SKIP)


@dataclass(frozen=True, slots=True)
class LateRule:
    """What is done when more than `minutes` passed since the time a message was meant for."""

    rule: str
    minutes: int


@cache
@reading(FILE)
def late_rules() -> Mapping[str, LateRule]:
    """The usual rule of each purpose. Raises ResourceError."""
    told = load_toml(FILE, "source", "as_of", "purposes")["purposes"]
    rules = {purpose: LateRule(one["rule"], whole(one, "minutes", 0)) for purpose, one in told.items()}
    if rules.keys() != PURPOSES.keys() or any(one.rule not in RULES for one in rules.values()):
        raise ResourceError(FILE, "each purpose needs one of send, delay, skip")
    return rules


def in_time(
    meant_at: int, now: int, leaves_at: int | None, rule: LateRule, next_opening: Callable[[], int | None]
) -> Decision:
    """Whether a message meant for one moment goes now; it could leave at `leaves_at`, by the hours for messages.

    `next_opening` is when the hours after these begin. Without any hour to come it is left out.
    """
    if leaves_at is None:
        return Decision("no-hours")
    late = leaves_at - meant_at > rule.minutes * MINUTE_MS
    if late and rule.rule == SKIP:
        return Decision("too-late")
    delayed = late and rule.rule == DELAY
    if leaves_at > now:
        return Decision("quiet-hours", leaves_at, leaves_at if delayed else None)
    if not delayed:
        return GO
    later = next_opening()
    return Decision("no-hours") if later is None else Decision("late", later, later)
