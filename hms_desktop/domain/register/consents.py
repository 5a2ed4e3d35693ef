"""What a patient allowed, per channel and purpose; the latest answer rules (DPDP Act 2023, s.6)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES


class Answer(StrEnum):
    """What the patient said last; NEVER_ASKED means that nothing may be assumed."""

    GRANTED = "granted"
    WITHDRAWN = "withdrawn"
    NEVER_ASKED = "never-asked"


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One answer as it was given."""

    id: uuid.UUID
    channel: str
    purpose: str
    granted: bool
    given_at: int
    how: str | None
    text_version: str | None
    language: str | None
    staff_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class ContactPreferences:
    """How the patient likes to be reached, and every answer by (channel, purpose)."""

    preferred_channel: str | None
    contact_time: str | None
    matrix: Mapping[tuple[str, str], Answer]


def ruling(history: Iterable[ConsentRecord]) -> dict[tuple[str, str], ConsentRecord]:
    """The answer that rules, for each channel and purpose that has any: the one given last, by time and then by id."""
    return {(one.channel, one.purpose): one for one in sorted(history, key=lambda record: (record.given_at, record.id))}


def matrix(history: Iterable[ConsentRecord]) -> dict[tuple[str, str], Answer]:
    """What the patient said last for every channel and purpose."""
    said = {pair: Answer.GRANTED if one.granted else Answer.WITHDRAWN for pair, one in ruling(history).items()}
    return {(channel, purpose): Answer.NEVER_ASKED for channel in CHANNELS for purpose in PURPOSES} | said


def opted_out(answers: Mapping[tuple[str, str], Answer]) -> bool:
    """True when at least one answer was given and none of them stands granted."""
    return set(answers.values()) - {Answer.NEVER_ASKED} == {Answer.WITHDRAWN}
