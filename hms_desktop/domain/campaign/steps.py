"""The steps of a campaign: messages, waits, branches on what happened, and tasks for a person."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from enum import StrEnum

END = 0


class StepKind(StrEnum):
    """What a step does."""

    MESSAGE = "message"
    WAIT = "wait"
    BRANCH = "branch"
    TASK = "task"


class Question(StrEnum):
    """What a branch asks of the time since the step before it."""

    DELIVERED = "delivered"
    READ = "read"
    REPLIED = "replied"
    BOOKED = "booked"
    VISITED = "visited"


@dataclass(frozen=True, slots=True)
class Fallback:
    """What is tried when a message does not arrive; without a template it is a task for a person."""

    channel: str
    template_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `minutes` is how long a wait lasts, or how long a branch waits for its answer.

    `yes_step` and `no_step` are numbers of steps, `END` for the end, None for the next one.
    """

    number: int
    kind: StepKind
    channel: str | None = None
    template_id: uuid.UUID | None = None
    fallbacks: tuple[Fallback, ...] = ()
    minutes: int | None = None
    question: Question | None = None
    yes_step: int | None = None
    no_step: int | None = None
    words: str | None = None
