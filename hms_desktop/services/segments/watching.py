"""Statements that nobody waits for any more are stopped."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from sqlalchemy import Connection

Watch = Callable[[Callable[[], None]], AbstractContextManager[None]]


def watched(connection: Connection, watch: Watch | None) -> AbstractContextManager[None]:
    """The block inside which `watch` may interrupt the connection's statement."""
    driver: Any = connection.connection.dbapi_connection
    return nullcontext() if watch is None else watch(driver.interrupt)
