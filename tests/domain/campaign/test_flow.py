"""The law of the journey: forward only, each step once, to an end, whenever and however often it is looked at."""

from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.campaign.flow import LOOK_AGAIN_MS, MINUTE_MS, NOTHING, Happened, Standing, move
from hms_desktop.domain.campaign.rehearsal import rehearse
from hms_desktop.domain.campaign.shape import check_steps, unreachable
from hms_desktop.domain.campaign.steps import END, Question, Step, StepKind
from tests.helpers.steps import TEMPLATE, journeys

HOUR = 60 * MINUTE_MS
MESSAGE = {"channel": "sms", "template_id": TEMPLATE}
NOW = 1_000_000_000_000


def message(number):
    return Step(number, StepKind.MESSAGE, **MESSAGE)


def wait(number, minutes):
    return Step(number, StepKind.WAIT, minutes=minutes)


def branch(number, question, minutes, yes=None, no=None):
    return Step(number, StepKind.BRANCH, minutes=minutes, question=question, yes_step=yes, no_step=no)


def happenings():
    times = st.dictionaries(st.sampled_from(Question), st.integers(NOW, NOW + 400 * HOUR), max_size=3)
    return st.builds(Happened, times, st.booleans(), st.none() | st.integers(NOW, NOW + 50 * HOUR))


@given(journeys())
def test_what_the_laws_play_through_is_allowed(steps):
    check_steps(steps)


@given(journeys(), st.data())
def test_every_journey_goes_forward_only_makes_each_step_once_and_ends(steps, data):
    standing, now, made, looks = Standing(1, NOW), NOW, [], 0
    stuck = {}
    while True:
        looks += 1
        happened = data.draw(happenings())
        if stuck.get(standing.step, 0) > 3:
            happened = Happened(happened.at)
        found = move(steps, standing, happened, now)
        made += found.made
        assert found.done or found.step >= standing.step
        assert found.changed == (found.step != standing.step or found.done)
        assert all(standing.step <= number for number in found.made)
        if found.done:
            break
        assert found.due_at > now
        stuck[found.step] = stuck.get(found.step, 0) + 1
        standing, now = Standing(found.step, now if found.changed else standing.since), found.due_at
        assert looks < 20 * len(steps)
    assert made == sorted(set(made))
    assert {steps[number - 1].kind for number in made} <= {StepKind.MESSAGE, StepKind.TASK}


@given(journeys(), happenings(), st.integers(0, 500 * HOUR), st.integers(1, 7))
def test_a_move_that_is_repeated_gives_the_same_and_nothing_more(steps, happened, later, at):
    standing = Standing(min(at, len(steps)), NOW)
    first = move(steps, standing, happened, NOW + later)
    assert move(steps, standing, happened, NOW + later) == first
    if not first.done and not first.changed:
        assert move(steps, Standing(first.step, standing.since), happened, NOW + later) == first


@given(journeys(), happenings(), st.integers(0, 300), st.integers(0, 300))
def test_while_a_message_waits_nothing_is_made(steps, happened, since, later):
    waiting = Happened(happened.at, True, happened.left_at)
    found = move(steps, Standing(1, NOW + since * HOUR), waiting, NOW + (since + later) * HOUR)
    first = steps[0]
    if first.kind is not StepKind.BRANCH:
        assert not found.made
        assert found.step == 1


@given(st.sampled_from(Question), st.integers(1, 100), st.integers(0, 200), st.integers(0, 400))
def test_a_branch_is_answered_the_same_whenever_it_is_looked_at(question, hours, answered, looked):
    steps = (branch(1, question, hours * 60, 2, 3), message(2), message(3))
    happened = Happened({question: NOW + answered * HOUR})
    found = move(steps, Standing(1, NOW), happened, NOW + looked * HOUR)
    in_time = answered <= hours
    if looked >= answered and in_time:
        assert found.made[0] == 2
    elif looked >= hours:
        assert found.made == (3,)
    else:
        assert (found.made, found.due_at) == ((), NOW + hours * HOUR)


def test_a_wait_counts_from_when_the_message_left():
    steps = (message(1), wait(2, 120), message(3))
    first = move(steps, Standing(1, NOW), NOTHING, NOW, NOW + 10 * HOUR)
    assert (first.made, first.step, first.due_at) == ((1,), 2, NOW + 12 * HOUR)
    queued = Happened(waits=True, left_at=NOW + 10 * HOUR)
    assert move(steps, Standing(2, NOW), queued, NOW + 12 * HOUR).due_at == NOW + 12 * HOUR + LOOK_AGAIN_MS
    left = Happened(left_at=NOW + 30 * HOUR)
    assert move(steps, Standing(2, NOW), left, NOW + 12 * HOUR).due_at == NOW + 32 * HOUR
    assert move(steps, Standing(2, NOW), left, NOW + 32 * HOUR).made == (3,)


def test_after_a_week_in_which_the_desk_was_closed_there_are_no_three_messages_in_one_go():
    steps = (message(1), wait(2, 60), message(3), wait(4, 60), message(5))
    found = move(steps, Standing(2, NOW), Happened(left_at=NOW), NOW + 200 * HOUR)
    assert (found.made, found.step, found.due_at) == ((3,), 4, NOW + 201 * HOUR)


def test_who_answers_has_read():
    steps = (branch(1, Question.READ, 60, END, 2), message(2))
    assert move(steps, Standing(1, NOW), Happened({Question.REPLIED: NOW + 1}), NOW + 1).done
    assert not move(steps, Standing(1, NOW), Happened({Question.DELIVERED: NOW + 1}), NOW + 1).done


@given(journeys(), st.sets(st.integers(1, 7)))
def test_a_rehearsal_goes_forward_in_time_and_comes_to_no_step_that_nobody_comes_to(steps, yes_at):
    at = rehearse(steps, NOW, yes_at, lambda moment: moment + HOUR)
    assert at[1] >= NOW
    assert not set(at) & set(unreachable(steps))
    steady = [at[number] for number in sorted(at) if steps[number - 1].kind is StepKind.MESSAGE]
    assert steady == sorted(steady)
    assert all(moment - HOUR >= NOW for moment in steady)
