"""Sentences for codes, in the user's language; the patterns are `resources/sentences.toml` and its translations."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.data import ResourceError
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.sentences import fill, pattern_of
from hms_desktop.views.roles import permission_name, role_name


def say_code(code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence of a code; an unknown code is shown as it is."""
    known = params or {}
    return fill(QCoreApplication.translate("Sentences", pattern_of(code, known)), known)


def told(error: ClinicError | ResourceError) -> str:
    """The sentence of an error of the world; roles, rights and places of a text are named as the screens name them.

    A damaged file of the program is told in words of its own, for the sentences may be what is damaged.
    """
    if isinstance(error, ResourceError):
        damage = QCoreApplication.translate(
            "Damaged",
            "A file of the program is damaged or missing: resources/{file}. Install HMS Desktop again. "
            "The clinic's data is not touched by that.",
        )
        return damage.format(file=error.file)
    words = _NAMED.get(error.code, {})
    params = {name: words[name](str(one)) if name in words else one for name, one in error.params.items()}
    return say_code(error.code, params)


def _right(permission: str) -> str:
    return permission_name(Permission(permission)) if permission in frozenset(Permission) else permission


def _place(name: str) -> str:
    from hms_desktop.domain.message.variables import variables

    known = variables().get(name)
    return name if known is None else QCoreApplication.translate("Variables", known.label)


_NAMED: Mapping[str, Mapping[str, Callable[[str], str]]] = {
    "not-allowed": {"role": role_name, "permission": _right},
    "template-missing-variable": {"name": _place},
}


def schedule_name(name: str) -> str:
    """A dose, check-up or measurement of the schedules, as the user's language calls it."""
    return QCoreApplication.translate("Schedule", name)


def channel_name(channel: str) -> str:
    """The name of a channel; one that is not known is shown as it is."""
    return QCoreApplication.translate("Channels", CHANNELS.get(channel, channel))
