"""What comes in at the fake provider: put there by whoever tries something out, and asked for by those who listen."""

from __future__ import annotations

from typing import Any

from hms_desktop.channels.fake.languages import Asked, Told
from hms_desktop.channels.fake.memory import CameIn, Memory
from hms_desktop.domain.time import rfc_2822

MOST = 1000
UNSUBSCRIBED = "unsubscribed"


def received(memory: Memory, asked: Asked, now: int) -> Told:
    """POST /_fake/incoming with `provider`, `from`, `to` and `body`: somebody writes."""
    told = asked.json()
    if not isinstance(told, dict) or not {"provider", "from"} <= told.keys():
        return Told(400, {"message": "provider and from are needed"})
    kind = UNSUBSCRIBED if told["provider"] == "mailgun" else "message"
    words = (str(told["from"]), str(told.get("to", "")), str(told.get("body", "")))
    return Told(201, {"id": memory.receive(str(told["provider"]), kind, *words, now).id})


def twilio_inbound(memory: Memory, asked: Asked) -> list[tuple[int, dict[str, Any]]]:
    """Messages that came in, as Twilio lists them among those that went out."""
    to = asked.query.get("To")
    return [(one.at_ms, _twilio(one)) for one in memory.came_in("twilio") if to in (None, one.to)]


def twilio_page(asked: Asked, listed: list[tuple[int, dict[str, Any]]], resource: str) -> Told:
    """One page of a list, the newest first, and the address of the next one."""
    size, page = min(MOST, int(asked.query.get("PageSize", "50"))), int(asked.query.get("Page", "0"))
    newest = [one for _, one in sorted(listed, key=lambda pair: pair[0], reverse=True)]
    shown = newest[page * size : (page + 1) * size]
    more = len(newest) > (page + 1) * size
    filters = "&".join(f"{name}={asked.query[name]}" for name in ("To", "PageSize") if name in asked.query)
    following = f"{asked.path}?{filters}&Page={page + 1}&PageToken=PA{page + 1}".replace("+", "%2B") if more else None
    return Told(200, {resource.lower(): shown, "next_page_uri": following, "page": page, "page_size": size})


def mail_refused(memory: Memory, asked: Asked, token: str = "") -> Told:
    """People who want no more mail, the oldest first, as Mailgun lists them."""
    since, size = int(float(asked.query.get("begin", "0")) * 1000), int(asked.query.get("limit", "100"))
    begin = int(token or 0)
    found = memory.came_in("mailgun", since)[begin : begin + size]
    items = [
        {"id": one.id, "event": one.kind, "timestamp": one.at_ms / 1000, "recipient": one.sender, "message": {"headers": {}}}
        for one in found
    ]  # fmt: skip
    base = asked.path.rpartition("/events")[0]
    return Told(200, {"items": items, "paging": {"next": f"https://api.mailgun.net{base}/events/{begin + size}"}})


def _twilio(one: CameIn) -> dict[str, Any]:
    return {
        "sid": one.id, "direction": "inbound", "from": one.sender, "to": one.to, "body": one.body, "status": "received",
        "date_sent": rfc_2822(one.at_ms), "date_created": rfc_2822(one.at_ms), "price": None,
    }  # fmt: skip
