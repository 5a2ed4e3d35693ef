import pytest

from tests.helpers.qt import dress


@pytest.fixture(autouse=True)
def theme(qapp):
    """Every view test starts in the light theme at 100 %."""
    return dress(qapp)
