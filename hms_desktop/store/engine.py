"""SQLAlchemy engines over the cipher's connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool


def make_engine(creator: Callable[[], Any], size: int, writable: bool) -> Engine:
    """An engine whose transactions begin as BEGIN IMMEDIATE when it writes, as BEGIN when it reads."""
    engine = create_engine(
        "sqlite://",
        creator=creator,
        module=driver,
        hide_parameters=True,  # a statement's values are patient data and never reach an error's text
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=0 if writable else 4,
    )
    begin = "BEGIN IMMEDIATE" if writable else "BEGIN"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
