"""The people of a demo clinic keep the register's own rules."""

from datetime import date, timedelta

import pytest
from argon2 import PasswordHasher
from hypothesis import given, settings
from hypothesis import strategies as st

from hms_desktop.demo import census as c
from hms_desktop.demo import quotas
from hms_desktop.demo.chance import Ids, Weighted, exactly, stream
from hms_desktop.demo.figures import MARGIN_DAYS, default_patients, figures_for
from hms_desktop.demo.identifiers import abha_address, abha_number
from hms_desktop.demo.names import Names
from hms_desktop.demo.office import FILE, demo_pin
from hms_desktop.demo.phones import family_phone, personal_phone
from hms_desktop.demo.places import CampCalendar, load_places
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.identifiers import parse_abha_address, parse_abha_number, parse_clinic_number, parse_pin_code
from hms_desktop.domain.ids import time_of
from hms_desktop.domain.phone import parse_phone
from hms_desktop.domain.register.goals import GoalTerms, problems
from hms_desktop.domain.register.observations import measures
from hms_desktop.domain.register.words import known
from tests.demo.conftest import AS_OF, Demo


def census_of(size: int, as_of: date, seed: int = 1) -> c.Census:
    places = load_places()
    camps = CampCalendar(stream(seed, "calendar"), places, as_of)
    census = c.take_census(stream(seed, "census"), size, as_of, places, camps, Names())
    quotas.settle(census, figures_for(size), places, camps, stream(seed, "quotas"))
    return census


def test_the_default_size_has_the_figures_of_the_brief():
    figures = figures_for(default_patients())
    assert (figures.chronic, figures.seniors, figures.corporate, figures.at_risk) == (2456, 1823, 3201, 567)
    assert (figures.under_two + figures.pregnant, figures.villages, figures.beneficiaries) == (934, 45, 15_680)
    assert figures.detailed == default_patients()


@settings(max_examples=40)
@given(as_of=st.dates(date(2020, 1, 1), date(2040, 12, 31)), seed=st.integers(0, 10**6))
def test_nobody_turns_two_or_sixty_within_the_margin(as_of: date, seed: int):
    census = census_of(400, as_of, seed)

    def members(day: date, years: int) -> set[int]:
        limit = c.years_before(day, years)
        return {person for person in range(len(census)) if census.birth[person] <= limit}

    for days in (1, 30, MARGIN_DAYS):
        later = as_of + timedelta(days=days)
        assert members(later, 60) == members(as_of, 60)
        assert members(later, 2) == members(as_of, 2)
    assert all(birth <= day <= census.today for birth, day in zip(census.birth, census.registered, strict=True))


@settings(max_examples=30)
@given(size=st.integers(300, 3000), seed=st.integers(0, 10**6))
def test_the_figures_hold_exactly_at_any_size(size: int, seed: int):
    census, figures = census_of(size, date(2026, 11, 22), seed), figures_for(size)
    active = [person for person in range(size) if census.status[person] == c.ACTIVE]

    def flagged(flag: int) -> int:
        return sum(1 for person in active if census.flags[person] & flag)

    assert flagged(c.CHRONIC) == figures.chronic
    assert flagged(c.AWAY) == figures.at_risk
    assert flagged(c.EMPLOYED) == figures.corporate
    assert flagged(c.BENEFICIARY) == figures.beneficiaries
    assert sum(census.birth[person] <= c.years_before(census.as_of, 60) for person in active) == figures.seniors
    small = sum(census.birth[person] > c.years_before(census.as_of, 2) for person in active)
    assert small + flagged(c.PREGNANT) == figures.under_two + figures.pregnant
    assert all(census.flags[person] & c.CHRONIC for person in active if census.flags[person] & c.AWAY)


@given(st.lists(st.floats(0, 1), max_size=80), st.integers(0, 90), st.integers())
def test_exactly_so_many_are_chosen(shares: list[float], wanted: int, seed: int):
    chosen = exactly(stream(seed, "test"), wanted, enumerate(shares))
    assert len(chosen) == min(wanted, len(shares))
    assert list(chosen) == sorted(set(chosen))


