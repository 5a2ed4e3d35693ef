"""One person after another: every row of a patient, then what is written of many at once."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.appointments import PastAppointments, write_list
from hms_desktop.demo.calls import Calls
from hms_desktop.demo.campaigns import Campaigns
from hms_desktop.demo.camps import Camps
from hms_desktop.demo.chronic import Conditions, Measurements
from hms_desktop.demo.goals import Goals
from hms_desktop.demo.maternity import Doses, Pregnancies
from hms_desktop.demo.office import number_prefix
from hms_desktop.demo.registration import Registration, write_households
from hms_desktop.demo.twins import Twins
from hms_desktop.demo.visits import Complaints, Encounters, span
from hms_desktop.demo.voices import Consents, Voices
from hms_desktop.demo.world import Person, Tell, World, patient_ids

_STEP = 500
_LEAST_DAYS = 20


def write_rows(world: World, tell: Tell) -> None:
    """Add the rows of everybody; `tell("patients", done, total)` every 500 people."""
    people = patient_ids(world.census, world.seed)
    twins = Twins(world.census, world.figures.duplicates, world.chance("twins"))
    registration = Registration(world, people, write_households(world), number_prefix(), twins)
    life = _Life(world)
    for person in _people(world, people):
        registration.write(person)
        life.write(person)
        if person.number % _STEP == 0:
            world.load.flush()
            tell("patients", person.number, len(people))
    write_list(world, people)
    world.load.flush(1)
    twins.write_candidates(world, people)
    Campaigns(world, people, registration.address, life.consents.why_not).write()


class _Life:
    """What happened to a person at the clinic."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._complaints = Complaints(world)
        self._conditions = Conditions(world)
        self._measurements = Measurements(world)
        self._pregnancies = Pregnancies(world, self._measurements)
        self._encounters = Encounters(world, PastAppointments(world))
        self._doses = Doses(world)
        self.consents = Consents(world)
        self._voices = Voices(world)
        self._goals = Goals(world)
        self._calls = Calls(world)
        self._camps = Camps(world)

    def write(self, person: Person) -> None:
        """Add visits and what came of them, doses, consents, feedback and camps."""
        first, last = span(self._world, person)
        kept = self._conditions.write(person)
        planned = self._complaints.plan(person, first, last)
        planned += self._conditions.plan(person, kept, first, last)
        planned += self._pregnancies.plan(person, first, last)
        visits = self._encounters.write(person, planned, first, last)
        self._measurements.write(person, kept, visits)
        self._pregnancies.measure(person, visits)
        self._doses.write(person)
        self.consents.write(person, self._world.names.communities[person.community].language)
        self._voices.write(person, visits)
        self._goals.write(person, kept, visits)
        self._calls.write(person, visits)
        self._camps.write(person)


def _people(world: World, ids: list[bytes]) -> Iterator[Person]:
    census, chance = world.census, world.chance("leaving")
    for number, identity in enumerate(ids):
        family = census.family[number]
        person = Person(
            number, identity, census.birth[number], census.age(number), census.sex[number], census.family_village[family],
            census.family_community[family], family, census.registered[number], census.status[number], census.flags[number],
        )  # fmt: skip
        if person.status != c.ACTIVE:
            person.left = _left(census.today, person, chance)
        yield person


def _left(today: int, person: Person, chance: Random) -> int:
    return chance.randint(min(today - _LEAST_DAYS, person.registered + _LEAST_DAYS), today - _LEAST_DAYS // 2)
