"""The import in a window of its own, so that the clinic's work goes on beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.importing.page import ImportPage

_SIZE = (1180, 680)


class ImportWindow(QWidget):
    """Escape or Close hides it; an import that is under way goes on and its result waits here."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Import patients"))
        self.resize(*_SIZE)
        self.page = ImportPage(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.page.left.connect(self.hide)
        self.page.review_wanted.connect(lambda: context.go("portal", duplicates=True))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.hide)


def show_import(context: ViewContext, window: QWidget) -> None:
    """Show the import of this main window, where it was left."""
    found = window.findChild(ImportWindow) or ImportWindow(context, window)
    found.show()
    found.raise_()
    found.activateWindow()
