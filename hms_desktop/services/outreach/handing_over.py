"""The moment of handing over: a few queued messages checked once more, marked as being sent, and only then sent."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson
from sqlalchemy import BindParameter, bindparam, func, select, update

from hms_desktop.domain.campaign.states import RUNNING
from hms_desktop.domain.message.budget import budget_rules
from hms_desktop.domain.message.decision import Decision
from hms_desktop.domain.message.handover import OutgoingMessage
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.states import CONTACTED, FAILURES, State
from hms_desktop.domain.message.vocabulary import DIRECT_PURPOSE
from hms_desktop.domain.model import Campaign, CampaignStep, Message, Template
from hms_desktop.services.outreach.checks import Checks, late_rule
from hms_desktop.services.outreach.checks_facts import NO_WORDS, Queued, Terms, read_facts
from hms_desktop.services.outreach.rules import hours_now
from hms_desktop.services.outreach.wording import SHEET, Person, outgoing, receivers, sheet_of, sheets
from hms_desktop.store import audience_sql
from hms_desktop.store.unit_of_work import UnitOfWork

CAMPAIGN = (
    Campaign.id, Campaign.purpose, Campaign.channel, Campaign.segment_id, Campaign.launched_at, Campaign.late_rule,
    Campaign.late_minutes, Campaign.asks_to_book, Campaign.canary,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Claim:
    """What was claimed: messages now `sending`, and how many were left out, or put off, by reason."""

    messages: tuple[OutgoingMessage, ...]
    skipped: Counter[str]
    delayed: Counter[str]


def claim(work: UnitOfWork, limit: int, now: int, channels: dict[str, tuple[str, int]]) -> Claim:
    """Take up to `limit` queued messages, those to single patients first, then of running campaigns, the highest purpose first.

    `channels` says by channel who the provider is and how many could leave now. Each message is checked again: consent for
    purpose and channel, death, moving away, address, values, then the rules of checks.py. Those that may go are `sending`
    when the transaction commits; the others are suppressed, or wait until their time, with a reason.
    """
    ready = {channel: number for channel, (_, number) in channels.items() if number}
    queued = list(_queued(work, limit, ready, now)) if limit > 0 else []
    providers = {channel: provider for channel, (provider, _) in channels.items()}
    people = receivers(work.connection, queued, providers, now)
    decided = _decided(work, queued, people, now)
    messages = [
        outgoing(one, who)
        for one, who, found in decided
        if found.goes and who.address is not None and who.body is not None
    ]
    _settle(work, [(one, who, found) for one, who, found in decided if not found.waits], providers, now)
    _put_off(work, [(one, found) for one, _, found in decided if found.waits])
    reasons = [(found.reason, found.waits) for _, _, found in decided if found.reason is not None]
    return Claim(
        tuple(messages),
        Counter(reason for reason, waits in reasons if not waits),
        Counter(reason for reason, waits in reasons if waits),
    )


def due(now: Any) -> Any:
    """Whether a queued message's time has come; written as the index on campaign, state and time has it."""
    return func.coalesce(Message.not_before, audience_sql.NO_TIME) <= now


def not_held(now: Any) -> Any:
    """Whether the time is over in which a launch may be taken back."""
    return func.coalesce(Campaign.held_until, 0) <= now


def _decided(
    work: UnitOfWork, queued: Sequence[Queued], people: Mapping[uuid.UUID, Person], now: int
) -> list[tuple[Queued, Person, Decision]]:
    if not queued:
        return []
    budget = budget_rules()
    addresses = {who.address for who in people.values() if who.address is not None and who.reason is None}
    facts = read_facts(work.connection, queued, addresses, now, budget)
    checks = Checks(facts, hours_now(work.connection), budget, now)
    found: list[tuple[Queued, Person, Decision]] = []
    for one in queued:
        who = people[one.id]
        if who.reason is not None or who.address is None or who.body is None:
            checks.leave_out(one)
            found.append((one, who, Decision(who.reason or "missing-value")))
        else:
            found.append((one, who, checks.decide(one, who.address, who.body)))
    return found


def _queued(work: UnitOfWork, limit: int, ready: dict[str, int], now: int) -> Iterator[Queued]:
    """Queued messages to single patients, then campaign by campaign, by the index of campaign, state and time."""
    taken: Counter[uuid.UUID | None] = Counter()
    for one in _direct(work, limit, ready, now):
        if ready[one.terms.channel] > 0:
            yield one
            limit, ready[one.terms.channel] = limit - 1, ready[one.terms.channel] - 1
    for terms in _campaigns(work, ready, now):
        room = min(limit, ready[terms.channel], _first_few(work, terms, limit) - taken[terms.campaign_id])
        if room > 0:
            found = _of_campaign(work, terms, room, now)
            yield from found
            limit, ready[terms.channel] = limit - len(found), ready[terms.channel] - len(found)
            taken[terms.campaign_id] += 0 if terms.first is None else len(found)


def _first_few(work: UnitOfWork, terms: Terms, limit: int) -> int:
    """How many of a campaign may still leave before the first few were watched."""
    if terms.first is None:
        return limit
    left = work.connection.execute(_TRIED, {"campaign": terms.campaign_id}).scalar_one()
    return max(0, terms.first - left)


def _campaigns(work: UnitOfWork, channels: Collection[str], now: int) -> list[Terms]:
    """Running campaigns on each of their channels, the highest purpose first, then as they were launched."""
    of_steps = _channels_of_steps(work)
    found = [
        terms_of(row, channel, sheet_of(row))
        for row in work.connection.execute(_RUNNING, {"now": now})
        for channel in of_steps.get(row.id, (row.channel,)) if channel in channels
    ]  # fmt: skip
    return sorted(found, key=lambda terms: budget_rules().rank(terms.purpose))


