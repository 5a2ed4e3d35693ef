from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.clocks import Clock, clock_of
from hms_desktop.domain.message.hours import HourRules, as_minutes, may_leave, next_opening, next_window, open_minutes
from hms_desktop.domain.message.hours_data import (
    HourChoice,
    festivals,
    shipped_choice,
    shipped_hours,
    unfounded_choice,
    with_choice,
)
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.time import DAY_MS, ms_of

MINUTE = 60_000
SUNDAY = date(2026, 11, 22)
DIWALI = date(2027, 10, 29)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

MINUTES = st.integers(0, 1439)
SPANS = st.tuples(MINUTES, MINUTES).filter(lambda span: span[0] != span[1])
RESTING = st.frozensets(st.sampled_from(list(PURPOSES)))
DAYS = st.frozensets(st.dates(SUNDAY, SUNDAY + timedelta(days=12)), max_size=6)
RULES = st.builds(
    HourRules, st.none() | SPANS, st.lists(st.tuples(st.sampled_from(list(PURPOSES)), SPANS), max_size=3).map(tuple),
    RESTING, RESTING, DAYS,
)  # fmt: skip
MOMENTS = st.integers(ms_of(SUNDAY), ms_of(SUNDAY) + 10 * DAY_MS)
OFFSETS = st.integers(-12 * 4, 14 * 4).map(lambda quarter: quarter * 15 * MINUTE)
CLOCKS = st.tuples(OFFSETS, OFFSETS).map(lambda pair: Clock(min(pair), max(pair)))


def open_by_hand(at, offset, purpose, rules):
    """What the rules say of one clock, read off it minute by minute."""
    wall = EPOCH + timedelta(milliseconds=at + offset)
    minute = wall.hour * 60 + wall.minute

    def within(span):
        begin, end = span
        return begin <= minute < end if begin < end else not end <= minute < begin

    rests = (purpose in rules.sundays and wall.isoweekday() == 7) or (
        purpose in rules.festivals and wall.date() in rules.days
    )
    wide = dict(rules.hours).get(purpose)
    return not rests and (wide is None or within(wide)) and (rules.quiet is None or not within(rules.quiet))


@given(RULES, st.sampled_from(list(PURPOSES)), MOMENTS, OFFSETS)
def test_a_moment_is_right_when_the_clock_on_the_wall_says_so(rules, purpose, at, offset):
    assert may_leave(at, purpose, rules, Clock(offset, offset)) == open_by_hand(at, offset, purpose, rules)


@given(RULES, st.sampled_from(list(PURPOSES)), MOMENTS, CLOCKS)
def test_where_the_clock_is_not_known_better_every_possible_one_must_agree(rules, purpose, at, clock):
    step = 15 * MINUTE
    clocks = range(clock.least, clock.most + 1, step)
    if may_leave(at, purpose, rules, clock):
        assert all(open_by_hand(at, offset, purpose, rules) for offset in clocks)
    elif all(open_by_hand(at, offset, purpose, rules) for offset in range(clock.least, clock.most + 1, MINUTE)):
        pytest.fail("every clock agrees, and yet it may not leave")


@pytest.mark.slow
@given(RULES, st.sampled_from(list(PURPOSES)), MOMENTS, CLOCKS)
def test_the_next_window_is_right_and_the_first(rules, purpose, at, clock):
    found = next_window(at, purpose, rules, clock)
    if found is None:
        assert not any(may_leave(at + hour * 3_600_000, purpose, rules, clock) for hour in range(14 * 24))
        return
    assert found >= at
    assert may_leave(found, purpose, rules, clock)
    assert (found == at) == may_leave(at, purpose, rules, clock)
    assert not any(may_leave(moment, purpose, rules, clock) for moment in range(at, found, 7 * MINUTE))
    if found > at:
        assert not may_leave(found - 1, purpose, rules, clock)


@given(RULES, st.sampled_from(list(PURPOSES)), MOMENTS, CLOCKS)
def test_the_next_opening_lies_after_these_hours(rules, purpose, at, clock):
    assume(may_leave(at, purpose, rules, clock))
    opening = next_opening(at, purpose, rules, clock)
    if opening is not None:
        assert opening > at
        assert may_leave(opening, purpose, rules, clock)
        assert opening == at + DAY_MS or not may_leave(opening - 1, purpose, rules, clock)


@pytest.mark.parametrize(
    ("purpose", "hour", "minute", "leaves"),
    [
        ("reminder", 7, 59, False), ("reminder", 8, 0, True), ("reminder", 20, 59, True), ("reminder", 21, 0, False),
        ("promotion", 9, 59, False), ("promotion", 10, 0, True), ("promotion", 20, 59, True), ("promotion", 21, 0, False),
        ("clinical", 8, 0, True), ("clinical", 3, 0, False),
    ],
)  # fmt: skip
def test_both_ends_of_the_shipped_hours(purpose, hour, minute, leaves):
    assert may_leave(ms_of(date(2026, 11, 23), hour, minute), purpose, shipped_hours()) is leaves


