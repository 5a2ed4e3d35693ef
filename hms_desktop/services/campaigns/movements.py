"""Everything that moves campaigns by itself, in the order in which it is asked."""

from __future__ import annotations

from hms_desktop.services.campaigns.caution.brake import BrakeMovement
from hms_desktop.services.campaigns.journeys.fallbacks import FallbackMovement
from hms_desktop.services.campaigns.journeys.movement import JourneyMovement
from hms_desktop.services.campaigns.movement import Movement
from hms_desktop.services.campaigns.service import CampaignService
from hms_desktop.services.campaigns.starting.rounds import RoundMovement
from hms_desktop.services.campaigns.starting.triggers import TriggerMovement
from hms_desktop.services.desk import Desk
from hms_desktop.services.inbox.intake import IntakeMovement
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.templates.register_watch import RegisterMovement


def make_movements(desk: Desk, refresh: RefreshService) -> tuple[Movement, ...]:
    """The movements of one desk."""
    return (
        IntakeMovement(desk),
        RegisterMovement(desk),
        BrakeMovement(desk),
        RoundMovement(desk, refresh, CampaignService(desk, refresh).launch_planned),
        TriggerMovement(desk, refresh),
        JourneyMovement(desk, refresh),
        FallbackMovement(desk),
    )
