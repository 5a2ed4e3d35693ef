from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.scoring.bookings import Booking
from hms_desktop.domain.scoring.facts import JourneyFacts, Sign
from hms_desktop.domain.scoring.journey import journey
from hms_desktop.domain.scoring.law import law
from hms_desktop.domain.scoring.standing import STAGES
from hms_desktop.domain.sentences import all_sentences, sentence
from tests.helpers.journeys import TODAY, ago, facts, signs


@pytest.mark.parametrize(
    ("since", "standing", "risk"),
    [
        (0, "on-time", "low"), (89, "on-time", "low"), (90, "due", "low"), (91, "due", "medium"), (112, "due", "medium"),
        (113, "overdue", "medium"), (135, "overdue", "medium"), (136, "lapsed", "high"), (270, "lapsed", "high"),
        (271, "dormant", "high"),
    ],
)  # fmt: skip
def test_standing_and_risk_by_intervals_since_the_last_visit(since, standing, risk):
    found = journey(JourneyFacts(TODAY, visits=ago(since), care_interval=90))
    assert (found.standing, found.risk) == (standing, risk)
    assert found.expected_on == TODAY + timedelta(days=90 - since)


@pytest.mark.parametrize(
    ("since", "stage"), [(135, "stage-active"), (136, "stage-active-grace"), (149, "stage-active-grace")]
)
def test_active_lasts_a_grace_longer_than_it_is_said_to(since, stage):
    assert journey(JourneyFacts(TODAY, visits=ago(since), care_interval=90)).reason == stage
    assert journey(JourneyFacts(TODAY, visits=ago(150), care_interval=90)).stage == "awareness"


def test_no_visit_is_expected_of_one_who_came_once_without_a_lasting_condition():
    assert journey(JourneyFacts(TODAY, visits=ago(400))).risk == "none"
    assert journey(JourneyFacts(TODAY, visits=ago(400, 400))).risk == "none"
    assert journey(JourneyFacts(TODAY, visits=ago(400, 500))).risk == "high"
    assert journey(JourneyFacts(TODAY, visits=ago(400), opted_out=True, care_interval=30)).risk == "none"


def test_a_sign_of_interest_makes_consideration_and_a_visit_makes_active():
    assert journey(JourneyFacts(TODAY, signs=signs(30))).stage == "consideration"
    assert journey(JourneyFacts(TODAY, signs=signs(103))).stage == "consideration"
    assert journey(JourneyFacts(TODAY, signs=signs(104))).stage == "awareness"
    assert journey(JourneyFacts(TODAY, signs=signs(30), visits=ago(3))).stage == "active"
    assert journey(JourneyFacts(TODAY, signs=signs(30, kind="reply"))).reason == "stage-consideration-reply"


def test_loyal_forgets_a_missed_appointment_for_a_grace():
    loyal = JourneyFacts(TODAY, visits=ago(5, 100, 200, 300), care_interval=90)
    assert journey(loyal).stage == "loyal"
    assert journey(replace(loyal, missed=ago(200))).stage == "loyal"
    assert journey(replace(loyal, missed=ago(200, 14))).stage == "active"
    assert journey(replace(loyal, missed=ago(200, 13))).stage == "loyal"
    assert journey(replace(loyal, visits=ago(5, 100, 184))).stage == "active"
    assert journey(replace(loyal, visits=ago(5, 100, 185))).stage == "loyal"
    assert journey(replace(loyal, visits=ago(5, 5, 185))).stage == "active"


@given(facts())
def test_without_events_nobody_steps_up(some):
    past = replace(
        some,
        visits=tuple(day for day in some.visits if day <= TODAY),
        missed=tuple(day for day in some.missed if day <= TODAY),
        signs=tuple(one for one in some.signs if one.since <= TODAY),
    )
    places = [
        STAGES.index(journey(replace(past, today=TODAY + timedelta(days=step))).stage) for step in range(0, 500, 9)
    ]
    assert places == sorted(places, reverse=True)


@given(facts())
def test_every_reason_has_a_sentence_for_its_numbers(some):
    found = journey(some)
    assert found.reason in all_sentences()
    assert "{" not in sentence(found.reason, found.params)
    assert found.score.reason is None or found.score.reason in all_sentences()


BOOKED = Booking(TODAY, "booked", booked_on=TODAY - timedelta(days=40))


def test_a_booking_is_a_sign_from_its_making_until_its_day():
    assert BOOKED.sign(law()) == Sign("booking", BOOKED.booked_on, TODAY)
    assert replace(BOOKED, booked_on=None).sign(law()) == Sign("booking", *ago(90, 0))
    assert replace(BOOKED, status="cancelled").sign(law()) == Sign("booking", *ago(40, 40))
    assert replace(BOOKED, status="cancelled", cancel_reason="booked-by-mistake").sign(law()) is None
    far = replace(BOOKED, on=TODAY + timedelta(days=300)).sign(law())
    assert journey(JourneyFacts(TODAY + timedelta(days=200), signs=(far,))).stage == "consideration"


@given(st.sampled_from(["booked", "checked-in", "completed", "cancelled", "no-show"]), st.integers(-3, 3))
def test_missed_is_no_show_or_cancelled_on_the_day_or_later(status, late):
    one = replace(BOOKED, status=status, status_on=TODAY + timedelta(days=late))
    assert one.missed == (status == "no-show" or (status == "cancelled" and late >= 0))
    assert not replace(one, cancel_reason="booked-by-mistake", status="cancelled").missed
