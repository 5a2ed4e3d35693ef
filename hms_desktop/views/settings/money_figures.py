"""What a visit brings and a minute of work costs: the figures behind cost and return, with the day from which they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.escape import claims_escape
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.i18n import format_date, rupees
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.speech import say_code, told

if TYPE_CHECKING:
    from hms_desktop.services.performance.figures import Figures


class FiguresCard(Card):
    """Signal: `shown(widget)` for what should be in view."""

    shown = Signal(QWidget)

    def __init__(self, context: ViewContext) -> None:
        super().__init__("")
        self._context = context
        self._figures: Figures | None = None
        self._may_change = False
        self.words, self.source, self.trouble = Text(""), Text("", "small"), Text("", "error")
        self.form = Form([Group("", self._fields())], 2, today=context.today, say=say_code)
        self.form.submitted.connect(self._keep)
        self.change = button(self.tr("Change…"), icon="edit")
        self.back = button(self.tr("Back to the shipped figures"), icon="undo")
        self.keep, self.cancel = button(self.tr("Save the figures"), icon="check"), button(self.tr("Cancel"))
        self.change.clicked.connect(self._begin)
        self.back.clicked.connect(self._take_back)
        self.keep.clicked.connect(self.form.submit)
        self.cancel.clicked.connect(self._back_to_words)
        self._offering, self._asking = _row(self.change, self.back), _row(self.keep, self.cancel)
        self.body.addWidget(Text(self.tr("Visits and work"), "heading"))
        for one in (self.words, self.source, self.form, self.trouble, self._asking, self._offering):
            self.body.addWidget(one)
        self.leave()

    @property
    def is_open(self) -> bool:
        """Whether something is being typed."""
        return not self._asking.isHidden()

    def show_figures(self, figures: Figures, may_change: bool) -> None:
        """What holds today, and what comes; a form that is open stays as it is."""
        self._figures, self._may_change = figures, may_change
        words = self.tr(
            "Of each ₹100 that a visit is charged, ₹{share} count as brought. A minute of work costs {minute}."
        )
        self.words.setText(words.format(share=figures.share, minute=rupees(figures.minute)))
        self.source.setText(self._source(figures))
        self.back.setEnabled(figures.own or figures.later is not None)
        if not self.is_open:
            self.leave()

    def _source(self, figures: Figures) -> str:
        held = (
            self.tr("Your own figures, since {day}.").format(day=format_date(figures.from_day))
            if figures.own
            else self.tr("Shipped as an assumption. Put in what your accounts say.")
        )
        if figures.later is None:
            return held
        later = self.tr("From {day}: ₹{share} of ₹100, {minute} a minute.").format(
            day=format_date(figures.later.from_day), share=figures.later.share, minute=rupees(figures.later.minute)
        )
        return f"{held} {later}"

    def _fields(self) -> list[Field]:
        return [
            Field("share", self.tr("Of each ₹100 remain"), kind="number", required=True),
            Field("minute", self.tr("A minute of work costs"), kind="money", required=True),
            Field("from_day", self.tr("From"), kind="date", required=True, wide=True),
        ]

    def _begin(self) -> None:
        figures = self._figures
        if figures is None or not self._may_change:
            return
        self.form.set_values({"share": figures.share, "minute": figures.minute, "from_day": self._context.today()})
        self._offering.hide()
        self.trouble.hide()
        for one in (self.form, self._asking):
            one.show()
        self.form.rows["share"].editor.setFocus()
        self.shown.emit(self._asking)

    def leave(self) -> None:
        """Change nothing."""
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
            self._back_to_words()
        else:
            super().keyPressEvent(event)

    def _back_to_words(self) -> None:
        self.leave()
        self.change.setFocus()

    def _keep(self, values: dict[str, Any]) -> None:
        share, minute, day = values["share"], values["minute"], values["from_day"]
        self.keep.setEnabled(False)
        self._write(lambda s: s.figures.set(share, minute, day), self.tr("The figures were saved."))

    def _take_back(self) -> None:
        self._write(lambda s: s.figures.take_back(), self.tr("The shipped figures hold again."))

    def _write(self, deed: Any, words: str) -> None:
        self._context.write(deed, done=lambda _: self._done(words), failed=self._refused, parent=self)

    def _done(self, words: str) -> None:
        self.keep.setEnabled(True)
        self._back_to_words()
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


def _row(*parts: QWidget) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        line.addWidget(part)
    line.addStretch()
    return made
