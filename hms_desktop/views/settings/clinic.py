"""The clinic: its name and numbers, and who administers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.staff import ADMINISTRATOR
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.settings.frame import SectionFrame
from hms_desktop.views.speech import say_code

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.clinic import ClinicRecord


class ClinicSection(SectionFrame):
    """A form that saves as a whole."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__("clinic", scrolls=True)
        self._context = context
        self.form = Form([Group("", self._fields())], 2, today=context.today, say=say_code)
        self.form.submitted.connect(self._save)
        self.form.dirty.connect(self._show_dirty)
        self.save = button(self.tr("Save"), "primary", "check")
        self.save.setEnabled(False)
        self.save.clicked.connect(self.form.submit)
        card = Card("")
        card.body.addWidget(self.form)
        card.body.addWidget(self.save, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(card)
        people = Card(self.tr("Administrators"))
        self.administrators = Text(wrap=False)
        people.body.addWidget(self.administrators)
        people.body.addWidget(
            Text(self.tr("An administrator can do everything. Change who is one under People."), "small", wrap=False)
        )
        self.body.addWidget(people)
        self.body.addStretch()

    def _fields(self) -> list[Field]:
        numbers = self.tr("Numbers that were given stay as they are; new ones begin with this.")
        return [
            Field("name", self.tr("Name of the clinic"), required=True, wide=True),
            Field(
                "number_prefix",
                self.tr("Clinic numbers begin with"),
                required=True,
                help=numbers,
                characters=10,
                wide=True,
            ),
            Field("district", self.tr("District")),
            Field("phone", self.tr("Phone"), kind="phone"),
        ]

    def activated(self) -> None:
        """Ask anew, unless something is being typed."""
        if not self.form.is_dirty:
            self._context.read(_facts, done=self._show, parent=self)

    def _show(self, found: tuple[ClinicRecord | None, list[str]]) -> None:
        clinic, names = found
        if clinic is not None:
            self.form.set_values({key: getattr(clinic, key) for key in self.form.rows})
        self.administrators.setText("\n".join(names))

    def _show_dirty(self, dirty: bool) -> None:
        self.save.setEnabled(dirty)

    def _save(self, values: dict[str, Any]) -> None:
        values["number_prefix"] = values["number_prefix"].strip().upper()
        self._context.write(lambda s: s.clinic.edit(**values), done=self._saved, failed=self._refused, parent=self)

    def _saved(self, _changed: bool) -> None:
        self.form.mark_clean()
        self.activated()
        self._context.say(self.tr("Saved."), "success")

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, Invalid):
            raise error
        self.form.show_errors({key: say_code(code) for key, code in error.fields.items()})


def _facts(services: Services) -> tuple[ClinicRecord | None, list[str]]:
    names = [one.name for one in services.staff.everybody() if one.role == ADMINISTRATOR]
    return services.clinic.current(), names
