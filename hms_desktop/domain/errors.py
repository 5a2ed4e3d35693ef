"""Errors of the world: each has a code that a view or the command line turns into a sentence."""

from __future__ import annotations

from collections.abc import Mapping


class ClinicError(Exception):
    """Something a person can act on; `code` names the sentence, `params` fill it."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        return self.code


class NotAllowed(ClinicError):
    """The person signed in lacks a permission."""


class NotSignedIn(ClinicError):
    """Nobody is signed in, or the secret was wrong."""


class NotFound(ClinicError):
    """The row asked for is not here."""


class Refused(ClinicError):
    """The rules of the clinic forbid this now."""


class Invalid(ClinicError):
    """Values that can't be taken; `fields` maps a field's key to a code."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        super().__init__("invalid-values", fields=", ".join(sorted(fields)))
        self.fields = dict(fields)


class StoreTrouble(ClinicError):
    """The database can't be opened, read or written."""
