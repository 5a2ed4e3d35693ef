"""The whole width of the page while a campaign is drawn, tried out, or looked at step by step."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hms_desktop.views.campaigns.editor.head import REVIEW, TRY
from hms_desktop.views.campaigns.editor.page import CampaignEditor
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.standing import StandingPage
from hms_desktop.views.campaigns.editor.trial import TrialPage
from hms_desktop.views.context import ViewContext


class DrawingRoom(QStackedWidget):
    """Signals: `opened()` before it shows something, `closed(campaign id or None)`, `review_wanted(campaign id)`.

    Its pages are built when they are first shown.
    """

    opened = Signal()
    closed = Signal(object)
    review_wanted = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.hide()

    @cached_property
    def editor(self) -> CampaignEditor:
        """Where it is drawn."""
        made = CampaignEditor(self._context)
        made.kept.connect(self._kept)
        made.closed.connect(lambda: self.closed.emit(made.campaign_id))
        self.addWidget(made)
        return made

    @cached_property
    def trial(self) -> TrialPage:
        """Where it is tried out."""
        made = TrialPage(self._context)
        made.closed.connect(self._tried)
        made.review_wanted.connect(self.review_wanted)
        self.addWidget(made)
        return made

    @cached_property
    def standing(self) -> StandingPage:
        """Where it is looked at while it runs."""
        made = StandingPage(self._context)
        made.copy_wanted.connect(self.draw_new)
        made.closed.connect(lambda: self.closed.emit(made.campaign_id))
        self.addWidget(made)
        return made

    def draw_new(self, sketch: Sketch) -> None:
        """Draw a new campaign."""
        self._show(self.editor)
        self.editor.start(sketch)

    def draw(self, campaign_id: UUID | None) -> None:
        """Change a draft; None goes on with the new one that was being drawn."""
        self._show(self.editor)
        if campaign_id is None:
            self.editor.start(Sketch())
        else:
            self.editor.open_campaign(campaign_id)

    def look(self, campaign_id: UUID) -> None:
        """Look at one that was launched."""
        self._show(self.standing)
        self.standing.open_campaign(campaign_id)
        self.standing.back.setFocus()

    @property
    def drawing(self) -> bool:
        """Whether something is being drawn now, which is kept from this moment on."""
        if self.isHidden() or self.currentWidget() is not self.editor:
            return False
        self.editor.flush()
        return True

    def _tried(self) -> None:
        """Back to the cards, as they were left."""
        self._show(self.editor)
        self.editor.resume()

    def _kept(self, campaign_id: UUID, what_for: str) -> None:
        if what_for == TRY:
            self._show(self.trial)
            self.trial.open_campaign(campaign_id)
        elif what_for == REVIEW:
            self.review_wanted.emit(campaign_id)
        else:
            self.closed.emit(campaign_id)

    def _show(self, page: QWidget) -> None:
        self.opened.emit()
        self.setCurrentWidget(page)
