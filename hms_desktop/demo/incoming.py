"""What came in lately and goes through the door of every message: some who want no more, one who does again, unknown numbers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, func, select

from hms_desktop.demo.chance import stream
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.message.handover import Incoming
from hms_desktop.domain.message.incoming import Said
from hms_desktop.domain.model import Consent, Message, MessageEvent, Reply, Suppression
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.inbox.intake import ACTION
from hms_desktop.services.inbox.proving import proofs_lacking
from hms_desktop.services.inbox.taking import take_in
from hms_desktop.services.outreach.ledger_events import apply_news
from hms_desktop.store.database import Database
from hms_desktop.store.unit_of_work import unit_of_work

PROVIDER = "console"
_DAYS, _HOUR_MS = 45, 3_600_000
_UNKNOWN, _MISSED = 4, 2


def let_in(path: Path, key: bytes, seed: int, as_of: date, now: Callable[[], int]) -> dict[str, int]:
    """Take in what came; returns how many rows that made, by table."""
    chance, words = stream(seed, "incoming"), load_toml("demo/words.toml", "incoming")["incoming"]
    database = Database(path, key, now_ms=now)
    try:
        with unit_of_work(database, AUTOMATION, ACTION, capture=False) as work:
            before = _counted(work.connection)
            late = ms_of(as_of, 6) - 20 * 60_000
            came = [*_refusals(work.connection, chance, words, late), *_strangers(chance, words, late)]
            apply_news(work, proofs_lacking(work, [Said.REPLY]), late)
            take_in(work, PROVIDER, sorted(came, key=lambda one: one.at), late)
            return {name: number - before[name] for name, number in _counted(work.connection).items()}
    finally:
        database.close()


def _refusals(connection: Connection, chance: Random, words: dict[str, Any], late: int) -> Iterator[Incoming]:
    """People whom a message reached in the last weeks, and who did not answer it otherwise."""
    table = Message
    answered = select(Reply.message_id).where(Reply.message_id.is_not(None))
    reached = select(table.id, table.channel, table.address, table.sent_at).where(
        table.sent_at.between(late - _DAYS * DAY_MS, late - DAY_MS), table.delivered_at.is_not(None),
        table.channel.in_(("sms", "whatsapp")), table.address.is_not(None), table.id.not_in(answered),
    )  # fmt: skip
    rows = connection.execute(reached.order_by(table.id)).all()
    said = words["no"] + words["again"]
    for number, row in enumerate(chance.sample(rows, min(len(said), len(rows)))):
        at = row.sent_at + chance.randint(1, 20) * _HOUR_MS
        yield _came(
            f"no-{row.id.hex}", row.channel, row.address, "STOP" if number >= len(words["no"]) else said[number], at
        )
        if number >= len(words["no"]):
            yield _came(f"again-{row.id.hex}", row.channel, row.address, said[number], at + 2 * _HOUR_MS)


def _strangers(chance: Random, words: dict[str, Any], late: int) -> Iterator[Incoming]:
    for number in range(_UNKNOWN + _MISSED):
        address, at = f"+91{chance.randint(6_200_000_000, 6_299_999_999)}", late - chance.randint(1, 6 * 24) * _HOUR_MS
        if number < _UNKNOWN:
            yield _came(f"unknown-{number}", "whatsapp", address, words["unknown"][number % len(words["unknown"])], at)
        else:
            yield _came(f"missed-{number}", "voice", address, "", at, says=Said.MISSED_CALL.value)


def _came(key: str, channel: str, address: str, body: str, at: int, says: str | None = None) -> Incoming:
    return Incoming(key, channel, address, body, at, json.dumps({"id": f"{PROVIDER}-in-{key}"}), says=says)


def _counted(connection: Connection) -> dict[str, int]:
    tables = (Reply, Consent, Suppression, MessageEvent)
    return {one.__tablename__: connection.execute(select(func.count(one.id))).scalar_one() for one in tables}
