import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.resolving import Said, after, taken_back
from hms_desktop.domain.message.states import State, known, settled

STATES = st.sampled_from(State)


@given(STATES, st.sampled_from(Said))
def test_only_a_message_that_may_have_been_sent_is_decided_about(current, said):
    if current is State.UNCERTAIN and said is not Said.TAKEN_BACK:
        assert after(current, said) in {State.DELIVERED, State.QUEUED, State.UNCERTAIN}
    else:
        with pytest.raises(Refused):
            after(current, said)


@given(st.lists(STATES))
def test_news_alone_never_brings_a_message_back_into_the_queue(news):
    assert settled(State.UNCERTAIN, news) is not State.QUEUED
    assert all(known(said) is None for said in Said)


@given(STATES, st.sampled_from([Said.ARRIVED, Said.LEAVE]), st.lists(STATES))
def test_a_word_that_is_taken_back_leaves_what_providers_said(current, said, heard):
    assert taken_back(current, said, heard) is settled(State.UNCERTAIN, heard)


@given(STATES)
def test_what_has_left_again_is_not_taken_back(current):
    if current is State.QUEUED:
        assert taken_back(current, Said.AGAIN, []) is State.UNCERTAIN
    else:
        with pytest.raises(Refused):
            taken_back(current, Said.AGAIN, [])
