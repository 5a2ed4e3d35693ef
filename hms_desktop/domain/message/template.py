"""Words with places for values: `{{patient.first_name}}`, or `{{patient.village|your village}}` with a fallback."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from unicodedata import category

from hms_desktop.domain.data import load_toml, reading, whole
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.message.variables import variables
from hms_desktop.domain.message.vocabulary import CHANNELS

LENGTHS = "outreach/lengths.toml"
_LAID_OUT = "\n\r\t"
_PLACE = re.compile(r"\{\{\s*([a-z_.]+)\s*(?:\|([^{}]*))?\}\}")
_LEFTOVER = re.compile(r"\{\{|\}\}")


class TemplateError(ClinicError):
    """Words that can't be sent: a place nobody knows, braces that don't match, or nothing at all."""


class MissingVariable(TemplateError):
    """A place without a value and without a fallback."""


def check_body(body: str) -> None:
    """Raises TemplateError naming what can't be sent."""
    if not body.strip():
        raise TemplateError("template-empty")
    if has_controls(body):
        raise TemplateError("template-letters")
    for name in places(body):
        if name not in variables():
            raise TemplateError("template-unknown-variable", name=name)
    if _LEFTOVER.search(_PLACE.sub("", body)):
        raise TemplateError("template-braces")


def check_length(body: str, channel: str) -> None:
    """Raises TemplateError for a text that no provider of the channel takes, before any value is filled in."""
    longest = _longest()[channel]
    if len(body) > longest:
        raise TemplateError("template-too-long", found=len(body), longest=longest, channel=CHANNELS[channel])


@cache
@reading(LENGTHS)
def _longest() -> Mapping[str, int]:
    told = load_toml(LENGTHS, "longest", "source", "as_of")["longest"]
    return {channel: whole(told, channel) for channel in CHANNELS}


def has_controls(text: str) -> bool:
    """Whether there is anything that is no letter, sign, space or new line: control characters, halves of letters."""
    return any(category(letter) in ("Cc", "Cs") for letter in text if letter not in _LAID_OUT)


def places(body: str) -> tuple[str, ...]:
    """Names used in a text, each once, in order."""
    return tuple(dict.fromkeys(match[1] for match in _PLACE.finditer(body)))


def needed(body: str) -> tuple[str, ...]:
    """Names that stand somewhere without a fallback: without their values the text can't be sent."""
    return tuple(dict.fromkeys(match[1] for match in _PLACE.finditer(body) if match[2] is None))


def render(body: str, values: Mapping[str, str | None]) -> str:
    """The text with values filled in. Raises MissingVariable."""
    return _PLACE.sub(lambda match: _filled(match, values), body)


def filled(body: str, values: Mapping[str, str | None]) -> tuple[str, ...]:
    """What stands in each place of a text, each name once, in order: the parameters of a registered template.

    Raises MissingVariable.
    """
    found: dict[str, str] = {}
    for match in _PLACE.finditer(body):
        found.setdefault(match[1], _filled(match, values))
    return tuple(found.values())


def plain_parts(body: str) -> tuple[str, ...]:
    """What stands between the places of a text, fallbacks left out; one more than there are places."""
    return tuple(_PLACE.split(body)[::3])


def _filled(match: re.Match[str], values: Mapping[str, str | None]) -> str:
    value = (values.get(match[1]) or "").strip()
    if value:
        return value
    if match[2] is None:
        raise MissingVariable("template-missing-variable", name=match[1])
    return match[2].strip()
