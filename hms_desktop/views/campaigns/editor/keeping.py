"""Keeping what is drawn as a draft, taking that back, and doing it again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from hms_desktop.domain.campaign.outline import steps_of
from hms_desktop.views.campaigns.editor.sketch import Sketch, design_to_keep, usual_rules
from hms_desktop.views.context import ViewContext


@dataclass(frozen=True)
class Stored:
    """A campaign as it is kept: services' CampaignOutline, and its CampaignRules, None for the usual ones."""

    outline: Any
    rules: Any


class Keeping(QObject):
    """`campaign_id` is None for a new campaign. Signals: `kept(what for)`, `refused(error)`."""

    kept = Signal(str)
    refused = Signal(object)

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.campaign_id: UUID | None = None
        self._stored: Stored | None = None
        self._busy = False

    def begin(self, campaign_id: UUID | None, stored: Stored | None) -> None:
        """Another campaign: what is kept of it already, None for a new one."""
        self.campaign_id, self._stored = campaign_id, stored

    def keep(self, sketch: Sketch, what_for: str, words: str) -> None:
        """Keep a drawing without faults; `words` are said when it is done. Asked twice, it is kept once."""
        if self._busy:
            return
        self._busy = True
        own, before, after = self.campaign_id, self._stored, _to_store(sketch)
        self._context.write(
            lambda services: _write(services, own, before, after),
            done=lambda made: self._done(made, after, what_for, words), failed=self._failed, parent=self.parent(),
        )  # fmt: skip

    def _done(self, made: UUID, after: Stored, what_for: str, words: str) -> None:
        before, self._busy = self._stored, False
        self.begin(made, after)

        def take_back(services: Any) -> None:
            if before is None:
                services.campaigns.remove(made)
            else:
                _write(services, made, after, before)

        def do_again(services: Any) -> None:
            if before is None:
                services.campaigns.restore(made)
            _write(services, made, before, after)

        self._context.did(self.tr("Keep draft"), words, take_back, do_again)
        self.kept.emit(what_for)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.refused.emit(error)


def _to_store(sketch: Sketch) -> Stored:
    from hms_desktop.services.campaigns.outlines import CampaignOutline

    assert sketch.segment is not None
    outline = CampaignOutline(
        sketch.name, sketch.segment, sketch.purpose, steps_of(sketch.cards), sketch.exits, sketch.timing,
        design_to_keep(sketch),
    )  # fmt: skip
    return Stored(outline, sketch.rules)


def _write(services: Any, own: UUID | None, before: Stored | None, after: Stored) -> UUID:
    made: UUID = services.outlines.keep(own, after.outline)
    if after.rules != (None if before is None else before.rules):
        services.outreach_rules.set_campaign(made, after.rules or usual_rules(after.outline.purpose))
    return made
