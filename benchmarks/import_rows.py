"""Import of a CSV file against a bare executemany of the same rows into the same tables, with their triggers and index.

Both write to new files with the same cipher (limit: 6 times). The import runs on the write lane behind a live event loop,
whose 16 ms timer must not be held up (limit: 50 ms at p99.9).
"""

from __future__ import annotations

import csv
import random
import secrets
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop

from benchmarks.report import Result, against, below, once_ms, show
from hms_desktop.app.parts import make_desk, new_ids, now_ms
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.services.all import Services
from hms_desktop.store import search_index
from hms_desktop.store.database import Database
from hms_desktop.store.opening import make_clinic
from hms_desktop.work.runner import Runner
from hms_desktop.work.timers import Heartbeat

ROWS = 100_000
LIMIT = 6.0
STALL_LIMIT_MS = 50.0
TABLES = ("household", "patient", "patient_phone", "patient_identifier", "condition", "allergy", "duplicate_candidate")
HEADERS = (
    "Reg No",
    "Patient Name",
    "Gender",
    "DOB",
    "Age",
    "Mobile No.",
    "Village",
    "District",
    "Pincode",
    "Diagnosis",
    "Company",
)
FIRST = (
    "Ramesh",
    "Suresh",
    "Sunita",
    "Laxmi",
    "Mohammed",
    "Anita",
    "Geeta",
    "Sanjay",
    "Priya",
    "Kavita",
    "रमेश",
    "सीता",
    "Asha",
    "Ravi",
)
MIDDLE = ("Kumar", "Lal", "Devi", "Bai", "Chandra", "Prasad", "Kumari", "Rani", "Singh", "Nath", "Dev", "Raj")
LAST = ("Sharma", "Yadav", "Patel", "Khan", "Gupta", "Verma", "Mishra", "Jadhav", "Patil", "Nair", "Reddy", "Das")
ILLS = ("", "", "", "DM, HTN", "Asthma", "Hypothyroid", "BP")


def run(rows: int = ROWS) -> list[Result]:
    """Import, then write the same rows barely."""
    QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = write_file(Path(folder) / "patients.csv", rows)
        services, beat = _services(Path(folder) / "ours"), Heartbeat()
        ours = once_ms(lambda: _in_the_background(services, path, beat))
        database = services.desk.database
        bare = _bare_ms(database, _services(Path(folder) / "bare").desk.database)
        database.close()
    return [
        against(f"import_{rows}", ours / 1000, "s", bare / 1000, LIMIT),
        below("import_heartbeat_p99.9", beat.percentile(0.999), "ms", STALL_LIMIT_MS),
    ]


def write_file(path: Path, rows: int) -> Path:
    """A patient list as another program exports it; the same for the same number of rows."""
    chance = random.Random(7)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(_line(at, chance) for at in range(rows))
    return path


def _line(at: int, chance: random.Random) -> tuple[Any, ...]:
    name = f"{chance.choice(FIRST)} {chance.choice(MIDDLE)} {chance.choice(LAST)}"
    born = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(1940, 2020)}" if at % 2 else ""
    phone = f"9{chance.randint(10**8, 10**9 - 1)}" if at % 5 else f"98{at // 50:08}"
    village = f"Gaon {chance.randint(1, 400)}"
    age = "" if born else chance.randint(1, 90)
    number = f"OPD/{at}" if at % 3 else ""
    return number, name, chance.choice("MF"), born, age, phone, village, "Sitapur", "261001", chance.choice(ILLS), ""


def _services(folder: Path) -> Services:
    paths = Paths(folder)
    database = make_clinic(paths, secrets.token_bytes(32), now_ms=now_ms, new_id=new_ids(), name="bench")
    desk = make_desk(database, paths)
    desk.actor = AUTOMATION
    return Services(desk)


def _in_the_background(services: Services, path: Path, beat: Heartbeat) -> None:
    runner, loop = Runner(), QEventLoop()
    failures: list[BaseException] = []

    def failed(error: BaseException) -> None:
        failures.append(error)
        loop.quit()

    beat.start()
    runner.write(lambda: _import(services, path), done=lambda _: loop.quit(), failed=failed)
    loop.exec()
    beat.stop()
    runner.shutdown()
    if failures:
        raise failures[0]


def _import(services: Services, path: Path) -> None:
    table = services.importing.table(path)
    services.importing.run(table, services.importing.suggested(table))


def _bare_ms(source: Database, target: Database) -> float:
    with source.read_raw() as connection:
        copies = [_rows_of(connection, table) for table in TABLES]
    begin = time.perf_counter()
    with target.writing() as writing:
        driver: Any = writing.connection.dbapi_connection
        for statement, rows in copies:
            driver.executemany(statement, rows)
        search_index.drain(driver)
    taken = (time.perf_counter() - begin) * 1000
    target.close()
    return taken


def _rows_of(connection: Any, table: str) -> tuple[str, list[tuple[Any, ...]]]:
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", cursor.fetchall()


if __name__ == "__main__":
    show(run())
