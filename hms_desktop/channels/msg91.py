"""SMS by MSG91. The words are held there under a template id; only the variables travel.

MSG91 publishes no specification: this follows its documentation pages as read on 2026-11-22, and is compared with what
another writer of the same request (Apprise) sends. Its webhooks are not signed: the address must be secret.
A virtual number hands messages of people on to a callback address (help page "Virtual Number", read 2026-11-23); what its
fields are called is not written down there, so the names that receivers of such callbacks read are all understood.
"""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.signatures import secret_is_in
from hms_desktop.domain.message.errors import classify, refusal
from hms_desktop.domain.message.handover import (
    Awaited,
    Delivery,
    Incoming,
    Outcome,
    OutgoingMessage,
    ReceiptEvent,
    SendResult,
    WebhookRefused,
)
from hms_desktop.domain.message.incoming import Said
from hms_desktop.domain.message.incoming import classify as said_by
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import SMS
from hms_desktop.domain.time import IST

PROVIDER = "msg91"
BASE = "https://control.msg91.com"
_STATES = {
    "1": State.DELIVERED, "2": State.UNDELIVERED, "9": State.SUPPRESSED, "16": State.FAILED, "17": State.SUPPRESSED,
    "25": State.FAILED,
}  # fmt: skip
_SENDER, _WORDS = ("number", "mobile", "mobiles", "sender", "from"), ("message", "msg", "content", "text")
_IDS, _MOMENTS = ("id", "messageId", "message_id", "requestId"), ("date", "datetime", "time", "timestamp")
_SLOT_MS = 600_000  # the same words within it are one message, where MSG91 tells neither id nor moment


class Msg91Sms:
    """Text messages by a flow: the template's id at MSG91, and its variables as VAR1, VAR2 …"""

    provider, channel, usual_rate = PROVIDER, SMS, 10.0

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST flow; `CRQID` carries the ledger's id, and comes back in reports that have it."""
        name = (message.template and message.template.name) or self._account.secret("template_id")
        values = message.values or (message.body,)
        variables = {f"VAR{place}": value for place, value in enumerate(values, 1)}
        recipient = {"mobiles": message.address.lstrip("+"), **variables, "CRQID": str(message.id)}
        body = {"template_id": name, "short_url": "0", "recipients": [recipient]}
        headers = {"authkey": self._account.secret("authkey")}
        return Request("POST", f"{self._account.base(BASE)}/api/v5/flow/", json=body, headers=headers)

    def result(self, answer: Answer) -> SendResult:
        """`type` says success; the id of the request is the message."""
        told = answer.json()
        if answer.fine and told.get("type") == "success":
            return SendResult(Outcome.ACCEPTED, str(told.get("message") or told.get("request_id")), raw=answer.raw)
        if answer.status >= 500 or (answer.fine and told.get("type") != "error"):
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        return refusal(classify(PROVIDER, str(told.get("code", "")), str(answer.status)), answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """No way to ask is documented: news comes by webhook only."""
        return None

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """Nothing, as nothing was asked."""
        return []

    def webhook(self, delivery: Delivery) -> Heard:
        """Reports in the form field `data` (a list of requests), one flat report, or a message of a person as form, JSON or query.

        Nothing is signed: the address is the secret. Raises WebhookRefused.
        """
        if not secret_is_in(delivery.url, self._account.secret("webhook_token")):
            raise WebhookRefused(PROVIDER)
        text = delivery.body.decode("utf-8", "replace").strip() or urlsplit(delivery.url).query
        fields = {} if text[:1] in ("{", "[") else {name: values[0] for name, values in parse_qs(text).items()}
        told: Any = orjson.loads(fields.get("data", text)) if "data" in fields or not fields else fields
        if isinstance(told, dict) and (came := _incoming(told, delivery)) is not None:
            return [came]
        requests = told if isinstance(told, list) else [{"requestId": told.get("requestId"), "report": [told]}]
        events = [_event(one, report) for one in requests for report in one.get("report", [])]
        return [event for event in events if event is not None]


def _event(request: dict[str, Any], report: dict[str, Any]) -> ReceiptEvent | None:
    """A report without our own id can't be joined with a message here."""
    try:
        own = UUID(str(report.get("CRQID") or report.get("clientid")))
    except ValueError:
        return None
    status = str(report.get("status", ""))
    found = _STATES.get(status)
    reason = None if status == "1" or found is None else f"provider-{classify(PROVIDER, status)}"
    key, raw = f"{request.get('requestId')}-{report.get('number')}-{status}", orjson.dumps(report).decode()
    return ReceiptEvent(own, key, found.value if found else status, 0, raw, reason, request.get("requestId"))


def _incoming(told: dict[str, Any], delivery: Delivery) -> Incoming | None:
    """A message of a person, without the keyword that only says for whom it is; a report says `status` and is none."""
    sender, words, own = (_first(told, names) for names in (_SENDER, _WORDS, _IDS))
    keyword = str(told.get("keyword") or "").strip()
    if "status" in told or not sender or not (words or keyword):
        return None
    rest = words[len(keyword) :].strip() if words.casefold().startswith(keyword.casefold()) else words
    body = rest if rest and said_by(keyword) is Said.REPLY else words or keyword
    at = _moment(_first(told, _MOMENTS))
    arrived = int(delivery.headers.get("x-received-at") or 0)
    made = hashlib.sha256(f"{sender}\n{words}\n{at or arrived // _SLOT_MS}".encode()).hexdigest()
    return Incoming(own or made, SMS, sender, body, at, orjson.dumps(told).decode())


def _first(told: dict[str, Any], names: tuple[str, ...]) -> str:
    return next((str(told[name]).strip() for name in names if told.get(name)), "")


def _moment(told: str) -> int:
    """Milliseconds of a date and time of India; 0 when it is none."""
    try:
        return int(datetime.fromisoformat(told).replace(tzinfo=IST).timestamp() * 1000)
    except ValueError:
        return 0
