"""A next schema revision for tests, so that the way up, down and back after trouble is walked with data."""

from __future__ import annotations

import shutil
from pathlib import Path

from hms_desktop.store import schema

_REVISION = """
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.get_bind().exec_driver_sql("ALTER TABLE patient ADD COLUMN nickname VARCHAR")
    op.get_bind().exec_driver_sql("UPDATE patient SET nickname = 'nick ' || name")
{trouble}

def downgrade():
    op.get_bind().exec_driver_sql("ALTER TABLE patient DROP COLUMN nickname")
"""


def add_next_revision(folder: Path, trouble: str = "") -> Path:
    """A copy of the migrations with one more; `trouble` is a statement at the end of its upgrade."""
    target = folder / "migrations"
    shutil.copytree(schema._MIGRATIONS, target, ignore=shutil.ignore_patterns("__pycache__"))
    (target / "versions/v0002_next.py").write_text(_REVISION.format(trouble=f"    {trouble}\n"))
    return target
