"""What tests of providers share."""

import pytest


@pytest.fixture
def described(shared_data):
    """The file of a provider's official description, by its name; skips where it is not here."""

    def of(name):
        file = shared_data / "openapi" / f"{name}.strict.json"
        if not file.exists():
            pytest.skip(f"the official description {name} is not here")
        return file

    return of
