"""What the library of messages shows: templates, messages with their languages and channels, versions."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.sms import SmsSize


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One template: words for one channel in one language."""

    id: uuid.UUID
    name: str
    channel: str
    language: str
    version: int
    body: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Words:
    """One template with all that is known of it; `written_by` and `approved_by` are names of people."""

    id: uuid.UUID
    key: str
    name: str
    channel: str
    language: str
    version: int
    purpose: str
    sheet: Sheet
    category: str | None = None
    approval: str | None = None
    quality: str | None = None
    asked_at: int | None = None
    written_by: str | None = None
    written_at: int | None = None
    approved_by: str | None = None
    approved_at: int | None = None
    removed_at: int | None = None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class LibraryMessage:
    """One message of the library: what it is called, and its words by channel and language."""

    key: str
    name: str
    purpose: str
    words: Mapping[tuple[str, str], Words] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """What a list chooses it by."""
        return self.key


@dataclass(frozen=True, slots=True)
class Preview:
    """The text as one patient would get it, and its length as SMS."""

    patient: str
    text: str
    size: SmsSize


@dataclass(frozen=True, slots=True)
class Written:
    """Words that somebody wrote for one channel and language; `subject` is for e-mail."""

    channel: str
    language: str
    body: str
    subject: str | None = None
