"""No garbage collection during bulk work: a collection of a big heap would hold every thread, the window's too."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator

_lock = threading.Lock()
_depth = 0


@contextlib.contextmanager
def quiet_gc() -> Iterator[None]:
    """While inside, in any thread, nothing is collected; what was there before is set aside meanwhile."""
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _depth  # noqa: PLW0603 - the collector is one for the whole process
    with _lock:
        _depth += 1
        if _depth == 1:
            gc.freeze()
            gc.disable()


def _leave() -> None:
    global _depth  # noqa: PLW0603
    with _lock:
        _depth -= 1
        if _depth == 0:
            gc.unfreeze()
            gc.enable()
