"""What messages are put together by: the key in SQL, and the names that go with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.domain.campaign.performance import By
from hms_desktop.domain.model import Campaign, Message, Segment, Template
from hms_desktop.domain.time import HOUR_MS, IST_MS
from hms_desktop.services.performance.credits import ROOT

Key = tuple[Any, ...]
Names = Callable[[Key], tuple[str, str]]
_HOUR = (Message.sent_at + IST_MS) // HOUR_MS % 24
_TEMPLATE = func.coalesce(Message.template_id, Campaign.template_id, type_=Message.template_id.type)

KEYS: Mapping[By, tuple[Any, ...]] = {
    By.CAMPAIGN: (ROOT,),
    By.STEP: (ROOT, Message.step),
    By.VARIANT: (ROOT, Message.arm),
    By.CHANNEL: (Message.channel,),
    By.TEMPLATE: (_TEMPLATE,),
    By.SEGMENT: (Campaign.segment_id,),
    By.HOUR: (_HOUR,),
}
ONLY: Mapping[By, Any] = {By.VARIANT: Message.arm.is_not(None), By.HOUR: Message.sent_at.is_not(None)}


def names(connection: Connection, by: By) -> Names:
    """For a key its name and its part: a campaign and the step or variant in it, a template and its language."""
    if by in (By.CAMPAIGN, By.STEP, By.VARIANT):
        named = {row.id: row.name for row in connection.execute(select(Campaign.id, Campaign.name))}
        return lambda key: (named.get(key[0], ""), "" if len(key) == 1 else str(key[1]))
    if by is By.TEMPLATE:
        rows = connection.execute(select(Template.id, Template.name, Template.language))
        told = {row.id: (row.name, row.language) for row in rows}
        return lambda key: told.get(key[0], ("", ""))
    if by is By.SEGMENT:
        segments = {row.id: row.name for row in connection.execute(select(Segment.id, Segment.name))}
        return lambda key: (segments.get(key[0], ""), "")
    return lambda key: (str(key[0]), "")
