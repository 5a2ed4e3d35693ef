import pytest

from hms_desktop.domain.errors import NotSignedIn, Refused, StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recovery import recovery_code
from hms_desktop.domain.retention import Keep
from hms_desktop.store.opening import open_clinic
from tests.helpers.clinic import ClinicForTests


def register(clinic: ClinicForTests) -> None:
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": "Asha", "sex": "female"})


def test_a_backup_is_made_listed_checked_and_audited(clinic: ClinicForTests):
    register(clinic)
    maintenance, heard = clinic.services.maintenance, []
    made = maintenance.back_up(progress=lambda done, total: heard.append((done, total)))
    assert heard[-1][0] == heard[-1][1]
    assert maintenance.backups() == [made]
    assert maintenance.check_backup(made.path).rows["patient"] == 1
    assert clinic.services.audit.entries()[0].action == "backup.made"
    assert [one.code for one in maintenance.examine() if not one.ok] == []


def test_old_backups_go(clinic: ClinicForTests):
    for _ in range(3):
        clinic.services.maintenance.back_up()
        clinic.clock.forward(days=1)
    assert clinic.services.maintenance.prune(Keep(daily=1, weekly=0, monthly=0)) == 2
    assert len(clinic.services.maintenance.backups()) == 1


def test_restore_closes_the_present_database_and_the_clinic_is_opened_anew(clinic: ClinicForTests):
    made = clinic.services.maintenance.back_up()
    register(clinic)
    aside = clinic.services.maintenance.restore(made.path)
    assert (aside / "clinic.db").exists()
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM patient").fetchone() == (0,)
        assert connection.execute("SELECT action FROM audit_entry").fetchall() == [("device.renewed",)]
    database.close()


def test_a_damaged_backup_is_refused_and_the_work_goes_on(clinic: ClinicForTests):
    made = clinic.services.maintenance.back_up()
    made.path.write_bytes(made.path.read_bytes()[:9000])
    with pytest.raises(StoreTrouble):
        clinic.services.maintenance.restore(made.path)
    register(clinic)


def test_the_recovery_sheet_is_asked_back_once(clinic: ClinicForTests):
    maintenance = clinic.services.maintenance
    code = maintenance.recovery_sheet()
    assert code == recovery_code(clinic.key)
    assert not maintenance.recovery_is_confirmed()
    with pytest.raises(Refused, match="recovery-differs"):
        maintenance.confirm_recovery(recovery_code(bytes(32)))
    with pytest.raises(Refused, match="recovery-group-wrong"):
        maintenance.confirm_recovery(code[:-1] + ("0" if code[-1] != "0" else "2"))
    assert not maintenance.recovery_is_confirmed()
    maintenance.confirm_recovery(code.lower().replace("-", " "))
    assert maintenance.recovery_is_confirmed()
    shown = [one.action for one in clinic.services.audit.entries()]
    assert shown == ["recovery.confirmed", "recovery.shown"]
    assert code not in str(clinic.services.audit.entries())


def test_the_automatic_backup_comes_when_it_is_due_whoever_sits_there(clinic: ClinicForTests):
    maintenance, keep = clinic.services.maintenance, Keep(daily=2, weekly=0, monthly=0)
    clinic.act_as("receptionist")
    assert maintenance.back_up_if_due(24, keep).label == "automatic"
    assert maintenance.back_up_if_due(24, keep) is None
    clinic.clock.forward(hours=24)
    assert maintenance.back_up_if_due(24, keep) is None
    for _ in range(4):
        clinic.clock.forward(hours=25)
        assert maintenance.back_up_if_due(24, keep) is not None
    clinic.act_as("administrator")
    assert len(maintenance.backups()) == 3
    made = clinic.services.audit.entries()[0]
    assert (made.action, made.who, made.reason) == ("backup.made", "automation", "automatic")


def test_the_automatic_backup_needs_somebody_at_the_desk(clinic: ClinicForTests):
    clinic.desk.actor = None
    with pytest.raises(NotSignedIn):
        clinic.services.maintenance.back_up_if_due(24, Keep())
    assert not list(clinic.paths.backups.iterdir())


def test_the_second_folder_gets_its_copy_when_it_is_back(clinic: ClinicForTests, tmp_path):
    maintenance, drive = clinic.services.maintenance, tmp_path / "drive"
    made = maintenance.back_up_if_due(24, Keep(), drive)
    assert not drive.exists()
    with pytest.raises(Refused, match="backup-folder-missing"):
        maintenance.copy_newest(drive)
    drive.mkdir()
    assert maintenance.back_up_if_due(24, Keep(), drive) is None
    assert maintenance.check_backup(drive / made.path.name).rows["patient"] == 0
    assert not maintenance.copy_newest(drive)
    clinic.clock.forward(days=1, hours=1)
    maintenance.back_up_if_due(24, Keep(daily=0, weekly=0, monthly=0), drive)
    assert [one.label for one in maintenance.backups(drive)] == ["automatic"]


def test_a_copy_of_a_damaged_backup_is_not_kept(clinic: ClinicForTests, tmp_path):
    made = clinic.services.maintenance.back_up()
    made.path.write_bytes(made.path.read_bytes()[:9000])
    with pytest.raises(StoreTrouble):
        clinic.services.maintenance.copy_newest(tmp_path)
    assert not list(tmp_path.glob("*.backup*"))
