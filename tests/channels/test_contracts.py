"""What would be sent, judged by the providers' official descriptions (openapi-core); read from the shared data."""

import uuid

import pytest
from openapi_core.exceptions import OpenAPIError

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms, TwilioVoice
from hms_desktop.domain.message.handover import Awaited, OutgoingMessage, RegisteredTemplate
from tests.helpers.openapi import check

OWN = uuid.UUID("0192a5d0-0000-7000-8000-000000000001")
SID = "AC" + "0123456789abcdef" * 2
BODIES = (
    "Dear Meera, please come on Monday.",
    "प्रिय मीरा, कृपया सोमवार को आएँ।\nTeam",
    "x & y = <z> % + ₹ 5\t\"'",
    "a" * 1500,
)
TWILIO = {"account_sid": SID, "auth_token": "t" * 32, "from": "+14155550100"}
CALLED_BACK = {"callback_url": "https://clinic.example.in/hooks/twilio?secret=1"}
META = {"access_token": "EAAG123", "phone_number_id": "106540352242922", "business_account_id": "102290129340398"}
MAIL = {"api_key": "SG.key", "from": "desk@clinic.example.in", "domain": "clinic.example.in"}


def message(body, **more):
    return OutgoingMessage(OWN, "sms", more.pop("address", "+919876543210"), body, **more)


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("settings", [{}, CALLED_BACK], ids=["polled", "called-back"])
@pytest.mark.parametrize("adapter", [TwilioSms, TwilioVoice])
def test_twilio_requests_keep_to_twilio_s_description(described, adapter, settings, body):
    check(described("twilio_api_v2010"), adapter(Account(TWILIO, None, settings)).request(message(body)))


@pytest.mark.parametrize("adapter", [TwilioSms, TwilioVoice])
@pytest.mark.parametrize("sid", ["SM" + "0" * 32, None])
def test_twilio_questions_keep_to_twilio_s_description(described, adapter, sid):
    if sid and adapter is TwilioVoice:
        sid = "CA" + "0" * 32
    question = adapter(Account(TWILIO)).question(Awaited(OWN, sid, 1_795_000_000_000, "+919876543210", "Hello"))
    check(described("twilio_api_v2010"), question)


def test_a_messaging_service_stands_for_the_sender(described):
    account = Account({**TWILIO, "messaging_service_sid": "MG" + "a" * 32})
    request = TwilioSms(account).request(message("Hello"))
    check(described("twilio_api_v2010"), request)
    assert "From" not in request.data


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("template", [None, RegisteredTemplate("visit_reminder", "hi")], ids=["text", "template"])
def test_meta_requests_keep_to_meta_s_description(described, template, body):
    told = message(body, template=template, values=("Meera", "सोमवार") if template else ())
    check(described("meta_whatsapp_v23"), MetaWhatsApp(Account(META)).request(told))


def test_meta_questions_keep_to_meta_s_description(described):
    adapter = MetaWhatsApp(Account(META))
    check(described("meta_whatsapp_v23"), adapter.question(Awaited(OWN, "wamid.HBgL", 0)))
    check(described("meta_whatsapp_v23"), adapter.templates())
    check(described("meta_whatsapp_v23"), adapter.templates("visit_reminder"))
    assert adapter.question(Awaited(OWN, None, 0, "+919876543210")) is None


@pytest.mark.parametrize("subject", [None, "आपका अपॉइंटमेंट"])
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_sendgrid_requests_keep_to_sendgrid_s_description(described, body, subject):
    told = message(body, address="meera@example.in", subject=subject)
    check(described("sendgrid_mail_v3"), SendGrid(Account(MAIL)).request(told))


@pytest.mark.slow
@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_mailgun_requests_keep_to_mailgun_s_description(described, body):
    told = message(body, address="meera@example.in")
    check(described("mailgun_v3"), Mailgun(Account(MAIL)).request(told))


@pytest.mark.parametrize("provider_id", ["20260101@clinic.example.in", None])
def test_mailgun_questions_keep_to_mailgun_s_description(described, provider_id):
    check(described("mailgun_v3"), Mailgun(Account(MAIL)).question(Awaited(OWN, provider_id, 0)))


def test_the_judge_does_refuse(described):
    request = TwilioSms(Account(TWILIO)).request(message("Hello"))
    request.data["Unknown"] = "1"
    with pytest.raises(AssertionError, match="Unknown"):
        check(described("twilio_api_v2010"), request)
    del request.data["Unknown"], request.data["To"]
    with pytest.raises(OpenAPIError):
        check(described("twilio_api_v2010"), request)
    request = MetaWhatsApp(Account(META)).request(message("Hello"))
    request.json["text"]["bodyy"] = "Hello"
    with pytest.raises(OpenAPIError):
        check(described("meta_whatsapp_v23"), request)
