"""Changing one's own PIN or password."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import button
from hms_desktop.views.speech import say_code, told

CHARACTERS = 24


class OwnSecret(Card):
    """The present one is asked first; a wrong one is slowed as at the door."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("")
        self._context = context
        rule = self.tr("4 to 8 digits, or 8 characters")
        group = Group(
            self.tr("My PIN or password"),
            [
                Field("current", self.tr("The present one"), required=True, characters=CHARACTERS),
                Field("secret", self.tr("The new one"), required=True, help=rule, characters=CHARACTERS),
                Field("again", self.tr("The new one again"), required=True, characters=CHARACTERS),
            ],
        )
        self.form = Form([group], 3, today=context.today, say=say_code)
        hide_typing(self.form, self.form.rows)
        self.form.submitted.connect(self._change)
        self.change = button(self.tr("Change"))
        self.change.clicked.connect(self.form.submit)
        self.body.addWidget(self.form)
        self.body.addWidget(self.change, alignment=Qt.AlignmentFlag.AlignLeft)

    def _change(self, values: dict[str, Any]) -> None:
        if values["secret"] != values["again"]:
            self.form.show_errors({"again": self.tr("The two are not the same. Type it again.")})
            return
        self.change.setEnabled(False)
        current, new = values["current"], values["secret"]
        self._context.write(
            lambda s: s.sign_in.change_own_secret(current, new), done=self._changed, failed=self._refused, parent=self
        )

    def _changed(self, _nothing: Any) -> None:
        self.change.setEnabled(True)
        self.form.clear()
        self._context.say(self.tr("Your PIN or password was changed."), "success")

    def _refused(self, error: BaseException) -> None:
        self.change.setEnabled(True)
        if isinstance(error, Invalid):
            self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self.form.show_errors({"current": told(error)})
        else:
            raise error


def hide_typing(form: Form, keys: Iterable[str]) -> None:
    """Show dots for what is typed into these lines of a form, as far as it has them."""
    for key in keys:
        row = form.rows.get(key)
        if row is not None and isinstance(row.editor.control, QLineEdit):
            row.editor.control.setEchoMode(QLineEdit.EchoMode.Password)
