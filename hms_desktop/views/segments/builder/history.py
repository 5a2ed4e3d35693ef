"""Undo and redo of what was done to a rule that is being typed."""

from __future__ import annotations

from hms_desktop.views.segments.builder.tree import Edit, Path, Tree

DEPTH = 200


class History:
    """The rule as it stands and as it stood. Changes that follow each other with the same `run` are one step."""

    def __init__(self, tree: Tree) -> None:
        self.now = Edit(tree, ())
        self._past: list[Edit] = []
        self._future: list[Edit] = []
        self._run: object = None

    def change(self, edit: Edit, run: object = None) -> None:
        """Go on with another rule; `run` names what is being typed, as (path, slot)."""
        if edit.tree != self.now.tree and (run is None or run != self._run):
            self._past = [*self._past, self.now][-DEPTH:]
        if edit.tree != self.now.tree:
            self._future.clear()
            self._run = run
        self.now = edit

    def go(self, path: Path) -> None:
        """Note which line is worked at; typing somewhere else is another step."""
        if path != self.now.path:
            self.now = Edit(self.now.tree, path)
            self._run = None

    def undo(self) -> bool:
        """Put back what stood before; says whether there was anything."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """Do again what was undone; says whether there was anything."""
        return self._step(self._future, self._past)

    @property
    def can_undo(self) -> bool:
        """Whether anything can be undone."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether anything can be done again."""
        return bool(self._future)

    def _step(self, source: list[Edit], target: list[Edit]) -> bool:
        if not source:
            return False
        target.append(self.now)
        self.now = source.pop()
        self._run = None
        return True
