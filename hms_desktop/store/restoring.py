"""Putting a backup in place of the present database, so that a power cut leaves the one or the other, never neither.

The backup is copied to `clinic.db.restored` and made ready there. That name is the point of no return: from then on
`finish` sets the present database aside and renames, now or at the next start, as often as it is interrupted.
"""

from __future__ import annotations

import errno
from pathlib import Path

from hms_desktop.config import Paths
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.time import moment
from hms_desktop.store import cipher, device, files
from hms_desktop.store.verify import verify


def restore(backup: Path, paths: Paths, key: bytes, *, now_ms: int) -> Path | None:
    """Replace the present database, which nobody may have open; returns the folder in which it was set aside, if any.

    The restored database has a new device id and generation. Raises StoreTrouble: as `verify` for the backup,
    `disk-full`, `disk-trouble`; the present database is untouched then. When it can't be moved because somebody has it
    open, `restore-waits`: it is done at the next start.
    """
    verify(backup, key)
    above = _present_generation(paths, key)
    try:
        paths.make()
    except OSError as error:
        raise files.explained(error) from error
    with files.whole(files.ready_name(paths.database)) as part:
        files.copy_whole(backup, part)
        _make_ready(part, paths, key, now_ms, above)
        verify(part, key)
    return finish(paths)


def put_back(backup: Path, paths: Paths) -> Path | None:
    """Replace the present database by a backup made a moment ago, device id and all: the way back from a failed upgrade.

    Raises StoreTrouble `disk-full`, `disk-trouble` or `restore-waits`.
    """
    with files.whole(files.ready_name(paths.database)) as part:
        files.copy_whole(backup, part)
    return finish(paths)


def finish(paths: Paths) -> Path | None:
    """Carry out a restore that is ready; does nothing when there is none. Raises StoreTrouble `restore-waits`."""
    ready = files.ready_name(paths.database)
    if not ready.exists():
        return None
    stamp = ready.stat().st_mtime_ns // 1_000_000
    try:
        aside = _set_aside(paths, f"before-restore-{moment(stamp):%Y-%m-%d-%H%M%S}")
        ready.replace(paths.database)
        files.force_folder(paths.root)
    except OSError as error:
        raise StoreTrouble("restore-waits") from error
    return aside


def set_aside(paths: Paths, now_ms: int) -> Path | None:
    """Move a database that can't be opened, with its journals, to a folder of its own; None when there was none.

    Raises StoreTrouble `disk-trouble`.
    """
    try:
        return _set_aside(paths, f"unreadable-{moment(now_ms):%Y-%m-%d-%H%M%S}")
    except OSError as error:
        raise files.explained(error) from error


def _set_aside(paths: Paths, name: str) -> Path | None:
    present = [one for one in reversed(files.beside(paths.database)) if one.exists()]
    if not present:
        return None
    if files.in_use(paths.database):
        raise PermissionError(errno.EACCES, "Another program has it open")
    folder = paths.set_aside / name
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for one in present:
        one.replace(folder / one.name)
    files.force_folder(folder)
    files.force_folder(paths.root)
    return folder


def _make_ready(part: Path, paths: Paths, key: bytes, now_ms: int, above: int) -> None:
    connection = cipher.connect_bare(part, key)
    try:
        connection.execute("BEGIN IMMEDIATE")
        device.renew(connection, paths.database, now_ms=now_ms, reason="restored", above=above)
        connection.execute("COMMIT")
    except cipher.DriverError as error:
        raise cipher.explain(error) from error
    finally:
        connection.close()


def _present_generation(paths: Paths, key: bytes) -> int:
    """Generation of the present database, 0 when there is none or it can't be read."""
    try:
        connection = cipher.connect_as_it_is(paths.database, key)
    except StoreTrouble:
        return 0
    try:
        here = device.facts(connection)
    except cipher.DriverError:
        return 0
    finally:
        connection.close()
    return here.generation if here else 0
