"""When recurring campaigns come: the law against a library of its own, short months, leap days, ends."""

from datetime import date, datetime, time, timedelta

import pytest
from dateutil import rrule
from hypothesis import assume, given
from hypothesis import strategies as st

from hms_desktop.domain.campaign.schedule import (
    MOST,
    Recurrence,
    latest_upto,
    next_after,
    read_moment,
    read_recurrence,
    write_moment,
    write_recurrence,
)
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.time import moment, ms_of

BEGINS = ms_of(date(2026, 11, 22), 9)
YEAR_DAYS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: day.strftime("%m-%d"))
ON = {
    "day": st.none(),
    "week": st.lists(st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), min_size=1, max_size=7),
    "month": st.lists(st.one_of(st.integers(1, 31), st.just("last")), min_size=1, max_size=4),
    "year": st.lists(YEAR_DAYS, min_size=1, max_size=4),
}


@st.composite
def recurrences(draw, *, ends=True):
    every = draw(st.sampled_from(sorted(ON)))
    told = {"every": every, "at": f"{draw(st.integers(0, 23)):02}:{draw(st.integers(0, 59)):02}"}
    if every != "day":
        told["on"] = draw(ON[every])
    if ends and draw(st.booleans()):
        told["until"] = str(draw(st.dates(date(2026, 11, 1), date(2032, 1, 1))))
    if ends and draw(st.booleans()):
        told["count"] = draw(st.integers(1, 40))
    return read_recurrence(told)


moments = st.integers(BEGINS - 86_400_000, ms_of(date(2031, 1, 1)))


@given(recurrences())
def test_what_is_written_is_read_back(one):
    assert read_recurrence(write_recurrence(one)) == one


@given(recurrences(), moments)
def test_the_next_moment_lies_behind_and_nothing_lies_between(one, after):
    found = next_after(one, after, BEGINS)
    if found is None:
        assert one.until or one.count
        return
    assert found > after
    assert found >= BEGINS
    assert next_after(one, found - 1, BEGINS) == found
    local = moment(found)
    assert local.hour * 60 + local.minute == one.at
    assert one.until is None or local.date() <= one.until


@given(recurrences(), moments, moments)
def test_later_asked_is_never_an_earlier_answer(one, first, second):
    first, second = sorted((first, second))
    found = [next_after(one, at, BEGINS) for at in (first, second)]
    assert found[1] is None or (found[0] is not None and found[0] <= found[1])


@given(recurrences(), st.integers(1, 60))
def test_it_comes_as_often_as_is_said(one, most):
    found, at = [], BEGINS - 1
    while len(found) < most and (at := next_after(one, at, BEGINS)) is not None:
        found.append(at)
    assert found == sorted(set(found))
    assert one.count is None or len(found) <= one.count
    if one.count and not one.until and most >= one.count:
        assert len(found) == one.count


@given(recurrences(), moments, moments)
def test_the_latest_is_the_last_of_those_that_came(one, after, now):
    found = latest_upto(one, now, after, BEGINS)
    if found is None:
        following = next_after(one, after, BEGINS)
        assert following is None or following > now
    else:
        assert after < found <= now
        following = next_after(one, found, BEGINS)
        assert following is None or following > now


@given(recurrences(ends=False), st.dates(date(2026, 11, 23), date(2030, 1, 1)))
def test_it_agrees_with_dateutil(one, first):
    """Days that every month has; dateutil leaves short months out where this takes their last day."""
    assume(one.every in ("day", "week") or all(day <= 28 for _, day in one.on))
    start = datetime.combine(first, time())
    expected = sorted(
        day for rule in _rules(one, start) for day in rule.between(start, start + timedelta(900), inc=True)
    )
    at = next_after(one, ms_of(first) - 1, BEGINS)
    assert at is not None
    assert moment(at).date() == expected[0].date()


