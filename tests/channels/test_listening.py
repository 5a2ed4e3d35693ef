"""What providers are asked about what came in, what they answer, and what they tell by webhooks."""

import hashlib
import hmac
import json
from urllib.parse import urlencode

import pytest
import requests

from hms_desktop.channels.adapter import Account, Answer
from hms_desktop.channels.exotel import ExotelSms, ExotelVoice
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.channels.http import HttpChannel
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.marks import Mark
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.channels.pace import Pace
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms
from hms_desktop.domain.message.handover import Delivery, Incoming, ListeningChannel, WebhookRefused
from tests.channels.test_answers import meta, signed
from tests.channels.test_signatures import EVENTS, PUBLIC_KEY, SIGNATURE
from tests.helpers.clinic import StillClock
from tests.helpers.openapi import check

SID = "AC" + "0123456789abcdef" * 2
OWN = "+14155550100"
SECRETS = {
    "account_sid": SID, "auth_token": "12345", "from": OWN, "api_key": "k", "domain": "clinic.example.in", "webhook_signing_key": "k",
    "app_secret": "s", "verify_token": "open sesame", "webhook_token": "sesame", "webhook_public_key": PUBLIC_KEY,
}  # fmt: skip
ACCOUNT = Account(SECRETS)
HOUR = 3_600_000
AT = 1_795_000_000_000


@pytest.mark.parametrize("more", [{}, {"messaging_service_sid": "MG" + "a" * 32}, {"from": "CLINIC"}])
def test_twilio_is_asked_as_its_description_says(described, more):
    request = TwilioSms(Account({**SECRETS, **more})).poll_incoming(Mark(AT))
    check(described("twilio_api_v2010"), request)
    assert request.params.get("To") == (None if more else OWN)
    assert request.params["DateSent>"] == "2026-11-18T10:06:40Z", "an hour before the mark"


@pytest.mark.slow
def test_mailgun_is_asked_as_its_description_says(described):
    check(described("mailgun_v3"), Mailgun(ACCOUNT).poll_incoming(Mark(AT)))


def test_a_page_further_on_is_the_account_s_own_or_none():
    def page(following):
        body = {"messages": [], "next_page_uri": following}
        return TwilioSms(ACCOUNT).incoming(Mark(AT), Answer(200, {}, json.dumps(body).encode()))

    own = f"/2010-04-01/Accounts/{SID}/Messages.json?Page=1&PageToken=PA1"
    assert page(own).more
    assert TwilioSms(ACCOUNT).poll_incoming(Mark.of(page(own).mark)).url == "https://api.twilio.com" + own
    assert not page("//elsewhere.example.com/x").more
    assert not page(None).more


def test_a_mark_moves_on_when_the_last_page_was_read():
    first = Mark(AT).after([], AT + 5, "/next page")
    assert first.more
    assert Mark.of(first.mark) == Mark(AT, AT + 5, "/next page")
    last = Mark.of(first.mark).after([], AT + 3, "")
    assert (last.more, Mark.of(last.mark)) == (False, Mark(AT + 5))
    assert Mark(AT).after([], 0, "").mark == str(AT)


@pytest.fixture
def clock():
    return StillClock()


@pytest.fixture
def fake(clock):
    made = FakeProvider(clock, 0, Faults()).start()
    yield made
    made.close()


def listening(adapter, url, more=None):
    return HttpChannel(adapter(Account(SECRETS | (more or {}), url)), Pace(1000))


def all_of(channel, mark):
    found, more = [], True
    while more:
        page = channel.listen(mark)
        found, mark, more = [*found, *page.messages], page.mark, page.more
    return found, mark


def test_twilio_is_listened_to_over_http_in_pages(fake, clock, monkeypatch):
    monkeypatch.setattr("hms_desktop.channels.twilio._LISTED", 3)
    channel = listening(TwilioSms, fake.url)
    begin = str(clock())
    for number in range(8):
        clock.forward(minutes=1)
        fake.memory.receive("twilio", "message", f"+91987650000{number}", OWN, f"words {number}", clock())
        fake.memory.take("twilio", "message", "SM", "+919876500000", "ours", None, clock())
    fake.memory.receive("twilio", "message", "+919876500009", "+15550000000", "to another number", clock())
    found, mark = all_of(channel, begin)
    assert sorted(one.body for one in found) == [f"words {number}" for number in range(8)]
    assert (found[0].address, found[0].channel, found[0].at) == ("+919876500007", "sms", clock())
    assert Mark.of(mark).since == clock()
    clock.forward(minutes=1)
    fake.memory.receive("twilio", "message", "+919876500000", OWN, "STOP", clock())
    found, _ = all_of(channel, mark)
    assert "STOP" in {one.body for one in found}


