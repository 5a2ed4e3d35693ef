"""What each provider answers, as its documentation shows it, and what we say is wrong."""

import json
import uuid
from dataclasses import replace

import pytest

from hms_desktop.channels.adapter import Account, Answer
from hms_desktop.channels.exotel import ExotelSms
from hms_desktop.channels.mailgun import Mailgun
from hms_desktop.channels.meta import MetaWhatsApp
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.channels.sendgrid import SendGrid
from hms_desktop.channels.twilio import TwilioSms
from hms_desktop.domain.message.diagnosis import diagnose, diagnose_event, faults, own_advice
from hms_desktop.domain.message.errors import ErrorClass, classify
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.sentences import all_sentences

OWN = uuid.UUID("0192a5d0-0000-7000-8000-000000000001")


def graph(code, subcode=None, message="(#x) refused"):
    return {"error": {"message": message, "type": "OAuthException", "code": code, "error_subcode": subcode}}


def twilio(code, status=400):
    return {
        "code": code,
        "message": "told",
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }


def exotel(status, message):
    return {"RestException": {"Status": status, "Message": message}}


def msg91(code):
    return {"type": "error", "message": "told", "code": code}


def sendgrid(message, field=None):
    return {"errors": [{"message": message, "field": field, "help": None}]}


CASES = [
    (TwilioSms, 401, twilio(20003, 401), "wrong-key", "20003"),
    (TwilioSms, 404, twilio(20404, 404), "not-found", "20404"),
    (TwilioSms, 400, twilio(21608), "trial-account", "21608"),
    (TwilioSms, 400, twilio(21408), "country-not-allowed", "21408"),
    (TwilioSms, 400, twilio(21606), "sender-unknown", "21606"),
    (TwilioSms, 400, twilio(21211), "bad-number", "21211"),
    (TwilioSms, 400, twilio(21610), "opted-out", "21610"),
    (TwilioSms, 429, twilio(20429, 429), "too-fast", "20429"),
    (TwilioSms, 401, b"", "wrong-key", "401"),
    (TwilioSms, 400, twilio(99999), "other", "99999"),
    (TwilioSms, 503, b"<html>down</html>", "provider-trouble", "503"),
    (TwilioSms, 200, b"<html>Welcome to the hotel</html>", "strange-answer", "200"),
    (MetaWhatsApp, 401, graph(190), "wrong-key", "190"),
    (MetaWhatsApp, 403, graph(10), "no-permission", "10"),
    (MetaWhatsApp, 403, graph(131005), "no-permission", "131005"),
    (MetaWhatsApp, 400, graph(100, 33), "not-found", "100/33"),
    (MetaWhatsApp, 400, graph(131030), "trial-account", "131030"),
    (MetaWhatsApp, 400, graph(131042), "no-balance", "131042"),
    (MetaWhatsApp, 403, graph(131031), "account-blocked", "131031"),
    (MetaWhatsApp, 404, graph(132001), "template-not-approved", "132001"),
    (MetaWhatsApp, 400, graph(132015), "template-not-approved", "132015"),
    (MetaWhatsApp, 400, graph(132000), "template-mismatch", "132000"),
    (MetaWhatsApp, 400, graph(131047), "template-needed", "131047"),
    (MetaWhatsApp, 400, graph(131026), "bad-number", "131026"),
    (MetaWhatsApp, 400, graph(131049), "sent-lately", "131049"),
    (MetaWhatsApp, 500, graph(131000), "provider-trouble", "131000"),
    (Msg91Sms, 401, msg91("207"), "wrong-key", "207"),
    (Msg91Sms, 401, msg91("418"), "ip-not-listed", "418"),
    (Msg91Sms, 200, msg91("301"), "no-balance", "301"),
    (Msg91Sms, 400, msg91("203"), "sender-not-registered", "203"),
    (Msg91Sms, 400, msg91("202"), "bad-number", "202"),
    (Msg91Sms, 200, msg91("311"), "sent-lately", "311"),
    (Msg91Sms, 400, {"type": "error", "message": "Template ID missing or invalid template"}, "template-not-approved", "400"),
    (SendGrid, 200, b"<html>Welcome to the hotel</html>", "strange-answer", "200"),
    (TwilioSms, 200, b'"up"', "strange-answer", "200"),
    (MetaWhatsApp, 404, b"[1]", "not-found", "404"),
    (Msg91Sms, 401, {"type": "error", "message": "Unauthorized"}, "wrong-key", "401"),
    (ExotelSms, 401, exotel(401, "Authentication failed. Invalid API Key or Token."), "wrong-key", "401"),
    (ExotelSms, 402, exotel(402, "INSUFFICIENT_BALANCE"), "no-balance", "INSUFFICIENT_BALANCE"),
    (ExotelSms, 403, exotel(403, "Account suspended"), "no-permission", "403"),
    (ExotelSms, 403, exotel(403, "Account not KYC compliant"), "account", "403"),
    (ExotelSms, 400, exotel(400, "INVALID_SENDER"), "sender-not-registered", "INVALID_SENDER"),
    (ExotelSms, 400, exotel(400, "DLT_TEMPLATE_MISMATCH"), "template-mismatch", "DLT_TEMPLATE_MISMATCH"),
    (ExotelSms, 503, exotel(503, "Busy"), "too-fast", "503"),
    (SendGrid, 401, sendgrid("The provided authorization grant is invalid, expired, or revoked"), "wrong-key", "401"),
    (SendGrid, 401, sendgrid("Maximum credits exceeded"), "no-balance", "401"),
    (SendGrid, 403, sendgrid("The from address does not match a verified Sender Identity.", "from"), "sender-unknown", "403"),
    (SendGrid, 403, sendgrid("access forbidden"), "no-permission", "403"),
    (SendGrid, 413, sendgrid("Payload too large"), "too-long", "413"),
    (SendGrid, 400, sendgrid("Does not contain a valid address.", "personalizations.0.to.0.email"), "bad-number", "400"),
    (Mailgun, 401, b"Forbidden", "wrong-key", "401"),
    (Mailgun, 403, {"message": "Sandbox subdomains are for test purposes only. Please add your own domain or add the address to authorized recipients."}, "trial-account", "403"),
    (Mailgun, 403, {"message": "Domain d.in is not allowed to send: The domain is unverified and requires DNS configuration."}, "sender-unknown", "403"),
    (Mailgun, 403, {"message": "Please activate your Mailgun account. Check your inbox."}, "account", "403"),
    (Mailgun, 402, {"message": "Account is disabled"}, "no-balance", "402"),
    (Mailgun, 404, {"message": "Domain not found: d.in"}, "not-found", "404"),
]  # fmt: skip
ACCOUNT = Account(
    {"account_sid": "AC1", "auth_token": "t", "from": "HMSCLN", "access_token": "t", "phone_number_id": "1"}
)