def _rules(one: Recurrence, start: datetime):
    if one.every == "day":
        return [rrule.rrule(rrule.DAILY, start)]
    if one.every == "week":
        return [rrule.rrule(rrule.WEEKLY, start, byweekday=[day for _, day in one.on])]
    if one.every == "month":
        return [rrule.rrule(rrule.MONTHLY, start, bymonthday=[day for _, day in one.on])]
    return [rrule.rrule(rrule.YEARLY, start, bymonth=month, bymonthday=day) for month, day in one.on]


def days(told, number, begins=BEGINS):
    one, found, at = read_recurrence(told), [], begins - 1
    for _ in range(number):
        at = next_after(one, at, begins)
        found.append(str(moment(at).date()))
    return found


def test_short_months_have_their_last_day_instead():
    assert days({"every": "month", "on": 31}, 4) == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    assert days({"every": "month", "on": [30, "last"]}, 4) == ["2026-11-30", "2026-12-30", "2026-12-31", "2027-01-30"]


def test_a_leap_day_is_the_last_of_february_otherwise():
    assert days({"every": "year", "on": "02-29"}, 3) == ["2027-02-28", "2028-02-29", "2029-02-28"]


@pytest.mark.parametrize("told", ["W10-1", "3-15", "13-01", "02-30", 315, None])
def test_what_is_no_day_of_a_year_is_refused(told):
    with pytest.raises(Refused, match="recurrence-on"):
        read_recurrence({"every": "year", "on": told})


def test_a_quarter_is_four_days_of_a_year():
    told = {"every": "year", "on": ["01-05", "04-05", "07-05", "10-05"]}
    assert days(told, 3) == ["2027-01-05", "2027-04-05", "2027-07-05"]


def test_the_moment_of_today_counts_until_it_has_passed():
    told = {"every": "day", "at": "10:00"}
    assert days(told, 1) == ["2026-11-22"]
    assert days(told, 1, ms_of(date(2026, 11, 22), 10, 1)) == ["2026-11-23"]


def test_the_last_day_counts():
    one = read_recurrence({"every": "day", "at": "10:00", "until": "2026-11-23"})
    assert next_after(one, ms_of(date(2026, 11, 23), 9), BEGINS) == ms_of(date(2026, 11, 23), 10)
    assert next_after(one, ms_of(date(2026, 11, 23), 10), BEGINS) is None


def test_a_moment_is_written_as_it_is_read():
    assert write_moment(read_moment("2026-12-01T09:05")) == "2026-12-01T09:05"
    assert read_moment("2026-12-01T09:05") == ms_of(date(2026, 12, 1), 9, 5)


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("weekly", "recurrence-wrong"),
        ({"every": "fortnight"}, "recurrence-every"),
        ({"every": "day", "on": 1}, "recurrence-on"),
        ({"every": "week"}, "recurrence-on"),
        ({"every": "week", "on": ["monday"]}, "recurrence-on"),
        ({"every": "week", "on": [["mon"]]}, "recurrence-on"),
        ({"every": "month", "on": 32}, "recurrence-on"),
        ({"every": "month", "on": True}, "recurrence-on"),
        ({"every": "month", "on": []}, "recurrence-on"),
        ({"every": "year", "on": "02-30"}, "recurrence-on"),
        ({"every": "day", "at": "25:00"}, "recurrence-at"),
        ({"every": "day", "until": "tomorrow"}, "recurrence-until"),
        ({"every": "day", "until": 5}, "recurrence-until"),
        ({"every": "day", "count": 0}, "recurrence-count"),
        ({"every": "day", "count": MOST + 1}, "recurrence-count"),
        ({"every": "day", "weeks": 2}, "recurrence-wrong"),
    ],
)
def test_what_makes_no_sense_is_refused(told, code):
    with pytest.raises(Refused) as refused:
        read_recurrence(told)
    assert refused.value.code == code


@pytest.mark.parametrize("wrong", [None, 5, "2026-12-01", "2026-12-01T25:00", "soon"])
def test_a_start_that_is_no_moment_is_refused(wrong):
    with pytest.raises(Refused) as refused:
        read_moment(wrong)
    assert refused.value.code == "starts-at-wrong"
