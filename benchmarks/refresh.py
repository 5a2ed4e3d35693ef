"""Fifty live segments after one patient in a thousand changed, against asking all of them of everybody (limit: 2 %).

Works on a copy of the clinic, for it writes. After the small refresh the full one has to find nobody to move.
"""

from __future__ import annotations

import random
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, once_ms
from benchmarks.segments import TREES
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Condition, Encounter, Observation, Patient, Segment
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.write import rule_to_json
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.desk import Desk
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.following import SegmentFollower
from hms_desktop.store.unit_of_work import unit_of_work

LIMIT = 0.02
ONE_IN = 1_000
ACTIVE = {"field": "patient.status", "op": "=", "value": "active"}
CODES = ("E03", "E10", "E11", "I10", "I25", "J44", "J45", "N18")


def fifty() -> list[Any]:
    """Rules of mixed difficulty, each of another shape or another number."""
    found = [*TREES.values()]
    found += [{"all": [ACTIVE, _field("patient.age", ">=", age)]} for age in (18, 30, 40, 50, 70)]
    found += [{"all": [ACTIVE, _field("condition.code", "starts-with", code)]} for code in CODES]
    found += [{"all": [ACTIVE, _count("visits", days, ">=", number)]} for days, number in ((30, 1), (90, 2), (365, 4))]
    found += [
        {"all": [_field("condition.code", "starts-with", code), _count("visits", days, "=", 0)]}
        for code, days in zip(CODES, (30, 60, 90, 120, 150, 180, 270, 365), strict=True)
    ]
    found += [
        {"all": [ACTIVE, _count(what, 90, ">=", 1)]} for what in ("no_shows", "messages_read", "feedback", "camps")
    ]
    found += [_observed("hba1c", ">=", value) for value in (6.5, 7, 8, 9)]
    found += [_observed("blood-pressure", ">=", value) | {"second_value": 90} for value in (130, 140, 160)]
    found += [_field("consent", "=", f"{channel}:reminder") for channel in ("sms", "whatsapp", "voice")]
    found += [
        {"all": [ACTIVE, {"any": [_field("patient.age", "<", 5), _observed("hba1c", ">=", value)]},
                 {"none": [_count("visits", 60, ">=", 1)]}]}
        for value in (6, 7, 8, 9)
    ]  # fmt: skip
    found += [{"any": [_field("patient.birthday_in", "<=", days), _count("doses", 30, ">=", 1)]} for days in (0, 7, 30)]
    assert len(found) == 50
    return found


def _field(name: str, op: str, value: Any) -> dict[str, Any]:
    return {"field": name, "op": op, "value": value}


def _count(what: str, days: int, op: str, value: int) -> dict[str, Any]:
    return {"count": what, "within": f"P{days}D", "op": op, "value": value}


def _observed(code: str, op: str, value: float) -> dict[str, Any]:
    return {"observation": code, "take": "latest", "op": op, "value": value}


def run(clinic: BenchClinic) -> list[Result]:
    """Fill, change some patients, refresh, and refresh in full."""
    with tempfile.TemporaryDirectory(prefix="hms-bench-", dir=clinic.folder.parent) as folder:
        copy = Path(folder) / "clinic"
        shutil.copytree(clinic.folder, copy)
        services = BenchClinic(copy, clinic.key, clinic.patients).services()
        try:
            return _measure(services.desk)
        finally:
            services.desk.database.close()


def _measure(desk: Desk) -> list[Result]:
    with unit_of_work(desk.database, AUTOMATION, "bench") as work:
        work.driver.execute("UPDATE segment SET removed_at = 1")
        work.insert_many(Segment, list(_segments(desk)))
    follower = SegmentFollower(desk)
    refresh = RefreshService(desk, lambda _: (follower,))
    refresh.run()
    _change(desk)
    some = once_ms(refresh.run)
    members = _members(desk)
    whole = once_ms(lambda: follower.everything(desk.today(), None))
    assert _members(desk) == members, "the small refresh and the full one find different people"
    desk.now_ms = _tomorrow(desk.now_ms())
    turned = once_ms(refresh.run)
    follower.everything(desk.today(), None)
    return [
        against("refresh_changed_of_50_segments", some, "ms", whole, LIMIT),
        against("refresh_next_day_of_50_segments", turned, "ms", whole, 1.0),
    ]


def _segments(desk: Desk) -> Iterator[dict[str, Any]]:
    for at, tree in enumerate(fifty()):
        yield {"id": desk.new_id(), "name": f"Bench {at}", "kind": "live", "rule": rule_to_json(parse_rule(tree))}


def _change(desk: Desk) -> None:
    """A visit, a measurement, a birth date or a condition for one patient in a thousand, spread over the register."""
    chance, now = random.Random(5), desk.now_ms()
    with desk.database.read_raw() as driver:
        (most,) = driver.execute("SELECT max(number) FROM search_document").fetchone()
        numbers = ",".join(str(one) for one in chance.sample(range(1, most), most // ONE_IN))
        rows = driver.execute(f"SELECT patient_id FROM search_document WHERE number IN ({numbers})").fetchall()
    people = [uuid.UUID(bytes=row[0]) for row in rows]
    visits, measured, born, ill = (people[at::4] for at in range(4))
    with unit_of_work(desk.database, AUTOMATION, "bench") as work:
        work.insert_many(Encounter, [_row(desk, one, started_at=now - chance.randrange(90) * DAY_MS) for one in visits])
        measure = {"code": "hba1c", "unit": "%", "taken_at": now}
        work.insert_many(Observation, [_row(desk, one, value=5 + chance.random() * 5, **measure) for one in measured])
        sick = {"name": "Diabetes", "code": "E11.9", "status": "active"}
        work.insert_many(Condition, [_row(desk, one, **sick) for one in ill])
        for one in born:
            work.update(Patient, one, {"birth_date": desk.today() - timedelta(days=chance.randrange(30_000))})


def _row(desk: Desk, patient: uuid.UUID, **values: Any) -> dict[str, Any]:
    return {"id": desk.new_id(), "patient_id": patient, **values}


def _members(desk: Desk) -> dict[bytes, tuple[int, str]]:
    """How many are in each segment, and a digest of who they are."""
    found = {}
    with desk.database.read_raw() as driver:
        for (segment,) in driver.execute("SELECT id FROM segment WHERE removed_at IS NULL").fetchall():
            rows = driver.execute("SELECT patient_id FROM segment_member WHERE segment_id = ?", (segment,)).fetchall()
            found[segment] = len(rows), sha256(b"".join(row[0] for row in rows)).hexdigest()
    return found


def _tomorrow(now: int) -> Any:
    return lambda: now + DAY_MS
