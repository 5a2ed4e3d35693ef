"""What a campaign does with messages that could not leave in time, and whether it asks for a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.message.lateness import DELAY, SEND, SKIP, LateRule, late_rules
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text

if TYPE_CHECKING:
    from hms_desktop.services.outreach.rules import CampaignRules

LONGEST = 20_160  # two weeks


class LateRow(QWidget):
    """`rules()` is what was chosen, None where all is as usual for the purpose. Signal: `changed()`.

    `narrow`: its parts stand one under the other.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__(parent)
        self._purpose = ""
        self.rule = QComboBox()
        self.minutes = NumberField(0, LONGEST, self.tr("minutes late or more"))
        self.rule.addItem(self.tr("Do as usual"), None)
        self.rule.addItem(self.tr("Send it all the same"), SEND)
        self.rule.addItem(self.tr("Wait for the next hours for messages"), DELAY)
        self.rule.addItem(self.tr("Leave it out"), SKIP)
        self.usual = Text("", "small")
        self.asks_to_book = QCheckBox(self.tr("Leave out who books or comes before"))
        name(self.rule, self.tr("When the computer was off, or the line was down"))
        self.minutes.set_name(self.tr("How many minutes late"))
        self.rule.currentIndexChanged.connect(lambda _: self._look())
        self._lay_out(narrow)
        self.clear()
        self.rule.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.minutes.changed.connect(lambda _: self.changed.emit())
        self.asks_to_book.toggled.connect(lambda _: self.changed.emit())

    def clear(self) -> None:
        """As usual, and no visit is asked for."""
        self.rule.setCurrentIndex(0)
        self.asks_to_book.setChecked(False)
        self._look()

    def set_purpose(self, purpose: str) -> None:
        """Say what is usual for a purpose."""
        self._purpose = purpose
        self._look()

    def show_rules(self, rules: CampaignRules) -> None:
        """Show the rules of a campaign."""
        usual = rules.late == late_rules().get(self._purpose)
        self.rule.setCurrentIndex(0 if usual else self.rule.findData(rules.late.rule))
        self.minutes.set_value(rules.late.minutes)
        self.asks_to_book.setChecked(rules.asks_to_book)

    def rules(self) -> CampaignRules | None:
        """What was chosen; None where neither differs from what is usual."""
        from hms_desktop.services.outreach.rules import CampaignRules

        chosen, asks = self.rule.currentData(), self.asks_to_book.isChecked()
        if chosen is None and not asks:
            return None
        late = late_rules()[self._purpose] if chosen is None else LateRule(str(chosen), self.minutes.whole())
        return CampaignRules(late, asks)

    def _look(self) -> None:
        usual = late_rules().get(self._purpose)
        own = self.rule.currentData() is not None
        self.minutes.setVisible(own)
        self.usual.setVisible(not own and usual is not None)
        if usual is not None:
            words = {
                SEND: self.tr("Usual here: it is sent all the same, however late."),
                DELAY: self.tr("Usual here: {n} minutes late or more, it waits for the next hours for messages."),
                SKIP: self.tr("Usual here: {n} minutes late or more, it is left out."),
            }
            self.usual.setText(words[usual.rule].format(n=usual.minutes))
            if not own:
                self.minutes.set_value(usual.minutes)

    def _lay_out(self, narrow: bool) -> None:
        row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rule, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.usual, 1)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.asks_to_book)
