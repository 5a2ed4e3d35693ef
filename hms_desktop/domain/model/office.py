"""The clinic itself and the people who work in it."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, Personal, Sync, column, table


class Clinic(Identified, Base):
    """The clinic this desk belongs to; clinic numbers begin with `number_prefix`."""

    __tablename__ = "clinic"
    __table_args__ = table(1, "Clinic")

    name: Mapped[str] = column(1, "Name")
    number_prefix: Mapped[str] = column(2, "Number prefix")
    district: Mapped[str | None] = column(3, "District")
    phone: Mapped[str | None] = column(4, "Phone")
    language: Mapped[str] = column(5, "Language", server_default="en")


class Staff(Identified, Base):
    """A person who works here. `secret_hash` is an Argon2id string of a PIN or password; inactive staff can't sign in."""

    __tablename__ = "staff"
    __table_args__ = table(2, "Staff", Index("ix_staff_login", "login"))

    name: Mapped[str] = column(1, "Name")
    login: Mapped[str] = column(2, "Sign-in name")
    role: Mapped[str] = column(3, "Role")
    secret_hash: Mapped[str | None] = column(4, "PIN or password", personal=Personal.SECRET)
    language: Mapped[str | None] = column(5, "Language")
    active: Mapped[bool] = column(6, "Works here", server_default="1")
    registration_number: Mapped[str | None] = column(7, "Medical council number")


class SignInTrouble(Identified, Base):
    """Failed sign-ins of one staff member on this device; `id` is the staff id."""

    __tablename__ = "sign_in_trouble"
    __table_args__ = table(3, "Sign-in trouble", sync=Sync.LOCAL)

    failures: Mapped[int] = column(1, "Failures in a row")
    last_at: Mapped[int] = column(2, "Last failure")
    blocked_until: Mapped[int] = column(3, "Blocked until")
