"""What people answer by SMS at MSG91 and by e-mail at Mailgun, over real HTTP into the inbox; fields as documented."""

import hashlib
import hmac
import json
from urllib.parse import urlencode

import pytest
import requests

from tests.helpers.incoming import PHONE, allowed, replies, suppressed
from tests.helpers.outreach import add_patient, allow
from tests.services.inbox.test_webhooks import MSG91, receiver, set_up  # noqa: F401

MAILGUN = {
    "api_key": "k",
    "domain": "clinic.example.in",
    "from": "desk@clinic.example.in",
    "webhook_signing_key": "key",
}
MAILBOX = "asha@example.in"


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi")
    for channel in ("sms", "email"):
        allow(clinic, made, channel)
    clinic.clock.forward(minutes=1)
    return made


def letter(clinic, text, token="a" * 50, key=b"key", **more):
    stamp = str(clinic.clock() // 1000)
    headers = [["Message-Id", f"<{token}@mail.example.in>"], ["In-Reply-To", "<20260101@clinic.example.in>"]]
    told = {
        "recipient": "desk@clinic.example.in", "sender": "bounce@example.in", "from": f"Asha Devi <{MAILBOX}>",
        "subject": "Re: Your visit", "body-plain": f"{text}\r\n\r\nOn Monday the clinic wrote:\r\n> please come",
        "stripped-text": text, "message-headers": json.dumps(headers), "timestamp": stamp, "token": token,
        "signature": hmac.new(key, (stamp + token).encode(), hashlib.sha256).hexdigest(),
    }  # fmt: skip
    return told | more


@pytest.mark.parametrize(
    "attached", [{}, {"attachment-1": ("report.pdf", b"%PDF", "application/pdf")}], ids=["form", "parts"]
)
def test_mailgun_hands_on_a_letter_and_a_no_in_it_is_heeded(clinic, set_up, receiver, asha, attached):  # noqa: F811
    set_up("email", "mailgun", MAILGUN)
    post = requests.Request("POST", f"{receiver()}/email", data=letter(clinic, "बंद करो"), files=attached).prepare()
    with requests.Session() as session:
        assert [session.send(post, timeout=10).status_code for _ in range(2)] == [200, 200]
    (row,) = replies(clinic)
    assert (row.kind, row.body, row.address) == ("opt-out", "बंद करो", MAILBOX)
    assert "signature" not in json.loads(row.raw)
    assert suppressed(clinic, MAILBOX, "email")


@pytest.mark.slow
@pytest.mark.parametrize("more", [{"signature": "0" * 64}, {"key": b"other"}, {"timestamp": "1"}, {"timestamp": "ⅷ"}])
def test_a_letter_that_mailgun_did_not_sign_is_refused(clinic, set_up, receiver, asha, more):  # noqa: F811
    set_up("email", "mailgun", MAILGUN)
    answer = requests.post(f"{receiver()}/email", data=letter(clinic, "STOP", **more), timeout=10)
    assert (answer.status_code, replies(clinic)) == (403, [])


def test_a_token_is_good_for_one_letter(clinic, set_up, receiver, asha):  # noqa: F811
    set_up("email", "mailgun", MAILGUN)
    url = receiver()
    assert requests.post(f"{url}/email", data=letter(clinic, "Thank you"), timeout=10).status_code == 200
    assert requests.post(f"{url}/email", data=letter(clinic, "STOP"), timeout=10).status_code == 403


def test_what_a_machine_answers_by_itself_is_no_reply(clinic, set_up, receiver, asha):  # noqa: F811
    set_up("email", "mailgun", MAILGUN)
    away = letter(clinic, "I am away", **{"message-headers": json.dumps([["Auto-Submitted", "auto-replied"]])})
    assert requests.post(f"{receiver()}/email", data=away, timeout=10).status_code == 200
    assert replies(clinic) == []


@pytest.mark.parametrize("kind", ["form", "json", "query"])
@pytest.mark.parametrize(
    "told",
    [
        {"number": PHONE[1:], "keyword": "CLINIC", "message": "CLINIC STOP"},
        {"number": PHONE[1:], "keyword": "STOP", "message": ""},
        {"number": PHONE[1:], "keyword": "STOP", "message": "STOP please"},
        {"mobile": PHONE[1:], "message": "बंद करो", "date": "2026-11-22 10:06:20"},
    ],
)
def test_msg91_hands_on_a_no_by_sms(clinic, set_up, receiver, asha, kind, told):  # noqa: F811
    set_up("sms", "msg91", MSG91)
    url = f"{receiver()}/sms/sesame"
    answer = {
        "form": lambda: requests.post(url, data=told, timeout=10),
        "json": lambda: requests.post(url, json=told, timeout=10),
        "query": lambda: requests.get(f"{url}?{urlencode(told)}", timeout=10),
    }[kind]
    assert [answer().status_code for _ in range(2)] == [200, 200]
    assert {row.kind for row in replies(clinic)} == {"opt-out"}
    assert allowed(clinic, asha) is False
    assert suppressed(clinic)


def test_words_without_the_keyword_are_kept_and_a_wrong_address_is_refused(clinic, set_up, receiver, asha):  # noqa: F811
    set_up("sms", "msg91", MSG91)
    url = receiver()
    told = {"number": PHONE[1:], "keyword": "CLINIC", "message": "clinic  I come on Monday", "id": "m1"}
    assert requests.post(f"{url}/sms/wrong", data=told, timeout=10).status_code == 403
    assert [requests.post(f"{url}/sms/sesame", data=told, timeout=10).status_code for _ in range(2)] == [200, 200]
    (row,) = replies(clinic)
    assert (row.kind, row.body, row.patient_id) == ("reply", "I come on Monday", asha)
