"""Whether steps make a campaign: numbered from one, each complete, going forward only, and which of them nobody comes to."""

from __future__ import annotations

from collections.abc import Sequence

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.steps import END, Step, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.vocabulary import CHANNELS

MOST_STEPS = 30
LONGEST_MINUTES = 366 * 24 * 60


def check_steps(steps: Sequence[Step]) -> None:
    """Raises Refused `steps-…` with the `place` ("steps[2]", counted from 0) of the first that can't be."""
    if not any(step.kind is StepKind.MESSAGE for step in steps):
        raise Refused("steps-no-message")
    if len(steps) > MOST_STEPS:
        raise Refused("steps-too-many", most=MOST_STEPS)
    for at, step in enumerate(steps):
        fault = "steps-number" if step.number != at + 1 else _fault(step, len(steps))
        if fault is not None:
            raise Refused(fault, place=place_of(step.number), number=at + 1)


def faults(steps: Sequence[Step]) -> dict[int, str]:
    """What is wrong with each step that can't be, as a code by its number."""
    found = {step.number: _fault(step, len(steps)) for step in steps}
    return {number: fault for number, fault in found.items() if fault is not None}


def place_of(number: int) -> str:
    """Where a step stands in a plan."""
    return f"steps[{number - 1}]"


def following(step: Step, number: int | None) -> int:
    """The number that a way of a branch leads to, `END` included."""
    return step.number + 1 if number is None else number


def only_leads_on(step: Step) -> bool:
    """Whether a branch waits for nothing and goes the same way whatever happened: it joins what is drawn side by side."""
    ways = following(step, step.yes_step), following(step, step.no_step)
    return step.kind is StepKind.BRANCH and not step.minutes and ways[0] == ways[1]


def unreachable(steps: Sequence[Step]) -> tuple[int, ...]:
    """Numbers of the steps that nobody comes to, in order."""
    reached = {1}
    for step in steps:
        if step.number in reached:
            reached |= set(_ways(step))
    return tuple(step.number for step in steps if step.number not in reached)


def _ways(step: Step) -> tuple[int, ...]:
    if step.kind is StepKind.BRANCH:
        return following(step, step.yes_step), following(step, step.no_step)
    return (step.number + 1,)


def _fault(step: Step, last: int) -> str | None:
    if step.kind is StepKind.BRANCH:
        return _branch_fault(step, last)
    if step.kind is StepKind.MESSAGE:
        return _message_fault(step)
    if step.kind is StepKind.WAIT:
        return None if step.minutes is not None and 0 < step.minutes <= LONGEST_MINUTES else "steps-wait"
    return None if step.words and step.words.strip() else "steps-task"


def _message_fault(step: Step) -> str | None:
    if step.channel not in CHANNELS or step.template_id is None:
        return "steps-message"
    tried = [step.channel, *(way.channel for way in step.fallbacks)]
    if len(set(tried)) != len(tried) or TASK in tried[:-1]:
        return "steps-fallback-order"
    known = all(
        way.template_id is None if way.channel == TASK else way.channel in CHANNELS and way.template_id is not None
        for way in step.fallbacks
    )
    return None if known else "steps-fallback"


def _branch_fault(step: Step, last: int) -> str | None:
    if step.question is None:
        return "steps-question"
    if step.minutes is None or not 0 <= step.minutes <= LONGEST_MINUTES:
        return "steps-within"
    ways = [way for way in (step.yes_step, step.no_step) if way is not None]
    if any(way != END and way <= step.number for way in ways):
        return "steps-backwards"
    return "steps-nowhere" if any(way > last for way in ways) else None
