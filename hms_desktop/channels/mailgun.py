"""E-mail by Mailgun v3.

Source: Mailgun's OpenAPI description (2026-07-09) and its webhook documentation, read 2026-11-22.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.mailgun_letters import came_in, form_of, is_form
from hms_desktop.channels.marks import Mark
from hms_desktop.channels.signatures import mailgun_is_right
from hms_desktop.domain.message.errors import ErrorClass, classify, refusal
from hms_desktop.domain.message.handover import (
    Awaited,
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
from hms_desktop.domain.message.vocabulary import EMAIL

PROVIDER = "mailgun"
BASE = "https://api.mailgun.net"
_STATES = {
    "accepted": State.ACCEPTED, "delivered": State.DELIVERED, "opened": State.READ, "clicked": State.READ,
    "rejected": State.FAILED,
}  # fmt: skip
_SAID_NO = frozenset({"unsubscribed", "complained"})
_LISTED = 100


class Mailgun:
    """One message a request; the body is multipart, as the description asks."""

    provider, channel, usual_rate = PROVIDER, EMAIL, 50.0

    def __init__(self, account: Account) -> None:
        self._account = account

    def request(self, message: OutgoingMessage) -> Request:
        """POST messages; the ledger's id travels as a variable and as a tag that can be looked for."""
        fields = {
            "from": self._account.secret("from"), "to": message.address,
            "subject": message.headline, "text": message.body,
            "v:message": str(message.id), "o:tag": str(message.id), "o:tracking": "no",
        }  # fmt: skip
        parts = [(name, (None, value.encode())) for name, value in fields.items()]
        return Request("POST", self._url("messages"), files=parts, auth=self._auth())

    def result(self, answer: Answer) -> SendResult:
        """200 with an id in angle brackets."""
        told = answer.json()
        if answer.fine and told.get("id"):
            return SendResult(Outcome.ACCEPTED, str(told["id"]).strip("<>"), raw=answer.raw)
        if answer.fine or answer.status >= 500:
            return SendResult(Outcome.UNKNOWN, reason="provider-no-answer", raw=answer.raw)
        kind = classify(PROVIDER, str(answer.status))
        if answer.status == 400 and "to parameter" in str(told.get("message", "")):
            kind = ErrorClass.BAD_NUMBER
        return refusal(kind, answer.raw, answer.wait_s)

    def question(self, awaited: Awaited) -> Request | None:
        """Events of this message: by its id, else by our own id, which it has as a tag."""
        params = {"message-id": awaited.provider_id} if awaited.provider_id else {"tags": str(awaited.message_id)}
        return Request("GET", self._url("events"), params={**params, "limit": "50"}, auth=self._auth())

    def heard(self, awaited: Awaited, answer: Answer) -> list[ReceiptEvent]:
        """Every event of the page."""
        return [_event(awaited.message_id, told) for told in answer.json().get("items", [])]

    def webhook(self, delivery: Delivery) -> Heard:
        """One event as JSON, or a letter of a person as a form; the signature does not cover the body, so the base refuses
        a token that is old, or comes with another body.

        Raises WebhookRefused.
        """
        try:
            told, proof = _told(delivery)
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise WebhookRefused(PROVIDER) from error
        if not mailgun_is_right(self._account.secret("webhook_signing_key"), **proof):
            raise WebhookRefused(PROVIDER)
        if "event-data" not in told:
            return came_in(told)
        event = told["event-data"]
        refusals = [_refusal(event)] if event.get("event") in _SAID_NO else []
        try:
            own = UUID(str(event.get("user-variables", {}).get("message")))
        except ValueError:
            return refusals
        return [_event(own, event), *refusals]

    def signed(self, delivery: Delivery) -> tuple[str, int]:
        """The token and the moment (ms) that the signature is about."""
        _, proof = _told(delivery)
        return proof["token"], int(float(proof["timestamp"]) * 1000)

    def poll_incoming(self, mark: Mark) -> Request:
        """Events of people who want no more mail, oldest first; Mailgun lists late what came in."""
        if mark.next:
            return Request("GET", self._url(f"events/{mark.next}"), auth=self._auth())
        begin = max(0, mark.since - inbox_rules().overlap) // 1000
        params = {
            "event": " OR ".join(sorted(_SAID_NO)),
            "begin": str(begin),
            "ascending": "yes",
            "limit": str(_LISTED),
        }
        return Request("GET", self._url("events"), params=params, auth=self._auth())

    def incoming(self, mark: Mark, answer: Answer) -> Page:
        """One page; the last one is not full."""
        told = answer.json()
        found = [_refusal(one) for one in told.get("items", [])]
        following = str(told.get("paging", {}).get("next") or "").rpartition("/")[2] if len(found) >= _LISTED else ""
        return mark.after(found, max((one.at for one in found), default=0), following)

    def _auth(self) -> tuple[str, str]:
        return "api", self._account.secret("api_key")

    def _url(self, path: str) -> str:
        return f"{self._account.base(BASE)}/v3/{self._account.secret('domain')}/{path}"


def _told(delivery: Delivery) -> tuple[dict[str, Any], dict[str, str]]:
    """What a webhook holds, and what proves it: of events an object `signature`, of letters three fields among the others."""
    told: dict[str, Any] = form_of(delivery) if is_form(delivery) else orjson.loads(delivery.body)
    proof = told if is_form(delivery) else told["signature"]
    return told, {name: str(proof.get(name, "")) for name in ("timestamp", "token", "signature")}


def _refusal(told: dict[str, Any]) -> Incoming:
    """Somebody who wants no more mail; the words are Mailgun's."""
    at, sent_as = (
        int(float(told.get("timestamp", 0)) * 1000),
        told.get("message", {}).get("headers", {}).get("message-id"),
    )
    words = (str(told.get("event", "")), at, orjson.dumps(told).decode(), sent_as)
    return Incoming(str(told["id"]), EMAIL, str(told["recipient"]), *words, says="opt-out")


def _event(own: UUID, told: dict[str, Any]) -> ReceiptEvent:
    word = str(told.get("event", ""))
    found = _STATES.get(word)
    state = found.value if found else word
    reason = f"provider-{ErrorClass.OPTED_OUT}" if word in _SAID_NO else None
    if word == "failed":
        passing = told.get("severity") == "temporary"
        codes = str(told.get("reason", "")), str(told.get("delivery-status", {}).get("code", ""))
        state = State.SENT.value if passing else State.UNDELIVERED.value
        reason = None if passing else f"provider-{classify(PROVIDER, *codes)}"
    key, at = str(told.get("id", "")), int(float(told.get("timestamp", 0)) * 1000)
    sent_as = told.get("message", {}).get("headers", {}).get("message-id")
    return ReceiptEvent(own, key, state, at, orjson.dumps(told).decode(), reason, sent_as)
