"""Opening a clinic's file: made when there is none, upgraded behind a backup, never replaced."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from hms_desktop.config import Paths
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.store import device, files, schema
from hms_desktop.store.database import Database


def is_there(paths: Paths) -> bool:
    """Whether there is a clinic, also one whose restore was interrupted between setting aside and putting in place."""
    return paths.database.exists() or files.ready_name(paths.database).exists()


def open_clinic(paths: Paths, key: bytes, *, now_ms: Callable[[], int]) -> Database:
    """Open the existing file and bring it to the newest schema. Raises StoreTrouble; the file is left as it was then.

    A restore that was interrupted is finished first; a file that was copied here gets a new device id.
    """
    if files.ready_name(paths.database).exists():
        from hms_desktop.store import restoring

        restoring.finish(paths)
    if not paths.database.exists():
        raise StoreTrouble("database-missing", folder=str(paths.root))
    if not paths.database.stat().st_size:
        raise StoreTrouble("database-unreadable")  # SQLite would make a new database of an empty file
    database = Database(paths.database, key, now_ms=now_ms)
    try:
        _bring_up_to_date(database, paths, key)
    except BaseException:
        database.close()
        raise
    return database


def make_clinic(
    paths: Paths, key: bytes, *, now_ms: Callable[[], int], new_id: Callable[[], UUID], name: str, demo: bool = False
) -> Database:
    """Make a new file in an empty place, whole or not at all. Raises StoreTrouble when one is there already."""
    if is_there(paths):
        raise StoreTrouble("database-exists", folder=str(paths.root))
    try:
        paths.make()
    except OSError as error:
        raise files.explained(error) from error
    with files.whole(paths.database) as part:
        part.touch(mode=0o600)
        database = Database(part, key, now_ms=now_ms)
        try:
            with database.writing(capture=False) as connection:
                schema.upgrade(connection)
                connection.exec_driver_sql(
                    "INSERT INTO device (id, name, generation, made_at, demo) VALUES (?, ?, 1, ?, ?)",
                    (new_id().bytes, name, now_ms(), demo),
                )
                device.note_place(connection.connection.dbapi_connection, paths.database)
        finally:
            database.close()
    return Database(paths.database, key, now_ms=now_ms)


def _bring_up_to_date(database: Database, paths: Paths, key: bytes) -> None:
    with database.read_raw() as connection:
        version = schema.version_of(connection)
    if version is None:
        raise StoreTrouble("database-unreadable")
    if version != schema.HEAD:
        _upgrade_behind_backup(database, paths, key)
    with database.read_raw() as connection:
        device.settle(connection, lambda: database.connect(writable=True), paths.database, now_ms=database.now_ms())


def _upgrade_behind_backup(database: Database, paths: Paths, key: bytes) -> None:
    from hms_desktop.store import backup

    kept = backup.make_backup(database, paths, key, label="before-upgrade")
    try:
        with database.writing(capture=False) as connection:
            schema.upgrade(connection)
        backup.verify(database.path, key)
    except Exception as error:
        database.close()
        backup.put_back(kept, paths)
        raise StoreTrouble("upgrade-failed", backup=kept.name) from error
