"""The details of a wait, of a branch, and of a task, in a sentence each."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget

from hms_desktop.domain.campaign.exits import CHOSEN, Exit
from hms_desktop.domain.campaign.steps import Question, Step
from hms_desktop.views.campaigns.editor.asked import DurationField, ask, column_of, fill
from hms_desktop.views.campaigns.editor.words import exit_word, happened_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

WORDS_HEIGHT = 84


class StepForm(QWidget):
    """Signal: `changed(step)` whenever something is chosen or typed; `step` is the one shown."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step: Step | None = None
        self._filling = False
        self.column = column_of(self)

    def show_step(self, step: Step) -> None:
        """Show one step; what is typed just now stays as it is typed."""
        if step == self.step:
            return
        self.step, self._filling = step, True
        self.put(step)
        self._filling = False

    def put(self, step: Step) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def change(self, **values: object) -> None:
        """Tell of another value."""
        if not self._filling and self.step is not None:
            changed = replace(self.step, **values)  # type: ignore[arg-type]
            if changed != self.step:
                self.step = changed
                self.changed.emit(changed)


class WaitForm(StepForm):
    """How long to wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = DurationField()
        ask(self.column, self.tr("How &long to wait before the next card?"), self.time)
        words = self.tr(
            "It counts from when the message before has left. A message still goes out in the hours for messages only."
        )
        self.column.addWidget(Text(words, "small"))
        self.column.addStretch()
        self.time.changed.connect(lambda minutes: self.change(minutes=minutes))
        self.setFocusProxy(self.time)

    def put(self, step: Step) -> None:
        """Fill the fields."""
        self.time.set_minutes(step.minutes or 1)


class BranchForm(StepForm):
    """What is asked, and how long the answer is waited for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question, self.time = QComboBox(), DurationField()
        fill(self.question, [(happened_word(one), one.value) for one in Question], None)
        ask(self.column, self.tr("&What should have happened since the message before?"), self.question)
        ask(self.column, self.tr("Within what &time?"), self.time)
        words = self.tr(
            "Yes goes on as soon as it has happened. No goes on when the time is over. "
            "Cards under both ways are for everybody."
        )
        self.column.addWidget(Text(words, "small"))
        self.column.addStretch()
        self.question.currentIndexChanged.connect(lambda _: self.change(question=Question(self.question.currentData())))
        self.time.changed.connect(lambda minutes: self.change(minutes=minutes))
        self.setFocusProxy(self.question)

    def put(self, step: Step) -> None:
        """Fill the fields."""
        self.question.setCurrentIndex(self.question.findData(None if step.question is None else step.question.value))
        self.time.set_minutes(step.minutes or 1)


class TaskForm(StepForm):
    """What a person is to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(theme().px(WORDS_HEIGHT))
        ask(self.column, self.tr("What is to be &done?"), self.words)
        self.column.addWidget(Text(self.tr("It appears in the list of work, once for each patient."), "small"))
        self.column.addStretch()
        self.words.textChanged.connect(lambda: self.change(words=self.words.toPlainText()))
        self.setFocusProxy(self.words)

    def put(self, step: Step) -> None:
        """Fill the fields."""
        if self.words.toPlainText() != (step.words or ""):
            self.words.setPlainText(step.words or "")


class ExitsForm(QWidget):
    """For what people leave before the end. Signal: `changed(exits)`."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.boxes: dict[Exit, QCheckBox] = {}
        column = column_of(self)
        column.addWidget(Text(self.tr("Nothing more is sent to a patient when"), "strong"))
        for one in CHOSEN:
            box = QCheckBox(exit_word(one))
            name(box, exit_word(one))
            box.toggled.connect(self._tell)
            self.boxes[one] = box
            column.addWidget(box)
        always = self.tr("Who has died, moved away or taken back the consent gets nothing more in any case.")
        column.addWidget(Text(always, "small"))
        column.addStretch()
        self.setFocusProxy(self.boxes[CHOSEN[0]])

    def show_exits(self, exits: tuple[Exit, ...]) -> None:
        """Show what is chosen."""
        self._filling = True
        for one, box in self.boxes.items():
            box.setChecked(one in exits)
        self._filling = False

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit(tuple(one for one, box in self.boxes.items() if box.isChecked()))
