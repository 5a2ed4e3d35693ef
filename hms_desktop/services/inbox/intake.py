"""Asks providers what came in, politely, and remembers how far it has listened. A movement."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import ListeningChannel
from hms_desktop.domain.message.incoming import inbox_rules
from hms_desktop.domain.model import HeardUntil
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox.taking import take_in
from hms_desktop.store.unit_of_work import unit_of_work

ACTION = "reply.received"
_REMEMBER = (
    "INSERT INTO heard_until (id, source, mark, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET mark = excluded.mark, at = excluded.at"
)


class IntakeMovement:
    """Listens to every provider that can be asked. What was heard and how far are one transaction: killed anywhere, nothing is lost."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._next: dict[str, int] = {}

    def next_at(self, now: int) -> int | None:
        """When the next provider is to be asked, None when there is none that can be."""
        return min((self._next.get(source, now) for source in self._listening()), default=None)

    def move(self, now: int) -> int:
        """Ask whoever is due, a few pages each; returns how many messages were new."""
        rules, new = inbox_rules(), 0
        for source, channel in self._listening().items():
            if self._next.get(source, now) > now:
                continue
            self._next[source] = now + rules.every
            try:
                new += self._listen(source, channel, now)
            except OSError:
                self._next[source] = now + rules.after_failure
        return new

    def _listen(self, source: str, channel: ListeningChannel, now: int) -> int:
        """Raises OSError when the provider can't be asked."""
        known, new = self._mark(source), 0
        mark = known or str(max(0, now - inbox_rules().first))
        for _ in range(inbox_rules().pages):
            page = channel.listen(mark)
            if page.messages or page.mark != known:
                with unit_of_work(self._desk.database, AUTOMATION, ACTION) as work:
                    new += take_in(work, channel.provider, page.messages, now).total()
                    work.driver.execute(_REMEMBER, (derived_id("heard-until", source).bytes, source, page.mark, now))
            mark = known = page.mark
            if not page.more:
                break
        return new

    def _mark(self, source: str) -> str | None:
        wanted = select(HeardUntil.mark).where(HeardUntil.id == derived_id("heard-until", source))
        with self._desk.database.read() as connection:
            return connection.execute(wanted).scalar_one_or_none()

    def _listening(self) -> Mapping[str, ListeningChannel]:
        """Channels that can be asked, by what their mark is kept under: another provider begins anew."""
        channels = self._desk.channels().items()
        return {
            f"incoming-{name}-{one.provider}": one
            for name, one in channels
            if isinstance(one, ListeningChannel) and one.may_be_asked
        }
