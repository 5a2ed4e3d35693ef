"""The messages behind one number, as many as the number says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.performance import Asked, Line, Stage
from hms_desktop.views.campaigns.performance.words import line_word, stage_word
from hms_desktop.views.campaigns.words import channel_word, state_colour, state_word
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number, format_when
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text, button


class BehindSource:
    """Asks for the messages of `line` that got as far as `stage`."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        self._context, self._parent = context, parent
        self.asked: Asked | None = None
        self.line: Line | None = None
        self.stage = Stage.QUEUED

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """The number itself."""
        done(0 if self.line is None else self.line.count(self.stage))

    def page(
        self, index: int, size: int, done: Callable[[Sequence[Any]], None], failed: Callable[[BaseException], None]
    ) -> None:
        """One page, in the order of ids."""
        asked, line, stage = self.asked, self.line, self.stage
        if asked is None or line is None:
            done([])
            return
        self._context.read(
            lambda services: services.performance.messages(asked, line.key, stage, size, index * size),
            done=done, failed=failed, parent=self._parent,
        )  # fmt: skip


class Behind(QWidget):
    """Signal: `closed()`. Enter opens the patient."""

    closed = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.source = BehindSource(context, self)
        self.model = PagedTableModel(self._columns(), self.source, parent=self)
        self.table = TableView(self.model, self.tr("Messages behind the number"))
        self.table.set_empty(self.tr("No message got as far."), icon="message")
        self.table.fold_when_narrow("campaign", "at", "channel")
        self.table.activated_id.connect(self._open)
        self.title = Text("", "heading")
        self.stages = QComboBox()
        self.stages.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        name(self.stages, self.tr("How far messages got"))
        self.back = button(self.tr("Back"), icon="chevron-left")
        self.back.clicked.connect(self.closed)
        self.stages.currentIndexChanged.connect(lambda _: self._choose())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(self.stages)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_line(self, asked: Asked, line: Line) -> None:
        """List the messages of a line, from those to be sent on."""
        self.source.asked, self.source.line = asked, line
        self.title.setText(line_word(asked.by, line))
        self.stages.blockSignals(True)
        self.stages.clear()
        for stage in Stage:
            self.stages.addItem(f"{stage_word(stage)}: {format_number(line.count(stage))}", stage)
        self.stages.blockSignals(False)
        self._choose()
        self.table.setFocus()

    def _choose(self) -> None:
        self.source.stage = Stage(self.stages.currentData())
        self.table.forget_selection()
        self.model.refresh()

    def _open(self, message_id: UUID) -> None:
        row = self.model.row_of(message_id)
        record = None if row is None else self.model.record_at(row)
        if record is not None:
            self._context.open_patient(record.patient_id)

    def _columns(self) -> list[Column]:
        return [
            Column("patient", self.tr("Patient"), lambda one: one.patient, strong=True),
            Column("campaign", self.tr("Campaign"), lambda one: one.campaign, width=190),
            Column("channel", self.tr("Channel"), lambda one: channel_word(one.channel), width=100),
            Column("state", self.tr("State"), lambda one: state_word(one.state), width=130,
                   colour=lambda one: state_colour(one.state)),
            Column("at", self.tr("Since"), lambda one: format_when(one.state_at), width=150),
        ]  # fmt: skip
