"""What a person may say of a message that may have been sent, and where it stands after that.

Only a person sends such a message again: news and the program itself never bring a message back (states.py).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.states import State, settled


class Said(enum.StrEnum):
    """A person's word, kept among the events of the message; no word of a provider, so news never takes it for one."""

    ARRIVED = "said-arrived"
    AGAIN = "said-send-again"
    LEAVE = "said-leave"
    TAKEN_BACK = "said-taken-back"


_AFTER = {Said.ARRIVED: State.DELIVERED, Said.AGAIN: State.QUEUED, Said.LEAVE: State.UNCERTAIN}


def after(current: State, said: Said) -> State:
    """The state after a person's word. Raises Refused unless the message may have been sent."""
    if current is not State.UNCERTAIN or said not in _AFTER:
        raise Refused("message-not-uncertain")
    return _AFTER[said]


def taken_back(current: State, said: Said, heard: Iterable[State]) -> State:
    """The state when a person's word is taken back: what providers have said (`heard`) stands.

    Raises Refused where a message that was to be sent again has left, or was called off, since.
    """
    if said is Said.AGAIN and current is not State.QUEUED:
        raise Refused("message-left-since")
    if said is Said.TAKEN_BACK:
        raise Refused("message-not-uncertain")
    return settled(State.UNCERTAIN, heard)
