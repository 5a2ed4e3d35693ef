import csv
import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_desktop.domain.schedule.antenatal import antenatal_schedule, pregnancy_items
from hms_desktop.domain.schedule.due import DueStatus
from hms_desktop.domain.schedule.forecast import forecast
from hms_desktop.domain.schedule.period import parse_period
from hms_desktop.domain.schedule.uip import immunization_schedule

SCHEDULE = immunization_schedule()
CHILD_DOSES = [dose for dose in SCHEDULE.doses if not dose.pregnancy]
ENDEMIC = frozenset({"je-endemic"})


def items(birth, history, on, sex="female", areas=frozenset()):
    return {item.code: item for item in forecast(SCHEDULE, birth, sex, history, on, areas)}


def wanted(found, on):
    return {code for code, item in found.items() if item.wanted(on)}


def history_of(text, birth):
    """Doses as the cases write them: "OPV0-3" is four doses on their first possible days, "PENTA1 2025-12-01" one."""
    doses = []
    for part in re.split(r",\s*", text):
        if found := re.fullmatch(r"([A-Z0-9]+) (\d{4}-\d\d-\d\d)", part):
            doses.append((found[1], date.fromisoformat(found[2])))
        elif found := re.fullmatch(r"([A-Z]+)(\d)-(\d)", part):
            codes = [f"{found[1]}{number}" for number in range(int(found[2]), int(found[3]) + 1)]
            doses += [(code, SCHEDULE.dose(code).due_from.after(birth)) for code in codes]
        elif SCHEDULE.dose(part):
            doses.append((part, SCHEDULE.dose(part).due_from.after(birth)))
    return doses


def test_the_worked_cases_of_the_reference(shared_data):
    with (shared_data / "nis_cases.csv").open(encoding="utf-8", newline="") as file:
        cases = [case for case in csv.DictReader(file) if case["dob"] != "pregnant"]
    assert len(cases) >= 5
    for case in cases:
        birth, on = date.fromisoformat(case["dob"]), date.fromisoformat(case["today"])
        due = wanted(items(birth, history_of(case["history"], birth), on, areas=ENDEMIC), on)
        expected = {code.split("(")[0] for code in case["expected_due"].split(";")}
        assert expected <= due, case["id"]
        assert not due & set(case["expected_not_due"].split(";")), case["id"]


@pytest.mark.parametrize(("months_ago", "codes"), [(40, ["TDP1", "TDP2"]), (20, ["TDPB"])])
def test_td_in_pregnancy_is_a_booster_within_three_years_of_two_doses(months_ago, codes):
    start = date(2026, 9, 1)
    before = start - timedelta(days=round(months_ago * 30.44))
    history = [("TDP1", before - timedelta(days=28)), ("TDP2", before)]
    on = date(2026, 11, 22)
    found = pregnancy_items(antenatal_schedule(), SCHEDULE, start, [], history, on)
    doses = [item for item in found if item.code.startswith("TD")]
    assert [item.code for item in doses] == codes
    assert doses[0].wanted(on)
    assert all(item.waits_for == "TDP1" and item.earliest == on + timedelta(weeks=4) for item in doses[1:])


