"""People added to a segment by hand, and taken out of it, with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.domain.segment.kinds import ADDED, REMOVED
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number

translate = QCoreApplication.translate
Find = Callable[[Any], list[UUID]]


def pick(context: ViewContext, parent: QObject, segment: Any, find: Find, *, add: bool, reason: str = "") -> None:
    """Add (or take out) whom `find(services)` names, for a reason that the history shows, and offer to undo it."""
    own, name = segment.id, segment.name
    before: dict[UUID, str] = {}

    def put(services: Any, ids: list[UUID]) -> Any:
        deed = services.segments.add_people if add else services.segments.remove_people
        return deed(own, ids, reason)

    def do(services: Any) -> list[UUID]:
        ids = find(services)
        before.update(services.segments.picked(own, ids))
        put(services, ids)
        return ids

    def done(ids: list[UUID]) -> None:
        label = (
            translate("SegmentPeople", "Add to segment") if add else translate("SegmentPeople", "Remove from segment")
        )
        context.did(
            label,
            _said(add, name, len(ids)),
            lambda services: put_back(services, own, ids, before),
            lambda services: put(services, ids),
        )

    context.write(do, done=done, parent=parent)


def put_back(services: Any, segment_id: UUID, ids: list[UUID], before: Mapping[UUID, str]) -> None:
    """Have these people as they were: put in by hand, kept out by hand, or left to the rule."""
    if added := [one for one in ids if before.get(one) == ADDED]:
        services.segments.add_people(segment_id, added)
    if removed := [one for one in ids if before.get(one) == REMOVED]:
        services.segments.remove_people(segment_id, removed)
    if ruled := [one for one in ids if one not in before]:
        services.segments.take_back_picks(segment_id, ruled)


def people_text(number: int) -> str:
    """1 person, 12 people."""
    if number == 1:
        return translate("SegmentPeople", "1 person")
    return translate("SegmentPeople", "{number} people").format(number=format_number(number))


def _said(add: bool, name: str, number: int) -> str:
    words = (
        translate("SegmentPeople", "{people} added to “{name}”.")
        if add
        else translate("SegmentPeople", "{people} removed from “{name}”.")
    )
    return words.format(people=people_text(number), name=name)
