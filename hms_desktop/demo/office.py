"""The demo clinic's own rows: the clinic, its staff, and the segments and templates that every clinic starts with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hms_desktop.demo.chance import Ids
from hms_desktop.demo.world import StaffIds
from hms_desktop.domain.data import load_toml
from hms_desktop.services.shipped import shipped_segments, shipped_templates
from hms_desktop.store.bulk_load import BulkLoad
from hms_desktop.store.unit_of_work import plain

FILE = "demo/staff.toml"


def demo_pin() -> str:
    """The PIN that every person of the demo signs in with."""
    return str(load_toml(FILE, "pin")["pin"])


def demo_staff() -> list[dict[str, str]]:
    """Sign-in name, name and role of everybody at the demo clinic."""
    return [{key: one[key] for key in ("login", "name", "role")} for one in load_toml(FILE, "staff")["staff"]]


def number_prefix() -> str:
    """What the demo clinic's numbers begin with."""
    return str(load_toml(FILE, "clinic")["clinic"]["number_prefix"])


def write_office(load: BulkLoad, ids: Ids) -> StaffIds:
    """Add clinic, staff, segments and templates; the ids of the staff."""
    told = load_toml(FILE, "clinic", "staff", "hash")
    _write(load, "clinic", [{"id": ids.next(), **told["clinic"]}])
    staff = [{**_PERSON, **one, "id": ids.next(), "secret_hash": told["hash"]} for one in told["staff"]]
    _write(load, "staff", staff)
    _write(load, "segment", shipped_segments())
    _write(load, "template", shipped_templates())
    by_role: dict[str, list[bytes]] = {}
    for one in staff:
        by_role.setdefault(one["role"], []).append(one["id"])
    return StaffIds(
        clinicians=tuple(by_role["clinician"]),
        receptionists=tuple(by_role["receptionist"]),
        outreach=by_role["outreach"][0],
        coordinator=by_role["care-coordinator"][0],
        volunteer=by_role["camp-volunteer"][0],
    )


_PERSON: dict[str, Any] = {"language": "en", "registration_number": None}


def _write(load: BulkLoad, name: str, rows: Iterable[dict[str, Any]]) -> None:
    listed = list(rows)
    columns = list(listed[0])
    table = load.table(name, ", ".join(columns))
    for row in listed:
        table.add(tuple(plain(row[column]) for column in columns))
    table.flush()
