"""Sentences for codes, in the user's language; the patterns are `resources/sentences.toml` and its translations."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.errors import ClinicError, NotAllowed
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.sentences import fill, pattern_of
from hms_desktop.views.roles import permission_name, role_name


def say_code(code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence of a code; an unknown code is shown as it is."""
    known = params or {}
    return fill(QCoreApplication.translate("Sentences", pattern_of(code, known)), known)


def told(error: ClinicError) -> str:
    """The sentence of an error of the world; a role or a right is named as the settings name it."""
    if not isinstance(error, NotAllowed):
        return say_code(error.code, error.params)
    words = {"role": role_name, "permission": _right}
    return say_code(
        error.code, {name: words[name](str(one)) if name in words else one for name, one in error.params.items()}
    )


def _right(permission: str) -> str:
    return permission_name(Permission(permission)) if permission in frozenset(Permission) else permission


def schedule_name(name: str) -> str:
    """A dose, check-up or measurement of the schedules, as the user's language calls it."""
    return QCoreApplication.translate("Schedule", name)


def channel_name(channel: str) -> str:
    """The name of a channel; one that is not known is shown as it is."""
    return QCoreApplication.translate("Channels", CHANNELS.get(channel, channel))
