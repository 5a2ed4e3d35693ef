"""Which rows of an append-only table hold: those that no later row corrects and that are no taking-back themselves."""

from __future__ import annotations

from sqlalchemy import ColumnElement, FromClause, and_, exists, not_, select


def standing(table: FromClause) -> ColumnElement[bool]:
    """True for rows that hold; `table` hangs from a patient and has `corrects_id`, perhaps `voided`."""
    later = table.alias(f"later_{table.name}")  # type: ignore[attr-defined]
    corrected = exists(
        select(1).where(later.c.patient_id == table.c.patient_id, later.c.corrects_id == table.c.id)
    ).correlate(table)
    return and_(not_(corrected), not_(table.c.voided)) if "voided" in table.c else not_(corrected)
