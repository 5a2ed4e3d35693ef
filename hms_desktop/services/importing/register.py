"""Reading records for matching from the register: a fixed number of statements for a batch of rows."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

import orjson

from hms_desktop.domain.importing.births import stored_birth
from hms_desktop.domain.importing.known import FORMER_NUMBER, Known
from hms_desktop.domain.importing.records import ImportRow
from hms_desktop.domain.text.fold import fold

_COLUMNS: Final = (
    "clinic_number", "name", "local_name", "sex", "birth_date", "birth_precision", "age_recorded_on", "email", "address",
    "village", "district", "pin_code", "language", "employer", "household_role", "registered_on", "source", "status",
    "status_on", "preferred_channel", "contact_time", "note", "household_id", "removed_at",
)  # fmt: skip
_AT_ONCE: Final = 5000
_DATES: Final = ("birth_date", "age_recorded_on", "registered_on", "status_on")
_PEOPLE: Final = (
    f"SELECT p.id, h.name, {', '.join('p.' + column for column in _COLUMNS)} FROM patient p "  # noqa: S608 - own names
    "LEFT JOIN household h ON h.id = p.household_id WHERE p.merged_into IS NULL AND p.id IN ({marks})"
)
_BY_NUMBER: Final = "SELECT id FROM patient WHERE clinic_number IN (SELECT value FROM json_each(?))"
_BY_VALUE: Final = "SELECT patient_id FROM patient_identifier WHERE value IN (SELECT value FROM json_each(?))"
_BY_PHONE: Final = (
    "SELECT p.patient_id FROM (SELECT number FROM patient_phone WHERE number IN (SELECT value FROM json_each(?)) "
    "GROUP BY number HAVING count(*) <= 40) n JOIN patient_phone p ON p.number = n.number"
)
_BY_PLACE: Final = (
    "SELECT p.id FROM json_each(?) k CROSS JOIN patient p ON p.name = (k.value ->> 0) COLLATE NOCASE "
    "AND p.village IS (k.value ->> 1) COLLATE NOCASE"
)


def read_for(connection: Any, rows: Sequence[ImportRow], prefix: str) -> list[Known]:
    """Every record that shares a number, a phone, or name and village with a row; `prefix` begins the clinic's own numbers."""
    numbers = {row.values["clinic_number"] for row in rows if "clinic_number" in row.values}
    values = numbers | {value for row in rows for _, value in row.identifiers}
    phones = {number for row in rows for number, _ in row.phones}
    places = {(row.name, row.values.get("village")) for row in rows}
    ids: set[bytes] = set()
    for statement, keys in ((_BY_NUMBER, numbers), (_BY_VALUE, values), (_BY_PHONE, phones), (_BY_PLACE, places)):
        if keys:
            ids.update(row[0] for row in connection.execute(statement, (orjson.dumps(list(keys)).decode(),)))
    return read_people(connection, ids, prefix)


def read_people(connection: Any, ids: Iterable[bytes], prefix: str, *, removed: bool = True) -> list[Known]:
    """Records with what hangs from them, removed rows included when asked for; merged records are left out."""
    wanted = list(ids)
    parts = (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))
    return [known for part in parts for known in _read_part(connection, part, prefix, removed=removed)]


def _read_part(connection: Any, ids: list[bytes], prefix: str, *, removed: bool) -> Iterable[Known]:
    marks = ",".join("?" * len(ids))
    people = {row[0]: _known(row, prefix) for row in connection.execute(_PEOPLE.format(marks=marks), ids)}
    for source, add in _CHILDREN.items():
        query = (
            f"SELECT patient_id, {source} WHERE patient_id IN ({marks}){'' if removed else ' AND removed_at IS NULL'}"
        )
        for patient_id, one, other in connection.execute(query, ids):
            if patient_id in people:
                add(people[patient_id], one, other)
    return people.values()


def read_households(connection: Any) -> dict[tuple[str, str], uuid.UUID]:
    """Households by folded name and village."""
    found = connection.execute("SELECT id, name, village FROM household WHERE removed_at IS NULL")
    return {(fold(name), fold(village or "")): uuid.UUID(bytes=key) for key, name, village in found}


def _known(row: tuple[Any, ...], prefix: str) -> Known:
    values = dict(zip(_COLUMNS, row[2:], strict=True))
    for column in _DATES:
        if values[column] is not None:
            values[column] = date.fromisoformat(values[column])
    number = values["clinic_number"] or ""
    if values["household_id"] is not None:
        values["household_id"] = uuid.UUID(bytes=values["household_id"])
    return Known(
        uuid.UUID(bytes=row[0]),
        values,
        stored_birth(values["birth_date"], values["birth_precision"], values["age_recorded_on"]),
        household=row[1],
        own_series=bool(prefix) and number.startswith(f"{prefix}-"),
        removed=values["removed_at"] is not None,
    )


def _add_phone(known: Known, number: str, owner: str) -> None:
    known.phones[number] = owner


def _add_identifier(known: Known, kind: str, value: str) -> None:
    known.identifiers.add((kind, value))
    if kind == FORMER_NUMBER:
        known.forget_keys()


def _add_condition(known: Known, code: str | None, name: str) -> None:
    known.conditions.append((code, name))


def _add_allergy(known: Known, substance: str, _: str | None) -> None:
    known.allergies.add(fold(substance))
    known.told_allergies += (substance,)


_CHILDREN: Final = {
    "number, owner FROM patient_phone": _add_phone,
    "kind, value FROM patient_identifier": _add_identifier,
    "code, name FROM condition": _add_condition,
    "substance, reaction FROM allergy": _add_allergy,
}
