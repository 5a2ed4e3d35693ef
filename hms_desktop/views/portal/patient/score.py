"""Stage and score as a number, and the list that explains every part of it in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hms_desktop.domain.scoring.facts import Journey
from hms_desktop.views.kit.cards import Badge
from hms_desktop.views.kit.i18n import format_date, format_number
from hms_desktop.views.kit.text import Text, button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.clearing import clear
from hms_desktop.views.portal.reasons import reason
from hms_desktop.views.portal.words import word

WIDTH = 380
_STANDING_KINDS = {"on-time": "success", "due": "warning", "lapsed": "danger", "dormant": "danger"}


class ScoreTile(QWidget):
    """The score, the stage, the standing, and a door to why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._journey: Journey | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().space.xs)
        self._label = Text(self.tr("Engagement"), "small", wrap=False)
        self._figure = Text("–", "figure", wrap=False)
        self._stage = Badge("")
        self._standing = Badge("")
        self.why = button(self.tr("Why?"), "link")
        self.why.clicked.connect(self.explain)
        for part in (self._label, self._figure, self._stage, self._standing, self.why):
            column.addWidget(part, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_journey(self, journey: Journey) -> None:
        """Show stage and score."""
        self._journey = journey
        value = journey.score.value
        self._figure.setText("–" if value is None else self.tr("{score} of 100").format(score=value))
        self._stage.show_as(word("stage", journey.stage), "accent")
        self._standing.show_as(word("standing", journey.standing), _STANDING_KINDS.get(journey.standing, "neutral"))
        self.why.setAccessibleName(self.tr("Why this score?"))

    def explain(self) -> None:
        """Open the list of parts under the score; Escape closes it."""
        if self._journey is not None:
            popup = ScoreList(self._journey, self)
            popup.fit()
            corner = self.mapToGlobal(QPoint(self.width(), self.height()))
            popup.move(max(0, corner.x() - popup.width()), corner.y())
            popup.show()
            popup.setFocus(Qt.FocusReason.PopupFocusReason)


class ScoreList(QFrame):
    """Every part of a score: its points, its weight, and the sentence with the numbers it was made from."""

    def __init__(self, journey: Journey, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "card")
        self.setFixedWidth(WIDTH * theme().scale // 100)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Why this score?"))
        space = theme().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.l, space.m, space.l, space.m)
        self._column.setSpacing(space.s)
        self._fill(journey)

    def fit(self) -> None:
        """As high as the sentences need at this width."""
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def _fill(self, journey: Journey) -> None:
        clear(self._column)
        add = self._column.addWidget
        add(Text(word("stage", journey.stage), "heading"))
        add(Text(reason(journey.reason)))
        score = journey.score
        heading = self.tr("No score") if score.value is None else self.tr("{score} of 100").format(score=score.value)
        add(Text(heading, "heading"))
        if score.reason:
            add(Text(reason(score.reason)))
        spoken = []
        for part in score.parts:
            title = self.tr("{part}: {points} points, counts {share} %").format(
                part=word("part", part.name), points=format_number(part.points), share=format_number(part.share)
            )
            sentence = reason(part.reason, part.params)
            add(Text(title, "strong"))
            add(Text(sentence, "muted"))
            spoken.append(f"{title}. {sentence}")
        foot = self.tr("Read on {day}. It describes the past; it is never a reason to refuse care.")
        add(Text(foot.format(day=format_date(score.as_of)), "small"))
        self.setAccessibleDescription(" ".join(spoken))
