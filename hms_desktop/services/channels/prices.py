"""What messages cost here: the shipped prices, and in place of them what the clinic says it pays."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, select

from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.handover import Cost
from hms_desktop.domain.message.prices import (
    ANY,
    INR,
    DollarRate,
    Price,
    PriceTable,
    Unit,
    check_price,
    dollar_at,
    paise_of,
    price_at,
    shipped,
    unit_of,
)
from hms_desktop.domain.message.vocabulary import PROMOTION, REMINDER, SMS, WHATSAPP
from hms_desktop.domain.model import PriceRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.channels.stored import provider_of
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

DOLLAR = "dollar"
_BY_KIND = frozenset({WHATSAPP, SMS})
_UNITS = frozenset(Unit)
_OWN_PRICES = select(
    PriceRow.channel, PriceRow.provider, PriceRow.purpose, PriceRow.unit, PriceRow.amount, PriceRow.currency,
    PriceRow.from_day,
).where(PriceRow.removed_at.is_(None))  # fmt: skip


@dataclass(frozen=True, slots=True)
class PriceShown:
    """What holds today for one channel and kind of message; `paise` is one unit without tax, `paise_gst` with it.

    `price` is None where nothing is known. `line` is what a price of the clinic's own would be for.
    """

    line: tuple[str, str, str]
    unit: Unit
    price: Price | None
    paise: int | None
    paise_gst: int | None
    later: Price | None = None


class PriceService:
    """Prices of messages, dated; changing them needs the right to manage the clinic."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def table(self) -> PriceTable:
        """All prices, shipped and own."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            return price_table(connection)

    def of_channel(self, channel: str) -> list[PriceShown]:
        """What the clinic pays today on a channel, by the provider that is set up: offers first, then all else."""
        table, today = self.table(), self._desk.today()
        with self._desk.database.read() as connection:
            provider = provider_of(connection, channel) or ANY
        kinds = (PROMOTION, ANY) if channel in _BY_KIND else (ANY,)
        return [_shown(channel, provider, kind, today, table) for kind in kinds]

    def dollar(self) -> DollarRate | None:
        """Rupees for a dollar today."""
        return dollar_at(self._desk.today(), self.table())

    def set_price(self, line: tuple[str, str, str], amount: Decimal, currency: str, from_day: date) -> None:
        """A price of the clinic's own from a day on, in place of one with the same day. Raises Invalid by field."""
        self._desk.require(Permission.MANAGE_CLINIC)
        price = Price(*line, unit_of(line[0]), amount, currency, from_day, own=True)
        check_price(price)
        self._keep(line, price.unit, amount, currency, from_day)

    def set_dollar(self, rupees: Decimal, from_day: date) -> None:
        """Rupees for a dollar from a day on. Raises Invalid."""
        self._desk.require(Permission.MANAGE_CLINIC)
        if not rupees.is_finite() or not 1 <= rupees <= 1000:
            raise Invalid({"amount": "price-dollar"})
        self._keep((ANY, ANY, ANY), DOLLAR, rupees, INR, from_day)

    def take_back(self, line: tuple[str, str, str], from_day: date | None = None) -> int:
        """Give up the clinic's own prices of a line, or the one from a day on alone; says how many. Raises NotFound for none."""
        with self._desk.write(Permission.MANAGE_CLINIC, "price.taken-back") as work:
            names = (PriceRow.channel, PriceRow.provider, PriceRow.purpose)
            own = (*(name == told for name, told in zip(names, line, strict=True)), PriceRow.removed_at.is_(None))
            if from_day is not None:
                own = (*own, PriceRow.from_day == from_day.isoformat())
            ids = list(work.connection.execute(select(PriceRow.id).where(*own)).scalars())
            if not ids:
                raise NotFound("price-not-own")
            for row_id in ids:
                work.update(PriceRow, row_id, {"removed_at": self._desk.now_ms()})
        return len(ids)

    def _keep(self, line: tuple[str, str, str], unit: str, amount: Decimal, currency: str, from_day: date) -> None:
        values = {
            "channel": line[0], "provider": line[1], "purpose": line[2], "unit": str(unit), "amount": format(amount, "f"),
            "currency": currency, "from_day": from_day.isoformat(), "removed_at": None,
        }  # fmt: skip
        row_id = derived_id("price", *line, from_day)
        with self._desk.write(Permission.MANAGE_CLINIC, "price.set") as work:
            if _is_there(work, row_id):
                work.update(PriceRow, row_id, values)
            else:
                work.insert(PriceRow, {"id": row_id, **values})


def price_table(connection: Connection) -> PriceTable:
    """Shipped and own prices, as the automation reads them when a message was taken."""
    rows = connection.execute(_OWN_PRICES).all()
    prices = [
        Price(*row[:3], Unit(row.unit), Decimal(row.amount), row.currency, date.fromisoformat(row.from_day), own=True)
        for row in rows
        if row.unit in _UNITS
    ]
    dollars = [
        DollarRate(Decimal(row.amount), date.fromisoformat(row.from_day), own=True)
        for row in rows
        if row.unit == DOLLAR
    ]
    return shipped().with_own(prices, dollars)


def _is_there(work: UnitOfWork, row_id: uuid.UUID) -> bool:
    return work.connection.execute(select(PriceRow.id).where(PriceRow.id == row_id)).scalar() is not None


def _shown(channel: str, provider: str, kind: str, today: date, table: PriceTable) -> PriceShown:
    price = price_at(channel, provider, kind or REMINDER, today, table)
    line = (channel, provider, kind)
    paise = None if price is None else paise_of(Cost(price.amount, price.currency), today, table)
    taxed = None if price is None else paise_of(Cost(_taxed(price.amount, table), price.currency), today, table)
    return PriceShown(line, unit_of(channel), price, paise, taxed, _next(line, today, table.prices))


def _taxed(amount: Decimal, table: PriceTable) -> Decimal:
    return amount * (1 + table.gst_percent / 100)


def _next(line: tuple[str, str, str], today: date, prices: Iterable[Price]) -> Price | None:
    """The clinic's own price that begins on a later day."""
    coming = (one for one in prices if one.own and one.line == line and one.from_day > today)
    return min(coming, key=lambda one: one.from_day, default=None)
