import sys
import types

import pytest

from hms_desktop.store import cipher
from hms_desktop.store.driver_memory import without_statistics


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only here the driver shows SQLite's own functions")
def test_sqlite_keeps_no_statistics_of_its_memory(clinic):
    import ctypes

    assert cipher.LEAN
    used = ctypes.CDLL(cipher.extension.__file__).sqlite3_memory_used
    used.restype = ctypes.c_longlong
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM patient").fetchone() == (0,)
        assert used() == 0


def test_a_driver_without_such_a_function_stays_as_it_is(tmp_path):
    module = types.ModuleType("driver")
    module.__file__ = str(tmp_path / "none.so")
    assert without_statistics(module) is False
