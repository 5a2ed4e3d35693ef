"""A line that offers what fits while one types: the list hangs below it, the keys stay in the line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QWidget,
)

from hms_desktop.views.kit.aside import ASIDE, AsideDelegate
from hms_desktop.views.kit.theme import theme

SHOWN, LEAST_SHOWN = 9, 4
WIDEST = 420
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN, Qt.Key.Key_PageUp: -SHOWN}
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize)
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line to offer: `text` is shown, `detail` stands at its right, `value` is what is taken."""

    value: Any
    text: str
    detail: str = ""


class SuggestLine(QLineEdit):
    """Signals: `wanted(text)` asks for suggestions, which `offer` shows; `taken(Suggestion)`; `entered()` for Enter alone."""

    wanted = Signal(str)
    taken = Signal(object)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list: QListView | None = None
        self._offered: Sequence[Suggestion] = ()
        self._preselect = False
        self._followed: list[QWidget] = []
        self.textEdited.connect(self.wanted)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    def offer(self, offered: Sequence[Suggestion], *, preselect: bool) -> None:
        """Show these, or nothing; with `preselect` Enter takes the first, else what was typed stays."""
        self._offered, self._preselect = offered, preselect
        if not offered or not self.hasFocus():
            self.close_list()
            return
        view = self._view()
        model = QStandardItemModel(view)
        for one in offered:
            item = QStandardItem(one.text)
            item.setData(one.detail, ASIDE)
            item.setData(f"{one.text}, {one.detail}" if one.detail else one.text, _SPOKEN)
            model.appendRow(item)
        old = view.model()
        view.setModel(model)
        if old is not None:
            old.deleteLater()
        self._place(view)
        self._follow(bool(offered))
        view.show()
        view.raise_()
        if preselect:
            view.setCurrentIndex(model.index(0, 0))

    def close_list(self) -> None:
        """Take the list away."""
        if self._list is not None:
            self._list.hide()
            self._follow(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list stays at the line when what it stands in moves: numbers and notes come while one types."""
        if event.type() in _MOVING and self.is_open:
            self._place(self._view())
        return super().eventFilter(watched, event)

    def leave(self) -> None:
        """Take what is chosen in the list, and count the text as finished, as if the focus went."""
        self._take_current()
        self.close_list()
        self.editingFinished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the list, Enter and Tab take, Escape closes; Down asks for it."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in _STEPS and self.is_open:
            self._walk(_STEPS[key])
        elif plain and key == Qt.Key.Key_Down:
            self.wanted.emit("")
        elif plain and key in _TAKING and self._take_current():
            event.accept()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_list()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.is_open:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape and Tab belong to the list as long as it is open."""
        if isinstance(event, QKeyEvent) and self.is_open:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._take_current()
                self.close_list()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click offers everything."""
        super().mousePressEvent(event)
        if not self.is_open:
            self.wanted.emit("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        super().focusOutEvent(event)
        self.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        """The list goes with the line."""
        super().hideEvent(event)
        self.close_list()

    def _walk(self, by: int) -> None:
        view = self._view()
        row = view.currentIndex().row() + by
        view.setCurrentIndex(view.model().index(max(0, min(len(self._offered) - 1, row)), 0))

    def _take_current(self) -> bool:
        row = self._view().currentIndex().row() if self.is_open else -1
        if row < 0:
            return False
        self._take(row)
        return True

    def _take(self, row: int) -> None:
        self.close_list()
        self.taken.emit(self._offered[row])

    def _follow(self, follow: bool) -> None:
        """Hear (or no more) of everything that the line stands in, up to the window."""
        for one in self._followed:
            one.removeEventFilter(self)
        self._followed = list(_around(self)) if follow else []
        for one in self._followed:
            one.installEventFilter(self)

    def _view(self) -> QListView:
        if self._list is None:
            self._list = view = QListView(self.window())
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            view.setFrameShape(QFrame.Shape.StyledPanel)
            view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setUniformItemSizes(True)
            view.setItemDelegate(AsideDelegate(view))
            view.setAccessibleName(self.tr("Suggestions"))
            view.clicked.connect(lambda index: self._take(index.row()))
            self.destroyed.connect(view.deleteLater)
        return self._list

    def _place(self, view: QListView) -> None:
        """Below the line, shorter where there is little room; above it, over the rest of its row, where there is hardly any."""
        window = self.window()
        rows = min(SHOWN, len(self._offered))
        height = rows * view.sizeHintForRow(0) + 2 * view.frameWidth() + 2
        top, bottom = self.mapTo(window, QPoint(0, -1)).y(), self.mapTo(window, QPoint(0, self.height() + 1)).y()
        under, over = window.height() - bottom, top
        beneath = under >= min(height, LEAST_SHOWN * view.sizeHintForRow(0)) or under >= over
        height = min(height, under if beneath else over)
        width = min(max(self.width(), view.sizeHintForColumn(0) + 2 * theme().space.l), theme().px(WIDEST))
        y = bottom if beneath else top - height
        x = max(0, min(self.mapTo(window, QPoint(0, 0)).x(), window.width() - width))
        view.setGeometry(x, y, width, height)


def _around(widget: QWidget) -> Iterator[QWidget]:
    """The widget itself and everything it stands in, the window too."""
    one: QWidget | None = widget
    while one is not None:
        yield one
        one = None if one.isWindow() else one.parentWidget()
