"""The schema of the local file: made from the migrations, upgraded with a backup first, refused when newer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hms_desktop.domain.errors import StoreTrouble

HEAD = "0001"
_MIGRATIONS = Path(__file__).parent / "migrations"


def version_of(connection: Any) -> str | None:
    """Revision of the file behind a driver connection, or None when it has no tables yet. Raises StoreTrouble when newer."""
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    version = str(row[0]) if row else None
    if version is not None and version > HEAD:
        raise StoreTrouble("database-newer", found=version, known=HEAD)
    return version


def upgrade(connection: Any, revision: str = "head") -> None:
    """Bring a SQLAlchemy connection's database to a revision (see `migrations/`)."""
    from alembic import command

    command.upgrade(_config(connection), revision)


def downgrade(connection: Any, revision: str) -> None:
    """Take a SQLAlchemy connection's database back to a revision."""
    from alembic import command

    command.downgrade(_config(connection), revision)


def _config(connection: Any) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config
