"""Argon2id at a cost that tests can pay hundreds of times; what it costs in earnest is in resources/security.toml."""

import pytest

from hms_desktop.domain.data import load_toml
from hms_desktop.services.staff import hashing


def make_guesses_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let hashing cost next to nothing until the test ends."""
    monkeypatch.setitem(load_toml("security.toml")["argon2"], "memory_kib", 64)
    monkeypatch.setitem(load_toml("security.toml")["argon2"], "rounds", 1)
    hashing._hasher.cache_clear()
    hashing._nobodys.cache_clear()
