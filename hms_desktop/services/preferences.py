"""What one person prefers on this desk: columns shown, the last tab, the language."""

from __future__ import annotations

from typing import Any

import orjson
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.model import Setting
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import unit_of_work

_AUTOMATION = "automation"


class PreferenceService:
    """Values of JSON by name, each person's own."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self, name: str, default: Any = None) -> Any:
        """A preference of the person signed in, or the default."""
        owner = _owner(self._desk.signed_in())
        with self._desk.database.read() as connection:
            wanted = select(Setting.value).where(Setting.owner == owner, Setting.name == name)
            value = connection.execute(wanted).scalar()
        return default if value is None else orjson.loads(value)

    def everything(self) -> dict[str, Any]:
        """All preferences of the person signed in."""
        owner = _owner(self._desk.signed_in())
        with self._desk.database.read() as connection:
            rows = connection.execute(select(Setting.name, Setting.value).where(Setting.owner == owner))
            return {row.name: orjson.loads(row.value) for row in rows}

    def set(self, name: str, value: Any) -> None:
        """Keep a preference; None forgets it."""
        actor = self._desk.signed_in()
        owner = _owner(actor)
        with unit_of_work(self._desk.database, actor, "preference.set") as work:
            if value is None:
                work.connection.execute(delete(Setting).where(Setting.owner == owner, Setting.name == name))
                return
            text = orjson.dumps(value).decode()
            statement = insert(Setting).values(owner=owner, name=name, value=text)
            work.connection.execute(
                statement.on_conflict_do_update(index_elements=["owner", "name"], set_={"value": text})
            )


def _owner(actor: Actor) -> str:
    return str(actor.staff_id) if actor.staff_id else _AUTOMATION
