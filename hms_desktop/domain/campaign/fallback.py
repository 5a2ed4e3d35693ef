"""When another way is tried for a message that did not arrive: only after it surely failed, never two for one."""

from __future__ import annotations

from hms_desktop.domain.campaign.steps import Fallback
from hms_desktop.domain.message.states import State

TASK = "task"
SURELY_LOST = frozenset({State.FAILED, State.UNDELIVERED})
NO_WAY = frozenset(
    {"no-phone", "no-email", "no-consent", "consent-withdrawn", "suppressed-address", "missing-value", "not-on-channel"}
)
"""Reasons that hold for one channel: another may still be open."""


def gave_up(state: str, reason: str | None) -> bool:
    """Whether a message will surely not arrive by its channel.

    Silence (uncertain, expired) is none: the message may have arrived. Nor are reasons that hold for every channel.
    """
    return state in SURELY_LOST or (state == State.SUPPRESSED and reason in NO_WAY)


def next_way(ways: tuple[Fallback, ...], tried: frozenset[str]) -> Fallback | None:
    """The next way that was not tried, in the order of the step; None when there is none left."""
    return next((way for way in ways if way.channel not in tried), None)
