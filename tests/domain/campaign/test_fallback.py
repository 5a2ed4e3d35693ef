from hms_desktop.domain.campaign.fallback import NO_WAY, SURELY_LOST
from hms_desktop.domain.message.states import REACHED, State


def test_what_may_have_arrived_is_not_followed_by_another():
    silent = {State.SENDING, State.UNCERTAIN, State.ACCEPTED, State.SENT, State.EXPIRED}
    assert not SURELY_LOST & (silent | REACHED)


def test_reasons_that_hold_for_every_channel_open_no_other():
    everywhere = {"deceased", "moved", "already-booked", "already-visited", "held-out", "budget", "already-contacted"}
    assert not NO_WAY & everywhere
