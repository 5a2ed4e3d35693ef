"""The services' half of the composition root: the real clock, random ids, this machine's keyring."""

from __future__ import annotations

import secrets
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from hms_desktop.config import Paths
from hms_desktop.domain.ids import id_stream
from hms_desktop.secrets import KeyringVault, Vault
from hms_desktop.services.desk import Desk
from hms_desktop.store.database import Database

if TYPE_CHECKING:
    from hms_desktop.channels.registry import ChannelBook
    from hms_desktop.domain.message.handover import MessageChannel
    from hms_desktop.services.entry import Entry

_POOL = 4096


def now_ms() -> int:
    """The wall clock, in ms since 1970 UTC; everybody else is handed it."""
    return time.time_ns() // 1_000_000


def new_ids() -> Callable[[], uuid.UUID]:
    """A source of random UUIDv7 for any thread."""
    ids, lock = id_stream(now_ms, pooled_bits()), threading.Lock()

    def take() -> uuid.UUID:
        with lock:
            return next(ids)

    return take


def pooled_bits() -> Callable[[int], int]:
    """Random bits of the operating system, fetched many at a time.

    Each fetch lets go of the interpreter for a moment too short for another thread to take it, and starts its wait anew:
    a thread that makes thousands of ids holds up the window (measured: 30 ms a thousand; none with a pool).
    """
    pool = bytearray()

    def take(bits: int) -> int:
        size = (bits + 7) // 8
        if len(pool) < size:
            pool.extend(secrets.token_bytes(_POOL))
        taken = int.from_bytes(pool[:size])
        del pool[:size]
        return taken >> (8 * size - bits)

    return take


def make_desk(database: Database, paths: Paths, vault: Vault) -> Desk:
    """A desk with the real clock, random ids, and the providers that are set up."""

    @cache
    def book() -> ChannelBook:
        from hms_desktop.channels.registry import ChannelBook
        from hms_desktop.services.channels.stored import StoredSetups

        return ChannelBook(paths.outbox, now_ms, StoredSetups(database, vault))

    def channels() -> Mapping[str, MessageChannel]:
        return book()()

    return Desk(database, paths, now_ms=now_ms, new_id=new_ids(), channels=channels, vault=vault)


def make_entry(paths: Paths, environ: Mapping[str, str], vault: Vault | None = None) -> Entry:
    """The way into the clinic of a folder, with this machine's keyring unless another vault is given."""
    from hms_desktop.services.entry import Entry

    found = vault or KeyringVault()
    made = partial(make_desk, vault=found)
    return Entry(paths, found, environ, now_ms=now_ms, new_id=new_ids(), make_desk=made)
