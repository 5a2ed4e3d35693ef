"""Which group of an experiment a patient is in, as an SQL expression, so that a whole audience is divided in one statement."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, func, literal, null, select

from hms_desktop.domain.experiment.design import HELD_OUT, HOLDOUT, Design
from hms_desktop.domain.model import Message
from hms_desktop.store.shared_contacts import units

ARM = "arm_of"


class Division:
    """A division that is going on: the units that are known, and the group of each unit that was asked for."""

    def __init__(self, seed: uuid.UUID, design: Design, known: dict[bytes, bytes]) -> None:
        self._seed, self._design, self._known = seed, design, known
        self._parts = design.parts
        self._found: dict[bytes, str] = {}

    def unit_of(self, patient: bytes) -> bytes:
        """The unit of a patient; who has neither phone nor household is a unit alone."""
        return self._known.get(patient, patient)

    def arm_of(self, patient: bytes) -> str:
        """The group of a patient."""
        unit = self.unit_of(patient)
        if unit not in self._found:
            self._found[unit] = self._design.group_of(self._seed, unit, self._parts)
        return self._found[unit]

    def sizes(self) -> tuple[int, ...]:
        """How many units were put into each of the design's `groups`."""
        counts = Counter(self._found.values())
        return tuple(counts[group] for group in self._design.groups)


@contextmanager
def dividing(
    connection: Connection, seed: uuid.UUID, design: Design, patients: Collection[uuid.UUID] | None = None
) -> Iterator[Division]:
    """While it lasts, `arm` can be asked on the connection: of everybody, or of these patients.

    `seed` is the campaign, of a round the campaign it is a round of, so that who comes again reads the same text.
    """
    driver: Any = connection.connection.dbapi_connection
    division = Division(seed, design, units(driver, None if patients is None else [one.bytes for one in patients]))
    driver.create_function(ARM, 1, division.arm_of, deterministic=True)
    try:
        yield division
    finally:
        driver.create_function(ARM, 1, None)


def arm(patient: ColumnElement[Any]) -> ColumnElement[Any]:
    """The group of a patient."""
    made: ColumnElement[Any] = getattr(func, ARM)(patient)
    return made


def divided(audience: Any, design: Design, step: int) -> Select[Any]:
    """SELECT of patient id, reason, arm and template of a step, from one of id and reason. Needs `dividing`.

    Who is left out for another reason is in no group. The template is NULL where it is the step's own.
    """
    people = audience.subquery()
    chosen = case((people.c.reason.is_(None), arm(people.c.id))).label("arm")
    arms = select(people.c.id, people.c.reason, chosen).cte("divided").prefix_with("MATERIALIZED", dialect="sqlite")
    reason = case((arms.c.arm == HOLDOUT, HELD_OUT), else_=arms.c.reason).label("reason")
    return select(arms.c.id, reason, arms.c.arm, template(arms.c.arm, design, step).label("template_id"))


def template(arm_column: ColumnElement[Any], design: Design, step: int) -> ColumnElement[Any]:
    """The template that a group's members get at a step, NULL where it is the step's own."""
    kind = Message.__table__.c.template_id.type
    own = [(arm_column == one.name, literal(one.templates[step], kind)) for one in design.arms if step in one.templates]
    return case(*own) if own else null()
