"""Undo and redo of what was done to a rule that is being typed."""

from __future__ import annotations

from hms_desktop.views.kit.past import Past
from hms_desktop.views.segments.builder.tree import Edit, Path, Tree


class History(Past[Edit]):
    """The rule with the line that is worked at; going to another line is no change of the rule."""

    def __init__(self, tree: Tree) -> None:
        super().__init__(Edit(tree, ()))

    def change(self, to: Edit, run: object = None) -> bool:
        """Go on with another rule; `run` names what is being typed, as (path, slot). Says whether it is another one."""
        if to.tree == self.now.tree:
            self.now = to
            return False
        return super().change(to, run)

    def go(self, path: Path) -> None:
        """Note which line is worked at; typing somewhere else is another step."""
        if path != self.now.path:
            self.now = Edit(self.now.tree, path)
            self.end_run()
