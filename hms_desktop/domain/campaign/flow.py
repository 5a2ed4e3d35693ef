"""How a patient moves through the steps of a campaign: what is made for her now, and where she stands after it until when.

Steps go forward only, so each is reached at most once and every way ends. Nobody goes on while the message before still
waits to leave; waits and branches count from when it left, or was meant to. What was due while the desk was closed goes
on from now, not from then, so that nobody gets three messages in one go.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hms_desktop.domain.campaign.shape import following, only_leads_on
from hms_desktop.domain.campaign.steps import END, Question, Step, StepKind
from hms_desktop.domain.time import MINUTE_MS

LOOK_AGAIN_MS = 5 * MINUTE_MS
_IMPLIED = {
    Question.DELIVERED: (Question.DELIVERED, Question.READ, Question.REPLIED),
    Question.READ: (Question.READ, Question.REPLIED),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a patient stands: the number of the step that is next, and since when (ms)."""

    step: int
    since: int


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened since the last message or task: `at` has the first moment of each (ms).

    `waits`: the last message is still in the queue; `left_at` is when it left, or was meant to, None without one.
    """

    at: Mapping[Question, int] = field(default_factory=dict)
    waits: bool = False
    left_at: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """`made` are the steps whose message or task is made now, in order; then she stands at `step`, looked at at `due_at`.

    `due_at` None: she has come to the end. `changed`: she stands elsewhere than before.
    """

    made: tuple[int, ...]
    step: int
    due_at: int | None
    changed: bool

    @property
    def done(self) -> bool:
        """Whether this was the end."""
        return self.due_at is None


NOTHING = Happened()
_MADE = (StepKind.MESSAGE, StepKind.TASK)


def move(steps: Sequence[Step], standing: Standing, happened: Happened, now: int, meant_at: int | None = None) -> Move:
    """What is due for somebody now. `meant_at` is when a message that is made now is meant to leave, `now` if not given."""
    made: list[int] = []
    at, since = standing.step, standing.since
    while END < at <= len(steps):
        step = steps[at - 1]
        onward = _onward(step, since, happened, now)
        if onward is None:
            return Move(tuple(made), at, due(step, since, happened, now), changed=at != standing.step)
        if step.kind in _MADE:
            made.append(at)
            happened = NOTHING
        if step.kind is StepKind.MESSAGE:
            happened = Happened(waits=True, left_at=now if meant_at is None else max(now, meant_at))
        at, since = onward, now
    return Move(tuple(made), at, None, changed=True)


def due(step: Step, since: int, happened: Happened, now: int) -> int:
    """When somebody who has to stay at a step is looked at again; always after `now`."""
    planned = _deadline(step, since, happened)
    return planned if planned > now else now + LOOK_AGAIN_MS


def _onward(step: Step, since: int, happened: Happened, now: int) -> int | None:
    """The number somebody goes on to now, None while she has to stay."""
    if only_leads_on(step):
        return following(step, step.no_step)
    over = not happened.waits and (step.kind in _MADE or now >= _deadline(step, since, happened))
    if step.kind is not StepKind.BRANCH:
        return step.number + 1 if over else None
    answered = _answered(step, since, happened, now)
    if answered:
        return following(step, step.yes_step)
    return following(step, step.no_step) if over else None


def _answered(step: Step, since: int, happened: Happened, now: int) -> bool:
    """Whether it happened in time: what came after the time was over does not count, whenever it is looked at."""
    assert step.question is not None
    asked = _IMPLIED.get(step.question, (step.question,))
    first = min((happened.at[one] for one in asked if one in happened.at), default=None)
    return first is not None and first <= min(now, _deadline(step, since, happened))


def _deadline(step: Step, since: int, happened: Happened) -> int:
    begins = since if happened.left_at is None else max(since, happened.left_at)
    return begins + (step.minutes or 0) * MINUTE_MS
