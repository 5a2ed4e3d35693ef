"""Whether an experiment is large enough to tell anything, said before its campaign begins."""

from __future__ import annotations

from sqlalchemy import Connection

from hms_desktop.services.campaigns.rehearsal.forecast import forecast
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.services.campaigns.ways_out import Warned


def doubts(connection: Connection, script: Script, now: int) -> tuple[Warned, ...]:
    """Of a campaign that takes all its people at its start; nothing where enough take part, or nothing is tried."""
    found = forecast(connection, script, now)
    if found is None or found.is_enough:
        return ()
    code = "experiment-tells-nothing" if found.tells_nothing else "experiment-may-miss"
    return (Warned(code, (("number", found.smallest), ("needed", found.needed), ("chance", round(found.power * 100)))),)
