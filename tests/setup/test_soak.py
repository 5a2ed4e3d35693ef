"""PySide6 6.12.0 loses a reference to None at most void calls and aborts on Python 3.11; the pinned release must not."""

import subprocess
import sys

import pytest

CALLS = 50_000

PROGRAM = f"""
import os
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
for n in range({CALLS}):
    line.setText("a" if n % 2 else "b")
print("survived", line.text(), flush=True)
os._exit(0)
"""


@pytest.mark.soak
def test_fifty_thousand_void_calls_do_not_abort_the_process():
    ended = subprocess.run([sys.executable, "-c", PROGRAM], check=False, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (0, "survived a\n"), ended.stderr
