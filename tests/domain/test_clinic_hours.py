from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain import clinic_hours as hours_of
from hms_desktop.domain.clinic_hours import ClinicHours, clinic_hours, free_slots
from hms_desktop.domain.data import ResourceError

spans = st.tuples(st.integers(0, 1200), st.integers(1, 240)).map(lambda pair: (pair[0], pair[0] + pair[1]))
steps = st.sampled_from([5, 10, 15, 20, 30])


@given(st.lists(spans, max_size=3), st.lists(spans, max_size=12), st.integers(5, 90), steps)
def test_a_free_time_is_inside_a_sitting_and_touches_nothing_taken(sittings, taken, minutes, step):
    for start in free_slots(sittings, taken, minutes, step):
        assert any(begin <= start and start + minutes <= end and (start - begin) % step == 0 for begin, end in sittings)
        assert all(start + minutes <= begin or end <= start for begin, end in taken)


@given(st.lists(spans, max_size=3), st.lists(spans, max_size=12), st.integers(5, 90), steps)
def test_what_is_not_offered_is_taken(sittings, taken, minutes, step):
    free = set(free_slots(sittings, taken, minutes, step))
    for begin, end in sittings:
        for start in range(begin, end - minutes + 1, step):
            assert (start in free) != any(start < other_end and other < start + minutes for other, other_end in taken)


def test_one_visit_may_begin_as_the_other_ends():
    assert free_slots([(540, 600)], [(555, 570)], 15, 15) == (540, 570, 585)
    assert free_slots([(540, 600)], [(555, 570)], 30, 15) == (570,)
    assert free_slots([], [], 15, 15) == ()


def test_the_shipped_hours_have_a_morning_and_an_evening_and_rest_on_sunday():
    hours = clinic_hours()
    assert (hours.first, hours.last, hours.step, hours.visit_minutes) == (480, 1200, 15, 15)
    assert hours.on(date(2026, 11, 23)) == ((540, 780), (1020, 1140))
    assert hours.on(date(2026, 11, 22)) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        ClinicHours(600, 500, 15, 15, ((),) * 7),
        ClinicHours(480, 1190, 15, 15, ((),) * 7),
        ClinicHours(480, 1200, 0, 15, ((),) * 7),
        ClinicHours(480, 1200, 15, 15, (((600, 540),), *((),) * 6)),
        ClinicHours(480, 1200, 15, 15, (((540, 700), (660, 780)), *((),) * 6)),
    ],
)
def test_hours_that_contradict_themselves_are_refused(wrong):
    with pytest.raises(ResourceError):
        hours_of._check(wrong)


@pytest.mark.parametrize("text", ["25:00", "9", "09:75", "noon"])
def test_a_time_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r"time|literal|unpack"):
        hours_of._minute(text)
