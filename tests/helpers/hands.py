"""What a person does with a screen: a key where the focus is, a line of a list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def choose(box, value):
    """A line of a list, by its value."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
