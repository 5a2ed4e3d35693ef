"""Writing a planned batch in one unit of work."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Final

import orjson

from hms_desktop.domain.importing.changes import Changes
from hms_desktop.domain.importing.known import Known
from hms_desktop.domain.model import (
    Allergy,
    Condition,
    DuplicateCandidate,
    Household,
    Patient,
    PatientIdentifier,
    PatientPhone,
)
from hms_desktop.domain.text.fold import fold
from hms_desktop.services.desk import Desk
from hms_desktop.services.importing.plan import Plan
from hms_desktop.services.importing.register import read_households
from hms_desktop.services.patients.clinic_numbers import next_numbers
from hms_desktop.store.unit_of_work import UnitOfWork

_COLUMNS: Final = (
    "clinic_number", "name", "local_name", "sex", "birth_date", "birth_precision", "age_recorded_on", "email", "address",
    "village", "district", "pin_code", "language", "employer", "household_id", "household_role", "registered_on", "source",
    "status", "status_on", "preferred_channel", "contact_time", "note",
)  # fmt: skip


class Applier:
    """Writes plans of one run; households are read once, when a file first names one."""

    def __init__(self, desk: Desk, reserved: frozenset[str]) -> None:
        """`reserved` are clinic numbers of the file itself, which are not given to others."""
        self._desk = desk
        self._reserved = reserved
        self._households: dict[tuple[str, str], uuid.UUID] | None = None

    def apply(self, work: UnitOfWork, plan: Plan) -> None:
        """Write a plan. Raises the store's errors; nothing of the batch is kept then."""
        self._number(work, plan.new)
        merged = _merged(plan.changes)
        homes = self._homes(work, [*plan.new, *(known for known, changes in merged if changes.household)])
        rows = [
            {"id": known.id, **dict.fromkeys(_COLUMNS), **known.values, "household_id": homes.get(known.id)}
            for known in plan.new
        ]
        work.insert_many(Patient, rows)
        work.update_many(Patient, [_update(known, changes, homes) for known, changes in merged if _touches(changes)])
        self._children(work, plan.new, merged)
        work.insert_many(DuplicateCandidate, [self._flag(*flag) for flag in plan.flags])

    def _number(self, work: UnitOfWork, new: list[Known]) -> None:
        unnumbered = [known for known in new if not known.values.get("clinic_number")]
        if unnumbered:
            for known, number in zip(unnumbered, next_numbers(work, len(unnumbered), self._reserved), strict=True):
                known.values["clinic_number"] = number

    def _homes(self, work: UnitOfWork, people: Iterable[Known]) -> dict[uuid.UUID, uuid.UUID]:
        named = [known for known in people if known.household]
        if not named:
            return {}
        if self._households is None:
            self._households = read_households(work.driver)
        homes: dict[uuid.UUID, uuid.UUID] = {}
        made: list[dict[str, Any]] = []
        for known in named:
            village = known.values.get("village")
            key = (fold(known.household or ""), fold(village or ""))
            if key not in self._households:
                self._households[key] = self._desk.new_id()
                made.append({"id": self._households[key], "name": known.household, "village": village})
            homes[known.id] = self._households[key]
        work.insert_many(Household, made)
        return homes

    def _children(self, work: UnitOfWork, new: list[Known], merged: list[tuple[Known, Changes]]) -> None:
        phones, identifiers, conditions, allergies = [], [], [], []
        for known in new:
            phones += self._phones(known, known.phones.items(), 0)
            identifiers += self._rows(known, ("kind", "value"), sorted(known.identifiers))
            conditions += self._rows(known, ("code", "name"), known.conditions)
            allergies += self._rows(known, ("substance",), [(one,) for one in known.told_allergies])
        for known, changes in merged:
            phones += self._phones(known, changes.phones, len(known.phones) - len(changes.phones))
            identifiers += self._rows(known, ("kind", "value"), changes.identifiers)
            conditions += self._rows(known, ("code", "name"), changes.conditions)
            allergies += self._rows(known, ("substance",), [(one,) for one in changes.allergies])
        work.insert_many(PatientPhone, phones)
        work.insert_many(PatientIdentifier, identifiers)
        work.insert_many(Condition, conditions)
        work.insert_many(Allergy, allergies)

    def _phones(self, known: Known, pairs: Iterable[tuple[str, str]], first: int) -> list[dict[str, Any]]:
        return [
            {"id": self._desk.new_id(), "patient_id": known.id, "number": number, "owner": owner, "rank": rank}
            for rank, (number, owner) in enumerate(pairs, start=first)
        ]

    def _rows(self, known: Known, names: tuple[str, ...], values: Iterable[tuple[Any, ...]]) -> list[dict[str, Any]]:
        return [
            {"id": self._desk.new_id(), "patient_id": known.id, **dict(zip(names, value, strict=True))}
            for value in values
        ]

    def _flag(self, first: uuid.UUID, second: uuid.UUID, likeness: Any) -> dict[str, Any]:
        return {
            "id": self._desk.new_id(),
            "first_id": first,
            "second_id": second,
            "score": likeness.score,
            "reasons": orjson.dumps(likeness.reasons).decode(),
            "found_at": self._desk.now_ms(),
        }


def _merged(changes: list[tuple[Known, Changes]]) -> list[tuple[Known, Changes]]:
    """One entry for each record: values before the first change and after the last."""
    found: dict[uuid.UUID, tuple[Known, Changes]] = {}
    for known, later in changes:
        earlier = found[known.id][1] if known.id in found else None
        found[known.id] = (known, later if earlier is None else _joined(earlier, later))
    return list(found.values())


def _joined(earlier: Changes, later: Changes) -> Changes:
    return Changes(
        later.before | earlier.before,
        earlier.after | later.after,
        earlier.phones + later.phones,
        earlier.identifiers + later.identifiers,
        earlier.conditions + later.conditions,
        earlier.allergies + later.allergies,
        later.household or earlier.household,
    )


def _touches(changes: Changes) -> bool:
    return bool(changes.after or changes.household)


def _update(
    known: Known, changes: Changes, homes: dict[uuid.UUID, uuid.UUID]
) -> tuple[uuid.UUID, dict[str, Any], dict[str, Any]]:
    if known.id not in homes:
        return known.id, changes.before, changes.after
    before = {**changes.before, "household_id": known.values.get("household_id")}
    return known.id, before, {**changes.after, "household_id": homes[known.id]}
