"""The register's rows of one person: patient, phones, identifiers, relations, allergies; and the households."""

from __future__ import annotations

from random import Random

from hms_desktop.demo import census as c
from hms_desktop.demo.chance import Ids, Weighted
from hms_desktop.demo.families import CHILD, HEAD, ROLES, SPOUSE
from hms_desktop.demo.identifiers import Identifiers
from hms_desktop.demo.names import Name
from hms_desktop.demo.phones import family_phone, personal_phone
from hms_desktop.demo.twins import Twins
from hms_desktop.demo.world import Person, World, iso
from hms_desktop.domain.data import load_toml

NO_PHONE, FAMILY_PHONE, OWN_PHONE = range(3)
_SEX = ("female", "male")
_CHANNEL = Weighted.of({"whatsapp": 62, "sms": 25, "voice": 13})
_TIMES = ("morning", "after 5 pm", "evening", "Sunday")
_NOTES = (
    "Hard of hearing, speak to the family",
    "Comes with the daughter",
    "Cannot read, please call",
    "Prefers a woman doctor",
)
_PATIENT = (
    "id, clinic_number, name, local_name, sex, birth_date, birth_precision, age_recorded_on, email, address, village, "
    "district, pin_code, language, employer, household_id, household_role, registered_on, source, status, status_on, "
    "preferred_channel, contact_time, note"
)


def write_households(world: World) -> list[bytes | None]:
    """Rows for families large enough for one; the id of each family's household, or None."""
    ids: Ids = world.ids("household")
    table = world.load.table("household", "id, name, village")
    found: list[bytes | None] = []
    census, least = world.census, world.figures.manner.households_of
    for family, size in enumerate(census.family_size):
        if size < least:
            found.append(None)
            continue
        surname = world.names.communities[census.family_community[family]].surname[census.family_surname[family]]
        village = world.places.villages[census.family_village[family]].name
        row = (ids.next(), f"{surname.spellings[0]} family", village)
        found.append(row[0])
        table.add(row)
        if not family % 4000:
            table.flush()
    return found


