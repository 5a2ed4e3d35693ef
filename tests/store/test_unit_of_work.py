import json

import pytest

from hms_desktop.domain.changes import ChangeSet
from hms_desktop.domain.errors import NotFound, NotSignedIn
from hms_desktop.domain.model import Patient, PatientPhone
from hms_desktop.domain.permissions import Permission
from hms_desktop.store import audit
from tests.helpers.clinic import ClinicForTests

EDIT = Permission.EDIT_PATIENTS


def add(clinic: ClinicForTests, name: str = "Ramesh Kumar"):
    patient_id = clinic.new_id()
    with clinic.desk.write(EDIT, "patient.registered") as work:
        work.insert(Patient, {"id": patient_id, "name": name, "sex": "male"})
    return patient_id


def rows(clinic: ClinicForTests, sql: str) -> list[tuple]:
    with clinic.database.read_raw() as connection:
        return connection.execute(sql).fetchall()


def test_an_error_leaves_nothing_of_the_action(clinic: ClinicForTests):
    patient_id = clinic.new_id()
    with pytest.raises(ZeroDivisionError), clinic.desk.write(EDIT, "test") as work:  # noqa: PT012
        work.insert(Patient, {"id": patient_id, "name": "Nobody", "sex": "male"})
        work.insert(PatientPhone, {"id": clinic.new_id(), "patient_id": patient_id, "number": "+919876543210"})
        raise ZeroDivisionError
    for table in ("patient", "patient_phone", "change", "audit_entry", "search_document", "search_pending"):
        assert rows(clinic, f"SELECT count(*) FROM {table}") == [(0,)]


def test_an_update_is_audited_with_before_and_after_of_what_changed(clinic: ClinicForTests):
    patient_id = add(clinic)
    with clinic.desk.write(EDIT, "patient.edited", reason="wrong spelling") as work:
        assert work.update(Patient, patient_id, {"name": "Suresh Kumar", "sex": "male"})
    action, row_id, before, after, reason, who = rows(
        clinic, "SELECT action, row_id, before, after, reason, staff_name FROM audit_entry ORDER BY number DESC LIMIT 1"
    )[0]
    assert (action, row_id, reason, who) == ("patient.edited", patient_id.bytes, "wrong spelling", "automation")
    assert (json.loads(before), json.loads(after)) == ({"name": "Ramesh Kumar"}, {"name": "Suresh Kumar"})


def test_the_same_values_again_are_no_write(clinic: ClinicForTests):
    patient_id = add(clinic)
    before = rows(clinic, "SELECT count(*) FROM audit_entry")
    with clinic.desk.write(EDIT, "patient.edited") as work:
        assert not work.update(Patient, patient_id, {"name": "Ramesh Kumar"})
    assert rows(clinic, "SELECT count(*) FROM audit_entry") == before


def test_a_row_that_is_gone_says_so(clinic: ClinicForTests):
    with pytest.raises(NotFound), clinic.desk.write(EDIT, "patient.edited") as work:
        work.update(Patient, clinic.new_id(), {"name": "Ghost"})


def test_listeners_hear_which_rows_changed_after_the_commit(clinic: ClinicForTests):
    heard: list[ChangeSet] = []
    clinic.database.listen(heard.append)
    patient_id = add(clinic)
    assert [(one.tables, one.ids) for one in heard] == [(frozenset({"patient"}), frozenset({patient_id}))]


def test_many_rows_are_told_as_many(clinic: ClinicForTests):
    heard: list[ChangeSet] = []
    clinic.database.listen(heard.append)
    with clinic.desk.write(EDIT, "test") as work:
        work.insert_many(Patient, [{"id": clinic.new_id(), "name": f"P {n}", "sex": "male"} for n in range(1200)])
    assert heard[0].ids is None
    with clinic.database.read_raw() as connection:
        assert list(audit.broken_entries(connection)) == []


def test_nobody_signed_in_writes_nothing(clinic: ClinicForTests):
    clinic.desk.actor = None
    with pytest.raises(NotSignedIn):
        clinic.desk.write(EDIT, "test")


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE audit_entry SET after = '{}' WHERE number = 2",
        "UPDATE audit_entry SET staff_name = 'somebody else' WHERE number = 1",
        "DELETE FROM audit_entry WHERE number = 2",
        "DELETE FROM audit_entry WHERE number = 3",
    ],
)
def test_a_harmed_trail_is_found(clinic: ClinicForTests, harm: str):
    for name in ("Asha", "Usha", "Nisha"):
        add(clinic, name)
    with clinic.database.writing() as connection:
        connection.exec_driver_sql(harm)
    with clinic.database.read_raw() as connection:
        assert list(audit.broken_entries(connection))
