"""The form that founds a clinic: its name, and the first administrator."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import button
from hms_desktop.views.speech import say_code
from hms_desktop.views.start.page import DoorPage

WIDTH = 760
_SECRETS = ("secret", "again", "passphrase", "passphrase_again")


class FoundPage(DoorPage):
    """Signals: `submitted(values)`, `demo_wanted()`."""

    submitted = Signal(dict)
    demo_wanted = Signal()

    def __init__(self, *, ask_passphrase: bool, today: Callable[[], date]) -> None:
        super().__init__("", "", WIDTH)
        self.title.setText(self.tr("Set up your clinic"))
        self.say(self.tr("This takes two minutes. Everything is kept encrypted on this computer."))
        groups = [self._clinic_group(), self._administrator_group()]
        if ask_passphrase:
            groups.append(self._passphrase_group())
        self.form = Form(groups, 2, today=today, say=say_code)
        for key in _SECRETS:
            if key in self.form.rows:
                control = self.form.rows[key].editor.control
                assert isinstance(control, QLineEdit)
                control.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.submitted.connect(self._check)
        self.form.rows["name"].editor.changed.connect(self._suggest_prefix)
        self.body.addWidget(self.form)
        look = button(self.tr("Look at a demo clinic first"), "link")
        look.clicked.connect(self.demo_wanted)
        self.go_on = button(self.tr("Set up the clinic"), "primary")
        self.go_on.clicked.connect(self.form.submit)
        self.add_buttons(look, self.go_on)
        self.setFocusProxy(self.form.rows["name"].editor)

    def _clinic_group(self) -> Group:
        return Group(
            self.tr("Clinic"),
            [
                Field("name", self.tr("Name of the clinic"), required=True),
                Field(
                    "number_prefix",
                    self.tr("Clinic numbers begin with"),
                    required=True,
                    help=self.tr("Capital letters, as SHC in SHC-000123"),
                    characters=10,
                ),
                Field("district", self.tr("District")),
                Field("phone", self.tr("Phone"), kind="phone"),
            ],
        )

    def _administrator_group(self) -> Group:
        return Group(
            self.tr("First administrator"),
            [
                Field("admin_name", self.tr("Your name"), required=True),
                Field("login", self.tr("Sign-in name"), required=True, help=self.tr("Small letters, as meera")),
                Field(
                    "secret", self.tr("PIN or password"), required=True, help=self.tr("4 to 8 digits, or 8 characters")
                ),
                Field("again", self.tr("The same again"), required=True),
            ],
        )

    def _passphrase_group(self) -> Group:
        return Group(
            self.tr("Passphrase of this computer"),
            [
                Field(
                    "passphrase",
                    self.tr("Passphrase"),
                    required=True,
                    help=self.tr("This computer has no keyring, so the data opens with a passphrase at each start."),
                ),
                Field("passphrase_again", self.tr("The same again"), required=True),
            ],
        )

    @property
    def clinic_name(self) -> str:
        """The name typed."""
        return str(self.form.values()["name"] or "")

    def _suggest_prefix(self) -> None:
        row = self.form.rows["number_prefix"]
        words = re.findall(r"[A-Za-z]+", self.clinic_name)
        if not row.editor.control.hasFocus() and words:
            row.editor.set_value("".join(word[0] for word in words)[:4].upper())

    def _check(self, values: dict[str, Any]) -> None:
        wrong = {}
        if values["secret"] != values["again"]:
            wrong["again"] = self.tr("The two are not the same. Type it again.")
        if values.get("passphrase") != values.get("passphrase_again"):
            wrong["passphrase_again"] = self.tr("The two are not the same. Type it again.")
        if wrong:
            self.form.show_errors(wrong)
            return
        self.go_on.setEnabled(False)
        self.submitted.emit(values)

    def refuse(self, sentences: dict[str, str]) -> None:
        """Say what was wrong at the fields."""
        self.go_on.setEnabled(True)
        self.form.show_errors(sentences)
