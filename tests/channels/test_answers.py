"""What providers answer and report, known and unknown, as our vocabulary."""

import json
import uuid
from decimal import Decimal
from urllib.parse import urlencode

import pytest

from hms_desktop.channels.adapter import Account, Answer, MissingSetting
from hms_desktop.channels.exotel import ExotelSms, ExotelVoice
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.meta import MetaWhatsApp, _events
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms, TwilioVoice
from hms_desktop.domain.message.handover import (
    Awaited,
    Cost,
    Delivery,
    Incoming,
    Outcome,
    OutgoingMessage,
    WebhookRefused,
)
from hms_desktop.domain.message.states import State

OWN = uuid.UUID("0192a5d0-0000-7000-8000-000000000001")
AT = 1_795_000_000_000
ACCOUNT = Account({
    "account_sid": "AC1", "auth_token": "12345", "from": "HMSCLN", "access_token": "t", "phone_number_id": "1", "app_secret": "s",
    "api_key": "k", "api_token": "t", "domain": "d.in", "webhook_signing_key": "k", "authkey": "k", "template_id": "t1",
    "dlt_entity_id": "110", "caller_id": "0801", "app_id": "9", "webhook_token": "sesame",
})  # fmt: skip
MESSAGE = OutgoingMessage(OWN, "sms", "+919876543210", "Hello")


def answer(status, body, **headers):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, headers, raw)


SENT = [
    (TwilioSms, answer(201, {"sid": "SM1", "status": "queued"}), "SM1"),
    (TwilioVoice, answer(201, {"sid": "CA1", "status": "queued"}), "CA1"),
    (MetaWhatsApp, answer(200, {"messages": [{"id": "wamid.1", "message_status": "accepted"}]}), "wamid.1"),
    (SendGrid, Answer(202, {"x-message-id": "abc"}, b""), "abc"),
    (SendGrid, Answer(200, {"x-message-id": "abc"}, b""), "abc"),
    (Mailgun, answer(200, {"id": "<1@d.in>", "message": "Queued. Thank you."}), "1@d.in"),
    (Msg91Sms, answer(200, {"type": "success", "message": "3763646c"}), "3763646c"),
    (ExotelSms, answer(200, {"SMSMessage": {"Sid": "e1", "Status": "queued"}}), "e1"),
    (ExotelVoice, answer(200, {"Call": {"Sid": "c1", "Status": "in-progress"}}), "c1"),
]
NO = [
    (TwilioSms, answer(400, {"code": 21211, "message": "Invalid 'To'"}), Outcome.REFUSED, "provider-bad-number"),
    (TwilioSms, answer(400, {"code": 21610}), Outcome.REFUSED, "provider-opted-out"),
    (TwilioSms, answer(429, {"code": 20429}), Outcome.LATER, "provider-later"),
    (TwilioSms, answer(401, {"code": 20003}), Outcome.LATER, "provider-account"),
    (TwilioSms, answer(400, {"code": 99999}), Outcome.REFUSED, "provider-other"),
    (TwilioSms, answer(503, b"<html>gone</html>"), Outcome.UNKNOWN, "provider-no-answer"),
    (TwilioSms, answer(200, b"<html>a hotel's log-in page</html>"), Outcome.UNKNOWN, "provider-no-answer"),
    (MetaWhatsApp, answer(400, {"error": {"code": 131026}}), Outcome.REFUSED, "provider-bad-number"),
    (MetaWhatsApp, answer(400, {"error": {"code": 132001}}), Outcome.REFUSED, "provider-template"),
    (MetaWhatsApp, answer(400, {"error": {"code": 131049}}), Outcome.REFUSED, "provider-hold"),
    (MetaWhatsApp, answer(400, {"error": {"code": 130429}}), Outcome.LATER, "provider-later"),
    (MetaWhatsApp, answer(500, {"error": {"code": 131000}}), Outcome.LATER, "provider-later"),
    (MetaWhatsApp, answer(401, {"error": {"code": 190}}), Outcome.LATER, "provider-account"),
    (MetaWhatsApp, answer(502, b""), Outcome.UNKNOWN, "provider-no-answer"),
    (SendGrid, answer(400, {"errors": [{"message": "bad", "field": "personalizations.0.to.0.email"}]}), Outcome.REFUSED, "provider-bad-number"),
    (SendGrid, answer(401, {"errors": [{"message": "no"}]}), Outcome.LATER, "provider-account"),
    (SendGrid, answer(413, {}), Outcome.REFUSED, "provider-template"),
    (Mailgun, answer(400, {"message": "to parameter is not a valid address"}), Outcome.REFUSED, "provider-bad-number"),
    (Mailgun, answer(401, b"Forbidden"), Outcome.LATER, "provider-account"),
    (Msg91Sms, answer(200, {"type": "error", "code": "311"}), Outcome.REFUSED, "provider-hold"),
    (Msg91Sms, answer(401, {"type": "error", "code": "418"}), Outcome.LATER, "provider-account"),
    (Msg91Sms, answer(400, {"type": "error", "code": "203"}), Outcome.REFUSED, "provider-template"),
    (ExotelSms, answer(402, {"RestException": {"Status": 402, "Message": "INSUFFICIENT_BALANCE"}}), Outcome.LATER, "provider-account"),
    (ExotelSms, answer(503, b""), Outcome.LATER, "provider-later"),
    (ExotelSms, answer(400, {"RestException": {"Message": "INVALID_NUMBER"}}), Outcome.REFUSED, "provider-bad-number"),
]  # fmt: skip


