"""Phone numbers +91 660…: valid by the rules, in no series given to an operator that we know of."""

from __future__ import annotations

_BLOCK = 6_600_000_000
_HALF = 5_000_000
_SPREAD = 2_718_281  # has no factor in common with _HALF, so that every family and person has a number of their own


def family_phone(family: int) -> str:
    """The number that a family shares, in E.164."""
    return f"+91{_BLOCK + family * _SPREAD % _HALF}"


def personal_phone(person: int) -> str:
    """A person's own number, in E.164."""
    return f"+91{_BLOCK + _HALF + person * _SPREAD % _HALF}"
