"""Reading goals and check-ins of a patient, given all ids that stand for the record: a fixed number of statements."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, RowMapping, func, select

from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.model import Goal, GoalCheck
from hms_desktop.domain.register import goals as domain
from hms_desktop.domain.register.clinical import ObservationRecord
from hms_desktop.domain.register.goals import GoalCheckRecord, GoalReading, GoalRecord, GoalStatus, GoalTerms
from hms_desktop.domain.time import day_of, ms_of
from hms_desktop.services.clinical import rows as clinical_rows
from hms_desktop.store.corrections import standing

Ids = Sequence[uuid.UUID]
_SHOWN = 12
_ORDER = (domain.ACTIVE, domain.COMPLETED, domain.CANCELLED)


def count(connection: Connection, ids: Ids) -> int:
    """How many goals there are."""
    wanted = select(func.count()).select_from(Goal).where(Goal.patient_id.in_(ids), Goal.removed_at.is_(None))
    return connection.execute(wanted).scalar_one()


def goals(connection: Connection, ids: Ids, today: date) -> tuple[GoalRecord, ...]:
    """All goals, active ones first, the newest of each first, with their progress as of today."""
    wanted = select(*Goal.__table__.c).where(Goal.patient_id.in_(ids), Goal.removed_at.is_(None))
    rows = list(connection.execute(wanted.order_by(Goal.started_on.desc(), Goal.id.desc())).mappings())
    checks = _checks(connection, ids)
    measured = {one.code: one for one in clinical_rows.latest(connection, ids)} if rows else {}
    found = [_record(row, checks.get(row["id"], ()), measured, today) for row in rows]
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.status.status)))


def one(connection: Connection, goal_id: uuid.UUID) -> RowMapping:
    """A goal that is there. Raises NotFound."""
    wanted = select(*Goal.__table__.c).where(Goal.id == goal_id, Goal.removed_at.is_(None))
    row = connection.execute(wanted).mappings().one_or_none()
    if row is None:
        raise NotFound("goal-gone")
    return row


def terms_of(row: RowMapping) -> GoalTerms:
    """What a row says was agreed."""
    return GoalTerms(**{name: row[name] for name in GoalTerms.__dataclass_fields__})


def checked_on(connection: Connection, goal_id: uuid.UUID, patient_ids: Ids, day: date) -> bool:
    """Whether a check-in of that day stands."""
    table = GoalCheck.__table__
    wanted = select(table.c.id).where(
        table.c.patient_id.in_(patient_ids), table.c.goal_id == goal_id, standing(table),
        table.c.checked_at >= ms_of(day), table.c.checked_at < ms_of(day + timedelta(days=1)),
    )  # fmt: skip
    return connection.execute(wanted).first() is not None


def _checks(connection: Connection, ids: Ids) -> dict[uuid.UUID, list[GoalCheckRecord]]:
    table = GoalCheck.__table__
    columns = ("goal_id", "id", "checked_at", "kept", "value", "second_value", "channel", "note")
    wanted = select(*(table.c[name] for name in columns)).where(table.c.patient_id.in_(ids), standing(table))
    found: dict[uuid.UUID, list[GoalCheckRecord]] = {}
    for goal_id, *values in connection.execute(wanted.order_by(table.c.checked_at.desc(), table.c.id.desc())):
        found.setdefault(goal_id, []).append(GoalCheckRecord(*values))
    return found


def _record(
    row: RowMapping, checks: Sequence[GoalCheckRecord], measured: Mapping[str, ObservationRecord], today: date
) -> GoalRecord:
    terms = terms_of(row)
    status = GoalStatus(row["status"], row["status_on"])
    done, due = domain.progress(terms, status, [day_of(check.at) for check in checks], today)
    return GoalRecord(
        row["id"], terms, status, done, due, tuple(checks[:_SHOWN]), _reading(terms, checks, measured),
        domain.next_on(terms, status, day_of(checks[0].at) if checks else None),
    )  # fmt: skip


def _reading(
    terms: GoalTerms, checks: Sequence[GoalCheckRecord], measured: Mapping[str, ObservationRecord]
) -> GoalReading | None:
    """The newest of what was told at check-ins and what was measured since the goal began."""
    told = [(check.at, check.value, check.second_value) for check in checks if check.value is not None]
    taken = measured.get(terms.code or "")
    if taken is not None and taken.taken_at >= ms_of(terms.started_on):
        told.append((taken.taken_at, taken.value, taken.second_value))
    if not told:
        return None
    at, value, second = max(told, key=lambda reading: reading[0])
    return GoalReading(value, second, at, domain.reaches(terms, value, second))
