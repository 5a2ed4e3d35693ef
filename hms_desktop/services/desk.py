"""The desk every service works at: the database, the clock, new ids, and who is signed in."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import date
from typing import TYPE_CHECKING

from hms_desktop.config import Paths
from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import NotAllowed, NotSignedIn
from hms_desktop.domain.permissions import Permission, allows
from hms_desktop.domain.time import day_of
from hms_desktop.secrets import MemoryVault, Vault
from hms_desktop.store.database import Database

if TYPE_CHECKING:
    from hms_desktop.domain.message.handover import MessageChannel
    from hms_desktop.store.unit_of_work import UnitOfWork


class Desk:
    """What services share. `actor` is None while nobody is signed in."""

    def __init__(
        self,
        database: Database,
        paths: Paths,
        *,
        now_ms: Callable[[], int],
        new_id: Callable[[], uuid.UUID],
        channels: Callable[[], Mapping[str, MessageChannel]] = dict,
        vault: Vault | None = None,
    ) -> None:
        """`channels` gives the providers that messages leave by now; `vault` keeps their secrets, where there is one."""
        self.database = database
        self.paths = paths
        self.now_ms = now_ms
        self.new_id = new_id
        self.channels = channels
        self.vault = vault or MemoryVault(available=False)
        self.actor: Actor | None = None

    def today(self) -> date:
        """The clinic's calendar day."""
        return day_of(self.now_ms())

    def require(self, permission: Permission) -> Actor:
        """The person signed in, if they may. Raises NotSignedIn or NotAllowed."""
        actor = self.signed_in()
        if not allows(actor.role, permission):
            raise NotAllowed("not-allowed", permission=permission.value, role=actor.role)
        return actor

    def signed_in(self) -> Actor:
        """Whoever is signed in, for what every role may do. Raises NotSignedIn."""
        if self.actor is None:
            raise NotSignedIn("not-signed-in")
        return self.actor

    def may(self, permission: Permission) -> bool:
        """Whether the person signed in has a permission."""
        return self.actor is not None and allows(self.actor.role, permission)

    def write(
        self, permission: Permission, action: str, *, reason: str | None = None
    ) -> AbstractContextManager[UnitOfWork]:
        """A unit of work for a permitted action. Raises NotSignedIn or NotAllowed before anything is read."""
        from hms_desktop.store.unit_of_work import unit_of_work

        return unit_of_work(self.database, self.require(permission), action, reason=reason)
