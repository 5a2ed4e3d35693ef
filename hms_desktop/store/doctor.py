"""Is everything well with a clinic's data? Each check says yes, or what to do; none of them raises or writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from hms_desktop.config import Paths
from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError, StoreTrouble
from hms_desktop.store import audit, cipher, device, files, schema
from hms_desktop.store.backup import backups
from hms_desktop.store.capture import capture_triggers
from hms_desktop.store.search_index import search_triggers
from hms_desktop.store.verify import orphans, signature_faults, structure_faults

PLAIN_HEADER = b"SQLite format 3\x00"
LEAST_FREE = 500 << 20
BACKUP_AGE_MS = 2 * 24 * 60 * 60 * 1000
_ADVICE = frozenset({"backups", "disk"})
_ACTIVE_PATIENTS = "SELECT count(*) FROM patient WHERE merged_into IS NULL AND removed_at IS NULL"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, whether all is well, and the code of the sentence that says what to do.

    `advice` is one that is about care to take, not about harm to the data.
    """

    name: str
    ok: bool
    code: str = "doctor-well"
    params: dict[str, object] = field(default_factory=dict)
    advice: bool = False


@dataclass(frozen=True, slots=True)
class _Subject:
    """What the checks look at; `connection` reads the file, None while it can't be opened."""

    paths: Paths
    now_ms: int
    connection: Any = None


Trouble = tuple[str, dict[str, object]] | None
_CheckOf = Callable[[_Subject], Trouble]


def examine(paths: Paths, key: bytes, *, now_ms: int) -> list[Check]:
    """Every check of the files in `paths`, in an order to read; checks inside the file only when it opens,
    checks of the file only when it is there.
    """
    closed = _Subject(paths, now_ms)
    there = paths.database.exists()
    outside = [_tried(name, check, closed) for name, check in (_OF_THE_FILE if there else ()) + _AROUND]
    try:
        connection = _opened(paths, key)
    except ClinicError as error:
        return [Check("opens", False, error.code, dict(error.params)), *outside]
    try:
        opened = _Subject(paths, now_ms, connection)
        inside = [_tried(name, check, opened) for name, check in _INSIDE]
    finally:
        connection.close()
    return [Check("opens", True), *inside, *outside]


def _opened(paths: Paths, key: bytes) -> Any:
    connection = cipher.connect_as_it_is(paths.database, key)
    if connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        return connection
    connection.close()
    raise StoreTrouble("database-unreadable")  # a key opens a file without anything in it, which is no clinic


def is_sound(checks: Iterable[Check]) -> bool:
    """Whether the data are unharmed: every check passes that is more than advice."""
    return all(one.ok or one.advice for one in checks)


def _tried(name: str, check: _CheckOf, subject: _Subject) -> Check:
    try:
        found = check(subject)
    except ClinicError as error:
        return Check(name, False, error.code, dict(error.params))
    except (OSError, cipher.DriverError, ResourceError, ValueError, KeyError, TypeError) as error:
        return Check(name, False, "doctor-check-failed", {"detail": type(error).__name__})
    advice = name in _ADVICE
    return Check(name, False, *found, advice=advice) if found else Check(name, True, advice=advice)


def _signatures(at: _Subject) -> Trouble:
    faults = signature_faults(at.connection)
    return ("doctor-pages-damaged", {"pages": faults}) if faults else None


def _structure(at: _Subject) -> Trouble:
    faults = structure_faults(at.connection, thorough=False)
    return ("doctor-pages-damaged", {"pages": faults}) if faults else None


def _references(at: _Subject) -> Trouble:
    rows = orphans(at.connection)
    return ("doctor-orphan-rows", {"rows": rows}) if rows else None


def _schema(at: _Subject) -> Trouble:
    version = schema.version_of(at.connection)
    return None if version == schema.HEAD else ("doctor-schema-old", {"found": version, "known": schema.HEAD})


def _triggers(at: _Subject) -> Trouble:
    found = dict(at.connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    wrong = {name for name, sql in (capture_triggers() | search_triggers()).items() if found.get(name) != sql}
    return ("doctor-triggers-differ", {"triggers": len(wrong)}) if wrong else None


def _search(at: _Subject) -> Trouble:
    counts = {
        at.connection.execute(_ACTIVE_PATIENTS).fetchone()[0],
        at.connection.execute("SELECT count(*) FROM search_document").fetchone()[0],
        at.connection.execute("SELECT count(*) FROM patient_search").fetchone()[0],
    }
    (pending,) = at.connection.execute("SELECT count(*) FROM search_pending").fetchone()
    return ("doctor-search-incomplete", {}) if len(counts) > 1 or pending else None


def _audit(at: _Subject) -> Trouble:
    broken = next(audit.broken_entries(at.connection), None)
    return ("doctor-audit-broken", {"number": broken}) if broken is not None else None


def _device(at: _Subject) -> Trouble:
    (devices,) = at.connection.execute("SELECT count(*) FROM device").fetchone()
    here = device.facts(at.connection)
    if devices != 1 or here is None or here.generation < 1:
        return "doctor-device-unclear", {"devices": devices}
    return ("doctor-device-elsewhere", {}) if device.is_elsewhere(at.connection, at.paths.database) else None


def _header(at: _Subject) -> Trouble:
    with at.paths.database.open("rb") as file:
        return ("doctor-not-encrypted", {}) if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER else None


def _disk(at: _Subject) -> Trouble:
    free = shutil.disk_usage(at.paths.root).free
    wanted = max(LEAST_FREE, 2 * at.paths.database.stat().st_size)
    return ("doctor-disk-low", {"free_mb": free >> 20, "wanted_mb": wanted >> 20}) if free < wanted else None


def _backups(at: _Subject) -> Trouble:
    newest = next(iter(backups(at.paths.backups)), None)
    if newest is None:
        return "doctor-no-backup", {}
    days = (at.now_ms - newest.made_at) // (24 * 60 * 60 * 1000)
    return ("doctor-backup-old", {"days": days}) if at.now_ms - newest.made_at > BACKUP_AGE_MS else None


def _leftovers(at: _Subject) -> Trouble:
    left = sorted(one.name for one in _left(at.paths))
    return ("doctor-leftovers", {"files": ", ".join(left)}) if left else None


def _left(paths: Paths) -> Iterator[Any]:
    for folder in (paths.root, paths.backups):
        yield from folder.glob(f"*{files.PART}*")
    ready = files.ready_name(paths.database)
    if ready.exists():
        yield ready


_INSIDE = (
    ("signatures", _signatures),
    ("structure", _structure),
    ("references", _references),
    ("schema", _schema),
    ("triggers", _triggers),
    ("search", _search),
    ("audit", _audit),
    ("device", _device),
)
_OF_THE_FILE = (
    ("encrypted", _header),
    ("disk", _disk),
)
_AROUND = (
    ("backups", _backups),
    ("leftovers", _leftovers),
)
