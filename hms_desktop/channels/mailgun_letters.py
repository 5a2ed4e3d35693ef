"""Letters of people, as a route of Mailgun hands them on: a form, with parts when something is attached.

Source: Mailgun's user manual, "Receiving messages via HTTP through a forward() action" and "Store", read 2026-11-23.
"""

from __future__ import annotations

from email import message_from_bytes, policy
from email.utils import parseaddr
from urllib.parse import parse_qsl

import orjson

from hms_desktop.domain.message.handover import Delivery, Incoming
from hms_desktop.domain.message.vocabulary import EMAIL

_FORM, _PARTS = "application/x-www-form-urlencoded", "multipart/form-data"
_BY_MACHINES = frozenset({"bulk", "list", "junk", "auto_reply"})
_KEPT = ("recipient", "sender", "from", "subject", "body-plain", "stripped-text", "Message-Id", "In-Reply-To", "Date")


def is_form(delivery: Delivery) -> bool:
    """Whether the body is a form, with or without parts."""
    return _kind(delivery) in (_FORM, _PARTS)


def form_of(delivery: Delivery) -> dict[str, str]:
    """The fields of a form by their names; what is attached is left out."""
    if _kind(delivery) == _FORM:
        return dict(parse_qsl(delivery.body.decode("utf-8", "replace"), keep_blank_values=True))
    head = f"Content-Type: {delivery.headers['content-type']}\r\n\r\n".encode()
    parts = message_from_bytes(head + delivery.body, policy=policy.HTTP).iter_parts()
    named = ((one.get_param("name", header="content-disposition"), one) for one in parts if one.get_filename() is None)
    return {str(name): _words(one.get_payload(decode=True)) for name, one in named if name}


def came_in(told: dict[str, str]) -> list[Incoming]:
    """The letter without what it quotes, as Mailgun cut it; what a machine answers by itself is none."""
    headers = {name.lower(): value for name, value in orjson.loads(told.get("message-headers") or "[]")}
    if headers.get("auto-submitted", "no").lower() != "no" or headers.get("precedence", "").lower() in _BY_MACHINES:
        return []
    sender = parseaddr(told.get("from") or "")[1] or told["sender"]
    words = told.get("stripped-text") or told.get("body-plain") or ""
    key = (told.get("Message-Id") or headers.get("message-id") or told["token"]).strip("<> ")
    answers = (told.get("In-Reply-To") or headers.get("in-reply-to") or "").strip("<> ") or None
    raw = orjson.dumps({name: told[name] for name in _KEPT if name in told}).decode()
    body = words.strip() or told.get("subject", "")
    return [Incoming(key, EMAIL, sender, body, int(float(told["timestamp"]) * 1000), raw, answers)]


def _kind(delivery: Delivery) -> str:
    return delivery.headers.get("content-type", "").partition(";")[0].strip().lower()


def _words(payload: object) -> str:
    return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
