"""What a visit brings and a minute of work costs here: the shipped assumptions, and the clinic's own figures in their place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, select

from hms_desktop.domain.campaign.roi import Figure, OwnFigure, RoiRules, check_figures, roi_rules
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.prices import ANY, INR
from hms_desktop.domain.model import PriceRow
from hms_desktop.domain.permissions import Permission
from hms_desktop.services.desk import Desk
from hms_desktop.store.unit_of_work import UnitOfWork

_OWN = (PriceRow.unit.in_(list(Figure)), PriceRow.removed_at.is_(None))


@dataclass(frozen=True, slots=True)
class Figures:
    """What holds from a day on, in percent and paise; `from_day` is None for what ships. `later` is what comes next."""

    share: int
    minute: int
    from_day: date | None
    later: Figures | None = None

    @property
    def own(self) -> bool:
        """Whether they are the clinic's."""
        return self.from_day is not None


class FigureService:
    """Figures for cost and return, dated; changing them needs the right to manage the clinic."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def current(self) -> Figures:
        """What holds today."""
        self._desk.require(Permission.VIEW_CAMPAIGNS)
        with self._desk.database.read() as connection:
            rules = own_rules(connection)
        today, days = self._desk.today(), sorted({one.from_day for one in rules.own})
        coming = [day for day in days if day > today]
        return replace(_on(rules, today, days), later=_on(rules, coming[0], days) if coming else None)

    def set(self, share: int, minute: int, from_day: date) -> None:
        """The clinic's own figures from a day on, in place of those with the same day. Raises Invalid by field."""
        self._desk.require(Permission.MANAGE_CLINIC)
        check_figures(share, minute)
        with self._desk.write(Permission.MANAGE_CLINIC, "figures.set") as work:
            for figure, amount in ((Figure.SHARE, share), (Figure.MINUTE, minute)):
                _keep(work, figure, amount, from_day)

    def take_back(self) -> int:
        """Give up the clinic's own figures, so that the shipped ones hold; says how many. Raises NotFound for none."""
        with self._desk.write(Permission.MANAGE_CLINIC, "figures.taken-back") as work:
            ids = list(work.connection.execute(select(PriceRow.id).where(*_OWN)).scalars())
            if not ids:
                raise NotFound("figures-not-own")
            for row_id in ids:
                work.update(PriceRow, row_id, {"removed_at": self._desk.now_ms()})
        return len(ids)


def own_rules(connection: Connection) -> RoiRules:
    """The shipped rules with the clinic's own figures."""
    rows = connection.execute(select(PriceRow.unit, PriceRow.amount, PriceRow.from_day).where(*_OWN))
    own = (OwnFigure(Figure(row.unit), int(row.amount), date.fromisoformat(row.from_day)) for row in rows)
    return replace(roi_rules(), own=tuple(own))


def _on(rules: RoiRules, day: date, days: Sequence[date]) -> Figures:
    held = rules.on(day)
    return Figures(
        held.contribution_percent, held.paise_per_minute, max((one for one in days if one <= day), default=None)
    )


def _keep(work: UnitOfWork, figure: Figure, amount: int, from_day: date) -> None:
    row_id = derived_id("figure", figure, from_day)
    values = {
        "channel": ANY, "provider": ANY, "purpose": figure.value, "unit": figure.value, "amount": str(amount),
        "currency": INR, "from_day": from_day.isoformat(), "removed_at": None,
    }  # fmt: skip
    if work.connection.execute(select(PriceRow.id).where(PriceRow.id == row_id)).scalar() is None:
        work.insert(PriceRow, {"id": row_id, **values})
    else:
        work.update(PriceRow, row_id, values)
