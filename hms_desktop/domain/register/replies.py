"""What a patient answered."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Final

from hms_desktop.domain.message.vocabulary import CHANNELS

BY_HAND: Final = ("phone", "clinic", *CHANNELS)
LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class ReplyRecord:
    """A reply; `text` is None when it may not be shown. `kind` is reply, opt-out, opt-in or missed-call; times in ms."""

    id: uuid.UUID
    channel: str
    kind: str
    received_at: int
    message_id: uuid.UUID | None
    handled_at: int | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Answerable:
    """A message that a reply may be about; `campaign` is empty for a message of its own."""

    id: uuid.UUID
    channel: str
    sent_at: int
    campaign: str | None
