from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.campaign.brake import Seen, brake_rules, first_few, verdict

SEEN = st.builds(Seen, taken=st.integers(0, 5000), errors=st.integers(0, 5000), opt_outs=st.integers(0, 50))


@pytest.mark.parametrize(
    ("receivers", "few"), [(0, None), (39, None), (40, 20), (400, 20), (401, 21), (10_000, 500), (10_001, 501)]
)
def test_the_first_few_are_a_twentieth_and_at_least_twenty(receivers, few):
    assert first_few(receivers, brake_rules()) == few


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        (Seen(), None),
        (Seen(taken=11, errors=8), None),
        (Seen(taken=12, errors=8), "brake-errors"),
        (Seen(taken=13, errors=7), None),
        (Seen(taken=100, opt_outs=3), "brake-opt-outs"),
        (Seen(taken=50, opt_outs=2), None),
        (Seen(taken=101, opt_outs=3), None),
        (Seen(taken=1, quality="RED"), "brake-quality"),
        (Seen(taken=100, quality="YELLOW"), None),
        (Seen(approval="PAUSED"), "brake-approval"),
    ],
)
def test_it_stops_at_its_limits(seen, reason):
    assert verdict(seen, brake_rules()) == reason


@given(SEEN)
def test_more_trouble_never_lets_it_go_on(seen):
    if verdict(seen, brake_rules()) is not None:
        assert verdict(replace(seen, errors=seen.errors + seen.all), brake_rules()) is not None


@given(SEEN)
def test_all_taken_and_nobody_leaving_is_fine(seen):
    assert verdict(Seen(taken=seen.all), brake_rules()) is None
