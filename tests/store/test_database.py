import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.store import cipher, engine
from tests.helpers.clinic import ClinicForTests

EDIT = Permission.EDIT_PATIENTS


def writer(clinic: ClinicForTests, pragma: str) -> None:
    with clinic.database.engine(writable=True).connect() as connection:
        connection.connection.dbapi_connection.execute(f"PRAGMA {pragma}").fetchall()


@contextmanager
def another_program_writes(clinic: ClinicForTests) -> Iterator[None]:
    other = cipher.connect(clinic.paths.database, clinic.key, writable=True)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


def add(clinic: ClinicForTests) -> None:
    with clinic.desk.write(EDIT, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": "Asha", "sex": "female"})


def test_a_file_that_another_program_holds_is_told_in_words_and_is_written_when_that_is_over(clinic):
    writer(clinic, "busy_timeout = 1")
    with another_program_writes(clinic), pytest.raises(StoreTrouble) as told:
        add(clinic)
    assert told.value.code == "database-busy"
    add(clinic)


def test_a_full_disk_is_told_in_words_and_nothing_is_kept(clinic):
    add(clinic)
    writer(clinic, "max_page_count = 1")
    with pytest.raises(StoreTrouble) as told, clinic.desk.write(EDIT, "test") as work:  # noqa: PT012
        for _ in range(2000):
            work.insert(Patient, {"id": clinic.new_id(), "name": "Asha" * 50, "sex": "female"})
    assert told.value.code == "disk-full"
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM patient").fetchone() == (1,)


def test_a_fault_of_ours_stays_one(clinic):
    with pytest.raises(IntegrityError), clinic.desk.write(EDIT, "test") as work:
        work.insert(Patient, {"id": clinic.new_id(), "name": None, "sex": "female"})
    with pytest.raises(OperationalError), clinic.database.read() as connection:
        connection.exec_driver_sql("SELECT nothing FROM nowhere")


@pytest.mark.slow
def test_two_threads_that_read_first_share_one_engine(clinic, monkeypatch):
    together, made = threading.Barrier(2), []
    make = engine.make_engine

    def slowly(*args, **kwargs):
        made.append(make(*args, **kwargs))
        with suppress(threading.BrokenBarrierError):
            together.wait(0.3)
        return made[-1]

    monkeypatch.setattr(engine, "make_engine", slowly)
    clinic.database._engines.pop(False, None)
    threads = [threading.Thread(target=clinic.database.engine, kwargs={"writable": False}) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_what_was_committed_is_done_though_a_listener_fails(clinic, caplog):
    heard = []

    def gone(_changes):
        raise RuntimeError("Internal C++ object already deleted")

    clinic.database.listen(gone)
    clinic.database.listen(heard.append)
    add(clinic)
    assert [set(changes.tables) for changes in heard] == [{"patient"}]
    assert [(one.message, one.exc_info[0]) for one in caplog.records] == [("listener-failed", RuntimeError)]
