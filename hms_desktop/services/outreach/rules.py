"""A clinic's own hours for messages, and the rules of one campaign at the moment of handing over."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from functools import lru_cache

import orjson
from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.message.hours import HourRules, as_minutes, as_text
from hms_desktop.domain.message.hours_data import HourChoice, shipped_choice, unfounded_choice, with_choice
from hms_desktop.domain.message.lateness import RULES, LateRule
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Campaign, Message, Setting
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.services.outreach.checks import late_rule
from hms_desktop.store.unit_of_work import UnitOfWork

CLINIC = ""
NAME = "outreach.hours"
_HOURS = select(Setting.value).where(Setting.owner == CLINIC, Setting.name == NAME)


@dataclass(frozen=True, slots=True)
class CampaignRules:
    """What a campaign does with what is late, and whether it asks to book a visit."""

    late: LateRule
    asks_to_book: bool = False


class OutreachRuleService:
    """Verbs of the rules for sending."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def hours(self) -> HourChoice:
        """The clinic's quiet hours and days of rest: those shipped from its founding on, until it chooses."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return _choice(_stored(connection))

    def set_hours(self, choice: HourChoice) -> None:
        """Choose hours; what waits for its hours is looked at again. Raises Invalid for quiet, sundays, festivals."""
        self._desk.require(Permission.MANAGE_CLINIC)
        with_choice(choice)
        with self._desk.write(Permission.MANAGE_CLINIC, "outreach.hours") as work:
            write_hours(work, choice)
            launched = select(Campaign.id).where(Campaign.launched_at.is_not(None))
            queued = (Message.campaign_id.in_(launched), Message.state == State.QUEUED.value)
            waits = (*queued, Message.reason == "quiet-hours")
            work.connection.execute(update(Message).where(*waits).values(not_before=None, reason=None))
            work.touch_all(Message.__tablename__)

    def of_campaign(self, campaign_id: uuid.UUID) -> CampaignRules:
        """The rules of one campaign. Raises NotFound."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        query = select(Campaign.late_rule, Campaign.late_minutes, Campaign.purpose, Campaign.asks_to_book)
        with self._desk.database.read() as connection:
            row = connection.execute(query.where(Campaign.id == campaign_id)).one_or_none()
        if row is None:
            raise NotFound("campaign-gone")
        return CampaignRules(late_rule(row.late_rule, row.late_minutes, row.purpose), row.asks_to_book)

    def set_campaign(self, campaign_id: uuid.UUID, rules: CampaignRules) -> bool:
        """Give a campaign rules of its own, from its next message on. Raises Invalid, NotFound."""
        self._desk.require(Permission.EDIT_CAMPAIGNS)
        wrong = {} if rules.late.rule in RULES else {"late_rule": "late-rule-unknown"}
        if rules.late.minutes < 0:
            wrong["late_minutes"] = "late-minutes"
        if wrong:
            raise Invalid(wrong)
        values = {"late_rule": rules.late.rule, "late_minutes": rules.late.minutes, "asks_to_book": rules.asks_to_book}
        with self._desk.write(Permission.EDIT_CAMPAIGNS, "campaign.rules") as work:
            return work.update(Campaign, campaign_id, values)


def found_hours(work: UnitOfWork) -> None:
    """A clinic that is founded has the hours that are shipped."""
    write_hours(work, shipped_choice())


def write_hours(work: UnitOfWork, choice: HourChoice) -> None:
    """Keep the clinic's hours, with a note in the audit trail."""
    before, after = _stored(work.connection), _written(choice)
    statement = insert(Setting).values(owner=CLINIC, name=NAME, value=after)
    work.connection.execute(statement.on_conflict_do_update(index_elements=["owner", "name"], set_={"value": after}))
    work.note(None, None, {"hours": before}, {"hours": after})


def hours_now(connection: Connection) -> HourRules:
    """The hours that hold at this clinic."""
    return _rules(_stored(connection))


def _stored(connection: Connection) -> str | None:
    return connection.execute(_HOURS).scalar()


@lru_cache(maxsize=8)
def _rules(stored: str | None) -> HourRules:
    return with_choice(_choice(stored))


def _choice(stored: str | None) -> HourChoice:
    if stored is None:
        return unfounded_choice()
    told = orjson.loads(stored)
    quiet = told["quiet"]
    span = None if quiet is None else (as_minutes(quiet[0]), as_minutes(quiet[1]))
    return HourChoice(span, frozenset(told["sundays"]), frozenset(told["festivals"]))


def _written(choice: HourChoice) -> str:
    quiet = None if choice.quiet is None else [as_text(minute) for minute in choice.quiet]
    told = {"quiet": quiet, "sundays": sorted(choice.sundays), "festivals": sorted(choice.festivals)}
    return orjson.dumps(told).decode()
