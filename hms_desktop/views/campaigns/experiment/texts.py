"""The texts that are tried: the campaign's own first, each other with a name, a template and its share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hms_desktop.domain.experiment.design import LONGEST_NAME, ArmPlan
from hms_desktop.domain.experiment.starting import starting
from hms_desktop.views.campaigns.experiment.numbers import NumberField
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text, button, icon_button

FIRST_STEP = 1


@dataclass(frozen=True, slots=True)
class _Row:
    name: QLineEdit
    template: QComboBox | Text
    share: NumberField
    remove: QWidget | None


class Texts(QWidget):
    """Signal: `changed()`. `arms()` is what is chosen."""

    changed = Signal()

    def __init__(self, templates: Sequence[Any], parent: QWidget | None = None) -> None:
        """`templates` are those of the campaign's channel and purpose, without its own."""
        super().__init__(parent)
        self._templates = templates
        self._rows: list[_Row] = []
        self._grid, column, foot = QGridLayout(), QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 3)
        self.add = button(self.tr("Add a text"), icon="plus")
        self.add.clicked.connect(self.add_text)
        self.add.setEnabled(bool(templates))
        foot.addWidget(self.add)
        foot.addStretch()
        column.addLayout(self._grid)
        if not templates:
            column.addWidget(Text(self.tr("There is no other template for this channel and purpose."), "muted"))
        column.addLayout(foot)
        self._append(Text(self.tr("The text of the campaign"), "muted", wrap=False), None)

    def show_arms(self, arms: Sequence[ArmPlan]) -> None:
        """Show what was chosen before."""
        for one in arms[1:]:
            self.add_text()
            box = self._rows[-1].template
            if isinstance(box, QComboBox):
                box.setCurrentIndex(max(0, box.findData(one.templates.get(FIRST_STEP))))
        for row, one in zip(self._rows, arms, strict=False):
            row.name.setText(one.name)
            row.share.set_value(one.share)

    def add_text(self) -> None:
        """One more text; all have the same share again."""
        box = QComboBox()
        for one in self._templates:
            box.addItem(one.name, one.id)
        box.setCurrentIndex(min(len(self._rows) - 1, box.count() - 1))
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        name(box, self.tr("Template of text {number}").format(number=len(self._rows) + 1))
        remove = icon_button(self.tr("Remove this text"), "trash")
        self._append(box, remove)
        row = self._rows[-1]
        remove.clicked.connect(lambda: self._remove(row))
        self._share_alike()

    def arms(self) -> tuple[ArmPlan, ...]:
        """What is chosen."""
        found = []
        for row in self._rows:
            own: dict[int, UUID] = {}
            if isinstance(row.template, QComboBox):
                own = {FIRST_STEP: row.template.currentData()}
            found.append(ArmPlan(row.name.text().strip(), row.share.whole(), own))
        return tuple(found)

    def _append(self, template: QComboBox | Text, remove: QWidget | None) -> None:
        at = len(self._rows)
        title, share = QLineEdit("ABCDEFGH"[at]), NumberField(1, 100, "%")
        title.setMaxLength(LONGEST_NAME)
        share.set_value(100)
        name(title, self.tr("Name of text {number}").format(number=at + 1))
        share.set_name(self.tr("Share of text {number}").format(number=at + 1))
        title.textChanged.connect(lambda _: self.changed.emit())
        share.changed.connect(lambda _: self.changed.emit())
        self._rows.append(_Row(title, template, share, remove))
        self._place()

    def _remove(self, row: _Row) -> None:
        self._rows.remove(row)
        for widget in (row.name, row.template, row.share, row.remove):
            if widget is not None:
                widget.hide()
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._place()
        self._share_alike()
        self.add.setFocus()

    def _place(self) -> None:
        for at, row in enumerate(self._rows):
            for column, widget in enumerate((row.name, row.template, row.share, row.remove)):
                if widget is not None:
                    self._grid.addWidget(widget, at, column)
        self.add.setVisible(len(self._rows) < starting().most_texts)
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Tab goes through the rows as they stand, then to the button below them."""
        offered = [(row.name, row.template, row.share.edit, row.remove) for row in self._rows]
        order = [one for row in offered for one in row if one is not None and not isinstance(one, Text)]
        for before, after in pairwise([*order, self.add]):
            QWidget.setTabOrder(before, after)

    def _share_alike(self) -> None:
        each, rest = divmod(100, len(self._rows))
        for at, row in enumerate(self._rows):
            row.share.set_value(each + (1 if at < rest else 0))
        self.changed.emit()
