"""One person who works here: added, edited, or given a new PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.permissions import roles
from hms_desktop.domain.staff import StaffMember, may_manage
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.roles import role_name
from hms_desktop.views.settings.own_secret import hide_typing
from hms_desktop.views.speech import say_code, told

SECRETS = ("secret", "again")


class PersonForm(Card):
    """Signals: `done(sentence)` after it was saved, `left()` when it was given up."""

    done = Signal(str)
    left = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context = context
        self.form: Form | None = None
        self._save: Callable[[dict[str, Any]], None] = lambda _values: None
        self.heading = Text("", "heading")
        self.body.addWidget(self.heading)
        self.trouble = Text("", "error")
        self.keep = button(self.tr("Save"), "primary", "check")
        self.keep.clicked.connect(lambda: self.form.submit() if self.form is not None else None)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(cancel)
        buttons.addStretch()
        self.body.addWidget(self.trouble)
        self.body.addLayout(buttons)
        self.body.addStretch()

    def begin_new(self) -> None:
        """Ask for a new person."""

        def save(values: dict[str, Any]) -> None:
            words = self.tr("{name} can sign in now.").format(name=values["name"])
            number = values["registration_number"]
            ask = (values["name"], values["login"], values["role"], values["secret"])
            self._write(lambda s: s.staff.add(*ask, registration_number=number), words)

        self._show(self.tr("Add a person"), [*self._who(), *self._secret()], {}, save)

    def begin_edit(self, member: StaffMember) -> None:
        """Change name, sign-in name, role or registration."""

        def save(values: dict[str, Any]) -> None:
            self._write(lambda s: s.staff.edit(member.id, **values), self.tr("Saved."))

        present = {key: getattr(member, key) for key in ("name", "login", "role", "registration_number")}
        self._show(member.name, self._who(), present, save)

    def begin_secret(self, member: StaffMember) -> None:
        """Give a new PIN or password."""

        def save(values: dict[str, Any]) -> None:
            words = self.tr("{name} signs in with the new PIN from now on.").format(name=member.name)
            self._write(lambda s: s.staff.set_secret(member.id, values["secret"]), words)

        title = self.tr("A new PIN for {name}").format(name=member.name)
        self._show(title, self._secret(), {}, save)

    def _who(self) -> list[Field]:
        own = self._context.actor.role if self._context.actor else ""
        choices = [(role, role_name(role)) for role in roles() if may_manage(own, role)]
        small = self.tr("Small letters, as meera")
        return [
            Field("name", self.tr("Name"), required=True),
            Field("login", self.tr("Sign-in name"), required=True, help=small),
            Field("role", self.tr("Role"), kind="choice", required=True, choices=choices),
            Field("registration_number", self.tr("Registration number (doctors)")),
        ]

    def _secret(self) -> list[Field]:
        rule = self.tr("4 to 8 digits, or 8 characters")
        return [
            Field("secret", self.tr("PIN or password"), required=True, help=rule),
            Field("again", self.tr("The same again"), required=True),
        ]

    def _show(
        self, title: str, fields: list[Field], values: dict[str, Any], save: Callable[[dict[str, Any]], None]
    ) -> None:
        if self.form is not None:
            self.form.deleteLater()
            self.body.removeWidget(self.form)
        self._save = save
        self.heading.setText(title)
        self.trouble.hide()
        self.keep.setEnabled(True)
        self.form = Form([Group("", fields)], 1, today=self._context.today, say=say_code)
        hide_typing(self.form, SECRETS)
        self.form.set_values(values)
        self.form.submitted.connect(self._check)
        self.body.insertWidget(1, self.form)
        self.show()
        next(iter(self.form.rows.values())).editor.setFocus()

    def _check(self, values: dict[str, Any]) -> None:
        assert self.form is not None
        if values.get("secret") != values.get("again"):
            self.form.show_errors({"again": self.tr("The two are not the same. Type it again.")})
            return
        self.keep.setEnabled(False)
        self._save({key: value for key, value in values.items() if key != "again"})

    def _write(self, deed: Callable[[Any], Any], words: str) -> None:
        self._context.write(deed, done=lambda _result: self.done.emit(words), failed=self._refused, parent=self)

    def _refused(self, error: BaseException) -> None:
        self.keep.setEnabled(True)
        if isinstance(error, Invalid) and self.form is not None:
            self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self.trouble.setText(told(error))
            self.trouble.show()
        else:
            raise error
