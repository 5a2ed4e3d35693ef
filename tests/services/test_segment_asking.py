import pytest

from hms_desktop.domain.errors import NotAllowed, NotFound
from hms_desktop.domain.model import Household, Journey
from hms_desktop.domain.segment.fields import MEASURES, Kind, catalogue, row_fields
from hms_desktop.domain.segment.funnel import Step
from tests.helpers.outreach import add, add_condition, add_patient, add_visit, allow


@pytest.fixture
def offered(clinic):
    def ask(field, typed="", **more):
        return [(one.value, one.people) for one in clinic.services.segments.values(field, typed, **more)]

    return ask


def test_a_funnel_counts_what_the_rule_counts(clinic):
    add_patient(clinic, "Old", age=70, village="Rampur")
    add_patient(clinic, "Young", age=20, village="Rampur")
    service = clinic.services.segments
    old = {"field": "patient.age", "op": ">=", "value": 60}
    service.create("Seniors", old)
    here = {"field": "patient.village", "op": "=", "value": "Rampur"}
    found = service.funnel({"all": [here, {"segment": "seniors"}]})
    assert (found.total, found.people) == (2, 1)
    assert found.steps == (Step((0,), 2, 2), Step((1,), 1, 1))


def test_places_by_how_many_live_there_whatever_the_case(clinic, offered):
    for name, village in (
        ("A", "Rampur"),
        ("B", "Rampur"),
        ("C", "rampura"),
        ("D", "Sundarpur"),
        ("E", None),
        ("F", ""),
    ):
        add_patient(clinic, name, village=village)
    add_patient(clinic, "Merged", village="Sundarpur", removed_at=1)
    assert offered("patient.village") == [("Rampur", 2), ("Sundarpur", 1), ("rampura", 1)]
    assert offered("patient.village", "RAM") == [("Rampur", 2), ("rampura", 1)]
    assert offered("patient.village", limit=1) == [("Rampur", 2)]
    assert offered("patient.village", "%") == []


def test_what_hangs_from_a_patient_and_rows_that_are_counted(clinic, offered):
    home = add(clinic, Household, name="Devi", village="Sundarpur")
    first, second = add_patient(clinic, "A", household_id=home), add_patient(clinic, "B", household_id=home)
    for one in (first, second):
        add_condition(clinic, one, "E11.9")
        add_visit(clinic, one, 3)
    add_visit(clinic, first, 4)
    add_condition(clinic, first, "I10")
    add_condition(clinic, first, "I25", status="resolved")
    allow(clinic, first)
    allow(clinic, second)
    allow(clinic, second, granted=False)
    add(
        clinic,
        Journey,
        id=first,
        stage="loyal",
        standing="due",
        risk="low",
        interval_days=90,
        as_of=clinic.services.desk.today(),
    )
    assert offered("condition.code") == [("E11.9", 2), ("I10", 1)]
    assert offered("condition.status") == [("active", 2), ("resolved", 1)]
    assert offered("visits.kind", "CLI") == [("clinic", 2)]
    assert offered("household.village") == [("Sundarpur", 2)]
    assert offered("consent") == [("sms:reminder", 1)]
    assert offered("consent_withdrawn") == [("sms:reminder", 1)]
    assert offered("journey.stage") == [("loyal", 1)]


def test_what_names_a_person_or_was_said_freely_is_never_offered(clinic, offered):
    add_patient(clinic, "Asha", clinic_number="7")
    for field in ("patient.name", "patient.clinic_number", "identifier.value", "phone", "patient.address", "replies.body",
                  "patient.birth_date", "patient.age", "visits.started_at"):  # fmt: skip
        assert offered(field, "") == []


def test_what_few_people_have_is_kept_from_those_who_may_not_see_health_data(clinic, offered):
    for at in range(5):
        one = add_patient(clinic, f"P{at}")
        add_condition(clinic, one, "E11")
    add_condition(clinic, one, "B20")
    assert offered("condition.code") == [("E11", 5), ("B20", 1)]
    clinic.act_as("outreach")
    assert offered("condition.code") == [("E11", 5)]


def test_who_may_and_what_is_not_there(clinic, offered):
    for unknown in ("patient.shoe", "dances.kind", "visits", "visits.voided"):
        with pytest.raises(NotFound):
            offered(unknown)
    clinic.act_as("camp-volunteer")
    with pytest.raises(NotAllowed):
        offered("patient.village")
    with pytest.raises(NotAllowed):
        clinic.services.segments.funnel({"all": []})


@pytest.mark.slow
def test_every_field_can_be_asked_for_its_values(clinic, offered):
    add_patient(clinic, "A")
    fields = [*catalogue().values()]
    names = [one.name for one in fields] + [f"{count}.{column}" for count in MEASURES for column in row_fields(count)]
    for name in names:
        offered(name, "x")
    assert {Kind.FLAG, Kind.BIRTHDAY} & {one.kind for one in fields}
