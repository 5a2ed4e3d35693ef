"""What came of camps, as tiles; the same figures for all camps that fit and for one."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from hms_desktop.domain.camps import FOLLOWED_DAYS, Impact
from hms_desktop.views.camps.words import share
from hms_desktop.views.kit.cards import StatTile
from hms_desktop.views.kit.i18n import format_number, rupees
from hms_desktop.views.kit.theme import follow_theme, theme

LARGE = 115  # percent of the usual text size
LARGE_COLUMNS = 3


class Figures(QWidget):
    """Tiles in a row; `with_camps` adds camps and villages before the people, and large text takes two rows then."""

    def __init__(self, parent: QWidget | None = None, *, with_camps: bool = False) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().space.s)
        self._tiles: list[StatTile] = []
        self.camps = self._tile(self.tr("Camps held")) if with_camps else None
        self.people = self._tile(self.tr("Beneficiaries"))
        self.referred = self._tile(self.tr("Referred"))
        self.seen = self._tile(self.tr("Seen at the clinic"))
        self.new = self._tile(self.tr("New, came later"))
        self.cost = self._tile(self.tr("Cost for each"))
        days = self.tr("within {days} days after the camp").format(days=FOLLOWED_DAYS)
        self.seen.setToolTip(days)
        self.new.setToolTip(self.tr("Never at the clinic before, {when}").format(when=days))
        self.cost.setToolTip(self.tr("Budget of the camps divided by beneficiaries"))
        follow_theme(self, self._place)

    def show_impact(self, impact: Impact) -> None:
        """Show these figures."""
        if self.camps is not None:
            villages = self.tr("in {count} villages").format(count=format_number(impact.villages))
            self.camps.set_value(format_number(impact.camps), villages)
        self.people.set_value(format_number(impact.beneficiaries), self.tr("each person once"))
        seen = self.tr("{share} seen").format(share=share(impact.referred_seen, impact.referred))
        self.referred.set_value(format_number(impact.referred), seen if impact.referred else "")
        within = self.tr("within {days} days").format(days=FOLLOWED_DAYS)
        self.seen.set_value(format_number(impact.seen), within)
        self.new.set_value(
            format_number(impact.came_later), self.tr("of {new} new").format(new=format_number(impact.new))
        )
        cost = impact.cost_paise
        budget = rupees(impact.budget_paise) if impact.budget_paise else self.tr("no budget noted")
        self.cost.set_value("–" if cost is None else rupees(round(cost, -2)), budget)

    def _tile(self, label: str) -> StatTile:
        tile = StatTile(label)
        self._tiles.append(tile)
        return tile

    def _place(self) -> None:
        columns = LARGE_COLUMNS if self.camps is not None and theme().scale > LARGE else len(self._tiles)
        for at, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, at // columns, at % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, int(column < columns))
