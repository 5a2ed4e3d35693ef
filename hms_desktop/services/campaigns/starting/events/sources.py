"""Every event that may start a campaign, by its key in `resources/outreach/triggers.toml`."""

from __future__ import annotations

from collections.abc import Mapping

from hms_desktop.services.campaigns.starting.events import (
    appointments,
    appointments_ahead,
    birthdays,
    camps,
    doses,
    feedback,
    goals,
    scores,
    segments,
)
from hms_desktop.services.campaigns.starting.events.source import Source

SOURCES: Mapping[str, Source] = {
    "segment.entered": segments.ENTERED,
    "segment.left": segments.LEFT,
    "appointment.booked": appointments.BOOKED,
    "appointment.soon": appointments_ahead.SOON,
    "appointment.missed": appointments.MISSED,
    "appointment.completed": appointments.COMPLETED,
    "dose.due": doses.DUE,
    "birthday": birthdays.BIRTHDAY,
    "feedback.low": feedback.LOW,
    "camp.attended": camps.ATTENDED,
    "goal.reached": goals.REACHED,
    "goal.slipped": goals.SLIPPED,
    "score.drop": scores.DROP,
}
