"""One field of a form: label above, control, help or error below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hms_desktop.views.kit.choice_editors import CheckEditor
from hms_desktop.views.kit.editors import Editor
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

MARK_SIZE = 14


class FieldRow(QWidget):
    """Label, `editor`, and a line under it for help or, with a mark, for what is wrong."""

    def __init__(self, label: str, editor: Editor, *, required: bool, help: str = "") -> None:  # noqa: A002 - Qt's word
        super().__init__()
        self.editor = editor
        self._help = help
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        if not isinstance(editor, CheckEditor):
            heading = QLabel(f"{label} *" if required else label)
            heading.setProperty("role", "field")
            heading.setBuddy(editor.control)
            heading.setWordWrap(True)
            layout.addWidget(heading)
        layout.addWidget(editor)
        layout.addLayout(self._under())
        editor.set_name(label)
        self.show_error("")

    @property
    def error(self) -> str:
        """The sentence shown, or nothing."""
        return self._words.text() if self._wrong else ""

    def show_error(self, sentence: str) -> None:
        """Show what is wrong, or the help again; a screen reader hears it with the field."""
        self._wrong = bool(sentence)
        words = sentence or self._help
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.setProperty("role", "error" if sentence else "small")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self._mark.setVisible(self._wrong)
        if self._wrong:
            self._mark.setPixmap(pixmap("alert", theme().px(MARK_SIZE), "danger", self.devicePixelRatioF()))
        self.editor.set_invalid(self._wrong)
        self.editor.control.setAccessibleDescription(words)

    def _under(self) -> QHBoxLayout:
        self._mark = QLabel()
        self._words = Text("", "small")
        under = QHBoxLayout()
        under.setSpacing(4)
        under.addWidget(self._mark)
        under.addWidget(self._words, 1)
        return under
