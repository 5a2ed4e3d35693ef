"""What a message costs: a dated price for each channel, provider and purpose; the provider's own word stands above it.

Shipped prices are `resources/channels/prices.toml`; a clinic's own price for the same line beats the shipped one from its
day on. Amounts are exact decimals without GST; a message's cost is whole paise, halves rounded up, once per message.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.handover import Cost
from hms_desktop.domain.message.providers import providers
from hms_desktop.domain.message.sms import sms_size
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES, SMS, VOICE

_FILE = "channels/prices.toml"
INR, USD = "INR", "USD"
ANY = ""
DEAREST = Decimal(10_000)
DECIMALS = 6


class Unit(enum.StrEnum):
    """What a price is for."""

    MESSAGE = "message"
    PART = "part"
    PULSE = "pulse"


@dataclass(frozen=True, slots=True)
class Price:
    """The price of one unit from a day on; provider and purpose may be `ANY`; `own` when the clinic set it."""

    channel: str
    provider: str
    purpose: str
    unit: Unit
    amount: Decimal
    currency: str
    from_day: date
    source: str = ""
    own: bool = False

    @property
    def line(self) -> tuple[str, str, str]:
        """What it is the price of: channel, provider and purpose."""
        return self.channel, self.provider, self.purpose


@dataclass(frozen=True, slots=True)
class DollarRate:
    """Rupees for a US dollar from a day on."""

    rupees: Decimal
    from_day: date
    source: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class PriceTable:
    """All prices and dollar rates that are known, shipped and own, and the tax that comes on top."""

    prices: tuple[Price, ...]
    dollars: tuple[DollarRate, ...]
    gst_percent: Decimal = Decimal(0)

    def with_own(self, prices: Iterable[Price], dollars: Iterable[DollarRate]) -> PriceTable:
        """The same table with a clinic's own lines."""
        return PriceTable((*self.prices, *prices), (*self.dollars, *dollars), self.gst_percent)


@cache
@reading(_FILE)
def shipped() -> PriceTable:
    """The table that ships. Raises ResourceError naming the bad line."""
    content = load_toml(_FILE, "source", "as_of", "gst_percent", "dollars", "prices")
    prices = tuple(_price(told) for told in content["prices"])
    dollars = tuple(DollarRate(Decimal(one["rupees"]), one["from"], one["source"]) for one in content["dollars"])
    days = [one.from_day for one in prices] + [one.from_day for one in dollars]
    if not all(isinstance(day, date) for day in days):
        raise ResourceError(_FILE, "from must be a day")
    for price in prices:
        try:
            check_price(price)
        except Invalid as error:
            raise ResourceError(_FILE, f"{price.channel} from {price.from_day}: {error.fields}") from error
    table = PriceTable(prices, dollars, Decimal(content["gst_percent"]))
    if table.gst_percent < 0 or any(one.rupees <= 0 for one in dollars):
        raise ResourceError(_FILE, "a tax or a rate is below zero")
    return table


def unit_of(channel: str) -> Unit:
    """What messages of a channel are paid by."""
    return {SMS: Unit.PART, VOICE: Unit.PULSE}.get(channel, Unit.MESSAGE)


def check_price(price: Price) -> None:
    """Raises Invalid by field for a price that can't be."""
    keys = {one.key for one in providers() if price.channel in one.channels}
    faults = {
        "channel": price.channel not in CHANNELS,
        "provider": price.provider not in (ANY, *keys),
        "purpose": price.purpose not in (ANY, *PURPOSES),
        "unit": price.unit is not unit_of(price.channel),
        "amount": not _is_amount(price.amount),
        "currency": price.currency not in (INR, USD),
    }
    if any(faults.values()):
        raise Invalid({name: f"price-{name}" for name, wrong in faults.items() if wrong})


def price_at(channel: str, provider: str, purpose: str, on_day: date, table: PriceTable) -> Price | None:
    """The price that holds on a day: the one made for this provider, then for this purpose, then the clinic's own, then the newest."""
    fitting = (
        one
        for one in table.prices
        if one.channel == channel
        and one.provider in (ANY, provider)
        and one.purpose in (ANY, purpose)
        and one.from_day <= on_day
    )
    return max(fitting, key=lambda one: (one.provider != ANY, one.purpose != ANY, one.own, one.from_day), default=None)


def dollar_at(on_day: date, table: PriceTable) -> DollarRate | None:
    """The dollar's rate on a day; before the first one that first one, since a cost is better roughly known than not."""
    if not table.dollars:
        return None
    begun = [one for one in table.dollars if one.from_day <= on_day]
    return (
        max(begun, key=lambda one: (one.own, one.from_day)) if begun else min(table.dollars, key=lambda d: d.from_day)
    )


def price_of(channel: str, provider: str, purpose: str, body: str, on_day: date, table: PriceTable) -> int | None:
    """Paise of one message without GST, halves rounded up; None where no price is known."""
    price = price_at(channel, provider, purpose, on_day, table)
    if price is None:
        return None
    units = sms_size(body).parts if price.unit is Unit.PART else 1
    return paise_of(Cost(price.amount * units, price.currency), on_day, table)


def paise_of(cost: Cost, on_day: date, table: PriceTable) -> int | None:
    """A cost in whole paise, halves rounded up; None for a currency that has no rate."""
    rate: Decimal | None = Decimal(1) if cost.currency == INR else None
    if cost.currency == USD and (dollar := dollar_at(on_day, table)) is not None:
        rate = dollar.rupees
    return None if rate is None else _whole(cost.amount * rate * 100)


def with_gst(paise: int, table: PriceTable) -> int:
    """An amount with the tax on top, in whole paise, halves rounded up."""
    return _whole(paise * (1 + table.gst_percent / 100))


def _whole(paise: Decimal) -> int:
    return int(paise.quantize(Decimal(1), ROUND_HALF_UP))


def _is_amount(amount: Decimal) -> bool:
    if not amount.is_finite() or not 0 <= amount <= DEAREST:
        return False
    exponent = amount.normalize().as_tuple().exponent
    return isinstance(exponent, int) and -exponent <= DECIMALS


def _price(told: dict[str, Any]) -> Price:
    currency = INR if "rupees" in told else USD
    amount = Decimal(told["rupees" if currency == INR else "dollars"])
    line = (told["channel"], told.get("provider", ANY), told.get("purpose", ANY))
    return Price(*line, Unit(told["unit"]), amount, currency, told["from"], told["source"])
