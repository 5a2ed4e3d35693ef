"""A text proved on one patient: what they would read, how long it is, what it costs, and what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hms_desktop.domain.message.dlt import text_fault
from hms_desktop.domain.message.prices import PriceTable, price_of
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.sms import SmsSize, sms_size
from hms_desktop.domain.message.template import render
from hms_desktop.domain.message.vocabulary import SMS

OPEN, CLOSE = "⟦", "⟧"


@dataclass(frozen=True, slots=True)
class Route:
    """How messages of a channel leave now, and what they cost."""

    channel: str
    provider: str
    today: date
    prices: PriceTable


@dataclass(frozen=True, slots=True)
class Proof:
    """One text for one patient. `missing` are variables without value and fallback: she would get nothing.

    Places without a value stand in the text between ⟦ and ⟧ then. `paise` is without GST, None where no price is known;
    `fault` the code why the operators would refuse the text.
    """

    text: str
    missing: tuple[str, ...]
    size: SmsSize
    paise: int | None
    fault: str | None
    subject: str | None = None


def prove(sheet: Sheet, purpose: str, values: Mapping[str, str | None], route: Route) -> Proof:
    """What becomes of a text with these values on this route."""
    missing = tuple(name for name in sheet.needed if not (values.get(name) or "").strip())
    shown = {**values, **{name: f"{OPEN}{name}{CLOSE}" for name in missing}}
    text = render(sheet.body, shown)
    subject = render(sheet.subject, shown) if sheet.subject else None
    paise = price_of(route.channel, route.provider, purpose, text, route.today, route.prices)
    checked = route.channel == SMS and sheet.dlt_text is not None and not missing
    fault = text_fault(text, sheet.dlt_text) if checked and sheet.dlt_text is not None else None
    return Proof(text, missing, sms_size(text), paise, fault, subject)
