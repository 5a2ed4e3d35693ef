"""What a message is written from: a template's words, and how they are registered at providers and operators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hms_desktop.domain.message.dlt import asked_of, text_fault
from hms_desktop.domain.message.handover import RegisteredTemplate
from hms_desktop.domain.message.lint import diagnosis_words
from hms_desktop.domain.message.template import filled, needed, places, render
from hms_desktop.domain.message.vocabulary import EMAIL, SMS, VOICE

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Words and registrations of one template."""

    body: str = ""
    language: str = ENGLISH
    subject: str | None = None
    provider_name: str | None = None
    dlt_template: str | None = None
    dlt_header: str | None = None
    dlt_text: str | None = None
    provider_language: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Variables that stand in the words or the subject."""
        return tuple(dict.fromkeys((*places(self.body), *places(self.subject or ""))))

    @property
    def needed(self) -> tuple[str, ...]:
        """Those without a fallback."""
        return tuple(dict.fromkeys((*needed(self.body), *needed(self.subject or ""))))

    def private(self, channel: str) -> bool:
        """Whether it tells a diagnosis and so must not go to a phone that several patients have."""
        return channel != EMAIL and bool(diagnosis_words(self.body))

    def registered(self, channel: str) -> RegisteredTemplate | None:
        """How the words are known where they go; None where they travel as they are."""
        if channel == EMAIL or not (self.provider_name or self.dlt_template or channel == VOICE):
            return None
        dlt = (self.dlt_template, self.dlt_header) if channel == SMS else (None, None)
        return RegisteredTemplate(self.provider_name or "", self.provider_language or self.language, *dlt)

    def fault(self, channel: str, provider: str, address: str, text: str) -> str | None:
        """Why a finished text must not leave over this route: what the operators registered is another text."""
        if self.dlt_text is None or not asked_of(channel, provider, address):
            return None
        return text_fault(text, self.dlt_text)

    def words(self, values: Mapping[str, str | None]) -> tuple[str, str | None, tuple[str, ...]]:
        """Text, subject and parameters, filled in. Raises MissingVariable."""
        subject = render(self.subject, values) if self.subject else None
        return render(self.body, values), subject, filled(self.body, values)
