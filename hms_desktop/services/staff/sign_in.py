"""Signing in with a PIN or password, without a network: slowed after failures, each try in the audit trail."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.errors import Invalid, NotSignedIn
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.model import SignInTrouble, Staff
from hms_desktop.domain.secret_rules import secret_trouble, wait_s
from hms_desktop.domain.staff import plain_login
from hms_desktop.services.desk import Desk
from hms_desktop.services.staff.hashing import hashed, is_outdated, matches
from hms_desktop.store.unit_of_work import UnitOfWork, unit_of_work

_NOBODY = Actor(None, "unknown", "")


@dataclass(frozen=True, slots=True)
class Choice:
    """A person who can sign in here."""

    login: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class _Account:
    trouble_id: uuid.UUID
    login: str
    actor: Actor | None
    secret_hash: str | None


class SignInService:
    """Who sits at the desk. Open to everybody: it is the door."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def choices(self) -> list[Choice]:
        """Active people with a PIN or password, by name."""
        wanted = select(Staff.login, Staff.name, Staff.role).where(Staff.active, Staff.secret_hash.is_not(None))
        with self._desk.database.read() as connection:
            return [Choice(*row) for row in connection.execute(wanted.order_by(func.lower(Staff.name)))]

    def sign_in(self, login: str, secret: str) -> Actor:
        """Put a person at the desk, in place of whoever sat there.

        Raises NotSignedIn: `sign-in-wrong`, or `sign-in-wait` with the `seconds` left; whoever sat there stays then.
        """
        account = self._account(login)
        actor = self._verified(account, secret)
        before = self._desk.actor
        if before is not None and before.staff_id not in (None, actor.staff_id):
            self._note(before, "staff.signed-out", None)
        self._note(actor, "staff.signed-in", account)
        self._desk.actor = actor
        return actor

    def verify_current(self, secret: str) -> Actor:
        """Whether the person at the locked desk is who they were. Raises NotSignedIn as `sign_in`."""
        account = self._own_account()
        actor = self._verified(account, secret)
        self._note(actor, "staff.unlocked", account)
        return actor

    def change_own_secret(self, current: str, new: str) -> None:
        """Give oneself a new PIN or password. Raises NotSignedIn as `sign_in`, Invalid {"secret": …}."""
        account = self._own_account()
        trouble = secret_trouble(new, account.login)
        if trouble:
            raise Invalid({"secret": trouble})
        actor = self._verified(account, current)
        stored = hashed(new)
        with unit_of_work(self._desk.database, actor, "staff.secret-changed") as work:
            _forgive(work, account)
            work.update(Staff, account.trouble_id, {"secret_hash": stored})

    def sign_out(self) -> None:
        """Leave the desk; nobody is signed in afterwards."""
        actor, self._desk.actor = self._desk.actor, None
        if actor is not None:
            self._note(actor, "staff.signed-out", None)

    def wait(self, login: str) -> int:
        """Seconds until the next try with this sign-in name, 0 when it may be now."""
        account = self._account(login)
        with self._desk.database.read() as connection:
            return _left(connection, account.trouble_id, self._desk.now_ms())

    def _own_account(self) -> _Account:
        actor = self._desk.signed_in()
        with self._desk.database.read() as connection:
            login = connection.execute(select(Staff.login).where(Staff.id == actor.staff_id)).scalar()
        if login is None:
            raise NotSignedIn("not-signed-in")
        return self._account(login)

    def _account(self, login: str) -> _Account:
        plain = plain_login(login)
        wanted = select(Staff.id, Staff.name, Staff.role, Staff.secret_hash).where(Staff.login == plain, Staff.active)
        with self._desk.database.read() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            return _Account(derived_id("sign-in", plain), plain, None, None)
        return _Account(row.id, plain, Actor(row.id, row.name, row.role), row.secret_hash)

    def _verified(self, account: _Account, secret: str) -> Actor:
        """The failure is counted before the secret is looked at, so ending the program in between gains nothing."""
        self._count_failure(account)
        if account.actor is None or not matches(account.secret_hash, secret):
            self._note(account.actor or _NOBODY, "staff.sign-in-failed", None)
            raise NotSignedIn("sign-in-wrong")
        if account.secret_hash and is_outdated(account.secret_hash):
            stored = hashed(secret)
            with unit_of_work(self._desk.database, account.actor, "staff.secret-rehashed") as work:
                work.update(Staff, account.trouble_id, {"secret_hash": stored})
        return account.actor

    def _count_failure(self, account: _Account) -> None:
        now = self._desk.now_ms()
        with unit_of_work(self._desk.database, _NOBODY, "staff.sign-in-tried") as work:
            seconds = _left(work.connection, account.trouble_id, now)
            failures, last_at, _ = _trouble(work.connection, account.trouble_id)
            failures += seconds == 0
            if seconds == 0 or now < last_at:
                _remember(work, account.trouble_id, failures, now)
        if seconds:
            raise NotSignedIn("sign-in-wait", seconds=seconds)

    def _note(self, actor: Actor, action: str, forgiven: _Account | None) -> None:
        with unit_of_work(self._desk.database, actor, action) as work:
            if forgiven:
                _forgive(work, forgiven)
            work.note("staff" if actor.staff_id else None, actor.staff_id, None, None)


def _trouble(connection: Connection, trouble_id: uuid.UUID) -> tuple[int, int, int]:
    wanted = select(SignInTrouble.failures, SignInTrouble.last_at, SignInTrouble.blocked_until)
    row = connection.execute(wanted.where(SignInTrouble.id == trouble_id)).first()
    return (row.failures, row.last_at, row.blocked_until) if row else (0, 0, 0)


def _left(connection: Connection, trouble_id: uuid.UUID, now: int) -> int:
    """Seconds left to wait; a clock that was set back begins the wait anew."""
    failures, last_at, blocked_until = _trouble(connection, trouble_id)
    if now < last_at:
        return wait_s(failures)
    return max(0, -((now - blocked_until) // 1000))


def _remember(work: UnitOfWork, trouble_id: uuid.UUID, failures: int, now: int) -> None:
    values = {"failures": failures, "last_at": now, "blocked_until": now + wait_s(failures) * 1000}
    statement = insert(SignInTrouble).values(id=trouble_id, **values)
    work.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def _forgive(work: UnitOfWork, account: _Account) -> None:
    work.connection.execute(delete(SignInTrouble).where(SignInTrouble.id == account.trouble_id))
