import json

import pytest

from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hms_desktop.domain.message.handover import Outcome
from hms_desktop.domain.message.providers import ChannelSetup, providers
from hms_desktop.services.channels.stored import StoredSetups
from hms_desktop.services.channels.trial import TrialMessage

TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "very-secret", "from": "+14155550100"}


@pytest.fixture
def fake(clinic):
    made = FakeProvider(clinic.clock).start()
    yield made
    made.close()


def setup(**more):
    return ChannelSetup(**{"channel": "sms", "provider": "twilio", "secrets": TWILIO, **more})


def test_a_channel_set_up_is_used_at_once_and_taken_down_again(clinic, fake):
    desk, channels = clinic.desk, clinic.services.channels
    assert desk.channels()["sms"].provider == "console"
    assert channels.configure(setup(base_url=fake.url)).in_keyring
    assert desk.channels()["sms"].provider == "twilio"
    assert desk.channels()["sms"] is desk.channels()["sms"]
    assert channels.try_out(TrialMessage("sms", "98765 43210", "Namaste")).outcome is Outcome.ACCEPTED
    assert [one.to for one in fake.memory.all()] == ["+919876543210"]
    channels.forget("sms")
    assert desk.channels()["sms"].provider == "console"
    assert not clinic.vault._secrets
    with pytest.raises(NotFound):
        channels.forget("sms")


@pytest.mark.parametrize("keyring", [True, False])
def test_secrets_are_kept_safe_and_never_shown(clinic, keyring):
    clinic.vault.available = keyring
    shown = clinic.services.channels.configure(setup())
    assert shown.in_keyring is keyring
    assert "very-secret" not in repr(clinic.services.channels.all()) + repr(setup())
    assert clinic.desk.channels()["sms"].provider == "twilio"
    with clinic.database.read_raw() as connection:
        rows = [str(connection.execute(f"SELECT * FROM {table}").fetchall()) for table in ("audit_entry", "change")]
        assert not any("very-secret" in row for row in rows)
        kept = connection.execute("SELECT secrets FROM channel_setup").fetchone()[0]
    assert (kept is None) is keyring
    assert not any(b"very-secret" in file.read_bytes() for file in clinic.paths.root.rglob("*") if file.is_file())


def test_a_change_keeps_the_secrets_that_are_not_typed_again(clinic):
    channels = clinic.services.channels
    channels.configure(setup())
    channels.configure(setup(secrets={"from": "+14155550199", "auth_token": ""}, settings={"per_second": "5"}))
    (kept,) = StoredSetups(clinic.database, clinic.vault)()
    assert kept.secrets == {**TWILIO, "from": "+14155550199"}
    assert kept.per_second == 5


@pytest.mark.parametrize(
    ("told", "faults"),
    [
        ({"secrets": {}}, {"account_sid", "auth_token", "from"}),
        ({"secrets": {**TWILIO, "tokn": "x"}}, {"tokn"}),
        ({"base_url": "http://api.twilio.com"}, {"base_url"}),
        ({"base_url": "ftp://127.0.0.1"}, {"base_url"}),
        ({"settings": {"per_second": "0"}}, {"per_second"}),
        ({"settings": {"per_second": "many"}}, {"per_second"}),
        ({"settings": {"colour": "red"}}, {"colour"}),
        ({"channel": "email"}, {"channel"}),
    ],
)
def test_what_can_t_work_is_named_by_field(clinic, told, faults):
    with pytest.raises(Invalid) as error:
        clinic.services.channels.configure(setup(**told))
    assert error.value.fields.keys() == faults
    assert clinic.services.channels.all() == []


def test_a_messaging_service_stands_for_the_sender(clinic):
    secrets = {name: told for name, told in TWILIO.items() if name != "from"}
    clinic.services.channels.configure(setup(secrets={**secrets, "messaging_service_sid": "MG" + "0" * 32}))


def test_unknown_providers_and_people_who_may_not(clinic):
    with pytest.raises(NotFound):
        clinic.services.channels.configure(setup(provider="pigeon"))
    clinic.act_as("manager")
    with pytest.raises(NotAllowed):
        clinic.services.channels.configure(setup())


def test_every_provider_has_an_adapter(clinic):
    from hms_desktop.channels.registry import ADAPTERS, make_channel

    served = {(channel, one.key) for one in providers() for channel in one.channels}
    assert served == set(ADAPTERS) | {("email", "smtp")}
    for channel, key in sorted(served):
        assert make_channel(ChannelSetup(channel, key, {"x": "y"})).provider == key


def test_on_the_command_line(tmp_path, monkeypatch, capsys):
    import io

    from hms_desktop.cli import main

    monkeypatch.setenv("HMS_DATABASE_KEY", "ab" * 32)
    folder = str(tmp_path / "clinic")
    patients = tmp_path / "people.csv"
    patients.write_text("Name,Sex\nMeera Devi,F\n", encoding="utf-8")
    assert main(["patients", "import", str(patients), "--data-dir", folder, "--json"]) == 0
    start = ["channels", "configure", "sms", "twilio", "--secrets-stdin", "--data-dir", folder, "--json"]
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(TWILIO)))
    capsys.readouterr()
    assert main([*start, "--base-url", "http://127.0.0.1:9", "--set", "per_second=80"]) == 0
    assert "very-secret" not in (told := capsys.readouterr().out)
    assert json.loads(told)["provider"] == "twilio"
    assert main(["channels", "list", "--data-dir", folder, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["settings"] == {"per_second": "80"}
    monkeypatch.setattr("sys.stdin", io.StringIO('{"account_sid": "AC1"}'))
    assert main(["channels", "configure", "voice", "twilio", "--secrets-stdin", "--data-dir", folder]) == 1
    assert "auth_token: This is needed" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("account_sid=AC1"))
    assert main(start) == 1
    assert "JSON object" in capsys.readouterr().err
