"""Who sits at the desk: a list of the people who work here, and a PIN or password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from hms_desktop.domain.actor import Actor
from hms_desktop.domain.data import load_toml
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.speech import say_code, told
from hms_desktop.views.start.page import DoorPage
from hms_desktop.work.runner import Runner
from hms_desktop.work.timers import Every

if TYPE_CHECKING:
    from hms_desktop.services.all import Services


class SignInPage(DoorPage):
    """Signals: `signed_in(Actor)`. With `locked` the person at the desk is asked first, others may take over."""

    signed_in = Signal(object)

    def __init__(self, runner: Runner, services: Services, clinic: str, locked: Actor | None = None) -> None:
        super().__init__(clinic)
        self._runner = runner
        self._services = services
        self._locked = locked
        self.say(
            self.tr("The desk is locked.") if locked else self.tr("Choose your name and type your PIN or password.")
        )
        self.people = QComboBox()
        self.people.setAccessibleName(self.tr("Name"))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(self.tr("PIN or password"))
        self.secret.setPlaceholderText(self.tr("PIN or password"))
        self.secret.returnPressed.connect(self.try_now)
        self.trouble = Text("", "error")
        self.trouble.hide()
        self.enter = button(self.tr("Unlock") if locked else self.tr("Sign in"), "primary", "lock" if locked else "")
        self.enter.clicked.connect(self.try_now)
        for widget in (self.people, self.secret, self.trouble):
            self.body.addWidget(widget)
        self.add_buttons(self.enter)
        self._waiting = 0
        self._countdown: Every | None = None
        self.setFocusProxy(self.secret)
        runner.read(services.sign_in.choices, done=self._show_people, parent=self)
        runner.read(services.clinic.is_demo, done=self._show_demo, parent=self)

    def _show_demo(self, is_demo: bool) -> None:
        if is_demo:
            pin = load_toml("demo/staff.toml")["pin"]
            self.say(self.tr("This is the demo clinic. The PIN of everybody is {pin}.").format(pin=pin))

    def _show_people(self, choices: list) -> None:
        for choice in choices:
            self.people.addItem(choice.name, choice.login)
            if self._locked and choice.name == self._locked.name:
                self.people.setCurrentIndex(self.people.count() - 1)
        self.secret.setFocus()

    def try_now(self) -> None:
        """Ask whether the secret is right."""
        if self._waiting or not self.secret.text():
            return
        self.enter.setEnabled(False)
        login, secret = self.people.currentData(), self.secret.text()
        self._runner.write(
            self._services.sign_in.sign_in, login, secret, done=self._right, failed=self._wrong, parent=self
        )

    def _right(self, actor: Actor) -> None:
        self.secret.clear()
        self.signed_in.emit(actor)

    def _wrong(self, error: BaseException) -> None:
        self.enter.setEnabled(True)
        self.secret.clear()
        self.secret.setFocus()
        if not isinstance(error, ClinicError):
            raise error
        self._show_trouble(told(error))
        if error.code == "sign-in-wait":
            self._wait(int(str(error.params["seconds"])))

    def _show_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _wait(self, seconds: int) -> None:
        self._waiting = seconds
        self.enter.setEnabled(False)
        if self._countdown is None:
            self._countdown = Every(self, 1000, self._tick)

    def _tick(self) -> None:
        self._waiting = max(0, self._waiting - 1)
        if self._waiting:
            self._show_trouble(say_code("sign-in-wait", {"seconds": self._waiting}))
            return
        if self._countdown is not None:
            self._countdown.stop()
            self._countdown = None
        self._show_trouble("")
        self.enter.setEnabled(True)
