"""What providers tell by webhooks, from the receiver on this computer or from files that a relay has kept.

Runs as the automation: it is the provider's word, proven by its signature, whoever sits at the desk.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.handover import Delivery, Incoming, ListeningChannel, ReceiptEvent
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox.intake import ACTION
from hms_desktop.services.inbox.taking import take_in, unreadable
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work


@dataclass(frozen=True, slots=True)
class Taken:
    """What a webhook brought: events about our messages, and new messages by their kind."""

    receipts: int = 0
    messages: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Taken) -> Taken:
        return Taken(self.receipts + other.receipts, self.messages + other.messages)


class WebhookService:
    """The door for what providers tell."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take(self, channel: str, delivery: Delivery) -> Taken:
        """Take a webhook in. Raises WebhookRefused for one that is not the provider's, Refused for one that can't be taken.

        One that is the provider's and can't be read is kept as a message for a person to look at.
        """
        now, provider = self._desk.now_ms(), self._listening(channel)
        if len(delivery.body) > inbox_rules().largest:
            raise Refused("webhook-large", most=inbox_rules().largest // 1024)
        heard: Sequence[ReceiptEvent | Incoming]
        try:
            heard = provider.take(delivery, now)
        except ValueError:
            heard = [unreadable(channel, delivery.body or delivery.url.encode(), now)]
        news = [News(one, provider.provider) for one in heard if isinstance(one, ReceiptEvent)]
        came = [one for one in heard if isinstance(one, Incoming)]
        if not heard:
            return Taken()
        with unit_of_work(self._desk.database, AUTOMATION, ACTION) as work:
            if news:
                apply_news(work, news, now)
            return Taken(len(news), take_in(work, provider.provider, came, now))

    def shake_hands(self, channel: str, query: Mapping[str, str]) -> str | None:
        """The answer to a provider that asks whether this address is ours; None when it is not to be answered."""
        try:
            return self._listening(channel).shake_hands(query)
        except Refused:
            return None

    def _listening(self, channel: str) -> ListeningChannel:
        found: object = self._desk.channels().get(channel)
        if not isinstance(found, ListeningChannel):
            raise Refused("webhook-channel", channel=channel)
        return found
