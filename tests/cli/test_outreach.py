"""A campaign from a file to the provider and back, on the command line alone."""

import io
import json

import pytest

from hms_desktop.app.parts import now_ms
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.languages import Told
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.cli import main
from hms_desktop.domain.message.vocabulary import SMS
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add_patient, allow

TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "t", "from": "+14155550100"}
PLAN = {
    "name": "Sugar check", "purpose": "reminder", "segment": {"all": [{"field": "patient.age", "op": ">=", "value": 60}]},
    "steps": [{"channel": "sms", "template": {"body": "Dear {{patient.first_name}}, please come."}}],
}  # fmt: skip


@pytest.fixture
def fake():
    made = FakeProvider(now_ms, 0, Faults(per_second=0)).start()
    yield made
    made.close()


@pytest.fixture
def run(tmp_path, monkeypatch, capsys, fake):
    """Runs one command on a clinic of three: one of them young, one without consent."""
    clinic = ClinicForTests(tmp_path / "clinic")
    clinic.clock.ms = now_ms()
    for name, age, phone in (("Asha", 70, "+919811100001"), ("Bina", 20, "+919811100002")):
        allow(clinic, add_patient(clinic, name, age=age, phone=phone), SMS)
    add_patient(clinic, "Chitra", age=80, phone="+919811100003")
    clinic.close()
    monkeypatch.setenv("HMS_DATABASE_KEY", clinic.key.hex())
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(TWILIO)))
    folder = str(clinic.paths.root)

    def command(*words, code=0, out=False):
        capsys.readouterr()
        assert main([*map(str, words), "--data-dir", folder, "--json"]) == code, capsys.readouterr().err
        said = capsys.readouterr()
        return said.out if out else said.err if code else json.loads(said.out)

    command("channels", "configure", "sms", "twilio", "--base-url", fake.url, "--secrets-stdin")
    return command


@pytest.fixture
def plan(tmp_path):
    def write(**changes):
        file = tmp_path / "plan.json"
        file.write_text(json.dumps({**PLAN, **changes}), encoding="utf-8")
        return file

    return write


@pytest.mark.slow
def test_launch_dispatch_and_list(run, plan, fake):
    told = run("campaigns", "launch", plan(), "--dry-run")
    assert (told["audience"], told["receive"], told["left_out"], told["campaign"]) == (2, 1, {"no-consent": 1}, None)
    assert run("messages", "list") == []
    assert run("campaigns", "launch", plan())["receive"] == 1
    done = run("dispatch", "--until-idle")
    assert (done["sent"], done["failed"], done["uncertain"], done["waiting"]) == (1, 0, 0, 0)
    assert [(one.to, one.body) for one in fake.memory.all()] == [("+919811100001", "Dear Asha, please come.")]
    listed = run("messages", "list", "--campaign", "sugar CHECK")
    assert sorted((one["state"], one["reason"], one["to"]) for one in listed) == [
        ("accepted", None, "+919811100001"), ("suppressed", "no-consent", None),
    ]  # fmt: skip
    assert [one["state"] for one in run("messages", "list", "--state", "accepted")] == ["accepted"]
    assert run("dispatch", "--until-idle")["sent"] == 0
    assert "already" in run("campaigns", "launch", plan(), code=1)
    assert len(fake.memory.all()) == 1


@pytest.mark.slow
def test_a_plan_of_several_steps_is_tried_and_launched(run, plan, fake):
    steps = [*PLAN["steps"], {"wait": "P2D"}, {"task": "Call her"}]
    told = run("campaigns", "launch", plan(steps=steps), "--dry-run")
    assert (told["receive"], told["left_out"]) == (2, {})
    message, wait, task = told["steps"]
    assert (message["step"], message["kind"], message["people"]) == (1, "message", 1)
    (way,) = message["ways"]
    assert (way["channel"], way["receive"], way["left_out"]) == ("sms", 1, {"no-consent": 1})
    assert 0 < way["rupees"] < 10
    assert (wait["people_at_most"], task["people_at_most"]) == (2, 2)
    assert run("messages", "list") == []
    assert run("campaigns", "launch", plan(steps=steps))["receive"] == 2
    assert run("dispatch", "--until-idle")["sent"] == 1
    assert len(fake.memory.all()) == 1


def test_a_draft_is_launched_by_its_name(run, plan):
    assert "There is no campaign" in run("campaigns", "launch", "Sugar", code=1)
    run("campaigns", "launch", plan(segment="Senior citizens 60+"))
    assert "launched already" in run("campaigns", "launch", "Sugar check", code=1)


