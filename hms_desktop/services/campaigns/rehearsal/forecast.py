"""What an experiment could find if its campaign began now: the audience is divided as a launch would divide it."""

from __future__ import annotations

from sqlalchemy import Connection

from hms_desktop.domain.experiment.beforehand import Beforehand, beforehand
from hms_desktop.domain.time import day_of
from hms_desktop.services.campaigns.journeys.entering import reason_of
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.store import arm_sql, segment_sql
from hms_desktop.store.segment_sql import PATIENT


def forecast(connection: Connection, script: Script, now: int) -> Beforehand | None:
    """Of everybody who would enter; None for a script that tries nothing."""
    if script.design is None or script.seed is None:
        return None
    reason = reason_of(script.steps, script.every_way, script.purpose, now, script.more)
    audience = segment_sql.members(script.rule, day_of(now), PATIENT.id).where(reason.is_(None))
    with arm_sql.dividing(connection, script.seed, script.design) as division:
        for (patient,) in connection.execute(audience):
            division.arm_of(patient.bytes)
        return beforehand(script.design, division.sizes())
