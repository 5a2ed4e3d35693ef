"""The first schema: all tables, indexes, capture and search triggers, as they stood in version 0.1."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SCHEMA = Path(__file__).with_name("v0001_first.sql")


def upgrade() -> None:
    """Run the statements of the file, which are separated by lines that hold `--` only."""
    for statement in _SCHEMA.read_text(encoding="utf-8").split("\n--\n"):
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    """Drop everything but Alembic's own table."""
    connection = op.get_bind()
    found = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'table') AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'patient_search_%' AND name != 'alembic_version' ORDER BY type DESC"
    ).fetchall()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for kind, name in found:
        connection.exec_driver_sql(f"DROP {kind} {name}")
