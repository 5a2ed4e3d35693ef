"""States, reasons, channels and purposes in plain words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.variables import Variable
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES

_STATES: dict[str, Any] = {
    State.DRAFT: QT_TRANSLATE_NOOP("CampaignWords", "Draft"),
    State.QUEUED: QT_TRANSLATE_NOOP("CampaignWords", "Waiting"),
    State.SENDING: QT_TRANSLATE_NOOP("CampaignWords", "Being sent"),
    State.UNCERTAIN: QT_TRANSLATE_NOOP("CampaignWords", "May have been sent"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("CampaignWords", "Handed over"),
    State.SENT: QT_TRANSLATE_NOOP("CampaignWords", "Sent"),
    State.EXPIRED: QT_TRANSLATE_NOOP("CampaignWords", "No news, given up"),
    State.CANCELED: QT_TRANSLATE_NOOP("CampaignWords", "Stopped"),
    State.UNDELIVERED: QT_TRANSLATE_NOOP("CampaignWords", "Not delivered"),
    State.FAILED: QT_TRANSLATE_NOOP("CampaignWords", "Refused"),
    State.SUPPRESSED: QT_TRANSLATE_NOOP("CampaignWords", "Left out"),
    State.DELIVERED: QT_TRANSLATE_NOOP("CampaignWords", "Delivered"),
    State.READ: QT_TRANSLATE_NOOP("CampaignWords", "Read"),
}
_REASONS: dict[str, Any] = {
    "no-consent": QT_TRANSLATE_NOOP("CampaignWords", "Has not allowed this kind of message on this channel"),
    "consent-withdrawn": QT_TRANSLATE_NOOP("CampaignWords", "Has said no to this kind of message"),
    "no-phone": QT_TRANSLATE_NOOP("CampaignWords", "No phone number that takes messages"),
    "no-email": QT_TRANSLATE_NOOP("CampaignWords", "No e-mail address"),
    "deceased": QT_TRANSLATE_NOOP("CampaignWords", "Has died"),
    "moved": QT_TRANSLATE_NOOP("CampaignWords", "Has moved away"),
    "record-gone": QT_TRANSLATE_NOOP("CampaignWords", "The record was merged or removed"),
    "missing-value": QT_TRANSLATE_NOOP("CampaignWords", "A value for the text is missing"),
    "shared-phone-private": QT_TRANSLATE_NOOP(
        "CampaignWords", "The text tells an illness, and others have this phone too"
    ),
    "dlt-text-differs": QT_TRANSLATE_NOOP(
        "CampaignWords", "The text is not the one that the operators registered (DLT)"
    ),
    "dlt-value-too-long": QT_TRANSLATE_NOOP(
        "CampaignWords", "A filled-in value is longer than the operators take (DLT)"
    ),
    "suppressed-address": QT_TRANSLATE_NOOP(
        "CampaignWords", "The provider refuses this number or address; it is not written to"
    ),
    "held-out": QT_TRANSLATE_NOOP("CampaignWords", "Held back, to see whether writing helps at all"),
    "already-booked": QT_TRANSLATE_NOOP("CampaignWords", "Has an appointment already"),
    "already-visited": QT_TRANSLATE_NOOP("CampaignWords", "Has come since the launch"),
    "already-contacted": QT_TRANSLATE_NOOP("CampaignWords", "Was spoken to, or written to about the same, today"),
    "budget": QT_TRANSLATE_NOOP("CampaignWords", "Enough messages for this person for now"),
    "too-late": QT_TRANSLATE_NOOP("CampaignWords", "It could not leave in time"),
    "late": QT_TRANSLATE_NOOP("CampaignWords", "Late; waits for the next hours for messages"),
    "quiet-hours": QT_TRANSLATE_NOOP("CampaignWords", "Waits for the hours for messages"),
    "no-hours": QT_TRANSLATE_NOOP("CampaignWords", "No hour of the next weeks is right for this person's clock"),
    "shared-phone": QT_TRANSLATE_NOOP("CampaignWords", "Waits: somebody with the same phone was written to just now"),
    "same-phone": QT_TRANSLATE_NOOP("CampaignWords", "The same words went to this phone for somebody else"),
    "campaign-stopped": QT_TRANSLATE_NOOP("CampaignWords", "The campaign was stopped first"),
    "merged-record": QT_TRANSLATE_NOOP("CampaignWords", "The same patient is written to under another record"),
    "visit-changed": QT_TRANSLATE_NOOP("CampaignWords", "The visit was called off or moved first"),
    "occasion-over": QT_TRANSLATE_NOOP("CampaignWords", "What it was about is so no more"),
    "occasion-too-old": QT_TRANSLATE_NOOP("CampaignWords", "It happened too long before this computer heard of it"),
    "number-not-in-use": QT_TRANSLATE_NOOP("CampaignWords", "The number is not in use"),
    "phone-unreachable": QT_TRANSLATE_NOOP("CampaignWords", "The phone could not be reached"),
    "outcome-unknown": QT_TRANSLATE_NOOP(
        "CampaignWords", "The line broke while sending; it is not sent again by itself"
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "CampaignWords", "The program stopped while sending; it is not sent again by itself"
    ),
    "provider-later": QT_TRANSLATE_NOOP("CampaignWords", "The provider is busy; it is tried again"),
    "provider-no-connection": QT_TRANSLATE_NOOP("CampaignWords", "The provider can't be reached; it is tried again"),
    "provider-account": QT_TRANSLATE_NOOP("CampaignWords", "The provider does not accept this account; see Settings"),
    "provider-setting-missing": QT_TRANSLATE_NOOP(
        "CampaignWords", "Something about the account at the provider is not set up; see Settings"
    ),
    "provider-bad-number": QT_TRANSLATE_NOOP("CampaignWords", "The number or address can't receive this message"),
    "booked": QT_TRANSLATE_NOOP("CampaignWords", "Has booked a visit since"),
    "left-segment": QT_TRANSLATE_NOOP("CampaignWords", "Is no longer in the segment"),
    "replied": QT_TRANSLATE_NOOP("CampaignWords", "Has answered since"),
    "visited": QT_TRANSLATE_NOOP("CampaignWords", "Has come since"),
    "opted-out": QT_TRANSLATE_NOOP("CampaignWords", "Has said no in a message"),
    "provider-opted-out": QT_TRANSLATE_NOOP("CampaignWords", "Has said no at the provider"),
    "provider-template": QT_TRANSLATE_NOOP("CampaignWords", "The provider refused the text or its registration"),
    "provider-hold": QT_TRANSLATE_NOOP("CampaignWords", "The provider takes no more for this person today"),
    "provider-other": QT_TRANSLATE_NOOP("CampaignWords", "The provider refused it"),
    "provider-no-answer": QT_TRANSLATE_NOOP(
        "CampaignWords", "The provider did not answer; it is not sent again by itself"
    ),
    "sent-again-by-person": QT_TRANSLATE_NOOP(
        "CampaignWords", "Somebody knows that it did not arrive; it is sent again"
    ),
    "left-as-it-is": QT_TRANSLATE_NOOP("CampaignWords", "Somebody has looked at it and left it as it is"),
    "no-news": QT_TRANSLATE_NOOP("CampaignWords", "The provider never said what became of it"),
}
_STATUSES: dict[str, tuple[Any, str]] = {
    "draft": (QT_TRANSLATE_NOOP("CampaignWords", "Draft"), "neutral"),
    "waiting": (QT_TRANSLATE_NOOP("CampaignWords", "Waiting"), "info"),
    "scheduled": (QT_TRANSLATE_NOOP("CampaignWords", "Scheduled"), "info"),
    "running": (QT_TRANSLATE_NOOP("CampaignWords", "Sending"), "info"),
    "paused": (QT_TRANSLATE_NOOP("CampaignWords", "Paused"), "warning"),
    "stopped": (QT_TRANSLATE_NOOP("CampaignWords", "Stopped"), "danger"),
    "finished": (QT_TRANSLATE_NOOP("CampaignWords", "All sent"), "success"),
}
_STATE_COLOURS = {
    State.READ: "success",
    State.DELIVERED: "success",
    State.FAILED: "danger",
    State.UNDELIVERED: "danger",
    State.UNCERTAIN: "warning",
    State.EXPIRED: "warning",
    State.SUPPRESSED: "muted",
    State.CANCELED: "muted",
}


def state_word(state: str) -> str:
    """The word for a message's state."""
    return _tr(_STATES.get(state, state))


