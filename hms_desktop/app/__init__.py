"""Composition root: the only room that knows every part. Plain constructor calls: `parts` for services, `window` for screens."""

from __future__ import annotations

import argparse


def open_window(options: argparse.Namespace) -> int:
    """Open the window, or with `--screenshots` write a picture of every tab; returns the exit code."""
    from hms_desktop.app.window import Desktop

    return Desktop(options).run()