def test_the_data_says_what_the_reference_says(shared_data):
    with (shared_data / "nis.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    assert rows.keys() == {dose.code for dose in SCHEDULE.doses}
    birth = date(2024, 1, 1)
    for dose in CHILD_DOSES:
        assert dose.min_age.after(birth) == parsed(rows[dose.code]["min_age"], birth)
        assert dose.due_from.after(birth) == parsed(rows[dose.code]["due_from"], birth)
        if rows[dose.code]["min_interval"]:
            assert dose.min_interval.after(birth) == parsed(rows[dose.code]["min_interval"], birth)


def parsed(text, start):
    return parse_period(text).after(start)


def test_no_pentavalent_before_one_year_leads_to_dpt_instead_and_its_boosters():
    birth, on = date(2025, 1, 1), date(2026, 3, 1)
    found = items(birth, [], on)
    assert found["PENTA1"].status is DueStatus.CLOSED
    assert found["DPTCU1"].wanted(on)
    assert found["DPTB1"].waits_for == "DPTCU3"
    early = items(birth, [("PENTA1", date(2025, 6, 1))], on)
    assert "DPTCU1" not in early
    assert early["PENTA2"].wanted(on)


def test_a_dose_before_its_minimum_age_does_not_count_and_is_repeated():
    birth = date(2026, 1, 1)
    early = date(2026, 9, 1)
    found = items(birth, [("MR1", early)], date(2026, 11, 22))
    assert found["MR1"].wanted(date(2026, 11, 22))
    assert found["MR1"].earliest == date(2026, 10, 1)
    assert found["MR1"].reasons[0].code == "due-repeat"
    again = items(birth, [("MR1", early), ("MR1", date(2026, 10, 2))], date(2026, 11, 22))
    assert again["MR1"].done_on == date(2026, 10, 2)


def test_a_series_is_never_begun_again():
    birth, on = date(2025, 6, 1), date(2026, 11, 22)
    found = items(birth, [("OPV1", date(2025, 7, 15))], on)
    assert found["OPV1"].status is DueStatus.GIVEN
    assert found["OPV2"].wanted(on)
    later = items(birth, [("OPV2", date(2025, 9, 1))], on)
    assert later["OPV1"].status is DueStatus.CLOSED
    assert later["OPV2"].status is DueStatus.GIVEN
    assert later["OPV3"].wanted(on)


def test_japanese_encephalitis_is_called_for_in_endemic_districts_only():
    birth, on = date(2025, 6, 1), date(2026, 11, 22)
    assert "JE1" not in items(birth, [], on)
    assert items(birth, [], on, areas=ENDEMIC)["JE1"].wanted(on)
    assert items(birth, [("JE1", date(2026, 4, 1))], on)["JE1"].status is DueStatus.GIVEN


def test_the_third_fipv_is_not_called_for_after_a_measles_dose_before_its_introduction():
    birth, on = date(2022, 1, 1), date(2026, 11, 22)
    begun = [("FIPV1", date(2022, 2, 15)), ("FIPV2", date(2022, 4, 15))]
    assert items(birth, [*begun, ("MR1", date(2022, 10, 2))], on)["FIPV3"].status is DueStatus.CLOSED
    assert items(birth, [*begun, ("MR1", date(2023, 2, 2))], on)["FIPV3"].wanted(on)


def test_hpv_is_for_girls_only():
    birth, on = date(2012, 3, 10), date(2026, 3, 10)
    assert items(birth, [], on)["HPV14"].wanted(on)
    assert "HPV14" not in items(birth, [], on, sex="male")


births = st.dates(date(2015, 1, 1), date(2026, 11, 1))


@st.composite
def children(draw):
    birth = draw(births)
    on = birth + timedelta(days=draw(st.integers(0, 17 * 365)))
    codes = st.sampled_from([dose.code for dose in CHILD_DOSES])
    days = st.integers(0, 6 * 365).map(lambda number: birth + timedelta(days=number))
    history = draw(st.lists(st.tuples(codes, days), max_size=14))
    return birth, draw(st.sampled_from(["female", "male"])), [one for one in history if one[1] <= on], on


@given(children())
def test_nothing_is_due_before_its_minimum_age_or_interval(child):
    birth, sex, history, on = child
    found = items(birth, history, on, sex, ENDEMIC)
    for item in found.values():
        dose = SCHEDULE.dose(item.code)
        if item.recommended is None or item.earliest is None:
            continue
        assert item.earliest >= dose.min_age.after(birth)
        assert item.recommended >= item.earliest
        for before in (found[code] for code in dose.after if code in found):
            if before.done_on:
                assert item.earliest >= dose.min_interval.after(before.done_on)
        if item.wanted(on):
            assert item.recommended <= on
            assert not item.closes_on or on < item.closes_on
            assert item.reasons


@settings(max_examples=50)
@given(children())
def test_what_is_given_today_is_never_due_again(child):
    birth, sex, history, on = child
    for code in sorted(wanted(items(birth, history, on, sex), on)):
        later = items(birth, [*history, (code, on)], on, sex)
        assert later[code].done_on == on
        after = items(birth, [*history, (code, on)], on + timedelta(days=2000), sex)
        assert not after[code].wanted(on + timedelta(days=2000))


@given(children())
def test_the_answer_depends_on_nothing_but_the_facts(child):
    birth, sex, history, on = child
    assert items(birth, history, on, sex) == items(birth, [*reversed(history), *history], on, sex)
    future = [("BCG", on + timedelta(days=1))]
    assert items(birth, [*history, *future], on, sex) == items(birth, history, on, sex)
