"""What a row changes in a patient it means: it fills and corrects, it never blanks, and it brings nothing back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from hms_desktop.domain.conditions import says_already
from hms_desktop.domain.importing.births import birth_to_keep
from hms_desktop.domain.importing.known import FORMER_NUMBER, Known, name_key, same_text
from hms_desktop.domain.importing.records import Birth, ImportRow
from hms_desktop.domain.text.fold import fold

_OWN_RULE: Final = frozenset({"note", "clinic_number", "name", "status"})


@dataclass(frozen=True, slots=True)
class Changes:
    """Columns of the patient before and after, and rows to add beneath it."""

    before: dict[str, Any]
    after: dict[str, Any]
    phones: tuple[tuple[str, str], ...]
    identifiers: tuple[tuple[str, str], ...]
    conditions: tuple[tuple[str | None, str], ...]
    allergies: tuple[str, ...]
    household: str | None

    def __bool__(self) -> bool:
        return bool(
            self.after or self.phones or self.identifiers or self.conditions or self.allergies or self.household
        )


def changes_of(row: ImportRow, known: Known) -> Changes:
    """What is new or different in the row."""
    after = {
        column: value
        for column, value in row.values.items()
        if column not in _OWN_RULE and not same_text(value, known.values.get(column))
    }
    after |= _name(row, known) | _note(row, known) | _status(row, known) | _birth(row.birth, known)
    identifiers = [pair for pair in row.identifiers if pair not in known.identifiers]
    number = row.values.get("clinic_number")
    if number and number not in known.numbers:
        if known.values.get("clinic_number"):
            identifiers.append((FORMER_NUMBER, number))
        else:
            after["clinic_number"] = number
    return Changes(
        {column: known.values.get(column) for column in after},
        after,
        tuple(pair for pair in row.phones if pair[0] not in known.phones),
        tuple(identifiers),
        tuple(one for one in row.conditions if not any(says_already(old, one) for old in known.conditions)),
        tuple(one for one in row.allergies if fold(one) not in known.allergies),
        row.household if row.household and not same_text(row.household, known.household) else None,
    )


def apply_changes(known: Known, changes: Changes) -> None:
    """Make the record in memory what it will be in the register."""
    known.values |= changes.after
    if "birth_date" in changes.after:
        known.birth = Birth(*(changes.after[name] for name in ("birth_date", "birth_precision", "age_recorded_on")))
    known.phones.update(changes.phones)
    known.identifiers.update(changes.identifiers)
    known.conditions.extend(changes.conditions)
    known.allergies.update(map(fold, changes.allergies))
    known.household = changes.household or known.household
    known.forget_keys()


def birth_columns(birth: Birth | None) -> dict[str, Any]:
    """A birth as the patient's three columns."""
    if birth is None:
        return {"birth_date": None, "birth_precision": None, "age_recorded_on": None}
    return {"birth_date": birth.day, "birth_precision": birth.precision, "age_recorded_on": birth.told_on}


def _name(row: ImportRow, known: Known) -> dict[str, Any]:
    key = name_key(row.name)
    return {} if key in (known.name_key, known.local_key) else {"name": row.name}


def _note(row: ImportRow, known: Known) -> dict[str, Any]:
    old = known.values.get("note") or ""
    lines = [line for line in (row.values.get("note") or "").split("\n") if line and line not in old.split("\n")]
    return {"note": "\n".join(filter(None, (old, *lines)))} if lines else {}


def _status(row: ImportRow, known: Known) -> dict[str, Any]:
    """A file that still lists somebody as active does not bring a deceased or moved person back."""
    status = row.values.get("status")
    return {"status": status} if status and status not in ("active", known.values.get("status")) else {}


def _birth(told: Birth | None, known: Known) -> dict[str, Any]:
    kept = birth_to_keep(known.birth, told)
    return {} if kept == known.birth else birth_columns(kept)
