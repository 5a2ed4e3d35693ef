"""A campaign played through for one person before anything leaves: which steps she comes to, and when."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from hms_desktop.domain.campaign.flow import NOTHING, Happened, Standing, move
from hms_desktop.domain.campaign.steps import Step, StepKind


def rehearse(
    steps: Sequence[Step], entered_at: int, yes_at: Collection[int], meant_at: Callable[[int], int]
) -> dict[int, int]:
    """When (ms) she comes to each step that she comes to; messages have the time at which they are meant to leave.

    At the branches in `yes_at` it happens at once, at the others never. `meant_at` gives the next moment at which a
    message may leave. Every message is taken to leave when it is meant to.
    """
    at = {1: entered_at}
    standing, happened, now = Standing(1, entered_at), NOTHING, entered_at
    while True:
        found = move(steps, standing, happened, now, meant_at(now))
        sent = [number for number in found.made if steps[number - 1].kind is StepKind.MESSAGE]
        at |= {number: meant_at(now) if number in sent else now for number in found.made}
        if found.made:
            happened = Happened(left_at=meant_at(now)) if found.made[-1] in sent else NOTHING
        if found.due_at is None:
            return at
        step = steps[found.step - 1]
        standing, now = Standing(found.step, now if found.changed else standing.since), found.due_at
        at.setdefault(found.step, standing.since)
        if step.question is not None and found.step in yes_at:
            now = max(standing.since, happened.left_at or 0)
            happened = replace(happened, at={step.question: now})
