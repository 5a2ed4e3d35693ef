"""How each provider is spoken to: what a request to send says, how it is answered, and how questions are answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson

from hms_desktop.channels.fake.memory import Taken
from hms_desktop.domain.message.states import State
from hms_desktop.domain.time import rfc_2822


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came: path without the query, query and form as their first values, `target` as it was sent."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    target: str = ""

    @property
    def form(self) -> dict[str, str]:
        """The form's fields, url-encoded or multipart; empty for anything else."""
        kind = self.headers.get("content-type", "")
        if kind.startswith("multipart/form-data"):
            whole = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.body, policy=policy.HTTP)
            parts = ((str(one.get_param("name", header="content-disposition")), one) for one in whole.iter_parts())
            return {name: bytes(one.get_payload(decode=True)).decode() for name, one in parts}
        return first_values(self.body.decode("utf-8", "replace")) if "urlencoded" in kind else {}

    def json(self) -> Any:
        """The decoded body; an empty mapping when it is no JSON."""
        try:
            return orjson.loads(self.body or b"{}")
        except orjson.JSONDecodeError:
            return {}


@dataclass(frozen=True, slots=True)
class Told:
    """An answer: status, content, headers."""

    status: int
    content: Any = None
    headers: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Sending:
    """One kind of request to send: whose, where, what it says (prefix of the id, to, body, reference), and its answers."""

    provider: str
    kind: str
    path: re.Pattern[str]
    prefix: str
    read: Callable[[Asked], tuple[str, str, str | None]]
    taken: Callable[[Taken], Told]
    refused: Told
    throttled: Told


def first_values(text: str) -> dict[str, str]:
    """Fields of a query or a form, the first value of each."""
    return {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}


def _twilio(taken: Taken) -> dict[str, Any]:
    return {
        "sid": taken.id,
        "status": "queued",
        "to": taken.to,
        "body": taken.body,
        "date_created": rfc_2822(taken.at_ms),
    }


def _own_id(url: str) -> str | None:
    return first_values(urlsplit(url).query).get("id")


def _read_meta(asked: Asked) -> tuple[str, str, str | None]:
    told = asked.json()
    body = told.get("text", {}).get("body") or orjson.dumps(told.get("template", {})).decode()
    return "+" + str(told.get("to", "")), body, told.get("biz_opaque_callback_data")


def _read_sendgrid(asked: Asked) -> tuple[str, str, str | None]:
    told = asked.json()
    (person,) = told["personalizations"]
    return person["to"][0]["email"], told["content"][0]["value"], person.get("custom_args", {}).get("message")


def _read_msg91(asked: Asked) -> tuple[str, str, str | None]:
    (person,) = asked.json()["recipients"]
    return "+" + person["mobiles"], " ".join(v for k, v in person.items() if k.startswith("VAR")), person.get("CRQID")


def _exotel(key: str) -> Callable[[Taken], Told]:
    return lambda taken: Told(200, {key: {"Sid": taken.id, "Status": "queued"}})


_TWILIO_NO = Told(400, {"code": 21211, "message": "The 'To' number is not a valid phone number.", "status": 400})
_TWILIO_SLOW = Told(429, {"code": 20429, "message": "Too Many Requests", "status": 429}, {"Retry-After": "1"})
_EXOTEL_NO = Told(400, {"RestException": {"Status": 400, "Message": "INVALID_NUMBER"}})
_EXOTEL_SLOW = Told(429, {"RestException": {"Status": 429, "Message": "EX_RATE_LIMIT_HIT"}}, {"Retry-After": "1"})
SENDINGS = (
    Sending(
        "twilio", "message", re.compile(r"/2010-04-01/Accounts/[^/]+/Messages\.json"), "SM",
        lambda asked: (asked.form["To"], asked.form.get("Body", ""), _own_id(asked.form.get("StatusCallback", ""))),
        lambda taken: Told(201, _twilio(taken)), _TWILIO_NO, _TWILIO_SLOW,
    ),
    Sending(
        "twilio", "call", re.compile(r"/2010-04-01/Accounts/[^/]+/Calls\.json"), "CA",
        lambda asked: (asked.form["To"], asked.form.get("Twiml", ""), _own_id(asked.form.get("StatusCallback", ""))),
        lambda taken: Told(201, _twilio(taken)), _TWILIO_NO, _TWILIO_SLOW,
    ),
    Sending(
        "meta", "message", re.compile(r"/v[\d.]+/\d+/messages"), "wamid.", _read_meta,
        lambda taken: Told(200, {
            "messaging_product": "whatsapp", "contacts": [{"input": taken.to, "wa_id": taken.to.lstrip("+")}],
            "messages": [{"id": taken.id, "message_status": "accepted"}],
        }),
        Told(400, {"error": {"message": "Recipient not reached", "type": "OAuthException", "code": 131026}}),
        Told(400, {"error": {"message": "Rate limit hit", "type": "OAuthException", "code": 130429}}),
    ),
    Sending(
        "sendgrid", "message", re.compile(r"/v3/mail/send"), "", _read_sendgrid,
        lambda taken: Told(202, None, {"X-Message-Id": taken.id}),
        Told(400, {"errors": [{"message": "Does not contain a valid address.", "field": "personalizations.0.to.0.email"}]}),
        Told(429, {"errors": [{"message": "too many requests", "field": None}]}, {"Retry-After": "1"}),
    ),
    Sending(
        "mailgun", "message", re.compile(r"/v3/[^/]+/messages"), "",
        lambda asked: (asked.form["to"], asked.form.get("text", ""), asked.form.get("v:message")),
        lambda taken: Told(200, {"id": f"<{taken.id}>", "message": "Queued. Thank you."}),
        Told(400, {"message": "to parameter is not a valid address. please check documentation"}),
        Told(429, {"message": "Too many requests"}, {"Retry-After": "1"}),
    ),
    Sending(
        "msg91", "message", re.compile(r"/api/v5/flow/?"), "", _read_msg91,
        lambda taken: Told(200, {"type": "success", "message": taken.id}),
        Told(400, {"type": "error", "code": "202", "message": "Invalid mobile number"}),
        Told(429, {"type": "error", "message": "Too many requests"}),
    ),
    Sending(
        "exotel", "message", re.compile(r"/v1/Accounts/[^/]+/Sms/send\.json"), "ex",
        lambda asked: (asked.form["To"], asked.form.get("Body", ""), asked.form.get("CustomField")),
        _exotel("SMSMessage"), _EXOTEL_NO, _EXOTEL_SLOW,
    ),
    Sending(
        "exotel", "call", re.compile(r"/v1/Accounts/[^/]+/Calls/connect\.json"), "ec",
        lambda asked: (asked.form["From"], asked.form.get("Url", ""), asked.form.get("CustomField")),
        _exotel("Call"), _EXOTEL_NO, _EXOTEL_SLOW,
    ),
)  # fmt: skip
STATES = {"message": {one: one.value for one in State}, "call": {
    State.ACCEPTED: "queued", State.SENT: "ringing", State.DELIVERED: "completed", State.READ: "completed",
    State.UNDELIVERED: "no-answer",
}}  # fmt: skip
