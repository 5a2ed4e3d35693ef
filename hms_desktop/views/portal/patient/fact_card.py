"""A card of facts of one kind, with a small form to add one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.portal.clearing import clear, hide_unless
from hms_desktop.views.portal.patient.inline_form import InlineForm, Save


class FactCard(Card):
    """Title, "Add" when it may be added to, the form, the lines."""

    def __init__(
        self,
        context: ViewContext,
        title: str,
        add_label: str,
        fields: Sequence[Field],
        save: Save,
        *,
        may_add: bool,
        columns: int = 2,
    ) -> None:
        super().__init__(title)
        self.form = InlineForm(context, fields, save, self.tr("Save"), columns=columns)
        self.add_button = button(self.tr("Add"), "link", "plus")
        self.add_button.setAccessibleName(add_label)
        self.add_button.clicked.connect(lambda _checked=False: self.form.start())
        hide_unless(self.add_button, may_add)
        self.tools.addWidget(self.add_button)
        self.body.addWidget(self.form)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addStretch()

    def show_lines(self, lines: Sequence[QWidget], none: str) -> None:
        """Show the facts, or the sentence that there are none."""
        clear(self._lines)
        for made in lines or ([Text(none, "muted")] if none else []):
            self._lines.addWidget(made)
