from datetime import date

import pytest

from hms_desktop.domain.model import Patient, PatientPhone
from hms_desktop.domain.permissions import Permission
from tests.helpers.clinic import ClinicForTests

EDIT = Permission.EDIT_PATIENTS


def register(clinic: ClinicForTests, name="Ramesh Kumar"):
    patient_id = clinic.new_id()
    with clinic.desk.write(EDIT, "patient.registered") as work:
        work.insert(Patient, {"id": patient_id, "name": name, "sex": "male"})
        work.insert(PatientPhone, {"id": clinic.new_id(), "patient_id": patient_id, "number": "+919876543210"})
    return patient_id


def test_entries_of_a_patient_are_theirs_and_those_of_what_hangs_from_them(clinic: ClinicForTests):
    ramesh, suresh = register(clinic), register(clinic, "Suresh")
    with clinic.desk.write(EDIT, "patient.edited", reason="spelling") as work:
        work.update(Patient, ramesh, {"name": "Ramesh K"})
    entries = clinic.services.audit.entries(patient_id=ramesh)
    assert [(one.action, one.table) for one in entries] == [
        ("patient.edited", "patient"),
        ("patient.registered", "patient_phone"),
        ("patient.registered", "patient"),
    ]
    assert (entries[0].before, entries[0].after, entries[0].reason) == (
        {"name": "Ramesh Kumar"},
        {"name": "Ramesh K"},
        "spelling",
    )
    assert {one.row_id for one in clinic.services.audit.entries(patient_id=suresh)}.isdisjoint(
        one.row_id for one in entries
    )


def test_entries_by_person_day_and_page(clinic: ClinicForTests):
    meena = clinic.new_id()
    clinic.act_as("administrator", meena)
    register(clinic)
    clinic.clock.forward(hours=14)
    clinic.act_as("administrator")
    register(clinic)
    audit = clinic.services.audit
    assert {one.staff_id for one in audit.entries(staff_id=meena)} == {meena}
    assert [len(audit.entries(day=date(2026, 11, day))) for day in (21, 22, 23)] == [0, 2, 2]
    first = audit.entries(limit=3)
    rest = audit.entries(below=first[-1].number, limit=3)
    assert [one.number for one in first + rest] == [4, 3, 2, 1]


def test_a_view_is_written_once_in_ten_minutes_for_each_person_and_patient(clinic: ClinicForTests):
    audit, patient_id, meena = clinic.services.audit, register(clinic), clinic.new_id()
    heard = []
    clinic.database.listen(heard.append)
    assert audit.viewed(patient_id)
    assert not audit.viewed(patient_id)
    clinic.clock.forward(minutes=9, seconds=59)
    assert not audit.viewed(patient_id)
    clinic.clock.forward(seconds=1)
    assert audit.viewed(patient_id)
    assert audit.viewed(register(clinic))
    clinic.act_as("receptionist", meena)
    assert audit.viewed(patient_id)
    clinic.act_as("administrator")
    assert [one.action for one in audit.entries(patient_id=patient_id)].count("patient.viewed") == 3
    assert audit.entries(staff_id=meena)[0].action == "patient.viewed"
    assert all(one.tables != {"patient"} for one in heard if len(one.tables) == 1), "a look changes no screen"


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE audit_entry SET after = '{}' WHERE number = 2",
        "UPDATE audit_entry SET reason = 'ordered' WHERE number = 3",
        "UPDATE audit_entry SET at = at + 1 WHERE number = 1",
        "DELETE FROM audit_entry WHERE number = 2",
        "DELETE FROM audit_entry WHERE number >= 3",
        "DELETE FROM audit_entry",
        "DELETE FROM setting WHERE name = 'audit.head'",
    ],
)
def test_an_altered_removed_or_cut_trail_is_found(clinic: ClinicForTests, harm):
    register(clinic)
    register(clinic)
    assert clinic.services.audit.verify() == []
    with clinic.database.writing() as connection:
        connection.exec_driver_sql(harm)
    assert clinic.services.audit.verify()


def test_an_entry_says_in_words_what_changed_and_whom_it_is_about(clinic: ClinicForTests):
    patient_id = register(clinic)
    with clinic.desk.write(EDIT, "patient.edited") as work:
        work.update(Patient, patient_id, {"birth_date": date(1965, 3, 12)})
    edited, phone, registered = clinic.services.audit.entries()
    assert (edited.about, phone.about, registered.about) == ("Ramesh Kumar",) * 3
    assert [(one.label, one.kind, one.before, one.after) for one in edited.fields] == [
        ("Date of birth", "date", None, "1965-03-12")
    ]
    assert ("Number", "text", None, "+919876543210") in [
        (one.label, one.kind, one.before, one.after) for one in phone.fields
    ]


def test_health_is_hidden_from_those_who_may_not_see_it(clinic: ClinicForTests):
    patient_id = register(clinic)
    clinic.services.clinical.add_allergy(patient_id, "Penicillin")
    assert "Penicillin" in str(clinic.services.audit.entries())
    clinic.act_as("manager")
    assert "Penicillin" not in str(clinic.services.audit.entries())
    assert "Ramesh Kumar" in str(clinic.services.audit.entries())
