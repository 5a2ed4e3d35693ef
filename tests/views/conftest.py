import pytest
from PySide6.QtCore import QLocale

from tests.helpers.qt import dress


@pytest.fixture(autouse=True)
def theme(qapp):
    """Every view test starts in the light theme at 100 %, and with dates that no other test left in its language."""
    QLocale.setDefault(QLocale.c())
    return dress(qapp)


@pytest.fixture
def screen(qtbot, qapp, clinic):
    """A view context on a new clinic; see `tests.helpers.screens`."""
    from tests.helpers.screens import Screen

    made = Screen(qtbot, qapp, clinic)
    yield made
    made.leave()
