"""The immunization schedule as data: read from `resources/schedules/uip.toml` and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.schedule.due import Confidence, DueKind
from hms_desktop.domain.schedule.period import Period, parse_period

FILE = "schedules/uip.toml"
ADOLESCENT_FROM = 10  # years, WHO
_BIRTH = Period()
_SOME_DAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Dose:
    """One dose of the schedule; ages are periods since birth, `area` limits it to some districts."""

    code: str
    name: str
    against: str
    series: str
    min_age: Period
    due_from: Period
    due_to: Period | None
    max_age: Period | None
    max_age_included: bool
    after: tuple[str, ...]
    min_interval: Period
    instead_of: str | None
    introduced: date | None
    companion: str | None
    sex: str | None
    area: str | None
    pregnancy: bool
    amount: str
    route: str
    site: str
    limit: str
    note: str
    confidence: Confidence
    sources: tuple[str, ...]

    @property
    def kind(self) -> DueKind:
        """The list it belongs to."""
        if self.pregnancy:
            return DueKind.MATERNAL
        return DueKind.ADOLESCENT if self.min_age.years >= ADOLESCENT_FROM else DueKind.CHILD


@dataclass(frozen=True, slots=True)
class Schedule:
    """All doses, each after those it depends on; `later` has the doses that follow one in its series.

    `ends` has the age from which no dose of a list is called for: the highest maximum age printed in it.
    """

    name: str
    source: str
    as_of: str
    default_interval: Period
    overdue_after: Period
    doses: tuple[Dose, ...]
    sources: Mapping[str, str]
    later: Mapping[str, tuple[Dose, ...]]
    ends: Mapping[DueKind, Period]

    def dose(self, code: str) -> Dose | None:
        """The dose of a code, or None."""
        return next((dose for dose in self.doses if dose.code == code), None)

    def only(self, kind: DueKind) -> Schedule:
        """The doses of one list; those of another are never needed before them."""
        return replace(self, doses=tuple(dose for dose in self.doses if dose.kind is kind))


@cache
def immunization_schedule() -> Schedule:
    """The schedule that ships. Raises ResourceError when the file contradicts itself."""
    content = load_toml(FILE, "name", "as_of", "source", "default_interval", "overdue_after", "sources", "dose")
    try:
        default = parse_period(content["default_interval"])
        doses = tuple(_dose(entry, default) for entry in content["dose"])
        late = parse_period(content["overdue_after"])
    except (KeyError, TypeError, ValueError) as error:
        raise ResourceError(FILE, str(error)) from error
    _check(doses, content["sources"])
    later = {
        dose.code: tuple(other for other in doses[place + 1 :] if other.series == dose.series)
        for place, dose in enumerate(doses)
    }
    named = (content["name"], content["source"], content["as_of"])
    return Schedule(*named, default, late, doses, content["sources"], later, _ends(doses))


def _ends(doses: tuple[Dose, ...]) -> Mapping[DueKind, Period]:
    kinds = {dose.kind for dose in doses if dose.max_age}
    ages = {kind: [dose.max_age for dose in doses if dose.kind is kind and dose.max_age] for kind in kinds}
    return {kind: max(found, key=lambda age: age.after(_SOME_DAY)) for kind, found in ages.items()}


def _dose(entry: dict[str, Any], default: Period) -> Dose:
    pregnancy = entry.get("pregnancy", False)
    return Dose(
        code=entry["code"],
        name=entry["name"],
        against=entry["against"],
        series=entry["series"],
        min_age=_BIRTH if pregnancy else parse_period(entry["min_age"]),
        due_from=_BIRTH if pregnancy else parse_period(entry["due_from"]),
        due_to=_period(entry, "due_to"),
        max_age=_period(entry, "max_age"),
        max_age_included=entry.get("max_age_included", False),
        after=tuple(entry.get("after", ())),
        min_interval=_period(entry, "min_interval") or default,
        instead_of=entry.get("instead_of"),
        introduced=entry.get("introduced"),
        companion=entry.get("companion"),
        sex=entry.get("sex"),
        area=entry.get("area"),
        pregnancy=pregnancy,
        amount=entry["amount"],
        route=entry["route"],
        site=entry["site"],
        limit=entry.get("limit", ""),
        note=entry.get("note", ""),
        confidence=Confidence(entry["confidence"]),
        sources=tuple(entry["sources"]),
    )


def _period(entry: dict[str, Any], key: str) -> Period | None:
    return parse_period(entry[key]) if key in entry else None


def _check(doses: tuple[Dose, ...], sources: Mapping[str, str]) -> None:
    seen: set[str] = set()
    born = _SOME_DAY
    for dose in doses:
        needed = (*dose.after, *(one for one in (dose.instead_of, dose.companion) if one))
        if dose.code in seen or any(code not in seen for code in needed):
            raise ResourceError(FILE, f"{dose.code} stands twice, or before a dose it depends on")
        if any(other.kind is not dose.kind for other in doses if other.code in needed):
            raise ResourceError(FILE, f"{dose.code} depends on a dose of another list")
        if any(other.after for other in doses if other.code == dose.instead_of):
            raise ResourceError(
                FILE, f"{dose.code} stands in for a dose that waits for another: no date would say when"
            )
        if not set(dose.sources) <= sources.keys() or not dose.sources:
            raise ResourceError(FILE, f"{dose.code} names a source that is not listed")
        if dose.due_from.after(born) < dose.min_age.after(born):
            raise ResourceError(FILE, f"{dose.code} is due before its minimum age")
        if dose.max_age and dose.max_age.after(born) < dose.min_age.after(born):
            raise ResourceError(FILE, f"{dose.code} closes before its minimum age")
        seen.add(dose.code)
