"""Which column of a file is which field: guessed, remembered for files with the same header, or given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from sqlalchemy import select

from hms_desktop.domain.dates import Order, detect_order
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.fields import NAME_FIELDS, Kind, fields
from hms_desktop.domain.importing.headers import guess_columns, header_order, mapping_of
from hms_desktop.domain.model import SavedMapping
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.importing.sources import Table

_DATED = frozenset({Kind.BIRTH, Kind.DAY, Kind.AGE})
_LOOKED_AT = 20_000


@dataclass(frozen=True, slots=True)
class FileMapping:
    """Field keys by column index, and the order of day and month of columns with dates."""

    columns: Mapping[int, str]
    orders: Mapping[int, Order] = field(default_factory=dict)

    def as_json(self) -> str:
        """The same text for the same mapping."""
        plain = {"columns": {str(at): key for at, key in self.columns.items()}, "orders": _texts(self.orders)}
        return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS).decode()


def check_mapping(columns: Mapping[int, str], width: int) -> None:
    """Raises Refused when no column has the name, one is not in the file, or two feed a field that takes one."""
    known = fields()
    for at, key in columns.items():
        if key not in known:
            raise Refused("import-field-unknown", field=key, known=", ".join(known))
        if not 0 <= at < width:
            raise Refused("import-column-unknown", column=at + 1)
    for key in set(columns.values()):
        if not known[key].many and sum(one == key for one in columns.values()) > 1:
            raise Refused("import-field-twice", field=known[key].label)
    if not set(columns.values()) & set(NAME_FIELDS):
        raise Refused("import-no-name-column")


def with_orders(table: Table, columns: Mapping[int, str], given: Mapping[int, Order] | None = None) -> FileMapping:
    """The mapping with the order of day and month of each date column: given, told by its header, or proved by its cells."""
    kinds = fields()
    dated = {at for at, key in columns.items() if kinds[key].kind in _DATED}
    orders: dict[int, Order] = dict(given or {})
    unknown = sorted(dated - orders.keys())
    cells: dict[int, list[str]] = {at: [] for at in unknown}
    for number, (_, row) in enumerate(table.rows() if unknown else ()):
        if number >= _LOOKED_AT:
            break
        for at in unknown:
            if at < len(row) and row[at]:
                cells[at].append(row[at])
    for at in unknown:
        orders[at] = detect_order(cells[at]) or header_order(table.headers[at]) or "dmy"
    return FileMapping(dict(columns), orders)


def suggested(desk: Desk, table: Table) -> dict[int, str]:
    """The mapping used before for this header, or the guess."""
    with desk.database.read() as connection:
        wanted = select(SavedMapping.mapping).where(SavedMapping.header_digest == table.header_digest)
        saved = connection.execute(wanted.order_by(SavedMapping.saved_at.desc()).limit(1)).scalar_one_or_none()
    if saved is None:
        return mapping_of(guess_columns(table.headers))
    known = fields()
    return {int(at): key for at, key in orjson.loads(saved).items() if key in known and int(at) < len(table.headers)}


def remember(desk: Desk, table: Table, columns: Mapping[int, str]) -> None:
    """Keep a mapping for the next file with this header."""
    if suggested(desk, table) == dict(columns):
        return
    text = orjson.dumps(_texts(columns)).decode()
    values = {"id": desk.new_id(), "header_digest": table.header_digest, "mapping": text, "saved_at": desk.now_ms()}
    with desk.write(Permission.IMPORT_PATIENTS, "import-mapping.saved") as work:
        work.insert(SavedMapping, values)


def _texts(by_index: Mapping[int, Any]) -> dict[str, Any]:
    return {str(at): value for at, value in sorted(by_index.items())}


def sample_of(rows: Sequence[Sequence[str]], at: int, most: int = 3) -> list[str]:
    """The first different values of a column."""
    values = (row[at].strip() for row in rows if at < len(row))
    return list(dict.fromkeys(filter(None, values)))[:most]
