"""What can be done to a goal from its panel; each deed can be taken back."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QObject

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.register.goals import COMPLETED, GoalCheckRecord, GoalRecord, GoalStatus, GoalTerms
from hms_desktop.domain.time import day_of
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.portal.patient.goal_words import goal_name


class GoalDeeds(QObject):
    """Writes, and tells what was done with an Undo."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._owner = context, parent

    def tell_saved(self, saved: tuple[uuid.UUID, GoalTerms | None, GoalTerms]) -> None:
        """Say that a goal was agreed on or changed."""
        goal_id, before, after = saved
        if before is None:
            label = self.tr("Goal agreed on")
            self._did(label, lambda s: s.goals.remove(goal_id), lambda s: s.goals.restore(goal_id))
        else:
            label = self.tr("Goal changed")
            self._did(label, lambda s: s.goals.edit(goal_id, before), lambda s: s.goals.edit(goal_id, after))

    def check_in(self, goal: GoalRecord, *, kept: bool) -> None:
        """Note a goal as kept or not kept, today at the clinic."""
        said = {"kept": kept, "channel": "clinic", "on": None}
        goal_id = goal.id
        self._context.write(
            lambda s: (goal_id, s.goals.check_in(goal_id, **said), said),
            done=self.tell_checked,
            failed=self._failed,
            parent=self._owner,
        )

    def tell_checked(self, saved: tuple[uuid.UUID, uuid.UUID, dict[str, Any]]) -> None:
        """Say that a check-in was noted."""
        goal_id, check_id, said = saved
        current = [check_id]

        def again(services: Services) -> None:
            current[0] = services.goals.check_in(goal_id, **said)

        label = self.tr("Noted: kept") if said["kept"] else self.tr("Noted: not kept")
        self._did(label, lambda s: s.goals.take_back(current[0]), again)

    def take_back(self, goal: GoalRecord, check: GoalCheckRecord) -> None:
        """Say that a check-in was a mistake."""
        current = [check.id]
        said: dict[str, Any] = {
            "kept": check.kept, "value": check.value, "second_value": check.second_value, "note": check.note,
            "channel": check.channel, "on": day_of(check.at),
        }  # fmt: skip

        def again(services: Services) -> None:
            current[0] = services.goals.check_in(goal.id, **said)

        def back(services: Services) -> None:
            services.goals.take_back(current[0])

        label = self.tr("Check-in taken back")
        self._context.write(back, done=lambda _done: self._did(label, again, back), parent=self._owner)

    def end(self, goal: GoalRecord, status: str) -> None:
        """Say that a goal was reached or is given up."""
        goal_id = goal.id

        def end(services: Services) -> GoalStatus:
            return services.goals.complete(goal_id) if status == COMPLETED else services.goals.cancel(goal_id)

        name = goal_name(goal.terms.name)
        pattern = self.tr("Goal reached: {goal}") if status == COMPLETED else self.tr("Goal given up: {goal}")
        label = pattern.format(goal=name)
        self._context.write(
            end,
            done=lambda before: self._did(label, lambda s: s.goals.put_back(goal_id, before), end),
            parent=self._owner,
        )

    def go_on(self, goal: GoalRecord) -> None:
        """Make an ended goal active again."""
        goal_id, before = goal.id, goal.status
        label = self.tr("Goal goes on: {goal}").format(goal=goal_name(goal.terms.name))
        self._context.write(
            lambda s: s.goals.put_back(goal_id, GoalStatus()),
            done=lambda _done: self._did(
                label, lambda s: s.goals.put_back(goal_id, before), lambda s: s.goals.put_back(goal_id, GoalStatus())
            ),
            parent=self._owner,
        )

    def remove(self, goal: GoalRecord) -> None:
        """Hide a goal that was recorded by mistake."""
        goal_id = goal.id
        label = self.tr("Goal removed: {goal}").format(goal=goal_name(goal.terms.name))
        self._context.write(
            lambda s: s.goals.remove(goal_id),
            done=lambda _done: self._did(label, lambda s: s.goals.restore(goal_id), lambda s: s.goals.remove(goal_id)),
            parent=self._owner,
        )

    def _failed(self, error: BaseException) -> None:
        """A day that is noted already is told; nothing was changed."""
        if not isinstance(error, ClinicError):
            raise error
        self._context.say_error(error)

    def _did(self, label: str, undo: Any, redo: Any) -> None:
        self._context.did(label, f"{label}.", undo, redo)
