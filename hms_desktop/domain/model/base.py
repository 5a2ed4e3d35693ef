"""What every table declaration is made of: column facts, the 16-byte id, the naming of constraints."""

from __future__ import annotations

import enum
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, BigInteger, Dialect, LargeBinary, MetaData, TypeDecorator
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.types import TypeEngine


class Personal(enum.StrEnum):
    """Class of personal data a column holds; drives masking, audit and what a device may carry."""

    NONE = "none"
    IDENTIFYING = "identifying"
    CONTACT = "contact"
    HEALTH = "health"
    SECRET = "secret"  # noqa: S105 - the class, not a secret


class Sync(enum.StrEnum):
    """How rows of a table meet rows of another device."""

    MERGED = "merged"
    APPEND_ONLY = "append-only"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """Stable number, label and data class of a column; the number is never used again once given."""

    number: int
    label: str
    personal: Personal = Personal.NONE
    group: str | None = None


@dataclass(frozen=True, slots=True)
class TableFacts:
    """Stable number, label, sync policy and the column that leads to the owner's scope."""

    number: int
    label: str
    sync: Sync = Sync.MERGED
    scope: str | None = None


class Id(TypeDecorator[uuid.UUID]):
    """A UUIDv7: 16 bytes in SQLite, `uuid` in PostgreSQL."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Pick the column type of the database at hand."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.UUID(as_uuid=True))
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> Any:
        """UUID to what the driver takes."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        """What the driver gives to UUID."""
        return uuid.UUID(bytes=value) if isinstance(value, bytes) else value


class Base(DeclarativeBase):
    """Root of all tables; constraint names are stable so that migrations can address them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {uuid.UUID: Id(), dict[str, Any]: JSON(), int: BigInteger()}


class Identified:
    """Mixin: a row named by a UUIDv7 that any device can make."""

    id: Mapped[uuid.UUID] = mapped_column(Id(), primary_key=True, sort_order=-10)


def column(
    number: int,
    label: str,
    *args: Any,
    personal: Personal = Personal.NONE,
    group: str | None = None,
    **options: Any,
) -> MappedColumn[Any]:
    """Declare a column with its facts; `options` go to SQLAlchemy."""
    return mapped_column(*args, info={"facts": ColumnFacts(number, label, personal, group)}, **options)


def table(number: int, label: str, *constraints: Any, sync: Sync = Sync.MERGED, scope: str | None = None) -> Any:
    """Table arguments with the table's facts; stored without a second key b-tree in SQLite."""
    facts = TableFacts(number, label, sync, scope)
    return (*constraints, {"info": {"facts": facts}, "sqlite_with_rowid": False})