@pytest.mark.parametrize(("adapter", "told", "provider_id"), SENT)
def test_taken(adapter, told, provider_id):
    found = adapter(ACCOUNT).result(told)
    assert (found.outcome, found.provider_id) == (Outcome.ACCEPTED, provider_id)


@pytest.mark.parametrize(("adapter", "told", "outcome", "reason"), NO)
def test_not_taken_or_nobody_knows(adapter, told, outcome, reason):
    found = adapter(ACCOUNT).result(told)
    assert (found.outcome, found.reason) == (outcome, reason)
    assert found.raw == told.raw


def test_how_long_to_wait_is_the_provider_s_word():
    assert TwilioSms(ACCOUNT).result(answer(429, {"code": 20429}, **{"retry-after": "7"})).wait_s == 7
    assert TwilioSms(ACCOUNT).result(answer(429, {"code": 20429})).wait_s == 60


HEARD = [
    (TwilioSms, {"sid": "SM1", "status": "delivered", "price": "-0.0075", "price_unit": "usd", "date_updated": "Sun, 22 Nov 2026 04:30:00 +0000"}, State.DELIVERED, None),
    (TwilioSms, {"sid": "SM1", "status": "undelivered", "error_code": 30005}, State.UNDELIVERED, "provider-bad-number"),
    (TwilioSms, {"sid": "SM1", "status": "something new"}, "something new", None),
    (TwilioVoice, {"sid": "CA1", "status": "no-answer"}, State.UNDELIVERED, None),
    (TwilioVoice, {"sid": "CA1", "status": "completed"}, State.DELIVERED, None),
    (MetaWhatsApp, {"data": [{"events": {"data": [{"delivery_status": "READ", "timestamp": "1795000000"}]}}]}, State.READ, None),
    (Mailgun, {"items": [{"event": "failed", "severity": "permanent", "reason": "suppress-unsubscribe", "id": "e", "timestamp": 1.5}]}, State.UNDELIVERED, "provider-opted-out"),
    (Mailgun, {"items": [{"event": "failed", "severity": "temporary", "id": "e", "timestamp": 1.5}]}, State.SENT, None),
    (SendGrid, {"messages": [{"sg_message_id": "abc.x", "status": "delivered"}]}, State.DELIVERED, None),
    (ExotelSms, {"SMSMessage": {"Sid": "e1", "Status": "sent", "DetailedStatus": "DELIVERED_TO_HANDSET", "Price": "0.14"}}, State.DELIVERED, None),
    (ExotelSms, {"SMSMessage": {"Sid": "e1", "Status": "sent", "DetailedStatus": "DELIVERED_TO_OPERATOR"}}, State.SENT, None),
    (ExotelSms, {"SMSMessage": {"Sid": "e1", "Status": "failed_dnd", "DetailedStatus": "FAILED_DND"}}, State.SUPPRESSED, "provider-opted-out"),
    (ExotelVoice, {"Call": {"Sid": "c1", "Status": "busy"}}, State.UNDELIVERED, "provider-other"),
]  # fmt: skip


