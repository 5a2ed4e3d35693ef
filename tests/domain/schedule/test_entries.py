from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hms_desktop.domain.schedule.antenatal import antenatal_schedule, pregnancy_items
from hms_desktop.domain.schedule.due import DueKind, DueStatus
from hms_desktop.domain.schedule.entries import (
    FARTHEST,
    SINCE_EVER,
    Entry,
    ages_to_come,
    births_turning,
    dose_entries,
    item_entries,
    pregnancy_entries,
)
from hms_desktop.domain.schedule.followup import followup_items, followup_measures
from hms_desktop.domain.schedule.forecast import forecast, open_doses
from hms_desktop.domain.schedule.period import Period, parse_period
from hms_desktop.domain.schedule.uip import immunization_schedule
from tests.domain.schedule.test_forecast import children

SCHEDULE = immunization_schedule()
DAY = timedelta(days=1)
TODAY = date(2026, 11, 22)
ahead = st.integers(0, 366)


def asked(items, on, within):
    """What the schedule itself wants on a day."""
    return {(item.kind, item.code): item.status for item in items if item.wanted(on, within)}


def told(entries, on, within):
    """What the entries say of the same day."""
    wanted = ((one, one.status(on)) for one in entries if one.due_on <= on + timedelta(days=within))
    return {(one.kind, one.code): status for one, status in wanted if status is not None}


def turns(entries, birth, since, on):
    """Whether the calendar alone may change the entries of somebody after a day, up to another."""
    if any(one.ends_on is not None and since <= one.ends_on < on for one in entries):
        return True
    spans = (births_turning(age, before, since, on) for age, before in ages_to_come())
    return any(first <= birth <= last for first, last in spans)


def young_items(birth, sex, history, on):
    """Items of both lists of the young, each while its age lasts."""
    items = forecast(SCHEDULE, birth, sex, history, on)
    return [item for item in items if on < SCHEDULE.ends[item.kind].after(birth)]


@settings(max_examples=300)
@given(children(), st.integers(0, 800), ahead)
def test_the_dates_of_an_entry_say_on_any_later_day_what_the_schedule_says_until_the_calendar_turns(
    child, later, within
):
    birth, sex, history, worked_out = child
    entries = dose_entries(birth, sex, history, worked_out)
    on = worked_out + timedelta(days=later)
    if turns(entries, birth, worked_out, on):
        entries = dose_entries(birth, sex, history, on)
    assert told(entries, on, within) == asked(young_items(birth, sex, history, on), on, within)


@given(children())
def test_what_may_be_called_for_is_what_stands_open_and_waits_for_nothing(child):
    birth, sex, history, on = child
    every = forecast(SCHEDULE, birth, sex, history, on)
    open_ones = [item for item in every if item.recommended is not None and not item.waits_for]
    assert list(open_doses(SCHEDULE, birth, sex, history, on)) == open_ones


@given(
    st.integers(-30, 320), st.lists(st.integers(0, 300), max_size=5), st.integers(0, 120), ahead,
    st.lists(st.tuples(st.sampled_from(["TDP1", "TDP2", "TDPB"]), st.integers(-900, 300)), max_size=4),
)  # fmt: skip
def test_entries_of_a_pregnancy_hold_until_only_its_outcome_is_asked_for(age, seen, later, within, doses):
    start, rules = TODAY - timedelta(days=age), antenatal_schedule()
    visits = [day for number in seen if (day := start + timedelta(days=number)) <= TODAY]
    history = [(code, day) for code, number in doses if (day := start + timedelta(days=number)) <= TODAY]
    on = TODAY + timedelta(days=later)

    def items(day):
        return pregnancy_items(rules, SCHEDULE, start, visits, history, day)

    over = start + timedelta(weeks=rules.longest)
    worked_out = on if TODAY < over <= on else TODAY
    assert told(pregnancy_entries(items(worked_out), start, worked_out), on, within) == asked(items(on), on, within)


@given(st.none() | st.integers(-20, 400), st.none() | st.integers(0, 400), st.integers(0, 400), ahead)
def test_entries_of_long_illnesses_hold_on_every_day(known, measured, later, within):
    conditions = {"I10": "High blood pressure", "E11.9": "Diabetes"}
    last = {} if measured is None else {"hba1c": TODAY - timedelta(days=measured)}
    known_since = None if known is None else TODAY - timedelta(days=known)

    def items(day):
        return followup_items(followup_measures(), conditions, last, known_since, day)

    on = TODAY + timedelta(days=later)
    entries = item_entries(items(TODAY))
    assert told(entries, on, within) == asked(items(on), on, within)
    assert {one.due_on for one in entries if one.code == "blood-pressure"} == {
        known_since if known_since and known_since <= TODAY else SINCE_EVER
    }


def test_doses_of_a_pregnancy_on_a_young_card_are_not_called_for_by_age():
    birth = date(2009, 5, 1)
    card = [("TDP2", TODAY - timedelta(days=9)), ("TDP1", TODAY - timedelta(days=9))]
    assert {one.code for one in dose_entries(birth, "female", card, TODAY)} == {"TD16"}


def test_a_dose_far_ahead_is_named_a_year_before_its_age():
    birth = date(2020, 3, 1)
    due = date(2030, 3, 1)
    assert "TD10" not in {one.code for one in dose_entries(birth, "male", [], due - FARTHEST - DAY)}
    named = [one for one in dose_entries(birth, "male", [], due - FARTHEST) if one.code == "TD10"]
    assert named == [Entry(DueKind.ADOLESCENT, "TD10", due, date(2030, 3, 29), date(2036, 2, 29))]
    turned = [births_turning(age, before, due - FARTHEST - DAY, due - FARTHEST) for age, before in ages_to_come()]
    assert any(first <= birth <= last for first, last in turned)


def test_catching_up_begins_on_the_day_the_first_dose_has_become_impossible():
    birth = date(2025, 11, 23)
    before = {one.code: one for one in dose_entries(birth, "male", [], TODAY)}
    assert before["PENTA1"].ends_on == TODAY
    assert before["PENTA1"].status(TODAY) is DueStatus.OVERDUE
    assert before["PENTA1"].status(TODAY + DAY) is None
    assert turns(before.values(), birth, TODAY, TODAY + DAY)
    after = {one.code: one for one in dose_entries(birth, "male", [], TODAY + DAY)}
    assert "PENTA1" not in after
    assert after["DPTCU1"].due_on == TODAY + DAY


@given(
    st.sampled_from(["P0D", "P6W", "P9M", "P1Y", "P5Y", "P14Y3M", "P10Y2W"]),
    st.dates(date(2000, 1, 1), date(2030, 12, 31)),
)
def test_the_latest_start_is_the_last_day_that_lies_so_long_before(text, end):
    period: Period = parse_period(text)
    start = period.latest_start(end)
    assert period.after(start) <= end < period.after(start + DAY)
