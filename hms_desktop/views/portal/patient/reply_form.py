"""Noting what a patient answered by word of mouth, to a message or of their own accord."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.domain.register.replies import BY_HAND, Answerable
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.forms import Field
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.portal.patient.inline_form import InlineForm
from hms_desktop.views.portal.words import choices, word


class ReplyForm(QWidget):
    """Empty until `open`, which asks for the messages that may be answered."""

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._patient_id = context, patient_id
        self.form: InlineForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def open(self) -> None:
        """Ask which messages there are, then show the form."""
        patient_id = self._patient_id
        self._context.read(
            lambda services: services.replies.answerable(patient_id),
            done=self._show,
            parent=self,
            cancel_previous="portal-answerable",
        )

    def _show(self, messages: Sequence[Answerable]) -> None:
        if self.form is not None:
            self.form.deleteLater()
        fields = [
            Field("body", self.tr("What the patient said"), required=True),
            Field("channel", self.tr("Told"), "choice", True, choices=choices("channel", BY_HAND)),
        ]
        if messages:
            named = [(one.id, self._name(one)) for one in messages]
            fields.append(Field("message_id", self.tr("Answers the message"), "choice", choices=named))
        self.form = InlineForm(self._context, fields, self._save, self.tr("Note it"), self, columns=1)
        self.form.saved.connect(lambda _id: self._context.say(self.tr("Answer noted."), "success"))
        self.form.closed.connect(self.hide)
        self._column.addWidget(self.form)
        self.show()
        self.form.start({"channel": "phone"})

    def _name(self, one: Answerable) -> str:
        day = format_date(in_india(one.sent_at).date())
        return " · ".join(part for part in (one.campaign, word("channel", one.channel), day) if part)

    def _save(self, services: Services, values: Mapping[str, Any]) -> uuid.UUID:
        return services.replies.record(self._patient_id, values["body"], values["channel"], values.get("message_id"))
