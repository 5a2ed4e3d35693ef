"""Composition root: the only room that knows every part. Plain constructor calls: `parts` for services, `window` for screens."""

from __future__ import annotations

import argparse
import sys

from hms_desktop.domain.data import ResourceError


def open_window(options: argparse.Namespace) -> int:
    """Open the window, or with `--screenshots` write a picture of every tab; returns the exit code."""
    try:
        from hms_desktop.app.window import Desktop

        desktop = Desktop(options)
    except ResourceError as error:
        _say_damaged(error, watched=not options.screenshots)
        return 1
    return desktop.run()


def _say_damaged(error: ResourceError, *, watched: bool) -> None:
    """What the window itself is made of can't be read: say so on standard error, and to a person in a plain box."""
    from hms_desktop.views.speech import told

    sys.stderr.write(f"{told(error)} ({error})\n")
    if watched:
        from hms_desktop.views.start.damaged import DamagedBox

        DamagedBox(told(error)).exec()