def test_mailgun_is_listened_to_over_http_in_pages(fake, clock, monkeypatch):
    monkeypatch.setattr("hms_desktop.channels.mailgun._LISTED", 2)
    channel = listening(Mailgun, fake.url)
    begin = str(clock())
    for number in range(5):
        clock.forward(minutes=1)
        fake.memory.receive("mailgun", "unsubscribed", f"p{number}@example.in", "", "", clock())
    found, mark = all_of(channel, begin)
    assert [(one.address, one.says) for one in found] == [(f"p{number}@example.in", "opt-out") for number in range(5)]
    assert Mark.of(mark).since == clock()


def test_a_page_that_is_gone_means_to_begin_anew(fake):
    gone = Mark(AT, AT + 9, f"/2010-04-01/Accounts/{SID}/Nothing.json")
    page = listening(TwilioSms, fake.url).listen(str(gone))
    assert (page.messages, page.more, Mark.of(page.mark)) == ((), False, Mark(AT))


def test_a_provider_that_says_no_can_t_be_listened_to(fake):
    fake.close()
    with pytest.raises(requests.ConnectionError):
        listening(TwilioSms, fake.url).listen(str(AT))


def test_who_can_be_asked():
    asked = {adapter.__name__ for adapter in (TwilioSms, Mailgun, MetaWhatsApp, SendGrid, Msg91Sms, ExotelSms) if
             listening(adapter, "http://127.0.0.1:1").may_be_asked}  # fmt: skip
    assert asked == {"TwilioSms", "Mailgun"}
    assert isinstance(listening(Msg91Sms, "http://127.0.0.1:1"), ListeningChannel)


def test_what_twilio_takes_for_a_no_is_one():
    fields = {"MessageSid": "SM9", "SmsStatus": "received", "From": OWN, "Body": "Cancel", "OptOutType": "STOP"}
    (came,) = TwilioSms(ACCOUNT).webhook(signed("https://clinic.example.in/sms", fields))
    assert (came.says, came.body) == ("opt-out", "Cancel")


def test_a_choice_in_whatsapp_s_settings_is_about_offers():
    told = {
        "wa_id": "919876500001",
        "category": "marketing_messages",
        "value": "stop",
        "detail": "d",
        "timestamp": 1795000000,
    }
    (came,) = MetaWhatsApp(ACCOUNT).webhook(meta({"user_preferences": [told]}))
    assert (came.address, came.says, came.marketing, came.at) == ("+919876500001", "opt-out", True, AT)
    assert MetaWhatsApp(ACCOUNT).webhook(meta({"user_preferences": [{**told, "value": "other"}]})) == []


def test_what_nobody_wrote_is_no_message():
    base = {"from": "919876500001", "timestamp": "1795000000"}
    told = [
        {**base, "id": "1", "type": "system"},
        {**base, "id": "2", "type": "reaction"},
        {**base, "id": "3", "type": "image"},
    ]
    (came,) = MetaWhatsApp(ACCOUNT).webhook(meta({"messages": told}))
    assert (came.key, came.body) == ("3", "[image]")


def test_the_payload_behind_a_button_comes_along():
    told = {
        "from": "919876500001",
        "id": "1",
        "timestamp": "1795000000",
        "type": "button",
        "button": {"text": "Not now", "payload": "OPT_OUT"},
    }
    (came,) = MetaWhatsApp(ACCOUNT).webhook(meta({"messages": [told]}))
    assert (came.body, came.button) == ("Not now", "OPT_OUT")


def test_meta_is_greeted_with_its_challenge_when_it_knows_the_word():
    asks = {"hub.mode": "subscribe", "hub.challenge": "1158201444"}
    channel = listening(MetaWhatsApp, None)
    assert channel.shake_hands({**asks, "hub.verify_token": "open sesame"}) == "1158201444"
    assert channel.shake_hands({**asks, "hub.verify_token": "wrong"}) is None
    assert HttpChannel(MetaWhatsApp(Account({})), Pace(1)).shake_hands({**asks, "hub.verify_token": ""}) is None
    assert listening(TwilioSms, None).shake_hands(asks) is None


