"""Building: the same arguments give the same rows, and there is a whole clinic or none."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from hms_desktop.config import Paths
from hms_desktop.demo.build import BUILDING, build_demo
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Refused, StoreTrouble
from hms_desktop.services.search import SearchService
from hms_desktop.store import audit, device
from hms_desktop.store.cipher import connect
from hms_desktop.store.opening import open_clinic
from tests.demo.conftest import AS_OF, KEY, SMALL, Demo
from tests.helpers.clinic import ClinicForTests

pytestmark = pytest.mark.slow

Build = Callable[..., Demo]


def digest(demo: Demo) -> str:
    """Of every row of every table, but the full-text index and the note where the file is."""
    found = hashlib.sha256()
    names = demo.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'patient_search%' ORDER BY name"
    )
    for (name,) in names:
        for row in sorted(map(repr, demo.rows(f"SELECT * FROM {name}"))):
            if "device.place" not in row:
                found.update(row.encode())
    return found.hexdigest()


def test_the_same_arguments_give_the_same_rows(demo: Demo, build: Build):
    assert digest(build("again")) == digest(demo)


@pytest.mark.parametrize("other", [{"seed": 2}, {"patients": SMALL + 1}, {"as_of": date(2026, 11, 23)}])
def test_other_arguments_give_other_rows(demo: Demo, build: Build, other: dict):
    assert digest(build("other", **other)) != digest(demo)


def test_the_file_is_what_a_new_clinic_is(demo: Demo, tmp_path: Path):
    schema = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
    plain = ClinicForTests(tmp_path / "plain")
    with plain.database.read_raw() as connection:
        expected = connection.execute(schema).fetchall()
    plain.close()
    assert demo.rows(schema) == expected
    assert demo.rows("PRAGMA foreign_key_check") == []
    assert demo.rows("PRAGMA integrity_check") == [("ok",)]
    assert demo.rows("PRAGMA journal_mode") == [("wal",)]


def test_nothing_waits_for_the_server_and_the_trail_holds(demo: Demo):
    assert demo.one("SELECT count(*) FROM change") == 0
    assert demo.one("SELECT count(*) FROM search_pending") == 0
    assert demo.rows("SELECT demo, made_at > 0 FROM device") == [(1, 1)]
    first, *others = demo.rows("SELECT number, action, staff_name FROM audit_entry ORDER BY number")
    assert first == (1, "demo.built", "automation")
    assert {row[1:] for row in others} == {("reply.received", "automation")}
    with demo.database.read_raw() as connection:
        assert list(audit.broken_entries(connection)) == []


def test_the_file_is_at_home_where_it_stands(demo: Demo):
    with demo.database.read_raw() as connection:
        assert not device.is_elsewhere(connection, demo.paths.database)
    opened = open_clinic(demo.paths, KEY, now_ms=lambda: 0)
    opened.close()
    assert demo.rows("SELECT generation FROM device") == [(1,)]


def test_people_are_found_from_the_box(demo: Demo, clinic: ClinicForTests):
    clinic.desk.database = demo.database
    clinic.desk.actor = AUTOMATION
    found = SearchService(clinic.desk)
    assert demo.one("SELECT count(*) FROM search_document") == SMALL
    for number, name in demo.rows("SELECT clinic_number, name FROM patient ORDER BY id DESC LIMIT 20"):
        assert number in {one.clinic_number for one in found.find(number)}
        assert name in {one.name for one in found.find(name, limit=200)}


def test_captured_again_once_it_is_in_use(build: Build):
    made = build("used", patients=30)
    with made.database.writing() as connection:
        connection.exec_driver_sql("UPDATE patient SET name = 'Asha Rao' WHERE clinic_number = 'ASH-000001'")
    assert made.rows("SELECT table_number, kind FROM change") == [(5, "U")]


def test_the_file_holds_no_plain_text(demo: Demo):
    content = demo.paths.database.read_bytes()
    name, local, phone = demo.rows(
        "SELECT name, local_name, number FROM patient p JOIN patient_phone x ON x.patient_id = p.id "
        "WHERE local_name IS NOT NULL LIMIT 1"
    )[0]
    for text in (name, local, phone, phone[3:], "SQLite format", "ASH-"):
        assert text.encode() not in content


def test_a_clinic_that_is_there_is_left_alone(demo: Demo):
    before = demo.paths.database.read_bytes()
    with pytest.raises(StoreTrouble) as raised:
        build_demo(demo.paths, KEY, as_of=AS_OF, patients=10)
    assert raised.value.code == "database-exists"
    assert demo.paths.database.read_bytes() == before


@pytest.mark.parametrize("step", ["people", "patients", "indexes", "search", "packing", "counting"])
def test_a_stopped_build_leaves_nothing(tmp_path: Path, step: str):
    seen: list[str] = []
    with pytest.raises(Refused) as raised:
        build_demo(
            Paths(tmp_path),
            KEY,
            as_of=AS_OF,
            patients=60,
            progress=lambda _done, _total, name: seen.append(name),
            cancelled=lambda: bool(seen) and seen[-1] == step,
        )
    assert raised.value.code == "demo-stopped"
    assert [path.name for path in tmp_path.iterdir()] == []


def test_a_failed_build_leaves_nothing(tmp_path: Path):
    def fail(done: int, _total: int, step: str) -> None:
        if step == "search" and done:
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        build_demo(Paths(tmp_path), KEY, as_of=AS_OF, patients=60, progress=fail)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_build_left_is_swept_away(tmp_path: Path):
    left = tmp_path / BUILDING
    left.mkdir()
    (left / "clinic.db").write_bytes(b"half")
    build_demo(Paths(tmp_path), KEY, as_of=AS_OF, patients=20)
    assert not left.exists()
    connection = connect(tmp_path / "clinic.db", KEY, writable=False)
    assert connection.execute("SELECT count(*) FROM patient").fetchone() == (20,)
    connection.close()


@pytest.mark.parametrize("patients", [0, -5, 5_000_001])
def test_a_size_that_can_not_be_is_refused(tmp_path: Path, patients: int):
    with pytest.raises(Refused) as raised:
        build_demo(Paths(tmp_path), KEY, as_of=AS_OF, patients=patients)
    assert raised.value.code == "demo-size"


@pytest.mark.parametrize("patients", [1, 2, 3, 7, 19])
def test_tiny_clinics_stand_too(build: Build, patients: int):
    made = build("tiny", patients=patients)
    assert made.one("SELECT count(*) FROM patient") == patients
    assert made.rows("PRAGMA foreign_key_check") == []


def test_the_paused_campaign_took_in_nearly_all_of_its_segment_and_a_few_came_since(demo: Demo):
    ((campaign, launched, taken_in),) = demo.rows(
        "SELECT id, launched_at, audience FROM campaign WHERE status = 'paused'"
    )
    waiting = "SELECT patient_id FROM message WHERE campaign_id = ? AND state = 'queued'"
    came = demo.one(
        f"SELECT count(DISTINCT patient_id) FROM encounter WHERE patient_id IN ({waiting}) AND started_at >= ?",
        campaign, launched,
    )  # fmt: skip
    chronic = "'E03', 'E05', 'E10', 'E11', 'I10', 'I25', 'I50', 'J44', 'J45', 'N18'"
    segment = demo.one(
        "SELECT count(DISTINCT p.id) FROM patient p JOIN condition c ON c.patient_id = p.id WHERE c.status = 'active' "
        f"AND p.status = 'active' AND p.merged_into IS NULL AND substr(c.code, 1, 3) IN ({chronic})"
    )
    assert 0.9 * segment <= taken_in <= segment
    assert 0 < came < 0.5 * len(demo.rows(waiting, campaign))
