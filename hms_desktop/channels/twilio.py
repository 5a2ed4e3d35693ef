"""Twilio: SMS and voice calls. Inside India its senders are foreign; the clinic's own header needs MSG91 or Exotel.

Source: Twilio's OpenAPI description api_v2010 (2026-04-14) and its webhook documentation, read 2026-11-22.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import UUID
from xml.sax.saxutils import escape

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.marks import Mark
from hms_desktop.channels.signatures import twilio_is_right
from hms_desktop.domain.message.errors import classify, refusal
from hms_desktop.domain.message.handover import (
    Awaited,
    Cost,
    Delivery,
    Incoming,
    Outcome,
    OutgoingMessage,
    Page,
    ReceiptEvent,
    SendResult,
    WebhookRefused,
)
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import SMS, VOICE

PROVIDER = "twilio"
BASE = "https://api.twilio.com"
_MESSAGE = {
    "accepted": State.ACCEPTED, "queued": State.ACCEPTED, "scheduled": State.ACCEPTED, "sending": State.SENT,
    "sent": State.SENT, "delivered": State.DELIVERED, "partially_delivered": State.DELIVERED, "read": State.READ,
    "undelivered": State.UNDELIVERED, "failed": State.FAILED, "canceled": State.CANCELED,
}  # fmt: skip
_CALL = {
    "queued": State.ACCEPTED, "initiated": State.ACCEPTED, "ringing": State.SENT, "in-progress": State.SENT,
    "answered": State.SENT, "completed": State.DELIVERED, "busy": State.UNDELIVERED, "no-answer": State.UNDELIVERED,
    "failed": State.FAILED, "canceled": State.CANCELED,
}  # fmt: skip
_LISTED = 200
_OPTED = {"STOP": "opt-out", "START": "opt-in"}
_SPOKEN = {"hi": "hi-IN", "en": "en-IN"}


class TwilioSms:
    """Text messages; the sender is `from` or `messaging_service_sid`."""

    provider, channel, usual_rate = PROVIDER, SMS, 10.0
    _resource, _states = "Messages", _MESSAGE

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST Messages.json; the ledger's id travels in the address of the callback."""
        service = self._account.get("messaging_service_sid")
        sender = {"MessagingServiceSid": service} if service else {"From": self._account.secret("from")}
        return self._post({"To": message.address, **sender, "Body": message.body, **self._callback(message.id)})

    def result(self, answer: Answer) -> SendResult:
        """201 with a sid, or an error with a code."""
        told = answer.json()
        if answer.fine and told.get("sid"):
            return SendResult(Outcome.ACCEPTED, told["sid"], raw=answer.raw)
        if answer.status >= 500 or answer.fine:
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        return refusal(classify(PROVIDER, str(told.get("code", "")), str(answer.status)), answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """By sid, else the newest to this number since it was handed over."""
        if awaited.provider_id:
            return self._get(f"{self._resource}/{awaited.provider_id}.json")
        if awaited.address is None:
            return None
        since = datetime.fromtimestamp(awaited.handed_over_at // 1000 - 60, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return self._get(f"{self._resource}.json", {"To": awaited.address, self._since: since, "PageSize": "50"})

    _since = "DateSent>"

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """The state of one message, or of the one that was looked for: same words, made after it was handed over."""
        told = answer.json()
        if awaited.provider_id:
            return self._events(awaited, told)
        listed = told.get(self._resource.lower(), [])
        found = [one for one in listed if self._is_ours(one, awaited)]
        return self._events(awaited, found[0]) if len(found) == 1 else []

    def webhook(self, delivery: Delivery) -> Heard:
        """A status callback of ours, or a message that came in. Raises WebhookRefused."""
        fields = parse_qs(delivery.body.decode("utf-8", "replace"), keep_blank_values=True)
        signature = delivery.headers.get("x-twilio-signature", "")
        if not twilio_is_right(self._account.secret("auth_token"), delivery.url, fields, delivery.body, signature):
            raise WebhookRefused(PROVIDER)
        told = {name: values[0] for name, values in fields.items()}
        raw, now = delivery.body.decode("utf-8", "replace"), _timestamp(told.get("Timestamp"))
        if told.get("SmsStatus") == "received":
            words = (told["From"], told.get("Body", ""), now, raw, told.get("OriginalRepliedMessageSid"))
            return [Incoming(told["MessageSid"], self.channel, *words, told.get("ButtonPayload"), _opted(told))]
        own, status = _own_id(delivery.url), told.get("MessageStatus") or told.get("CallStatus", "")
        sid = told.get("MessageSid") or told.get("CallSid")
        return [] if own is None else [self._event(own, sid, status, now, raw, told.get("ErrorCode"), None)]

    def poll_incoming(self, mark: Mark) -> Request:
        """The list of messages, ours among them; to our own number, where there is one."""
        if mark.next:
            return Request("GET", self._account.base(BASE) + mark.next, auth=self._auth())
        since = datetime.fromtimestamp(max(0, mark.since - inbox_rules().overlap) // 1000, UTC)
        params = {"DateSent>": since.strftime("%Y-%m-%dT%H:%M:%SZ"), "PageSize": str(_LISTED)}
        own = None if self._account.get("messaging_service_sid") else self._account.get("from")
        return self._get("Messages.json", params | ({"To": own} if own and own.startswith("+") else {}))

    def incoming(self, mark: Mark, answer: Answer) -> Page:
        """One page of the list, newest first, and the address of the next one."""
        told = answer.json()
        listed = [one for one in told.get("messages", []) if one.get("direction") == "inbound"]
        kept = ("sid", "from", "to", "body", "status", "date_sent")
        found = [
            Incoming(
                str(one["sid"]), self.channel, str(one.get("from", "")), str(one.get("body") or ""), _sent(one),
                orjson.dumps({key: one.get(key) for key in kept}).decode(),
            )
            for one in listed
        ]  # fmt: skip
        following = str(told.get("next_page_uri") or "")
        own = f"/2010-04-01/Accounts/{self._account.secret('account_sid')}/"
        return mark.after(
            found, max((one.at for one in found), default=0), following if following.startswith(own) else ""
        )

    def _is_ours(self, told: dict[str, Any], awaited: Awaited) -> bool:
        made = _timestamp(told.get("date_created"))
        return told.get("body") == awaited.body and -2000 <= made - awaited.handed_over_at <= 600_000

    def _events(self, awaited: Awaited, told: dict[str, Any]) -> list[ReceiptEvent]:
        at = _timestamp(told.get("date_updated")) or awaited.handed_over_at
        kept = ("sid", "status", "error_code", "price", "price_unit", "date_updated")
        raw = orjson.dumps({key: told.get(key) for key in kept}).decode()
        code, status = told.get("error_code"), str(told.get("status", ""))
        sid = told.get("sid") or awaited.provider_id
        return [self._event(awaited.message_id, sid, status, at, raw, code, _cost(told))]

    def _event(
        self, own: UUID, sid: str | None, status: str, at: int, raw: str, code: Any, cost: Cost | None
    ) -> ReceiptEvent:
        state = self._states.get(status)
        reason = f"provider-{classify(PROVIDER, str(code))}" if code else None
        told = state.value if state else status
        priced = "-priced" if cost else ""  # a price comes later than the state it belongs to
        return ReceiptEvent(own, f"{sid}-{status}{priced}", told, at, raw, reason, sid, cost)

    def _callback(self, own: UUID) -> dict[str, str]:
        url = self._account.get("callback_url")
        return {"StatusCallback": f"{url}{'&' if '?' in url else '?'}{urlencode({'id': own})}"} if url else {}

    def _post(self, form: dict[str, str]) -> Request:
        return Request("POST", self._url(f"{self._resource}.json"), data=form, auth=self._auth())

    def _get(self, path: str, params: dict[str, str] | None = None) -> Request:
        return Request("GET", self._url(path), params=params, auth=self._auth())

    def _auth(self) -> tuple[str, str]:
        return self._account.secret("account_sid"), self._account.secret("auth_token")

    def _url(self, path: str) -> str:
        return f"{self._account.base(BASE)}/2010-04-01/Accounts/{self._account.secret('account_sid')}/{path}"


class TwilioVoice(TwilioSms):
    """Calls in which the message is read aloud; answered means completed, be it by a machine."""

    channel, usual_rate = VOICE, 1.0
    _resource, _states, _since = "Calls", _CALL, "StartTime>"

    def request(self, message: OutgoingMessage) -> Request:
        """POST Calls.json with what is to be said."""
        language = _SPOKEN.get(message.template.language if message.template else "en", "en-IN")
        twiml = f'<Response><Say language="{language}">{escape(message.body)}</Say></Response>'
        form = {"To": message.address, "From": self._account.secret("from"), "Twiml": twiml}
        return self._post({**form, **self._callback(message.id)})

    def _is_ours(self, told: dict[str, Any], awaited: Awaited) -> bool:
        """A call has no words to compare; one call to this number in those minutes is the one."""
        return -2000 <= _timestamp(told.get("date_created")) - awaited.handed_over_at <= 600_000


def _sent(told: dict[str, Any]) -> int:
    return _timestamp(told.get("date_sent")) or _timestamp(told.get("date_created"))


def _opted(told: dict[str, str]) -> str | None:
    """What Twilio itself took the words for, where it watches over them (Advanced Opt-Out)."""
    return _OPTED.get(told.get("OptOutType", "").upper())


def _own_id(url: str) -> UUID | None:
    try:
        return UUID(parse_qs(urlsplit(url).query).get("id", [""])[0])
    except ValueError:
        return None


def _timestamp(told: Any) -> int:
    """Milliseconds of an RFC 2822 date or an ISO moment; 0 when there is none."""
    try:
        return int(parsedate_to_datetime(str(told)).timestamp() * 1000)
    except (ValueError, TypeError):
        return 0


def _cost(told: dict[str, Any]) -> Cost | None:
    """A price is negative, as it is taken from the account; empty as long as it is not known."""
    try:
        return Cost(abs(Decimal(told["price"])), str(told["price_unit"]).upper()) if told.get("price") else None
    except InvalidOperation:
        return None
