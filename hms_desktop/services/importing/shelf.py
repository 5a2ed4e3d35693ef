"""Records at hand for matching, found by clinic number, identifier, phone, or name with village."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from hms_desktop.domain.importing.known import Known
from hms_desktop.domain.importing.records import ImportRow

_MOST_SHARED: Final = 40

Place = tuple[str, str]


class Shelf:
    """An index over records in memory: those the register gave for a batch, and those planned meanwhile."""

    def __init__(self) -> None:
        self.by_id: dict[uuid.UUID, Known] = {}
        self._numbers: dict[str, list[Known]] = defaultdict(list)
        self._values: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._phones: dict[str, list[Known]] = defaultdict(list)
        self._places: dict[Place, list[Known]] = defaultdict(list)

    def add(self, known: Known) -> None:
        """Put a record on the shelf; putting it again finds it by what it learnt since."""
        self.by_id[known.id] = known
        for number in known.numbers:
            _put(self._numbers[number], known)
        for pair in known.identifiers:
            _put(self._values[pair], known)
        for phone in known.phones:
            _put(self._phones[phone], known)
        _put(self._places[place_of(known.values["name"], known.values.get("village"))], known)

    def candidates(self, row: ImportRow) -> list[Known]:
        """Records that share something with a row, each once; a phone that very many have says nothing."""
        return list({known.id: known for known in self._sharing(row)}.values())

    def _sharing(self, row: ImportRow) -> Iterator[Known]:
        yield from self._numbers.get(row.values.get("clinic_number", ""), ())
        for pair in row.identifiers:
            yield from self._values.get(pair, ())
        for number, _ in row.phones:
            sharing = self._phones.get(number, ())
            yield from sharing if len(sharing) <= _MOST_SHARED else ()
        yield from self._places.get(place_of(row.name, row.values.get("village")), ())


def place_of(name: str, village: str | None) -> Place:
    """Name and village in one case, as the register's index compares them."""
    return name.casefold(), (village or "").casefold()


def _put(shelf: list[Known], known: Known) -> None:
    if not any(one is known for one in shelf[-_MOST_SHARED:]):
        shelf.append(known)
