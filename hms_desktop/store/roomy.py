"""More memory for the pages of one connection, for as long as a piece of work jumps about in the file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

MB = 64


@contextlib.contextmanager
def roomy(connection: Connection, mb: int = MB) -> Iterator[None]:
    """Keep up to `mb` megabytes of decrypted pages inside the block; they are let go at its end."""
    driver: Any = connection.connection.dbapi_connection
    (usual,) = driver.execute("PRAGMA cache_size").fetchone()
    driver.execute(f"PRAGMA cache_size = -{mb * 1024}").fetchall()
    try:
        yield
    finally:
        driver.execute(f"PRAGMA cache_size = {usual}").fetchall()