@pytest.mark.slow
def test_too_many_at_once_are_sent_in_the_end(run, plan, fake):
    object.__setattr__(fake.faults, "per_second", 1)
    run("campaigns", "launch", plan(segment={"all": []}))
    done = run("dispatch", "--until-idle")
    assert done["sent"] == 2
    assert len(fake.memory.all()) == 2


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"purpose": "fun"}, "purpose must be one of"), ({"segment": 7}, "segment must be"), ({"steps": []}, "list of steps"),
        ({"steps": [*PLAN["steps"], {"wait": "soon"}]}, "At steps[1].wait"), ({"name": " "}, "needs a name"), ({"nmae": "x"}, "“nmae” is not known"),
        ({"steps": [{"channel": "fax", "template": "x"}]}, "channel must be one of"),
        ({"steps": [{"channel": "sms", "template": "Nothing"}]}, "There is no template"),
        ({"steps": [{"channel": "sms", "template": {"body": "{{patient.secret}}"}}]}, "no place that can be filled in"),
        ({"segment": "Nobody knows"}, "Nobody knows"), ({"purpose": ["reminder"]}, "purpose must be one of"),
        ({"steps": [{"channel": "sms", "template": {"body": "x" * 1601}}]}, "SMS takes at most 1600"),
        ({"steps": [{"channel": "sms", "template": {"body": "nil\0"}}]}, "can't be sent"), ({"name": "a\x1b[31m"}, "can't be shown"),
        ({"segment": {"field": "patient.agee", "op": "=", "value": 1}}, "patient.agee"),
    ],
)  # fmt: skip
def test_a_bad_plan_is_named_and_sends_nothing(run, plan, fake, changes, words):
    assert words in run("campaigns", "launch", plan(**changes), code=1)
    assert run("messages", "list") == []


def test_a_file_that_is_no_json(run, tmp_path):
    (tmp_path / "plan.json").write_text("{name:", encoding="utf-8")
    assert "no JSON" in run("campaigns", "launch", tmp_path / "plan.json", code=1)


@pytest.mark.parametrize(
    "text", ["[" * 100_000 + "]" * 100_000, '{"a":' * 5000 + "1" + "}" * 5000, '{"name": "\\ud800"}']
)
def test_a_file_that_no_plan_can_be_is_no_json(run, tmp_path, text):
    (tmp_path / "plan.json").write_text(text, encoding="utf-8")
    assert "no JSON" in run("campaigns", "launch", tmp_path / "plan.json", code=1)


@pytest.mark.parametrize("most", ["-1", "many"])
def test_a_number_to_send_is_no_less_than_none(run, most):
    with pytest.raises(SystemExit):
        run("dispatch", "--max", most)


@pytest.mark.parametrize("url", ["http://[::", "http://127.0.0.1:99999"])
def test_an_address_that_is_none_is_refused(run, url):
    assert "The address must begin with" in run("channels", "configure", "sms", "twilio", "--base-url", url, code=1)


@pytest.mark.parametrize(("option", "words"), [("--faults", "plan of faults"), ("--spec", "OpenAPI description")])
def test_the_fake_says_what_it_cannot_read(tmp_path, capsys, option, words):
    file = tmp_path / "file.json"
    file.write_text("a: b: c", encoding="utf-8")
    assert main(["channels", "fake", "--port", "0", option, str(file)]) == 1
    assert words in capsys.readouterr().err


def test_the_fake_needs_a_free_port_that_is_one(fake, capsys):
    taken = fake.url.rpartition(":")[2]
    assert main(["channels", "fake", "--port", taken]) == 1
    assert "in use" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["channels", "fake", "--port", "99999"])


def test_quiet_hours_are_shown_set_and_taken_away(run):
    assert run("quiet-hours")["quiet"] is None
    assert run("quiet-hours", "--set", "21:30-07:00")["quiet"] == "21:30-07:00"
    assert run("quiet-hours")["quiet"] == "21:30-07:00"
    assert "Write it as" in run("quiet-hours", "--set", "night", code=1)
    assert "begin and end at the same time" in run("quiet-hours", "--set", "09:00-09:00", code=1)
    assert run("quiet-hours", "--off") == {
        "quiet": None, "rest_on_festivals": ["feedback", "promotion"], "rest_on_sundays": ["feedback", "promotion"],
    }  # fmt: skip


def test_a_test_message_says_whether_it_was_taken(run, fake, monkeypatch):
    told = run("channels", "test", "sms", "98765 43210")
    assert (told["outcome"], told["fault"], told["provider"]) == ("accepted", None, "twilio")
    no = Told(401, {"code": 20003, "message": "Authenticate", "status": 401})
    monkeypatch.setattr(fake, "answer", lambda _asked: ("told", no))
    told = json.loads(run("channels", "test", "sms", "98765 43210", code=1, out=True))
    assert (told["outcome"], told["fault"], told["code"]) == ("later", "wrong-key", "20003")
    assert told["what_is_wrong"] == "Twilio does not know this key or password."
    assert "send the test again" in told["what_to_do"]
    assert "test" in run("channels", "test", "sms", "12", code=1)
