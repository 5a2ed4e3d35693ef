"""How the fake provider answers those who ask what became of a message."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from hms_desktop.channels.fake.incoming import mail_refused, received, twilio_inbound, twilio_page
from hms_desktop.channels.fake.languages import STATES, Asked, Told
from hms_desktop.channels.fake.memory import Memory, Taken
from hms_desktop.channels.fake.texts import hand_in, list_texts
from hms_desktop.domain.message.states import State
from hms_desktop.domain.time import rfc_2822

Answering = Callable[[Memory, Asked, re.Match[str], int], Told]
_GONE = Told(404, {"message": "The requested resource was not found", "code": 20404, "status": 404})
_MAILGUN = {State.ACCEPTED: "accepted", State.DELIVERED: "delivered", State.READ: "opened", State.UNDELIVERED: "failed"}


def answered(memory: Memory, asked: Asked, now_ms: int) -> Told | None:
    """The answer to a question, None when it is none."""
    for method, path, answer in QUESTIONS:
        found = path.fullmatch(asked.path)
        if found and asked.method == method:
            return answer(memory, asked, found, now_ms)
    return None


def _everything(memory: Memory, _asked: Asked, _found: re.Match[str], _now: int) -> Told:
    listed = [
        {"id": one.id, "provider": one.provider, "to": one.to, "body": one.body, "reference": one.reference}
        for one in memory.all()
    ]
    return Told(200, {"taken": len(listed), "messages": listed})


def _twilio_one(memory: Memory, _asked: Asked, found: re.Match[str], now: int) -> Told:
    taken = memory.find(found[2])
    return _GONE if taken is None else Told(200, _twilio(memory, taken, now))


def _twilio_list(memory: Memory, asked: Asked, found: re.Match[str], now: int) -> Told:
    resource = found[1]
    kind = "call" if resource == "Calls" else "message"
    sent = [one for one in memory.looked_for("twilio", to=asked.query.get("To")) if one.kind == kind]
    listed = [(one.at_ms, {**_twilio(memory, one, now), "direction": "outbound-api"}) for one in sent]
    return twilio_page(asked, listed + (twilio_inbound(memory, asked) if kind == "message" else []), resource)


def _twilio(memory: Memory, taken: Taken, now: int) -> dict[str, Any]:
    state, at = memory.last(taken, now)
    return {
        "sid": taken.id, "to": taken.to, "body": taken.body, "status": STATES[taken.kind][state], "error_code": None,
        "date_created": rfc_2822(taken.at_ms), "date_updated": rfc_2822(at), "price": None, "price_unit": "USD",
    }  # fmt: skip


def _meta(memory: Memory, asked: Asked, _found: re.Match[str], now: int) -> Told:
    taken = memory.find(asked.query.get("message_id", ""))
    if taken is None:
        return Told(200, {"data": []})
    events = [
        {"delivery_status": state.value.upper(), "timestamp": str(at // 1000)} for state, at in memory.story(taken, now)
    ]
    return Told(200, {"data": [{"id": "1", "message_id": taken.id, "events": {"data": events}}]})


def _mailgun(memory: Memory, asked: Asked, _found: re.Match[str], now: int) -> Told:
    if "event" in asked.query:
        return mail_refused(memory, asked)
    by_id = memory.find(asked.query.get("message-id", ""))
    found = [by_id] if by_id else memory.looked_for("mailgun", reference=asked.query.get("tags", ""))
    items = [
        {
            "id": f"{one.id}-{state.value}", "event": _MAILGUN[state], "timestamp": at / 1000, "severity": "permanent",
            "message": {"headers": {"message-id": one.id}}, "user-variables": {"message": one.reference},
        }
        for one in found for state, at in memory.story(one, now) if state in _MAILGUN
    ]  # fmt: skip
    return Told(200, {"items": items, "paging": {}})


def _sendgrid(memory: Memory, asked: Asked, _found: re.Match[str], now: int) -> Told:
    words = re.findall(r"'([^']*)'", asked.json().get("query", ""))
    wanted = words[0].rstrip("%") if words else ""
    listed = [one for one in memory.looked_for("sendgrid") if wanted in (one.id, one.to)]
    last = {one.id: memory.last(one, now)[0] for one in listed}
    return Told(200, {"messages": [{"sg_message_id": one, "status": _sendgrid_word(last[one])} for one in last]})


def _sendgrid_word(state: State) -> str:
    words = {State.DELIVERED: "delivered", State.READ: "delivered", State.UNDELIVERED: "not_delivered"}
    return words.get(state, "processed")


def _exotel(memory: Memory, _asked: Asked, found: re.Match[str], now: int) -> Told:
    taken = memory.find(found[2])
    if taken is None:
        return Told(404, {"RestException": {"Status": 404, "Message": "Not found"}})
    state = memory.last(taken, now)[0]
    word = {State.ACCEPTED: "queued", State.UNDELIVERED: "failed"}.get(state, "sent")
    detail = {State.DELIVERED: "DELIVERED_TO_HANDSET", State.READ: "DELIVERED_TO_HANDSET"}.get(
        state, "PENDING_TO_OPERATOR"
    )
    if taken.kind == "call":
        return Told(200, {"Call": {"Sid": taken.id, "Status": STATES["call"][state]}})
    return Told(200, {"SMSMessage": {"Sid": taken.id, "Status": word, "DetailedStatus": detail}})


def _mailgun_further(memory: Memory, asked: Asked, found: re.Match[str], _now: int) -> Told:
    return mail_refused(memory, asked, found[1])


def _receive(memory: Memory, asked: Asked, _found: re.Match[str], now: int) -> Told:
    return received(memory, asked, now)


QUESTIONS: tuple[tuple[str, re.Pattern[str], Answering], ...] = (
    ("GET", re.compile(r"/_fake/messages"), _everything),
    ("POST", re.compile(r"/_fake/incoming"), _receive),
    ("GET", re.compile(r"/2010-04-01/Accounts/[^/]+/(Messages|Calls)\.json"), _twilio_list),
    ("GET", re.compile(r"/2010-04-01/Accounts/[^/]+/(Messages|Calls)/([^/]+)\.json"), _twilio_one),
    ("GET", re.compile(r"/v[\d.]+/\d+/message_history"), _meta),
    ("GET", re.compile(r"/v[\d.]+/\d+/message_templates"), list_texts),
    ("POST", re.compile(r"/v[\d.]+/\d+/message_templates"), hand_in),
    ("GET", re.compile(r"/v3/[^/]+/events"), _mailgun),
    ("GET", re.compile(r"/v3/[^/]+/events/(\d+)"), _mailgun_further),
    ("POST", re.compile(r"/v3/logs"), _sendgrid),
    ("GET", re.compile(r"/v1/Accounts/[^/]+/(SMS/Messages|Calls)/([^/]+)\.json"), _exotel),
)
