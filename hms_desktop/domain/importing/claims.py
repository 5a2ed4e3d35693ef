"""What the rows of one run said of each patient, so that two rows of a file can't pull a value to and fro.

The first row that has a value for a field stands; a later row that says otherwise is rejected with the number of the first.
Kept as check sums, 4 bytes a field, since a file may have a million rows.
"""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Mapping
from typing import Any, Final

from hms_desktop.domain.importing.known import name_key
from hms_desktop.domain.importing.records import ImportRow, Problem
from hms_desktop.domain.model import Patient
from hms_desktop.domain.text.fold import fold

_FIELDS: Final = (
    "name", "local_name", "sex", "email", "address", "village", "district", "pin_code", "language", "employer",
    "household_role", "registered_on", "source", "status", "status_on", "preferred_channel", "contact_time",
)  # fmt: skip
_WIDTH: Final = 4
_NOTHING: Final = bytes(_WIDTH * len(_FIELDS))


class Claims:
    """By patient: the first row that meant them, and a check sum of each value told so far."""

    def __init__(self) -> None:
        self._told: dict[bytes, bytes] = {}

    def contradiction(self, patient_id: uuid.UUID, row: ImportRow) -> Problem | None:
        """Why a row can't be taken after what earlier rows of this run said of the patient."""
        earlier = self._told.get(patient_id.bytes)
        if earlier is None:
            return None
        number, told = _opened(earlier)
        mine = _sums(row.values)
        differing = [
            field
            for at, field in enumerate(_FIELDS)
            if any(_cut(mine, at)) and any(_cut(told, at)) and _cut(mine, at) != _cut(told, at)
        ]
        if not differing:
            return None
        labels = ", ".join(Patient.__table__.c[field].info["facts"].label.lower() for field in differing)
        return Problem("import-contradicts-row", None, {"row": number, "fields": labels})

    def add(self, patient_id: uuid.UUID, row: ImportRow) -> None:
        """Note what a row told of its patient."""
        number, told = _opened(self._told.get(patient_id.bytes) or row.number.to_bytes(_WIDTH) + _NOTHING)
        mine = _sums(row.values)
        parts = (_cut(told, at) if any(_cut(told, at)) else _cut(mine, at) for at in range(len(_FIELDS)))
        kept = b"".join(parts) if told != _NOTHING else mine
        self._told[patient_id.bytes] = number.to_bytes(_WIDTH) + kept

    def forget(self) -> None:
        """Give the memory back piece by piece: all at once would hold every other thread."""
        while self._told:
            self._told.popitem()


def _opened(entry: bytes) -> tuple[int, bytes]:
    return int.from_bytes(entry[:_WIDTH]), entry[_WIDTH:]


def _sums(values: Mapping[str, Any]) -> bytes:
    return b"".join(_sum(field, values.get(field)) for field in _FIELDS)


def _sum(field: str, value: Any) -> bytes:
    if value is None:
        return bytes(_WIDTH)
    text = " ".join(name_key(value)) if field == "name" else fold(str(value))
    return (zlib.crc32(text.encode()) or 1).to_bytes(_WIDTH)


def _cut(sums: bytes, at: int) -> bytes:
    return sums[at * _WIDTH : (at + 1) * _WIDTH]
