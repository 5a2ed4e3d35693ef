"""WhatsApp's register of texts over real HTTP against the fake provider."""

import pytest
import requests

from hms_desktop.channels import meta_texts
from hms_desktop.channels.adapter import Account, Answer
from hms_desktop.channels.exotel import ExotelSms
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.channels.http import HttpChannel
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.pace import Pace
from hms_desktop.domain.errors import Refused
from tests.helpers.clinic import StillClock
from tests.helpers.openapi import description, prepared

SECRETS = {"access_token": "t", "phone_number_id": "1", "business_account_id": "102290129340398"}


@pytest.fixture
def fake():
    made = FakeProvider(StillClock()).start()
    yield made
    made.close()


def hand_in(fake, name, body="Dear {{1}}", language="en"):
    told = {"name": name, "language": language, "category": "UTILITY", "components": [{"type": "BODY", "text": body}]}
    answer = requests.post(f"{fake.url}/v23.0/102290129340398/message_templates", json=told, timeout=5)
    assert answer.status_code == 200


@pytest.fixture
def channel(fake):
    made = HttpChannel(MetaWhatsApp(Account(SECRETS, fake.url)), Pace(1000))
    yield made
    made.close()


def test_state_quality_and_words_of_every_text_are_read(fake, channel):
    for name in ("come", "paused_come", "red_come"):
        hand_in(fake, name)
    found = {one.name: one for one in channel.registered_texts()}
    assert [(one.state, one.quality) for one in found.values()] == [
        ("APPROVED", "GREEN"), ("PAUSED", "GREEN"), ("APPROVED", "RED"),
    ]  # fmt: skip
    assert (found["come"].body, found["come"].category, found["come"].language) == ("Dear {{1}}", "UTILITY", "en")


def test_a_long_register_is_read_to_its_end(fake, channel, monkeypatch):
    monkeypatch.setattr(meta_texts, "PAGE", "2")
    for number in range(5):
        hand_in(fake, f"text_{number}")
    assert [one.name for one in channel.registered_texts()] == [f"text_{number}" for number in range(5)]


def test_who_keeps_no_register_is_not_asked(fake):
    with pytest.raises(Refused) as caught:
        HttpChannel(ExotelSms(Account({}, fake.url)), Pace(1)).registered_texts()
    assert caught.value.code == "templates-not-asked"


def test_without_the_account_s_number_nothing_is_asked(fake):
    with pytest.raises(Refused) as caught:
        HttpChannel(MetaWhatsApp(Account({"access_token": "t"}, fake.url)), Pace(1)).registered_texts()
    assert caught.value.code == "templates-no-account"


@pytest.mark.parametrize(("status", "error"), [(401, Refused), (503, OSError)])
def test_a_no_is_told_and_trouble_is_no_answer(channel, monkeypatch, status, error):
    told = b'{"error": {"message": "Invalid OAuth access token.", "code": 190}}'
    monkeypatch.setattr(channel._line, "call", lambda _request: Answer(status, {}, told))
    with pytest.raises(error) as caught:
        channel.registered_texts()
    if error is Refused:
        assert caught.value.params == {"words": "Invalid OAuth access token."}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("status", "body"), [(403, b'{"error": "no"}'), (200, b'{"data": "x"}'), (200, b'"up"'), (200, b"<html>")]
)
def test_an_answer_that_is_no_register_never_says_that_no_text_is_there(channel, monkeypatch, status, body):
    monkeypatch.setattr(channel._line, "call", lambda _request: Answer(status, {}, body))
    with pytest.raises(Refused) as caught:
        channel.registered_texts()
    assert (caught.value.code, caught.value.params) == ("templates-refused", {"words": str(status)})


def test_the_question_is_one_that_meta_s_description_has_but_for_the_parameters_its_guide_adds(shared_data):
    from openapi_core.contrib.requests import RequestsOpenAPIRequest

    file = shared_data / "openapi" / "meta_whatsapp_v23.strict.json"
    if not file.exists():
        pytest.skip("the official description meta_whatsapp_v23 is not here")
    whole = prepared(MetaWhatsApp(Account(SECRETS)).texts_question(None))
    description(file)[0].validate_request(RequestsOpenAPIRequest(whole))


def test_the_answer_that_the_description_gives_as_an_example_is_understood(shared_data):
    import json

    file = shared_data / "openapi" / "meta_whatsapp_v23.strict.json"
    if not file.exists():
        pytest.skip("the official description meta_whatsapp_v23 is not here")
    content = json.loads(file.read_text(encoding="utf-8"))
    told = content["paths"]["/{Version}/{WABA-ID}/message_templates"]["get"]["responses"]["200"]["content"]
    (example,) = told["application/json"]["examples"].values()
    listed, after = meta_texts.texts_in(Answer(200, {}, json.dumps(example["value"]).encode()))
    assert [(one.name, one.state, one.category, one.quality) for one in listed] == [
        ("hello_world", "APPROVED", "MARKETING", None), ("2023_april_promo", "APPROVED", "MARKETING", None),
    ]  # fmt: skip
    assert listed[1].body.startswith("Hi {{1}}, our Fall Sale is on")
    assert after is None
