"""Reading clinical rows of a patient, given all ids that stand for the record."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.orm import aliased

from hms_desktop.domain.model import Allergy, Base, Condition, Observation, Pregnancy
from hms_desktop.domain.register.clinical import (
    AllergyRecord,
    ClinicalPanel,
    ConditionRecord,
    ObservationRecord,
    PregnancyRecord,
)
from hms_desktop.domain.register.observations import measures

TABLES: Final[dict[str, type[Base]]] = {"condition": Condition, "allergy": Allergy, "pregnancy": Pregnancy}
Ids = Sequence[uuid.UUID]


def panel(connection: Connection, ids: Ids, *, visible: bool) -> ClinicalPanel:
    """The whole panel, or only how many entries there are."""
    if not visible:
        return ClinicalPanel(visible=False, count=_count(connection, ids))
    found = (
        conditions(connection, ids), allergies(connection, ids), pregnancies(connection, ids), latest(connection, ids),
    )  # fmt: skip
    return ClinicalPanel(True, sum(map(len, found)), *found)


def conditions(connection: Connection, ids: Ids) -> tuple[ConditionRecord, ...]:
    """Diagnoses, active ones first, each once."""
    wanted = (
        select(Condition.id, Condition.code, Condition.name, Condition.onset_on, Condition.status)
        .where(Condition.patient_id.in_(ids), Condition.removed_at.is_(None))
        .order_by(Condition.status, Condition.patient_id != ids[0], Condition.id)
    )
    found: dict[str, ConditionRecord] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.code or row.name.casefold(), ConditionRecord(*row))
    return tuple(found.values())


def allergies(connection: Connection, ids: Ids) -> tuple[AllergyRecord, ...]:
    """Allergies, each substance once."""
    wanted = (
        select(Allergy.id, Allergy.substance, Allergy.reaction, Allergy.severity)
        .where(Allergy.patient_id.in_(ids), Allergy.removed_at.is_(None))
        .order_by(Allergy.patient_id != ids[0], Allergy.id)
    )
    found: dict[str, AllergyRecord] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.substance.casefold(), AllergyRecord(*row))
    return tuple(found.values())


def pregnancies(connection: Connection, ids: Ids) -> tuple[PregnancyRecord, ...]:
    """Pregnancies, newest first."""
    table = Pregnancy
    wanted = select(table.id, table.last_period_on, table.due_on, table.status, table.ended_on, table.high_risk)
    live = wanted.where(table.patient_id.in_(ids), table.removed_at.is_(None))
    return tuple(PregnancyRecord(*row) for row in connection.execute(live.order_by(table.due_on.desc(), table.id)))


def latest(connection: Connection, ids: Ids) -> tuple[ObservationRecord, ...]:
    """The newest value of each kind that no later entry corrects, in the order of `measures`."""
    place = func.row_number().over(
        partition_by=Observation.code, order_by=(Observation.taken_at.desc(), Observation.id.desc())
    )
    standing = _standing(ids).add_columns(place.label("place")).subquery()
    found = list(connection.execute(select(standing).where(standing.c.place == 1)))
    order = list(measures())
    ranked = sorted(found, key=lambda row: (order.index(row.code) if row.code in order else len(order), row.code))
    return tuple(_observation(row) for row in ranked)


def trend(connection: Connection, ids: Ids, code: str, limit: int) -> tuple[ObservationRecord, ...]:
    """The newest `limit` values of one kind that no later entry corrects, oldest first."""
    newest = _standing(ids).where(Observation.code == code).order_by(Observation.taken_at.desc(), Observation.id.desc())
    return tuple(_observation(row) for row in reversed(connection.execute(newest.limit(limit)).all()))


def _standing(ids: Ids) -> Select[Any]:
    correction = aliased(Observation)
    corrected = select(correction.id).where(correction.patient_id.in_(ids), correction.corrects_id == Observation.id)
    columns: tuple[Any, ...] = (
        Observation.id, Observation.code, Observation.value, Observation.second_value, Observation.unit,
        Observation.taken_at, Observation.corrects_id,
    )  # fmt: skip
    return select(*columns).where(Observation.patient_id.in_(ids), ~corrected.exists())


def _observation(row: Any) -> ObservationRecord:
    known = measures().get(row.code)
    return ObservationRecord(
        row.id, row.code, row.value, row.second_value, row.unit, row.taken_at, row.corrects_id is not None,
        known is not None and known.alarming(row.value, row.second_value),
    )  # fmt: skip


def _count(connection: Connection, ids: Ids) -> int:
    total = 0
    for name in (*TABLES, Observation.__tablename__):
        core = Base.metadata.tables[name].c
        live = core.removed_at.is_(None) if "removed_at" in core else core.id.is_not(None)
        total += connection.execute(select(func.count()).where(core.patient_id.in_(ids), live)).scalar_one()
    return total
