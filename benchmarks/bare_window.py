"""The baseline of start-up: an empty PySide6 window with six tabs; prints the ms since process start at first paint."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget

BEGAN = float(sys.argv[1])


class _FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print((time.time_ns() - BEGAN) / 1e6, flush=True)
            QTimer.singleShot(0, QApplication.quit)
        return False


app = QApplication([])
window = QMainWindow()
tabs = QTabWidget()
for number in range(6):
    tabs.addTab(QWidget(), f"Tab {number}")
window.setCentralWidget(tabs)
probe = _FirstPaint()
tabs.installEventFilter(probe)
window.resize(1366, 768)
window.show()
app.exec()
