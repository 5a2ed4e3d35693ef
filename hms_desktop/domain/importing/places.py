"""The village that an address names: "H.No. 12, Vill. Mundi, Post Pandhana"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from hms_desktop.domain.data import load_toml, text_list
from hms_desktop.domain.importing.cells import neat_case

_FILE: Final = "importing/words.toml"
_LONGEST: Final = 60


def village_in(address: str) -> dict[str, str]:
    """The village as a patient's column; empty when the address names none."""
    found = _pattern().search(address)
    village = found[1].strip(" .:-") if found else ""
    return {"village": neat_case(village)} if 1 < len(village) <= _LONGEST and not village.isdecimal() else {}


@cache
def _pattern() -> re.Pattern[str]:
    words = load_toml(_FILE, "address")["address"]
    before, after = ("|".join(map(re.escape, text_list(_FILE, words, key))) for key in ("village", "after_village"))
    first = rf"(?:(?:^|[,;/|\n])\s*(?:{before})(?!\w)[\s.:\-]*|(?<!\w)(?:{before})\s*[.:\-]+\s*)"  # "12 Village Road" has none
    return re.compile(rf"{first}([^,;/|\n]+?)\s*(?=[,;/|\n]|$|(?<!\w)(?:{after})(?!\w))", re.IGNORECASE)
