"""Messages that come in, for tests, and a provider that can be asked for them."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.handover import Delivery, Incoming, Page, ReceiptEvent
from hms_desktop.domain.model import Consent, Message, Reply, Suppression
from hms_desktop.services.inbox.taking import take_in
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add
from tests.helpers.sending import Recording

PHONE = "+919876500001"


def came(key: str, body: str, at: int, address: str = PHONE, channel: str = "sms", **more: object) -> Incoming:
    """A message that came in."""
    return Incoming(key, channel, address, body, at, f'{{"id": "{key}"}}', **more)  # type: ignore[arg-type]


def take(clinic: ClinicForTests, *incoming: Incoming, provider: str = "test") -> Counter[str]:
    """Take messages in now."""
    with unit_of_work(clinic.database, AUTOMATION, "test.came") as work:
        return take_in(work, provider, incoming, clinic.clock())


def replies(clinic: ClinicForTests) -> list[Reply]:
    """All replies, the oldest first."""
    with clinic.database.read() as connection:
        return list(connection.execute(select(*Reply.__table__.c).order_by(Reply.received_at, Reply.id)))


def allowed(clinic: ClinicForTests, patient: uuid.UUID, channel: str = "sms", purpose: str = "reminder") -> bool | None:
    """The answer that rules."""
    wanted = select(Consent.granted).where(
        Consent.patient_id == patient, Consent.channel == channel, Consent.purpose == purpose
    )
    with clinic.database.read() as connection:
        return connection.execute(wanted.order_by(Consent.given_at.desc(), Consent.id.desc()).limit(1)).scalar()


def suppressed(clinic: ClinicForTests, address: str = PHONE, channel: str = "sms") -> bool:
    """Whether nothing more is sent to an address."""
    wanted = select(Suppression.id).where(
        Suppression.channel == channel, Suppression.address == address, Suppression.lifted_at.is_(None)
    )
    with clinic.database.read() as connection:
        return connection.execute(wanted).first() is not None


def sent(
    clinic: ClinicForTests, patient: uuid.UUID, address: str = PHONE, channel: str = "sms", **more: object
) -> uuid.UUID:
    """A message that was delivered now."""
    now = clinic.clock()
    stands = {"state": "delivered", "state_at": now, "queued_at": now, "sent_at": now}
    return add(clinic, Message, patient_id=patient, channel=channel, address=address, **(stands | more))


class Listened(Recording):
    """A provider that can be asked for what came in: `inbox` is all there is, `broken` that it does not answer."""

    may_be_asked = True
    PAGE = 2

    def __init__(self, clock: object) -> None:
        super().__init__(clock)  # type: ignore[arg-type]
        self.inbox: list[Incoming] = []
        self.asked: list[str] = []
        self.broken = False

    def listen(self, mark: str) -> Page:
        """A page at a time; the mark is a number of messages, or at first a moment."""
        self.asked.append(mark)
        if self.broken:
            raise OSError("no line")
        start = 0 if len(mark) > 9 else int(mark)
        page = self.inbox[start : start + self.PAGE]
        return Page(tuple(page), str(start + len(page)), more=start + len(page) < len(self.inbox))

    def take(self, delivery: Delivery, now: int) -> Sequence[ReceiptEvent | Incoming]:
        """The body is the words."""
        if delivery.body == b"\xff":
            raise ValueError("no words")
        return [came(delivery.headers["id"], delivery.body.decode(), now)]

    def shake_hands(self, query: Mapping[str, str]) -> str | None:
        """The challenge."""
        return query.get("hub.challenge")