def result(adapter, status, body):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return replace(adapter(ACCOUNT).result(Answer(status, {}, raw)), status=status)


@pytest.mark.parametrize(("adapter", "status", "body", "fault", "code"), CASES)
def test_what_is_wrong(adapter, status, body, fault, code):
    found = diagnose(adapter.provider, result(adapter, status, body))
    assert (found.fault, found.code) == (fault, code)
    assert not found.words.startswith("{")


@pytest.mark.parametrize(
    ("raw", "reason", "fault"),
    [
        ("ConnectionError", "provider-no-connection", "no-network"),
        ("SSLError", "provider-no-connection", "certificate"),
        ("ProxyError", "provider-no-connection", "proxy"),
        ("SMTPNotSupportedError", "provider-no-connection", "no-encryption"),
        ("SomethingNew", "provider-no-connection", "no-network"),
        ("ReadTimeout", "provider-no-answer", "no-answer"),
        ("app_id", "provider-setting-missing", "setting-missing"),
        ("template_id", "provider-setting-missing", "template-needed"),
    ],
)
def test_without_an_answer(raw, reason, fault):
    found = diagnose("msg91", SendResult(Outcome.LATER, reason=reason, raw=raw))
    assert (found.fault, found.words) == (fault, "")


def test_a_port_that_does_not_encrypt_is_no_bad_certificate():
    """On port 465 a server that speaks plainly ends in SSLError; a certificate has an error of its own."""
    plain = SendResult(Outcome.LATER, reason="provider-no-connection", raw="SSLError")
    assert diagnose("smtp", plain).fault == "no-encryption"
    untrusted = SendResult(Outcome.LATER, reason="provider-no-connection", raw="SSLCertVerificationError")
    assert diagnose("smtp", untrusted).fault == "certificate"