@pytest.mark.parametrize(("adapter", "told", "state", "reason"), HEARD)
def test_what_is_heard_when_asked(adapter, told, state, reason):
    (event,) = adapter(ACCOUNT).heard(Awaited(OWN, "SM1", AT), answer(200, told))
    assert (event.message_id, event.state, event.reason) == (OWN, state, reason)
    assert event.at > 0
    assert event.key


def test_what_it_cost():
    told = {"sid": "SM1", "status": "sent", "price": "-0.0075", "price_unit": "usd"}
    (event,) = TwilioSms(ACCOUNT).heard(Awaited(OWN, "SM1", AT), answer(200, told))
    assert event.cost == Cost(Decimal("0.0075"), "USD")
    (event,) = ExotelSms(ACCOUNT).heard(
        Awaited(OWN, "e", AT), answer(200, {"SMSMessage": {"Sid": "e", "Price": "0.14"}})
    )
    assert event.cost == Cost(Decimal("0.14"), "INR")


def listed(*messages):
    return answer(200, {"messages": [{"date_created": "Wed, 18 Nov 2026 10:26:41 +0000", **one} for one in messages]})


def test_an_uncertain_message_is_found_by_number_words_and_time():
    lost = Awaited(OWN, None, 1_795_000_000_000 - 4000, "+919876543210", "Hello")
    lost = Awaited(OWN, None, 1_794_997_600_000, "+919876543210", "Hello")
    ours, other = {"sid": "SM1", "body": "Hello", "status": "sent"}, {"sid": "SM2", "body": "Other", "status": "sent"}
    made = {"date_created": "Wed, 18 Nov 2026 10:26:42 +0000"}
    (event,) = TwilioSms(ACCOUNT).heard(lost, listed({**ours, **made}, other))
    assert (event.state, event.provider_id) == (State.SENT, "SM1")
    assert TwilioSms(ACCOUNT).heard(lost, listed(other)) == []
    assert TwilioSms(ACCOUNT).heard(lost, listed(ours, ours)) == []


def signed(url, fields):
    import base64
    import hashlib
    import hmac

    text = url + "".join(name + fields[name] for name in sorted(fields))
    made = base64.b64encode(hmac.new(b"12345", text.encode(), hashlib.sha1).digest()).decode()
    return Delivery(url, {"x-twilio-signature": made}, urlencode(fields).encode())


def test_a_callback_of_twilio_names_our_message_by_its_address():
    url = f"https://clinic.example.in/hook?id={OWN}"
    fields = {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "30006", "New": "field"}
    (event,) = TwilioSms(ACCOUNT).webhook(signed(url, fields))
    assert (event.message_id, event.state, event.reason, event.provider_id) == (
        OWN, State.UNDELIVERED, "provider-bad-number", "SM1",
    )  # fmt: skip
    with pytest.raises(WebhookRefused):
        TwilioSms(ACCOUNT).webhook(Delivery(url, {"x-twilio-signature": "no"}, b"MessageStatus=read"))


def test_a_message_that_came_in_by_twilio():
    fields = {"MessageSid": "SM9", "SmsStatus": "received", "From": "+919876543210", "Body": "STOP"}
    (came,) = TwilioSms(ACCOUNT).webhook(signed("https://clinic.example.in/hook", fields))
    assert isinstance(came, Incoming)
    assert (came.key, came.address, came.body) == ("SM9", "+919876543210", "STOP")


