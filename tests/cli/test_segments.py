import json

import pytest

from hms_desktop.cli import main
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add_condition, add_patient, add_visit

ALWAYS = {"from": "2020-01-01", "to": "2099-01-01"}  # the command line goes by the clock of the machine
OLD = {"field": "patient.age", "op": ">=", "value": 60}


@pytest.fixture
def people(clinic: ClinicForTests):
    found = {"old": add_patient(clinic, "Asha", age=70), "young": add_patient(clinic, "Bina", age=20)}
    found["unknown"] = add_patient(clinic, "Chand", age=None)
    add_condition(clinic, found["old"], "E11.9")
    add_visit(clinic, found["old"], 10)
    clinic.services.segments.create("Seniors", OLD)
    return found


@pytest.fixture
def run(clinic: ClinicForTests, people, tmp_path, monkeypatch, capsys):
    """Run a command line on the closed clinic; gives (exit code, JSON or text, error text)."""
    clinic.close()
    monkeypatch.setenv("HMS_DATABASE_KEY", clinic.key.hex())

    def call(*words, as_json=True):
        ended = main(["segments", *words, "--data-dir", str(clinic.paths.root), *(["--json"] if as_json else [])])
        out, err = capsys.readouterr()
        return ended, json.loads(out) if as_json and out else out, err

    return call


@pytest.fixture
def file(tmp_path):
    def write(tree):
        path = tmp_path / "rule.json"
        path.write_text(json.dumps(tree))
        return str(path)

    return write


def test_count_says_how_long_it_took(run, file):
    ended, told, _ = run("count", file(OLD))
    assert (ended, told["count"], set(told)) == (0, 1, {"count", "evaluated_ms", "sql_ms"})
    assert 0 < told["sql_ms"] <= told["evaluated_ms"]
    assert run("count", "seniors")[1]["count"] == 1


def test_members_of_a_file_with_its_version_and_of_a_name(run, file, people):
    assert [one["name"] for one in run("members", file({"version": 1, "rule": {"all": []}}))[1]] == [
        "Asha", "Bina", "Chand",
    ]  # fmt: skip
    assert [one["id"] for one in run("members", "Seniors")[1]] == [str(people["old"])]


def test_why_somebody_is_in_or_not(run, file, people):
    tree = {"all": [OLD, {"count": "visits", "op": ">=", "value": 1, "within": ALWAYS}, {"segment": "seniors"}]}
    _, told, _ = run("members", file(tree), "--explain", str(people["old"]))
    assert (told["member"], told["on_register"], told["finding"]["verdict"]) == (True, True, "true")
    age, visits, seniors = told["finding"]["parts"]
    assert (age["condition"], age["verdict"]) == (OLD, "true")
    assert age["value"] >= 60
    assert (visits["value"], seniors["parts"][0]["condition"]) == (1, OLD)
    _, told, _ = run("members", file(tree), "--explain", str(people["unknown"]))
    assert [part["verdict"] for part in told["finding"]["parts"]] == ["unknown", "false", "false"]
    assert not told["member"]
    text = run("members", file(tree), "--explain", str(people["unknown"]), as_json=False)[1]
    assert "  " in text
    assert "unknown" in text


def test_list_schema_and_fields(run):
    assert [(one["name"], one["kind"], one["count"]) for one in run("list")[1]] == [("Seniors", "live", 1)]
    assert run("schema")[1]["title"] == "Rule of a segment"
    assert {"fields", "measures", "observations"} == set(run("fields")[1])
    assert "patient.age" in run("fields", as_json=False)[1]
    assert main(["segments", "schema"]) == 0


@pytest.mark.parametrize(
    ("tree", "said"),
    [
        (
            {"all": [{"field": "patient.shoe", "op": "known"}]},
            "At rule.all[0] the field “patient.shoe” is not known.\n",
        ),
        ({"segment": "Nobody"}, "The rule asks for a segment that is not here: “Nobody”.\n"),
    ],
)
def test_a_bad_rule_is_one_sentence_and_exit_one(run, file, tree, said):
    assert run("count", file(tree)) == (1, "", said)


def test_what_is_not_there_is_one_sentence(run, file, tmp_path):
    assert run("count", "No such name")[0] == 1
    assert run("count", str(tmp_path / "absent.json"))[0] == 1
    assert run("members", file(OLD), "--explain", "no-id")[0] == 1
    (tmp_path / "bad.json").write_bytes(b"\xff{")
    assert run("count", str(tmp_path / "bad.json"))[2].startswith("The rule can't be read as JSON")


@pytest.mark.slow
def test_a_segment_goes_through_a_file(run, file, tmp_path):
    _, told, _ = run("export", "seniors")
    assert told == {"version": 1, "name": "Seniors", "description": None, "kind": "live", "rule": OLD}
    assert run("import", file(told))[0] == 1
    ended, made, _ = run("import", file(told | {"name": "Elders", "kind": "by-hand"}))
    assert (ended, made["name"], made["kind"], made["count"]) == (0, "Elders", "by-hand", 1)
    listed = [(one["name"], one["kind"], one["count"]) for one in run("list")[1]]
    assert listed == [("Elders", "by-hand", 1), ("Seniors", "live", 1)]
    assert run("members", "Elders")[1][0]["name"] == "Asha"
    assert run("count", file({"segment": "elders"}))[1]["count"] == 1
    (tmp_path / "bad.json").write_bytes(b"[")
    assert run("import", str(tmp_path / "bad.json"))[2].startswith("The rule can't be read as JSON from line 1")
    (tmp_path / "bad.json").write_text("[]")
    assert run("import", str(tmp_path / "bad.json"))[2].startswith("This file does not hold a segment or a rule.")


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_a_rule_alone_gets_the_name_of_its_file_in_any_unicode(run, tmp_path, encoding):
    path = tmp_path / "over_sixty.segment.json"
    path.write_bytes(json.dumps(OLD | {"value": 60}).encode(encoding))
    assert run("count", str(path))[1]["count"] == 1
    assert run("import", str(path))[1]["name"] == "over sixty"
    path.write_bytes(json.dumps({"version": 1, "rule": OLD}).encode(encoding))
    assert "Another segment has this name." in run("import", str(path))[2]
    assert run("import", str(path), "--name", "Elders")[1]["name"] == "Elders"
