"""A visit is credited once; what is proven and what it costs."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.campaign.costs import shared_out
from hms_desktop.domain.campaign.credit import Touch, Visit, credited
from hms_desktop.domain.campaign.roi import (
    Cost,
    Credited,
    Lacks,
    contribution,
    credited_to,
    proven,
    rate_of_return,
    roi_rules,
)
from hms_desktop.domain.experiment.rates import Arm
from hms_desktop.domain.experiment.verdict import Finding, verdict

PEOPLE = [uuid.UUID(int=number) for number in range(4)]
CAMPAIGNS = [uuid.UUID(int=100 + number) for number in range(3)]
WINDOW = 30

ids = st.uuids()
times = st.integers(0, 100)
touches = st.lists(
    st.builds(
        Touch, ids, st.sampled_from(CAMPAIGNS), st.sampled_from(PEOPLE), times, st.none() | times
    ), unique_by=lambda one: one.message_id, max_size=30,
)  # fmt: skip
visits = st.lists(
    st.builds(Visit, ids, st.sampled_from(PEOPLE), times, st.none() | times, st.integers(0, 100_000)),
    unique_by=lambda one: one.id, max_size=30,
)  # fmt: skip


@given(visits, touches)
def test_each_visit_is_credited_at_most_once_to_a_message_that_came_before(came, told):
    found = credited(came, told, WINDOW)
    assert len({one.visit.id for one in found}) == len(found) <= len(came)
    for one in found:
        assert one.visit.patient_id == one.touch.patient_id
        assert 0 <= one.visit.at - one.touch.at < WINDOW
        assert one.visit.booked_at is None or one.visit.booked_at >= one.touch.at
        later = [t for t in told if t.patient_id == one.visit.patient_id and one.touch.at < t.at <= one.visit.at]
        assert all(one.visit.booked_at is not None and one.visit.booked_at < t.at for t in later)
        assert one.touch.campaign_id not in one.assists


@given(visits, touches)
def test_parts_of_campaigns_make_the_whole(came, told):
    found, rules = credited(came, told, WINDOW), roi_rules()
    parts = [credited_to(found, campaign, rules) for campaign in CAMPAIGNS]
    assert sum(part.visits for part in parts) == len(found)
    whole = sum(contribution(one.visit.amount_paise, rules) for one in found)
    assert sum(part.contribution for part in parts) == whole
    assert sum(part.assists for part in parts) == sum(len(one.assists) for one in found)
    assert all(0 <= part.firm <= part.visits for part in parts)


@given(visits, touches)
def test_the_order_in_which_things_are_read_changes_nothing(came, told):
    def told_of(found):
        return {(one.visit.id, one.touch.message_id, one.firm, one.assists) for one in found}

    assert told_of(credited(came, told, WINDOW)) == told_of(credited(came[::-1] * 2, told[::-1], WINDOW))


@given(visits, touches)
def test_a_further_message_takes_credits_and_makes_none_of_what_was_not_there(came, told):
    fewer = {one.visit.id for one in credited(came, told[1:], WINDOW)}
    assert fewer <= {one.visit.id for one in credited(came, told, WINDOW)}


def test_the_last_message_has_it_and_the_others_are_assists():
    first = Touch(uuid.UUID(int=1), CAMPAIGNS[0], PEOPLE[0], 10, 12)
    last = Touch(uuid.UUID(int=2), CAMPAIGNS[1], PEOPLE[0], 20)
    (found,) = credited([Visit(uuid.UUID(int=9), PEOPLE[0], 25, None, 100)], [last, first], WINDOW)
    assert (found.touch, found.firm, found.assists) == (last, False, {CAMPAIGNS[0]})
    (found,) = credited([Visit(uuid.UUID(int=9), PEOPLE[0], 25, 15, 100)], [last, first], WINDOW)
    assert (found.touch, found.firm) == (first, True)
    assert credited([Visit(uuid.UUID(int=9), PEOPLE[0], 40, None, 100)], [first], WINDOW) == []


@given(st.integers(0, 10**9))
def test_contribution_is_whole_paise_and_never_more_than_was_charged(amount):
    found = contribution(amount, roi_rules())
    assert isinstance(found, int)
    assert 0 <= found <= amount or amount == found == 0


def said(first, second):
    return verdict(
        [Arm(*first), Arm(*second)], [0.5, 0.5], 1, planned=400, worthwhile=0.05, planned_end=True
    )  # fmt: skip


def test_proven_is_the_difference_times_those_written_to_times_what_a_visitor_brings():
    found = said((100, 500), (150, 500))
    shown = proven(found, Arm(150, 500), 250, 250 * 30_000)
    assert shown.finding is Finding.BETTER
    assert shown.visitors == pytest.approx((found.difference.low * 500, 50, found.difference.high * 500))
    assert shown.contribution[1] == 50 * 30_000
    assert shown.contribution[0] < shown.contribution[1] < shown.contribution[2]
    assert all(isinstance(one, int) for one in shown.contribution)


def test_nothing_is_proven_by_few():
    assert proven(said((1, 20), (5, 20)), Arm(5, 20), 6, 600).contribution is None
    assert proven(said((0, 500), (0, 500)), Arm(0, 500), 0, 0).contribution is None


def test_return_on_what_it_cost():
    cost = Cost(messages=10_000, minutes=300, each=100)
    assert rate_of_return(100_000, cost) == 1.5
    assert credited_to([], CAMPAIGNS[0], roi_rules()) == Credited(0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("cost", "lacks"),
    [
        (Cost(10_000), (Lacks.MINUTES,)),
        (Cost(10_000, 0, 144), (Lacks.MINUTES,)),
        (Cost(10_000, 60, 0), (Lacks.MINUTE_PRICE,)),
        (Cost(10_000, 60, 144, unpriced=3), (Lacks.PRICES,)),
        (Cost(0, 0, 0, unpriced=1), (Lacks.MINUTES, Lacks.PRICES)),
        (Cost(0, 60, 144), ()),
    ],
)
def test_no_return_is_worked_out_of_a_cost_that_is_not_known_in_full(cost, lacks):
    assert cost.lacks == lacks
    assert (rate_of_return(100_000, cost) is None) is bool(lacks)


@given(st.integers(0, 10**7), st.dictionaries(st.integers(0, 20), st.integers(0, 10**6), min_size=1))
def test_what_is_shared_out_adds_up_and_is_nowhere_a_paisa_off(whole, parts):
    found = shared_out(whole, parts)
    assert sum(found.values()) == whole
    weight = sum(parts.values())
    assert all(abs(found[key] - whole * part / weight) < 1 for key, part in parts.items() if weight)


def test_the_visits_of_one_person_are_one_person():
    touch = Touch(uuid.UUID(int=1), CAMPAIGNS[0], uuid.UUID(int=9), 1)
    visits = [Visit(uuid.UUID(int=at), uuid.UUID(int=9), at, amount_paise=100) for at in (5, 6)]
    found = credited_to(credited(visits, [touch], 100), CAMPAIGNS[0], roi_rules())
    assert (found.visits, found.people) == (2, 1)
