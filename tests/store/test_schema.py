import re

import pytest
import sqlcipher3.dbapi2 as driver

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.sentences import sentence
from hms_desktop.store import backup, schema
from hms_desktop.store.declared import declared_statements
from hms_desktop.store.opening import make_clinic, open_clinic
from tests.helpers.clinic import ClinicForTests
from tests.helpers.migrations import add_next_revision


def shape(connection) -> dict[tuple[str, str], str]:
    """Every table, index and trigger by name, with its text; the tables behind the full-text index make themselves."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {
        (kind, name): re.sub(r"\s+", " ", sql)
        for kind, name, sql in rows
        if name != "alembic_version" and not name.startswith(("sqlite_", "patient_search_"))
    }


@pytest.fixture
def next_revision(tmp_path, monkeypatch):
    def use():
        monkeypatch.setattr(schema, "_MIGRATIONS", add_next_revision(tmp_path))
        monkeypatch.setattr(schema, "HEAD", "0002")

    return use


@pytest.fixture
def asha(clinic: ClinicForTests) -> ClinicForTests:
    with clinic.desk.write(Permission.EDIT_PATIENTS, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": "Asha", "sex": "female"})
    return clinic


def column(clinic: ClinicForTests, sql: str) -> list:
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with database.read_raw() as connection:
        found = [row[0] for row in connection.execute(sql).fetchall()]
    database.close()
    return found


def test_head_is_what_is_declared(clinic: ClinicForTests):
    declared = driver.connect(":memory:")
    for statement in declared_statements():
        declared.execute(statement)
    with clinic.database.read_raw() as connection:
        assert shape(connection) == shape(declared)
        assert len(shape(connection)) > 100
    declared.close()


def test_the_number_in_the_code_is_the_newest_migration():
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(schema._config(None))
    assert scripts.get_current_head() == schema.HEAD
    numbers = [one.revision for one in scripts.walk_revisions()]
    assert numbers == sorted(numbers, reverse=True), "a newer file is told by comparing numbers"


def test_to_the_beginning_and_back(asha: ClinicForTests):
    with asha.database.read_raw() as connection:
        before = shape(connection)
    with asha.database.writing(capture=False) as connection:
        schema.downgrade(connection, "base")
    with asha.database.read_raw() as connection:
        assert shape(connection) == {}
    with asha.database.writing(capture=False) as connection:
        schema.upgrade(connection)
    with asha.database.read_raw() as connection:
        assert shape(connection) == before


def test_one_up_one_down_one_up_keeps_the_data(asha: ClinicForTests, next_revision):
    with asha.database.read_raw() as connection:
        before = shape(connection)
    next_revision()
    for _ in range(2):
        with asha.database.writing(capture=False) as connection:
            schema.upgrade(connection)
        with asha.database.read_raw() as connection:
            assert connection.execute("SELECT name, nickname FROM patient").fetchall() == [("Asha", "nick Asha")]
        with asha.database.writing(capture=False) as connection:
            schema.downgrade(connection, "0001")
        with asha.database.read_raw() as connection:
            assert connection.execute("SELECT name FROM patient").fetchall() == [("Asha",)]
            assert shape(connection) == before


def test_opening_an_older_file_backs_up_and_upgrades(asha: ClinicForTests, next_revision):
    asha.close()
    next_revision()
    assert column(asha, "SELECT nickname FROM patient") == ["nick Asha"]
    (kept,) = backup.backups(asha.paths.backups)
    assert kept.label == "before-upgrade"
    assert backup.verify(kept.path, asha.key).schema == "0001"
    assert column(asha, "SELECT nickname FROM patient") == ["nick Asha"]
    assert len(backup.backups(asha.paths.backups)) == 1, "the second start has nothing to do"


def test_after_a_failed_upgrade_the_older_program_goes_on(asha: ClinicForTests, tmp_path, monkeypatch):
    asha.close()
    with monkeypatch.context() as patched:
        patched.setattr(schema, "_MIGRATIONS", add_next_revision(tmp_path, "raise ValueError('no')"))
        patched.setattr(schema, "HEAD", "0002")
        with pytest.raises(StoreTrouble, match="upgrade-failed") as failed:
            open_clinic(asha.paths, asha.key, now_ms=asha.clock)
    (kept,) = backup.backups(asha.paths.backups)
    assert kept.path.name in sentence(failed.value.code, failed.value.params)
    assert column(asha, "SELECT name FROM patient") == ["Asha"]
    assert column(asha, "SELECT version_num FROM alembic_version") == ["0001"]
    assert column(asha, "SELECT generation FROM device") == [1]


def test_a_newer_file_is_refused_with_a_sentence_and_left_alone(asha: ClinicForTests):
    with asha.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    asha.close()
    before = asha.paths.database.read_bytes()
    with pytest.raises(StoreTrouble, match="database-newer") as refused:
        open_clinic(asha.paths, asha.key, now_ms=asha.clock)
    assert "newer version" in sentence(refused.value.code, refused.value.params)
    assert "0999" in sentence(refused.value.code, refused.value.params)
    assert asha.paths.database.read_bytes() == before
    assert backup.backups(asha.paths.backups) == []


def test_a_wrong_key_leaves_the_file_and_makes_nothing(asha: ClinicForTests):
    asha.close()
    before = asha.paths.database.read_bytes()
    with pytest.raises(StoreTrouble, match="database-unreadable"):
        open_clinic(asha.paths, bytes(32), now_ms=asha.clock)
    assert asha.paths.database.read_bytes() == before
    with pytest.raises(StoreTrouble, match="database-exists"):
        make_clinic(asha.paths, bytes(32), now_ms=asha.clock, new_id=asha.new_id, name="x")
    assert asha.paths.database.read_bytes() == before


def test_a_place_without_a_clinic_gets_none_by_opening(tmp_path):
    from hms_desktop.config import Paths

    with pytest.raises(StoreTrouble, match="database-missing"):
        open_clinic(Paths(tmp_path / "empty"), bytes(32), now_ms=lambda: 0)
    assert not (tmp_path / "empty").exists()


def test_a_clinic_that_could_not_be_made_whole_is_not_there(tmp_path, monkeypatch):
    from hms_desktop.config import Paths

    def full(*_):
        raise OSError(28, "No space left on device")

    paths = Paths(tmp_path / "new")
    monkeypatch.setattr(schema, "upgrade", full)
    with pytest.raises(StoreTrouble, match="disk-full"):
        make_clinic(paths, bytes(32), now_ms=lambda: 0, new_id=lambda: None, name="x")
    assert [one.name for one in paths.root.rglob("*") if one.is_file()] == []
