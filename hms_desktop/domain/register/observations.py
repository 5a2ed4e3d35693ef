"""What can be measured, within which limits, and when a value is told at once; from `resources/clinical/observations.toml`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml

_FILE = "clinical/observations.toml"


@dataclass(frozen=True, slots=True)
class Measure:
    """One kind of observation; `second_low` and `second_high` exist where a value has two numbers."""

    code: str
    name: str
    unit: str
    low: float
    high: float
    second_low: float | None = None
    second_high: float | None = None
    alert_from: float | None = None
    alert_below: float | None = None
    second_alert_from: float | None = None

    @property
    def two_values(self) -> bool:
        """Whether a value is a pair, as systolic and diastolic pressure."""
        return self.second_low is not None

    def refusals(self, value: float, second: float | None) -> dict[str, str]:
        """Codes by field for values that can't be a person's."""
        found = {} if _within(value, self.low, self.high) else {"value": "observation-implausible"}
        if not self.two_values:
            return found | ({} if second is None else {"second_value": "observation-one-value"})
        if second is None:
            return found | {"second_value": "observation-second-missing"}
        if not _within(second, self.second_low or 0, self.second_high or 0):
            return found | {"second_value": "observation-implausible"}
        return found | ({} if second < value else {"second_value": "observation-second-not-lower"})

    def alarming(self, value: float, second: float | None) -> bool:
        """Whether the value is to be told at once."""
        return (
            (self.alert_from is not None and value >= self.alert_from)
            or (self.alert_below is not None and value < self.alert_below)
            or (self.second_alert_from is not None and second is not None and second >= self.second_alert_from)
        )


@cache
def measures() -> Mapping[str, Measure]:
    """Every kind of observation by its code, in the order to offer. Raises ResourceError."""
    content = load_toml(_FILE, "source", "as_of")
    try:
        found = {code: Measure(code, **entry) for code, entry in content.items() if isinstance(entry, dict)}
    except TypeError as error:
        raise ResourceError(_FILE, str(error)) from error
    for one in found.values():
        if one.low >= one.high or (one.second_low is None) != (one.second_high is None):
            raise ResourceError(_FILE, f"{one.code} has no sensible limits")
    return found


def _within(value: float, low: float, high: float) -> bool:
    return math.isfinite(value) and low <= value <= high