def terms_of(row: Any, channel: str, sheet: Sheet) -> Terms:
    """What a campaign's messages are sent under on one channel; `row` has the columns of CAMPAIGN."""
    late = late_rule(row.late_rule, row.late_minutes, row.purpose)
    return Terms(
        row.purpose, channel, row.id, sheet, row.segment_id, late, row.asks_to_book, row.launched_at or 0, row.canary
    )


def _channels_of_steps(work: UnitOfWork) -> dict[uuid.UUID, tuple[str, ...]]:
    """The channels that the steps of running campaigns use, and what is tried after them."""
    found: dict[uuid.UUID, tuple[str, ...]] = {}
    for row in work.connection.execute(_STEPS):
        ways = [row.channel, *(one["channel"] for one in orjson.loads(row.fallbacks or "[]"))]
        found[row.campaign_id] = tuple(dict.fromkeys([*found.get(row.campaign_id, ()), *ways]))
    return found


def _of_campaign(work: UnitOfWork, terms: Terms, room: int, now: int) -> list[Queued]:
    """On one channel, in the words of the message's template, of the campaign's where it has none of its own."""
    asked = {"campaign": terms.campaign_id, "channel": terms.channel, "now": now, "room": room}
    rows = work.connection.execute(_OF_CAMPAIGN, asked).all()
    own = sheets(work, {row.template_id for row in rows} - {None})
    told = {key: terms if key is None else replace(terms, sheet=own[key]) for key in {row.template_id for row in rows}}
    together = sorted(rows, key=lambda row: "" if row.template_id is None else row.template_id.hex)
    return [
        Queued(row.id, row.patient_id, row.step, row.meant, None, told[row.template_id], row.attempts)
        for row in together
    ]


def _direct(work: UnitOfWork, limit: int, channels: Collection[str], now: int) -> list[Queued]:
    """Messages of no campaign: in the words of their template, or in those made when they were queued."""
    rows = work.connection.execute(_DIRECT, {"channels": list(channels), "now": now, "room": limit}).all()
    own = sheets(work, {row.template_id for row in rows} - {None})
    return [
        Queued(
            row.id, row.patient_id, row.step, row.meant, None if row.template_id in own else row.body,
            Terms(DIRECT_PURPOSE, row.channel, sheet=own.get(row.template_id, NO_WORDS)), row.attempts,
        )
        for row in rows
    ]  # fmt: skip


def _settle(
    work: UnitOfWork, decided: Sequence[tuple[Queued, Person, Decision]], providers: Mapping[str, str], now: int
) -> None:
    """What goes is being sent from now on, what does not is left out."""
    rows = [
        (State.SENDING.value, now, found.reason, who.body, who.address, providers[one.terms.channel], one.id.bytes)
        if found.goes else (State.SUPPRESSED.value, now, found.reason, None, None, None, one.id.bytes)
        for one, who, found in decided
    ]  # fmt: skip
    if rows:
        work.driver.executemany(_SETTLED, rows)
    for one, _, _ in decided:
        work.touch(Message.__tablename__, one.id)


def _put_off(work: UnitOfWork, decided: Sequence[tuple[Queued, Decision]]) -> None:
    """What waits stays in the queue, with its reason and the time at which it is looked at again."""
    rows = [
        {"key": one.id, "why": found.reason, "until": found.not_before, "meant": found.meant_at}
        for one, found in decided
    ]
    if rows:
        work.connection.execute(_PUT_OFF, rows)
    for one, _ in decided:
        work.touch(Message.__tablename__, one.id)


_CHANNELS: BindParameter[list[str]] = bindparam("channels", expanding=True)
_RUNNING = (
    select(*CAMPAIGN, *SHEET)
    .join(Template, Template.id == Campaign.template_id)
    .where(Campaign.status == RUNNING, not_held(bindparam("now")))
    .order_by(Campaign.launched_at, Campaign.id)
)
_STEPS = (
    select(CampaignStep.campaign_id, CampaignStep.channel, CampaignStep.fallbacks)
    .join(Campaign, Campaign.id == CampaignStep.campaign_id)
    .where(Campaign.status == RUNNING, CampaignStep.channel.is_not(None))
    .order_by(CampaignStep.number)
)
_OF_IT = Message.campaign_id == bindparam("campaign")
_TRIED = (
    select(func.count())
    .select_from(Message)
    .where(_OF_IT, Message.state.in_(sorted(state.value for state in CONTACTED | FAILURES)))
)
_QUEUED = (
    select(
        Message.id, Message.patient_id, Message.step, func.coalesce(Message.meant_at, Message.queued_at).label("meant"),
        Message.body, Message.channel, Message.template_id, Message.attempts,
    )
    .where(Message.state == State.QUEUED.value, due(bindparam("now")))
    .limit(bindparam("room"))
)  # fmt: skip
_OF_CAMPAIGN = _QUEUED.where(_OF_IT, Message.channel == bindparam("channel"))
_DIRECT = _QUEUED.where(
    Message.campaign_id.is_(None), Message.channel.in_(_CHANNELS), Message.body.is_not(None)
).order_by(Message.channel, Message.id)  # fmt: skip
_SETTLED = (
    "UPDATE message SET state = ?, state_at = ?, reason = ?, body = ?, address = ?, provider = ? "
    "WHERE id = ? AND state = 'queued'"
)
_PUT_OFF = (
    update(Message)
    .where(Message.id == bindparam("key"), Message.state == State.QUEUED.value)
    .values(
        reason=bindparam("why"),
        not_before=bindparam("until"),
        meant_at=func.coalesce(bindparam("meant", type_=Message.meant_at.type), Message.meant_at),
    )
)
