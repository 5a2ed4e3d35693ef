"""The whole program on a test's own folder, keyring and clock; nothing of this person's machine is touched."""

import argparse

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from hms_desktop.app.window import Desktop
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.staff import hashing
from hms_desktop.store.keys import keep_key
from hms_desktop.views.kit.theme import Theme
from hms_desktop.views.language import use_language
from tests.helpers.qt import dress
from tests.helpers.secrets import make_guesses_cheap

PIN, OTHER_PIN = "7294", "8302"


class Program:
    """A desktop as a test drives it."""

    def __init__(self, qtbot, folder, vault, environ, **options) -> None:
        self.bot, self.closed = qtbot, False
        chosen = {"data_dir": folder, "demo": False, "screenshots": None, "acting_as": None}
        self.desktop = Desktop(argparse.Namespace(**(chosen | options)), vault, environ)
        self.failures = []
        self.desktop.runner.failed_unhandled.connect(lambda _, error: self.failures.append(error))
        self.desktop.open()
        self.until(lambda: self.desktop.entrance is not None)
        self.calm()

    def until(self, condition) -> None:
        self.bot.waitUntil(condition, timeout=15_000)

    def calm(self) -> None:
        """Wait until nothing runs; nothing failed unseen."""
        self.until(lambda: not self.desktop.runner.busy)
        assert self.failures == []

    @property
    def window(self):
        return self.desktop.window

    @property
    def page(self):
        """The page of the door, or of the lock, that is shown in place of the work."""
        shown = self.window._pages.currentWidget()
        inner = getattr(shown, "_pages", None)
        return inner.currentWidget() if inner is not None else shown

    @property
    def words(self) -> str:
        """Everything that is written on the page."""
        from PySide6.QtWidgets import QLabel

        return " ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    def press(self, text: str) -> None:
        """Press the button with this text on the page."""
        from PySide6.QtWidgets import QPushButton

        found = [one for one in self.page.findChildren(QPushButton) if one.text() == text and one.isVisible()]
        assert found, [one.text() for one in self.page.findChildren(QPushButton)]
        found[0].click()

    def sign_in(self, pin: str, name: str = "Dr Rao") -> None:
        self.page.people.setCurrentText(name)
        self.page.secret.setText(pin)
        self.page.try_now()
        self.calm()

    def close(self) -> None:
        """Close the window once."""
        if self.closed:
            return
        self.closed = True
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(qtbot, qapp, monkeypatch, tmp_path):
    """Makes programs; each is closed at the end."""
    make_guesses_cheap(monkeypatch)
    made = []
    shared = MemoryVault()

    def make(folder=None, vault=None, environ=None, **options):
        program = Program(qtbot, folder or tmp_path / "clinic", vault or shared, environ or {}, **options)
        made.append(program)
        return program

    dress(qapp)
    yield make
    for program in made:
        program.close()
    use_language(qapp, "en")
    assert len(qapp.findChildren(Theme)) == 1
    hashing._hasher.cache_clear()
    hashing._nobodys.cache_clear()


@pytest.fixture
def founded(clinic, program):
    """A clinic with two people, its key in a keyring; gives the program that was opened on it."""
    clinic.services.clinic.found("Asha Clinic", "AC", "Dr Rao", "rao", PIN)
    clinic.services.staff.add("Meena", "meena", "receptionist", OTHER_PIN)
    clinic.close()
    vault = MemoryVault()
    keep_key(clinic.paths, vault, clinic.key)
    return lambda **options: program(clinic.paths.root, vault, **options)
