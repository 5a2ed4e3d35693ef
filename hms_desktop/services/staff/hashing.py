"""PINs and passwords as Argon2id strings, with the cost of resources/security.toml."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.secret_rules import plain

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    cost = load_toml("security.toml", "argon2")["argon2"]
    return PasswordHasher(time_cost=cost["rounds"], memory_cost=cost["memory_kib"], parallelism=cost["lanes"])


def hashed(secret: str) -> str:
    """What to store of a secret."""
    return _hasher().hash(plain(secret))


def matches(stored: str | None, secret: str) -> bool:
    """Whether a secret is the stored one; takes as long when nothing is stored, so that names can't be told by time."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(stored or _nobodys(), plain(secret))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """Whether a stored secret was hashed at another cost than today's."""
    return _hasher().check_needs_rehash(stored)


@cache
def _nobodys() -> str:
    return _hasher().hash("nobody has this")
