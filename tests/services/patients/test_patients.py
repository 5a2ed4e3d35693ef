from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.register.details import Identifier, PatientDetails, Phone
from tests.helpers.clinic import ClinicForTests
from tests.helpers.records import add, dump

LAKSHMI = PatientDetails(
    "Lakshmi Patil", "लक्ष्मी पाटील", "female", date(1980, 3, 9), "day", None,
    (Phone("+919876543210"), Phone("+919812345678", "family", "Ramesh")), (Identifier("abha-number", "43422151056749"),),
    village="Wagholi", district="Pune", pin_code="412207", language="mr", note="Hard of hearing",
)  # fmt: skip


def test_what_is_registered_is_read_back(clinic):
    patient = clinic.services.patients.register(LAKSHMI)
    found = clinic.services.patients.details(patient)
    assert found == LAKSHMI.changed({"clinic_number": "000001", "registered_on": date(2026, 11, 22)})
    assert [one.id for one in clinic.services.search.find("Laxmi")] == [patient]
    assert clinic.services.patients.summary(patient).phone == "+919876543210"


def test_clinic_numbers_run_on_and_step_over_those_in_use(clinic):
    from hms_desktop.domain.model import Clinic

    add(clinic, Clinic, name="Rampur", number_prefix="RMP", language="en")
    patients = clinic.services.patients

    def number(given=None):
        return patients.details(patients.register(PatientDetails("Ravi", clinic_number=given))).clinic_number

    assert [number(), number(), number("RMP-000003"), number("rmp 900"), number(), number()] == [
        "RMP-000001", "RMP-000002", "RMP-000003", "RMP-900", "RMP-000901", "RMP-000902",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def shared_clinic(tmp_path_factory):
    made = ClinicForTests(tmp_path_factory.mktemp("patients") / "clinic")
    yield made
    made.close()


changes = st.fixed_dictionaries(
    {},
    optional={
        "name": st.sampled_from(["Lakshmi Bai", "Laxmi"]),
        "village": st.sampled_from([None, "Loni"]),
        "phones": st.lists(st.sampled_from([Phone("+919876543210", "family"), Phone("+919876543211")]), max_size=2, unique=True).map(tuple),
        "identifiers": st.lists(st.sampled_from([Identifier("pm-jay", "P12345678"), *LAKSHMI.identifiers]), max_size=2, unique=True).map(tuple),
        "note": st.sampled_from([None, "Lives alone"]),
    },
)  # fmt: skip


@given(st.lists(changes, min_size=1, max_size=3))
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_putting_back_what_each_edit_returned_restores_everything(shared_clinic, steps):
    patients = shared_clinic.services.patients
    patient = patients.register(LAKSHMI)
    start = patients.details(patient)
    undo = [patients.edit(patient, step) for step in steps]
    for before in reversed(undo):
        patients.edit(patient, before)
    found = patients.details(patient)
    assert found.changed({"identifiers": ()}) == start.changed({"identifiers": ()})
    assert set(found.identifiers) == set(start.identifiers)


def test_an_edit_that_changes_nothing_returns_nothing(clinic):
    patient = clinic.services.patients.register(LAKSHMI)
    before = dump(clinic)
    assert clinic.services.patients.edit(patient, {"name": "Lakshmi Patil", "village": "Wagholi"}) == {}
    assert dump(clinic) == before
    with pytest.raises(Invalid):
        clinic.services.patients.edit(patient, {"shoe_size": 7})


def test_an_alias_answers_with_the_kept_record(clinic):
    services = clinic.services
    kept, merged = services.patients.register(LAKSHMI), services.patients.register(PatientDetails("Ganga"))
    services.merging.merge(kept, merged, {"name": "kept"})
    assert services.patients.details(merged).name == "Lakshmi Patil"
    assert services.patients.current_id(merged) == kept
    services.patients.edit(merged, {"village": "Loni"})
    assert services.patients.details(kept).village == "Loni"


def test_phones_that_others_have_are_a_warning_not_a_refusal(clinic):
    patients = clinic.services.patients
    first = patients.register(LAKSHMI)
    checked = patients.check(PatientDetails("Ramesh Patil", phones=(Phone("98123 45678"),)))
    assert [(one.field, one.code, dict(one.params)) for one in checked.warnings] == [
        ("phones.0", "phone-known", {"names": "Lakshmi Patil"})
    ]
    assert {one.code for one in patients.check(LAKSHMI, first).warnings} == {"phone-looks-made-up"}


def test_status_has_a_day_that_is_possible_and_can_be_put_back(clinic):
    patients = clinic.services.patients
    patient = patients.register(LAKSHMI)
    before = patients.set_status(patient, "deceased", date(2026, 11, 1), "Told by the family")
    assert patients.summary(patient).status == "deceased"
    patients.set_status(patient, *before)
    assert patients.summary(patient).status == "active"
    for status, on in (("lost", None), ("moved", date(2026, 11, 23)), ("moved", date(1979, 1, 1))):
        with pytest.raises(Invalid):
            patients.set_status(patient, status, on)


def test_a_removed_record_is_gone_until_it_is_restored(clinic):
    patients = clinic.services.patients
    patient = patients.register(LAKSHMI)
    patients.remove(patient, "Typed by mistake")
    with pytest.raises(NotFound):
        patients.details(patient)
    assert clinic.services.search.find("Lakshmi") == []
    patients.restore(patient)
    assert patients.details(patient).name == "Lakshmi Patil"


def test_who_may_and_what_is_left_out(clinic):
    patients = clinic.services.patients
    patient = patients.register(LAKSHMI)
    clinic.act_as("receptionist")
    assert patients.details(patient).note is None
    patients.edit(patient, {"village": "Loni"})
    with pytest.raises(NotAllowed):
        patients.edit(patient, {"note": "x"})
    with pytest.raises(NotAllowed):
        patients.remove(patient, "x")
    clinic.act_as("clinician")
    assert patients.details(patient).note == "Hard of hearing"
    clinic.act_as("nobody")
    for act in (
        lambda: patients.register(LAKSHMI),
        lambda: patients.details(patient),
        lambda: patients.edit(patient, {}),
        lambda: patients.set_status(patient, "moved"),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_one_takes_back_ones_own_registration_within_an_hour(clinic):
    patients = clinic.services.patients
    me, other = clinic.new_id(), clinic.new_id()
    clinic.act_as("receptionist", me)
    patient = patients.register(LAKSHMI)
    clinic.act_as("receptionist", other)
    with pytest.raises(Refused, match="registration-old"):
        patients.unregister(patient)
    clinic.act_as("receptionist", me)
    patients.unregister(patient)
    assert clinic.services.search.find("Lakshmi Patil") == []
    patients.register_again(patient)
    assert [found.id for found in clinic.services.search.find("Lakshmi Patil")] == [patient]
    clinic.clock.forward(minutes=61)
    with pytest.raises(Refused, match="registration-old"):
        patients.unregister(patient)
