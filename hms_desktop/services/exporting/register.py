"""The register as a list: one row for each patient, in the columns that the import reads back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from hms_desktop.domain.ages import age_on
from hms_desktop.domain.importing.fields import Kind, fields, identifier_kind
from hms_desktop.domain.importing.known import Known
from hms_desktop.domain.importing.words import word_label
from hms_desktop.services.importing.register import read_people

_PAGE: Final = 1000
_NOT_EXPORTED: Final = frozenset(
    {"first_name", "middle_name", "last_name", "age_sex", "age_months", "age_unit", "relative_name"}
)
_CLINICAL: Final = frozenset({"conditions", "allergies", "note", "status_on"})
_NEXT_PAGE: Final = (
    "SELECT id FROM patient WHERE id > ? AND merged_into IS NULL AND removed_at IS NULL ORDER BY id LIMIT ?"
)


def columns(*, clinical: bool) -> tuple[str, ...]:
    """Field keys of the export; clinical ones are left out for those who may not see them."""
    return tuple(key for key in fields() if key not in _NOT_EXPORTED and (clinical or key not in _CLINICAL))


def register_rows(connection: Any, keys: tuple[str, ...]) -> Iterator[list[Any]]:
    """Every patient in the order they were registered, a page at a time, on a driver connection."""
    last = bytes(16)
    makers = [_maker(key) for key in keys]
    while ids := [row[0] for row in connection.execute(_NEXT_PAGE, (last, _PAGE))]:
        people = {known.id: known for known in read_people(connection, ids, "", removed=False)}
        for key in ids:
            known = people[uuid.UUID(bytes=key)]
            yield [make(known) for make in makers]
        last = ids[-1]


def _maker(key: str) -> Callable[[Known], Any]:
    own = _MAKERS.get(key)
    if own is not None:
        return own
    field = fields()[key]
    if field.kind is Kind.IDENTIFIER:
        kind = identifier_kind(key)
        return lambda known: "; ".join(sorted(value for have, value in known.identifiers if have == kind))
    if field.kind in (Kind.WORD, Kind.SEX):
        return lambda known: word_label(key, known.values.get(key))
    return lambda known: known.values.get(key)


def _birth(known: Known) -> Any:
    if known.birth is None or known.birth.precision == "age":
        return None
    text = known.birth.day.isoformat()
    return {"year": text[:4], "month": text[:7]}.get(known.birth.precision, known.birth.day)


def _age(known: Known) -> Any:
    told_on = _told_on(known)
    return None if told_on is None or known.birth is None else age_on(known.birth.day, told_on).years


def _told_on(known: Known) -> Any:
    if known.birth is None or known.birth.precision != "age":
        return None
    return known.birth.told_on or known.birth.day


def _phones(*owners: str) -> Callable[[Known], str]:
    return lambda known: ", ".join(number for number, owner in known.phones.items() if owner in owners)


def _listed(names: list[str]) -> str:
    """Names joined by semicolons; one that holds a comma alone gets a semicolon behind it, so that it is not split."""
    text = "; ".join(names)
    return f"{text};" if len(names) == 1 and any(sign in text for sign in ",/+&") else text


_MAKERS: Final[Mapping[str, Callable[[Known], Any]]] = {
    "birth_date": _birth,
    "age": _age,
    "age_on": _told_on,
    "phone": _phones("self", "other"),
    "family_phone": _phones("family"),
    "household": lambda known: known.household,
    "conditions": lambda known: _listed([name for _, name in known.conditions]),
    "allergies": lambda known: "; ".join(known.told_allergies),
}
