"""Steps as a person draws them: cards one under the other, a branch with a way for yes and one for no that meet again.

The steps of a campaign are numbered in one row. Where both ways of a branch have cards the first ends with a step that
only leads on: a branch that waits for nothing and goes the same way whatever happened.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hms_desktop.domain.campaign.shape import following, only_leads_on
from hms_desktop.domain.campaign.steps import END, Question, Step, StepKind

YES, NO = "yes", "no"
Path = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One step, whose number and ways count for nothing here; `yes` and `no` are the cards of a branch."""

    step: Step
    yes: tuple[Card, ...] = ()
    no: tuple[Card, ...] = ()


Cards = tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """Cards, and where each numbered step stands: `paths` has None for what leads straight to the end."""

    cards: Cards
    paths: Mapping[int, Path | None]


def steps_of(cards: Cards) -> tuple[Step, ...]:
    """The numbered steps that cards stand for."""
    total = sum(_size(card) for card in cards)
    found = list(_laid(cards, 1, total))
    return tuple(found)


def numbers_of(cards: Cards) -> dict[Path, int]:
    """The number of each card's step, by where the card stands."""
    return dict(_numbered(cards, 1, ()))


def outline_of(steps: Sequence[Step]) -> Outline | None:
    """The cards that checked steps stand for; None where ways cross, or nobody comes to a step, so that it can't be drawn."""
    reader = _Reader(steps)
    cards = reader.block(1, len(steps) + 1, ())
    drawn = reader.paths.keys() | {step.number for step in steps if only_leads_on(step)}
    if cards is None or len(drawn) < len(steps):
        return None
    paths = {step.number: reader.paths.get(reader.target(step.number)) for step in steps}
    return Outline(cards, paths)


def paths_of(cards: Cards, above: Path = ()) -> Iterator[Path]:
    """Where each card stands, in the order of reading."""
    for at, card in enumerate(cards):
        own = (*above, at)
        yield own
        yield from paths_of(card.yes, (*own, YES))
        yield from paths_of(card.no, (*own, NO))


def at_path(cards: Cards, path: Path) -> Card:
    """The card at a place. Raises KeyError when there is none."""
    found = _block(cards, path[:-1])
    at = path[-1]
    if not isinstance(at, int) or not 0 <= at < len(found):
        raise KeyError(path)
    return found[at]


def inserted(cards: Cards, path: Path, card: Card) -> Cards:
    """With a card more; what stood there comes after it."""
    return _changed(cards, path, (card,), 0)


def removed(cards: Cards, path: Path) -> Cards:
    """Without a card, and without what stands in its ways."""
    return _changed(cards, path, (), 1)


def replaced(cards: Cards, path: Path, card: Card) -> Cards:
    """With another card in a place."""
    return _changed(cards, path, (card,), 1)


def moved(cards: Cards, path: Path, by: int) -> tuple[Cards, Path]:
    """With a card one place further up (-1) or down (1) in its way, and where it stands then; as it was at an end."""
    at = path[-1]
    assert isinstance(at, int)
    to = at + by
    if not 0 <= to < len(_block(cards, path[:-1])):
        return cards, path
    own, target = at_path(cards, path), (*path[:-1], to)
    return inserted(removed(cards, path), target, own), target


def _block(cards: Cards, path: Path) -> Cards:
    """The cards of a way: `path` is empty or ends with YES or NO."""
    if not path:
        return cards
    at, way = path[0], path[1]
    if not isinstance(at, int) or not 0 <= at < len(cards):
        raise KeyError(path)
    return _block(cards[at].yes if way == YES else cards[at].no, path[2:])


def _changed(cards: Cards, path: Path, put: Cards, instead_of: int) -> Cards:
    at = path[0]
    assert isinstance(at, int)
    if len(path) == 1:
        return (*cards[:at], *put, *cards[at + instead_of :])
    card = cards[at]
    if path[1] == YES:
        changed = replace(card, yes=_changed(card.yes, path[2:], put, instead_of))
    else:
        changed = replace(card, no=_changed(card.no, path[2:], put, instead_of))
    return (*cards[:at], changed, *cards[at + 1 :])


def _size(card: Card) -> int:
    both = 1 if card.yes and card.no else 0
    return 1 + both + sum(_size(one) for one in (*card.yes, *card.no))


def _ways(card: Card, number: int) -> tuple[int, int, int]:
    """Where yes, no and what follows both begin."""
    join = number + _size(card)
    no = join - sum(_size(one) for one in card.no)
    return (number + 1 if card.yes else join), no, join


def _laid(cards: Cards, first: int, total: int) -> Iterator[Step]:
    number = first
    for card in cards:
        yes, no, join = (END if one > total else one for one in _ways(card, number))
        if card.step.kind is StepKind.BRANCH:
            yield replace(card.step, number=number, yes_step=yes, no_step=no)
            yield from _laid(card.yes, number + 1, total)
            if card.yes and card.no:
                at = _ways(card, number)[1] - 1
                yield Step(at, StepKind.BRANCH, minutes=0, question=Question.DELIVERED, yes_step=join, no_step=join)
            yield from _laid(card.no, _ways(card, number)[1], total)
        else:
            yield replace(card.step, number=number, yes_step=None, no_step=None)
        number += _size(card)


def _numbered(cards: Cards, first: int, above: Path) -> Iterator[tuple[Path, int]]:
    number = first
    for at, card in enumerate(cards):
        own = (*above, at)
        yield own, number
        yield from _numbered(card.yes, number + 1, (*own, YES))
        yield from _numbered(card.no, _ways(card, number)[1], (*own, NO))
        number += _size(card)


class _Reader:
    """Puts numbered steps back into cards: the ways of a branch meet at the first step that all ways come to."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self._end = len(steps) + 1
        self._meets = self._meeting()
        self.paths: dict[int, Path] = {}

    def target(self, number: int) -> int:
        """The step that a number stands for, behind those that only lead on."""
        while number < self._end and only_leads_on(self._steps[number - 1]):
            number = self._after(number)[0]
        return number

    def block(self, first: int, stop: int, above: Path) -> Cards | None:
        """The cards from a number up to another; None where a step would be drawn twice."""
        found: list[Card] = []
        at = self.target(first)
        while at != stop:
            if at in self.paths:
                return None
            own = self.paths[at] = (*above, len(found))
            step = self._steps[at - 1]
            plain = replace(step, number=0, yes_step=None, no_step=None)
            if step.kind is not StepKind.BRANCH:
                found.append(Card(plain))
                at = self.target(at + 1)
                continue
            join, (yes_at, no_at) = self._meets[at], self._after(at)
            yes, no = self.block(yes_at, join, (*own, YES)), self.block(no_at, join, (*own, NO))
            if yes is None or no is None:
                return None
            found.append(Card(plain, yes, no))
            at = join
        return tuple(found)

    def _after(self, number: int) -> tuple[int, int]:
        """The numbers that a step leads to, the end as the number behind the last."""
        step = self._steps[number - 1]
        if step.kind is not StepKind.BRANCH:
            return number + 1, number + 1
        ways = following(step, step.yes_step), following(step, step.no_step)
        return (ways[0] or self._end), (ways[1] or self._end)

    def _meeting(self) -> dict[int, int]:
        """Of each step the first one that every way from it comes to."""
        passed: dict[int, frozenset[int]] = {self._end: frozenset({self._end})}
        meets: dict[int, int] = {}
        for number in range(self._end - 1, 0, -1):
            yes, no = (self.target(one) for one in self._after(number))
            both = passed[yes] & passed[no]
            meets[number] = min(both)
            passed[number] = both | {number}
        return meets
