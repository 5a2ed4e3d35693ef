"""A clinic with campaigns that go out by themselves: a provider that takes everything, and sending as in the app."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any

from hms_desktop.domain.campaign.steps import Step
from hms_desktop.domain.campaign.timing import read_timing
from hms_desktop.services.campaigns.movements import make_movements
from hms_desktop.services.outreach.dispatch import Dispatched, DispatchService
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add_patient, allow
from tests.helpers.sending import Recording

WORDS = "Dear {{patient.first_name}}, this is about you."


class Timed:
    """Makes and arms campaigns, and lets time pass with sending running."""

    def __init__(self, clinic: ClinicForTests) -> None:
        self.clinic, self.services = clinic, clinic.services
        self.channel = Recording(clinic.clock)
        self.number = 0
        self.restart()

    def restart(self) -> None:
        """As when the program is started again: nothing is remembered but what is stored."""
        desk, services = self.clinic.desk, self.services
        moves = lambda: make_movements(desk, services.refresh)  # noqa: E731
        self.dispatch = DispatchService(desk, lambda: {"sms": self.channel}, movements=moves)

    def person(self, name: str = "Asha Devi", **values: Any) -> uuid.UUID:
        """Somebody with a phone of her own who allows messages."""
        self.number += 1
        made = add_patient(self.clinic, name, phone=f"+9198111{self.number:05}", **values)
        for purpose in ("reminder", "promotion", "clinical", "feedback"):
            allow(self.clinic, made, "sms", purpose)
        return made

    def draft(self, rule: Any = None, purpose: str = "clinical", body: str = WORDS) -> uuid.UUID:
        """A campaign to everybody, or to a rule."""
        self.number += 1
        segment = self.services.segments.create(f"Segment {self.number}", rule or {"all": []})
        template = self.services.templates.create(f"Words {self.number}", "sms", "en", purpose, body)
        return self.services.campaigns.create(f"Campaign {self.number}", segment, template)

    def armed(self, told: dict[str, Any], **draft: Any) -> uuid.UUID:
        """A campaign that goes out by what is told as in a plan, with a step `before` its message; the clock goes on a second."""
        before: Step | None = draft.pop("before", None)
        made = self.draft(**draft)
        if before is not None:
            (message,) = self.services.steps.of(made)
            self.services.steps.save(made, [before, replace(message, number=2)])
        self.services.arming.plan(made, read_timing(told))
        self.services.arming.arm(made)
        self.clinic.clock.forward(seconds=1)
        return made

    def run(self) -> Dispatched:
        """Send until nothing is left to do now; the clock goes on so that what was written is heard."""
        total = Dispatched()
        for _ in range(3):
            total += self.dispatch.run()
            self.clinic.clock.forward(seconds=61)
        return total

    def taken(self) -> list[str]:
        """The addresses that were written to, in order."""
        return [message.address for _, message in self.channel.taken]

    def statuses(self, campaign_id: uuid.UUID) -> list[str]:
        """Of its rounds, the newest first."""
        return [one.status for one in self.services.arming.rounds(campaign_id)]

    def status(self, campaign_id: uuid.UUID) -> str:
        """Of the campaign itself."""
        return self.services.campaigns.get(campaign_id).status
