import io
import json

import pytest

from hms_desktop.cli import main
from hms_desktop.store import cipher
from tests.helpers.clinic import ClinicForTests
from tests.helpers.secrets import make_guesses_cheap


@pytest.fixture
def run(clinic: ClinicForTests, monkeypatch, capsys):
    """Run a command line on the closed clinic; gives (exit code, JSON or text, error text)."""
    make_guesses_cheap(monkeypatch)
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", "7294")
    clinic.close()
    monkeypatch.setenv("HMS_DATABASE_KEY", clinic.key.hex())

    def call(*words, as_json=True):
        ended = main([*words, "--data-dir", str(clinic.paths.root), *(["--json"] if as_json else [])])
        out, err = capsys.readouterr()
        return ended, json.loads(out) if as_json and out else out, err

    return call


def test_backup_and_restore(run, clinic, tmp_path):
    ended, made, _ = run("backup", "--to", str(tmp_path / "usb"))
    assert (ended, made["patients"], made["schema"]) == (0, 0, "0001")
    ended, _, said = run("restore", made["file"])
    assert ended == 1
    assert "--yes" in said
    ended, restored, _ = run("restore", made["file"], "--yes")
    assert ended == 0
    assert restored["set_aside"].startswith(str(clinic.paths.set_aside))
    ended, checked, _ = run("audit", "verify")
    assert (ended, checked) == (0, {"ok": True, "broken": []})


@pytest.mark.parametrize("present", [b"rubbish" * 2000, None])
def test_restore_when_the_present_database_is_lost(run, clinic, tmp_path, present):
    _, made, _ = run("backup", "--to", str(tmp_path))
    clinic.paths.database.unlink()
    if present:
        clinic.paths.database.write_bytes(present)
    assert run("staff", "list")[0] == 1
    assert run("restore", made["file"], "--yes")[0] == 0
    assert [one["login"] for one in run("staff", "list")[1]] == ["rao"]


def test_a_damaged_backup_is_one_sentence_and_exit_one(run, tmp_path):
    bad = tmp_path / "bad.backup"
    bad.write_bytes(b"x" * 8192)
    ended, out, said = run("restore", str(bad), "--yes")
    assert (ended, out) == (1, "")
    assert said.startswith("The backup bad.backup can't be opened")
    assert said.count("\n") == 1


def test_doctor(run, clinic):
    ended, found, _ = run("doctor")
    assert (ended, found["ok"]) == (0, True)
    assert [(one["code"], one["advice"]) for one in found["checks"] if not one["ok"]] == [("doctor-no-backup", True)]
    assert "There is no backup yet." in run("doctor", as_json=False)[1]
    run("backup")
    ended, found, _ = run("doctor")
    assert (ended, found["ok"]) == (0, True)
    ended, text, _ = run("doctor", as_json=False)
    assert ended == 0
    assert "All is well." in text


def test_doctor_of_a_place_without_a_clinic_does_not_make_one(run, clinic):
    clinic.paths.database.unlink()
    ended, found, _ = run("doctor")
    assert ended == 1
    assert found["checks"][0]["code"] == "database-missing"
    assert not clinic.paths.database.exists()


def test_staff_are_added_with_the_secret_from_standard_input(run, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("8302\n"))
    ended, added, _ = run("staff", "add", "--name", "Meena", "--login", "meena", "--role", "receptionist")
    assert (ended, added["login"]) == (0, "meena")
    people = run("staff", "list")[1]
    assert {"login": "meena", "name": "Meena", "role": "receptionist", "active": True, "can_sign_in": True} in people
    monkeypatch.setattr("sys.stdin", io.StringIO("1234\n"))
    ended, _, said = run("staff", "add", "--name", "Eve", "--login", "eve", "--role", "gardener")
    assert ended == 1
    assert "role" in said
    assert "secret" in said


def test_permissions_hold_on_the_command_line_too(run, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.stdin", io.StringIO("8302\n"))
    run("staff", "add", "--name", "Meena", "--login", "meena", "--role", "receptionist")
    _, made, _ = run("backup")
    for words in (["backup"], ["restore", made["file"], "--yes"], ["staff", "list"], ["audit", "verify"]):
        ended, _, said = run(*words, "--as", "meena")
        assert ended == 1
        assert "receptionist" in said


def test_without_the_key_a_command_says_what_to_do(run, monkeypatch):
    monkeypatch.delenv("HMS_DATABASE_KEY")
    for words in (["backup"], ["doctor"], ["staff", "list"]):
        ended, _, said = run(*words)
        assert ended == 1
        assert "HMS_DATABASE_KEY" in said


def test_a_tampered_trail_is_exit_one(run, clinic):
    connection = clinic.database.connect(writable=True)
    connection.execute("UPDATE audit_entry SET staff_name = 'nobody' WHERE number = 1")
    connection.close()
    ended, found, _ = run("audit", "verify")
    assert (ended, found) == (1, {"ok": False, "broken": [1]})


def test_a_backup_is_restored_on_another_machine(run, clinic, tmp_path, capsys):
    _, made, _ = run("backup", "--to", str(tmp_path / "usb"))
    elsewhere = tmp_path / "other machine" / "clinic"
    ended = main(["restore", made["file"], "--yes", "--data-dir", str(elsewhere), "--json"])
    out, said = capsys.readouterr()
    assert (ended, said) == (0, "")
    assert json.loads(out)["set_aside"] is None
    assert main(["staff", "list", "--data-dir", str(elsewhere), "--json"]) == 0
    assert [one["login"] for one in json.loads(capsys.readouterr().out)] == ["rao"]
    assert sorted(path.name for path in elsewhere.iterdir()) == sorted(
        path.name for path in clinic.paths.root.iterdir()
    )


def test_a_file_without_anything_in_it_is_left_alone_and_a_backup_takes_its_place(run, clinic, tmp_path):
    _, made, _ = run("backup", "--to", str(tmp_path))
    for gone in (b"", None):
        if gone is None:
            clinic.paths.database.unlink()
            cipher.connect(clinic.paths.database, clinic.key, writable=True).close()
        else:
            clinic.paths.database.write_bytes(gone)
        before = clinic.paths.database.read_bytes()
        ended, _, said = run("staff", "list")
        assert (ended, said[:28]) == (1, "The database can't be opened")
        ended, report, _ = run("doctor")
        assert (ended, report["checks"][0]["ok"]) == (1, False)
        assert clinic.paths.database.read_bytes() == before
        assert run("restore", made["file"], "--yes")[0] == 0
        assert [one["login"] for one in run("staff", "list")[1]] == ["rao"]
