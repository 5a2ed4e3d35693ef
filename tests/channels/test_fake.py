"""Every provider's adapter against the fake provider over real HTTP: outcomes, receipts, disorder, and what is never repeated."""

import threading

import pytest
import requests

from hms_desktop.channels import line
from hms_desktop.channels.adapter import Account
from hms_desktop.channels.exotel import ExotelSms, ExotelVoice
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.channels.http import HttpChannel
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.channels.pace import Pace
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms, TwilioVoice
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import Awaited, Outcome, OutgoingMessage
from hms_desktop.domain.message.states import State, known, settled
from tests.helpers.clinic import StillClock

SECRETS = {
    "account_sid": "AC" + "0" * 32, "auth_token": "t", "from": "desk@clinic.example.in", "access_token": "t", "phone_number_id": "1",
    "api_key": "k", "api_token": "t", "domain": "clinic.example.in", "authkey": "k", "template_id": "t1", "dlt_entity_id": "110",
    "caller_id": "0801", "app_id": "9",
}  # fmt: skip
ADAPTERS = [TwilioSms, TwilioVoice, MetaWhatsApp, SendGrid, Mailgun, Msg91Sms, ExotelSms, ExotelVoice]
ASKED = [adapter for adapter in ADAPTERS if adapter is not Msg91Sms]


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def fakes(clock):
    made = []

    def of(**faults):
        made.append(FakeProvider(clock, 0, Faults.of(faults)).start())
        return made[-1]

    yield of
    for fake in made:
        fake.close()


@pytest.fixture
def channel():
    made = []

    def of(adapter, url, rate=1000):
        made.append(HttpChannel(adapter(Account(SECRETS, url)), Pace(rate)))
        return made[-1]

    yield of
    for one in made:
        one.close()


def message(adapter, body="Namaste"):
    address = "meera@example.in" if adapter.channel == "email" else "+919876543210"
    return OutgoingMessage(derived_id(body), adapter.channel, address, body)


@pytest.mark.parametrize("adapter", ADAPTERS)
def test_taken_once_with_what_was_said(fakes, channel, adapter):
    fake, told = fakes(), message(adapter, "नमस्ते, कल 10 बजे & <b>")
    result = channel(adapter, fake.url).send(told)
    assert result.outcome is Outcome.ACCEPTED, result
    (taken,) = fake.memory.all()
    assert (result.provider_id, taken.to) == (taken.id, told.address)
    assert adapter is ExotelVoice or "कल 10 बजे" in taken.body
    if not adapter.__name__.startswith("Twilio"):
        assert taken.reference == str(told.id)


@pytest.mark.parametrize("adapter", ASKED)
def test_what_became_of_it(fakes, channel, clock, adapter):
    fake = fakes(read=1.0, twice=1.0, disorder=1.0)
    sender, told = channel(adapter, fake.url), message(adapter)
    result = sender.send(told)
    awaited = Awaited(told.id, result.provider_id, clock(), told.address, told.body)
    events = sender.poll([awaited, awaited])
    end = settled(State.SENDING, [state for event in events if (state := known(event.state))])
    assert end in (State.DELIVERED, State.READ)
    assert all(event.message_id == told.id for event in events)


@pytest.mark.parametrize("adapter", [TwilioSms, TwilioVoice, Mailgun, SendGrid])
def test_a_message_whose_answer_was_lost_is_found(fakes, channel, clock, adapter):
    fake, told = fakes(cut_after=1.0), message(adapter)
    sender, before = channel(adapter, fake.url), clock()
    assert sender.send(told).outcome is Outcome.UNKNOWN
    (taken,) = fake.memory.all()
    (event, *_) = sender.poll([Awaited(told.id, None, before, told.address, told.body)])
    assert event.provider_id == taken.id
    assert known(event.state)


@pytest.mark.parametrize(
    ("faults", "outcome", "taken"),
    [
        ({"refused": 1.0}, Outcome.REFUSED, 0), ({"broken": 1.0}, Outcome.UNKNOWN, 0), ({"cut_before": 1.0}, Outcome.UNKNOWN, 0),
        ({"cut_after": 1.0}, Outcome.UNKNOWN, 1),
    ],
)  # fmt: skip
@pytest.mark.parametrize("adapter", ADAPTERS)
def test_nothing_is_repeated(fakes, channel, adapter, faults, outcome, taken):
    fake = fakes(**faults)
    assert channel(adapter, fake.url).send(message(adapter)).outcome is outcome
    assert len(fake.memory.all()) == taken


def test_a_silent_provider_leaves_it_unknown(fakes, channel, monkeypatch):
    monkeypatch.setattr(line, "READ_S", 0.2)
    fake = fakes(silent=1.0)
    result = channel(TwilioSms, fake.url).send(message(TwilioSms))
    assert (result.outcome, result.reason) == (Outcome.UNKNOWN, "provider-no-answer")
    assert len(fake.memory.all()) == 1


def test_nobody_there_means_later(channel, clock):
    closed = FakeProvider(clock)
    closed.start().close()
    result = channel(TwilioSms, closed.url).send(message(TwilioSms))
    assert (result.outcome, result.reason) == (Outcome.LATER, "provider-no-connection")
    with pytest.raises(OSError, match=r".*"):
        channel(TwilioSms, closed.url).poll([Awaited(derived_id(1), "SM1", 0)])


def test_too_fast_means_later(fakes, channel):
    fake = fakes(per_second=3)
    sender = channel(TwilioSms, fake.url)
    outcomes = [sender.send(message(TwilioSms)).outcome for _ in range(12)]
    assert Outcome.LATER in outcomes
    assert outcomes.count(Outcome.ACCEPTED) == len(fake.memory.all())


def test_connections_are_used_again(fakes, channel):
    fake = fakes()
    sender = channel(TwilioSms, fake.url)
    for _ in range(20):
        sender.send(message(TwilioSms))
    assert (fake.connections, len(fake.memory.all())) == (1, 20)


def test_many_threads_at_once(fakes, channel):
    fake, found = fakes(), []
    sender = channel(TwilioSms, fake.url)

    def send():
        found.extend(sender.send(message(TwilioSms, f"Namaste {number}")).outcome for number in range(20))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found == [Outcome.ACCEPTED] * 160
    assert len({one.id for one in fake.memory.all()}) == 160


def test_the_log_tells_what_was_taken(fakes, channel):
    fake = fakes()
    channel(Mailgun, fake.url).send(message(Mailgun, "Hello"))
    told = requests.get(f"{fake.url}/_fake/messages", timeout=5).json()
    assert (told["taken"], told["messages"][0]["body"]) == (1, "Hello")
    assert requests.get(f"{fake.url}/nowhere", timeout=5).status_code == 404


@pytest.mark.parametrize(
    "told", [[], {"unknown": 1}, {"refused": 2}, {"refused": -0.1}, {"per_second": "x"}, {"read": True}]
)
def test_a_plan_that_can_t_be_followed(told):
    with pytest.raises(ClinicError, match="fake-faults"):
        Faults.of(told)
