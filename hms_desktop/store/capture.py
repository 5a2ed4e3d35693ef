"""Change capture: triggers generated from the tables' declarations, so that no statement can write past them."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table

from hms_desktop.domain.clock import COUNTER_BITS
from hms_desktop.domain.model import Base, ColumnFacts, Sync, TableFacts

CLOCK_FUNCTION = "capture_ms"
_NEXT_CLOCK = (
    "max(coalesce((SELECT clock FROM change ORDER BY number DESC LIMIT 1), 0) + 1, "
    f"{CLOCK_FUNCTION}() << {COUNTER_BITS})"
)
ALL_COLUMNS = -1


def synced_tables() -> Iterator[tuple[Table, TableFacts]]:
    """Tables whose rows travel to other devices, with their facts."""
    for table in Base.metadata.sorted_tables:
        facts = table.info.get("facts")
        if isinstance(facts, TableFacts) and facts.sync is not Sync.LOCAL:
            yield table, facts


def column_numbers(table: Table) -> dict[str, int]:
    """Stable number of each synced column by its name; the id has none."""
    facts = {column.name: column.info.get("facts") for column in table.columns}
    return {name: fact.number for name, fact in facts.items() if isinstance(fact, ColumnFacts)}


def capture_triggers() -> dict[str, str]:
    """CREATE TRIGGER statements by trigger name; capture is off where the clock function gives NULL."""
    triggers: dict[str, str] = {}
    for table, facts in synced_tables():
        for event in ("INSERT", "UPDATE", "DELETE"):
            name = f"capture_{table.name}_{event.lower()}"
            triggers[name] = _trigger(name, table, facts, event)
    return triggers


def _trigger(name: str, table: Table, facts: TableFacts, event: str) -> str:
    mask = _changed_mask(table) if event == "UPDATE" else str(ALL_COLUMNS)
    row = "old" if event == "DELETE" else "new"
    when = f"{CLOCK_FUNCTION}() IS NOT NULL" + (f" AND ({mask}) != 0" if event == "UPDATE" else "")
    return (
        f"CREATE TRIGGER {name} AFTER {event} ON {table.name} WHEN {when} BEGIN "
        "INSERT INTO change (table_number, row_id, kind, clock, columns) "
        f"VALUES ({facts.number}, {row}.id, '{event[0]}', {_NEXT_CLOCK}, {mask}); END"
    )


def _changed_mask(table: Table) -> str:
    return " | ".join(f"((old.{name} IS NOT new.{name}) << {number})" for name, number in column_numbers(table).items())
