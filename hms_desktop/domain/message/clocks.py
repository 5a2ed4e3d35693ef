"""The clock of whoever gets a message, by the country of the phone: `resources/outreach/clocks.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.time import MINUTE_MS

FILE = "outreach/clocks.toml"
_LONGEST_CODE = 4


@dataclass(frozen=True, slots=True)
class Clock:
    """Least and most milliseconds that somebody's clock is ahead of UTC: two numbers where the place is not known better."""

    least: int
    most: int


def clock_of(address: str | None) -> Clock:
    """The clock of a phone number as stored (+ and digits); the clinic's own for e-mail and for countries not listed."""
    clocks, home = _clocks()
    if address and address.startswith("+"):
        for length in range(_LONGEST_CODE, 1, -1):
            if (found := clocks.get(address[:length])) is not None:
                return found
    return home


@cache
@reading(FILE)
def _clocks() -> tuple[Mapping[str, Clock], Clock]:
    content = load_toml(FILE, "source", "as_of", "home", "ahead")
    clocks = {code: Clock(*(_offset(text) for text in pair)) for code, pair in content["ahead"].items()}
    home = clocks[content["home"]]
    if wrong := [code for code, one in clocks.items() if one.least > one.most or not code.startswith("+")]:
        raise ResourceError(FILE, f"{wrong[0]}: the least comes first, and codes begin with +")
    return clocks, home


def _offset(text: str) -> int:
    """Milliseconds of "+05:30" or "-02:30"."""
    sign = {"+": 1, "-": -1}[text[0]]
    hours, minutes = map(int, text[1:].split(":"))
    return sign * (hours * 60 + minutes) * MINUTE_MS
