"""A time of day as people type it."""

from __future__ import annotations

import re

from hms_desktop.views.kit.digits import latin

_TIME = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?")


def parse_clock(text: str) -> int | None:
    """Minutes since midnight from 10, 10:30, 10.30, 1630, 4 pm; None when it is no time."""
    found = _TIME.fullmatch(latin(text).strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    half = (found[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None