def state_colour(state: str) -> str:
    """The colour that goes with the word."""
    return _STATE_COLOURS.get(State(state), "text") if state in _STATES else "text"


def reason_words(reason: str | None) -> str:
    """The sentence for a reason; empty for none, an unknown code as plain words."""
    return _tr(_REASONS.get(reason, reason.replace("-", " "))) if reason else ""


def status_word(status: str) -> tuple[str, str]:
    """The word and the tint of a campaign's status."""
    word, tint = _STATUSES.get(status, (status, "neutral"))
    return _tr(word), tint


def standing_word(campaign: Any) -> tuple[str, str]:
    """The word and the tint for one campaign of the list: scheduled until its time, waiting until it has a message."""
    if campaign.status == "running" and campaign.begins_at is not None:
        return status_word("scheduled")
    waits = campaign.status == "running" and not campaign.funnel.addressed
    return status_word("waiting" if waits else campaign.status)


def channel_word(channel: str) -> str:
    """The name of a channel."""
    return QCoreApplication.translate("Channels", CHANNELS.get(channel, channel))


def purpose_word(purpose: str) -> str:
    """The name of a purpose."""
    return QCoreApplication.translate("Purposes", PURPOSES.get(purpose, purpose))


def variable_word(variable: Variable) -> str:
    """What a place of a text stands for."""
    return QCoreApplication.translate("Variables", variable.label)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CampaignWords", text)
