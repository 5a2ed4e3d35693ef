"""The table of role × permission, cell by cell, and that every method of every service asks before it touches anything."""

import inspect
import runpy
import types
from functools import cached_property
from pathlib import Path

import pytest

from hms_desktop.config import Paths
from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import NotAllowed, NotSignedIn
from hms_desktop.domain.permissions import Permission, allows, roles
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from tests.services.method_permissions import NEEDED, OPEN, SIGNED_IN

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/permissions.md").read_text(encoding="utf-8")


def cells():
    rows = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("|")]
    (_, *named), _, *lines = [[cell.strip() for cell in row] for row in rows]
    for permission, *marks in lines:
        for role, mark in zip(named, marks, strict=True):
            yield pytest.param(role, Permission(permission), mark == "●", id=f"{role}-{permission}")


class Touched(Exception):
    """A service reached for the database."""


class Untouchable:
    def __getattr__(self, name):
        raise Touched(name)


def desk_of(role):
    desk = Desk(Untouchable(), Paths(Path("nowhere")), now_ms=lambda: 0, new_id=lambda: None)
    desk.actor = Actor(None, role, role) if role else None
    return desk


def methods():
    parts = {name: made for part in Services.__mro__ for name, made in vars(part).items()}
    for service, made in parts.items():
        if isinstance(made, cached_property):
            kind = type(getattr(Services(desk_of(None)), service))
            for name, member in inspect.getmembers(kind, inspect.isfunction):
                if not name.startswith("_"):
                    yield f"{service}.{name}", member


METHODS = dict(methods())


def refusal(role, name):
    """The permission that was missed, NotSignedIn, or None when the method went on."""
    service, method = name.split(".")
    wanted = [
        one
        for one in inspect.signature(METHODS[name]).parameters.values()
        if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL) and one.name != "self"
    ]
    named = {one.name: object() for one in wanted if one.kind is one.KEYWORD_ONLY}
    given = [object() for one in wanted if one.kind is not one.KEYWORD_ONLY]
    try:
        done = getattr(getattr(Services(desk_of(role)), service), method)(*given, **named)
        if isinstance(done, types.GeneratorType):
            next(done)
    except NotAllowed as refused:
        return refused.params["permission"]
    except NotSignedIn:
        return NotSignedIn
    except Exception:  # noqa: BLE001 - the arguments are rubbish and the database is untouchable: it went on
        return None
    return None


@pytest.mark.parametrize(("role", "permission", "granted"), list(cells()))
def test_a_cell_of_the_table_is_what_the_desk_does(role, permission, granted):
    desk = desk_of(role)
    assert desk.may(permission) is granted
    if granted:
        assert desk.require(permission) is desk.actor
        return
    with pytest.raises(NotAllowed) as refused:
        desk.require(permission)
    assert refused.value.params == {"permission": permission.value, "role": role}
    with pytest.raises(NotAllowed):
        desk.write(permission, "test")


def test_the_table_has_every_role_and_permission():
    found = {(cell.values[0], cell.values[1]) for cell in cells()}
    assert found == {(role, permission) for role in roles() for permission in Permission}


def test_the_page_is_fresh():
    page = runpy.run_path(str(ROOT / "scripts/permission_table.py"))["page"]
    assert page() == PAGE, "run scripts/permission_table.py"


def test_nobody_and_an_unknown_role_may_nothing():
    assert not any(desk_of(None).may(one) or allows("gardener", one) for one in Permission)


def test_every_permission_is_asked_for_by_somebody_who_may_lack_it():
    assert all(allows("administrator", one) for one in Permission)
    assert all(any(not allows(role, one) for role in roles()) for one in set(Permission) - EVERYBODY)


EVERYBODY = {
    Permission.SEARCH_PATIENTS, Permission.VIEW_PATIENTS, Permission.EDIT_PATIENTS, Permission.RECORD_CONSENT,
    Permission.VIEW_CAMPS, Permission.RECORD_ATTENDANCE,
}  # fmt: skip


def test_every_public_method_is_listed_and_no_other():
    assert set(METHODS) == set(NEEDED) | set(OPEN)
    assert set(NEEDED) & set(OPEN) == set()


@pytest.mark.parametrize("name", sorted(set(NEEDED) & set(METHODS)))
def test_a_method_refuses_before_it_touches_anything(name):
    needed = NEEDED[name]
    assert refusal(None, name) is NotSignedIn
    assert refusal("gardener", name) == (None if needed is SIGNED_IN else needed.value)
    for role in roles():
        granted = needed is SIGNED_IN or allows(role, needed)
        assert refusal(role, name) == (None if granted else needed.value), role
