"""One person's schedule: what is due, what comes, what was done, each with its reason; doses are recorded here."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.schedule.due import Confidence, DueKind, DueStatus, ScheduleItem
from hms_desktop.services.preventive.records import PersonSchedule
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge, EmptyState, Section
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.persons import age_text, phone_text
from hms_desktop.views.preventive.record_dose import RecordDose
from hms_desktop.views.preventive.words import BADGES, item_name, kind_word, status_word, when, why

_GROUPS = (
    (True, (DueStatus.OVERDUE, DueStatus.DUE)),
    (False, (DueStatus.NOT_YET,)),
    (False, (DueStatus.GIVEN,)),
    (False, (DueStatus.CLOSED,)),
)


class PersonPanel(QWidget):
    """Signals: `open_wanted(patient id)`."""

    open_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._person: PersonSchedule | None = None
        self._kind = DueKind.CHILD
        self.name, self.facts = Text("", "title"), Text("", "muted")
        self.open = button(self.tr("Open patient"), icon="user")
        self.record = button(self.tr("Record dose"), "primary", "syringe")
        self.form = RecordDose(context)
        self._cards = QVBoxLayout()
        self._pages = QStackedWidget()
        self._lay_out()
        self.open.clicked.connect(lambda: self._person and self.open_wanted.emit(self._person.who.id))
        self.record.clicked.connect(self._begin)
        self.form.closed.connect(self._end)

    @property
    def patient(self) -> UUID | None:
        """Whose schedule is shown."""
        return None if self._person is None else self._person.who.id

    def show_person(self, patient_id: UUID | None, kind: DueKind) -> None:
        """Show a patient's schedule with one list first; None shows nobody."""
        self._kind = kind
        if patient_id is None:
            self._person = None
            self._pages.setCurrentIndex(0)
            return
        self._context.read(
            lambda services: services.preventive.person(patient_id),
            done=self._fill,
            parent=self,
            cancel_previous="preventive-person",
        )

    def _fill(self, person: PersonSchedule) -> None:
        other = self._person is None or self._person.who.id != person.who.id
        self._person = person
        who = person.who
        age = age_text(who.birth_date, who.birth_precision, self._context.today())
        self.name.setText(f"{who.name}  {who.local_name}" if who.local_name else who.name)
        self.facts.setText(" · ".join(part for part in (age, who.village, phone_text(who.phone)) if part))
        doses = any(kind is not DueKind.CHRONIC for kind in person.items)
        self.record.setVisible(doses and self._context.may(Permission.RECORD_PREVENTIVE))
        if other:
            self._end()
        self._show_items(person)
        self._pages.setCurrentIndex(1)

    def _show_items(self, person: PersonSchedule) -> None:
        while (old := self._cards.takeAt(0)) is not None:
            if widget := old.widget():
                widget.deleteLater()
        if person.who.birth_precision not in (None, "day"):
            self._cards.addWidget(Text(self.tr("The birth date is not exact, so neither are these days."), "muted"))
        kinds = sorted(person.items, key=lambda kind: kind is not self._kind)
        for kind in kinds:
            if len(kinds) > 1:
                self._cards.addWidget(Text(kind_word(kind), "heading"))
            self._add_groups(person.items[kind])
        if not kinds:
            self._cards.addWidget(Text(self.tr("No schedule concerns this person."), "muted"))
        self._cards.addStretch()

    def _add_groups(self, items: Iterable[ScheduleItem]) -> None:
        for is_open, statuses in _GROUPS:
            chosen = [item for item in items if item.status in statuses]
            if chosen:
                title = f"{self._group_word(statuses[0])} ({len(chosen)})"
                self._cards.addWidget(Section(title, _listed(chosen), is_open=is_open))

    def _group_word(self, status: DueStatus) -> str:
        return {
            DueStatus.OVERDUE: self.tr("Due now"),
            DueStatus.NOT_YET: self.tr("Later"),
            DueStatus.GIVEN: self.tr("Done"),
            DueStatus.CLOSED: self.tr("No longer or not needed"),
        }[status]

    def _begin(self) -> None:
        if self._person is not None:
            self.form.setVisible(True)
            self.record.setEnabled(False)
            self.form.start(self._person)

    def _end(self) -> None:
        self.form.setVisible(False)
        self.record.setEnabled(True)

    def _lay_out(self) -> None:
        space = theme().space
        page, inner = QWidget(), QWidget()
        inner.setProperty("plain", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space.s, 0)
        column.addWidget(self.form)
        column.addLayout(self._cards, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        box = QVBoxLayout(page)
        box.setContentsMargins(space.s, 0, 0, 0)
        buttons = QHBoxLayout()
        for one in (self.record, self.open):
            buttons.addWidget(one)
        buttons.addStretch()
        for part in (self.name, self.facts):
            box.addWidget(part)
        box.addLayout(buttons)
        box.addWidget(scroll, 1)
        self.form.setVisible(False)
        self._pages.addWidget(
            EmptyState("syringe", self.tr("Nobody is chosen"), self.tr("Choose somebody in the list."))
        )
        self._pages.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)


def _listed(items: Iterable[ScheduleItem]) -> QWidget:
    """A card for each item: its name, state and day, and why."""
    found = QWidget()
    column = QVBoxLayout(found)
    column.setContentsMargins(0, 0, 0, theme().space.s)
    column.setSpacing(theme().space.s)
    for item in items:
        column.addWidget(_item_card(item))
    return found


def _item_card(item: ScheduleItem) -> QFrame:
    card, space = QFrame(), theme().space
    card.setProperty("surface", "card")
    box = QVBoxLayout(card)
    box.setContentsMargins(space.m, space.s, space.m, space.s)
    box.setSpacing(space.xs)
    head = QHBoxLayout()
    head.addWidget(Text(item_name(item), "strong"), 1)
    head.addWidget(Badge(status_word(item.status), BADGES[item.status]))
    box.addLayout(head)
    if day := when(item):
        box.addWidget(Text(day, "muted"))
    doubt = [] if item.confidence is Confidence.HIGH or item.status is DueStatus.GIVEN else [_doubt()]
    reasons = [] if item.status is DueStatus.GIVEN else [why(reason) for reason in item.reasons]
    if reasons or doubt:
        box.addWidget(Text(" ".join(reasons + doubt), "small"))
    return card


def _doubt() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Preventive", "This rule is to be confirmed by a clinician.")
