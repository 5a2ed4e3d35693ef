"""What stands in the inbox: conversations with everybody at one address, and what was said in one of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from enum import StrEnum


class Show(StrEnum):
    """Which conversations are listed."""

    OPEN = "open"
    ALL = "all"
    OPT_OUTS = "opt-outs"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything from one address; `id` is the address, or the patient's id where a reply by word of mouth has none.

    `words` are those of the last reply, None when they may not be shown; `open` counts replies that wait, `sharing` the
    patients who have this number; `campaign` is what the last reply answers.
    """

    id: str
    channel: str
    kind: str
    last_at: int
    words: str | None
    open: int
    patient_id: uuid.UUID | None
    patient: str | None
    sharing: int
    campaign: str | None

    @property
    def is_address(self) -> bool:
        """Whether `id` is a number or a mailbox."""
        return self.id.startswith("+") or "@" in self.id


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said; `ours` went out. `state` is a reply's kind, or a message's state."""

    id: uuid.UUID
    at: int
    ours: bool
    channel: str
    state: str
    words: str | None
    campaign: str | None
    handled_at: int | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at an address."""

    id: uuid.UUID
    name: str


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation from its beginning, the oldest line first. `no_answer` is the code why no answer can be written now.

    `until` is when WhatsApp takes no answer in free words any more; `stopped` are channels on which nothing more is sent here.
    """

    conversation: Conversation
    lines: tuple[Line, ...]
    people: tuple[Person, ...]
    no_answer: str | None
    until: int | None
    stopped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """Replies that a person gave to a patient; `withdrawn` are the consents that this took away (channel, purpose)."""

    reply_ids: tuple[uuid.UUID, ...]
    patient_id: uuid.UUID
    withdrawn: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer on its way, and the replies that it dealt with."""

    message_id: uuid.UUID
    reply_ids: tuple[uuid.UUID, ...]
