"""What commands read: JSON as others wrote it, ports, and numbers of things."""

from __future__ import annotations

import argparse
import json
from typing import Any


def decoded(text: str) -> Any:
    """What JSON says. Raises ValueError, also where it is nested too deep, says something twice or no number, or holds half a letter."""
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
        json.dumps(found, ensure_ascii=False).encode()
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} stands there twice")
    return found


def _no_number(told: str) -> Any:
    raise ValueError(f"{told} is no number")


def port(told: str) -> int:
    """A port as it is typed; 0 takes any. Raises ArgumentTypeError."""
    return _whole(told, 65535)


def amount(told: str) -> int:
    """How many, from 0. Raises ArgumentTypeError."""
    return _whole(told, None)


def _whole(told: str, most: int | None) -> int:
    try:
        number = int(told)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{told!r} is no whole number") from error
    if number < 0 or (most is not None and number > most):
        raise argparse.ArgumentTypeError(f"{told} is not between 0 and {most}" if most else f"{told} is below 0")
    return number
