"""Asking again only when rows that a screen shows were changed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from hms_desktop.views.context import ViewContext
from hms_desktop.work.events import Changed
from hms_desktop.work.timers import Debounce

CALM_MS = 60


def follow(
    context: ViewContext,
    owner: QObject,
    kinds: Iterable[str],
    slot: Callable[[], None],
    patient_id: uuid.UUID | None = None,
) -> None:
    """Call `slot` once after changes of these kinds came to rest; changes of other patients' own rows are let pass.

    When another person has signed in meanwhile nothing is asked: the screen is on its way out, and they may see less.
    """
    wanted, actor = frozenset(kinds), context.actor

    def ask() -> None:
        if context.actor == actor:
            slot()

    later = Debounce(owner, CALM_MS, ask)

    def hear(changed: Changed) -> None:
        only_patients = changed.kinds & wanted == {"patient"}
        if patient_id is None or not only_patients or changed.may_touch(patient_id):
            later.restart()

    context.bus.subscribe(owner, wanted, hear)
