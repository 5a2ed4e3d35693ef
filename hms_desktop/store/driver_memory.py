"""SQLite's memory without its statistics, for they cost every connection of every thread one lock at each allocation.

Source: sqlite.org/c3ref/c_config_covering_index_scan.html, SQLITE_CONFIG_MEMSTATUS. It can be said only before the library is
first used, so this is done when the driver is imported. Where the library shows no such function, all stays as it is.
"""

from __future__ import annotations

import ctypes
from types import ModuleType

_MEMSTATUS = 9


def without_statistics(extension: ModuleType) -> bool:
    """Turn the statistics of this driver's SQLite off; whether that was done. No connection may be open yet."""
    try:
        library = ctypes.CDLL(extension.__file__)
        shutdown, configure, begin = library.sqlite3_shutdown, library.sqlite3_config, library.sqlite3_initialize
    except (AttributeError, OSError):
        return False
    shutdown()
    done: bool = configure(_MEMSTATUS, 0) == 0
    begun: bool = begin() == 0
    return done and begun
