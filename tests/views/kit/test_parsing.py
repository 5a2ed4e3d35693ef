from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.views.kit.parsing import Birth, UnreadableError, parse_birth, parse_date, parse_number, parse_rupees

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "12/3/1965",
        "12-03-1965",
        "12.3.65",
        "12 3 1965",
        "12031965",
        "1965-03-12",
        "12 Mar 1965",
        "12march65",
        "१२/३/१९६५",
    ],
)
def test_one_day_typed_many_ways(typed):
    assert parse_date(typed, TODAY, past_only=True) == date(1965, 3, 12)


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%d", "%d%m%Y", "%d %b %Y"]))
def test_every_day_written_out_is_read_back(day, pattern):
    assert parse_date(day.strftime(pattern), TODAY, past_only=True) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31/2/2020", "date-impossible"),
        ("12/13/2020", "date-impossible"),
        ("23/11/2026", "date-future"),
        ("1/1/1850", "date-too-old"),
        ("yesterday", "date-unreadable"),
        ("12 foo 2020", "date-unreadable"),
    ],
)
def test_days_that_are_refused(typed, code):
    with pytest.raises(UnreadableError) as caught:
        parse_date(typed, TODAY, past_only=True)
    assert caught.value.code == code


def test_two_digit_years_are_the_past_for_births_and_near_for_visits():
    assert parse_date("1/1/27", TODAY, past_only=True).year == 1927
    assert parse_date("1/1/27", TODAY).year == 2027
    assert parse_date("1/1/65", TODAY).year == 1965


@pytest.mark.parametrize(
    ("typed", "birth"),
    [
        ("45", Birth(age_months=540)),
        ("४५", Birth(age_months=540)),
        ("45 y", Birth(age_months=540)),
        ("8 m", Birth(age_months=8)),
        ("2 y 6 m", Birth(age_months=30)),
        ("12/3/1965", Birth(date=date(1965, 3, 12))),
        ("12031965", Birth(date=date(1965, 3, 12))),
    ],
)
def test_a_birth_is_a_date_or_an_age(typed, birth):
    assert parse_birth(typed, TODAY) == birth


def test_an_age_of_two_hundred_is_refused():
    with pytest.raises(UnreadableError, match="age-impossible"):
        parse_birth("200", TODAY)


@pytest.mark.parametrize(
    ("typed", "paise"),
    [("1,500", 150_000), ("₹1500.50", 150_050), ("Rs. 20", 2_000), ("०.५", 50), ("1,00,000", 10_000_000)],
)
def test_rupees(typed, paise):
    assert parse_rupees(typed) == paise


@pytest.mark.parametrize(
    "typed", ["-5", "1.005", "abc", "NaN", "Infinity", "1e30", "0,25", "12,5", "1,5000", ",500", "1,50"]
)
def test_amounts_that_are_refused(typed):
    with pytest.raises(UnreadableError):
        parse_rupees(typed)


def test_numbers():
    assert parse_number("120", 0) == 120
    assert parse_number("७.८", 1) == 7.8
    assert parse_number("1,50,000", 0) == parse_number("150,000", 0) == 150000
    with pytest.raises(UnreadableError, match="number-unreadable"):
        parse_number("7,8", 1)
    with pytest.raises(UnreadableError, match="number-whole"):
        parse_number("1.5", 0)
    with pytest.raises(UnreadableError, match="number-too-fine"):
        parse_number("7.85", 1)


def refusal(parse, typed):
    try:
        parse(typed)
    except UnreadableError as error:
        return error.code
    return "read"


@given(st.text(max_size=20))
def test_anything_typed_is_read_or_refused_never_a_crash(typed):
    assert refusal(lambda text: parse_date(text, TODAY), typed)
    assert refusal(lambda text: parse_birth(text, TODAY), typed)
    assert refusal(parse_rupees, typed)
