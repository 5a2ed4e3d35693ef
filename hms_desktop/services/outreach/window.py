"""When WhatsApp takes free words: for some hours after the patient's own message; else only what is registered there."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, exists, select

from hms_desktop.domain.message.handover import MessageChannel
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.message.vocabulary import WHATSAPP
from hms_desktop.domain.model import Reply

WINDOW_OVER = "window-over"


def takes_registered_only(channel: str, channels: Mapping[str, MessageChannel]) -> bool:
    """Whether what leaves by a channel now meets a provider who refuses free words to who has not just written."""
    here = channels.get(channel)
    return channel == WHATSAPP and here is not None and here.provider in inbox_rules().windowed


def is_open(connection: Connection, address: str | None, now: int) -> bool:
    """Whether somebody at this address wrote by WhatsApp so lately that free words are taken."""
    since = now - inbox_rules().free_answer
    lately = (Reply.channel == WHATSAPP, Reply.address == address, Reply.received_at > since)
    return bool(connection.execute(select(exists().where(*lately))).scalar())
