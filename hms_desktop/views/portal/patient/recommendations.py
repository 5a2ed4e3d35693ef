"""What to do next for this patient: each recommendation with its reason, one key to do it, one to put it aside."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.recommendation.advice import DONE, GivenAnswer, Recommended
from hms_desktop.domain.recommendation.rules import dismiss_reasons
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal import choosing
from hms_desktop.views.portal.advice_words import advice_text, because_text, deed_text, dismiss_text
from hms_desktop.views.portal.clearing import clear, hide_unless
from hms_desktop.views.speech import say_code

SHOWN = 3
LEAST = 70  # pixels at 100 % that the list keeps in a low window
translate = QCoreApplication.translate


class AdviceRow(QFrame):
    """One recommendation. Enter does it, Delete puts it aside, arrows go on. Signals: `wanted()`, `unwanted()`, `moved(by)`."""

    wanted = Signal()
    unwanted = Signal()
    moved = Signal(int)

    def __init__(self, one: Recommended, keys: str, parent: QWidget, *, may_answer: bool) -> None:
        super().__init__(parent)
        self.one = one
        self._may_answer = may_answer
        self.setProperty("surface", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{advice_text(one)} {because_text(one)}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(advice_text(one), "strong"))
        words.addWidget(Text(because_text(one), "muted"))
        self.act = button(f"{deed_text(one)} ({keys})", "link", parent=self)
        self.act.clicked.connect(self.wanted)
        self.aside = icon_button(self.tr("Put aside or note as done (Delete)"), "close", self)
        self.aside.clicked.connect(self.unwanted)
        hide_unless(self.aside, may_answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme().space.s, theme().space.xs, theme().space.xs, theme().space.xs)
        row.setSpacing(theme().space.xs)
        row.addLayout(words, 1)
        row.addWidget(self.act)
        row.addWidget(self.aside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a row."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._may_answer:
            self.unwanted.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class Rows(QScrollArea):
    """As high as its rows are at this width where there is room, and scrolled where there isn't."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        inner = QWidget(self)
        inner.setProperty("plain", "true")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().space.xs)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)

    def sizeHint(self) -> QSize:
        """The height of all rows."""
        return QSize(super().sizeHint().width(), self.column.totalHeightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One row, more or less."""
        return QSize(super().minimumSizeHint().width(), min(theme().px(LEAST), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class AdviceCard(QWidget):
    """Hidden while there is nothing to say. Signal: `wanted(Recommended)` for what is to be done."""

    wanted = Signal(object)

    def __init__(self, context: ViewContext, patient_id: uuid.UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._patient_id = context, patient_id
        self._may_answer = context.may(Permission.EDIT_PATIENTS)
        self._found: tuple[Recommended, ...] = ()
        self._answers: tuple[GivenAnswer, ...] = ()
        self._all = False
        self.rows: list[AdviceRow] = []
        self._list = Rows(self)
        self.more = button("", "link", parent=self)
        self.more.clicked.connect(self._show_all)
        self.aside = button("", "link", parent=self)
        self.aside.clicked.connect(self._ask_back)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addWidget(self.aside)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        column.addWidget(Text(self.tr("What to do (T)"), "heading", wrap=False))
        column.addWidget(self._list)
        column.addLayout(foot)
        self.hide()

    def show_advice(self, found: tuple[Recommended, ...], answers: tuple[GivenAnswer, ...]) -> None:
        """Show what is recommended, and how much was put aside."""
        focused = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        self._found, self._answers = found, answers
        clear(self._list.column)
        shown = found if self._all else found[:SHOWN]
        self.rows = [AdviceRow(one, f"Alt+{at}", self, may_answer=self._may_answer) for at, one in enumerate(shown, 1)]
        for at, row in enumerate(self.rows):
            row.wanted.connect(partial(self.wanted.emit, row.one))
            row.unwanted.connect(partial(self._ask_aside, row))
            row.moved.connect(partial(self._move, at))
            self._list.column.addWidget(row)
        self._list.updateGeometry()
        self.more.setText(self.tr("Show all %n", "", len(found)))
        self.more.setVisible(len(shown) < len(found))
        self.aside.setText(self.tr("Put aside: %n", "", len(answers)))
        self.aside.setVisible(bool(answers) and self._may_answer)
        self.setVisible(bool(found or (answers and self._may_answer)))
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()

    def go_to_list(self) -> None:
        """Take the focus to the first recommendation."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._context.say(self.tr("Nothing is recommended for this patient now."), "info")

    def do(self, at: int) -> None:
        """Do the recommendation at a place of the list."""
        if at < len(self.rows):
            self.wanted.emit(self.rows[at].one)

    def note_done(self, one: Recommended) -> None:
        """Note that a recommendation was followed."""
        patient_id, key = self._patient_id, one.key
        self._answer(one, lambda services: services.recommendations.done(patient_id, key), self.tr("Noted as done."))

    def _move(self, at: int, by: int) -> None:
        if 0 <= at + by < len(self.rows):
            self.rows[at + by].setFocus(Qt.FocusReason.TabFocusReason)
            self._list.ensureWidgetVisible(self.rows[at + by], 0, 0)

    def _show_all(self) -> None:
        self._all = True
        self.show_advice(self._found, self._answers)
        self.rows[SHOWN].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_aside(self, row: AdviceRow) -> None:
        one = row.one
        named = [(self.tr("It is done"), partial(self.note_done, one))]
        named += [(dismiss_text(reason), partial(self._dismiss, one, reason)) for reason in dismiss_reasons()]
        choosing.ask(choosing.choice_menu(self, self.tr("Put aside"), named), row.aside)

    def _dismiss(self, one: Recommended, reason: str) -> None:
        patient_id, key = self._patient_id, one.key
        words = self.tr("Put aside: {reason}").format(reason=dismiss_text(reason))
        self._answer(one, lambda services: services.recommendations.dismiss(patient_id, key, reason), words)

    def _answer(self, one: Recommended, verb: choosing.Verb, words: str) -> None:
        made: list[uuid.UUID] = []

        def do(services: Services) -> None:
            made.append(verb(services))

        def undo(services: Services) -> None:
            services.recommendations.take_back(made.pop())

        def done(_none: object) -> None:
            self._context.did(self.tr("answer a recommendation"), f"{advice_text(one)} {words}", undo, do)

        self._context.write(do, done=done, failed=self._failed, parent=self)

    def _ask_back(self) -> None:
        named = [(_said(one), partial(self._take_back, one)) for one in self._answers]
        choosing.ask(choosing.choice_menu(self, self.tr("Show again"), named), self.aside)

    def _take_back(self, one: GivenAnswer) -> None:
        def take_back(services: Services) -> None:
            services.recommendations.take_back(one.id)

        self._context.write(take_back, failed=self._failed, parent=self)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)


def _said(one: GivenAnswer) -> str:
    """Call for a follow-up visit. · not now · until 22 Dec 2026 · Meena."""
    said = translate("Advice", "done") if one.answer == DONE else dismiss_text(one.reason or "other")
    until = translate("Advice", "until {day}").format(day=format_date(one.until)) if one.until else ""
    return " · ".join(part for part in (say_code(f"advise-{one.key}"), said, until, one.by) if part)
