"""From captured changes to patients: which table's row leads to whom, also when the row is gone or changed hands."""

from __future__ import annotations

import json
import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any

import orjson

from hms_desktop.domain.model import Base
from hms_desktop.store.capture import column_numbers, synced_tables

MOST_PICKS = 500
PATIENT, PICKS = "patient", "segment_pick"
_ITSELF = (PATIENT, "household")
_REGISTER = frozenset({"merged_into", "removed_at"})
_NOBODY = frozenset({"duplicate_candidate", "relation"})
_CHANGES = (
    "FROM change c LEFT JOIN {table} t ON t.id = c.row_id WHERE c.number > ? AND c.number <= ? AND c.table_number = ?"
)


@dataclass
class Changed:
    """Patients with the tables that changed; segments with too many picks to name; or `everybody`."""

    patients: dict[uuid.UUID, set[str]] = field(default_factory=lambda: defaultdict(set))
    segments: set[uuid.UUID] = field(default_factory=set)
    everybody: bool = False


@cache
def ways() -> Mapping[str, tuple[str, ...]]:
    """Columns of each synced table that name a patient; the patient's own is its id, a household leads to its people."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys(_ITSELF, ("id",))
    for table, _ in synced_tables():
        keys = sorted(key.parent.name for key in table.foreign_keys if key.column.table.name == "patient")
        if keys and table.name not in {*_NOBODY, *found}:
            found[table.name] = tuple(keys)
    return MappingProxyType(found)


@cache
def followed_tables() -> frozenset[str]:
    """Tables whose changes are followed: those that lead to a patient, and the segments themselves."""
    return frozenset({*ways(), "segment"})


def read_changes(driver: Any, seen: int, until: int, most: int) -> Changed:
    """Who is concerned by the changes after `seen`, up to `until`; everybody when there are more than `most`."""
    changed = Changed()
    names = {facts.number: table.name for table, facts in synced_tables()}
    counted = "SELECT table_number FROM change WHERE number > ? AND number <= ? GROUP BY table_number"
    for (number,) in driver.execute(counted, (seen, until)).fetchall():
        name = names.get(number, "")
        if name == PATIENT:
            _read_patients(driver, changed, (seen, until, number), most)
        elif name == PICKS:
            _read_picks(driver, changed, (seen, until, number))
        elif name in ways():
            _read_table(driver, changed, name, (seen, until, number), most)
        if changed.everybody or len(changed.patients) > most:
            return Changed(segments=changed.segments, everybody=True)
    _add_kept(driver, changed.patients)
    return changed


def _read_patients(driver: Any, changed: Changed, bounds: tuple[int, int, int], most: int) -> None:
    """Which columns of the patient's row changed, or that it came, went, or is on the register no more or again."""
    names = {1 << number: name for name, number in column_numbers(Base.metadata.tables[PATIENT]).items()}
    asked = "SELECT row_id, kind, columns FROM change WHERE number > ? AND number <= ? AND table_number = ? "
    for row_id, kind, columns in driver.execute(asked, bounds):
        found = {name for bit, name in names.items() if kind == "U" and columns & bit}
        if kind != "U" or not found.isdisjoint(_REGISTER):
            found = {""}
        changed.patients[uuid.UUID(bytes=row_id)] |= {f"{PATIENT}/{name}".rstrip("/") for name in found}
        if len(changed.patients) > most:
            return


def _read_table(driver: Any, changed: Changed, name: str, bounds: tuple[int, int, int], most: int) -> None:
    tables = {name, PATIENT} if name == "patient_merge" else {name}
    columns = ", ".join("c.row_id" if column == "id" else f"t.{column}" for column in ways()[name])
    found = f"SELECT DISTINCT {columns} {_CHANGES.format(table=name)} LIMIT ?"
    for row in driver.execute(found, (*bounds, most + 1)).fetchall():
        for one in filter(None, row):
            for patient in _people(driver, name, one):
                changed.patients[patient] |= tables
    for row_id in _astray(driver, name, bounds) if name not in _ITSELF else ():
        earlier = _earlier_owners(driver, name, row_id)
        if earlier is None:
            changed.everybody = True
            return
        for patient in earlier:
            changed.patients[patient] |= tables


def _people(driver: Any, name: str, one: bytes) -> Iterator[uuid.UUID]:
    if name != "household":
        yield uuid.UUID(bytes=one)
        return
    for (patient,) in driver.execute("SELECT id FROM patient WHERE household_id = ?", (one,)).fetchall():
        yield uuid.UUID(bytes=patient)


def _astray(driver: Any, name: str, bounds: tuple[int, int, int]) -> list[bytes]:
    """Rows that were there before and are gone, or that now belong to somebody else."""
    numbers = column_numbers(Base.metadata.tables[name])
    mask = sum(1 << numbers[column] for column in ways()[name] if column in numbers)
    gone = f"SELECT DISTINCT c.row_id {_CHANGES.format(table=name)} AND t.id IS NULL"
    made = "SELECT row_id FROM change WHERE number > ? AND number <= ? AND table_number = ? AND kind = 'I'"
    handed_on = f"SELECT DISTINCT c.row_id {_CHANGES.format(table=name)} AND c.kind = 'U' AND c.columns & ? AND t.id IS NOT NULL"
    rows = driver.execute(f"{gone} AND c.row_id NOT IN ({made})", (*bounds, *bounds)).fetchall()
    rows += driver.execute(handed_on, (*bounds, mask)).fetchall()
    return [row_id for (row_id,) in rows]


def _earlier_owners(driver: Any, name: str, row_id: bytes) -> set[uuid.UUID] | None:
    """Patients that the audit trail names for a row; None when it does not know the row."""
    entries = driver.execute(
        "SELECT before, after FROM audit_entry WHERE row_id = ? AND table_name = ?", (row_id, name)
    ).fetchall()
    told = [orjson.loads(text) for entry in entries for text in entry if text]
    named = {one[column] for one in told for column in ways()[name] if one.get(column)}
    return {uuid.UUID(one) for one in named} if named else None


def _add_kept(driver: Any, patients: dict[uuid.UUID, set[str]]) -> None:
    """What is written to a merged record late concerns the record that was kept."""
    fresh = set(patients)
    while fresh:
        merged = driver.execute(
            "SELECT p.id, p.merged_into FROM json_each(?) j JOIN patient p ON p.id = unhex(j.value) "
            "WHERE p.merged_into IS NOT NULL",
            (json.dumps([one.hex for one in fresh]),),
        ).fetchall()
        fresh = set()
        for one, kept in ((uuid.UUID(bytes=one), uuid.UUID(bytes=kept)) for one, kept in merged):
            if not patients[one] <= patients.get(kept, set()):
                patients[kept] |= patients[one]
                fresh.add(kept)


def _read_picks(driver: Any, changed: Changed, bounds: tuple[int, int, int]) -> None:
    """A pick concerns its own segment only; very many of them are the whole segment anew."""
    found = _CHANGES.format(table=PICKS)
    counted = f"SELECT t.segment_id, count(*) {found} AND t.id IS NOT NULL GROUP BY t.segment_id"
    for segment, picks in driver.execute(counted, bounds).fetchall():
        if picks > MOST_PICKS:
            changed.segments.add(uuid.UUID(bytes=segment))
            continue
        people = f"SELECT DISTINCT t.patient_id {found} AND t.segment_id = ?"
        for (patient,) in driver.execute(people, (*bounds, segment)):
            changed.patients[uuid.UUID(bytes=patient)].add(PICKS)