def meta(value):
    import hashlib
    import hmac

    body = json.dumps({"entry": [{"changes": [{"value": value}]}]}).encode()
    made = "sha256=" + hmac.new(b"s", body, hashlib.sha256).hexdigest()
    return Delivery("https://clinic.example.in/hook", {"x-hub-signature-256": made}, body)


def test_webhooks_of_meta():
    told = {"id": "wamid.1", "status": "failed", "timestamp": "1795000000", "biz_opaque_callback_data": str(OWN), "errors": [{"code": 131026}]}  # fmt: skip
    (event,) = MetaWhatsApp(ACCOUNT).webhook(meta({"statuses": [told]}))
    assert (event.message_id, event.state, event.reason) == (OWN, State.UNDELIVERED, "provider-bad-number")
    pressed = {"from": "919876543210", "id": "wamid.2", "timestamp": "1795000000", "type": "button", "button": {"text": "बंद"}, "context": {"id": "wamid.1"}}  # fmt: skip
    (came,) = MetaWhatsApp(ACCOUNT).webhook(meta({"messages": [pressed]}))
    assert (came.address, came.body, came.answers) == ("+919876543210", "बंद", "wamid.1")
    assert MetaWhatsApp(ACCOUNT).webhook(meta({"statuses": [{**told, "biz_opaque_callback_data": "x"}]})) == []


def test_reports_without_a_signature_are_joined_by_our_own_id():
    report = {"date": "2026-11-22 10:00:00", "number": "919876543210", "status": "9", "CRQID": str(OWN)}
    body = urlencode({"data": json.dumps([{"requestId": "r1", "report": [report]}])}).encode()
    (event,) = Msg91Sms(ACCOUNT).webhook(Delivery("https://x/sms/sesame", {}, body))
    assert (event.message_id, event.state, event.reason) == (OWN, State.SUPPRESSED, "provider-opted-out")
    form = urlencode({"SmsSid": "e1", "Status": "sent", "DetailedStatus": "DELIVERED_TO_HANDSET", "CustomField": OWN})
    (event,) = ExotelSms(ACCOUNT).webhook(Delivery("https://x/sms/sesame", {}, form.encode()))
    assert (event.message_id, event.state) == (OWN, State.DELIVERED)


@pytest.mark.parametrize(
    "adapter", [TwilioSms, TwilioVoice, MetaWhatsApp, SendGrid, Mailgun, Msg91Sms, ExotelSms, ExotelVoice]
)
def test_what_is_missing_is_named(adapter):
    with pytest.raises(MissingSetting):
        adapter(Account({})).request(MESSAGE)


def test_an_account_never_shows_its_secrets():
    assert "12345" not in repr(ACCOUNT)


@pytest.mark.parametrize(
    ("adapter", "told"),
    [
        (TwilioSms, {"sid": "SM1", "status": "delivered", "price_unit": "usd"}),
        (ExotelVoice, {"Call": {"Sid": "c1", "Status": "completed"}}),
    ],
)
def test_a_price_told_later_is_an_event_of_its_own(adapter, told):
    def asked(more):
        whole = {**told, **more} if "sid" in told else {"Call": {**told["Call"], **more}}
        return adapter(ACCOUNT).heard(Awaited(OWN, "SM1", AT), answer(200, whole))[0]

    before, after = asked({}), asked({"price": "-0.0075"} if "sid" in told else {"Price": "0.50"})
    assert (before.cost, before.state) == (None, after.state)
    assert after.cost is not None
    assert before.key != after.key


def test_what_meta_does_not_charge_costs_nothing():
    told = {"id": "wamid.1", "status": "sent", "timestamp": "1795000000", "biz_opaque_callback_data": str(OWN)}
    free = list(_events([{**told, "pricing": {"billable": False, "category": "service"}}]))
    paid = list(_events([{**told, "pricing": {"billable": True, "category": "utility"}}]))
    assert [one.cost for one in (*free, *paid)] == [Cost(Decimal(0), "INR"), None]
