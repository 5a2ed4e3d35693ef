import shutil

import pytest

from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.sentences import all_sentences
from hms_desktop.store import doctor
from hms_desktop.store.backup import make_backup
from hms_desktop.store.doctor import examine
from tests.helpers.clinic import ClinicForTests


@pytest.fixture
def well(clinic: ClinicForTests) -> ClinicForTests:
    """A clinic with a patient and a fresh backup."""
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": "Asha", "sex": "female"})
    make_backup(clinic.database, clinic.paths, clinic.key, "manual")
    return clinic


def wrong(clinic: ClinicForTests, key: bytes | None = None) -> dict[str, str]:
    checks = examine(clinic.paths, key or clinic.key, now_ms=clinic.clock())
    assert all(one.code in all_sentences() for one in checks)
    return {one.name: one.code for one in checks if not one.ok}


def test_a_sound_clinic(well):
    assert wrong(well) == {}


@pytest.mark.parametrize(
    ("statements", "found"),
    [
        (["DROP TRIGGER capture_patient_update"], {"triggers": "doctor-triggers-differ"}),
        (
            [
                "DROP TRIGGER capture_patient_delete",
                "CREATE TRIGGER capture_patient_delete AFTER DELETE ON patient BEGIN SELECT 1; END",
            ],
            {"triggers": "doctor-triggers-differ"},
        ),
        (["DELETE FROM search_document"], {"search": "doctor-search-incomplete"}),
        (["DELETE FROM patient_search"], {"search": "doctor-search-incomplete"}),
        (["UPDATE audit_entry SET staff_name = 'x'"], {"audit": "doctor-audit-broken"}),
        (["UPDATE alembic_version SET version_num = '0000'"], {"schema": "doctor-schema-old"}),
        (["UPDATE alembic_version SET version_num = '9999'"], {"schema": "database-newer"}),
        (["UPDATE device SET generation = 0"], {"device": "doctor-device-unclear"}),
        (["DELETE FROM device"], {"device": "doctor-device-unclear"}),
        (["UPDATE setting SET value = 'x' WHERE name = 'device.place'"], {"device": "doctor-device-elsewhere"}),
        (["DROP TABLE audit_entry"], {"audit": "doctor-check-failed"}),
    ],
)
def test_a_harm_inside_is_found_by_name(well, statements, found):
    connection = well.database.connect(writable=True)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    assert wrong(well) == found


def test_rows_that_refer_to_nothing(well):
    connection = well.database.connect(writable=True)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(
        "INSERT INTO consent (id, patient_id, channel, purpose, granted, given_at) VALUES (x'01', x'02', 'sms', 'care', 1, 0)"
    )
    connection.close()
    assert wrong(well) == {"references": "doctor-orphan-rows"}


def test_a_damaged_page(well):
    well.close()
    content = bytearray(well.paths.database.read_bytes())
    content[len(content) * 3 // 4] ^= 1
    well.paths.database.write_bytes(content)
    found = wrong(well)
    assert found["signatures"] == "doctor-pages-damaged"


def test_a_wrong_key_a_missing_and_a_plain_file(well):
    assert wrong(well, bytes(32)) == {"opens": "database-unreadable"}
    well.close()
    well.paths.database.write_bytes(doctor.PLAIN_HEADER + bytes(4080))
    assert wrong(well) == {"opens": "database-unreadable", "encrypted": "doctor-not-encrypted"}
    well.paths.database.unlink()
    assert wrong(well) == {"opens": "database-missing"}


def test_what_lies_around_it(well, monkeypatch):
    well.clock.forward(days=3)
    (well.paths.backups / "clinic-x.backup.part-wal").write_bytes(b"")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1 << 40, 1 << 40, 1 << 20))
    assert wrong(well) == {"backups": "doctor-backup-old", "leftovers": "doctor-leftovers", "disk": "doctor-disk-low"}
    shutil.rmtree(well.paths.backups)
    assert wrong(well)["backups"] == "doctor-no-backup"


def test_nothing_at_all_is_no_exception(tmp_path):
    from hms_desktop.config import Paths

    checks = examine(Paths(tmp_path / "nowhere"), bytes(32), now_ms=0)
    assert [(one.name, one.ok) for one in checks] == [("opens", False), ("backups", False), ("leftovers", True)]
