import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.states import ORDER, REACHED, State, forward, known, settled

STATES = st.sampled_from(State)


@given(STATES, st.lists(STATES, max_size=8), st.randoms(use_true_random=False))
def test_any_order_and_repetition_of_news_ends_in_the_same_state(start, news, chance):
    shuffled = news + [chance.choice(news) for _ in range(len(news))]
    chance.shuffle(shuffled)
    assert settled(start, news) == settled(start, shuffled)


@given(STATES, st.lists(STATES, max_size=8))
def test_the_rank_never_falls(start, news):
    state = start
    for one in news:
        later = forward(state, one)
        assert ORDER.index(later) >= ORDER.index(state)
        state = later


@pytest.mark.parametrize("failure", [State.UNCERTAIN, State.FAILED, State.EXPIRED, State.UNDELIVERED])
@pytest.mark.parametrize("reached", sorted(REACHED))
def test_a_late_delivery_overrides_a_failure_and_never_the_reverse(failure, reached):
    assert forward(failure, reached) is reached
    assert forward(reached, failure) is reached


def test_news_of_less_than_is_known_changes_nothing():
    assert forward(State.READ, State.SENT) is State.READ
    assert forward(State.ACCEPTED, State.SENDING) is State.ACCEPTED
    assert forward(State.UNCERTAIN, State.ACCEPTED) is State.ACCEPTED


def test_a_provider_s_own_word_is_no_state():
    assert known("delivered") is State.DELIVERED
    assert known("DELIVRD") is None
