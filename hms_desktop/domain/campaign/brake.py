"""When a campaign stops by itself: the first few are watched, then what left last is judged (`resources/outreach/brake.toml`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list, whole
from hms_desktop.domain.time import MINUTE_MS

FILE = "outreach/brake.toml"


@dataclass(frozen=True, slots=True)
class BrakeRules:
    """Shares are whole percents, times are in ms; qualities and approvals are the provider's words."""

    first_percent: int
    first_least: int
    watch: int
    least: int
    last: int
    errors_percent: int
    opt_outs: int
    opt_outs_percent: int
    quality: frozenset[str]
    approval: frozenset[str]
    undo: int
    register: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of the messages that are judged, and how the provider holds the template."""

    taken: int = 0
    errors: int = 0
    opt_outs: int = 0
    quality: str | None = None
    approval: str | None = None

    @property
    def all(self) -> int:
        """How many had an answer."""
        return self.taken + self.errors


@cache
@reading(FILE)
def brake_rules() -> BrakeRules:
    """The rules as shipped. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "source", "as_of", "first", "limits", "undo", "register")
    rules = _rules(content)
    shares = (rules.first_percent, rules.errors_percent, rules.opt_outs_percent)
    if not all(0 < share <= 100 for share in shares):
        raise ResourceError(FILE, "a share is not a percentage")
    return rules


def first_few(receivers: int, rules: BrakeRules) -> int | None:
    """How many leave before the others, None where that would be nearly all of them."""
    few = max(rules.first_least, -(-receivers * rules.first_percent // 100))
    return few if few * 2 <= receivers else None


def verdict(seen: Seen, rules: BrakeRules) -> str | None:
    """Why the campaign stops, as a code; None when it may go on."""
    if seen.approval in rules.approval:
        return "brake-approval"
    if seen.quality in rules.quality:
        return "brake-quality"
    if seen.opt_outs >= rules.opt_outs and seen.opt_outs * 100 >= rules.opt_outs_percent * seen.all:
        return "brake-opt-outs"
    if seen.all < rules.least:
        return None
    return "brake-errors" if seen.errors * 100 >= rules.errors_percent * seen.all else None


def _rules(content: Any) -> BrakeRules:
    first, limits = content["first"], content["limits"]
    return BrakeRules(
        whole(first, "share_percent"), whole(first, "least"), whole(first, "watch_minutes") * MINUTE_MS,
        whole(limits, "least"), whole(limits, "last_minutes") * MINUTE_MS, whole(limits, "errors_percent"),
        whole(limits, "opt_outs"), whole(limits, "opt_outs_percent"), frozenset(text_list(FILE, limits, "quality")),
        frozenset(text_list(FILE, limits, "approval")), whole(content["undo"], "seconds") * 1000,
        whole(content["register"], "minutes") * MINUTE_MS,
    )  # fmt: skip
