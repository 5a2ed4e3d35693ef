"""What messages of a channel cost: a small table with its dates, and the clinic's own prices in place of the shipped ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.message.prices import ANY, DECIMALS, INR, USD, shipped
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.i18n import format_date, rupees
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.channel_words import kind_words, money, unit_words
from hms_desktop.views.settings.table_height import keep_whole
from hms_desktop.views.speech import say_code, told

if TYPE_CHECKING:
    from hms_desktop.domain.message.prices import DollarRate
    from hms_desktop.services.channels.prices import PriceShown

DOLLAR = (ANY, ANY, ANY)


@dataclass(frozen=True, slots=True)
class PriceLine:
    """One line of the table; `amount` is None where nothing is known.

    `own` is a price of the clinic's; `set_here` one that was given for this very line, and can be given up; so can the one
    that begins on `later_day`.
    """

    id: tuple[str, str, str]
    words: str
    amount: Decimal | None
    currency: str
    each: str
    taxed: str
    since: date | None
    own: bool
    source: str
    later: str = ""
    set_here: bool = False
    later_day: date | None = None


class PricesCard(Card):
    """Enter on a line changes it. Signal: `shown(widget)` for what should be in view."""

    shown = Signal(QWidget)

    def __init__(self, context: ViewContext) -> None:
        super().__init__("")
        self._context = context
        self._line: PriceLine | None = None
        self._may_change = False
        self.back = button(self.tr("Back to the shipped price"), icon="undo")
        self.back.clicked.connect(self._take_back)
        self.body.addWidget(Text(self.tr("Prices"), "heading"))
        self.source = Text("", "small")
        self.rows = ListModel(self._columns(), parent=self)
        self.table = TableView(self.rows, self.tr("Prices of messages"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.fold_when_narrow("since", "taxed")
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._follow_choice())
        keep_whole(self.table)
        self.table.activated_id.connect(lambda _id: self._begin())
        self.table.current_id.connect(lambda _id: self._follow_choice())
        percent = format(shipped().gst_percent, "f")
        words = self.tr("Without GST ({percent} %). Where the provider says what a message cost, that counts instead.")
        for one in (self.table, self.source, Text(words.format(percent=percent), "small")):
            self.body.addWidget(one)
        self._add_form()

    def _columns(self) -> list[Column]:
        return [
            Column("words", self.tr("Message"), lambda one: one.words, strong=True),
            Column("price", self.tr("Price"), self._price, align="right", width=165),
            Column("taxed", self.tr("With GST"), lambda one: one.taxed, align="right", width=90),
            Column("since", self.tr("Since"), lambda one: format_date(one.since), width=110),
        ]

    def _add_form(self) -> None:
        self.change = button(self.tr("Change…"), icon="edit")
        self.change.clicked.connect(self._begin)
        self.form = Form([Group("", self._fields())], 2, today=self._context.today, say=say_code)
        self.form.submitted.connect(self._keep)
        self.trouble = Text("", "error")
        self.keep = button(self.tr("Save the price"), icon="check")
        self.keep.clicked.connect(self.form.submit)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self._back_to_table)
        self._asking, self._offering = QWidget(), QWidget()
        for row, parts in ((self._offering, (self.change, self.back)), (self._asking, (self.keep, cancel))):
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            for part in parts:
                line.addWidget(part)
            line.addStretch()
        for one in (self.form, self.trouble, self._asking, self._offering):
            self.body.addWidget(one)
        self.leave()

    def _fields(self) -> list[Field]:
        currencies = [(INR, self.tr("₹ rupees")), (USD, self.tr("US$ dollars"))]
        return [
            Field("amount", self.tr("Price without GST"), kind="number", decimals=DECIMALS, required=True),
            Field("currency", self.tr("In"), kind="choice", choices=currencies, required=True, characters=14),
            Field("from_day", self.tr("From"), kind="date", required=True, wide=True),
        ]

    def show_prices(self, prices: list[PriceShown], dollar: DollarRate | None, may_change: bool) -> None:
        """The lines of a channel; the dollar's, too, where one is in dollars."""
        lines = [_line_of(one, len(prices)) for one in prices]
        if dollar is not None and any(line.currency == USD for line in lines):
            lines.append(self._dollar(dollar))
        chosen = self.table.selected_ids()
        self.rows.set_records(lines)
        if not chosen or not self.table.select_id(chosen[0]):
            self.table.selectRow(0)
        self._may_change = may_change
        if self._line is None:
            self.leave()
        self._follow_choice()

    def _dollar(self, dollar: DollarRate) -> PriceLine:
        return PriceLine(
            DOLLAR, self.tr("One US dollar"), dollar.rupees, INR, "", "", dollar.from_day, dollar.own, dollar.source,
            set_here=dollar.own,
        )  # fmt: skip

    def _price(self, line: PriceLine) -> str:
        if line.amount is None:
            return self.tr("not known")
        return f"{money(line.amount, line.currency)} {line.each}".strip()

    @property
    def chosen(self) -> PriceLine | None:
        """The line that is current."""
        at: QModelIndex = self.table.currentIndex()
        record: PriceLine | None = self.rows.record_at(at.row()) if at.isValid() else None
        return record

    def _follow_choice(self) -> None:
        line = self.chosen
        if line is None:
            return
        self.back.setEnabled(line.set_here or line.later_day is not None)
        later = self.tr("Take back the price from {day}").format(day=format_date(line.later_day))
        self.back.setText(self.tr("Back to the shipped price") if line.later_day is None else later)
        if line.amount is None:
            words = self.tr("No price is known, so these messages have no cost until you give one.")
        elif line.own:
            words = self.tr("This price is your own.")
        else:
            words = self.tr("Shipped, not verified with a bill: {source}.").format(source=line.source)
        self.source.setText(" ".join(part for part in (*self._folded(line), words, line.later) if part))

    def _folded(self, line: PriceLine) -> list[str]:
        """What the table has no room for."""
        hidden = {one.key for at, one in enumerate(self.rows.columns) if self.table.isColumnHidden(at)}
        told_ = []
        if "taxed" in hidden and line.taxed:
            told_.append(self.tr("With GST {price}.").format(price=line.taxed))
        if "since" in hidden and line.since is not None:
            told_.append(self.tr("Since {day}.").format(day=format_date(line.since)))
        return told_

    def _begin(self) -> None:
        line = self.chosen
        if line is None or not self._may_change:
            return
        self._line = line
        amount = None if line.amount is None else float(line.amount)
        self.form.set_values({"amount": amount, "currency": line.currency, "from_day": self._context.today()})
        self.form.rows["currency"].setVisible(line.id != DOLLAR)
        self.trouble.hide()
        self._offering.hide()
        for one in (self.form, self._asking):
            one.show()
        self.form.rows["amount"].editor.setFocus()
        self.shown.emit(self._asking)

    def leave(self) -> None:
        """Change nothing."""
        self._line = None
        for one in (self.form, self._asking, self.trouble):
            one.hide()
        self._offering.setVisible(self._may_change)

    def event(self, event: QEvent) -> bool:
        """Escape is the open form's before it is the page's."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and not self._asking.isHidden()
        return (is_asked and claims_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form, not the page."""
        if event.key() == Qt.Key.Key_Escape and not self._asking.isHidden():
            self._back_to_table()
        else:
            super().keyPressEvent(event)

    def _back_to_table(self) -> None:
        self.leave()
        self.table.setFocus()

    def _keep(self, values: dict[str, Any]) -> None:
        line = self._line
        if line is None:
            return
        amount, day = Decimal(str(values["amount"])), values["from_day"]
        self.keep.setEnabled(False)
        self._write(
            lambda s: (
                s.prices.set_dollar(amount, day)
                if line.id == DOLLAR
                else s.prices.set_price(line.id, amount, values["currency"], day)
            ),
            self.tr("The price was saved."),
        )

    def _take_back(self) -> None:
        line = self.chosen
        if line is None:
            return
        said = (
            self.tr("The shipped price holds again.")
            if line.later_day is None
            else self.tr("The price was taken back.")
        )
        self._write(lambda s: s.prices.take_back(line.id, line.later_day), said)

    def _write(self, deed: Any, words: str) -> None:
        self._context.write(deed, done=lambda _: self._done(words), failed=self._refused, parent=self)

    def _done(self, words: str) -> None:
        self.keep.setEnabled(True)
        self._back_to_table()
        self._context.say(words, "success")

    def _refused(self, error: BaseException) -> None:
        self.keep.setEnabled(True)
        if isinstance(error, Invalid):
            self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self.trouble.setText(told(error))
            self.trouble.show()
        else:
            raise error


def _line_of(shown: PriceShown, kinds: int) -> PriceLine:
    price = shown.price
    words, each = kind_words(shown.line[2], kinds), unit_words(shown.unit)
    later = "" if shown.later is None else _later(shown)
    later_day = None if shown.later is None else shown.later.from_day
    if price is None:
        return PriceLine(
            shown.line, words, None, INR, each, "", None, own=False, source="", later=later, later_day=later_day
        )
    taxed = "" if shown.paise_gst is None else rupees(shown.paise_gst)
    here = price.own and price.line == shown.line
    known = (price.amount, price.currency, each, taxed, price.from_day, price.own, price.source)
    return PriceLine(shown.line, words, *known, later, here, later_day)


def _later(shown: PriceShown) -> str:
    from PySide6.QtCore import QCoreApplication

    assert shown.later is not None
    told_ = QCoreApplication.translate("PricesCard", "From {day}: {price}.")
    price = money(shown.later.amount, shown.later.currency)
    return told_.format(day=format_date(shown.later.from_day), price=price)
