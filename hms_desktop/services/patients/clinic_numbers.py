"""The next clinic number of this desk: the prefix of the clinic and a running number, never one that is in use."""

from __future__ import annotations

from collections.abc import Collection

import orjson

from hms_desktop.domain.identifiers import format_clinic_number
from hms_desktop.store.unit_of_work import UnitOfWork

_COUNTER = ("", "clinic-number.last")


def next_number(work: UnitOfWork) -> str:
    """Take the next free clinic number, inside the transaction that uses it."""
    prefix, last = _prefix_and_last(work)
    number = last + 1
    if _taken(work, format_clinic_number(prefix, number)):
        number = _highest(work, prefix) + 1
    _note_last(work, number)
    return format_clinic_number(prefix, number)


def _prefix_and_last(work: UnitOfWork) -> tuple[str, int]:
    row = work.driver.execute("SELECT number_prefix FROM clinic LIMIT 1").fetchone()
    prefix = row[0] if row else ""
    noted = work.driver.execute("SELECT value FROM setting WHERE owner = ? AND name = ?", _COUNTER).fetchone()
    return prefix, orjson.loads(noted[0]) if noted else _highest(work, prefix)


def _note_last(work: UnitOfWork, number: int) -> None:
    work.driver.execute(
        "INSERT INTO setting (owner, name, value) VALUES (?, ?, ?) "
        "ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value",
        (*_COUNTER, orjson.dumps(number).decode()),
    )


def next_numbers(work: UnitOfWork, count: int, besides: Collection[str] = ()) -> list[str]:
    """Take many free clinic numbers, inside the transaction that uses them; those of `besides` are left out."""
    prefix, last = _prefix_and_last(work)
    numbers: list[str] = []
    while len(numbers) < count:
        wanted = range(last + 1, last + 1 + count - len(numbers))
        texts = (format_clinic_number(prefix, number) for number in wanted)
        numbers += _free(work, [text for text in texts if text not in besides])
        last += len(wanted)
    _note_last(work, last)
    return numbers


def _free(work: UnitOfWork, numbers: list[str]) -> list[str]:
    """The numbers of a list that no patient has."""
    query = "SELECT clinic_number FROM patient WHERE clinic_number IN (SELECT value FROM json_each(?))"
    taken = {row[0] for row in work.driver.execute(query, (orjson.dumps(numbers).decode(),))}
    return [number for number in numbers if number not in taken]


def _taken(work: UnitOfWork, number: str) -> bool:
    found = work.driver.execute("SELECT 1 FROM patient WHERE clinic_number = ? LIMIT 1", (number,))
    return found.fetchone() is not None


def _highest(work: UnitOfWork, prefix: str) -> int:
    """The highest running number behind the prefix; reads the whole index once, when the counter is new or was overtaken."""
    start = f"{prefix.upper()}-" if prefix else ""
    (highest,) = work.driver.execute(
        "SELECT max(CAST(substr(clinic_number, ?) AS INTEGER)) FROM patient "
        "WHERE clinic_number GLOB ? AND substr(clinic_number, ?) NOT GLOB '*[^0-9]*'",
        (len(start) + 1, f"{start}[0-9]*", len(start) + 1),
    ).fetchone()
    return highest or 0
