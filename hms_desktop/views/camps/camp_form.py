"""Planning or changing a camp; what is typed survives as a draft."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.camps import CampDetails, CampRow, usual_services
from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.views.camps.words import kind_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.drafts import Draft, DraftKeeper
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.speech import say_code

DRAFT = "camp"


class CampForm(QWidget):
    """Signals: `saved(camp id)`, `closed()`."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._camp: CampRow | None = None
        self._keeper: DraftKeeper | None = None
        self.form: Form | None = None
        self.heading = Text("", "title")
        self.save = button(self.tr("Save camp"), "primary", "check")
        self.cancel = button(self.tr("Cancel"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.heading)
        box.addWidget(self._scroll, 1)
        line = QHBoxLayout()
        line.setSpacing(theme().space.s)
        for one in (self.save, self.cancel):
            line.addWidget(one)
        line.addStretch()
        box.addLayout(line)
        self.save.clicked.connect(lambda: self.form.submit() if self.form else None)
        self.cancel.clicked.connect(self._leave)

    def start(self, camp: CampRow | None = None) -> None:
        """An empty form, or one with a camp's details."""
        self._camp = camp
        self.heading.setText(self.tr("New camp") if camp is None else self.tr("Change camp"))
        form = Form([Group("", self._fields())], columns=2, today=self._context.today, say=say_code)
        form.setProperty("plain", "true")
        values = asdict(camp.details) if camp else {"kind": "general"}
        form.set_values(values)
        form.submitted.connect(self._submit)
        self.form = form
        self._scroll.setWidget(form)
        self._keeper = self._draft(form, camp.id if camp else None)
        form.rows["name"].editor.setFocus()

    def _fields(self) -> list[Field]:
        kinds = [(kind, kind_word(kind)) for kind in usual_services()]
        return [
            Field("name", self.tr("Name"), required=True, wide=True),
            Field("village", self.tr("Village"), required=True),
            Field("district", self.tr("District")),
            Field("held_on", self.tr("Held on"), "date", required=True),
            Field("kind", self.tr("Kind"), "choice", required=True, choices=kinds),
            Field("target", self.tr("People expected"), "number"),
            Field("budget_paise", self.tr("Budget"), "money"),
            Field("sponsor", self.tr("Sponsor"), wide=True),
            Field("note", self.tr("Note"), "notes", wide=True),
        ]

    def _submit(self, typed: dict[str, Any]) -> None:
        camp = self._camp
        words = {
            name: value if value is not None else "" for name, value in typed.items() if name in ("name", "village")
        }
        details = CampDetails(**(typed | words))
        made: list[UUID] = [camp.id] if camp else []

        def write(services: Any) -> None:
            if camp is None:
                made.append(services.camps.create(details))
            else:
                services.camps.edit(camp.id, details)

        def done(_: Any) -> None:
            self._remember(camp, details, made[-1])
            if self._keeper is not None:
                self._keeper.finish()
            self.saved.emit(made[-1])

        self._context.write(write, done=done, failed=self._failed, parent=self)

    def _remember(self, camp: CampRow | None, details: CampDetails, own: UUID) -> None:
        """Make it undoable."""
        if camp is None:
            words = self.tr("“{name}” is planned.").format(name=details.name)
            label = self.tr("Plan camp")
            self._context.did(label, words, lambda s: s.camps.remove(own), lambda s: s.camps.restore(own))
            return
        before = camp.details
        words = self.tr("“{name}” is changed.").format(name=details.name)
        label = self.tr("Change camp")
        self._context.did(label, words, lambda s: s.camps.edit(own, before), lambda s: s.camps.edit(own, details))

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Invalid) and self.form is not None:
            self.form.show_errors({field: say_code(code) for field, code in error.fields.items()})
        elif isinstance(error, ClinicError):
            self._context.say_error(error)
        else:
            raise error

    def _leave(self) -> None:
        if self._keeper is not None:
            self._keeper.discard()
        self.closed.emit()

    def _draft(self, form: Form, subject: UUID | None) -> DraftKeeper:
        context = self._context

        def load(key: str, done: Callable[[Draft | None], None]) -> None:
            context.read(
                lambda services: services.drafts.load(key, subject),
                done=lambda found: done({"at": found.saved_at, "raw": dict(found.values)} if found else None),
                parent=form,
            )

        def save(key: str, draft: Draft) -> None:
            context.write(lambda services: services.drafts.save(key, draft["raw"], subject))

        def forget(key: str) -> None:
            context.write(lambda services: services.drafts.forget(key, subject))

        return DraftKeeper(form, DRAFT, load=load, save=save, forget=forget, now_ms=context.now_ms)
