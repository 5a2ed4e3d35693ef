"""ABHA numbers and addresses and scheme cards for some of the people."""

from __future__ import annotations

import re
from random import Random

from hms_desktop.demo.world import Person, World
from hms_desktop.domain.identifiers import passes_luhn

_ABHA_SHARE = 0.34
_ADDRESS_SHARE = 0.35
_CARD_SHARE = 0.1
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class Identifiers:
    """Makes the rows of `patient_identifier`."""

    def __init__(self, world: World) -> None:
        self._chance = world.chance("identifiers")
        self._ids = world.ids("identifier")
        self._table = world.load.table("patient_identifier", "id, patient_id, kind, value")

    def write(self, person: Person, name: str) -> None:
        """Add what one person carries."""
        chance = self._chance
        if chance.random() < _ABHA_SHARE:
            self._table.add((self._ids.next(), person.id, "abha-number", abha_number(person.number, chance)))
            if chance.random() < _ADDRESS_SHARE:
                self._table.add((self._ids.next(), person.id, "abha-address", abha_address(person.number, name)))
        if chance.random() < _CARD_SHARE:
            card = "P" + "".join(chance.choices(_LETTERS, k=8))
            self._table.add((self._ids.next(), person.id, "pm-jay", card))


def abha_number(number: int, chance: Random) -> str:
    """Fourteen digits that pass Luhn, begin with 99 and differ for every number below ten million."""
    body = f"99{number % 10_000_000:07d}{chance.randrange(10_000):04d}"
    return next(body + str(digit) for digit in range(10) if passes_luhn(body + str(digit)))


def abha_address(number: int, name: str) -> str:
    """An address of 8 to 18 characters in the sandbox's domain."""
    letters = re.sub(r"[^a-z]", "", name.lower())[:8]
    return f"{letters}_{number:07d}"[:18] + "@sbx"
