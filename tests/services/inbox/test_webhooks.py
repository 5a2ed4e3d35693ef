"""Webhooks over real HTTP: the receiver on this computer, published signatures, and everything that is refused."""

import base64
import hashlib
import hmac
import json
import socket
import threading
from urllib.parse import urlencode

import pytest
import requests

from hms_desktop.channels.receiver import Receiver
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.model import Message
from hms_desktop.domain.sentences import sentence
from tests.channels.test_signatures import CALL, EVENTS, PUBLIC_KEY, SIGNATURE
from tests.helpers.incoming import PHONE, allowed, replies, sent, suppressed
from tests.helpers.outreach import add_patient, allow

PUBLIC = "https://relay.example.in/clinic"
TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "12345", "from": "+14155550100"}
META = {"phone_number_id": "1", "access_token": "t", "app_secret": "s", "verify_token": "open sesame"}
SENDGRID = {"api_key": "k", "from": "desk@example.in", "webhook_public_key": PUBLIC_KEY}
MSG91 = {"authkey": "k", "webhook_token": "sesame"}


@pytest.fixture
def set_up(clinic):
    def of(channel, provider, secrets):
        clinic.services.channels.configure(ChannelSetup(channel, provider, secrets))

    return of


@pytest.fixture
def receiver(clinic):
    made = []

    def of(public=PUBLIC):
        words = lambda error: sentence(error.code, error.params)  # noqa: E731
        made.append(Receiver(clinic.services.webhooks, words, inbox_rules().largest, 0, public))
        threading.Thread(target=made[-1].serve, daemon=True).start()
        return made[-1].url

    yield of
    for one in made:
        one.close()


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi")
    for channel in ("sms", "whatsapp"):
        allow(clinic, made, channel)
    clinic.clock.forward(minutes=1)
    return made


def twilio(url, fields, path="/sms", token=b"12345"):
    text = PUBLIC + path + "".join(name + fields[name] for name in sorted(fields))
    made = base64.b64encode(hmac.new(token, text.encode(), hashlib.sha1).digest()).decode()
    return requests.post(url + path, data=fields, headers={"X-Twilio-Signature": made}, timeout=10)


def meta(url, value, secret=b"s"):
    body = value if isinstance(value, bytes) else json.dumps({"entry": [{"changes": [{"value": value}]}]}).encode()
    made = "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
    return requests.post(f"{url}/whatsapp", data=body, headers={"X-Hub-Signature-256": made}, timeout=10)


def test_a_no_by_sms_is_heeded_at_once_and_a_repeat_changes_nothing(clinic, set_up, receiver, asha):
    set_up("sms", "twilio", TWILIO)
    url = receiver()
    fields = {"MessageSid": "SM1", "SmsStatus": "received", "From": PHONE, "Body": "बंद करो"}
    assert [twilio(url, fields).status_code for _ in range(2)] == [200, 200]
    (row,) = replies(clinic)
    assert (row.kind, row.body, row.patient_id) == ("opt-out", "बंद करो", asha)
    assert allowed(clinic, asha) is False
    assert suppressed(clinic)


def test_a_receipt_moves_the_ledger(clinic, set_up, receiver, asha):
    set_up("sms", "twilio", TWILIO)
    own = sent(clinic, asha, state="sent", provider="twilio", provider_id="SM1")
    told = {"MessageSid": "SM1", "MessageStatus": "delivered"}
    assert twilio(receiver(), told, path=f"/sms?{urlencode({'id': own})}").status_code == 200
    with clinic.database.read() as connection:
        assert connection.execute(Message.__table__.select()).one().state == "delivered"


def test_twilio_s_published_signature_is_right_behind_a_relay_that_tells_the_address(set_up, receiver):
    set_up("voice", "twilio", TWILIO)
    url = receiver(public=None)
    head = {
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "mycompany.com",
        "X-Forwarded-Uri": "/myapp.php?foo=1&bar=2",
    }

    def answer(signature, **more):
        return requests.post(
            f"{url}/voice", data=CALL, headers={**head, **more, "X-Twilio-Signature": signature}, timeout=10
        )

    assert answer("RSOYDt4T1cUTdK1PDd93/VVr8B8=").status_code == 200
    assert answer("RSOYDt4T1cUTdK1PDd93/VVr8B9=").status_code == 403
    assert answer("RSOYDt4T1cUTdK1PDd93/VVr8B8=", **{"X-Forwarded-Host": "yourcompany.com"}).status_code == 403


def test_sendgrid_s_published_signature_is_right_to_the_last_byte(set_up, receiver):
    set_up("email", "sendgrid", SENDGRID)
    url = receiver()
    head = {"X-Twilio-Email-Event-Webhook-Signature": SIGNATURE, "X-Twilio-Email-Event-Webhook-Timestamp": "1600112502"}
    assert requests.post(f"{url}/email", data=EVENTS, headers=head, timeout=10).status_code == 200
    refused = requests.post(f"{url}/email", data=EVENTS.rstrip(), headers=head, timeout=10)
    assert refused.status_code == 403
    assert "Settings, Channels" in refused.json()["message"]


