"""The editor of a campaign: its steps as cards on the left, the card in hand on the right, the whole in words above."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import Card, Path, at_path, inserted
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.domain.campaign.timing import ONCE
from hms_desktop.domain.errors import ClinicError
from hms_desktop.views.campaigns.editor.canvas import START, Canvas
from hms_desktop.views.campaigns.editor.deeds import ADD, COPY, CUT, after, fill_menu, possible
from hms_desktop.views.campaigns.editor.details import Details
from hms_desktop.views.campaigns.editor.faces import faces_of
from hms_desktop.views.campaigns.editor.faults import faults_of, gone_of, refused_at, traps_of
from hms_desktop.views.campaigns.editor.head import KEEP, EditorHead
from hms_desktop.views.campaigns.editor.keeping import Keeping, Stored
from hms_desktop.views.campaigns.editor.library import Library
from hms_desktop.views.campaigns.editor.sketch import (
    Sketch,
    new_card,
    read_sketch,
    sketch_of,
    write_sketch,
)
from hms_desktop.views.campaigns.editor.summary import summary_words
from hms_desktop.views.campaigns.editor.summary_text import SummaryText
from hms_desktop.views.context import ViewContext
from hms_desktop.views.drafts import keep_draft
from hms_desktop.views.kit.drafts import DraftKeeper
from hms_desktop.views.kit.past import Past
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme

FORM = "campaign-drawing"
REDO = QKeySequence("Ctrl+Shift+Z")


class CampaignEditor(QWidget):
    """Signals: `kept(campaign id, what for)` with KEEP, TRY or REVIEW; `closed()`, with what was typed kept for the next time;
    `edited()` for the keeper of drafts.
    """

    kept = Signal(object, str)
    closed = Signal()
    edited = Signal()

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keeping = Keeping(context, self)
        self._held: Card | None = None
        self._history = Past(Sketch())
        self._clean = Sketch()
        self._keeper: DraftKeeper | None = None
        self._library = Library(())
        self._segments: Mapping[UUID, Any] = {}
        self._refused: dict[Path, str] = {}
        self._tells_faults = self._has_choices = False
        self.head, self.summary, self.error = EditorHead(), SummaryText("", "muted"), Text("", "error")
        self.canvas, self.details = Canvas(), Details(context)
        self._lay_out()
        self._connect()

    @property
    def campaign_id(self) -> UUID | None:
        """The draft that is drawn, None for a new campaign."""
        return self._keeping.campaign_id

    @property
    def sketch(self) -> Sketch:
        """What is drawn now."""
        return self._history.now

    def start(self, sketch: Sketch) -> None:
        """Draw a new campaign, beginning with what is chosen already."""
        self._open(None, None, sketch)

    def open_campaign(self, campaign_id: UUID) -> None:
        """Change a draft."""
        self._context.read(
            lambda services: Stored(services.outlines.of(campaign_id), services.outreach_rules.of_campaign(campaign_id)),
            done=lambda stored: self._opened(campaign_id, stored), parent=self,
        )  # fmt: skip

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what is kept."""
        return self.sketch != self._clean

    def raw(self) -> dict[str, Any]:
        """What is drawn, as a draft keeps it."""
        return write_sketch(self.sketch)

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what `raw` gave."""
        self._history.change(read_sketch(raw))
        self._show()

    def mark_clean(self) -> None:
        """Count what stands there as kept."""
        self._clean = self.sketch

    def change(self, sketch: Sketch, run: object = None) -> None:
        """Go on with another drawing, as a step that can be undone."""
        if self._history.change(sketch, run):
            self._refused = {}
            self._show()
            self.edited.emit()

    def add(self, path: Path, kind: StepKind) -> None:
        """Put a card in, and begin to fill it in."""
        channel = (self.sketch.first_message.channel or "") if self.sketch.first_message else ""
        card = new_card(kind, channel)
        self.change(replace(self.sketch, cards=inserted(self.sketch.cards, path, card)))
        self.canvas.choose(path)
        self._show_details(path)
        self.details.edit()

    def keep(self, what_for: str) -> None:
        """Keep it as a draft, and go on to what it is kept for; or show what is wrong where it is wrong."""
        self._tells_faults = True
        self._refused = {}
        self._show()
        if found := self._faults():
            self.canvas.choose(next(path for path in self.canvas.order if path in found))
            self._say(self.tr("Something is missing: look at the cards marked in red."))
            return
        words = self.tr("Kept “{name}” as a draft. Nothing was sent.").format(name=self.sketch.name)
        self._keeping.keep(self.sketch, what_for, words if what_for == KEEP else "")

    def undo(self) -> None:
        """Take the last step of drawing back."""
        if self._history.undo():
            self._stepped()

    def redo(self) -> None:
        """Do it again."""
        if self._history.redo():
            self._stepped()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are ours while it is drawn."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _step_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z and Ctrl+Y."""
        which = _step_key(event)
        if which:
            (self.undo if which == "undo" else self.redo)()
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Keep now what waits to be kept, as before the window is built anew."""
        if self._keeper is not None:
            self._keeper.flush()

    def put_away(self) -> None:
        """Keep now what is not kept yet, before something else is shown."""
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.put_away()
            self._keeper = None

    def _opened(self, campaign_id: UUID, stored: Stored) -> None:
        sketch = sketch_of(stored.outline, stored.rules)
        if sketch is None:
            self.closed.emit()
            self._context.say(
                self.tr("The ways of this campaign cross, so it can't be drawn. It can be launched as it is.")
            )
        else:
            self._open(campaign_id, Stored(stored.outline, sketch.rules), sketch)

    def _open(self, campaign_id: UUID | None, stored: Stored | None, sketch: Sketch) -> None:
        self.put_away()
        self._keeping.begin(campaign_id, stored)
        self._history, self._clean = Past(sketch), sketch
        self._refused, self._tells_faults = {}, False
        self._say("")
        self._read_choices()
        self.canvas.current = START
        self._show()
        self.resume()
        self.details.start.name.setFocus()

    def resume(self) -> None:
        """Go on with what is drawn, after it was kept to be tried out."""
        if self._keeper is None:
            self._keeper = keep_draft(self._context, self, FORM, self.campaign_id)
        self.canvas.choose(self.canvas.current)

    def _read_choices(self) -> None:
        """Segments and texts, also those that were made while it is drawn."""
        self._context.read(
            lambda services: (services.segments.all(), services.templates.library()),
            done=lambda found: self._show_choices(*found), parent=self, cancel_previous="editor-choices",
        )  # fmt: skip

    def _show_choices(self, segments: list[Any], messages: list[Any]) -> None:
        self._segments, self._has_choices = {one.id: one for one in segments}, True
        self._library = Library(messages)
        self.details.show_choices(self._segments, self._library)
        self._show()

    def _show(self) -> None:
        sketch = self.sketch
        names = {key: one.name for key, one in self._segments.items()}
        words = summary_words(sketch, self._library.names, names)
        self.summary.say(words if sketch.cards else self.tr("Nothing is sent yet. Add the first card with the plus."))
        gone = gone_of(sketch, self._library, self._segments) if self._has_choices else {}
        found = gone | self._refused | (self._faults() if self._tells_faults else traps_of(sketch))
        self.canvas.show_cards(sketch.cards, faces_of(sketch, self._library, names, found, {}))
        self._show_details(self.canvas.current)
        self.head.show_state(
            sketch.name, can_undo=self._history.can_undo, can_redo=self._history.can_redo, once=sketch.kind == ONCE
        )
        if not found:
            self._say("")

    def _show_details(self, path: Path) -> None:
        self.details.show_card(self.sketch, path, possible(self.sketch.cards, path, self._held))

    def _stepped(self) -> None:
        self._refused = {}
        self._show()
        self.edited.emit()

    def _do(self, path: Path, word: str) -> None:
        if word == "edit":
            if self.canvas.is_slot(path):
                self.canvas.open_menu(path, self.canvas.card_at(path))
            else:
                self.details.edit()
        elif word in possible(self.sketch.cards, path, self._held):
            if word in (COPY, CUT):
                self._held = at_path(self.sketch.cards, path)
            cards, chosen = after(self.sketch.cards, path, word, self.canvas.place_after(path), self._held)
            self.change(replace(self.sketch, cards=cards))
            self.canvas.choose(chosen)

    def _do_here(self, word: str) -> None:
        path = self.canvas.current
        if word == ADD:
            self.canvas.open_menu(self.canvas.place_after(path), self.details.deeds.buttons[ADD])
        else:
            self._do(path, word)

    def _offer(self, path: Path, menu: QMenu) -> None:
        fill_menu(menu, possible(self.sketch.cards, path, self._held), lambda word: self.canvas.do(path, word))

    def _faults(self) -> dict[Path, str]:
        return faults_of(self.sketch, self._library, self._segments)

    def _kept(self, what_for: str) -> None:
        if self._keeper is not None:
            self._keeper.finish()
            self._keeper.put_away()
            self._keeper = None
        self.mark_clean()
        self.kept.emit(self.campaign_id, what_for)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        path, words = refused_at(self.sketch, error)
        self._refused = {path: words}
        self._show()
        self.canvas.choose(path)
        self._say(words)

    def _say(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _leave(self) -> None:
        if self.is_dirty:
            new = self.tr("What you drew is not lost: “New campaign” and “Several steps…” bring it back.")
            known = self.tr("What you changed is not lost: “Edit” brings it back.")
            self._context.say(new if self.campaign_id is None else known)
        self.put_away()
        self.closed.emit()

    def _connect(self) -> None:
        self.head.back.clicked.connect(self._leave)
        self.head.undo.clicked.connect(self.undo)
        self.head.redo.clicked.connect(self.redo)
        self.head.keep_wanted.connect(self.keep)
        self.canvas.comes_after = self.head.go_on
        self.canvas.chosen.connect(self._show_details)
        self.canvas.wanted.connect(self._do)
        self.canvas.new_wanted.connect(self.add)
        self._context.bus.subscribe(self, ("segment", "template"), lambda _: self._read_choices())
        self._keeping.kept.connect(self._kept)
        self._keeping.refused.connect(self._failed)
        self.canvas.menu_wanted.connect(self._offer)
        self.details.deeds.wanted.connect(self._do_here)
        self.details.nothing.wanted.connect(lambda kind: self.add(self.canvas.current, kind))
        self.details.changed.connect(self.change)
        self.details.left.connect(lambda: self.canvas.choose(self.canvas.current))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def _lay_out(self) -> None:
        space = theme().space
        body = QHBoxLayout()
        body.setSpacing(space.m)
        body.addWidget(self.canvas, 1)
        body.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.head)
        column.addWidget(self.summary)
        column.addWidget(self.error)
        column.addLayout(body, 1)


def _step_key(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    again = event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == REDO
    return "redo" if again else ""
