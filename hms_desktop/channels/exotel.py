"""Exotel: SMS under the clinic's own DLT header, and voice calls that play a flow.

Exotel publishes no specification under a free licence: this follows its documentation pages as read on 2026-11-22, and
is compared with what another writer of the same request (Apprise) sends. Its callbacks are not signed: the address must
be secret. Two tables of codes contradict each other there, so its words decide, not its numbers.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation
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
    Cost,
    Delivery,
    Incoming,
    Outcome,
    OutgoingMessage,
    ReceiptEvent,
    SendResult,
    WebhookRefused,
)
from hms_desktop.domain.message.sms import UCS2, sms_size
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import PROMOTION, SMS, VOICE
from hms_desktop.domain.time import IST

PROVIDER = "exotel"
BASE = "https://api.in.exotel.com"
_MESSAGE = {
    "queued": State.ACCEPTED, "sending": State.ACCEPTED, "submitted": State.SENT, "sent": State.SENT,
    "failed_dnd": State.SUPPRESSED, "failed-dnd": State.SUPPRESSED, "failed": State.UNDELIVERED,
}  # fmt: skip
_CALL = {
    "queued": State.ACCEPTED, "in-progress": State.SENT, "completed": State.DELIVERED, "busy": State.UNDELIVERED,
    "no-answer": State.UNDELIVERED, "failed": State.FAILED, "canceled": State.CANCELED,
}  # fmt: skip
_AT_HANDSET = "DELIVERED_TO_HANDSET"


class ExotelSms:
    """Text messages; the entity and template of the DLT register go with each."""

    provider, channel, usual_rate = PROVIDER, SMS, 3.0
    _answer_key, _states = "SMSMessage", _MESSAGE

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST Sms/send; the ledger's id travels as `CustomField`."""
        template = message.template
        form = {
            "From": (template.header if template else None) or self._account.secret("from"),
            "To": message.address,
            "Body": message.body,
            "EncodingType": "unicode" if sms_size(message.body).alphabet == UCS2 else "plain",
            "DltEntityId": self._account.secret("dlt_entity_id"),
            "SmsType": "promotional" if message.purpose == PROMOTION else "transactional",
            "CustomField": str(message.id),
        }
        if template and template.dlt_id:
            form["DltTemplateId"] = template.dlt_id
        return self._post("Sms/send.json", form | self._callback())

    def result(self, answer: Answer) -> SendResult:
        """200 with a Sid, or a RestException."""
        sent, error = answer.part(self._answer_key), answer.part("RestException")
        if answer.fine and sent.get("Sid"):
            return SendResult(Outcome.ACCEPTED, sent["Sid"], raw=answer.raw)
        if answer.fine or (answer.status >= 500 and answer.status != 503):
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        codes = (str(error.get("Code", "")), str(error.get("Message", "")), str(answer.status))
        return refusal(classify(PROVIDER, *codes), answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """By Sid; there is no look-up without one."""
        path = f"SMS/Messages/{awaited.provider_id}.json"
        return Request("GET", self._url(path), auth=self._auth()) if awaited.provider_id else None

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """The state of one message."""
        told = answer.part(self._answer_key)
        return [self._event(awaited.message_id, told, awaited.handed_over_at)] if told else []

    def webhook(self, delivery: Delivery) -> Heard:
        """One report, as a form or as JSON, once a message has come to its end; or a call or message that came in, as a query.

        Nothing is signed: the address must hold the secret word that was agreed on. Raises WebhookRefused.
        """
        if not secret_is_in(delivery.url, self._account.secret("webhook_token")):
            raise WebhookRefused(PROVIDER)
        text = delivery.body.decode("utf-8", "replace") or urlsplit(delivery.url).query
        told = orjson.loads(text) if text.startswith("{") else {k: v[0] for k, v in parse_qs(text).items()}
        if (came := _incoming(told)) is not None:
            return [came]
        try:
            own = UUID(str(told.get("CustomField")))
        except ValueError:
            return []
        return [self._event(own, told, 0)]

    def _event(self, own: UUID, told: dict[str, Any], at: int) -> ReceiptEvent:
        status, detail = str(told.get("Status", "")), str(told.get("DetailedStatus", ""))
        found = State.DELIVERED if detail == _AT_HANDSET else self._states.get(status)
        bad = found in (State.UNDELIVERED, State.FAILED, State.SUPPRESSED)
        reason = f"provider-{classify(PROVIDER, detail, status.upper().replace('-', '_'))}" if bad else None
        sid = told.get("SmsSid") or told.get("CallSid") or told.get("Sid")
        when = _moment(told.get("DateSent") or told.get("DateUpdated")) or at
        raw = orjson.dumps(told).decode()
        word = found.value if found else status
        cost = _cost(told)
        priced = "-priced" if cost else ""  # a price comes some minutes after the state it belongs to
        return ReceiptEvent(own, f"{sid}-{status}-{detail}{priced}", word, when, raw, reason, sid, cost)

    def _callback(self) -> dict[str, str]:
        url = self._account.get("callback_url")
        return {"StatusCallback": url} if url else {}

    def _post(self, path: str, form: dict[str, str]) -> Request:
        return Request("POST", self._url(path), data=form, auth=self._auth())

    def _auth(self) -> tuple[str, str]:
        return self._account.secret("api_key"), self._account.secret("api_token")

    def _url(self, path: str) -> str:
        return f"{self._account.base(BASE)}/v1/Accounts/{self._account.secret('account_sid')}/{path}"


class ExotelVoice(ExotelSms):
    """Calls that play a flow of the account (`app_id`); what is said is made there."""

    channel, usual_rate = VOICE, 3.0
    _answer_key, _states = "Call", _CALL

    def request(self, message: OutgoingMessage) -> Request:
        """POST Calls/connect to the flow; the ledger's id travels as `CustomField`."""
        flow = f"http://my.exotel.in/exoml/start/{self._account.secret('app_id')}"
        form = {
            "From": message.address, "CallerId": self._account.secret("caller_id"), "Url": flow, "CallType": "trans",
            "CustomField": str(message.id),
        }  # fmt: skip
        return self._post("Calls/connect.json", form | self._callback())

    def question(self, awaited: Awaited) -> Request | None:
        """By Sid."""
        path = f"Calls/{awaited.provider_id}.json"
        return Request("GET", self._url(path), auth=self._auth()) if awaited.provider_id else None


def _incoming(told: dict[str, Any]) -> Incoming | None:
    """A call that came in, with the keys that were pressed, or a message; both come from the flow that plays at that number."""
    raw, sender = orjson.dumps(told).decode(), str(told.get("From") or told.get("CallFrom") or "")
    if told.get("Direction") == "incoming" and told.get("CallSid"):
        keys, at = str(told.get("digits", "")).strip('"'), _moment(told.get("CurrentTime") or told.get("StartTime"))
        return Incoming(str(told["CallSid"]), VOICE, sender, keys, at, raw, says=None if keys else "missed-call")
    if told.get("SmsSid") and "Body" in told and sender:
        return Incoming(str(told["SmsSid"]), SMS, sender, str(told["Body"]), _moment(told.get("Date")), raw)
    return None


def _moment(told: Any) -> int:
    """Milliseconds of a date and time without a zone, which is India's."""
    try:
        return int(datetime.fromisoformat(str(told)).replace(tzinfo=IST).timestamp() * 1000)
    except ValueError:
        return 0


def _cost(told: dict[str, Any]) -> Cost | None:
    try:
        return Cost(Decimal(str(told["Price"])), "INR") if told.get("Price") else None
    except InvalidOperation:
        return None
