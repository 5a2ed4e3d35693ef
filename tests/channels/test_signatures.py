"""Signatures of webhooks, against the vectors in the providers' own libraries (twilio-python, sendgrid-python)."""

import hashlib
import hmac

import pytest

from hms_desktop.channels.signatures import mailgun_is_right, meta_is_right, sendgrid_is_right, twilio_is_right

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
CALL = {
    "CallSid": ["CA1234567890ABCDE"], "Digits": ["1234"], "From": ["+14158675309"], "To": ["+18005551212"],
    "Caller": ["+14158675309"],
}  # fmt: skip
TWICE = {"Sid": ["CA123"], "SidAccount": ["AC123"], "Digits": ["5678", "1234", "1234"]}
BODY = b'{"property": "value", "boolean": true}'
HASH = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"
HTTP = URL.replace("https", "http")
TWILIO = [
    pytest.param(URL, CALL, b"", "RSOYDt4T1cUTdK1PDd93/VVr8B8=", id="plain"),
    pytest.param(URL, TWICE, b"", "IK+Dwps556ElfBT0I3Rgjkr1wJU=", id="a field twice"),
    pytest.param(URL.replace(".com", ".com:1234"), CALL, b"", "RSOYDt4T1cUTdK1PDd93/VVr8B8=", id="a port added"),
    pytest.param(HTTP.replace(".com", ".com:1234"), CALL, b"", "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=", id="http with a port"),
    pytest.param(URL, CALL, b"", "kvajT1Ptam85bY51eRf/AJRuM3w=", id="the port of https"),
    pytest.param(HTTP, CALL, b"", "0ZXoZLH/DfblKGATFgpif+LLRf4=", id="the port of http"),
    pytest.param(f"{URL}&bodySHA256={HASH}", {}, BODY, "a9nBmqA0ju/hNViExpshrM61xv4=", id="a body of JSON"),
]


@pytest.mark.parametrize(("url", "fields", "body", "signature"), TWILIO)
def test_twilio_s_published_vectors(url, fields, body, signature):
    assert twilio_is_right("12345", url, fields, body, signature)
    assert not twilio_is_right("12346", url, fields, body, signature)
    assert not twilio_is_right("12345", url + "1", fields, body, signature)
    assert not twilio_is_right("12345", url, {**fields, "Digits": ["9"]}, body + b" ", signature)


PUBLIC_KEY = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g=="
SIGNATURE = "MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAbPIqHh89M15TluLtEZtM="
EVENTS = (
    b'[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address",'
    b'"sg_event_id":"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA",'
    b'"sg_message_id":"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0",'
    b'"smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","timestamp":1600112492}]\r\n'
)


def test_sendgrid_s_published_vector():
    assert sendgrid_is_right(PUBLIC_KEY, "1600112502", EVENTS, SIGNATURE)
    assert not sendgrid_is_right(PUBLIC_KEY, "1600112502", EVENTS.rstrip(), SIGNATURE)
    assert not sendgrid_is_right(PUBLIC_KEY, "timestamp", EVENTS, SIGNATURE)
    other = "MEUCIQCtIHJeH93Y+qpYeWrySphQgpNGNr/U+UyUlBkU6n7RAwIgJTz2C+8a8xonZGi6BpSzoQsbVRamr2nlxFDWYNH3j/0="
    assert not sendgrid_is_right(PUBLIC_KEY, "1600112502", EVENTS, other)
    assert not sendgrid_is_right("not a key", "1600112502", EVENTS, SIGNATURE)


def test_meta_and_mailgun_as_their_pages_say():
    made = hmac.new(b"app secret", b'{"object":"x"}', hashlib.sha256).hexdigest()
    assert meta_is_right("app secret", b'{"object":"x"}', f"sha256={made}")
    assert not meta_is_right("app secret", b'{"object":"y"}', f"sha256={made}")
    assert not meta_is_right("app secret", b'{"object":"x"}', made)
    made = hmac.new(b"key", b"1529006854a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0", hashlib.sha256).hexdigest()
    token = "a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0"
    assert mailgun_is_right("key", "1529006854", token, made)
    assert not mailgun_is_right("key", "1529006855", token, made)
