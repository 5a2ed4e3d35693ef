"""The drawing: cards one under the other, joined by lines; all of it with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from hms_desktop.domain.campaign.outline import NO, YES, Card, Cards, Path, paths_of
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.views.campaigns.editor.card import Face, StepCard
from hms_desktop.views.campaigns.editor.inner import Inner
from hms_desktop.views.campaigns.editor.lines import Fork, Line, Way
from hms_desktop.views.campaigns.editor.words import ICONS, card_word
from hms_desktop.views.kit.a11y import name
from hms_desktop.views.kit.icons import icon
from hms_desktop.views.kit.theme import theme
from hms_desktop.work.timers import Debounce

START: Path = ("start",)
FINISH: Path = ("finish",)
Faces = Callable[[Path], Face]


class Canvas(QScrollArea):
    """Signals: `chosen(path)` the card with the focus, `wanted(path, word)` edit or one of `deeds`, `new_wanted(path, kind)`
    a card to be put in, `menu_wanted(path, menu)` to fill a menu that opens over a card. Tab leads from the widget
    `comes_after` to the card that is chosen.
    """

    chosen = Signal(object)
    wanted = Signal(object, str)
    new_wanted = Signal(object, object)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._soon = Debounce(self, 0, self._bring_into_view)
        self.setCornerWidget(QWidget())
        self._cards: Cards = ()
        self._shape: object = None
        self._order: list[StepCard] = []
        self.current: Path = START
        self.comes_after: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name(self, self.tr("The steps of the campaign"))
        self.menu, self.deeds = QMenu(self), QMenu(self)
        self._put_at: Path = (0,)
        for kind in StepKind:
            action = self.menu.addAction(icon(ICONS[kind], "text"), card_word(kind))
            action.triggered.connect(lambda _=False, kind=kind: self.new_wanted.emit(self._put_at, kind))

    def show_cards(self, cards: Cards, faces: Faces) -> None:
        """Show cards; drawn anew only where another card stands somewhere. `faces` says what each shows."""
        shape = _shape(cards)
        if shape != self._shape:
            self._cards, self._shape = cards, shape
            had_focus = any(one.hasFocus() for one in self._order)
            self._build()
            self.choose(self.current, focus=had_focus)
        for card in self._order:
            card.show_face(faces(card.path))

    def choose(self, path: Path, *, focus: bool = True) -> None:
        """Make a card the one that is shown, or the nearest to where it was."""
        card = self._card_at(path) or self._nearest(path)
        self.current = card.path
        for one in self._order:
            one.choose(one is card)
        if self.comes_after is not None:
            QWidget.setTabOrder(self.comes_after, card)
        if focus:
            card.setFocus()
        self._soon.restart()

    def card_at(self, path: Path) -> StepCard:
        """The widget of a card. Raises KeyError."""
        found = self._card_at(path)
        if found is None:
            raise KeyError(path)
        return found

    @property
    def order(self) -> tuple[Path, ...]:
        """Where the keys lead, one after the other."""
        return tuple(card.path for card in self._order)

    def open_menu(self, path: Path, below: QWidget) -> None:
        """Ask what kind of card is put in at a place."""
        self._put_at = path
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(below.mapToGlobal(QPoint(below.width() // 2, below.height())))

    def _bring_into_view(self) -> None:
        """After the cards have their places."""
        card = self._card_at(self.current)
        if card is not None:
            self.ensureWidgetVisible(card, theme().space.s, theme().px(60))

    def _build(self) -> None:
        self._order = []
        inner = Inner()
        column = QVBoxLayout(inner)
        space = theme().space
        column.setContentsMargins(space.s, space.s, space.m, space.l)
        column.setSpacing(0)
        self._add_card(column, START)
        self._add_line(column, (0,))
        self._add_block(column, self._cards, ())
        self._add_card(column, FINISH)
        column.addStretch()
        self.setWidget(inner)

    def _add_block(self, column: QVBoxLayout, cards: Cards, above: Path) -> None:
        for at, card in enumerate(cards):
            own = (*above, at)
            self._add_card(column, own)
            if card.step.kind is StepKind.BRANCH:
                fork = Fork(self._way(card, own, YES), self._way(card, own, NO))
                column.addWidget(fork)
            self._add_line(column, (*above, at + 1))

    def _way(self, card: Card, above: Path, way: str) -> Way:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        cards, own = (card.yes if way == YES else card.no), (*above, way)
        self._add_line(column, None)
        if cards:
            self._add_block(column, cards, own)
        else:
            self._add_card(column, (*own, 0))
        answer, tint = (self.tr("Yes"), "success") if way == YES else (self.tr("No"), "warning")
        return Way(answer, tint, block)

    def _add_card(self, column: QVBoxLayout, path: Path) -> None:
        card = StepCard(path, opens=not self._read_only and self.is_slot(path))
        card.entered.connect(self._entered)
        card.deed.connect(self.do)
        card.menu_wanted.connect(self._open_deeds)
        self._order.append(card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 50)
        row.addStretch(1)
        column.addLayout(row)

    def _add_line(self, column: QVBoxLayout, path: Path | None) -> None:
        line = Line(None if self._read_only else path)
        line.wanted.connect(self.open_menu)
        column.addWidget(line)

    def _entered(self, path: Path) -> None:
        self.choose(path, focus=False)
        self.chosen.emit(path)

    def do(self, path: Path, word: str) -> None:
        """Go from a card to another one, or tell what is wanted with it."""
        if word in ("up", "down", "first", "last"):
            self._go(path, word)
        elif word in ("left", "right"):
            self._go_across(path, YES if word == "left" else NO)
        elif word == "add":
            if not self._read_only:
                self.open_menu(self.place_after(path), self.card_at(path))
        elif word == "edit" or not self._read_only:
            self.wanted.emit(path, word)

    def _open_deeds(self, path: Path, at: QPoint) -> None:
        if not self._read_only:
            self.menu_wanted.emit(path, self.deeds)
            self.deeds.popup(at)

    def _go(self, path: Path, word: str) -> None:
        at = self.order.index(path)
        to = {"up": at - 1, "down": at + 1, "first": 0, "last": len(self._order) - 1}[word]
        self.choose(self.order[max(0, min(len(self._order) - 1, to))])

    def _go_across(self, path: Path, way: str) -> None:
        """Into the other way of the branch that the card is in."""
        at = next((at for at in range(len(path) - 1, 0, -1) if path[at] in (YES, NO)), None)
        if at is not None and path[at] != way:
            self.choose((*path[:at], way, path[at + 1]))

    def place_after(self, path: Path) -> Path:
        """Where a card goes that is added at a card: behind it, or in an empty way into it."""
        if path == START:
            return (0,)
        if path == FINISH:
            return (len(self._cards),)
        last = path[-1]
        assert isinstance(last, int)
        return path if self.is_slot(path) else (*path[:-1], last + 1)

    def is_slot(self, path: Path) -> bool:
        """Whether nothing stands there: an empty way of a branch."""
        return path not in (START, FINISH) and path not in set(paths_of(self._cards))

    def _card_at(self, path: Path) -> StepCard | None:
        return next((card for card in self._order if card.path == path), None)

    def _nearest(self, path: Path) -> StepCard:
        """The card before in the same way, else the branch above, else the start."""
        for near in _nearer(path):
            if (found := self._card_at(near)) is not None:
                return found
        return self._order[0]


def _nearer(path: Path) -> Iterator[Path]:
    while path:
        last = path[-1]
        if isinstance(last, int):
            yield from ((*path[:-1], at) for at in range(last - 1, -1, -1))
        path = path[:-1]
        yield path


def _shape(cards: Cards) -> object:
    return tuple((card.step.kind is StepKind.BRANCH, _shape(card.yes), _shape(card.no)) for card in cards)
