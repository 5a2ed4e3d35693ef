"""Random steps of campaigns that are allowed, for laws."""

import uuid

from hypothesis import strategies as st

from hms_desktop.domain.campaign.steps import END, Question, Step, StepKind

TEMPLATE = uuid.UUID(int=7)


@st.composite
def journeys(draw, most=7):
    """Steps that pass `check_steps`: at least one message, branches going forward only."""
    count = draw(st.integers(1, most))
    kinds = draw(st.lists(st.sampled_from(StepKind), min_size=count, max_size=count))
    kinds[draw(st.integers(0, count - 1))] = StepKind.MESSAGE
    return tuple(draw(_step(number, kind, count)) for number, kind in enumerate(kinds, 1))


def _step(number, kind, last):
    minutes = st.integers(0, 5_000)
    if kind is StepKind.MESSAGE:
        return st.just(Step(number, kind, "sms", TEMPLATE))
    if kind is StepKind.TASK:
        return st.just(Step(number, kind, words="Call"))
    if kind is StepKind.WAIT:
        return minutes.map(lambda some: Step(number, kind, minutes=some + 1))
    ways = st.sampled_from([None, END, *range(number + 1, last + 1)]) if number < last else st.sampled_from([None, END])
    return st.builds(
        lambda some, question, yes, no: Step(number, kind, minutes=some, question=question, yes_step=yes, no_step=no),
        minutes, st.sampled_from(Question), ways, ways,
    )  # fmt: skip
