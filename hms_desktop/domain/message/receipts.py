"""When to ask a provider again, and when silence means that a message expired: `resources/channels/receipts.toml`."""

from __future__ import annotations

from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml

_FILE = "channels/receipts.toml"
_HOUR_MS = 3_600_000


@cache
def _rules() -> dict[str, Any]:
    rules = load_toml(_FILE, "ask", "expires_hours", "sending", "source", "as_of")
    for name, seconds in rules["ask"].items():
        if not seconds or seconds != sorted(seconds) or seconds[0] <= 0:
            raise ResourceError(_FILE, f"ask.{name} must be seconds in ascending order")
    return rules


def next_question(provider: str, asked: int) -> int | None:
    """Milliseconds after handing over at which to ask for the `asked + 1`th time; None when there is nothing more to ask."""
    seconds = _rules()["ask"].get(provider, _rules()["ask"]["default"])
    return seconds[asked] * 1000 if asked < len(seconds) else None


def lifetime(channel: str) -> int:
    """Milliseconds after which a message without news is held to have expired."""
    return int(_rules()["expires_hours"][channel]) * _HOUR_MS


def wait_before(attempts: int, wait_s: float) -> int:
    """Milliseconds before a message that was not taken is tried for the `attempts + 1`th time: twice as long each time."""
    longest: float = _rules()["sending"]["longest_wait_seconds"]
    return int(min(wait_s * 2 ** min(attempts, 12), longest) * 1000)
