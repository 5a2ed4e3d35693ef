"""What a clinic pays for its messages, where it differs from what ships."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from hms_desktop.domain.model.base import Base, Identified, column, table


class PriceRow(Identified, Base):
    """A price from a day on (ISO date); its id is derived from channel, provider, purpose and that day.

    Empty provider or purpose mean any; an empty channel is the rupees of one dollar. `amount` is an exact decimal.
    """

    __tablename__ = "message_price"
    __table_args__ = table(81, "Price of messages")

    channel: Mapped[str] = column(1, "Channel")
    provider: Mapped[str] = column(2, "Provider")
    purpose: Mapped[str] = column(3, "Purpose")
    unit: Mapped[str] = column(4, "For each", group="amount")
    amount: Mapped[str] = column(5, "Amount", group="amount")
    currency: Mapped[str] = column(6, "Currency", group="amount")
    from_day: Mapped[str] = column(7, "From")
    removed_at: Mapped[int | None] = column(8, "Removed at")
