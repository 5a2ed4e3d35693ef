from sqlalchemy import update

from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.store.capture import capture_triggers, column_numbers, synced_tables
from tests.helpers.clinic import ClinicForTests


def changes(clinic: ClinicForTests) -> list[tuple]:
    with clinic.database.read_raw() as connection:
        return connection.execute(
            "SELECT table_number, row_id, kind, columns, clock FROM change ORDER BY number"
        ).fetchall()


def register(clinic: ClinicForTests, *names: str) -> list:
    rows = [{"id": clinic.new_id(), "name": name, "sex": "female"} for name in names]
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert_many(Patient, rows)
    return [row["id"] for row in rows]


def test_every_synced_table_has_its_three_triggers_in_the_file(clinic: ClinicForTests):
    with clinic.database.read_raw() as connection:
        found = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    expected = {
        f"capture_{table.name}_{event}" for table, _ in synced_tables() for event in ("insert", "update", "delete")
    }
    assert expected == set(capture_triggers())
    assert capture_triggers().items() <= found.items()


def test_a_bulk_statement_cannot_escape(clinic: ClinicForTests):
    ids = register(clinic, *(f"Patient {n}" for n in range(20)))
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.connection.execute(update(Patient).values(village="Rampur"))
    captured = changes(clinic)
    assert [row[2] for row in captured] == ["I"] * 20 + ["U"] * 20
    assert {row[1] for row in captured} == {one.bytes for one in ids}


def test_an_update_names_the_changed_columns_by_their_stable_numbers(clinic: ClinicForTests):
    (patient_id,) = register(clinic, "Meena")
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.connection.execute(
            update(Patient).where(Patient.id == patient_id).values(village="Rampur", district="Sehore", name="Meena")
        )
    numbers = column_numbers(Patient.__table__)
    assert changes(clinic)[-1][3] == 1 << numbers["village"] | 1 << numbers["district"]


def test_an_update_that_changes_nothing_is_no_change(clinic: ClinicForTests):
    register(clinic, "Meena")
    before = changes(clinic)
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.connection.execute(update(Patient).values(name="Meena"))
    assert changes(clinic) == before


def test_stamps_rise_when_the_wall_clock_goes_back(clinic: ClinicForTests):
    register(clinic, "Asha")
    clinic.clock.forward(days=-700)
    register(clinic, "Usha", "Nisha")
    stamps = [row[4] for row in changes(clinic)]
    assert stamps == sorted(set(stamps))


def test_nothing_is_captured_while_remote_rows_are_applied(clinic: ClinicForTests):
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql(
            "INSERT INTO patient (id, name, sex) VALUES (?, 'Asha', 'female')", (clinic.new_id().bytes,)
        )
    assert changes(clinic) == []
