"""Set-ups of channels as they are kept: in the file what anybody may see, in the keyring what nobody may.

Where this computer has no safe keyring the secrets stay in the encrypted file, and the set-up says so.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping
from typing import Any

import orjson
from sqlalchemy import Connection, select

from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.model import ChannelRow
from hms_desktop.secrets import Vault, VaultTrouble
from hms_desktop.store.database import Database


def vault_name(row_id: uuid.UUID) -> str:
    """Under which name the keyring keeps the secrets of a set-up."""
    return f"channel-{row_id.hex}"


def provider_of(connection: Connection, channel: str) -> str | None:
    """The provider that is set up for a channel."""
    return connection.execute(select(ChannelRow.provider).where(ChannelRow.channel == channel)).scalar()


class StoredSetups:
    """All set-ups of this desk; the keyring is asked again only when a set-up was changed, or while it does not answer."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._lock = threading.Lock()
        self._known: dict[uuid.UUID, tuple[int, ChannelSetup]] = {}

    def __call__(self) -> list[ChannelSetup]:
        """Every set-up; one whose secrets can't be read now has none, and nothing may leave by it."""
        with self._database.read() as connection:
            rows = connection.execute(select(*ChannelRow.__table__.c)).mappings().all()
        with self._lock:
            self._known = {row["id"]: self._read(dict(row)) for row in rows}
            return [setup for _, setup in self._known.values()]

    def _read(self, row: Mapping[str, Any]) -> tuple[int, ChannelSetup]:
        before = self._known.get(row["id"])
        if before is not None and before[0] == row["changed_at"] and before[1].secrets:
            return before
        secrets = row["secrets"] if row["secrets"] is not None else self._kept(row["id"])
        told = (row["channel"], row["provider"], orjson.loads(secrets or "{}"), row["base_url"])
        return row["changed_at"], ChannelSetup(*told, orjson.loads(row["settings"]))

    def _kept(self, row_id: uuid.UUID) -> str | None:
        try:
            return self._vault.get(vault_name(row_id))
        except VaultTrouble:
            return None