def test_meta_is_greeted_and_heard(clinic, set_up, receiver, asha):
    set_up("whatsapp", "meta", META)
    url = receiver()
    asks = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": "open sesame"}
    assert requests.get(f"{url}/whatsapp", params=asks, timeout=10).text == "1158201444"
    assert requests.get(f"{url}/whatsapp", params={**asks, "hub.verify_token": "no"}, timeout=10).status_code == 403
    assert requests.get(f"{url}/fax", params=asks, timeout=10).status_code == 403
    pressed = {
        "from": PHONE[1:],
        "id": "wamid.2",
        "timestamp": str(clinic.clock() // 1000),
        "type": "button",
        "button": {"text": "Stop", "payload": "OPT_OUT"},
    }
    assert meta(url, {"messages": [pressed]}).status_code == 200
    assert allowed(clinic, asha, "whatsapp") is False
    assert allowed(clinic, asha, "sms") is True


def test_a_wrong_signature_is_refused_and_nothing_is_kept(clinic, set_up, receiver, asha):
    set_up("whatsapp", "meta", META)
    url = receiver()
    refused = meta(url, {"messages": [{"from": PHONE[1:], "id": "1", "text": {"body": "STOP"}}]}, secret=b"other")
    assert (refused.status_code, refused.json()["code"]) == (403, "webhook-signature")
    assert requests.post(f"{url}/whatsapp", data=b"{}", timeout=10).status_code == 403
    assert replies(clinic) == []
    assert allowed(clinic, asha, "whatsapp") is True


@pytest.mark.parametrize(
    "body",
    [b"\xff\xfe\x00no text", b"[]", b'{"entry": 5}', b'{"entry": [{"changes": [{"value": {"messages": [{}]}}]}]}'],
)
def test_what_is_the_provider_s_and_can_t_be_read_is_kept_for_a_person(clinic, set_up, receiver, body):
    set_up("whatsapp", "meta", META)
    url = receiver()
    assert [meta(url, body).status_code for _ in range(2)] == [200, 200]
    (row,) = replies(clinic)
    assert (row.kind, row.handled_at, row.raw) == ("unreadable", None, body.decode("utf-8", "replace"))
    (one,) = clinic.services.inbox.conversations()
    assert one.open == 1
    clinic.services.inbox.thread(one.id)


def test_a_body_that_is_too_large_is_refused_before_it_is_read(clinic, set_up, receiver):
    set_up("whatsapp", "meta", META)
    host, port = receiver().removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(b"POST /whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        assert line.recv(200).startswith(b"HTTP/1.1 413")


def test_a_body_without_its_length_is_refused(set_up, receiver):
    set_up("whatsapp", "meta", META)
    url = receiver()
    assert requests.post(f"{url}/whatsapp", data=iter([b"{}"]), timeout=10).status_code == 411


def test_somebody_who_goes_away_in_the_middle_holds_nobody_up(clinic, set_up, receiver, asha):
    set_up("whatsapp", "meta", META)
    url = receiver()
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(b"POST /whatsapp HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nhalf")
        told = {"messages": [{"from": PHONE[1:], "id": "1", "timestamp": "1795000000", "text": {"body": "Hello"}}]}
        assert meta(url, told).status_code == 200
    assert [row.body for row in replies(clinic)] == ["Hello"]


def test_addresses_that_lead_nowhere(set_up, receiver):
    url = receiver()
    set_up("sms", "msg91", MSG91)
    assert requests.post(f"{url}/fax", data=b"{}", timeout=10).status_code == 404
    assert requests.post(f"{url}/email", data=b"{}", timeout=10).status_code == 404, "nothing is set up there"
    assert requests.post(f"{url}/sms", data=b"{}", timeout=10).status_code == 403, "without the secret word"
    assert requests.post(f"{url}/sms/sesame", data=b"{}", timeout=10).status_code == 200
    assert requests.head(f"{url}/sms", timeout=10).status_code == 200


def test_without_the_secret_to_check_with_the_answer_says_so(set_up, receiver):
    set_up("whatsapp", "meta", {name: META[name] for name in ("phone_number_id", "access_token")})
    refused = meta(receiver(), {"messages": []})
    assert (refused.status_code, refused.json()["code"]) == (403, "webhook-no-secret")


def test_many_at_once_are_all_kept(clinic, set_up, receiver, asha):
    set_up("whatsapp", "meta", META)
    url = receiver()
    answers = []

    def tell(number):
        told = {
            "from": PHONE[1:],
            "id": f"wamid.{number % 12}",
            "timestamp": "1795000000",
            "text": {"body": f"words {number % 12}"},
        }
        answers.append(meta(url, {"messages": [told]}).status_code)

    threads = [threading.Thread(target=tell, args=(number,)) for number in range(24)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert answers == [200] * 24
    assert sorted(row.body for row in replies(clinic)) == sorted(f"words {number}" for number in range(12))
