"""Which PINs and passwords are taken, and how long a wrong one makes people wait; figures are in resources/security.toml."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

from hms_desktop.domain.data import load_toml

_RUNS = ("01234567890", "09876543210")


def secret_trouble(secret: str, login: str) -> str | None:
    """Why a PIN or password is not taken, as a code, or None: `pin-length`, `pin-weak`, `password-short`, `password-weak`."""
    rules = _section("secrets")
    text = plain(secret)
    if text.isdecimal():
        if not rules["pin_shortest"] <= len(text) <= rules["pin_longest"]:
            return "pin-length"
        return "pin-weak" if _is_weak_pin(text) else None
    if len(text) < rules["password_shortest"]:
        return "password-short"
    low = text.casefold()
    weak = low in rules["weak_passwords"] or len(set(low)) <= 2 or low in (login.casefold(), login.casefold()[::-1])
    return "password-weak" if weak else None


def plain(secret: str) -> str:
    """A secret in one form, whichever keyboard it was typed on: compatibility forms joined, Indian digits as 0 to 9."""
    joined = unicodedata.normalize("NFKC", secret)
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in joined)


def wait_s(failures: int) -> int:
    """Seconds to wait before the next try after so many failures in a row."""
    rules = _section("sign_in")
    beyond = failures - int(rules["free_tries"])
    waits: list[int] = rules["waits_s"]
    return 0 if beyond < 0 else waits[min(beyond, len(waits) - 1)]


def _is_weak_pin(pin: str) -> bool:
    repeats = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in range(1, len(pin) // 2 + 1))
    return repeats or any(pin in run for run in _RUNS) or pin in _section("secrets")["weak_pins"]


@cache
def _section(name: str) -> dict[str, Any]:
    section: dict[str, Any] = load_toml("security.toml", name)[name]
    return section
