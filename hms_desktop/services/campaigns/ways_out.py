"""What stands in the way of a campaign's messages at the provider: said before the launch, refused where it is sure."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.dlt import dlt_rules
from hms_desktop.domain.message.handover import ExactingChannel, MessageChannel, OutgoingMessage
from hms_desktop.domain.message.providers import provider_name
from hms_desktop.domain.message.vocabulary import EMAIL, SMS
from hms_desktop.domain.model import Template
from hms_desktop.services.campaigns.rehearsal.script import Script
from hms_desktop.services.campaigns.texts import Text
from hms_desktop.services.outreach.window import takes_registered_only

CONSOLE = "console"
_NOBODY = uuid.UUID(int=0)


class Warned(NamedTuple):
    """Something to look at before a launch: the code of a sentence, and what fills it."""

    code: str
    told: tuple[tuple[str, object], ...]

    @property
    def params(self) -> Mapping[str, object]:
        """What fills the sentence."""
        return dict(self.told)


def check_ways(
    connection: Connection, script: Script, name: str, channels: Mapping[str, MessageChannel]
) -> tuple[Warned, ...]:
    """What is better mended first, each once. `name` is that of texts which are not stored.

    Raises Refused for a text that its provider can't be given for lack of a setting, as MSG91 without a template id.
    """
    table = Template.__table__.c
    named = select(table.id, table.name).where(table.id.in_(one.template_id for one in _every(script)))
    names: dict[uuid.UUID, str] = {row.id: row.name for row in connection.execute(named)}
    found: dict[Warned, None] = {}
    for texts in script.texts.values():
        for one in texts.every if texts.channel in channels else ():
            called = names.get(one.template_id, name)
            _refuse_incomplete(texts.channel, one, called, channels[texts.channel])
            found |= {Warned(code, (("name", called),)): None for code in _doubts(texts.channel, one, channels)}
    return tuple(found)


def _every(script: Script) -> Iterator[Text]:
    for texts in script.texts.values():
        yield from texts.every


def _refuse_incomplete(channel: str, one: Text, name: str, here: object) -> None:
    """A message like those that will leave is put into the provider's words, and not sent."""
    if not isinstance(here, ExactingChannel):
        return
    address = "nobody@example.in" if channel == EMAIL else f"{dlt_rules().country}9000000000"
    sample = OutgoingMessage(_NOBODY, channel, address, one.sheet.body, template=one.sheet.registered(channel))
    if (setting := here.lacks(sample)) is not None:
        raise Refused("launch-setting-missing", name=name, provider=provider_name(here.provider), setting=setting)


def _doubts(channel: str, one: Text, channels: Mapping[str, MessageChannel]) -> Iterator[str]:
    provider = channels[channel].provider
    if channel == SMS and provider in dlt_rules().routes - {CONSOLE} and not one.sheet.dlt_template:
        yield "launch-no-dlt"
    if takes_registered_only(channel, channels) and one.sheet.registered(channel) is None:
        yield "launch-whatsapp-free"
