"""What is due, short enough for the patient's glance: doses of one list together, the rest one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from hms_desktop.domain.register.due import SOON, DueItem
from hms_desktop.domain.schedule.due import DueKind, DueStatus, ScheduleItem, worst

_STATES = {DueStatus.OVERDUE: "overdue", DueStatus.DUE: "due", DueStatus.NOT_YET: "soon"}
_NAMED = 4


def glance_items(lists: Mapping[DueKind, Sequence[ScheduleItem]], today: date) -> tuple[DueItem, ...]:
    """Items due now or within a week, as the glance of a patient's record takes them."""
    found: list[DueItem] = []
    for kind, items in lists.items():
        wanted = [item for item in items if item.wanted(today, SOON.days)]
        if kind in (DueKind.CHILD, DueKind.ADOLESCENT):
            found += [_doses(kind, wanted, today)] if wanted else []
        else:
            found += [_single(kind, item, today) for item in wanted]
    return tuple(found)


def _doses(kind: DueKind, items: Sequence[ScheduleItem], today: date) -> DueItem:
    since = min(item.recommended or today for item in items)
    names = ", ".join(item.name for item in items[:_NAMED])
    more = f" + {len(items) - _NAMED}" if len(items) > _NAMED else ""
    return DueItem(kind.value, "due-doses", since, _STATES[worst(items)], {"name": names + more, "since": since})


def _single(kind: DueKind, item: ScheduleItem, today: date) -> DueItem:
    since = item.recommended or today
    code = "due-measure" if kind is DueKind.CHRONIC else "due-in-pregnancy"
    return DueItem(kind.value, code, since, _STATES[item.status], {"name": item.name, "since": since})
