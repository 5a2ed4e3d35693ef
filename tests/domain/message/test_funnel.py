from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.funnel import DELIVERED, READ, SENT, WAITING, Funnel
from hms_desktop.domain.message.states import FAILURES, State

COUNTS = st.dictionaries(st.sampled_from(State), st.integers(0, 1000))


@given(COUNTS)
def test_everybody_is_somewhere(counts):
    funnel = Funnel.of(counts)
    known = funnel.left_out + funnel.waiting + funnel.uncertain + funnel.stopped + funnel.sent
    refused, drafts = counts.get(State.FAILED, 0), counts.get(State.DRAFT, 0)
    assert known + refused + drafts == funnel.audience == sum(counts.values())
    assert funnel.read <= funnel.delivered <= funnel.sent <= funnel.addressed <= funnel.audience
    assert 0 <= funnel.progress <= 1


def test_each_step_is_part_of_the_one_before():
    assert READ < DELIVERED < SENT
    assert not WAITING & SENT
    assert State.FAILED in FAILURES - SENT
