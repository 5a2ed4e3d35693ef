"""WhatsApp by Meta's Cloud API.

Source: Meta's business messaging OpenAPI description v23.0 (2025-11-21), and its webhook documentation, read 2026-11-22.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.meta_texts import texts_in, texts_question
from hms_desktop.channels.signatures import meta_is_right
from hms_desktop.domain.message.errors import ErrorClass, classify, refusal
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
from hms_desktop.domain.message.registration import RegisteredText
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import WHATSAPP

PROVIDER = "meta"
BASE = "https://graph.facebook.com"
VERSION = "v23.0"
_STATES = {
    "accepted": State.ACCEPTED, "held_for_quality_assessment": State.ACCEPTED, "paused": State.ACCEPTED,
    "sent": State.SENT, "delivered": State.DELIVERED, "read": State.READ, "played": State.READ, "failed": State.FAILED,
}  # fmt: skip
_NOT_WRITTEN = frozenset({"system", "reaction"})
_CHOICES = {"stop": "opt-out", "resume": "opt-in"}
_NOT_REACHED = frozenset({ErrorClass.BAD_NUMBER})


class MetaWhatsApp:
    """Registered templates outside the 24 hours in which a patient has written, plain text inside."""

    provider, channel, usual_rate = PROVIDER, WHATSAPP, 80.0

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST messages; the ledger's id travels as callback data and comes back in every webhook."""
        body: dict[str, Any] = {
            "messaging_product": "whatsapp", "recipient_type": "individual", "to": message.address.lstrip("+"),
            "biz_opaque_callback_data": str(message.id),
        }  # fmt: skip
        if message.template is None:
            body |= {"type": "text", "text": {"body": message.body}}
        else:
            body |= {"type": "template", "template": _template(message)}
        return self._asked("POST", f"{self._number}/messages", json=body)

    def result(self, answer: Answer) -> SendResult:
        """200 with the message's id, or an error with a code."""
        told = answer.json()
        ids = [one.get("id") for one in told.get("messages", [])]
        if answer.fine and ids:
            return SendResult(Outcome.ACCEPTED, ids[0], raw=answer.raw)
        error = answer.part("error")
        if answer.fine or (answer.status >= 500 and not error.get("code")):
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        kind = classify(PROVIDER, str(error.get("code", "")), str(answer.status))
        return refusal(ErrorClass.LATER if error.get("is_transient") else kind, answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """The message's history, by its id; one without an id can't be looked for, as the API has no such filter."""
        if awaited.provider_id is None:
            return None
        fields = "id,message_id,events{delivery_status,timestamp,error_description}"
        params = {"message_id": awaited.provider_id, "fields": fields, "limit": "25"}
        return self._asked("GET", f"{self._number}/message_history", params=params)

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """Everything in the history."""
        found = []
        for one in answer.json().get("data", []):
            for event in one.get("events", {}).get("data", []):
                status, at = str(event.get("delivery_status", "")).lower(), _ms(event.get("timestamp"))
                key, raw = f"{awaited.provider_id}-{status}", orjson.dumps(event).decode()
                found.append(ReceiptEvent(awaited.message_id, key, _word(status), at or awaited.handed_over_at, raw))
        return found

    def webhook(self, delivery: Delivery) -> Heard:
        """Statuses of our messages, messages of people, and what they chose about offers in WhatsApp's settings. Raises WebhookRefused."""
        signature = delivery.headers.get("x-hub-signature-256", "")
        if not meta_is_right(self._account.secret("app_secret"), delivery.body, signature):
            raise WebhookRefused(PROVIDER)
        told = orjson.loads(delivery.body)
        values = [change.get("value", {}) for entry in told.get("entry", []) for change in entry.get("changes", [])]
        statuses = [one for value in values for one in value.get("statuses", [])]
        messages = [one for value in values for one in value.get("messages", [])]
        choices = [one for value in values for one in value.get("user_preferences", [])]
        written = [one for one in messages if one.get("type") not in _NOT_WRITTEN]
        return [*_events(statuses), *map(_incoming, written), *filter(None, map(_choice, choices))]

    def handshake(self, query: Mapping[str, str]) -> str | None:
        """Meta asks once, with the word that was agreed on, and wants its challenge back."""
        agreed, told = self._account.get("verify_token"), query.get("hub.verify_token", "")
        asked = query.get("hub.mode") == "subscribe" and agreed is not None
        right = asked and hmac.compare_digest(str(agreed).encode(), told.encode())
        return query.get("hub.challenge", "") if right else None

    def templates(self, name: str | None = None) -> Request:
        """The question for the registered templates of the business account with their approval, all or of one name."""
        account = self._account.secret("business_account_id")
        return self._asked("GET", f"{account}/message_templates", params={"name": name} if name else {})

    def texts_question(self, after: str | None) -> Request:
        """The question for one page of the register of texts, with their quality."""
        account = self._account.secret("business_account_id")
        return self._asked("GET", f"{account}/message_templates", params=texts_question(after))

    def texts(self, answer: Answer) -> tuple[list[RegisteredText], str | None]:
        """What the answer to it says, and where the next page begins."""
        return texts_in(answer)

    @property
    def _number(self) -> str:
        return self._account.secret("phone_number_id")

    def _asked(self, method: str, path: str, **parts: Any) -> Request:
        headers = {"Authorization": f"Bearer {self._account.secret('access_token')}"}
        version = self._account.get("version") or VERSION
        return Request(method, f"{self._account.base(BASE)}/{version}/{path}", headers=headers, **parts)


def _template(message: OutgoingMessage) -> dict[str, Any]:
    assert message.template is not None
    told: dict[str, Any] = {"name": message.template.name, "language": {"code": message.template.language}}
    if message.values:
        told["components"] = [
            {"type": "body", "parameters": [{"type": "text", "text": value} for value in message.values]}
        ]
    return told


def _events(statuses: list[dict[str, Any]]) -> Iterator[ReceiptEvent]:
    for told in statuses:
        try:
            own = UUID(str(told.get("biz_opaque_callback_data")))
        except ValueError:
            continue
        status, wamid = str(told.get("status", "")), told.get("id")
        codes = [str(error.get("code")) for error in told.get("errors", [])]
        kind = classify(PROVIDER, *codes) if codes else None
        state = State.UNDELIVERED if status == "failed" and kind in _NOT_REACHED else _word(status)
        reason, raw = f"provider-{kind}" if kind else None, orjson.dumps(told).decode()
        free = told.get("pricing", {}).get("billable") is False
        cost = Cost(Decimal(0), "INR") if free else None
        yield ReceiptEvent(own, f"{wamid}-{status}", state, _ms(told.get("timestamp")), raw, reason, wamid, cost)


def _incoming(told: dict[str, Any]) -> Incoming:
    """A text, or what stands on the button that was pressed."""
    pressed = told.get("button") or told.get("interactive", {}).get("button_reply") or {}
    button, payload = pressed.get("text") or pressed.get("title"), pressed.get("payload") or pressed.get("id")
    body = told.get("text", {}).get("body") or button or f"[{told.get('type', 'message')}]"
    sender, answers = "+" + str(told.get("from", "")).strip(), told.get("context", {}).get("id")
    raw = orjson.dumps(told).decode()
    return Incoming(str(told["id"]), WHATSAPP, sender, body, _ms(told.get("timestamp")), raw, answers, payload)


def _choice(told: dict[str, Any]) -> Incoming | None:
    """Offers stopped or wanted again in WhatsApp's settings; it has no id, and comes with the moment of its sending."""
    says = _CHOICES.get(str(told.get("value")))
    if says is None or told.get("category") != "marketing_messages":
        return None
    number, at, raw = str(told["wa_id"]).strip(), _ms(told.get("timestamp")), orjson.dumps(told).decode()
    key, detail = f"preference-{number}-{says}-{at}", str(told.get("detail", ""))
    return Incoming(key, WHATSAPP, "+" + number, detail, at, raw, says=says, marketing=True)


def _word(status: str) -> str:
    state = _STATES.get(status)
    return state.value if state else status


def _ms(seconds: Any) -> int:
    return int(seconds) * 1000 if str(seconds).isdigit() else 0
