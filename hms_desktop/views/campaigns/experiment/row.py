"""One line of the new campaign: what it tries, and the way to set that up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from hms_desktop.domain.experiment.design import Design
from hms_desktop.views.campaigns.experiment.dialog import Chosen, ExperimentDialog
from hms_desktop.views.campaigns.experiment.words import metric_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.text import Text, button


class ExperimentRow(QWidget):
    """`design` is what is tried, None for nothing; `chosen` says what the campaign is about, None when not yet known.

    Signal: `chosen_anew(design)` after the dialog.
    """

    chosen_anew = Signal(object)

    def __init__(
        self, context: ViewContext, chosen: Callable[[], Chosen | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._chosen = context, chosen
        self.design: Design | None = None
        self.words = Text("", "muted")
        self.set_up = button(self.tr("Try texts, or hold some back…"))
        self.set_up.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.set_up)
        row.addWidget(self.words, 1)

    def clear(self) -> None:
        """Nothing is tried, as in a new campaign or one with another channel or template."""
        self.show_design(None)

    def show_design(self, design: Design | None) -> None:
        """Show what is tried."""
        self.design = design
        if design is None:
            self.words.setText("")
            return
        parts = []
        if len(design.arms) > 1:
            parts.append(self.tr("{number} texts").format(number=len(design.arms)))
        if design.holdout:
            parts.append(self.tr("{share} % held back").format(share=design.holdout))
        parts.append(metric_word(design.metric).lower())
        parts.append(self.tr("within {days} days").format(days=design.days))
        self.words.setText(", ".join(parts))

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self.words.setText(self.tr("Choose a segment and a template first."))
            return
        dialog = ExperimentDialog(self._context, chosen, self.design, self)
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted.value:
                self.show_design(dialog.design)
                self.chosen_anew.emit(dialog.design)
        finally:
            dialog.deleteLater()
