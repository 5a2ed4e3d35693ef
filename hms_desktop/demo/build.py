"""Build a demo clinic: everything is made in a folder beside the place, which the file takes when it is whole."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hms_desktop.config import Paths
from hms_desktop.demo import census as c
from hms_desktop.demo import quotas
from hms_desktop.demo.chance import Ids, stream
from hms_desktop.demo.figures import Figures, default_patients, figures_for
from hms_desktop.demo.incoming import let_in
from hms_desktop.demo.names import Names
from hms_desktop.demo.office import write_office
from hms_desktop.demo.places import CampCalendar, load_places
from hms_desktop.demo.proof import Proof, count_demo
from hms_desktop.demo.rows import write_rows
from hms_desktop.demo.segment_history import write_segment_history
from hms_desktop.demo.world import Tell, World
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Refused, StoreTrouble
from hms_desktop.domain.time import ms_of
from hms_desktop.store import audit, device, files
from hms_desktop.store.bulk_load import BulkLoad, bulk_load, pack
from hms_desktop.store.opening import is_there, make_clinic

BUILDING = "demo-building"
PACKED = "packed.db"
MOST_PATIENTS = 5_000_000
SEED = 1


@dataclass(frozen=True, slots=True)
class Built:
    """What was built: its size and what the rules count in it, rows by table, bytes of the file."""

    patients: int
    proof: Proof
    rows: dict[str, int]
    size: int


def no_progress(_done: int, _total: int, _step: str) -> None:
    """Progress that nobody hears."""


def build_demo(
    paths: Paths,
    key: bytes,
    *,
    as_of: date,
    patients: int | None = None,
    seed: int = SEED,
    progress: Callable[[int, int, str], None] = no_progress,
    cancelled: Callable[[], bool] = bool,
) -> Built:
    """Build a clinic as of a day, of the default size unless told; the same arguments give the same rows.

    `progress(done, total, step)` hears of it; a true `cancelled()` ends it. Whatever is raised, the folder has no half
    clinic. Raises StoreTrouble `database-exists`, Invalid for a size that can't be, Refused `demo-stopped`.
    """
    refuse_existing(paths)
    size = default_patients() if patients is None else patients
    if not 1 <= size <= MOST_PATIENTS:
        raise Refused("demo-size", most=MOST_PATIENTS)

    def tell(step: str, done: int, total: int) -> None:
        if cancelled():
            raise Refused("demo-stopped")
        progress(done, total, step)

    building = Paths(paths.root / BUILDING)
    shutil.rmtree(building.root, ignore_errors=True)
    try:
        built = _build(building, paths, key, figures_for(size), seed, as_of, tell)
        tell("ready", size, size)
        _take_place(building, paths)
    finally:
        shutil.rmtree(building.root, ignore_errors=True)
    return built


def refuse_existing(paths: Paths) -> None:
    """Raises StoreTrouble `database-exists` when a clinic is there; to be asked before a key is kept for a new one."""
    if is_there(paths):
        raise StoreTrouble("database-exists", folder=str(paths.root))


def _build(building: Paths, paths: Paths, key: bytes, figures: Figures, seed: int, as_of: date, tell: Tell) -> Built:
    at = ms_of(as_of, 6)
    ids = Ids(seed, "office", at)

    def now() -> int:
        return at

    make_clinic(
        building, key, now_ms=now, new_id=lambda: uuid.UUID(bytes=ids.next()), name="Demo desk", demo=True
    ).close()
    with bulk_load(building.database, key, lambda step, done: tell(step, done, figures.patients)) as load:
        write_rows(_world(load, figures, seed, as_of, ids, tell), tell)
        _note(load, at, paths.database)
    came = let_in(building.database, key, seed, as_of, now)
    tell("packing", 0, figures.patients)
    packed = building.root / PACKED
    pack(building.database, key, packed)
    tell("counting", 0, figures.patients)
    if figures.patients <= default_patients():
        write_segment_history(packed, key, as_of)
    proof = count_demo(packed, key, as_of)
    rows = {name: table.count for name, table in load.tables.items()}
    rows |= {name: rows.get(name, 0) + number for name, number in came.items()}
    return Built(figures.patients, proof, rows, packed.stat().st_size)


def _world(load: BulkLoad, figures: Figures, seed: int, as_of: date, ids: Ids, tell: Tell) -> World:
    tell("people", 0, figures.patients)
    places, names = load_places(), Names()
    calendar = CampCalendar(stream(seed, "calendar"), places, as_of)
    chance = stream(seed, "census")
    census = c.take_census(chance, figures.patients, as_of, places, calendar, names)
    quotas.settle(census, figures, places, calendar, stream(seed, "quotas"))
    return World(seed, as_of, figures, places, names, calendar, census, load, write_office(load, ids))


def _note(load: BulkLoad, at: int, stands_at: Path) -> None:
    """Audit the building, and remember where the file will stand, so that it is not taken for a copy."""
    device.note_place(load.connection, stands_at)
    (device_id,) = load.connection.execute("SELECT id FROM device").fetchone()
    entry = audit.Entry("demo.built")
    audit.append(load.connection, [entry], at=at, staff_id=None, staff_name=AUTOMATION.name, device_id=device_id)


def _take_place(building: Paths, paths: Paths) -> None:
    paths.make()
    whole = building.root / PACKED
    whole.chmod(0o600)
    files.force(whole)
    refuse_existing(paths)
    whole.replace(paths.database)
    files.force_folder(paths.root)
