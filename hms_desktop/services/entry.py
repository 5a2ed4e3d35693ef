"""The way from a folder to services: what is there, with which key it opens, and how a new clinic is made.

SQLAlchemy stays outside: this is on the way to the first search of the day.
"""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path

from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION, Actor
from hms_desktop.domain.errors import NotSignedIn, StoreTrouble
from hms_desktop.domain.recovery import recovery_code
from hms_desktop.domain.staff import plain_login
from hms_desktop.secrets import Vault
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from hms_desktop.store import keys
from hms_desktop.store.database import Database
from hms_desktop.store.opening import is_there, make_clinic, open_clinic

MakeDesk = Callable[[Database, Paths], Desk]


class Found(enum.Enum):
    """What stands at the door."""

    NOTHING = enum.auto()
    CLINIC = enum.auto()
    LOCKED_BY_PASSPHRASE = enum.auto()


class Entry:
    """Opens or makes the clinic of one folder; used by the door page and by commands."""

    def __init__(
        self,
        paths: Paths,
        vault: Vault,
        environ: Mapping[str, str],
        *,
        now_ms: Callable[[], int],
        new_id: Callable[[], uuid.UUID],
        make_desk: MakeDesk,
    ) -> None:
        self.paths = paths
        self._vault = vault
        self._environ = environ
        self._now_ms = now_ms
        self._new_id = new_id
        self._make_desk = make_desk

    @property
    def has_keyring(self) -> bool:
        """Whether the operating system can keep the key; without it a passphrase is asked."""
        return self._vault.available

    def look(self) -> Found:
        """What is in the folder. Raises StoreTrouble when the key's file is damaged."""
        if not is_there(self.paths):
            return Found.NOTHING
        if keys.KEY_VARIABLE not in self._environ and keys.needs_passphrase(self.paths):
            return Found.LOCKED_BY_PASSPHRASE
        return Found.CLINIC

    def open(self, passphrase: str | None = None) -> Services:
        """Services on the clinic that is there. Raises StoreTrouble; the file is left as it was then."""
        ask = None if passphrase is None else lambda: passphrase
        return self._serve(keys.find_key(self.paths, self._vault, self._environ, ask))

    def open_with_code(self, code: str, passphrase: str | None = None) -> Services:
        """Open with the code of the recovery sheet and keep the key here. Raises Refused or StoreTrouble."""
        return self._serve(keys.adopt_recovery_code(self.paths, self._vault, code, passphrase))

    def make(self, device_name: str, passphrase: str | None = None, *, demo: bool = False) -> tuple[Services, str]:
        """A new clinic without staff, and its recovery code. Raises StoreTrouble when a clinic is there already."""
        if is_there(self.paths):
            raise StoreTrouble("database-exists", folder=str(self.paths.root))
        key = self.new_key(passphrase)
        database = make_clinic(self.paths, key, now_ms=self._now_ms, new_id=self._new_id, name=device_name, demo=demo)
        return Services(self._make_desk(database, self.paths)), recovery_code(key)

    def new_key(self, passphrase: str | None = None) -> bytes:
        """A key for a new clinic, kept on this machine; the environment's when it names one. Raises StoreTrouble."""
        if keys.KEY_VARIABLE in self._environ:
            return keys.parse_key(self._environ[keys.KEY_VARIABLE])
        key = keys.new_key()
        keys.keep_key(self.paths, self._vault, key, passphrase)
        return key

    def acting(self, services: Services, login: str | None) -> Actor:
        """Whom a script acts as: the staff member with this sign-in name, or the automation. Raises NotSignedIn.

        Only the holder of the database key may act without signing in.
        """
        if keys.KEY_VARIABLE not in self._environ:
            raise NotSignedIn("automation-needs-key")
        if login is None:
            return AUTOMATION
        return _staff(services, "login = ?", plain_login(login))

    def first_administrator(self, services: Services) -> Actor:
        """The administrator of a demo clinic. Raises NotSignedIn when the clinic has none."""
        return _staff(services, "role = ?", "administrator")

    def backups(self) -> list[Path]:
        """Backups in the clinic's folder, newest first, also when the clinic can't be opened."""
        from hms_desktop.store import backup

        return [one.path for one in backup.backups(self.paths.backups)]

    def restore(self, path: Path) -> Path | None:
        """Put a backup in place of a database that can't be opened; returns the folder in which that was set aside.

        For the holder of the key alone, who needs nobody's permission. Raises StoreTrouble as `open`, or for the backup.
        """
        from hms_desktop.store import backup

        return backup.restore(
            path, self.paths, keys.find_key(self.paths, self._vault, self._environ), now_ms=self._now_ms()
        )

    def _serve(self, key: bytes) -> Services:
        return Services(self._make_desk(open_clinic(self.paths, key, now_ms=self._now_ms), self.paths))


def _staff(services: Services, condition: str, value: str) -> Actor:
    with services.desk.database.read_raw() as connection:
        row = connection.execute(
            f"SELECT id, name, role FROM staff WHERE {condition} AND active ORDER BY id LIMIT 1",  # noqa: S608 - our words
            (value,),
        ).fetchone()
    if row is None:
        raise NotSignedIn("staff-unknown", login=value)
    return Actor(uuid.UUID(bytes=row[0]), row[1], row[2])
