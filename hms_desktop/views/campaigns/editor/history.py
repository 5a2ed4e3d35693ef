"""Undo and redo of what is done to a drawing that is not kept yet."""

from __future__ import annotations

from hms_desktop.views.campaigns.editor.sketch import Sketch

DEPTH = 200


class History:
    """The drawing as it stands and as it stood. Changes that follow each other with the same `run` are one step."""

    def __init__(self, sketch: Sketch) -> None:
        self.now = sketch
        self._past: list[Sketch] = []
        self._future: list[Sketch] = []
        self._run: object = None

    def change(self, sketch: Sketch, run: object = None) -> bool:
        """Go on with another drawing; `run` names what is being typed. Says whether it is another one."""
        if sketch == self.now:
            return False
        if run is None or run != self._run:
            self._past = [*self._past, self.now][-DEPTH:]
        self._future.clear()
        self._run, self.now = run, sketch
        return True

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

    def _step(self, source: list[Sketch], target: list[Sketch]) -> bool:
        if not source:
            return False
        target.append(self.now)
        self.now = source.pop()
        self._run = None
        return True
