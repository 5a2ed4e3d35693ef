"""Who shares a phone or a household with whom, read for everybody at once or for a few and all they are connected with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator
from typing import Any

from hms_desktop.domain.experiment.units import units_of

Link = tuple[bytes, Hashable]
FEW = 2_000
_BATCH = 400
_HOUSEHOLDS = "SELECT id, household_id FROM patient WHERE household_id IS NOT NULL"
_PHONES = "SELECT patient_id, number FROM patient_phone WHERE removed_at IS NULL"


def units(driver: Any, patients: Collection[bytes] | None = None) -> dict[bytes, bytes]:
    """The unit of each patient who has a phone or a household; of all, or of these and everybody connected with them."""
    if patients is None or len(patients) > FEW:
        return units_of([*driver.execute(_HOUSEHOLDS), *driver.execute(_PHONES)])
    return units_of(_around(driver, patients))


def _around(driver: Any, patients: Collection[bytes]) -> list[Link]:
    """Links of these patients, of whom those lead to, and so on until nobody new is found."""
    links: set[Link] = set()
    asked: set[Hashable] = set()
    seen: set[bytes] = set()
    newcomers = set(patients)
    while newcomers:
        seen |= newcomers
        found = {*_of_patients(driver, newcomers)}
        links |= found
        shared = {key for _, key in found} - asked
        asked |= shared
        found = {*_of_shared(driver, shared)}
        links |= found
        newcomers = {patient for patient, _ in found} - seen
    return list(links)


def _of_patients(driver: Any, patients: Collection[bytes]) -> Iterator[Link]:
    yield from _asked(driver, lambda marks: f"{_HOUSEHOLDS} AND id IN ({marks})", patients)
    yield from _asked(driver, lambda marks: f"{_PHONES} AND patient_id IN ({marks})", patients)


def _of_shared(driver: Any, shared: Collection[Hashable]) -> Iterator[Link]:
    households = [key for key in shared if isinstance(key, bytes)]
    numbers = [key for key in shared if isinstance(key, str)]
    yield from _asked(driver, lambda marks: f"{_HOUSEHOLDS} AND household_id IN ({marks})", households)
    yield from _asked(driver, lambda marks: f"{_PHONES} AND number IN ({marks})", numbers)


def _asked(driver: Any, statement: Callable[[str], str], keys: Collection[Any]) -> Iterator[Link]:
    asked = list(keys)
    for start in range(0, len(asked), _BATCH):
        some = asked[start : start + _BATCH]
        yield from driver.execute(statement(", ".join("?" * len(some))), some)
