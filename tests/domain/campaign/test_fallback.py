import pytest

from hms_desktop.domain.campaign.fallback import gave_up, next_way
from hms_desktop.domain.campaign.steps import Fallback
from hms_desktop.domain.message.states import State

SMS, VOICE, TASK = (Fallback(channel, None) for channel in ("sms", "voice", "task"))


@pytest.mark.parametrize("state", [one for one in State if one not in (State.FAILED, State.UNDELIVERED)])
def test_what_may_have_arrived_is_not_followed_by_another(state):
    assert not gave_up(state, None)


@pytest.mark.parametrize("state", [State.FAILED, State.UNDELIVERED])
def test_what_surely_failed_is(state):
    assert gave_up(state, None)


@pytest.mark.parametrize(
    ("reason", "another"),
    [("no-phone", True), ("no-consent", True), ("deceased", False), ("already-booked", False), ("held-out", False)],
)
def test_a_reason_of_the_channel_opens_another_one(reason, another):
    assert gave_up("suppressed", reason) is another


def test_ways_are_tried_in_turn_and_once():
    ways = (SMS, VOICE, TASK)
    assert next_way(ways, frozenset({"whatsapp"})) == SMS
    assert next_way(ways, frozenset({"whatsapp", "sms"})) == VOICE
    assert next_way(ways, frozenset({"whatsapp", "sms", "voice"})) == TASK
    assert next_way(ways, frozenset({"whatsapp", "sms", "voice", "task"})) is None
