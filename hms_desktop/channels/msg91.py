"""SMS by MSG91. The words are held there under a template id; only the variables travel.

MSG91 publishes no specification: this follows its documentation pages as read on 2026-11-22, and is compared with what
another writer of the same request (Apprise) sends. Its webhooks are not signed: the address must be secret.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs
from uuid import UUID

import orjson
from requests import Request

from hms_desktop.channels.adapter import Account, Answer, Heard
from hms_desktop.channels.signatures import secret_is_in
from hms_desktop.domain.message.errors import classify, refusal
from hms_desktop.domain.message.handover import (
    Awaited,
    Delivery,
    Outcome,
    OutgoingMessage,
    ReceiptEvent,
    SendResult,
    WebhookRefused,
)
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import SMS

PROVIDER = "msg91"
BASE = "https://control.msg91.com"
_STATES = {
    "1": State.DELIVERED, "2": State.UNDELIVERED, "9": State.SUPPRESSED, "16": State.FAILED, "17": State.SUPPRESSED,
    "25": State.FAILED,
}  # fmt: skip


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
        """Reports in the form field `data` (a list of requests), or one flat report. Nothing is signed: the address is the secret.

        Raises WebhookRefused.
        """
        if not secret_is_in(delivery.url, self._account.secret("webhook_token")):
            raise WebhookRefused(PROVIDER)
        fields = parse_qs(delivery.body.decode("utf-8", "replace"))
        told = orjson.loads(fields["data"][0] if "data" in fields else delivery.body)
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
