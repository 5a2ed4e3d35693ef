"""A test message against the fake provider: taken, refused with its reason, and what is heard of it."""

import json

import pytest

from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.languages import Told
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.message.handover import Outcome
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.message.states import State
from hms_desktop.services.channels.trial import TrialMessage

SECRETS = {
    "twilio": {"account_sid": "AC" + "0" * 32, "auth_token": "t", "from": "+14155550100"},
    "meta": {"phone_number_id": "123", "access_token": "t"},
    "msg91": {"authkey": "k"},
    "exotel": {"account_sid": "clinic1", "api_key": "k", "api_token": "t", "from": "CLINIC", "dlt_entity_id": "110"},
    "mailgun": {"api_key": "k", "domain": "d.in", "from": "desk@d.in"},
}
ME = "98765 43210"


@pytest.fixture
def fake(clinic):
    made = FakeProvider(clinic.clock, 0, Faults(undelivered=0)).start()
    yield made
    made.close()


def set_up(clinic, channel, provider, url):
    clinic.services.channels.configure(ChannelSetup(channel, provider, SECRETS[provider], url))


def test_a_test_is_taken_and_heard_of(clinic, fake):
    set_up(clinic, "sms", "twilio", fake.url)
    sent = TrialMessage("sms", ME, "Namaste")
    trial = clinic.services.channels.try_out(sent)
    assert (trial.outcome, trial.diagnosis) == (Outcome.ACCEPTED, None)
    assert [(one.to, one.body) for one in fake.memory.all()] == [("+919876543210", "Namaste")]
    assert clinic.services.channels.trial_news(trial, sent).state is State.DELIVERED


def test_what_did_not_arrive_is_explained(clinic, fake):
    fake.memory._faults = Faults(undelivered=1)
    set_up(clinic, "sms", "exotel", fake.url)
    sent = TrialMessage("sms", ME, "Namaste")
    found = clinic.services.channels.trial_news(clinic.services.channels.try_out(sent), sent)
    assert (found.state, found.diagnosis.fault) == (State.UNDELIVERED, "not-reached")


@pytest.mark.parametrize(
    ("channel", "provider", "status", "body", "fault"),
    [
        ("sms", "twilio", 401, {"code": 20003, "message": "Authenticate", "status": 401}, "wrong-key"),
        ("sms", "msg91", 401, {"type": "error", "code": "418", "message": "IP not allowed"}, "ip-not-listed"),
        ("whatsapp", "meta", 404, {"error": {"code": 132001, "message": "no such template"}}, "template-not-approved"),
        ("sms", "exotel", 402, {"RestException": {"Status": 402, "Message": "INSUFFICIENT_BALANCE"}}, "no-balance"),
        ("email", "mailgun", 401, None, "wrong-key"),
        ("sms", "twilio", 500, {"message": "oops"}, "provider-trouble"),
    ],
)
def test_each_refusal_is_diagnosed_over_http(clinic, fake, monkeypatch, channel, provider, status, body, fault):
    set_up(clinic, channel, provider, fake.url)
    monkeypatch.setattr(fake, "answer", lambda _asked: ("told", Told(status, body)))
    to = "me@clinic.in" if channel == "email" else ME
    trial = clinic.services.channels.try_out(TrialMessage(channel, to, "Test", "hello_world", "en_US"))
    assert not trial.taken
    assert trial.diagnosis.fault == fault


@pytest.mark.parametrize(("faults", "outcome", "fault"), [
    (Faults(cut_before=1.0), Outcome.UNKNOWN, "no-answer"),
    (Faults(per_second=0, refused=1.0), Outcome.REFUSED, "bad-number"),
])  # fmt: skip
def test_what_the_fake_provider_does(clinic, faults, outcome, fault):
    fake = FakeProvider(clinic.clock, 0, faults).start()
    set_up(clinic, "sms", "twilio", fake.url)
    trial = clinic.services.channels.try_out(TrialMessage("sms", ME, "Test"))
    fake.close()
    assert (trial.outcome, trial.diagnosis.fault) == (outcome, fault)


