from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.camps import CampDetails, Phase
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Encounter, PatientPhone
from hms_desktop.domain.sentences import all_sentences
from hms_desktop.domain.time import ms_of
from hms_desktop.services.camps.queries import CampFilter
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)
PAST = TODAY - timedelta(days=100)


@pytest.fixture
def camps(clinic):
    return clinic.services.camps


def plan(camps, held_on=PAST, village="Rampur", **values):
    return camps.create(CampDetails(f"Camp {village}", village, held_on, **values))


def visit(clinic, patient, day, kind="clinic"):
    return add(clinic, Encounter, patient_id=patient, started_at=ms_of(day, 11), kind=kind)


def test_a_camp_is_planned_changed_called_off_and_taken_back(camps):
    camp = plan(camps, TODAY + timedelta(days=9), target=80, budget_paise=2_500_000)
    before = camps.edit(camp, CampDetails("  Eye  camp ", "Sitapur", TODAY + timedelta(days=10), "eye", sponsor=" "))
    assert before.target == 80
    row = camps.get(camp)
    assert (row.details.name, row.details.sponsor, row.phase) == ("Eye camp", None, Phase.PLANNED)
    assert camps.cancel(camp) == "planned"
    assert camps.get(camp).phase is Phase.CANCELLED
    camps.restore(camp)
    assert camps.get(camp).phase is Phase.PLANNED
    camps.remove(camp)
    assert camps.camps() == []
    with pytest.raises(NotFound):
        camps.get(camp)


def test_what_cannot_be_planned_is_told_at_its_field(camps):
    with pytest.raises(Invalid) as refused:
        camps.create(CampDetails(" ", "Rampur", date(1990, 1, 1), "magic", target=0, budget_paise=-1))
    assert set(refused.value.fields) == {"name", "held_on", "kind", "target", "budget_paise"}
    assert set(refused.value.fields.values()) <= all_sentences().keys()


def test_nobody_is_noted_twice_and_a_mistake_is_taken_back(clinic, camps):
    camp, person = plan(camps), add_patient(clinic)
    noted = camps.attend(camp, person, " Pressure,  sugar ", "High sugar")
    with pytest.raises(Refused, match="camp-came-already"):
        camps.attend(camp, person)
    (row,) = camps.attendees(camp, 10)
    assert (row.id, row.services, row.attended_at) == (noted, "Pressure, sugar", ms_of(PAST, 12))
    camps.void_attendance(noted)
    assert camps.attendees(camp, 10) == []
    assert camps.get(camp).came == camps.impact(camp).beneficiaries == 0
    with pytest.raises(Refused, match="camp-taken-back-already"):
        camps.void_attendance(noted)
    again = camps.attend(camp, person)
    assert again != noted
    assert camps.attendee_count(camp) == camps.get(camp).came == 1


def test_people_are_noted_from_the_day_of_the_camp_on(clinic, camps):
    person = add_patient(clinic)
    with pytest.raises(Refused, match="camp-not-yet"):
        camps.attend(plan(camps, TODAY + timedelta(days=1)), person)
    today = plan(camps, TODAY)
    camps.attend(today, person)
    assert camps.attendees(today, 1)[0].attended_at == clinic.clock()
    with pytest.raises(Refused, match="camp-was-held"):
        camps.cancel(today)
    other = plan(camps, TODAY, "Sitapur")
    camps.cancel(other)
    with pytest.raises(Refused, match="camp-cancelled"):
        camps.attend(other, person)


def test_what_came_of_a_camp(clinic, camps):
    camp = plan(camps, budget_paise=100_001)
    known, new, stayed, late = (add_patient(clinic, name) for name in ("Known", "New", "Stayed", "Late"))
    visit(clinic, known, PAST - timedelta(days=30))
    for person, referred in ((known, "Cataract"), (new, "High sugar"), (stayed, "Anaemia"), (late, None)):
        camps.attend(camp, person, referred=referred)
    visit(clinic, known, PAST + timedelta(days=10))
    visit(clinic, new, PAST + timedelta(days=89))
    visit(clinic, late, PAST + timedelta(days=95))
    visit(clinic, stayed, PAST + timedelta(days=1), kind="camp")
    impact = camps.impact(camp)
    assert (impact.beneficiaries, impact.referred, impact.seen, impact.referred_seen) == (4, 3, 2, 2)
    assert (impact.new, impact.came_later) == (3, 1)
    assert impact.cost_paise == 25_000
    seen = {row.name: row.seen_at for row in camps.attendees(camp, 10)}
    assert seen == {
        "Known": ms_of(PAST + timedelta(days=10), 11), "New": ms_of(PAST + timedelta(days=89), 11), "Stayed": None, "Late": None,
    }  # fmt: skip


def test_figures_follow_the_filter_and_leave_out_what_was_called_off(clinic, camps):
    person = add_patient(clinic)
    old = plan(camps, date(2025, 3, 1))
    for camp in (old, plan(camps, date(2026, 3, 1), kind="eye"), plan(camps, date(2026, 3, 9), "Sitapur")):
        camps.attend(camp, person)
    camps.cancel(plan(camps, TODAY + timedelta(days=3), "Nagar"))
    everything = camps.impact()
    assert (everything.camps, everything.villages, everything.beneficiaries) == (3, 2, 1)
    assert camps.impact(chosen=CampFilter(year=2025)).camps == 1
    assert camps.impact(chosen=CampFilter(kind="eye")).camps == 1
    assert camps.people_by("month") == [("2025-03", 1), ("2026-03", 1)]
    assert camps.people_by("village", CampFilter(year=2026)) == [("Rampur", 1), ("Sitapur", 1)]
    assert camps.filters() == ([2026, 2025], ["Nagar", "Rampur", "Sitapur"])
    assert [row.details.village for row in camps.camps(CampFilter(village="Sitapur"))] == ["Sitapur"]


def test_the_phone_is_shown_and_illness_only_to_those_who_may_know(clinic, camps):
    camp, person = plan(camps), add_patient(clinic)
    add(clinic, PatientPhone, patient_id=person, number="+919800000001")
    camps.attend(camp, person, "Sugar", "High sugar")
    clinic.act_as("manager")
    assert camps.attendees(camp, 5)[0].referred == "High sugar"
    clinic.act_as("camp-volunteer")
    with pytest.raises(NotAllowed):
        plan(camps)


def test_a_camp_taken_back_is_no_camp_in_segments_or_on_the_timeline(clinic, camps):
    camp, person = plan(camps), add_patient(clinic)
    tree = {"count": "camps", "op": ">=", "value": 1}
    noted = camps.attend(camp, person)
    assert clinic.services.segments.count(tree) == 1
    assert [one.kind for one in clinic.services.record.timeline(person)] == ["camp"]
    camps.void_attendance(noted)
    assert clinic.services.segments.count(tree) == 0
    assert clinic.services.record.timeline(person) == []


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=12))
def test_the_list_its_count_and_the_figures_agree(clinic, camps, pairs):
    held = [plan(camps, PAST, f"V{number}") for number in range(3)]
    people = [add_patient(clinic, f"P{number}") for number in range(4)]
    for camp, person in set(pairs):
        camps.attend(held[camp], people[person])
    for camp in held:
        rows = camps.attendees(camp, 50)
        assert len(rows) == camps.attendee_count(camp) == camps.get(camp).came == camps.impact(camp).beneficiaries
    assert len({row.patient_id for camp in held for row in camps.attendees(camp, 50)}) == len(
        {who for _, who in set(pairs)}
    )