@pytest.mark.parametrize(
    ("day", "name"), [(SUNDAY, "a Sunday"), (DIWALI, "Diwali"), (date(2026, 11, 24), "a festival")]
)
def test_offers_rest_on_sundays_and_festivals_and_reminders_do_not(day, name):
    noon = ms_of(day, 12)
    assert may_leave(noon, "reminder", shipped_hours()), name
    assert not may_leave(noon, "promotion", shipped_hours()), name
    assert next_window(noon, "promotion", shipped_hours()) == ms_of(day + timedelta(days=1), 10), name


def test_the_night_passes_midnight_and_ends_in_the_morning():
    late, early = ms_of(SUNDAY, 23, 30), ms_of(SUNDAY, 1, 0)
    assert next_window(late, "reminder", shipped_hours()) == ms_of(SUNDAY + timedelta(days=1), 8)
    assert next_window(early, "reminder", shipped_hours()) == ms_of(SUNDAY, 8)
    assert open_minutes("reminder", shipped_hours()) == ((8 * 60, 21 * 60),)


def test_the_law_s_hours_stay_when_a_clinic_has_no_quiet_hours():
    rules = with_choice(HourChoice(None, frozenset(), frozenset()))
    assert may_leave(ms_of(SUNDAY, 3), "reminder", rules)
    assert not may_leave(ms_of(SUNDAY, 9, 30), "promotion", rules)
    assert may_leave(ms_of(SUNDAY, 10), "promotion", rules)


@pytest.mark.parametrize(
    ("quiet", "code"), [((60, 60), "quiet-hours-same"), ((600, 599), "quiet-hours-all-day"), ((590, 1270), "quiet-hours-all-day")]
)  # fmt: skip
def test_hours_that_leave_nothing_are_refused(quiet, code):
    with pytest.raises(Invalid) as caught:
        with_choice(HourChoice(quiet, frozenset(), frozenset()))
    assert caught.value.fields == {"quiet": code}


def test_what_was_never_chosen_is_what_is_shipped():
    assert with_choice(shipped_choice()) == shipped_hours()
    assert with_choice(unfounded_choice()) == replace(shipped_hours(), quiet=None)
    assert {one.on.year for one in festivals()} == {2026, 2027}


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("+919876543210", "Asia/Kolkata"), ("+9779812345678", "Asia/Kathmandu"), ("+447911123456", "Europe/London"),
        ("+971501234567", "Asia/Dubai"), ("+14155550100", "America/Los_Angeles"), ("+17095550100", "America/St_Johns"),
        ("+18085550100", "Pacific/Honolulu"), ("+61412345678", "Australia/Sydney"), ("+61412345678", "Australia/Perth"),
        ("+64211234567", "Pacific/Auckland"), ("+8801712345678", "Asia/Dhaka"), ("+959123456789", "Asia/Yangon"),
        ("+27821234567", "Africa/Johannesburg"), ("+254712345678", "Africa/Nairobi"), ("+353851234567", "Europe/Dublin"),
        ("+4915112345678", "Europe/Berlin"), ("+9607712345", "Indian/Maldives"), ("+923001234567", "Asia/Karachi"),
        ("+96550012345", "Asia/Kuwait"), ("+96891234567", "Asia/Muscat"), ("+85261234567", "Asia/Hong_Kong"),
    ],
)  # fmt: skip
def test_the_clocks_of_countries_hold_those_of_the_time_zone_database(number, place):
    clock, zone = clock_of(number), ZoneInfo(place)
    for day in range(0, 730, 7):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day)
        ahead = moment.astimezone(zone).utcoffset() // timedelta(milliseconds=1)
        assert clock.least <= ahead <= clock.most


def test_what_is_no_number_or_of_no_listed_country_has_the_clinic_s_clock():
    home = clock_of("+919876543210")
    assert clock_of(None) == clock_of("a@example.org") == clock_of("+999123") == home
    assert as_minutes("05:30") * MINUTE == home.least == home.most


def test_a_number_abroad_has_hours_of_its_own():
    evening = ms_of(date(2026, 11, 23), 20)
    assert may_leave(evening, "reminder", shipped_hours(), clock_of("+919876543210"))
    assert not may_leave(evening, "reminder", shipped_hours(), clock_of("+61412345678"))
    assert may_leave(evening, "reminder", shipped_hours(), clock_of("+447911123456"))