def test_nobody_there(clinic, fake):
    set_up(clinic, "sms", "twilio", fake.url)
    fake.close()
    trial = clinic.services.channels.try_out(TrialMessage("sms", ME, "Test"))
    assert (trial.outcome, trial.diagnosis.fault) == (Outcome.LATER, "no-network")
    with pytest.raises(Refused):
        clinic.services.channels.trial_news(trial, TrialMessage("sms", ME, "Test"))


def test_a_template_is_sent_where_the_provider_asks_for_one(clinic, fake):
    set_up(clinic, "whatsapp", "meta", fake.url)
    set_up(clinic, "sms", "msg91", fake.url)
    channels = clinic.services.channels
    assert channels.try_out(TrialMessage("whatsapp", ME, "Hi", "hello_world", "en_US")).taken
    template = json.loads(fake.memory.all()[-1].body)
    assert (template["name"], template["language"]["code"]) == ("hello_world", "en_US")
    assert channels.try_out(TrialMessage("sms", ME, "Hi")).diagnosis.fault == "template-needed"
    assert channels.try_out(TrialMessage("sms", ME, "Hi", "6524c")).taken


def test_the_console_takes_a_test_into_its_file(clinic):
    trial = clinic.services.channels.try_out(TrialMessage("email", "me@clinic.in", "Test"))
    assert trial.provider == "console"


@pytest.mark.parametrize(("told", "fields"), [
    (TrialMessage("sms", "12", "Test"), {"address"}),
    (TrialMessage("email", "me@", "Test"), {"address"}),
    (TrialMessage("sms", "", " "), {"address", "body"}),
])  # fmt: skip
def test_what_can_t_be_sent_is_said_at_its_field(clinic, told, fields):
    with pytest.raises(Invalid) as error:
        clinic.services.channels.try_out(told)
    assert error.value.fields.keys() == fields


def test_who_may_not_and_what_is_not_set_up(clinic):
    with pytest.raises(NotFound):
        clinic.services.channels.try_out(TrialMessage("voice", ME, "Test"))
    clinic.act_as("manager")
    with pytest.raises(NotAllowed):
        clinic.services.channels.try_out(TrialMessage("sms", ME, "Test"))


def test_while_the_keyring_is_locked_nothing_leaves_and_nothing_is_pretended(clinic, fake):
    channels = clinic.services.channels
    set_up(clinic, "sms", "twilio", fake.url)
    kept, clinic.vault._secrets = clinic.vault._secrets, {}
    clinic.vault.available = False
    clinic.desk.channels._setups._known.clear()
    assert "sms" not in clinic.desk.channels()
    states = {one.channel: one.leaves for one in channels.overview()}
    assert states == {"whatsapp": "console", "sms": "locked", "email": "console", "voice": "nothing"}
    for ask in (lambda: channels.try_out(TrialMessage("sms", ME, "Test")), lambda: channels.details("sms")):
        with pytest.raises(Refused) as error:
            ask()
        assert error.value.code == "channel-keyring"
    clinic.vault.available, clinic.vault._secrets = True, kept
    assert channels.overview()[1].leaves == "provider"
    assert channels.try_out(TrialMessage("sms", ME, "Test")).taken


def test_details_show_no_secret(clinic):
    clinic.services.channels.configure(ChannelSetup("sms", "twilio", SECRETS["twilio"], settings={"per_second": "5"}))
    details = clinic.services.channels.details("sms")
    assert details.fields == {"account_sid": "AC" + "0" * 32, "from": "+14155550100"}
    assert details.kept == {"auth_token"}
    assert clinic.services.channels.overview()[1].per_second == 5


def test_an_optional_field_that_is_emptied_goes_a_secret_stays(clinic):
    whole = {**SECRETS["twilio"], "messaging_service_sid": "MG1"}
    clinic.services.channels.configure(ChannelSetup("sms", "twilio", whole))
    clinic.services.channels.configure(
        ChannelSetup("sms", "twilio", {**whole, "messaging_service_sid": "", "auth_token": ""})
    )
    details = clinic.services.channels.details("sms")
    assert "messaging_service_sid" not in details.fields
    assert details.kept == {"auth_token"}
