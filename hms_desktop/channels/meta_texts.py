"""The register of texts at Meta: what the answer to the question for templates says.

Source: Meta's OpenAPI description v23.0 (2025-11-21) for list, status, category, components and cursors; `fields` and
`quality_score` are from Meta's guide on quality signals, which the description names but does not contain.
"""

from __future__ import annotations

from typing import Any

from hms_desktop.channels.adapter import Answer
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.registration import RegisteredText

FIELDS = "name,status,category,language,components,quality_score"
PAGE = "100"


def texts_question(after: str | None) -> dict[str, str]:
    """Parameters of the question for one page; `after` is where the page before ended."""
    return {"fields": FIELDS, "limit": PAGE} | ({"after": after} if after else {})


def texts_in(answer: Answer) -> tuple[list[RegisteredText], str | None]:
    """The texts of one page, and where the next one begins; None after the last. Raises Refused when it is no register."""
    told = answer.json()
    if not isinstance(told.get("data"), list):
        raise Refused("templates-refused", words=str(answer.status))
    listed = [_text(one) for one in told["data"]]
    paging = told.get("paging", {})
    after = paging.get("cursors", {}).get("after") if paging.get("next") else None
    return listed, after


def _text(told: dict[str, Any]) -> RegisteredText:
    bodies = [one.get("text", "") for one in told.get("components", []) if one.get("type") == "BODY"]
    score = (told.get("quality_score") or {}).get("score")
    return RegisteredText(
        str(told.get("name", "")), str(told.get("language", "")), str(told.get("category", "")),
        str(told.get("status", "")), None if score in (None, "UNKNOWN") else str(score), "".join(bodies),
    )  # fmt: skip
