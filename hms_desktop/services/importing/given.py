"""A mapping written by hand, as JSON: which header is which field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast, get_args

from hms_desktop.domain.dates import Order
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.fields import IGNORED, fields
from hms_desktop.domain.importing.headers import guess_columns, guess_header, mapping_of
from hms_desktop.domain.text.fold import fold
from hms_desktop.services.importing.sources import Table

_SURE = 90


def given_mapping(table: Table, content: Any) -> tuple[dict[int, str], dict[int, Order]]:
    """From {header: field key, "-" or {"field": key, "order": "dmy" | "mdy" | "ymd"}}, or {field key: header}.

    Columns that it leaves out are guessed, unless their field is taken already. Raises Refused.
    """
    if not isinstance(content, dict):
        raise Refused("import-mapping-malformed")
    places = {fold(header): at for at, header in reversed(list(enumerate(table.headers)))}
    columns: dict[int, str] = {}
    orders: dict[int, Order] = {}
    for header, wanted in _by_header(content, places).items():
        at = places.get(fold(header))
        if at is None:
            raise Refused("import-header-unknown", header=header, known=", ".join(table.headers))
        key, order = (wanted.get("field"), wanted.get("order")) if isinstance(wanted, dict) else (wanted, None)
        if not isinstance(key, str | None) or (order is not None and order not in get_args(Order)):
            raise Refused("import-mapping-malformed")
        columns[at] = _field(key)
        if order is not None:
            orders[at] = cast("Order", order)
    taken = {key for key in columns.values() if key != IGNORED and not (key in fields() and fields()[key].many)}
    guessed = mapping_of(guess_columns(table.headers))
    columns = {at: key for at, key in guessed.items() if key not in taken} | columns
    return {at: key for at, key in columns.items() if key != IGNORED}, orders


def _by_header(content: Mapping[str, Any], places: Mapping[str, int]) -> Mapping[str, Any]:
    """The content turned round when it says which field has which header."""
    turned = {
        value: key
        for key, value in content.items()
        if isinstance(value, str) and fold(key) not in places and fold(value) in places
    }
    return {key: value for key, value in content.items() if key not in turned.values()} | turned


def _field(name: str | None) -> str:
    """A field's key, told by its key or by a usual header; a name that is not known stays, to be refused with the list."""
    if name is None or name == IGNORED or name in fields():
        return name or IGNORED
    guess = guess_header(name)
    return guess.field if guess.field and guess.field != IGNORED and guess.score >= _SURE else name
