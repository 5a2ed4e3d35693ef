"""Who comes first: the right person for what receptionists type, on a small register with many alike."""

import pytest

from hms_desktop.domain.model import PatientIdentifier, PatientPhone
from tests.helpers.clinic import ClinicForTests
from tests.helpers.records import add, add_patient

PEOPLE = {
    "geeta": ("Geeta Nagar", "गीता नगर", "Mundi", "DHK/2026/00123", "+916600910617"),
    "geeta-kumari": ("Geeta Kumari", None, "Barwaha", "ASH-061702", "+919822000001"),
    "gita": ("Gita Nagar", "गीता नगर", "Khandwa", "ASH-001234", "+919822001617"),
    "farida": ("Farida Khan", None, "Narsingh Kheda", "ASH-000042", "+919822000003"),
    "farida-bano": ("Farida Bano Khan", None, "Narsingh Kheda", "ASH-000421", "+919822000004"),
    "ramesh": ("Ramesh Kumar", "रमेश कुमार", "Mundi", "ASH-000420", "+919822000042"),
    "reema": ("Reema Bai", "रीमा बाई", "Mundi", "ASH-004200", "+919822000006"),
    "rajput": ("Anita Rajput", None, "Mundi", "ASH-000900", None),
    "rahul": ("Rahul Sen", None, "Mundi", "ASH-000901", None),
}


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    """A search over PEOPLE that gives their keys."""
    made = ClinicForTests(tmp_path_factory.mktemp("search") / "clinic")
    keys = {}
    for key, (name, local_name, village, number, phone) in PEOPLE.items():
        patient = add_patient(made, name, local_name=local_name, village=village, clinic_number=number)
        keys[patient] = key
        if phone:
            add(made, PatientPhone, patient_id=patient, number=phone, owner="self", rank=0)
    add(made, PatientIdentifier, patient_id=next(iter(keys)), kind="abha-number", value="91422151056749")

    def find(text, limit=20):
        return [keys[one.id] for one in made.services.search.find(text, limit)]

    yield find
    made.close()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("6600910617", "geeta"), ("66009 10617", "geeta"), ("+91 66009-10617", "geeta"), ("06600910617", "geeta"),
        ("0916600910617", "geeta"), ("0660091", "geeta"), ("91660091", "geeta"), ("0617", "geeta"), ("1617", "gita"),
        ("DHK/2026/00123", "geeta"), ("dhk 2026 123", "geeta"), ("DHK202600123", "geeta"), ("00123", "geeta"),
        ("123", "geeta"), ("91-4221-5105-6749", "geeta"), ("91422151056749", "geeta"),
        ("42", "farida"), ("000042", "farida"), ("ASH-42", "farida"), ("ash000042", "farida"), ("ASH-000042", "farida"),
        ("Geeta 0617", "geeta"), ("Farida Khan Narsingh Kheda", "farida"), ("narsingh kheda farida", "farida"),
        ("Gita Nagar", "gita"), ("Geeta Nagar", "geeta"), ("Nagar Gita", "gita"), ("गीता", "geeta"), ("Ra", "rahul"),
        ("kumar ramesh", "ramesh"), ("रमेश", "ramesh"), ("Mundi Ramesh", "ramesh"),
    ],
)  # fmt: skip
def test_the_right_person_is_first(register, typed, first):
    assert register(typed)[:1] == [first]


def test_another_name_that_begins_with_the_same_consonants_is_not_found(register):
    assert register("रमेश") == ["ramesh"]


def test_a_village_finds_who_lives_there(register):
    assert set(register("mundi")) == {"geeta", "ramesh", "reema", "rajput", "rahul"}


def test_a_clinic_number_is_found_among_many_phones_that_end_with_it(clinic):
    for at in range(30):
        patient = add_patient(clinic, f"Asha {chr(65 + at)}", clinic_number=f"ASH-{at + 1:06}")
        add(clinic, PatientPhone, patient_id=patient, number=f"+9198{at:04}4944", owner="self", rank=0)
    wanted = add_patient(clinic, "Zoya Khan", clinic_number="ASH-004944")
    assert clinic.services.search.find("4944")[0].id == wanted
