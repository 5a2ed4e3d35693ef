from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.retention import Keep, kept
from hms_desktop.domain.time import day_of, ms_of

TODAY = date(2026, 11, 22)
TIMES = st.lists(st.integers(ms_of(date(2024, 1, 1)), ms_of(TODAY, 23)), max_size=60)


def daily(days):
    return [ms_of(TODAY - timedelta(days=back), hour) for back in range(days) for hour in (9, 18)]


def test_a_year_of_two_backups_a_day():
    stay = sorted(kept(daily(400), TODAY, Keep()), reverse=True)
    days = [day_of(one) for one in stay]
    assert days[:2] == [TODAY, TODAY]
    assert days[2:9] == [TODAY - timedelta(days=back) for back in range(1, 8)]
    assert len(days) <= 2 + 7 + 4 + 12
    assert days[-1] == date(2025, 12, 31)


def test_days_without_backups_do_not_use_up_the_count():
    old = [ms_of(date(2026, month, 3)) for month in range(1, 11)]
    assert kept(old, TODAY, Keep(daily=7, weekly=0, monthly=0)) == frozenset(old[-7:])


@given(TIMES, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_the_newest_and_all_of_today_stay_and_nothing_is_invented(times, daily, weekly, monthly):
    stay = kept(times, TODAY, Keep(daily, weekly, monthly))
    assert stay <= set(times)
    assert {one for one in times if day_of(one) == TODAY} <= stay
    assert not times or max(times) in stay


@given(TIMES)
def test_pruning_what_is_left_removes_nothing_more(times):
    stay = kept(times, TODAY, Keep())
    assert kept(stay, TODAY, Keep()) == stay
