"""One card of the drawing: what it does, its words, what is tried when it does not arrive, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Path
from hms_desktop.views.kit.cards import Badge, FlowLayout
from hms_desktop.views.kit.icons import pixmap
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import follow_theme, set_property, theme

LEAST_WIDTH, MOST_WIDTH, ICON = 236, 430, 18
WORDS_SHOWN = 160
_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}
_DEEDS = {
    Qt.Key.Key_Return: "edit",
    Qt.Key.Key_Enter: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Insert: "add",
    Qt.Key.Key_Plus: "add",
    Qt.Key.Key_Delete: "remove",
}
_WITH_CONTROL = {Qt.Key.Key_C: "copy", Qt.Key.Key_X: "cut", Qt.Key.Key_V: "paste"}


@dataclass(frozen=True, slots=True)
class Face:
    """What a card shows: an icon, a title, words under it, ways tried afterwards, a fault, and a mark on the right."""

    icon: str
    title: str
    words: str = ""
    ways: Sequence[str] = ()
    fault: str = ""
    mark: str = ""


class StepCard(QFrame):
    """Signals: `entered(path)` when it takes the focus, `deed(path, word)`: up, down, left, right, first, last, edit, or one
    of `deeds`; `menu_wanted(path, where on the screen)`. With `opens` a click is taken as Enter.
    """

    entered = Signal(object)
    deed = Signal(object, str)
    menu_wanted = Signal(object, object)

    def __init__(self, path: Path, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        self.path, self._opens = path, opens
        self.face = Face("", "")
        self.setProperty("surface", "row")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._picture = QLabel()
        self.title, self.words = Text("", "strong"), Text("", "muted")
        self.ways_label, self.fault = Text(self.tr("If it does not arrive:"), "small", wrap=False), Text("", "error")
        self.mark = Badge("", "info")
        for one in (self.title, self.words, self.fault):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, theme().space.xs)
        self._lay_out()
        follow_theme(self, self._draw)

    def show_face(self, face: Face) -> None:
        """Show what it does now."""
        if face == self.face:
            return
        ways_changed = face.ways != self.face.ways
        self.face = face
        self.title.setText(face.title)
        short = shorten(face.words, WORDS_SHOWN, placeholder=" …")
        for widget, words in ((self.words, short), (self.fault, face.fault), (self.mark, face.mark)):
            widget.setText(words)
            widget.setVisible(bool(words))
        if ways_changed:
            self._show_ways(face.ways)
        set_property(self, "invalid", bool(face.fault))
        told = (face.title, face.words, *((self.ways_label.text(), *face.ways) if face.ways else ()), face.mark)
        self.setAccessibleName(". ".join(part for part in told if part))
        self.setAccessibleDescription(face.fault)
        self._draw()

    def choose(self, on: bool) -> None:
        """Whether it is the one whose details are shown: the one that Tab leads to."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        set_property(self, "chosen", on)

    def event(self, event: QEvent) -> bool:
        """Our keys win over shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _deed_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is wanted."""
        if word := _deed_of(event):
            self.deed.emit(self.path, word)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """An empty place is filled by a click."""
        if (
            self._opens
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.deed.emit(self.path, "edit")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the right button, or by the key for menus."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.menu_wanted.emit(self.path, event.globalPos() if by_mouse else self.mapToGlobal(QPoint(0, self.height())))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        self.deed.emit(self.path, "edit")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be the one that is shown."""
        super().focusInEvent(event)
        self.entered.emit(self.path)

    def _show_ways(self, ways: Sequence[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.ways_label:
                widget.hide()
                widget.deleteLater()
        self._flow.addWidget(self.ways_label)
        for way in ways:
            self._flow.addWidget(Badge(f"→ {way}", "info"))
        self._ways.setVisible(bool(ways))

    def _draw(self) -> None:
        self.setMinimumWidth(theme().px(LEAST_WIDTH))
        self.setMaximumWidth(theme().px(MOST_WIDTH))
        if self.face.icon:
            colour = "danger" if self.face.fault else "accent"
            self._picture.setPixmap(pixmap(self.face.icon, theme().px(ICON), colour, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        space = theme().space
        words, row = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(space.xs)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        for widget in (self.words, self._ways, self.fault):
            words.addWidget(widget)
            widget.hide()
        self.mark.hide()
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.m)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _deed_of(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return {Qt.Key.Key_Up: "earlier", Qt.Key.Key_Down: "later"}.get(key, "")
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(key, "") if modifiers == Qt.KeyboardModifier.ControlModifier else ""
    return _DEEDS.get(key) or _MOVES.get(key, "")
