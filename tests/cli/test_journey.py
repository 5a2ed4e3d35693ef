import json
from datetime import date, timedelta

import pytest

from hms_desktop.cli import main
from hms_desktop.domain.model import Encounter, PatientPhone
from hms_desktop.domain.time import ms_of
from tests.helpers.clinic import ClinicForTests
from tests.helpers.records import add, add_patient

DAY = date(2026, 11, 22)


@pytest.fixture
def people(clinic: ClinicForTests):
    found = {name: add_patient(clinic, name, registered_on=date(2025, 1, 1)) for name in ("asha", "bina", "chand")}
    add(clinic, PatientPhone, patient_id=found["asha"], number="+919876543211", owner="self")
    for back in (12, 100, 200):
        add(clinic, Encounter, patient_id=found["asha"], started_at=ms_of(DAY - timedelta(days=back), 9))
    clinic.services.patients.set_status(found["chand"], "moved", date(2026, 6, 1))
    return found


@pytest.fixture
def run(clinic: ClinicForTests, people, monkeypatch, capsys):
    """Run a command line on the closed clinic; gives (exit code, JSON or text, error text)."""
    clinic.close()
    monkeypatch.setenv("HMS_DATABASE_KEY", clinic.key.hex())

    def call(*words, as_json=True):
        line = ["journey", "score", *map(str, words), "--data-dir", str(clinic.paths.root)]
        ended = main([*line, *(["--json"] if as_json else [])])
        out, err = capsys.readouterr()
        return ended, json.loads(out) if as_json and out else out, err

    return call


def test_a_patient_is_told_with_every_reason(run, people):
    ended, told, _ = run("--patient", people["asha"], "--as-of", DAY)
    assert (ended, told["patient"], told["as_of"]) == (0, str(people["asha"]), "2026-11-22")
    assert (told["score"], told["stage"], told["standing"], told["risk"]) == (95, "loyal", "on-time", "low")
    assert (told["interval_days"], told["last_visit_on"], told["expected_on"]) == (146, "2026-11-10", "2027-04-05")
    assert told["why_none"] is None
    assert told["next_on"] > "2026-11-22"
    assert sum(part["share"] for part in told["parts"]) == 100
    assert sum(part["earned"] for part in told["parts"]) == 95
    assert told["parts"][0]["sentence"] == "Visited 134 days before due: 55 of 55."
    assert [(one["stage"], one["since"], one["until"]) for one in told["history"]] == [
        ("awareness", "2025-01-01", "2026-05-06"), ("active", "2026-05-06", "2026-11-10"), ("loyal", "2026-11-10", None),
    ]  # fmt: skip
    assert all(one["sentence"] and "{" not in one["sentence"] for one in told["history"])


def test_another_day_is_another_story(run, people):
    _, told, _ = run("--patient", people["asha"], "--as-of", "2026-05-05")
    assert (told["stage"], told["standing"], told["score"], told["why_none"]) == (
        "awareness", "new", None, "score-not-enough-data",
    )  # fmt: skip
    _, told, _ = run("--patient", people["chand"], "--as-of", "2026-05-05")
    assert told["why_none"] == "score-not-without-phone"
    _, told, _ = run("--patient", people["chand"], "--as-of", DAY)
    assert (told["standing"], told["why_none_sentence"]) == ("ended", "No score: the patient has moved away.")


def test_everybody_is_summed_up_and_told_one_by_one(run, people):
    ended, told, _ = run("--all", "--as-of", DAY, "--each")
    assert ended == 0
    assert {name: told[name] for name in ("as_of", "patients", "scored", "not_enough_data", "not_scored", "changed")} == {
        "as_of": "2026-11-22", "patients": 3, "scored": 1, "not_enough_data": 0, "not_scored": 2, "changed": 0,
    }  # fmt: skip
    assert told["stages"] == {"awareness": 1, "consideration": 0, "active": 0, "loyal": 1}
    assert told["standings"]["ended"] == told["in_no_stage"] == 1
    assert sum(told["stages"].values()) + told["in_no_stage"] == sum(told["standings"].values()) == told["patients"]
    assert told["elapsed_ms"] > 0
    assert {one["patient"]: one["score"] for one in told["each"]}[str(people["asha"])] == 95
    assert set(told["each"][0]) == {"patient", "score", "stage", "standing", "risk"}
    _, table, _ = run("--all", "--as-of", DAY, "--each", as_json=False)
    assert len(table.splitlines()) == 4


def test_today_is_written(run):
    assert run("--all")[1]["changed"] == 3
    assert run("--all")[1]["changed"] == 0
    assert "each" not in run("--all")[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--all", "--as-of", "22.11.2026"), "A date is written as 2026-11-22."),
        (("--all", "--as-of", "2026-02-30"), "A date is written as 2026-11-22."),
        (("--all", "--as-of", "0001-01-01"), "Choose a day from 1980 to 2199."),
        (("--patient", "42"), "“42” is not the id of a patient."),
        (("--patient", "00000000-0000-7000-8000-000000000000"), "This patient's record is no longer here."),
        (("--patient", "00000000-0000-7000-8000-000000000000", "--each"), "Use --each together with --all."),
    ],
)
def test_what_is_wrong_is_said(run, words, said):
    ended, told, err = run(*words)
    assert (ended, told) == (1, "")
    assert said in err


@pytest.mark.parametrize("words", [(), ("--all", "--patient", "1")])
def test_either_everybody_or_one(run, words, capsys):
    with pytest.raises(SystemExit) as ended:
        run(*words)
    assert ended.value.code == 2
    capsys.readouterr()