def mailgun(event, at=AT, token="t", key=b"k", **more):
    stamp = str(at // 1000)
    made = hmac.new(key, (stamp + token).encode(), hashlib.sha256).hexdigest()
    told = {"signature": {"timestamp": stamp, "token": token, "signature": made}, "event-data": event, **more}
    return Delivery("https://clinic.example.in/email", {}, json.dumps(told).encode())


UNSUBSCRIBED = {"id": "e1", "event": "unsubscribed", "timestamp": AT / 1000, "recipient": "asha@example.in"}


def test_mail_that_is_wanted_no_more():
    (came,) = listening(Mailgun, None).take(mailgun(UNSUBSCRIBED), AT)
    assert (came.key, came.address, came.says, came.at) == ("e1", "asha@example.in", "opt-out", AT)


def test_a_token_is_good_for_one_body_and_some_hours():
    channel = listening(Mailgun, None)
    assert channel.take(mailgun(UNSUBSCRIBED), AT) == channel.take(mailgun(UNSUBSCRIBED), AT + HOUR), (
        "a repeat is a repeat"
    )
    with pytest.raises(WebhookRefused) as caught:
        channel.take(mailgun({**UNSUBSCRIBED, "recipient": "ravi@example.in"}), AT)
    assert caught.value.code == "webhook-repeated"
    with pytest.raises(WebhookRefused):
        channel.take(mailgun(UNSUBSCRIBED, token="u"), AT + 10 * HOUR)


@pytest.mark.parametrize("body", [b"", b"no json", b"[]", b'{"signature": 1}', b"\xff\xfe"])
def test_mailgun_s_signature_is_inside_so_what_can_t_be_read_is_not_its(body):
    with pytest.raises(WebhookRefused):
        listening(Mailgun, None).take(Delivery("https://x/email", {}, body), AT)


def test_sendgrid_s_published_vector_is_taken_and_with_a_bit_changed_refused():
    head = {"x-twilio-email-event-webhook-signature": SIGNATURE, "x-twilio-email-event-webhook-timestamp": "1600112502"}
    channel = listening(SendGrid, None)
    assert channel.take(Delivery("https://x/email", head, EVENTS), AT) == [], "about no message of ours"
    with pytest.raises(WebhookRefused):
        channel.take(Delivery("https://x/email", head, EVENTS + b" "), AT)


def test_mail_refused_at_sendgrid(monkeypatch):
    monkeypatch.setattr("hms_desktop.channels.sendgrid.sendgrid_is_right", lambda *_: True)
    told = [
        {
            "event": word,
            "sg_event_id": word,
            "email": "asha@example.in",
            "timestamp": 1795000000,
            "sg_message_id": "abc.filter",
        }
        for word in ("unsubscribe", "group_resubscribe", "spamreport", "open")
    ]
    found = listening(SendGrid, None).take(Delivery("https://x", {}, json.dumps(told).encode()), AT)
    assert [(one.key, one.says, one.answers) for one in found if isinstance(one, Incoming)] == [
        ("unsubscribe", "opt-out", "abc"), ("group_resubscribe", "opt-in", "abc"), ("spamreport", "opt-out", "abc"),
    ]  # fmt: skip


EXOTEL_CALL = {
    "CallSid": "c1",
    "From": "09876500001",
    "To": "08047190000",
    "Direction": "incoming",
    "CurrentTime": "2026-11-22 10:00:00",
}


def test_a_call_that_came_in_at_exotel():
    (missed,) = ExotelVoice(ACCOUNT).webhook(Delivery(f"https://x/voice/sesame?{urlencode(EXOTEL_CALL)}", {}, b""))
    assert (missed.key, missed.channel, missed.address, missed.says) == ("c1", "voice", "09876500001", "missed-call")
    pressed = urlencode({**EXOTEL_CALL, "digits": '"1"'})
    (keys,) = ExotelVoice(ACCOUNT).webhook(Delivery(f"https://x/voice/sesame?{pressed}", {}, b""))
    assert (keys.body, keys.says) == ("1", None)


@pytest.mark.parametrize("adapter", [ExotelSms, ExotelVoice, Msg91Sms])
@pytest.mark.parametrize(
    "url", ["https://x/sms", "https://x/sms/sesam", "https://x/sms/sesamee", "https://x/sms?t=sesame"]
)
def test_who_signs_nothing_must_know_the_secret_word_of_the_address(adapter, url):
    with pytest.raises(WebhookRefused):
        adapter(ACCOUNT).webhook(Delivery(url, {}, b"{}"))


@pytest.mark.parametrize("adapter", [ExotelSms, Msg91Sms, MetaWhatsApp, TwilioSms, SendGrid, Mailgun])
def test_without_the_secret_nothing_is_taken(adapter):
    channel = HttpChannel(adapter(Account({})), Pace(1))
    with pytest.raises(WebhookRefused):
        channel.take(Delivery("https://x/sms/", {}, b"{}"), AT)
