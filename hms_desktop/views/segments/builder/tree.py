"""A rule while it is typed: decoded JSON as the parser reads it, half-typed rows included, and what can be done to it.

Nothing is changed in place, so that a tree of before can be put back. A path is the numbers of the children from the
root on, `()` for the root. What can't be done gives None.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.segment.rule import GroupKind

Tree = dict[str, Any]
Path = tuple[int, ...]
KINDS = tuple(kind.value for kind in GroupKind)
EVERYBODY: Tree = {GroupKind.ALL.value: []}


@dataclass(frozen=True, slots=True)
class Edit:
    """A tree after a change, and the line to go on with."""

    tree: Tree
    path: Path


def kind_of(node: Tree) -> str | None:
    """all, any or none for a group, None for a row."""
    return next((kind for kind in KINDS if kind in node), None)


def children(node: Tree) -> list[Tree]:
    """What is in a group; nothing for a row."""
    kind = kind_of(node)
    return [] if kind is None else node[kind]


def at(tree: Tree, path: Path) -> Tree:
    """The node at a path. Raises IndexError."""
    for step in path:
        tree = children(tree)[step]
    return tree


def lines(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, Tree]]:
    """Every group and row in reading order."""
    yield path, tree
    for number, child in enumerate(children(tree)):
        yield from lines(child, (*path, number))


def replaced(tree: Tree, path: Path, node: Tree) -> Tree:
    """The tree with another node at a path."""
    if not path:
        return node
    kind, inner = _opened(tree)
    first, *rest = path
    inner[first] = replaced(inner[first], tuple(rest), node)
    return {kind: inner}


def with_kind(tree: Tree, path: Path, kind: str) -> Tree:
    """The tree with a group of another kind."""
    return replaced(tree, path, {kind: children(at(tree, path))})


def added(tree: Tree, path: Path, node: Tree) -> Edit:
    """A node after the row at a path, or at the end of the group there; a lone row gets a group first."""
    if kind_of(tree) is None:
        return Edit({GroupKind.ALL.value: [tree, node]}, (1,))
    here = at(tree, path)
    where = (*path[:-1], path[-1] + 1) if kind_of(here) is None else (*path, len(children(here)))
    return Edit(_inserted(tree, where, node), where)


def added_group(tree: Tree, path: Path) -> Edit:
    """A new group with one empty row, where `added` puts a row; the row is gone on with."""
    outer = at(tree, path) if kind_of(at(tree, path)) is not None else at(tree, path[:-1]) if path else EVERYBODY
    made = added(tree, path, {_other(kind_of(outer)): [{}]})
    return Edit(made.tree, (*made.path, 0))


def nested(tree: Tree, path: Path) -> Edit:
    """The line one level deeper: into the group right before it, or into a new group around it."""
    node = at(tree, path)
    if not path:
        return Edit({_other(kind_of(node)): [node]}, (0,))
    *outer, own = path
    parent = at(tree, tuple(outer))
    before = children(parent)[own - 1] if own else {}
    if kind_of(before) is None:
        return Edit(replaced(tree, path, {_other(kind_of(parent)): [node]}), (*path, 0))
    into = (*outer, own - 1, len(children(before)))
    return Edit(_inserted(_without(tree, path), into, node), into)


def lifted(tree: Tree, path: Path) -> Edit | None:
    """The line one level up, after the group it was in; a group left empty goes."""
    if not path:
        return None
    node = at(tree, path)
    if len(path) == 1:
        alone = len(children(tree)) == 1 and kind_of(node) is not None
        return Edit(node, ()) if alone else None
    *outer, parent, _own = path
    emptied = len(children(at(tree, path[:-1]))) == 1
    where = (*outer, parent if emptied else parent + 1)
    less = _without(tree, path[:-1] if emptied else path)
    return Edit(_inserted(less, where, node), where)


def moved(tree: Tree, path: Path, by: int) -> Edit | None:
    """The line changed places with the one before (-1) or behind (1) it in its group."""
    if not path:
        return None
    *outer, own = path
    inner = list(children(at(tree, tuple(outer))))
    to = own + by
    if not 0 <= to < len(inner):
        return None
    inner[own], inner[to] = inner[to], inner[own]
    kind = kind_of(at(tree, tuple(outer))) or ""
    return Edit(replaced(tree, tuple(outer), {kind: inner}), (*outer, to))


def removed(tree: Tree, path: Path) -> Edit:
    """The tree without the line, and without groups that would be left empty; the next line is gone on with."""
    while path and len(path) > 1 and len(children(at(tree, path[:-1]))) == 1:
        path = path[:-1]
    if not path:
        return Edit(EVERYBODY, ())
    less = _without(tree, path)
    *outer, own = path
    left = len(children(at(less, tuple(outer))))
    return Edit(less, (*outer, min(own, left - 1)) if left else tuple(outer))


def _opened(node: Tree) -> tuple[str, list[Tree]]:
    """Kind and a copy of the children of a group."""
    return kind_of(node) or "", list(children(node))


def _inserted(tree: Tree, path: Path, node: Tree) -> Tree:
    *outer, own = path
    kind, inner = _opened(at(tree, tuple(outer)))
    inner.insert(own, node)
    return replaced(tree, tuple(outer), {kind: inner})


def _without(tree: Tree, path: Path) -> Tree:
    *outer, own = path
    kind, inner = _opened(at(tree, tuple(outer)))
    del inner[own]
    return replaced(tree, tuple(outer), {kind: inner})


def _other(kind: str | None) -> str:
    """What a group inside a group of a kind most often is."""
    return GroupKind.ANY.value if kind == GroupKind.ALL.value else GroupKind.ALL.value
