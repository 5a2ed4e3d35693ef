"""What a campaign leaves to a person: the code of its words where nobody wrote any, and how it may end."""

from __future__ import annotations

import enum

CALL_INSTEAD = "call-instead"


class TaskOutcome(enum.StrEnum):
    """How a task ended."""

    CALLED = "called"
    DONE = "done"
    NOT_REACHED = "not-reached"
