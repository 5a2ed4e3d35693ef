from collections.abc import Iterator

import pytest

from hms_desktop.services.staff import hashing
from tests.helpers.secrets import make_guesses_cheap


@pytest.fixture
def cheap_secrets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """PINs are hashed at next to no cost in this test."""
    make_guesses_cheap(monkeypatch)
    yield
    hashing._hasher.cache_clear()
    hashing._nobodys.cache_clear()
