from uuid import UUID

import orjson
import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.model import CampaignStep
from hms_desktop.services.campaigns.journeys.fallbacks import FallbackMovement
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow

WAYS = ("whatsapp", "sms", "voice")


class Provider:
    """Takes everything but what it was told to refuse."""

    provider = "test"

    def __init__(self):
        self.taken, self.refused = [], set()

    def ready(self):
        return 1000

    def send(self, message):
        self.taken.append(message)
        if message.address in self.refused:
            return SendResult(Outcome.REFUSED, None, raw="no")
        return SendResult(Outcome.ACCEPTED, f"p-{len(self.taken)}", raw="ok")

    def poll(self, _awaited):
        return []


@pytest.fixture
def providers():
    return {channel: Provider() for channel in WAYS}


@pytest.fixture
def dispatch(clinic, providers):
    movement = FallbackMovement(clinic.desk)
    return DispatchService(clinic.desk, lambda: providers, movements=lambda: (movement,))


@pytest.fixture
def people(clinic):
    """Three who allow every channel, each with a phone."""
    made = []
    for number in range(3):
        made.append(add_patient(clinic, "Asha Devi", phone=f"+919811100{number:03}"))
        for channel in WAYS:
            allow(clinic, made[-1], channel=channel)
    return made


@pytest.fixture
def campaign(clinic, people):
    """By WhatsApp, else by SMS, else by voice, else a person."""
    service = clinic.services
    segment = service.segments.create("Everybody", {"all": []})
    made = {
        one: service.templates.create("Call", one, "en", "reminder", f"Dear {{{{patient.name}}}} by {one}")
        for one in WAYS
    }
    campaign = service.campaigns.create("Check", segment, made["whatsapp"])
    ways = [{"channel": one, "template": str(made[one])} for one in WAYS[1:]] + [{"channel": "task"}]
    step = {
        "campaign_id": campaign,
        "number": 1,
        "kind": "message",
        "channel": "whatsapp",
        "template_id": made["whatsapp"],
    }
    add(clinic, CampaignStep, **step, fallbacks=orjson.dumps(ways).decode())
    return campaign


def refuse(providers, *channels):
    for channel in channels:
        providers[channel].refused = {f"+919811100{number:03}" for number in range(3)}


def rows(clinic, columns, table="message"):
    with clinic.database.read_raw() as connection:
        return sorted(connection.execute(f"SELECT {columns} FROM {table}").fetchall())


def settle(clinic, dispatch):
    for _ in range(6):
        dispatch.run()
        clinic.clock.forward(minutes=15)


def test_what_arrives_is_not_followed_by_anything(clinic, campaign, dispatch, providers):
    clinic.services.campaigns.launch(campaign)
    settle(clinic, dispatch)
    assert [len(providers[one].taken) for one in WAYS] == [3, 0, 0]


def test_who_could_not_be_reached_is_tried_by_the_next_channel(clinic, campaign, dispatch, providers):
    refuse(providers, "whatsapp")
    clinic.services.campaigns.launch(campaign)
    settle(clinic, dispatch)
    assert [len(providers[one].taken) for one in WAYS] == [3, 3, 0]
    assert {one.body for one in providers["sms"].taken} == {"Dear Asha Devi by sms"}


@pytest.mark.slow
def test_the_last_resort_is_a_person_once(clinic, campaign, dispatch, providers, people):
    refuse(providers, *WAYS)
    clinic.services.campaigns.launch(campaign)
    settle(clinic, dispatch)
    assert [len(providers[one].taken) for one in WAYS] == [3, 3, 3]
    tasks = rows(clinic, "patient_id, words, reason", "outreach_task")
    assert tasks == sorted((one.bytes, "call-instead", "failed") for one in people)


def test_who_did_not_allow_the_next_channel_is_tried_by_the_one_after(clinic, campaign, dispatch, providers, people):
    refuse(providers, "whatsapp")
    allow(clinic, people[0], channel="sms", granted=False)
    clinic.services.campaigns.launch(campaign)
    settle(clinic, dispatch)
    assert [len(providers[one].taken) for one in WAYS] == [3, 2, 1]


def test_silence_is_no_failure(clinic, campaign, dispatch, providers):
    providers["whatsapp"].send = lambda message: SendResult(Outcome.UNKNOWN, None, raw="?")
    clinic.services.campaigns.launch(campaign)
    settle(clinic, dispatch)
    assert [len(providers[one].taken) for one in WAYS[1:]] == [0, 0]


def test_news_that_comes_late_goes_over_too_and_opens_the_campaign_again(clinic, campaign, dispatch, providers):
    clinic.services.campaigns.launch(campaign)
    dispatch.run()
    assert clinic.services.campaigns.get(campaign).status == "finished"
    ((message,), *_) = rows(clinic, "id")
    hear(clinic, message, "undelivered")
    clinic.clock.forward(minutes=15)
    assert dispatch.run().sent == 1
    assert len(providers["sms"].taken) == 1


def test_what_arrives_after_all_calls_off_the_other(clinic, campaign, dispatch, providers):
    clinic.services.campaigns.launch(campaign)
    dispatch.run()
    ((message,), *_) = rows(clinic, "id")
    hear(clinic, message, "undelivered")
    clinic.clock.forward(minutes=1)
    assert FallbackMovement(clinic.desk).move(clinic.clock()) == 1
    hear(clinic, message, "delivered")
    clinic.clock.forward(minutes=15)
    settle(clinic, dispatch)
    assert providers["sms"].taken == []
    assert ("canceled", "arrived-after-all") in rows(clinic, "state, reason")


def hear(clinic, message, state):
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        event = ReceiptEvent(UUID(bytes=message), f"{state}-{message.hex()}", state, clinic.clock(), state)
        apply_news(work, [News(event, "test")], clinic.clock())


def test_before_it_goes_on_each_is_asked_of_the_channel_that_waits_for_her(clinic, campaign, people):
    allow(clinic, people[0], channel="whatsapp", granted=False)
    clinic.services.campaigns.launch(campaign)
    assert FallbackMovement(clinic.desk).move(clinic.clock()) == 1
    clinic.services.campaigns.pause(campaign)
    since = clinic.services.caution.since_launch(campaign)
    assert (since.waiting, since.barred) == (3, {})
    allow(clinic, people[0], channel="sms", granted=False)
    assert clinic.services.caution.since_launch(campaign).barred == {"consent-withdrawn": 1}
