"""Why did, or didn't, somebody get a message of a campaign: everything that happened, and every check with its value now."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.campaign.states import GOING
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import CampaignEntry, Message, MessageEvent, Patient, Template
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.services.campaigns.journeys.journey import journey_of
from hms_desktop.services.campaigns.journeys.tasks import TaskService
from hms_desktop.services.campaigns.stored import campaign_row, with_rounds
from hms_desktop.services.campaigns.texts import Text, texts_of
from hms_desktop.services.campaigns.why.campaign import Asked, check_campaign
from hms_desktop.services.campaigns.why.leaving import check_leaving
from hms_desktop.services.campaigns.why.person import check_person
from hms_desktop.services.campaigns.why.records import Checked, EntryTold, Heard, MessageTold, Why
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.checks_facts import Queued
from hms_desktop.services.outreach.handing_over import terms_of
from hms_desktop.services.outreach.wording import SHEET, sheet_of
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.store.segment_lookup import segment_rule

_MESSAGE, _ENTRY, _EVENT = Message.__table__.c, CampaignEntry.__table__.c, MessageEvent.__table__.c
_TOLD = tuple(name for name in MessageTold.__dataclass_fields__ if name != "events")
_STOOD = tuple(EntryTold.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class _About:
    """The message that the checks are about: the one that waits, else the next, else the last, else the first."""

    campaign: Row[Any]
    step: int
    channel: str
    text: Text
    row: MessageTold | None


class WhyService:
    """Asks why."""

    def __init__(self, desk: Desk, refresh: RefreshService) -> None:
        self._desk = desk
        self._refresh = refresh

    def of(self, campaign_id: uuid.UUID, patient_id: uuid.UUID) -> Why:
        """Everything about a patient in a campaign and its rounds. Raises NotFound.

        Words that tell an illness are left out for who may not see health data.
        """
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        self._ready(campaign_id)
        tasks = TaskService(self._desk).of_patient(patient_id, campaign_id)
        with self._desk.database.read() as connection:
            row, person = campaign_row(connection, campaign_id), _patient(connection, patient_id)
            family = with_rounds(connection, campaign_id)
            messages, entries = _messages(connection, family, patient_id), _entries(connection, family, patient_id)
            about = self._about(connection, row, person, messages, entries)
            checks = self._checks(connection, person, about, messages, entries)
        return Why(
            patient_id, person.name, campaign_id, row.name, row.status, row.launched_at, row.segment_id,
            self._desk.now_ms(), messages, entries, tuple(tasks), None if about is None else about.step,
            None if about is None else about.channel, checks,
        )  # fmt: skip

    def _ready(self, campaign_id: uuid.UUID) -> None:
        """Bring up to date what the segment asks that is worked out; a rule that can't be followed is told by its check."""
        with self._desk.database.read() as connection:
            try:
                rule = segment_rule(connection, campaign_row(connection, campaign_id).segment_id)
            except RuleError:
                return
        if rule is not None:
            self._refresh.ready_for(rule)

    def _about(
        self,
        connection: Connection,
        row: Row[Any],
        person: Row[Any],
        messages: Sequence[MessageTold],
        entries: Sequence[EntryTold],
    ) -> _About | None:
        waiting = next((one for one in messages if one.state == State.QUEUED), None)
        going = next((one for one in reversed(entries) if one.state == GOING), None)
        if waiting is None and going is not None:
            campaign = campaign_row(connection, going.campaign_id)
            journey = journey_of(connection, campaign, self._desk.today())
            step = next((one for one in _of_messages(journey.steps) if one.number >= going.step), None)
            if step is not None and step.channel is not None:
                text = texts_of(connection, journey.template(step, going.arm)).for_language(person.language)
                return _About(campaign, step.number, step.channel, text, None)
        known = waiting or next(reversed(messages), None)
        if known is not None:
            campaign = campaign_row(connection, known.campaign_id)
            text = _text(connection, known.template_id or campaign.template_id)
            return _About(campaign, known.step, known.channel, text, known)
        steps = _of_messages(journey_of(connection, row, self._desk.today()).steps)
        if not steps or steps[0].channel is None or steps[0].template_id is None:
            return None
        text = texts_of(connection, steps[0].template_id).for_language(person.language)
        return _About(row, steps[0].number, steps[0].channel, text, None)

    def _checks(
        self,
        connection: Connection,
        person: Row[Any],
        about: _About | None,
        messages: Sequence[MessageTold],
        entries: Sequence[EntryTold],
    ) -> tuple[Checked, ...]:
        if about is None:
            return ()
        now, row = self._desk.now_ms(), about.row
        providers = {name: one.provider for name, one in self._desk.channels().items()}
        asked = Asked(about.campaign, person.id, about.channel, messages, entries, now, self._desk.today())
        clinical = self._desk.may(Permission.VIEW_CLINICAL)
        found = check_person(
            connection, person.id, about.channel, about.campaign.purpose, about.text, now, clinical=clinical
        )
        waits = row is not None and row.state == State.QUEUED
        meant_at = now if row is None or not waits else row.meant_at or row.queued_at
        key = self._desk.new_id() if row is None else row.id
        terms = terms_of(about.campaign, about.channel, about.text.sheet)
        one = Queued(key, person.id, about.step, meant_at, None, terms)
        leaving = check_leaving(connection, one, found.address, providers, now)
        return (*check_campaign(connection, asked, providers), *found.checks, *leaving)


def _of_messages(steps: Sequence[Step]) -> list[Step]:
    return [one for one in steps if one.kind is StepKind.MESSAGE]


def _text(connection: Connection, template_id: uuid.UUID) -> Text:
    row = connection.execute(select(*SHEET).where(Template.id == template_id)).one()
    return Text(template_id, sheet_of(row))


def _patient(connection: Connection, patient_id: uuid.UUID) -> Any:
    table = Patient.__table__.c
    query = select(table.id, table.name, table.language).where(table.id == patient_id)
    found = connection.execute(query).all()
    if not found:
        raise NotFound("patient-gone")
    return found[0]


def _messages(connection: Connection, family: Sequence[uuid.UUID], patient_id: uuid.UUID) -> tuple[MessageTold, ...]:
    own = (_MESSAGE.patient_id == patient_id, _MESSAGE.campaign_id.in_(family))
    order = (_MESSAGE.queued_at, _MESSAGE.step, _MESSAGE.id)
    query = select(*(_MESSAGE[name] for name in _TOLD)).where(*own).order_by(*order)
    rows = connection.execute(query).mappings().all()
    heard: dict[uuid.UUID, list[Heard]] = {row["id"]: [] for row in rows}
    events = select(_EVENT.message_id, _EVENT.state, _EVENT.at).where(_EVENT.message_id.in_(heard))
    for event in connection.execute(events.order_by(_EVENT.at, _EVENT.arrived_at, _EVENT.id)):
        heard[event.message_id].append(Heard(event.state, event.at))
    return tuple(MessageTold(**row, events=tuple(heard[row["id"]])) for row in rows)


def _entries(connection: Connection, family: Sequence[uuid.UUID], patient_id: uuid.UUID) -> tuple[EntryTold, ...]:
    own = (_ENTRY.patient_id == patient_id, _ENTRY.campaign_id.in_(family))
    rows = connection.execute(select(*(_ENTRY[name] for name in _STOOD)).where(*own).order_by(_ENTRY.entered_at))
    return tuple(EntryTold(*row) for row in rows)