class Registration:
    """Makes the register's rows, person by person."""

    def __init__(
        self, world: World, people: list[bytes], households: list[bytes | None], prefix: str, twins: Twins
    ) -> None:
        self._world = world
        self._chance: Random = world.chance("registration")
        self._manner = world.figures.manner
        self._people = people
        self._households = households
        self._prefix = prefix
        self._twins = twins
        self._identifiers = Identifiers(world)
        self._reach = bytearray(len(people))
        self._phone_ids = world.ids("phone")
        self._relation_ids = world.ids("relation")
        self._allergy_ids = world.ids("allergy")
        self._heads: dict[int, int] = {}
        self._family_at_hand = -1
        self._taken: set[Name] = set()
        self._allergies = load_toml("demo/clinical.toml", "allergies")["allergies"]
        self._patient = world.load.table("patient", _PATIENT)
        self._phone = world.load.table("patient_phone", "id, patient_id, number, owner, rank")
        self._relation = world.load.table("relation", "id, patient_id, related_id, kind")
        self._allergy = world.load.table("allergy", "id, patient_id, substance, reaction, severity")

    def write(self, person: Person) -> None:
        """Add the rows of one person; notes on the person whether a phone is their own."""
        world, chance = self._world, self._chance
        detailed = person.has(c.DETAILED)
        name, local = self._name(person)
        self._phones(person)
        village = world.places.villages[person.place]
        household = self._households[person.family]
        birth, precision, told = self._birth(person)
        self._patient.add((
            person.id, f"{self._prefix}-{person.number + 1:06d}", name, local, _SEX[person.sex], birth, precision, told,
            self._email(person, name) if detailed else None,
            _address(person.family, world.places.streets) if detailed and village.town else None,
            village.name, world.places.district, village.pin_code, world.names.communities[person.community].language,
            world.places.employer.pick(chance) if person.has(c.EMPLOYED) else None,
            household, ROLES[world.census.role[person.number]] if household else None,
            iso(person.registered), self._source(person),
            c.STATUSES[person.status], iso(person.left) if person.left else None,
            _CHANNEL.pick(chance) if detailed and person.own_phone else None,
            chance.choice(_TIMES) if detailed and chance.random() < 0.08 else None,
            chance.choice(_NOTES) if detailed and chance.random() < 0.03 else None,
        ))  # fmt: skip
        if detailed:
            self._family(person)
            self._identifiers.write(person, name)
            self._allergic(person)

    def address(self, person: int) -> str | None:
        """The first phone of somebody whose rows were written, by number."""
        if self._reach[person] == NO_PHONE:
            return None
        if self._reach[person] == FAMILY_PHONE:
            return family_phone(self._world.census.family[person])
        return personal_phone(self._twins.same_as(person))

    def _name(self, person: Person) -> tuple[str, str | None]:
        surname = self._world.census.family_surname[person.family]
        child = person.age < 14
        if person.family != self._family_at_hand:
            self._family_at_hand, self._taken = person.family, set()
        name, local = self._world.names.full_name(
            self._chance, person.community, person.sex, surname, child, self._taken
        )
        name, local = self._twins.named(person.number, name, local, self._chance)
        return name, local if self._chance.random() < self._manner.local_names else None

    def _birth(self, person: Person) -> tuple[str, str, str | None]:
        """Date of birth; of grown people from villages often only an age told at registration."""
        if person.age > 30 and self._chance.random() < 0.22 and not self._twins.is_one(person.number):
            told = self._world.census.told_birth(person.number)
            if told is not None:
                return iso(told), "age", iso(person.registered)
        return iso(person.birth), "day", None

    def _source(self, person: Person) -> str:
        if person.has(c.CAMP_SOURCE):
            return "camp"
        if person.has(c.EMPLOYED) and self._chance.random() < 0.6:
            return "employer"
        return "walk-in" if self._chance.random() < 0.72 else "referral"

    def _email(self, person: Person, name: str) -> str | None:
        if self._chance.random() > (0.5 if person.has(c.EMPLOYED) else 0.02):
            return None
        first = name.lower().replace("'", "").replace(" ", ".")
        return f"{first}{person.number % 1000}@example.in"

    def _phones(self, person: Person) -> None:
        """A number of their own for most grown people, else the family's; a few have none, some have both."""
        lot = self._chance.random()
        grown = 16 < person.age < 78
        person.own_phone = grown and (lot < self._manner.own_phone or self._twins.is_one(person.number))
        if person.own_phone:
            number = personal_phone(self._twins.same_as(person.number))
            self._phone.add((self._phone_ids.next(), person.id, number, "self", 0))
            self._reach[person.number] = OWN_PHONE
            if lot > 0.06 or not person.has(c.DETAILED):
                return
        elif lot > self._manner.any_phone:
            return
        self._reach[person.number] = max(self._reach[person.number], FAMILY_PHONE)
        self._phone.add((
            self._phone_ids.next(), person.id, family_phone(person.family), "family", 1 if person.own_phone else 0,
        ))  # fmt: skip

    def _family(self, person: Person) -> None:
        census = self._world.census
        mother = census.mother[person.number]
        if mother >= 0 and person.age < 18:
            self._relation.add((self._relation_ids.next(), self._people[mother], person.id, "mother"))
        role = census.role[person.number]
        if role == HEAD:
            self._heads[person.family] = person.number
        elif role == SPOUSE and person.family in self._heads:
            head = self._heads.pop(person.family)
            self._relation.add((self._relation_ids.next(), self._people[head], person.id, "spouse"))
        elif role == CHILD and person.age < 18 and mother < 0 and person.family in self._heads:
            head = self._heads[person.family]
            self._relation.add((self._relation_ids.next(), self._people[head], person.id, "guardian"))

    def _allergic(self, person: Person) -> None:
        if self._chance.random() < 0.035:
            one = self._chance.choice(self._allergies)
            self._allergy.add((self._allergy_ids.next(), person.id, one["substance"], one["reaction"], one["severity"]))


def _address(family: int, streets: tuple[str, ...]) -> str:
    return f"{1 + family * 37 % 240}, {streets[family % len(streets)]}"
