"""A portal tab on a real clinic: real services, real threads, the strip and the undo of the window."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from hms_desktop.domain.register.details import PatientDetails, Phone
from hms_desktop.views.portal.tab import PortalTab
from tests.helpers.clinic import ClinicForTests
from tests.helpers.screens import Screen

FOLLOW_MS = 90  # what follows a change waits 60 ms for others


class Portal:
    """The tab with all that a test asks about it."""

    def __init__(self, screen: Screen, clinic: ClinicForTests) -> None:
        self.screen, self.clinic, self.context = screen, clinic, screen.context
        self.tab: PortalTab = screen.show(PortalTab, (1366, 660))
        self.context.went.connect(lambda _key, where: self.tab.show_place(**where))
        self.settle()

    @property
    def page(self) -> Any:
        return self.tab.page

    @property
    def said(self) -> str:
        return self.screen.said[-1] if self.screen.said else ""

    def settle(self) -> None:
        """Wait until the runner has delivered everything, what follows a change included."""
        self.screen.settle()
        self.screen.bot.wait(FOLLOW_MS)
        self.screen.settle()

    def open(self, patient_id: uuid.UUID) -> Any:
        self.tab.open_patient(patient_id)
        self.settle()
        return self.page

    def undo(self) -> None:
        self.context.undo.undo()
        self.settle()

    def redo(self) -> None:
        self.context.undo.redo()
        self.settle()

    def sign_in(self, role: str) -> None:
        self.screen.act_as(role)
        self.settle()

    def register(self, name: str, phone: str | None = None, **more: Any) -> uuid.UUID:
        phones = (Phone(phone),) if phone else ()
        return self.clinic.services.patients.register(PatientDetails(name, phones=phones, **more))


@pytest.fixture
def portal(screen: Screen, clinic: ClinicForTests) -> Portal:
    """The tab, signed in as an administrator."""
    return Portal(screen, clinic)
