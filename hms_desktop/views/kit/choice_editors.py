"""One of a few, several of a few, yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from hms_desktop.views.kit.editors import Editor
from hms_desktop.views.kit.flow import FlowLayout


class ChoiceEditor(Editor):
    """One of a few; `choices` are (value, words). The first line is empty until something was chosen."""

    def __init__(self, choices: Sequence[tuple[Any, str]]) -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        self._values = [None, *(value for value, _ in choices)]
        self.box.addItem("")
        self.box.addItems([words for _, words in choices])
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def raw(self) -> int:
        """Which line."""
        return self.box.currentIndex()

    def set_raw(self, raw: Any) -> None:
        """Choose a line."""
        self.box.setCurrentIndex(raw if isinstance(raw, int) and 0 <= raw < len(self._values) else 0)

    def value(self) -> Any:
        """The chosen value, or None."""
        return self._values[self.box.currentIndex()]

    def set_value(self, value: Any) -> None:
        """Choose a value; one that is not among the choices chooses none."""
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class MultiChoiceEditor(Editor):
    """Several of a few, as boxes to tick that wrap; the value is a list in the order of the choices."""

    def __init__(self, choices: Sequence[tuple[Any, str]]) -> None:
        area = QWidget()
        flow = FlowLayout(area)
        self._boxes = [(value, QCheckBox(words)) for value, words in choices]
        for _, box in self._boxes:
            flow.addWidget(box)
            box.toggled.connect(lambda _: self.changed.emit())
        super().__init__(area)
        self.setFocusProxy(self._boxes[0][1])

    def raw(self) -> list[int]:
        """Numbers of the ticked boxes."""
        return [at for at, (_, box) in enumerate(self._boxes) if box.isChecked()]

    def set_raw(self, raw: Any) -> None:
        """Tick boxes by number."""
        for at, (_, box) in enumerate(self._boxes):
            box.setChecked(at in (raw or ()))

    def value(self) -> list[Any]:
        """The ticked values."""
        return [value for value, box in self._boxes if box.isChecked()]

    def set_value(self, value: Any) -> None:
        """Tick these values."""
        for own, box in self._boxes:
            box.setChecked(own in (value or ()))


class CheckEditor(Editor):
    """Yes or no; `words` stand beside the box."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box)
        self.box.toggled.connect(lambda _: self.changed.emit())

    def raw(self) -> bool:
        """Ticked or not."""
        return self.box.isChecked()

    def set_raw(self, raw: Any) -> None:
        """Tick or not."""
        self.box.setChecked(bool(raw))
