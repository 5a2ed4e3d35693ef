"""Who leaves a campaign before its next step, and why: what the campaign says, and what always holds."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from hms_desktop.domain.campaign.steps import Question
from hms_desktop.domain.errors import Refused


class Exit(StrEnum):
    """What happened since somebody entered, as the reason why she leaves."""

    RECORD_GONE = "record-gone"
    DECEASED = "deceased"
    MOVED = "moved"
    OPTED_OUT = "opted-out"
    REPLIED = "replied"
    VISITED = "visited"
    BOOKED = "booked"
    LEFT_SEGMENT = "left-segment"


ALWAYS = (Exit.RECORD_GONE, Exit.DECEASED, Exit.MOVED)
CHOSEN = (Exit.REPLIED, Exit.BOOKED, Exit.VISITED, Exit.OPTED_OUT, Exit.LEFT_SEGMENT)
USUAL = (Exit.OPTED_OUT,)
ASKED_BY: Mapping[Exit, Question] = {
    Exit.REPLIED: Question.REPLIED, Exit.BOOKED: Question.BOOKED, Exit.VISITED: Question.VISITED,
}  # fmt: skip


def read_exits(content: Any) -> tuple[Exit, ...]:
    """The exits of a plan from decoded JSON, the usual ones where it says nothing. Raises Refused `exits-…`."""
    if content is None:
        return USUAL
    known = ", ".join(CHOSEN)
    if not isinstance(content, list):
        raise Refused("exits-unknown", place="exits", known=known)
    for at, one in enumerate(content):
        if one not in CHOSEN:
            raise Refused("exits-unknown", place=f"exits[{at}]", known=known)
    return tuple(Exit(one) for one in dict.fromkeys(content))


def stored_exits(text: str | None) -> tuple[Exit, ...]:
    """The exits that a campaign keeps. Raises Refused."""
    return read_exits(None if text is None else json.loads(text))


def write_exits(exits: Collection[Exit]) -> str:
    """Exits as a campaign keeps them."""
    return json.dumps([one.value for one in exits])


def why_leaves(exits: Collection[Exit], happened: Collection[Exit]) -> Exit | None:
    """The first reason to leave, in the order of `Exit`, of what happened to her; None to stay."""
    counted = {*ALWAYS, *exits} & set(happened)
    return next((one for one in Exit if one in counted), None)
