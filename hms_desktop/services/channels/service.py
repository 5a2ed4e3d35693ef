"""Channels set up, changed, tried and taken down."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import orjson
from sqlalchemy import delete, select

from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import MessageChannel
from hms_desktop.domain.message.providers import ChannelSetup, Provider, check_setup, providers, secret_names
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.model import ChannelRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.secrets import Vault, VaultTrouble
from hms_desktop.services.channels.stored import provider_of, vault_name
from hms_desktop.services.channels.trial import Trial, TrialMessage, TrialNews, judged, news, outgoing
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

PROVIDER, CONSOLE, LOCKED, NOTHING = "provider", "console", "locked", "nothing"


@dataclass(frozen=True, slots=True)
class ChannelShown:
    """A set-up without its secrets; `in_keyring` is false where they stay in the clinic's encrypted file."""

    channel: str
    provider: str
    base_url: str | None
    settings: Mapping[str, str]
    in_keyring: bool


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How messages of a channel leave now: `leaves` is provider, console (to a file on this computer), locked or nothing."""

    channel: str
    leaves: str
    provider: str | None = None
    per_second: float | None = None
    in_keyring: bool | None = None


@dataclass(frozen=True, slots=True)
class ChannelDetails:
    """A set-up for whoever changes it: what may be shown of it, and the names of the secrets that are kept."""

    shown: ChannelShown
    fields: Mapping[str, str]
    kept: frozenset[str]


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

    def overview(self) -> list[ChannelState]:
        """Every channel, and how its messages leave now."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        set_up = {one.channel: one for one in self.all()}
        working = self._desk.channels()
        return [_state(channel, set_up.get(channel), working.get(channel)) for channel in CHANNELS]

    def details(self, channel: str) -> ChannelDetails:
        """What is set up for a channel, secrets as names only. Raises NotFound, or Refused while they can't be read."""
        self._desk.require(Permission.MANAGE_CLINIC)
        with self._desk.database.read() as connection:
            wanted = select(*ChannelRow.__table__.c).where(ChannelRow.channel == channel)
            found = connection.execute(wanted).mappings().one_or_none()
        if found is None:
            raise NotFound("channel-not-set-up")
        row = dict(found)
        hidden, secrets = secret_names(row["provider"]), self._secrets(row)
        fields = {name: value for name, value in secrets.items() if name not in hidden}
        return ChannelDetails(_shown(row), fields, frozenset(secrets) & hidden)

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

    def try_out(self, trial: TrialMessage) -> Trial:
        """Send one message that is in no ledger, to whoever sets the channel up; says whether it was taken, and why not.

        Raises NotFound for a channel that is not set up, Refused while its secrets can't be read, Invalid by field.
        """
        self._desk.require(Permission.MANAGE_CLINIC)
        sender, message_id = self._sender(trial.channel), self._desk.new_id()
        message = outgoing(trial, sender.provider, message_id)
        return judged(trial, sender, message_id, sender.send(message), self._desk.now_ms())

    def trial_news(self, trial: Trial, sent: TrialMessage) -> TrialNews:
        """What the provider says of a test by now. Raises Refused when it can't be asked."""
        self._desk.require(Permission.MANAGE_CLINIC)
        sender = self._sender(trial.channel)
        message = outgoing(sent, sender.provider, trial.message_id)
        try:
            return news(trial, message.address, message.body, sender)
        except OSError as error:
            raise Refused("channel-not-asked") from error

    def _sender(self, channel: str) -> MessageChannel:
        sender = self._desk.channels().get(channel)
        if sender is None:
            with self._desk.database.read() as connection:
                locked = provider_of(connection, channel) is not None
            raise Refused("channel-keyring") if locked else NotFound("channel-not-set-up")
        return sender

    def _completed(self, setup: ChannelSetup, before: Mapping[str, Any] | None) -> ChannelSetup:
        """With what was told before and is not told anew; an empty secret is kept, anything else that is empty goes."""
        if before is None or before["provider"] != setup.provider:
            return replace(setup, secrets={name: told for name, told in setup.secrets.items() if told})
        hidden = secret_names(setup.provider)
        told = {name: value for name, value in setup.secrets.items() if value or name not in hidden}
        merged = {**self._secrets(before), **told}
        return replace(setup, secrets={name: value for name, value in merged.items() if value})

    def _secrets(self, row: Mapping[str, Any]) -> dict[str, str]:
        """All that a set-up keeps. Raises Refused while the keyring does not answer."""
        if row["secrets"] is not None:
            return dict(orjson.loads(row["secrets"]))
        try:
            kept = self._vault.get(vault_name(row["id"]))
        except VaultTrouble as error:
            raise Refused("channel-keyring") from error
        if kept is None and not self._vault.available:
            raise Refused("channel-keyring")
        return dict(orjson.loads(kept or "{}"))

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


def _state(channel: str, shown: ChannelShown | None, working: MessageChannel | None) -> ChannelState:
    if shown is None:
        return ChannelState(channel, CONSOLE if working is not None else NOTHING)
    setup = ChannelSetup(channel, shown.provider, {}, shown.base_url, shown.settings)
    leaves = PROVIDER if working is not None else LOCKED
    return ChannelState(channel, leaves, shown.provider, setup.per_second, shown.in_keyring)


def _shown(row: Mapping[str, Any]) -> ChannelShown:
    settings = orjson.loads(row["settings"])
    return ChannelShown(row["channel"], row["provider"], row["base_url"], settings, row["secrets"] is None)
