from __future__ import annotations

import csv
import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.dates import (
    Age,
    AgeReason,
    AgeResult,
    Precision,
    add_calendar,
    age_on,
    birth_from_age,
    parse_age,
)

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("45", Age(45)),
        ("45 y", Age(45)),
        ("45 yrs.", Age(45)),
        ("45.0", Age(45)),
        ("45/M", Age(45)),
        ("45-F", Age(45)),
        ("45 F", Age(45)),
        ("45 years old", Age(45)),
        ("Age: 45", Age(45)),
        ("४५ वर्ष", Age(45)),
        ("3 months", Age(0, 3)),
        ("६ माह", Age(0, 6)),
        ("18 months", Age(1, 6)),
        ("2Y 3M", Age(2, 3)),
        ("2 years and 3 months, 4 days", Age(2, 3, 4)),
        ("1.5 years", Age(1, 6)),
        ("6 weeks", Age(0, 0, 42)),
        ("10 days", Age(0, 0, 10)),
        ("0", Age()),
    ],
)
def test_ages_as_they_are_told(text, age):
    assert parse_age(text) == AgeResult(age)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", AgeReason.EMPTY),
        ("adult", AgeReason.UNREADABLE),
        ("-5", AgeReason.UNREADABLE),
        ("45 46", AgeReason.UNREADABLE),
        ("2y 3y", AgeReason.UNREADABLE),
        ("1.3 years", AgeReason.UNREADABLE),
        ("12/03/1965", AgeReason.UNREADABLE),
        ("1" * 50 + " a b", AgeReason.UNREADABLE),
        ("45 M", AgeReason.MONTHS_OR_MALE),
        ("150", AgeReason.TOO_OLD),
        ("99999 days", AgeReason.TOO_OLD),
    ],
)
def test_ages_refused(text, reason):
    assert parse_age(text) == AgeResult(reason=reason)


@given(st.text())
def test_any_text_is_an_age_or_has_a_reason(text):
    result = parse_age(text)
    assert (result.value is None) != (result.reason is None)


@given(st.integers(0, 120), st.integers(0, 11))
def test_written_ages_are_read_back(years, months):
    if years * 12 + months <= 120 * 12:
        assert parse_age(f"{years}Y {months}M").value == Age(years, months)


def test_dates_that_do_not_exist_roll_to_the_first_of_the_next_month(shared_data):
    with (shared_data / "date_arithmetic_tests.csv").open(encoding="utf-8") as file:
        cases = list(csv.DictReader(file))
    assert len(cases) == 7
    for case in cases:
        parts = {
            unit: int(sign.strip() + amount)
            for sign, amount, unit in re.findall(r"([-+]?\s*)(\d+)\s+(\w+)", case["period"].replace("- ", "-"))
        }
        assert add_calendar(date.fromisoformat(case["start"]), **parts) == date.fromisoformat(case["expected"]), case


@pytest.mark.parametrize(
    ("start", "step", "end"),
    [
        (date(2000, 2, 29), {"years": 1}, date(2001, 3, 1)),
        (date(2000, 2, 29), {"years": 4}, date(2004, 2, 29)),
        (date(2000, 1, 31), {"months": 1}, date(2000, 3, 1)),
        (date(2000, 3, 31), {"months": -1}, date(2000, 3, 1)),
        (date(2000, 12, 31), {"months": 2}, date(2001, 3, 1)),
        (date(2000, 1, 31), {"months": 6, "days": -4}, date(2000, 7, 27)),
        (date(2000, 1, 1), {"years": 1, "months": 1, "weeks": 1, "days": 1}, date(2001, 2, 9)),
    ],
)
def test_calendar_arithmetic(start, step, end):
    assert add_calendar(start, **step) == end


@pytest.mark.parametrize("years", [9999, -9999])
def test_outside_the_calendar(years):
    with pytest.raises(OverflowError):
        add_calendar(date(2000, 1, 1), years=years)


@given(days, st.integers(0, 1200))
def test_adding_months_never_goes_back_and_lands_in_its_month_or_on_the_next_first(start, months):
    end = add_calendar(start, months=months)
    distance = (end.year - start.year) * 12 + end.month - start.month
    assert (distance, end.day) == (months, start.day) or (distance == months + 1 and end.day == 1)
    assert add_calendar(start, months=months + 1) >= end


@given(days, st.integers(0, 40_000))
def test_age_takes_the_birth_to_the_day(birth, passed):
    on = birth + timedelta(days=passed)
    age = age_on(birth, on)
    assert 0 <= age.months < 12
    assert add_calendar(birth, years=age.years, months=age.months, days=age.days) == on
    assert age_on(birth, on + timedelta(days=1)) > age


def test_born_on_a_leap_day():
    assert age_on(date(2000, 2, 29), date(2001, 2, 28)) == Age(0, 11, 30)
    assert age_on(date(2000, 2, 29), date(2001, 3, 1)) == Age(1)


def test_not_born_yet():
    with pytest.raises(ValueError, match="before the birth"):
        age_on(date(2000, 1, 2), date(2000, 1, 1))


@given(st.integers(0, 110), st.integers(0, 11), days)
def test_a_birth_made_from_an_age_gives_that_age_and_is_the_latest_that_does(years, months, as_of):
    estimate = birth_from_age(Age(years, months), as_of)
    assert (age_on(estimate.value, as_of).years, age_on(estimate.value, as_of).months) == (years, months)
    later = estimate.value + timedelta(days=1)
    assert later > as_of or age_on(later, as_of) < Age(years, months)


def test_precision_of_an_estimate():
    as_of = date(2026, 11, 22)
    assert birth_from_age(Age(45), as_of).precision is Precision.AGE
    assert birth_from_age(Age(0, 3), as_of).precision is Precision.MONTH
    assert birth_from_age(Age(0, 0, 10), as_of).value == date(2026, 11, 12)
    assert birth_from_age(Age(0, 0, 10), as_of).precision is Precision.DAY
    with pytest.raises(OverflowError):
        birth_from_age(Age(2026), as_of)
