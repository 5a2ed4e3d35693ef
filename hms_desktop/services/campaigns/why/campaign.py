"""The checks of the campaign itself: whether it sends now, whom its segment took in, what it tries, and who would carry it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from hms_desktop.domain.campaign.states import FINISHED, PAUSED, RUNNING
from hms_desktop.domain.experiment.design import HELD_OUT
from hms_desktop.domain.model import Segment
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.services.campaigns.why.records import Checked, EntryTold, MessageTold, Verdict
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_lookup import segment_rule


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the checks are about and what is known already; `campaign` has every column."""

    campaign: Row[Any]
    patient_id: uuid.UUID
    channel: str
    messages: Sequence[MessageTold]
    entries: Sequence[EntryTold]
    now: int
    today: date


def check_campaign(connection: Connection, asked: Asked, providers: Mapping[str, str]) -> tuple[Checked, ...]:
    """Whether the campaign sends, whether she is one of its people, her variant, and whether the channel is set up."""
    provider = providers.get(asked.channel)
    verdict = Verdict.WAITS if provider is None else Verdict.PASSES
    told = {"channel": asked.channel, "provider": provider}
    reason = "no-provider" if provider is None else None
    return (
        _sends(asked), _segment(connection, asked), _variant(asked), Checked("channel", verdict, told, reason),
    )  # fmt: skip


def _sends(asked: Asked) -> Checked:
    row = asked.campaign
    values = {"status": row.status, "first": row.canary, "first_until": row.canary_until, "why": row.brake_reason}
    if row.status == RUNNING and (row.held_until or 0) > asked.now:
        return Checked("campaign", Verdict.WAITS, values, "campaign-held", row.held_until)
    if row.status == RUNNING and row.canary is not None:
        return Checked("campaign", Verdict.WAITS, values, "campaign-first-few", row.canary_until)
    if row.status == RUNNING:
        return Checked("campaign", Verdict.PASSES, values)
    if row.status == PAUSED:
        return Checked("campaign", Verdict.WAITS, values, "campaign-braked" if row.brake_reason else "campaign-paused")
    if row.status == FINISHED:
        return Checked("campaign", Verdict.UNASKED, values, "campaign-finished")
    return Checked("campaign", Verdict.STOPS, values, f"campaign-{row.status}")


def _segment(connection: Connection, asked: Asked) -> Checked:
    """In the segment now, by the launch's own statement; who was frozen into the campaign stays in it."""
    row = asked.campaign
    name = connection.execute(select(Segment.name).where(Segment.id == row.segment_id)).scalar_one()
    taken_in = bool(asked.messages or asked.entries)
    values = {"segment": name, "taken_in": taken_in, "now": _member(connection, asked), "launched": row.launched_at}
    if taken_in or (row.launched_at is None and values["now"]):
        return Checked("segment", Verdict.PASSES, values)
    reason = "not-in-segment" if row.launched_at is None else "not-in-segment-at-launch"
    return Checked("segment", Verdict.STOPS, values, reason)


def _member(connection: Connection, asked: Asked) -> bool | None:
    """None where the rule can't be followed any more."""
    try:
        rule = segment_rule(connection, asked.campaign.segment_id)
        if rule is None:
            return None
        own = segment_sql.members(rule, asked.today, segment_sql.PATIENT.id)
        return connection.execute(own.where(segment_sql.PATIENT.id == asked.patient_id)).first() is not None
    except RuleError:
        return None


def _variant(asked: Asked) -> Checked:
    if asked.campaign.experiment is None:
        return Checked("variant", Verdict.UNASKED)
    known: list[EntryTold | MessageTold] = [*asked.entries, *asked.messages]
    arms = [one.arm for one in known if one.arm is not None]
    held = any(one.reason == HELD_OUT for one in known)
    values = {"arm": arms[-1] if arms else None}
    return Checked("variant", Verdict.STOPS if held else Verdict.PASSES, values, HELD_OUT if held else None)
