"""E-mail by SendGrid v3.

Source: SendGrid's OpenAPI descriptions mail_v3 and webhooks_v3 (2026-01-22), and its event webhook documentation, read 2026-11-22.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.signatures import sendgrid_is_right
from hms_desktop.domain.message.errors import ErrorClass, classify, refusal
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
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import EMAIL

PROVIDER = "sendgrid"
BASE = "https://api.sendgrid.com"
_STATES = {
    "processed": State.ACCEPTED, "deferred": State.SENT, "delivered": State.DELIVERED, "open": State.READ, "click": State.READ,
    "bounce": State.UNDELIVERED, "blocked": State.UNDELIVERED, "dropped": State.FAILED, "not_delivered": State.UNDELIVERED,
}  # fmt: skip
_TAKEN = 202
_SAID_NO = frozenset({"unsubscribe", "group_unsubscribe", "spamreport"})
_CHOICES = {**dict.fromkeys(_SAID_NO, "opt-out"), "group_resubscribe": "opt-in"}


class SendGrid:
    """One message a request, so that each has its own outcome."""

    provider, channel, usual_rate = PROVIDER, EMAIL, 100.0

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST mail/send; the ledger's id travels as a custom argument and comes back in every event."""
        sender = {"email": self._account.secret("from")}
        if name := self._account.get("from_name"):
            sender["name"] = name
        body = {
            "personalizations": [{"to": [{"email": message.address}], "custom_args": {"message": str(message.id)}}],
            "from": sender,
            "subject": message.headline,
            "content": [{"type": "text/plain", "value": message.body}],
            "tracking_settings": {"click_tracking": {"enable": False}, "open_tracking": {"enable": False}},
        }
        return Request("POST", f"{self._account.base(BASE)}/v3/mail/send", json=body, headers=self._headers())

    def result(self, answer: Answer) -> SendResult:
        """202 without a body; the id is a header, which no stranger's page carries."""
        own = answer.headers.get("x-message-id")
        if answer.status == _TAKEN or (answer.fine and own):
            return SendResult(Outcome.ACCEPTED, own, raw=answer.raw)
        if answer.fine or answer.status >= 500:
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        fields = [str(one.get("field", "")) for one in answer.json().get("errors", []) if isinstance(one, dict)]
        kind = classify(PROVIDER, str(answer.status))
        if answer.status == 400 and any("personalizations" in field and "to" in field for field in fields):
            kind = ErrorClass.BAD_NUMBER
        return refusal(kind, answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """The log of this message: by its id, else by the address."""
        if awaited.provider_id:
            query = f"sg_message_id LIKE '{awaited.provider_id}%'"
        elif awaited.address:
            query = f"to_email = '{awaited.address}'"
        else:
            return None
        url = f"{self._account.base(BASE)}/v3/logs"
        return Request("POST", url, json={"query": query, "limit": 10}, headers=self._headers())

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """The status in the log; a message that was looked for by address is ours when only one is there."""
        found = answer.json().get("messages", [])
        if len(found) != 1:
            return []
        status, sg_id = str(found[0].get("status", "")), found[0].get("sg_message_id")
        key, raw = f"{sg_id}-{status}", orjson.dumps(found[0]).decode()
        return [ReceiptEvent(awaited.message_id, key, _word(status), awaited.handed_over_at, raw, provider_id=sg_id)]

    def webhook(self, delivery: Delivery) -> Heard:
        """A list of events, signed over the bytes as they came. Raises WebhookRefused."""
        head, key = delivery.headers, self._account.secret("webhook_public_key")
        signature = head.get("x-twilio-email-event-webhook-signature", "")
        stamp = head.get("x-twilio-email-event-webhook-timestamp", "")
        if not sendgrid_is_right(key, stamp, delivery.body, signature):
            raise WebhookRefused(PROVIDER)
        told = orjson.loads(delivery.body)
        events = [event for one in told if (event := _event(one)) is not None]
        return [*events, *(_choice(one) for one in told if one.get("event") in _CHOICES)]

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._account.secret('api_key')}"}


def _event(told: dict[str, Any]) -> ReceiptEvent | None:
    """Custom arguments come back beside the event's own fields."""
    try:
        own = UUID(str(told.get("message")))
    except ValueError:
        return None
    word = "blocked" if told.get("type") == "blocked" else str(told.get("event", ""))
    kind = ErrorClass.OPTED_OUT if word in _SAID_NO else classify(PROVIDER, str(told.get("reason", "")))
    reason = f"provider-{kind}" if word in _SAID_NO or word in ("bounce", "blocked", "dropped") else None
    key, at = str(told.get("sg_event_id", "")), int(told.get("timestamp", 0)) * 1000
    return ReceiptEvent(own, key, _word(word), at, orjson.dumps(told).decode(), reason)


def _choice(told: dict[str, Any]) -> Incoming:
    """Somebody who wants no more mail, or wants it again; the words are SendGrid's. The first part of the id is what was told when it was sent."""
    at, sent_as = int(told.get("timestamp", 0)) * 1000, str(told.get("sg_message_id", "")).partition(".")[0] or None
    word = str(told["event"])
    raw = orjson.dumps(told).decode()
    return Incoming(str(told["sg_event_id"]), EMAIL, str(told["email"]), word, at, raw, sent_as, says=_CHOICES[word])


def _word(status: str) -> str:
    state = _STATES.get(status)
    return state.value if state else status
