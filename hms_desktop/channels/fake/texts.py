"""The fake provider's register of WhatsApp texts: what is handed in is judged at once, by how its name begins."""

from __future__ import annotations

import re
from typing import Any

from hms_desktop.channels.fake.languages import Asked, Told
from hms_desktop.channels.fake.memory import Memory

_STATES = {"rejected_": "REJECTED", "paused_": "PAUSED", "pending_": "PENDING"}
_QUALITIES = {"red_": "RED", "yellow_": "YELLOW"}
_USUAL_PAGE = 25


def hand_in(memory: Memory, asked: Asked, _found: re.Match[str], _now: int) -> Told:
    """A text is handed in: `rejected_…`, `paused_…` and `pending_…` get that state, `red_…` and `yellow_…` that quality."""
    told = asked.json()
    name = str(told.get("name", ""))
    if not name or not told.get("components"):
        return Told(400, {"error": {"message": "Invalid parameter", "type": "OAuthException", "code": 100}})
    row: dict[str, Any] = {
        "id": str(900_000_000_000_000 + len(memory.texts)), "name": name, "language": told.get("language", "en"),
        "category": told.get("category", "UTILITY"), "components": told["components"],
        "status": _begins(name, _STATES, "APPROVED"), "quality_score": {"score": _begins(name, _QUALITIES, "GREEN")},
    }  # fmt: skip
    memory.texts.append(row)
    return Told(200, {"id": row["id"], "status": row["status"], "category": row["category"]})


def list_texts(memory: Memory, asked: Asked, _found: re.Match[str], _now: int) -> Told:
    """The register, page by page; without `fields` what Meta says by default, which is not the quality."""
    listed = [one for one in memory.texts if asked.query.get("name", one["name"]) == one["name"]]
    begin, size = int(asked.query.get("after") or 0), int(asked.query.get("limit") or _USUAL_PAGE)
    wanted = set(asked.query["fields"].split(",")) | {"id"} if "fields" in asked.query else None
    page = [
        {key: value for key, value in one.items() if (key in wanted if wanted else key != "quality_score")}
        for one in listed[begin : begin + size]
    ]
    end = begin + len(page)
    paging: dict[str, Any] = {"cursors": {"before": str(begin), "after": str(end)}}
    return Told(200, {"data": page, "paging": paging | ({"next": "more"} if end < len(listed) else {})})


def _begins(name: str, words: dict[str, str], usual: str) -> str:
    return next((word for start, word in words.items() if name.startswith(start)), usual)
