"""Who is what, in exact numbers: ages, conditions, pregnancies, employers, camp visitors, and who stays away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.census import Census
from hms_desktop.demo.chance import exactly
from hms_desktop.demo.families import CHILD, FEMALE, MALE
from hms_desktop.demo.figures import MARGIN_DAYS, Figures
from hms_desktop.demo.places import CampCalendar, Places

AWAY_DAYS = 190
KNOWN_DAYS = 260
_JUST_CAME = 3
_CHRONIC_BY_AGE = ((12, 0.006), (30, 0.02), (40, 0.06), (50, 0.17), (60, 0.28), (200, 0.42))


def settle(census: Census, figures: Figures, places: Places, camps: CampCalendar, chance: Random) -> None:
    """Give everybody status and flags so that the figures hold exactly."""
    _leave(census, figures, chance)
    _balance(census, chance, 60, figures.seniors, _older(census, chance), _younger(census, chance))
    _balance(census, chance, 2, len_active(census) - figures.under_two, _toddler(census, chance), _baby(census, chance))
    _mark(census, c.CHRONIC, exactly(chance, figures.chronic, _chronic(census)))
    _mark(census, c.AWAY, exactly(chance, figures.at_risk, _may_stay_away(census)))
    _mark(census, c.PREGNANT, exactly(chance, figures.pregnant, _may_be_pregnant(census)))
    _mark(census, c.EMPLOYED, exactly(chance, figures.corporate, _may_be_employed(census, places)))
    _mark(
        census,
        c.BENEFICIARY,
        exactly(chance, figures.beneficiaries, _may_visit_camps(census, figures.beneficiaries, places, camps)),
    )
    _mark(census, c.DETAILED, exactly(chance, figures.detailed, _all(census, figures.detailed)))


def len_active(census: Census) -> int:
    """How many are alive and have not moved."""
    return census.status.count(c.ACTIVE)


def _active(census: Census) -> Iterator[int]:
    return (person for person, status in enumerate(census.status) if status == c.ACTIVE)


def _mark(census: Census, flag: int, people: object) -> None:
    for person in people:  # type: ignore[attr-defined]
        census.flags[person] |= flag


def _leave(census: Census, figures: Figures, chance: Random) -> None:
    for person in range(len(census)):
        old = census.age(person) > 55
        lot = chance.random()
        if census.registered[person] > census.today - 120:
            continue
        if lot < figures.deceased * (4 if old else 0.4):
            census.status[person] = c.DECEASED
        elif lot > 1 - figures.moved * 1.15:
            census.status[person] = c.MOVED


def _balance(
    census: Census, chance: Random, years: int, wanted: int, grow: Callable[[int], bool], shrink: Callable[[int], bool]
) -> None:
    """Change birth days until exactly `wanted` active people are `years` or older; people in between are asked by lot."""
    limit = c.years_before(census.as_of, years)
    older = [person for person in _active(census) if census.birth[person] <= limit]
    younger = [person for person in _active(census) if census.birth[person] > limit]
    missing = wanted - len(older)
    change, crowd = (grow, younger) if missing > 0 else (shrink, older)
    chance.shuffle(crowd)
    for person in crowd:
        if missing == 0:
            return
        if change(person):
            missing -= 1 if missing > 0 else -1


def _older(census: Census, chance: Random) -> Callable[[int], bool]:
    def change(person: int) -> bool:
        if census.age(person) < 48:
            return False
        census.birth[person] = c.years_before(census.as_of, 60) - chance.randint(5, 4500)
        return True

    return change


def _younger(census: Census, chance: Random) -> Callable[[int], bool]:
    def change(person: int) -> bool:
        census.birth[person] = c.years_before(census.as_of, 60) + MARGIN_DAYS + chance.randint(5, 3200)
        return True

    return change


def _toddler(census: Census, chance: Random) -> Callable[[int], bool]:
    def change(person: int) -> bool:
        return _reborn(census, person, c.years_before(census.as_of, 2) - chance.randint(5, 1000))

    return change


def _baby(census: Census, chance: Random) -> Callable[[int], bool]:
    def change(person: int) -> bool:
        mother_fits = census.mother[person] >= 0 and 18 < census.age(census.mother[person]) < 45
        if census.role[person] != CHILD or census.age(person) > 9 or not mother_fits:
            return False
        first = c.years_before(census.as_of, 2) + MARGIN_DAYS + 5
        last = min(census.registered[person], census.today - 2)
        return first < last and _reborn(census, person, chance.randint(first, last))

    return change


def _reborn(census: Census, person: int, day: int) -> bool:
    """Move a birth day; nobody is registered before birth."""
    census.birth[person] = min(day, census.registered[person])
    return True


def _chronic(census: Census) -> Iterator[tuple[int, float]]:
    for person in _active(census):
        age = census.age(person)
        if age > 3 and census.registered[person] < census.today - _JUST_CAME:
            yield person, next(share for below, share in _CHRONIC_BY_AGE if age < below)


def _may_stay_away(census: Census) -> Iterator[tuple[int, float]]:
    known = census.today - KNOWN_DAYS
    for person in _active(census):
        if census.flags[person] & c.CHRONIC and census.registered[person] <= known:
            yield person, 0.27


def _may_be_pregnant(census: Census) -> Iterator[tuple[int, float]]:
    newborn = {m for p, m in enumerate(census.mother) if m >= 0 and census.birth[p] > census.today - 300}
    for person in _active(census):
        if census.flags[person] & c.AWAY:
            continue
        if census.sex[person] == FEMALE and 18.5 < census.age(person) < 39 and person not in newborn:
            yield person, 0.09


def _may_be_employed(census: Census, places: Places) -> Iterator[tuple[int, float]]:
    for person in _active(census):
        if 20.5 < census.age(person) < 59:
            town = 0.8 if places.villages[census.place(person)].town else 0.28
            yield person, town if census.sex[person] == MALE else town * 0.55


def _may_visit_camps(census: Census, wanted: int, places: Places, camps: CampCalendar) -> Iterator[tuple[int, float]]:
    last = [days[-1] for days in camps.days]
    many = min(1.0, 1.25 * wanted / len(census))
    for person, registered in enumerate(census.registered):
        village = census.place(person)
        if registered <= last[village] and census.status[person] == c.ACTIVE:
            through_camp = census.flags[person] & c.CAMP_SOURCE
            yield person, many * (1.0 if through_camp else 0.55 if places.villages[village].town else 0.8)


def _all(census: Census, wanted: int) -> Iterator[tuple[int, float]]:
    return ((person, wanted / len(census)) for person in range(len(census)))
