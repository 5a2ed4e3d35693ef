"""Undo and redo of what is being made on a screen and is not kept yet."""

from __future__ import annotations

from typing import Generic, TypeVar

DEPTH = 200
T = TypeVar("T")


class Past(Generic[T]):
    """What is made as it stands (`now`) and as it stood. Changes that follow each other with the same `run` are one step."""

    def __init__(self, now: T) -> None:
        self.now = now
        self._past: list[T] = []
        self._future: list[T] = []
        self._run: object = None

    def change(self, to: T, run: object = None) -> bool:
        """Go on with another one; `run` names what is being typed. Says whether it is another one."""
        if to == self.now:
            return False
        if run is None or run != self._run:
            self._past = [*self._past, self.now][-DEPTH:]
        self._future.clear()
        self._run, self.now = run, to
        return True

    def end_run(self) -> None:
        """Have the next change be a step of its own."""
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

    def _step(self, source: list[T], target: list[T]) -> bool:
        if not source:
            return False
        target.append(self.now)
        self.now = source.pop()
        self.end_run()
        return True
