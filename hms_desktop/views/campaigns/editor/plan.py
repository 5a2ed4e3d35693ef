"""What a draft, or one that waits for its time or its occasions, will do: in words, for a look before it is opened."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QWidget

from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import sketch_of
from hms_desktop.views.campaigns.editor.summary import summary_words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.text import Text


class PlanCard(Card):
    """`show_plan(campaign id)` asks for it; nothing of another draft stands there meanwhile."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it will do"), parent)
        self._context = context
        self._campaign: UUID | None = None
        self.words = Text("")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.words)
        self.body.addWidget(Text(self.tr("Nothing of it has been sent."), "small"))

    def show_plan(self, campaign_id: UUID) -> None:
        """Tell of one draft."""
        if campaign_id != self._campaign:
            self.words.setText("")
        self._campaign = campaign_id

        def ask(services: Any) -> tuple[Any, ...]:
            return services.outlines.of(campaign_id), services.segments.all(), services.templates.library()

        self._context.read(
            ask, done=lambda found: self._show(campaign_id, *found), parent=self, cancel_previous="draft-plan"
        )

    def _show(self, campaign_id: UUID, outline: Any, segments: Any, library: Any) -> None:
        if campaign_id != self._campaign:
            return
        sketch = sketch_of(outline)
        if sketch is None:
            words = self.tr("{n} steps whose ways cross: they can be launched, but not drawn.")
            self.words.setText(words.format(n=len(outline.steps)))
        else:
            names = {one.id: one.name for one in segments}
            self.words.setText(summary_words(sketch, Library(library).names, names))
