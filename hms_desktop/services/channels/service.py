"""Channels set up, changed, tried and taken down."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import delete, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import OutgoingMessage, SendResult
from hms_desktop.domain.message.providers import ChannelSetup, Provider, check_setup, providers
from hms_desktop.domain.message.vocabulary import EMAIL
from hms_desktop.domain.model import ChannelRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.phone import parse_phone
from hms_desktop.secrets import Vault, VaultTrouble
from hms_desktop.services.channels.stored import vault_name
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ChannelShown:
    """A set-up without its secrets; `in_keyring` is false where they stay in the clinic's encrypted file."""

    channel: str
    provider: str
    base_url: str | None
    settings: Mapping[str, str]
    in_keyring: bool


class ChannelService:
    """Providers and accounts of this desk. Changing them needs the right to manage the clinic."""

    def __init__(self, desk: Desk, vault: Vault) -> None:
        self._desk = desk
        self._vault = vault

    def providers(self) -> tuple[Provider, ...]:
        """Every provider there is."""
        self._desk.require(Permission.MANAGE_CLINIC)
        return providers()

    def all(self) -> list[ChannelShown]:
        """What is set up."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            rows = connection.execute(select(*ChannelRow.__table__.c).order_by(ChannelRow.channel)).mappings()
            return [_shown(dict(row)) for row in rows]

    def configure(self, setup: ChannelSetup) -> ChannelShown:
        """Set a channel up, in place of how it was. Raises Invalid by field, NotFound for an unknown provider.

        Secrets left out are kept from before when the provider stays the same.
        """
        self._desk.require(Permission.MANAGE_CLINIC)
        row_id, now = derived_id("channel", setup.channel), self._desk.now_ms()
        with self._desk.write(Permission.MANAGE_CLINIC, "channel.configured") as work:
            before = _row(work, row_id)
            whole = self._completed(setup, before)
            check_setup(whole)
            secrets = orjson.dumps(dict(whole.secrets)).decode()
            kept = self._keep(row_id, secrets)
            values = {
                "channel": whole.channel, "provider": whole.provider, "base_url": whole.base_url,
                "settings": orjson.dumps(dict(whole.settings)).decode(), "secrets": None if kept else secrets,
                "changed_at": max(now, before["changed_at"] + 1 if before else 0),
            }  # fmt: skip
            if before is None:
                work.insert(ChannelRow, {"id": row_id, **values})
            else:
                work.update(ChannelRow, row_id, values)
        return _shown(values)

    def forget(self, channel: str) -> None:
        """Take a channel down; its secrets are gone. Raises NotFound."""
        self._desk.require(Permission.MANAGE_CLINIC)
        row_id = derived_id("channel", channel)
        with self._desk.write(Permission.MANAGE_CLINIC, "channel.forgotten") as work:
            before = _row(work, row_id)
            if before is None:
                raise NotFound("channel-not-set-up")
            work.connection.execute(delete(ChannelRow).where(ChannelRow.id == row_id))
            work.note(ChannelRow.__tablename__, row_id, {"channel": channel, "provider": before["provider"]}, None)
        try:
            self._vault.forget(vault_name(row_id))
        except VaultTrouble:
            return

    def try_out(self, channel: str, address: str, body: str) -> SendResult:
        """Send one message that is in no ledger, to whoever sets the channel up. Raises NotFound, or Invalid for the number."""
        self._desk.require(Permission.MANAGE_CLINIC)
        sender = self._desk.channels().get(channel)
        if sender is None:
            raise NotFound("channel-not-set-up")
        to = address.strip() if channel == EMAIL else parse_phone(address).e164
        if not to:
            raise Invalid({"address": "channel-trial-address"})
        return sender.send(OutgoingMessage(self._desk.new_id(), channel, to, body))

    def _completed(self, setup: ChannelSetup, before: Mapping[str, Any] | None) -> ChannelSetup:
        if before is None or before["provider"] != setup.provider:
            return setup
        old = before["secrets"] if before["secrets"] is not None else self._vault.get(vault_name(before["id"]))
        secrets = {**orjson.loads(old or "{}"), **{name: told for name, told in setup.secrets.items() if told}}
        return ChannelSetup(setup.channel, setup.provider, secrets, setup.base_url, setup.settings)

    def _keep(self, row_id: uuid.UUID, secrets: str) -> bool:
        """Whether the keyring took them."""
        if not self._vault.available:
            return False
        try:
            self._vault.set(vault_name(row_id), secrets)
        except VaultTrouble:
            return False
        return True


def _row(work: UnitOfWork, row_id: uuid.UUID) -> Mapping[str, Any] | None:
    found = work.connection.execute(select(*ChannelRow.__table__.c).where(ChannelRow.id == row_id)).mappings()
    row = found.one_or_none()
    return None if row is None else dict(row)


def _shown(row: Mapping[str, Any]) -> ChannelShown:
    settings = orjson.loads(row["settings"])
    return ChannelShown(row["channel"], row["provider"], row["base_url"], settings, row["secrets"] is None)
