"""The schema as the declarations say it: the oracle that the migrations are tested against."""

from __future__ import annotations

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from hms_desktop.domain.model import Base
from hms_desktop.store.capture import capture_triggers
from hms_desktop.store.search_index import CREATE_INDEX, search_triggers


def declared_statements() -> list[str]:
    """Every CREATE statement that the declarations call for, in an order that can be run."""
    dialect = sqlite.dialect()
    statements: list[str] = []
    for table in Base.metadata.sorted_tables:
        statements.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return [*statements, CREATE_INDEX, *capture_triggers().values(), *search_triggers().values()]
