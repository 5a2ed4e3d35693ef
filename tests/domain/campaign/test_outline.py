"""Cards and numbered steps stand for the same campaign, whichever it is made from."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.campaign import outline
from hms_desktop.domain.campaign.outline import NO, YES, Card
from hms_desktop.domain.campaign.rehearsal import rehearse
from hms_desktop.domain.campaign.shape import check_steps, unreachable
from hms_desktop.domain.campaign.steps import END, Question, Step, StepKind
from tests.helpers.steps import journeys

TEMPLATE = uuid.UUID(int=7)
MESSAGE = Card(Step(0, StepKind.MESSAGE, "sms", TEMPLATE))
WAIT = Card(Step(0, StepKind.WAIT, minutes=60))
TASK = Card(Step(0, StepKind.TASK, words="Call"))


def branch(yes=(), no=(), minutes=2880):
    return Card(Step(0, StepKind.BRANCH, minutes=minutes, question=Question.READ), tuple(yes), tuple(no))


leaves = st.sampled_from([MESSAGE, WAIT, TASK])
cards = st.recursive(
    leaves, lambda inner: st.builds(branch, st.lists(inner, max_size=2), st.lists(inner, max_size=2)), max_leaves=9
)
drawings = st.lists(cards, max_size=4).map(lambda found: (MESSAGE, *found))


@given(drawings)
def test_what_is_drawn_comes_back_as_it_was(drawn):
    steps = outline.steps_of(drawn)
    check_steps(steps) if len(steps) <= 30 else None
    assert unreachable(steps) == ()
    read = outline.outline_of(steps)
    assert read is not None
    assert read.cards == drawn
    assert {path: number for number, path in read.paths.items() if outline.numbers_of(drawn).get(path) == number} == (
        outline.numbers_of(drawn)
    )


@given(journeys(), st.sets(st.integers(1, 7)))
def test_steps_that_can_be_drawn_lead_everybody_the_same_way(steps, yes_at):
    read = outline.outline_of(steps)
    if read is None:
        return
    again = outline.steps_of(read.cards)
    number_of = outline.numbers_of(read.cards)
    same = {number: number_of[path] for number, path in read.paths.items() if path is not None}
    chosen = {same[number] for number in yes_at if number in same}

    def made(played, which):
        return [(which[number - 1].kind, at) for number, at in sorted(played.items()) if which[number - 1].words]

    assert made(rehearse(steps, 0, yes_at, lambda at: at), steps) == made(
        rehearse(again, 0, chosen, lambda at: at), again
    )


def test_both_ways_with_cards_are_kept_apart_by_a_step_that_only_leads_on():
    steps = outline.steps_of((MESSAGE, branch([TASK], [MESSAGE]), WAIT))
    kinds = [step.kind.value for step in steps]
    assert kinds == ["message", "branch", "task", "branch", "message", "wait"]
    assert (steps[1].yes_step, steps[1].no_step) == (3, 5)
    assert (steps[3].yes_step, steps[3].no_step, steps[3].minutes) == (6, 6, 0)


def test_a_way_without_cards_leads_to_the_end_when_nothing_follows():
    steps = outline.steps_of((MESSAGE, branch([], [TASK])))
    assert (steps[1].yes_step, steps[1].no_step) == (END, 3)


def test_ways_that_cross_and_steps_that_nobody_comes_to_are_not_drawn():
    ask = {"minutes": 60, "question": Question.READ}
    crossing = (
        Step(1, StepKind.MESSAGE, "sms", TEMPLATE),
        Step(2, StepKind.BRANCH, yes_step=3, no_step=4, **ask),
        Step(3, StepKind.BRANCH, yes_step=5, no_step=4, **ask),
        Step(4, StepKind.TASK, words="Call"),
        Step(5, StepKind.TASK, words="Visit"),
    )
    lonely = (
        Step(1, StepKind.BRANCH, yes_step=3, no_step=3, **ask),
        Step(2, StepKind.TASK, words="Call"),
        Step(3, StepKind.MESSAGE, "sms", TEMPLATE),
    )
    assert outline.outline_of(lonely) is None
    assert outline.outline_of(crossing) is None


def test_cards_are_put_in_taken_out_and_moved_within_their_way():
    drawn = (MESSAGE, branch([TASK], []))
    more = outline.inserted(drawn, (1, NO, 0), WAIT)
    assert outline.at_path(more, (1, NO, 0)) == WAIT
    assert list(outline.paths_of(more)) == [(0,), (1,), (1, YES, 0), (1, NO, 0)]
    assert outline.removed(more, (1, YES, 0)) == (MESSAGE, branch([], [WAIT]))
    assert outline.moved(more, (1,), -1) == ((branch([TASK], [WAIT]), MESSAGE), (0,))
    assert outline.moved(more, (0,), -1) == (more, (0,))
    assert outline.replaced(more, (1, YES, 0), WAIT) == (MESSAGE, branch([WAIT], [WAIT]))
    with pytest.raises(KeyError):
        outline.at_path(more, (1, YES, 4))
