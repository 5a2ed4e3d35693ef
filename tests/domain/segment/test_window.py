from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.segment.window import latest_birth, months_before, parse_duration, window_start

DAYS = st.dates(date(1960, 1, 1), date(2060, 12, 31))


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


@given(DAYS, st.dates(date(1900, 1, 1), date(1960, 1, 1)), st.integers(0, 120))
def test_being_old_enough_is_being_born_early_enough(today, born, years):
    assert (born <= latest_birth(today, years)) == (_age(born, today) >= years)


def test_born_on_a_leap_day_is_a_year_older_on_the_first_of_march():
    born = date(2004, 2, 29)
    assert born > latest_birth(date(2022, 2, 28), 18)
    assert born <= latest_birth(date(2022, 3, 1), 18)
    assert born <= latest_birth(date(2024, 2, 29), 20)


def test_months_end_where_the_month_ends():
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15), 13) == date(2024, 12, 15)
    assert window_start(date(2026, 4, 1), "P90D") == date(2026, 1, 1)
    assert window_start(date(2026, 11, 22), "P1Y2W") == date(2025, 11, 8)


@pytest.mark.parametrize("text", ["", "P", "90D", "P-1D", "P1.5D", "PT5H", "P1D2M", "P999Y"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match=text or "^$"):
        parse_duration(text)
