"""Stage and score as a number, and the card that explains every point of it in words."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hms_desktop.domain.scoring.facts import Journey, Part, StageSpan
from hms_desktop.views.context import ViewContext
from hms_desktop.views.journey_words import stage_word, standing_word
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.patient.score_words import change_text, missing_text, part_name, reason_text
from hms_desktop.views.portal.patient.share_bar import ShareBar
from hms_desktop.views.portal.patient.stage_history import STANDING_KINDS, StageHistory

WIDTH = 720
MARGIN = 40
FRAME = 4


class ScoreTile(QWidget):
    """The score, the standing, and the stage as a door to why."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._patient_id: uuid.UUID | None = None
        self._journey: Journey | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        self._label = Text(self.tr("Engagement"), "small", wrap=False)
        self._figure = Text("–", "figure", wrap=False)
        self.stage = button("", "chip")
        self.stage.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.stage.clicked.connect(self.explain)
        self._standing = Badge("")
        self.why = button(self.tr("Why?"), "link")
        self.why.setAccessibleName(self.tr("Why this score and this stage?"))
        self.why.clicked.connect(self.explain)
        for part in (self._label, self._figure, self.stage, self._standing, self.why):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_journey(self, patient_id: uuid.UUID, journey: Journey) -> None:
        """Show stage and score."""
        self._patient_id, self._journey = patient_id, journey
        value = journey.score.value
        self._figure.setText("–" if value is None else self.tr("{score} of 100").format(score=value))
        stage = stage_word(journey.stage)
        self.stage.setText(stage)
        self.stage.setAccessibleName(self.tr("Journey stage: {stage}. Show how it came.").format(stage=stage))
        self._standing.show_as(standing_word(journey.standing), STANDING_KINDS.get(journey.standing, "neutral"))

    def explain(self) -> None:
        """Open the card under the score; Escape closes it."""
        if self._journey is None:
            return
        patient_id, card = self._patient_id, ScoreCard(self._journey, self)
        card.place(self.mapToGlobal(QPoint(self.width(), self.height())))
        card.show()
        card.setFocus(Qt.FocusReason.PopupFocusReason)
        self._context.read(lambda services: services.journey.history(patient_id), done=card.show_spans, parent=card)


class ScoreCard(QFrame):
    """Every part of a score with its points and the sentence they were made from; beside it the journey with its dates."""

    def __init__(self, journey: Journey, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why this score and this stage?"))
        self._spoken: list[str] = []
        self._corner = QPoint()
        self.stages = StageHistory(journey)
        inner = QWidget()
        inner.setProperty("plain", "true")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(theme().space.l, theme().space.m, theme().space.l, theme().space.m)
        self._row.setSpacing(theme().space.xl)
        self._row.addLayout(self._score(journey), 6)
        self._row.addWidget(self.stages, 5)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.area)
        self._speak()

    def place(self, corner: QPoint) -> None:
        """Put the upper right corner there, as high as the sentences need and as the screen has room for."""
        self._corner = corner
        room = QGuiApplication.primaryScreen().availableGeometry()
        width = min(theme().px(WIDTH), room.width() - MARGIN)
        needed = self._row.heightForWidth(width - FRAME) + FRAME
        height = min(needed, room.height() - MARGIN)
        top = max(room.top() + MARGIN // 2, min(corner.y(), room.bottom() - height - MARGIN // 2))
        self.setFixedSize(QSize(width, height))
        self.move(max(room.left() + MARGIN // 2, corner.x() - width), top)

    def show_spans(self, spans: Sequence[StageSpan]) -> None:
        """Show the dated history, which is read after the card has opened."""
        self.stages.show_spans(spans)
        self._speak()
        self.stages.updateGeometry()
        self.place(self._corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter and Space close it; the arrows scroll."""
        bar, key = self.area.verticalScrollBar(), event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            bar.setValue(bar.value() + (bar.singleStep() if key == Qt.Key.Key_Down else -bar.singleStep()))
        else:
            super().keyPressEvent(event)

    def _score(self, journey: Journey) -> QVBoxLayout:
        score = journey.score
        column = QVBoxLayout()
        column.setSpacing(theme().space.s)
        number = (
            self.tr("No score")
            if score.value is None
            else self.tr("Engagement {score} of 100").format(score=score.value)
        )
        self._say(column, number, "heading")
        self._say(column, reason_text(score.reason, {}) if score.reason else "")
        for part in score.parts if score.value is not None else ():
            self._part(column, part)
        self._say(column, missing_text(score), "muted")
        self._say(column, change_text(score), "muted")
        column.addStretch()
        foot = self.tr("As of {day}. It describes what was and foretells nothing; it is never a reason to refuse care.")
        self._say(column, foot.format(day=format_date(score.as_of)), "small")
        return column

    def _part(self, column: QVBoxLayout, part: Part) -> None:
        """One part: its name, its share and what was earned of it as a bar, and why in a sentence with both numbers."""
        sentence = reason_text(part.reason, part.params)
        box = QVBoxLayout()
        box.setSpacing(3)
        for shown in (Text(part_name(part.name), "strong"), ShareBar(part.share, part.earned), Text(sentence)):
            box.addWidget(shown)
        column.addLayout(box)
        self._spoken.append(f"{part_name(part.name)}. {sentence}")

    def _say(self, column: QVBoxLayout, words: str, role: str = "") -> None:
        if words:
            column.addWidget(Text(words, role))
            self._spoken.append(words)

    def _speak(self) -> None:
        self.setAccessibleDescription(" ".join([*self._spoken, *self.stages.spoken]))