def test_a_mail_server_that_is_not_found_is_looked_for_by_its_name_and_port():
    gone = SendResult(Outcome.LATER, reason="provider-no-connection", raw="gaierror")
    assert diagnose("smtp", gone).todo == "todo-no-network-smtp"


def test_a_line_that_broke_is_never_said_to_have_sent_nothing():
    found = diagnose("msg91", SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw="ConnectionError"))
    assert found.fault == "no-answer"


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        ("535 5.7.8 Username and Password not accepted", "wrong-key"),
        ("530 5.7.0 Must issue a STARTTLS command first", "no-encryption"),
        ("550 5.1.1 No such user", "bad-number"),
        ("554 5.7.1 Message rejected as spam", "content-blocked"),
    ],
)
def test_what_a_mail_server_says(raw, fault):
    reason = f"provider-{classify('smtp', raw[:3])}"
    assert diagnose("smtp", SendResult(Outcome.REFUSED, reason=reason, raw=raw)).fault == fault


def test_what_was_taken_has_no_fault():
    assert diagnose("twilio", SendResult(Outcome.ACCEPTED, "SM1")) is None


@pytest.mark.parametrize(
    ("provider", "state", "reason", "raw", "fault"),
    [
        ("twilio", "undelivered", "provider-template", {"error_code": 30007}, "content-blocked"),
        ("twilio", "undelivered", "provider-later", {"error_code": 30003}, "not-reached"),
        ("exotel", "undelivered", "provider-template", {"Status": "failed", "DetailedStatus": "FAILED_DLT_TEMPLATE"}, "template-not-approved"),
        ("exotel", "suppressed", "provider-opted-out", {"DetailedStatus": "FAILED_DND"}, "opted-out"),
        ("exotel", "undelivered", "provider-other", {"Status": "failed"}, "not-reached"),
        ("meta", "failed", "provider-template", {"errors": [{"code": 131047, "title": "Re-engagement message"}]}, "template-needed"),
        ("twilio", "delivered", None, {"status": "delivered"}, None),
        ("twilio", "a new word", None, {}, None),
    ],
)  # fmt: skip
def test_what_is_heard_later(provider, state, reason, raw, fault):
    found = diagnose_event(provider, ReceiptEvent(OWN, "k", state, 1, json.dumps(raw), reason))
    assert (found and found.fault) == fault


def test_every_fault_and_every_class_has_its_sentences():
    said = all_sentences()
    for fault in faults():
        assert {f"fault-{fault}", f"todo-{fault}"} <= said.keys()
    own = {f"todo-{fault}-{provider}" for fault, named in own_advice().items() for provider in named}
    assert own <= said.keys()
    assert {one for one in said if one.startswith("todo-")} == own | {f"todo-{fault}" for fault in faults()}
    for kind in ErrorClass:
        assert diagnose("smtp", SendResult(Outcome.REFUSED, reason=f"provider-{kind}")).says in said


def test_a_long_answer_is_shown_as_a_line():
    found = diagnose("mailgun", SendResult(Outcome.REFUSED, reason="provider-other", raw="x\n" * 4000, status=400))
    assert len(found.words) == 300
