"""The program's own journal: the masked log and the stack of a crash, in the clinic's folder and only when there is one."""

from __future__ import annotations

import logging
from typing import TextIO

from hms_desktop import __version__
from hms_desktop.config import Paths
from hms_desktop.settings import DeskSettings

log = logging.getLogger(__name__)


class Journal:
    """Begun when the clinic's folder is there, ended when the window closes; a disk that refuses it stops nothing."""

    def __init__(self) -> None:
        self._handler: logging.Handler | None = None
        self._crashes: TextIO | None = None

    def begin(self, paths: Paths, settings: DeskSettings) -> None:
        """Write to the logs of this clinic from now on; does nothing when it does already, or when there is no clinic."""
        if self._handler is not None or not paths.database.exists():
            return
        from hms_desktop.log import set_up, watch_crashes

        try:
            self._handler = set_up(paths.logs, level=logging.DEBUG if settings.log_details else logging.INFO)
            self._crashes = watch_crashes(paths.logs)
        except OSError:
            self.end()
            return
        log.info("window-began: %s", __version__)

    def end(self) -> None:
        """Close the files."""
        from hms_desktop.log import stop_watching, take_down

        if self._handler is not None:
            take_down(self._handler)
        if self._crashes is not None:
            stop_watching(self._crashes)
        self._handler = self._crashes = None
