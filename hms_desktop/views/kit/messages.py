"""How the application speaks beside its forms: the strip for what happened, a card for crashes, a question for loss."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.report import report_of
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import follow_theme, set_property, theme

__all__ = ["CrashCard", "Strip", "confirm", "report_of"]

SHOWN_MS = 6_000
SHOWN_WITH_ACTION_MS = 15_000
DIALOG_WIDTH = 440
_ICONS = {"info": "info", "success": "check", "warning": "alert", "danger": "alert"}
Action = tuple[str, Callable[[], None]]


class Strip(QFrame):
    """One sentence at the foot of the window, with perhaps one thing to do about it (mostly Undo).

    `kind` is info, success, warning or danger; warnings and dangers stay until closed. `said(text)` is told each time.
    """

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "strip")
        self._kind = "info"
        self._slot: Callable[[], None] | None = None
        self._icon = QLabel()
        self._text = Text()
        self._action = button(self.tr("Undo"), "link")
        self._action.clicked.connect(self._act)
        close = icon_button(self.tr("Close this message"), "close")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().space.m, theme().space.xs, theme().space.s, theme().space.xs)
        for widget, stretch in ((self._icon, 0), (self._text, 1), (self._action, 0), (close, 0)):
            layout.addWidget(widget, stretch)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        follow_theme(self, self._draw)
        self.hide()

    def say(self, text: str, kind: str = "info", action: Action | None = None) -> None:
        """Show a sentence in place of the one before; a screen reader hears it without a change of focus."""
        self._kind, self._slot = kind, action[1] if action else None
        self._text.setText(text)
        if action:
            self._action.setText(action[0])
        self._action.setVisible(action is not None)
        set_property(self, "kind", kind)
        self._draw()
        self.show()
        self._timer.stop()
        if kind in ("info", "success"):
            self._timer.start(SHOWN_WITH_ACTION_MS if action else SHOWN_MS)
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.said.emit(text)

    @property
    def text(self) -> str:
        """The sentence that stands there."""
        return self._text.text()

    def _act(self) -> None:
        slot, self._slot = self._slot, None
        self.hide()
        if slot is not None:
            slot()

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap(_ICONS[self._kind], theme().px(18), self._kind, self.devicePixelRatioF()))


class CrashCard(QDialog):
    """Says that something of ours went wrong, that nothing typed is lost, and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(DIALOG_WIDTH + 120)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Report"))
        words = self.tr(
            "The last action did not finish. This is a fault of the program, not yours. What you typed is kept and you "
            "can go on working. To help us mend it, copy the report and send it to your administrator. "
            "It holds no patient data."
        )
        layout = _dialog_layout(self)
        layout.addWidget(Text(self.tr("Something went wrong"), "heading"))
        layout.addWidget(Text(words))
        layout.addWidget(self._report, 1)
        self.copy_button = button(self.tr("Copy report"), icon="copy")
        self.copy_button.clicked.connect(self.copy)
        go_on = button(self.tr("Go on working"), "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.close)
        layout.addLayout(_button_row(self.copy_button, go_on))
        go_on.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self.copy_button.setText(self.tr("Copied"))


class Confirm(QDialog):
    """A question before a loss or for consent; the safe answer has the focus, Escape and Enter give it."""

    def __init__(self, parent: QWidget | None, question: str, detail: str, confirm_label: str, danger: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumWidth(DIALOG_WIDTH)
        self.setAccessibleDescription(detail)
        layout = _dialog_layout(self)
        layout.addWidget(Text(question, "heading"))
        if detail:
            layout.addWidget(Text(detail))
        self.yes = button(confirm_label, "danger" if danger else "primary")
        self.no = button(self.tr("Cancel"))
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.no.setDefault(True)
        layout.addLayout(_button_row(self.no, self.yes))
        self.no.setFocus()


def confirm(parent: QWidget | None, question: str, detail: str, confirm_label: str, *, danger: bool = False) -> bool:
    """Ask before a loss or for consent; True when the person pressed `confirm_label`, which names the deed."""
    dialog = Confirm(parent, question, detail, confirm_label, danger)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted.value
    finally:
        dialog.deleteLater()


def _dialog_layout(dialog: QDialog) -> QVBoxLayout:
    space = theme().space
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(space.xl, space.l, space.xl, space.l)
    layout.setSpacing(space.m)
    return layout


def _button_row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme().space.s)
    row.addStretch()
    for one in buttons:
        row.addWidget(one)
    return row
