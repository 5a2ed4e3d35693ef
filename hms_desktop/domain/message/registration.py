"""What a provider says of the texts that are registered with it: state, quality, category, and the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from hms_desktop.domain.message.vocabulary import PROMOTION

APPROVED = "APPROVED"
MARKETING, UTILITY, AUTHENTICATION = "MARKETING", "UTILITY", "AUTHENTICATION"
CATEGORIES = (UTILITY, MARKETING, AUTHENTICATION)
_NAME = re.compile(r"[a-z0-9_]{1,512}")
_OWN = re.compile(r"\{\{\s*([a-z_.]+)\s*(?:\|[^{}]*)?\}\}")


@dataclass(frozen=True, slots=True)
class RegisteredText:
    """One text in one language as the provider has it; `state`, `quality` and `category` are its own words."""

    name: str
    language: str
    category: str
    state: str
    quality: str | None
    body: str


@runtime_checkable
class TemplateRegister(Protocol):
    """A channel whose provider keeps a register of texts."""

    def registered_texts(self) -> Sequence[RegisteredText]:
        """Everything that is registered. Raises OSError when the provider can't be asked, Refused when it says no."""


def category_of(purpose: str) -> str:
    """The category a text of a purpose belongs into: offers are marketing, all else that concerns the patient is utility."""
    return MARKETING if purpose == PROMOTION else UTILITY


def is_name(text: str) -> bool:
    """Whether WhatsApp takes this as the name of a template: small letters, digits and underscores."""
    return bool(_NAME.fullmatch(text))


def numbered(body: str) -> str:
    """A text of ours as WhatsApp registers it: places numbered {{1}}, {{2}} in order; the same place has the same number."""
    numbers: dict[str, int] = {}
    return _OWN.sub(lambda match: f"{{{{{numbers.setdefault(match[1], len(numbers) + 1)}}}}}", body)


def same_language(ours: str, theirs: str) -> bool:
    """Whether `en` of ours is meant by `en`, `en_US` or `en_GB` of theirs."""
    return theirs.replace("-", "_").partition("_")[0].lower() == ours.partition("_")[0].lower()