@given(st.dictionaries(st.integers(), st.floats(1, 50), min_size=1, max_size=12), st.integers())
def test_a_weighted_choice_knows_only_its_items(weights: dict[int, float], seed: int):
    chance = stream(seed, "test")
    choice = Weighted.of(weights)
    assert {choice.pick(chance) for _ in range(50)} <= set(weights)


def test_ids_ascend_and_are_uuid7():
    import uuid

    ids = Ids(1, "test", 1_700_000_000_000)
    made = [ids.next() for _ in range(200_000)]
    assert made == sorted(set(made))
    ends = [uuid.UUID(bytes=made[0]), uuid.UUID(bytes=made[-1])]
    assert all(one.version == 7 and one.variant == uuid.RFC_4122 for one in ends)
    assert time_of(ends[0]) == 1_700_000_000_000
    assert time_of(ends[1]) - time_of(ends[0]) < 10


@given(st.integers(0, 4_999_999))
def test_phone_numbers_are_valid_and_from_the_silent_series(number: int):
    for phone in (family_phone(number), personal_phone(number)):
        assert phone.startswith("+91660")
        assert parse_phone(phone).e164 == phone


def test_everybody_has_a_number_of_their_own():
    assert len({make(n) for n in range(50_000) for make in (family_phone, personal_phone)}) == 100_000


@given(st.integers(0, 9_999_999), st.text(max_size=30))
def test_abha_numbers_and_addresses_are_without_doubt(number: int, name: str):
    told = abha_number(number, stream(number, "abha"))
    assert parse_abha_number(told).value == told
    assert parse_abha_number(told).warnings == ()
    address = abha_address(number, "Meera " + name)
    assert parse_abha_address(address).value == address


def test_the_documented_pin_opens():
    assert PasswordHasher().verify(load_toml(FILE, "hash")["hash"], demo_pin())


def test_rows_are_in_the_form_the_register_keeps(demo: Demo):
    for number, pin, sex, language, role, status in demo.rows(
        "SELECT clinic_number, pin_code, sex, language, household_role, status FROM patient"
    ):
        assert parse_clinic_number(number).value == number
        assert parse_pin_code(pin).value == pin
        assert sex in known("sexes")
        assert language in known("languages")
        assert status in known("statuses")
        assert role is None or role in known("household_roles")
    for phone, owner in demo.rows("SELECT number, owner FROM patient_phone"):
        assert parse_phone(phone).e164 == phone
        assert owner in known("phone_owners")


def test_families_share_a_phone_a_village_and_an_address(demo: Demo):
    shared = demo.rows("SELECT count(*) FROM patient_phone WHERE owner = 'family' GROUP BY number HAVING count(*) > 1")
    assert len(shared) > 20
    homes = "SELECT count(DISTINCT village), count(DISTINCT coalesce(address, '')) FROM patient GROUP BY household_id"
    assert set(demo.rows(f"{homes} HAVING household_id IS NOT NULL")) == {(1, 1)}


def test_mothers_are_women_of_a_fitting_age(demo: Demo):
    pairs = demo.rows(
        "SELECT m.sex, julianday(k.birth_date) - julianday(m.birth_date) FROM relation r JOIN patient m ON m.id = r.patient_id "
        "JOIN patient k ON k.id = r.related_id WHERE r.kind = 'mother'"
    )
    assert pairs
    assert all(sex == "female" and 14 * 365 < days < 55 * 365 for sex, days in pairs)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("table", "column"),
    [("encounter", "started_at"), ("observation", "taken_at"), ("feedback", "given_at"), ("camp_attendance", "attended_at"),
     ("consent", "given_at"), ("message", "queued_at")],
)  # fmt: skip
def test_nothing_happened_before_registration_or_after_today(demo: Demo, table: str, column: str):
    early = (
        f"SELECT count(*) FROM {table} t JOIN patient p ON p.id = t.patient_id "
        f"WHERE date(t.{column} / 1000, 'unixepoch', '+330 minutes') NOT BETWEEN p.registered_on AND '2026-11-22'"
    )
    assert demo.one(early) == 0


