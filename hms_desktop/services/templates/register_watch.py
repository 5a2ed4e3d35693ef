"""Asks WhatsApp by itself how it holds our texts while campaigns send them, so that the brake sees a falling quality. A movement."""

from __future__ import annotations

from sqlalchemy import exists, func, select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.brake import brake_rules
from hms_desktop.domain.campaign.states import RUNNING
from hms_desktop.domain.message.registration import TemplateRegister
from hms_desktop.domain.message.vocabulary import WHATSAPP
from hms_desktop.domain.model import Campaign, Template
from hms_desktop.services.desk import Desk
from hms_desktop.services.templates.approval import keep_registered
from hms_desktop.store.unit_of_work import unit_of_work


class RegisterMovement:
    """Reads the register of texts every few minutes, as long as a campaign is running on WhatsApp."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._next = 0

    def next_at(self, now: int) -> int | None:
        """When the register is to be read again; None while nothing is sent that stands in it, or nobody can be asked."""
        sends = exists().where(Campaign.status == RUNNING, Campaign.channel == WHATSAPP)
        registered = (Template.channel == WHATSAPP, Template.removed_at.is_(None), Template.provider_name.is_not(None))
        asked = select(func.count(), func.max(Template.asked_at)).where(*registered, sends)
        with self._desk.database.read() as connection:
            number, last = connection.execute(asked).one()
        if not number or self._register() is None:
            return None
        return min(max(self._next, (last or 0) + brake_rules().register), now + brake_rules().register)

    def move(self, now: int) -> int:
        """Read the register and keep what it says; without a line it is tried again later. Tells nothing of sending, so 0."""
        self._next = now + brake_rules().register
        register = self._register()
        if register is None:
            return 0
        try:
            found = register.registered_texts()
        except OSError:
            return 0
        with unit_of_work(self._desk.database, AUTOMATION, "template.asked") as work:
            keep_registered(work, found, now)
        return 0

    def _register(self) -> TemplateRegister | None:
        channel: object = self._desk.channels().get(WHATSAPP)
        return channel if isinstance(channel, TemplateRegister) else None
