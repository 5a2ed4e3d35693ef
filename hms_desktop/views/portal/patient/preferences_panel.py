"""Preferences: what the patient allowed per channel and purpose, and how they like to be reached."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.consents import ConsentRecord, ContactPreferences
from hms_desktop.domain.register.words import known
from hms_desktop.services.all import Services
from hms_desktop.views.context import Ask, ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.flow import FlowLayout
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.portal.clearing import hide_unless
from hms_desktop.views.portal.patient.consent_grid import ConsentGrid
from hms_desktop.views.portal.patient.panel import Panel
from hms_desktop.views.portal.words import choices, language_name, word

Wishes = tuple[str | None, str | None, str | None]  # channel, time, language
HOW = ("in-person", "signed-form", "phone-call", "message-reply")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the panel shows."""

    preferences: ContactPreferences
    history: tuple[ConsentRecord, ...]
    language: str | None


class PreferencesPanel(Panel):
    """Choose cells, say how it was given, and it is recorded; the last answer rules."""

    KINDS: ClassVar[tuple[str, ...]] = ("consent", "patient", "patient_merge")

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, patient_id, parent)
        self._may = context.may(Permission.RECORD_CONSENT)
        self._language: str | None = None
        self.grid = ConsentGrid(self, may_change=self._may)
        self.grid.chosen.connect(self._enable)
        self.how = QComboBox(self)
        self.how.setAccessibleName(self.tr("How the answer was given"))
        for code in HOW:
            self.how.addItem(word("how", code), code)
        self.allow = button(self.tr("Allow"), icon="check")
        self.allow.clicked.connect(lambda _checked=False: self._answer(granted=True))
        self.withdraw = button(self.tr("Withdraw"), icon="close")
        self.withdraw.clicked.connect(lambda _checked=False: self._answer(granted=False))
        self.everything = button(self.tr("Choose all"), "link")
        self.everything.clicked.connect(lambda _checked=False: self.grid.choose(self.grid.cells))
        self._hint = Text("", "small")
        card = Card(self.tr("What we may send, and how"))
        card.body.addWidget(self.grid)
        card.body.addWidget(self._hint)
        card.body.addLayout(self._deeds())
        self.body.addWidget(card)
        self.body.addWidget(self._reach_card())
        self.body.addStretch()
        self._enable([])

    def _deeds(self) -> FlowLayout:
        row = FlowLayout()
        row.addWidget(self.everything)
        row.addWidget(Text(self.tr("How it was given"), "muted", wrap=False))
        for one in (self.how, self.allow, self.withdraw):
            row.addWidget(one)
        for one in (self.everything, self.how, self.allow, self.withdraw):
            hide_unless(one, self._may)
        return row

    def _reach_card(self) -> Card:
        languages = [(code, language_name(code)) for code in known("languages")]
        fields = [
            Field("channel", self.tr("Likes to be reached by"), "choice", choices=choices("channel", tuple(CHANNELS))),
            Field("time", self.tr("Best time"), placeholder=self.tr("after 6 in the evening")),
            Field("language", self.tr("Speaks"), "choice", choices=languages),
        ]
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.setEnabled(False)
        self.form = Form([Group("", fields)], 3, today=self.context.today, parent=self)
        self.form.setEnabled(self._may)
        self.form.submitted.connect(self._save)
        self.form.dirty.connect(lambda dirty: self.save_button.setEnabled(dirty and self._may))
        self.save_button.clicked.connect(self.form.submit)
        card = Card(self.tr("How they like to be reached"))
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.save_button)
        card.body.addLayout(row)
        return card

    def question(self) -> Ask:
        """Answers, wishes and language."""
        patient_id = self.patient_id

        def ask(services: Services) -> Asked:
            found = services.consents.preferences(patient_id)
            language = services.patients.details(patient_id).language
            return Asked(found, services.consents.history(patient_id), language)

        return ask

    def show_answer(self, answer: Any) -> None:
        """Show them; what is being typed into the form stays."""
        found: Asked = answer
        self.grid.show_answers(found.preferences.matrix, found.history)
        self._language = found.language
        if not self.form.is_dirty:
            wishes = found.preferences
            self.form.set_values(
                {"channel": wishes.preferred_channel, "time": wishes.contact_time, "language": found.language}
            )
        self._enable([])

    def _enable(self, cells: list[tuple[str, str]]) -> None:
        self.allow.setEnabled(bool(cells))
        self.withdraw.setEnabled(bool(cells))
        count = self.tr("%n chosen. Say how the answer was given, then allow or withdraw.", "", len(cells))
        self._hint.setText(count if cells else self.tr("Choose one or more fields to record what the patient says."))
        self._hint.setVisible(self._may)

    def _answer(self, *, granted: bool) -> None:
        patient_id, cells, how = self.patient_id, self.grid.chosen_cells(), self.how.currentData()
        words = self.tr("Recorded: allowed.") if granted else self.tr("Recorded: withdrawn.")
        self.context.write(
            lambda s: s.consents.answer(patient_id, cells, granted=granted, how=how),
            done=lambda _ids: self.context.say(words, "success"),
            parent=self,
        )

    def _save(self, values: dict[str, Any]) -> None:
        patient_id, spoken = self.patient_id, self._language

        def put(services: Services, wishes: Wishes) -> Wishes:
            before = services.consents.set_preferences(patient_id, wishes[0], wishes[1])
            services.patients.edit(patient_id, {"language": wishes[2]})
            return (*before, spoken)

        after: Wishes = (values["channel"], values["time"], values["language"])
        label = self.tr("Preferences saved")
        self.form.mark_clean()
        self.context.write(
            lambda s: put(s, after),
            done=lambda before: self.context.did(label, f"{label}.", lambda s: put(s, before), lambda s: put(s, after)),
            parent=self,
        )
