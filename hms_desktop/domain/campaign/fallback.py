"""When another way is tried for a message that did not arrive: only after it surely failed, never two for one.

Silence (uncertain, expired) is no failure: the message may have arrived. Nor are reasons that hold for every channel.
"""

from __future__ import annotations

from hms_desktop.domain.message.states import State

TASK = "task"
SURELY_LOST = frozenset({State.FAILED, State.UNDELIVERED})
NO_WAY = frozenset(
    {"no-phone", "no-email", "no-consent", "consent-withdrawn", "suppressed-address", "missing-value", "not-on-channel"}
)
"""Reasons of a message that was left out that hold for one channel: another may still be open."""
