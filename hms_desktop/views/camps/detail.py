"""One camp: its facts, what came of it, who came, and noting who comes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.camps import CampRow, Impact, Phase
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.camps.figures import Figures
from hms_desktop.views.camps.source import AttendeeSource, attendee_columns
from hms_desktop.views.camps.who_came import WhoCame
from hms_desktop.views.camps.words import BADGES, kind_word, phase_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.i18n import format_date, format_number, rupees
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme


class CampDetail(QWidget):
    """Signals: `edit_wanted(CampRow)`, `cancel_wanted(CampRow)`, `restore_wanted(CampRow)`, `export_wanted(CampRow)`."""

    edit_wanted = Signal(object)
    cancel_wanted = Signal(object)
    restore_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.camp: CampRow | None = None
        self.name, self.facts, self.note = Text("", "title"), Text("", "muted"), Text("", "small")
        self.badge = Badge("")
        self.record = button(self.tr("Record who came"), "primary", "user-plus")
        self.edit = button(self.tr("Change"), icon="edit")
        self.call_off = button(self.tr("Call off"))
        self.restore = button(self.tr("Take cancellation back"))
        self.export = button(self.tr("Export list"), icon="download")
        self.figures = Figures()
        self.who = WhoCame(context)
        self.source = AttendeeSource(context, self)
        self.model = PagedTableModel(attendee_columns(), self.source, parent=self)
        self.table = TableView(self.model, self.tr("Who came"))
        self._lay_out()
        self._connect()

    def show_camp(self, camp: CampRow) -> None:
        """Show a camp, or the same camp anew."""
        other = self.camp is None or self.camp.id != camp.id
        self.camp = camp
        self._say(camp)
        if other:
            self._end()
        if other or camp.phase is Phase.CANCELLED:
            self._set_empty(camp)
        self.source.camp = camp.id
        self.model.refresh()
        own = camp.id
        self._context.read(
            lambda services: services.camps.impact(own),
            done=self._show_impact,
            parent=self,
            cancel_previous="camp-impact",
        )

    def begin_recording(self) -> None:
        """Open the line in which people are noted."""
        if self.camp is not None and self.record.isVisibleTo(self):
            self.who.setVisible(True)
            self.figures.setVisible(False)
            self.record.setEnabled(False)
            self.who.start(self.camp)

    def _show_impact(self, impact: Impact) -> None:
        self.figures.show_impact(impact)

    def _say(self, camp: CampRow) -> None:
        details, may = camp.details, self._context.may
        self.name.setText(details.name)
        self.badge.show_as(phase_word(camp.phase), BADGES[camp.phase])
        expected = self.tr("{count} expected").format(count=format_number(details.target)) if details.target else ""
        budget = self.tr("budget {amount}").format(amount=rupees(details.budget_paise)) if details.budget_paise else ""
        place = ", ".join(part for part in (details.village, details.district) if part)
        facts = (kind_word(details.kind), place, format_date(details.held_on), expected, budget, details.sponsor)
        self.facts.setText(" · ".join(part for part in facts if part))
        self.note.setText(details.note or "")
        self.note.setVisible(bool(details.note))
        held = camp.phase in (Phase.TODAY, Phase.HELD)
        self.record.setVisible(held and may(Permission.RECORD_ATTENDANCE))
        self.edit.setVisible(may(Permission.EDIT_CAMPS))
        open_still = camp.phase in (Phase.PLANNED, Phase.TODAY) and not camp.came
        self.call_off.setVisible(open_still and may(Permission.EDIT_CAMPS))
        self.restore.setVisible(camp.phase is Phase.CANCELLED and may(Permission.EDIT_CAMPS))
        self.export.setVisible(bool(camp.came) and may(Permission.EXPORT_LISTS))
        self.figures.setVisible(held and not self.who.isVisibleTo(self))

    def _set_empty(self, camp: CampRow) -> None:
        words = {
            Phase.PLANNED: self.tr("This camp is still to come. Who comes is noted from its day on."),
            Phase.CANCELLED: self.tr("This camp was called off."),
        }.get(camp.phase, self.tr("Nobody is noted yet. Record who came: type a name, press Enter, go on."))
        action = self.tr("Record who came") if self.record.isVisibleTo(self) else ""
        self.table.set_empty(words, action, self.begin_recording, icon="tent")

    def _end(self) -> None:
        self.who.setVisible(False)
        self.record.setEnabled(True)
        self.figures.setVisible(self.camp is not None and self.camp.phase in (Phase.TODAY, Phase.HELD))

    def _connect(self) -> None:
        self.record.clicked.connect(self.begin_recording)
        self.who.closed.connect(self._end)
        self.who.register_wanted.connect(lambda text: self._context.go("portal", register=text))
        for clicked, wanted in (
            (self.edit, self.edit_wanted),
            (self.call_off, self.cancel_wanted),
            (self.restore, self.restore_wanted),
            (self.export, self.export_wanted),
        ):
            clicked.clicked.connect(lambda _=False, wanted=wanted: wanted.emit(self.camp))
        self.table.activated_id.connect(self._open)

    def _open(self, attendance: UUID) -> None:
        row = self.model.row_of(attendance)
        one = None if row is None else self.model.record_at(row)
        if one is not None:
            self._context.open_patient(one.patient_id)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().space.s)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.badge)
        box.addLayout(head)
        for part in (self.facts, self.note):
            box.addWidget(part)
        line = QHBoxLayout()
        for one in (self.record, self.edit, self.call_off, self.restore, self.export):
            line.addWidget(one)
        line.addStretch()
        box.addLayout(line)
        for widget in (self.figures, self.who):
            box.addWidget(widget)
        box.addWidget(self.table, 1)
        for until_known in (self.who, self.record, self.call_off, self.restore, self.export):
            until_known.setVisible(False)
