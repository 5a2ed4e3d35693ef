"""A test message to whoever sets a channel up, and an honest word on what became of it. It is in no ledger."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.identifiers import parse_email
from hms_desktop.domain.message.diagnosis import Diagnosis, diagnose, diagnose_event
from hms_desktop.domain.message.handover import (
    Awaited,
    MessageChannel,
    Outcome,
    OutgoingMessage,
    RegisteredTemplate,
    SendResult,
)
from hms_desktop.domain.message.providers import DLT, TEMPLATE, provider, providers
from hms_desktop.domain.message.states import State, known, settled
from hms_desktop.domain.message.vocabulary import EMAIL
from hms_desktop.domain.phone import parse_phone

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class TrialMessage:
    """What is sent as a test: to a number or e-mail address, in these words or by a template's name (its DLT ID for SMS)."""

    channel: str
    address: str
    body: str
    template: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """How a test went: taken, or why not. `words` is what the provider said, where it said anything."""

    message_id: uuid.UUID
    channel: str
    provider: str
    outcome: Outcome
    at: int
    provider_id: str | None = None
    diagnosis: Diagnosis | None = None

    @property
    def taken(self) -> bool:
        """Whether the provider took it; that it arrives is another question."""
        return self.outcome is Outcome.ACCEPTED


@dataclass(frozen=True, slots=True)
class TrialNews:
    """What is known of a test by now; `state` is None when the provider says nothing."""

    state: State | None
    diagnosis: Diagnosis | None = None


def outgoing(trial: TrialMessage, provider_key: str, message_id: uuid.UUID) -> OutgoingMessage:
    """The message as it is handed over. Raises Invalid by field."""
    mail = trial.channel == EMAIL
    to = parse_email(trial.address).value if mail else parse_phone(trial.address).e164
    faults = {}
    if not to:
        faults["address"] = "channel-trial-address"
    if not trial.body.strip():
        faults["body"] = "channel-trial-words"
    if faults:
        raise Invalid(faults)
    assert to is not None
    template = _template(trial, provider_key)
    return OutgoingMessage(message_id, trial.channel, to, trial.body, template=template)


def judged(trial: TrialMessage, sender: MessageChannel, message_id: uuid.UUID, result: SendResult, at: int) -> Trial:
    """How it went."""
    found = diagnose(sender.provider, result)
    return Trial(message_id, trial.channel, sender.provider, result.outcome, at, result.provider_id, found)


def news(trial: Trial, address: str, body: str, sender: MessageChannel) -> TrialNews:
    """What the provider says of it now. Raises OSError when it can't be asked."""
    events = sender.poll([Awaited(trial.message_id, trial.provider_id, trial.at, address, body)])
    states = [state for event in events if (state := known(event.state)) is not None]
    if not states:
        return TrialNews(None)
    state = settled(states[0], states[1:])
    wrong = (diagnose_event(trial.provider, event) for event in events if event.state == state.value)
    return TrialNews(state, next((one for one in wrong if one is not None), None))


def _template(trial: TrialMessage, key: str) -> RegisteredTemplate | None:
    known_keys = {one.key for one in providers()}
    asks = provider(key).trial(trial.channel).asks if key in known_keys else ""
    name = trial.template.strip()
    if not name:
        return None
    if asks == DLT:
        return RegisteredTemplate(name, dlt_id=name)
    return RegisteredTemplate(name, trial.language.strip() or ENGLISH) if asks == TEMPLATE else None
