"""The numbers of the law of engagement, from `resources/engagement.toml`; what they mean is in `docs/journey.md`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml

FILE = "engagement.toml"
PARTS = ("recency", "attendance", "response", "goals", "voice")


@dataclass(frozen=True, slots=True)
class Law:
    """Weights of the parts, windows and intervals in days, and the factors of an interval that stages turn on."""

    version: str
    weights: dict[str, int]
    attendance_days: int
    response_days: int
    half_life: int
    goals_days: int
    voice_days: int
    interest_days: int
    usual: int
    shortest: int
    longest: int
    habit_weight: int
    grace_days: int
    active_factor: float
    loyal_visits: int
    loyal_days: int
    loyal_kept: float
    least_parts: int
    alone_visits: int
    overdue_factor: float
    lapsed_factor: float
    dormant_factor: float


@cache
def law() -> Law:
    """The law, read once. Raises ResourceError when a number is missing or makes no sense."""
    content = load_toml(FILE, "version", "source", "as_of", "parts", "windows", "interval", "stage", "standing")
    windows, weights = content["windows"], content["parts"]
    try:
        found = Law(
            version=str(content["version"]),
            weights={name: weights[name] for name in PARTS},
            attendance_days=windows["attendance"],
            response_days=windows["response"],
            half_life=windows["response_half_life"],
            goals_days=windows["goals"],
            voice_days=windows["voice"],
            interest_days=windows["interest"],
            **content["interval"],
            **content["stage"],
            **content["standing"],
        )
    except (KeyError, TypeError) as error:
        raise ResourceError(FILE, f"a number is missing or unknown: {error}") from error
    _check(found)
    return found


def _check(found: Law) -> None:
    numbers = [*found.weights.values(), *(getattr(found, name) for name in Law.__slots__[2:])]
    if not all(isinstance(number, (int, float)) and number > 0 for number in numbers):
        raise ResourceError(FILE, "every number must be above 0")
    if not found.shortest <= found.usual <= found.longest:
        raise ResourceError(FILE, "the usual interval must lie between the shortest and the longest")
    if not 1 < found.overdue_factor < found.lapsed_factor < found.dormant_factor:
        raise ResourceError(FILE, "overdue, lapsed and dormant must follow each other")
