"""What starts a campaign for somebody: an event with its options; which there are is in `resources/outreach/triggers.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from hms_desktop.domain.campaign.schedule import read_time
from hms_desktop.domain.data import load_toml, reading, text_list, whole
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.hours import as_minutes, as_text
from hms_desktop.domain.time import DAY_MS, HOUR_MS, MINUTE_MS

FILE = "outreach/triggers.toml"
CALENDAR, MOMENT = "calendar", "moment"
_MOST_DAYS = 90
_LONGEST_AGAIN = 3650
_OPTIONS = frozenset({"segment", "days", "hours", "kind", "at_most", "at_least", "times", "at"})
_BOUNDS = {"hours": (0, 23), "at_most": (1, 5), "at_least": (1, 100), "times": (1, 10)}


@dataclass(frozen=True, slots=True)
class EventKind:
    """One event of the file; `calendar`: days bring it, `defaults` are its options where nothing is said."""

    key: str
    calendar: bool
    options: frozenset[str]
    kinds: tuple[str, ...]
    most_days: int
    defaults: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TriggerRules:
    """What starts nothing when it is heard of later than `oldest` (ms); people taken up at once; how soon is looked (ms)."""

    oldest: int
    at_once: int
    look: int
    look_derived: int
    events: Mapping[str, EventKind]


@dataclass(frozen=True, slots=True)
class Trigger:
    """An event with its options; `segment` is an id or a name, `at` minutes of the day for what the calendar brings.

    `days` are after what is recorded (with `hours`), or before what the calendar brings. Nobody comes again sooner than
    after `again_after_days`.
    """

    event: str
    segment: str | None = None
    days: int = 0
    hours: int = 0
    kind: str | None = None
    at_most: int | None = None
    at_least: int | None = None
    times: int | None = None
    at: int = 0
    again_after_days: int = 0

    @property
    def facts(self) -> EventKind:
        """What the file says of its event."""
        return trigger_rules().events[self.event]

    @property
    def delay(self) -> int:
        """How long after what is recorded the first step is due, in ms; 0 for what the calendar brings."""
        return 0 if self.facts.calendar else self.days * DAY_MS + self.hours * HOUR_MS

    @property
    def before(self) -> int:
        """How long before the day it is about begins somebody enters, in ms; 0 for what is recorded."""
        return self.days * DAY_MS - self.at * MINUTE_MS if self.facts.calendar else 0

    @property
    def again_after(self) -> int:
        """How long somebody who has come does not come again, in ms."""
        return self.again_after_days * DAY_MS


@cache
@reading(FILE)
def trigger_rules() -> TriggerRules:
    """The events as shipped. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "source", "as_of", "events")
    events = {key: _event(key, told) for key, told in content["events"].items()}
    oldest, at_once = whole(content, "oldest_days") * DAY_MS, whole(content, "people_at_once")
    looks = whole(content, "look_seconds") * 1000, whole(content, "look_derived_seconds") * 1000
    return TriggerRules(oldest, at_once, *looks, events)


def read_trigger(content: Any) -> Trigger:
    """A trigger from decoded JSON, with the usual options where none are told. Raises Refused `trigger-…`."""
    if not isinstance(content, Mapping):
        raise Refused("trigger-wrong", key="trigger")
    event = trigger_rules().events.get(str(content.get("event")))
    if event is None:
        raise Refused("trigger-event", known=", ".join(trigger_rules().events))
    if extra := sorted(content.keys() - event.options - {"event", "again_after_days"}):
        raise Refused("trigger-wrong", key=extra[0])
    numbers = {key: _number(event, key, content.get(key)) for key in ("again_after_days", *_BOUNDS, "days")}
    given = {key: value for key, value in numbers.items() if value is not None}
    at = {"at": read_time(content.get("at", as_text(event.defaults["at"])))} if event.calendar else {}
    return Trigger(event.key, _segment(event, content), kind=_kind(event, content), **given, **at)


def write_trigger(one: Trigger) -> dict[str, Any]:
    """What `read_trigger` reads back to the same."""
    options = one.facts.options
    told = {key: value for key in sorted(options - {"at"}) if (value := getattr(one, key)) is not None}
    told |= {"event": one.event, "again_after_days": one.again_after_days}
    return told | {"at": as_text(one.at)} if one.facts.calendar else told


def _event(key: str, told: Mapping[str, Any]) -> EventKind:
    options = frozenset(text_list(FILE, told, "options"))
    known = (CALENDAR, MOMENT)
    if told["time"] not in known or not options <= _OPTIONS or ("kind" in options) != ("kinds" in told):
        raise ValueError(f"{key}: time or options are wrong")
    defaults = {name: int(told[name]) for name in ("days", "at_most", "at_least", "times") if name in told}
    defaults["again_after_days"] = int(told["again_after_days"])
    if told["time"] == CALENDAR:
        defaults["at"] = as_minutes(told["at"])
    most = int(told.get("most_days", _MOST_DAYS))
    kinds = text_list(FILE, told, "kinds") if "kinds" in told else ()
    made = EventKind(key, told["time"] == CALENDAR, options, kinds, most, defaults)
    for name, value in defaults.items():
        low, high = _bounds(made, name)
        if not low <= value <= high or (name in _BOUNDS and name not in options):
            raise ValueError(f"{key}: {name}")
    return made


def _bounds(event: EventKind, key: str) -> tuple[int, int]:
    fixed = {"days": (0, event.most_days), "again_after_days": (0, _LONGEST_AGAIN), "at": (0, 1439)}
    return (_BOUNDS | fixed)[key]


def _number(event: EventKind, key: str, value: Any) -> int | None:
    """A number of the trigger or, where it is not told, of the event; None where the event has no such option."""
    if value is None:
        return event.defaults.get(key)
    low, high = _bounds(event, key)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise Refused("trigger-number", key=key, low=low, high=high)
    return value


def _kind(event: EventKind, content: Mapping[str, Any]) -> str | None:
    kind = content.get("kind")
    if kind is not None and kind not in event.kinds:
        raise Refused("trigger-kind", known=", ".join(event.kinds))
    return kind


def _segment(event: EventKind, content: Mapping[str, Any]) -> str | None:
    if "segment" not in event.options:
        return None
    named = content.get("segment")
    if not isinstance(named, str) or not named.strip():
        raise Refused("trigger-segment")
    return named.strip()
