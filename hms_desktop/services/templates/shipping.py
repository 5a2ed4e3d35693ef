"""The shipped messages in a clinic's library: added once, never again, and never over what the clinic has made of them."""

from __future__ import annotations

from sqlalchemy import Connection, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import Template
from hms_desktop.services.desk import Desk
from hms_desktop.services.shipped import shipped_templates
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

_TABLE = Template.__table__.c


def add_shipped(desk: Desk) -> int:
    """Add what was never here, and give a key to what was made before messages had one. Returns how many were added."""
    with desk.database.read() as connection:
        present = set(connection.execute(select(_TABLE.id)).scalars())
        keyless = _keyless(connection)
    rows = [row for row in shipped_templates() if row["id"] not in present]
    if rows or keyless:
        with unit_of_work(desk.database, AUTOMATION, "template.shipped") as work:
            work.insert_many(Template, rows)
            _give_keys(work)
    return len(rows)


def _keyless(connection: Connection) -> bool:
    return connection.execute(select(_TABLE.id).where(_TABLE.key.is_(None)).limit(1)).first() is not None


def _give_keys(work: UnitOfWork) -> None:
    """Shipped words get the key they ship with, versions of the same words the same key."""
    shipped = {row["id"]: row["key"] for row in shipped_templates()}
    query = select(_TABLE.id, _TABLE.name, _TABLE.channel, _TABLE.language).where(_TABLE.key.is_(None))
    rows = work.connection.execute(query.order_by(_TABLE.version, _TABLE.id)).all()
    keys: dict[tuple[str, str, str], str] = {}
    for row in rows:
        same = (row.name, row.channel, row.language)
        keys.setdefault(same, shipped.get(row.id, str(row.id)))
        work.update(Template, row.id, {"key": keys[same]})
