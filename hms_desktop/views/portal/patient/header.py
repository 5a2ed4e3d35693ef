"""The head of a patient's page: who, alerts, what to do next, what is due, stage and score."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.recommendation.advice import GivenAnswer, Recommended
from hms_desktop.domain.register.details import PatientDetails, Phone
from hms_desktop.domain.register.glance import Glance
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge, FlowLayout
from hms_desktop.views.kit.i18n import format_date, in_india
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.advice_words import advice_text, deed_text
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.glance_words import alert_text, due_kind, due_text, next_text
from hms_desktop.views.portal.patient.score import ScoreTile
from hms_desktop.views.portal.speaking import age_text, birth_text
from hms_desktop.views.portal.words import language_name, word

MOST_DUE = 3


@dataclass(frozen=True, slots=True)
class Head:
    """What the header shows."""

    glance: Glance
    details: PatientDetails
    advice: tuple[Recommended, ...] = ()
    answers: tuple[GivenAnswer, ...] = ()

    @property
    def first(self) -> Recommended | None:
        """The recommendation that stands as the next thing to do, None while something happens or is expected anyway."""
        return self.advice[0] if self.advice and self.glance.next_action.code == "next-nothing" else None


class PatientHeader(QFrame):
    """Signals: `back_wanted()`, `next_wanted()` when the button of the next action is pressed."""

    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", "card")
        self._name = Text("", "title", wrap=False)
        self._local = Text("", "heading", wrap=False)
        self._facts, self._phones, self._visits = (Text("", role) for role in ("", "", "muted"))
        self._badges = FlowLayout(gap=6)
        self._next = Text("", "strong")
        self.act = button("", "primary")
        self.act.clicked.connect(self.next_wanted)
        self._due = QVBoxLayout()
        self._due.setSpacing(4)
        self.score = ScoreTile(context, self)
        self._lay_out()

    def _lay_out(self) -> None:
        space = theme().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.s, space.s, space.l, space.s)
        row.setSpacing(space.l)
        back = icon_button(self.tr("Back to the start of the portal"), "chevron-left", self)
        back.clicked.connect(self.back_wanted)
        row.addWidget(back, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._who(), 5)
        row.addLayout(self._what_next(), 4)
        row.addWidget(self.score)

    def _who(self) -> QVBoxLayout:
        names = QHBoxLayout()
        names.setSpacing(theme().space.m)
        names.addWidget(self._name)
        names.addWidget(self._local)
        names.addStretch()
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(names)
        column.addLayout(self._badges)
        column.addWidget(self._facts)
        column.addWidget(self._phones)
        column.addWidget(self._visits)
        column.addStretch()
        return column

    def _what_next(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme().space.xs)
        column.addWidget(Text(self.tr("Next"), "small"))
        column.addWidget(self._next)
        column.addWidget(self.act, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._due)
        column.addStretch()
        return column

    def show_head(self, head: Head) -> None:
        """Show a patient."""
        who, glance, details = head.glance.who, head.glance, head.details
        self._name.setText(who.name)
        self._local.setText(who.local_name or "")
        self._local.setVisible(bool(who.local_name))
        self._facts.setText(self._facts_of(glance, details))
        self._phones.setText(" · ".join(self._phone(phone) for phone in details.phones) or self.tr("No phone"))
        self._visits.setText(self._visits_of(glance))
        self._show_badges([alert_text(alert) for alert in glance.alerts])
        first = head.first
        sentence, deed = (advice_text(first), deed_text(first)) if first else next_text(glance.next_action)
        self._next.setText(sentence)
        self.act.setText(deed)
        self.act.setVisible(bool(deed))
        self._show_due(glance)
        self.score.show_journey(who.id, glance.journey)

    def _facts_of(self, glance: Glance, details: PatientDetails) -> str:
        who = glance.who
        age = age_text(who.birth_date, who.birth_precision, self._context.today())
        born = birth_text(who.birth_date, who.birth_precision)
        parts = (
            word("sex", who.sex) if who.sex != "unknown" else self.tr("Sex not recorded"),
            f"{age} ({born})" if born else age,
            ", ".join(part for part in (details.village, details.district) if part),
            who.clinic_number,
            self.tr("speaks {language}").format(language=language_name(details.language)) if details.language else "",
            self.tr("household {name}").format(name=glance.household) if glance.household else "",
            details.employer,
        )
        return " · ".join(part for part in parts if part)

    def _phone(self, phone: Phone) -> str:
        if phone.owner == "self":
            return phone_text(phone.number)
        return f"{phone_text(phone.number)} ({phone.owner_name or word('owner', phone.owner)})"

    def _visits_of(self, glance: Glance) -> str:
        if glance.last_visit_at is None:
            return self.tr("Has not come for a visit yet.")
        day = format_date(in_india(glance.last_visit_at).date())
        return self.tr("%n visits", "", glance.visits) + " · " + self.tr("the last on {day}").format(day=day)

    def _show_badges(self, alerts: list[tuple[str, str]]) -> None:
        clear(self._badges)
        for words, kind in alerts:
            self._badges.addWidget(Badge(words, kind, self))

    def _show_due(self, glance: Glance) -> None:
        clear(self._due)
        for item in glance.due[:MOST_DUE]:
            self._due.addWidget(Badge(due_text(item), due_kind(item)), alignment=Qt.AlignmentFlag.AlignLeft)
        more = len(glance.due) - MOST_DUE
        if more > 0:
            self._due.addWidget(Text(self.tr("and %n more due", "", more), "small"))
