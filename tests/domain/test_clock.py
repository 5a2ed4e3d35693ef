from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.clock import next_stamp, stamp_ms
from hms_desktop.domain.time import day_of, ms_of

MS = st.integers(0, 1 << 45)


@given(st.lists(MS, min_size=2, max_size=60))
def test_stamps_rise_under_any_wall_clock(times: list[int]):
    last = 0
    for now in times:
        stamp = next_stamp(last, now)
        assert stamp > last
        assert stamp_ms(stamp) >= now
        last = stamp


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 23), st.integers(0, 59))
def test_a_moment_of_a_clinic_day_lies_on_that_day(day: date, hour: int, minute: int):
    assert day_of(ms_of(day, hour, minute)) == day


def test_midnight_in_india_is_half_past_six_in_the_evening_before_in_utc():
    assert ms_of(date(1970, 1, 1)) == -(5 * 60 + 30) * 60_000