def test_the_dead_and_the_moved_come_no_more(demo: Demo):
    late = "SELECT count(*) FROM encounter e JOIN patient p ON p.id = e.patient_id WHERE p.status != 'active'"
    day = "date(e.started_at / 1000, 'unixepoch', '+330 minutes')"
    assert demo.one(f"{late} AND {day} >= p.status_on") == 0


def test_amounts_are_whole_paise_of_rupees(demo: Demo):
    assert demo.one("SELECT count(*) FROM encounter WHERE amount_paise < 0 OR amount_paise % 5000 != 0") == 0
    assert demo.one("SELECT count(*) FROM encounter WHERE amount_paise > 0") > 100


def test_messages_went_only_where_they_were_allowed(demo: Demo):
    latest = (
        "(SELECT granted FROM consent k WHERE k.patient_id = m.patient_id AND k.channel = m.channel "
        "AND k.purpose = c.purpose AND k.given_at <= m.queued_at ORDER BY given_at DESC, k.id DESC LIMIT 1)"
    )
    sent = demo.rows(
        f"SELECT m.reason, {latest} FROM message m JOIN campaign c ON c.id = m.campaign_id WHERE m.state = 'suppressed' "
        f"UNION ALL SELECT '', {latest} FROM message m JOIN campaign c ON c.id = m.campaign_id WHERE m.state != 'suppressed'"
    )
    allowed = {"": 1, "no-phone": 1, "held-out": 1, "no-consent": None, "consent-withdrawn": 0}
    assert sent
    assert all(granted == allowed[reason] for reason, granted in sent)


def test_messages_went_to_the_phones_people_have(demo: Demo):
    strange = (
        "SELECT count(*) FROM message m WHERE address IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM patient_phone x WHERE x.patient_id = m.patient_id AND x.number = m.address AND x.rank = 0)"
    )
    assert demo.one(strange) == 0


def test_goals_are_asked_about_in_their_time(demo: Demo):
    assert demo.one("SELECT count(*) FROM goal") > 10
    stray = (
        "SELECT count(*) FROM goal_check k JOIN goal g ON g.id = k.goal_id WHERE k.patient_id != g.patient_id OR "
        "date(k.checked_at / 1000, 'unixepoch', '+330 minutes') <= g.started_on OR "
        "(g.status != 'active' AND date(k.checked_at / 1000, 'unixepoch', '+330 minutes') >= g.status_on)"
    )
    assert demo.one(stray) == 0
    twice = "SELECT 1 FROM goal_check GROUP BY goal_id, date(checked_at / 1000, 'unixepoch', '+330 minutes') HAVING count(*) > 1"
    assert demo.rows(twice) == []
    for name, code, direction, target, second, started, due, every in demo.rows(
        "SELECT name, code, direction, target, second_target, started_on, due_on, every_days FROM goal"
    ):
        began, wanted = date.fromisoformat(started), date.fromisoformat(due) if due else None
        terms = GoalTerms(name, began, every, wanted, code, direction, target, second)
        assert problems(terms, AS_OF) == {}
    for code, value, second in demo.rows(
        "SELECT g.code, k.value, k.second_value FROM goal_check k JOIN goal g ON g.id = k.goal_id WHERE k.value IS NOT NULL"
    ):
        assert measures()[code].refusals(value, second) == {}


def test_calls_have_outcomes_of_the_list(demo: Demo):
    told = load_toml("calls.toml")
    outcomes = {one["key"]: one.get("asks") for one in told["outcomes"]}
    reasons = {one["key"] for one in told["reasons"]}
    calls = demo.rows("SELECT outcome, reason, remind_on FROM call")
    assert calls
    for outcome, reason, remind_on in calls:
        assert (outcomes[outcome] == "reason") == (reason is not None)
        assert (outcomes[outcome] == "day") == (remind_on is not None)
        assert reason is None or reason in reasons
    early = "SELECT count(*) FROM call k WHERE EXISTS (SELECT 1 FROM patient p WHERE p.id = k.patient_id AND p.status = 'deceased')"
    assert demo.one(early) == 0
