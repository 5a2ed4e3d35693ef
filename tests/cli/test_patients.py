"""`patients import`, `search` and `export` as scripts call them: one JSON line, sentences on standard error, exit codes."""

import csv
import json

import pytest

from hms_desktop.cli import main

KEY = "07" * 32
LIST = (
    "Sr,Pt Nm,Mobile No (10 digit),Date of Visit,Age/Sex,Blood Group\n"
    "1,Asha Patel,9811111001,12/10/2026,45/F,B+\n"
    "2,Ravi Sen,123,12/10/2026,40/M,\n"
)
MAPPING = {"Pt Nm": "name"}


@pytest.fixture
def call(tmp_path, monkeypatch, capsys):
    """Run a command line in a folder without a clinic; gives (exit code, JSON of the one line, lines of error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HMS_DATABASE_KEY", KEY)
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    (tmp_path / "map.json").write_text(json.dumps(MAPPING), encoding="utf-8")

    def run(*words, folder="clinic"):
        ended = main([*words, "--data-dir", folder, "--json"])
        out, said = capsys.readouterr()
        assert out.count("\n") == (1 if ended == 0 else 0)
        return ended, json.loads(out) if out else None, said.splitlines()

    return run


def importing(call, *words):
    return call("patients", "import", "list.csv", "--mapping", "map.json", *words)


def counts(rows, imported=0, unchanged=0, rejected=0):
    return {
        "rows": rows, "imported": imported, "updated": 0, "unchanged": unchanged, "rejected": rejected, "duplicates_flagged": 0,
    }  # fmt: skip


def test_a_trial_says_the_same_as_the_import_and_leaves_nothing(call, tmp_path):
    ended, tried, _ = importing(call, "--dry-run")
    assert (ended, (tmp_path / "clinic").exists()) == (0, False)
    ended, done, said = importing(call)
    assert (ended, done) == (0, tried) == (0, counts(2, imported=1, rejected=1))
    assert said[0].startswith("There was no clinic in clinic.")
    assert said[1] == "Columns left out: Blood Group."
    assert importing(call)[1] == counts(2, unchanged=1, rejected=1)
    assert [one["name"] for one in call("patients", "search", "asha")[1]] == ["Asha Patel"]


def test_rejected_rows_are_mended_and_imported(call, tmp_path):
    importing(call, "--rejects", "rejects.csv")
    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        headers, row = csv.reader(file)
    assert (row[0], row[-1][:20]) == ("2", "Mobile No (10 digit)")
    row[2] = "9811111002"
    with (tmp_path / "list.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headers, row])
    assert importing(call)[1] == counts(1, imported=1)
    assert [one["phone"] for one in call("patients", "search", "Ravi")[1]] == ["+919811111002"]


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (["nothing.csv"], "nothing.csv: No such file"),
        (["."], ".: Is a directory"),
        (["list.csv"], "No column is known as the patient's name."),
        (["list.csv", "--mapping", "list.csv"], "The mapping can't be read."),
        (
            ["list.csv", "--mapping", "map.json", "--rejects", "list.csv"],
            "Rejected rows can't be written over list.csv",
        ),
        (["list.csv", "--mapping", "map.json", "--rejects", "gone/r.csv"], "Rejected rows can't be written to gone"),
        (["list.csv", "--mapping", "map.json", "--as", "nobody"], "Nobody who works here"),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_writes_nothing(call, tmp_path, words, begins):
    (tmp_path / "first.csv").write_text("Name\nFirst Patient\n", encoding="utf-8")
    assert call("patients", "import", "first.csv")[0] == 0
    ended, out, said = call("patients", "import", *words)
    assert (ended, out, len(said)) == (1, None, 1)
    assert said[0].startswith(begins)
    assert call("patients", "export", "all.csv")[1]["patients"] == 1


def test_a_folder_with_something_in_it_is_not_made_a_clinic(call, tmp_path):
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("x", encoding="utf-8")
    ended, _, said = call("patients", "import", "list.csv", folder="letters")
    assert (ended, said[0][:28]) == (1, "There is no clinic in letters"[:28])
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["a.txt"]


def test_bad_usage_exits_2(call, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["patients", "search", "asha", "--limit", "many", "--data-dir", "clinic"])
    assert ended.value.code == 2
