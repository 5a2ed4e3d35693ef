from datetime import date

import pytest
from sqlalchemy import select

from hms_desktop.domain.errors import NotAllowed, Refused
from hms_desktop.domain.model import DuplicateCandidate
from hms_desktop.domain.register.details import PatientDetails, Phone
from tests.helpers.records import add_patient

LAKSHMI = PatientDetails(
    "Lakshmi Patil", None, "female", date(1980, 3, 9), "day", phones=(Phone("+919876543210"),), village="Wagholi"
)  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "Laxmi Patil"},
        {"name": "लक्ष्मी पाटील"},
        {"name": "Laxmi Patil", "phones": ()},
        {"name": "Lakshmi", "village": "Vagholi"},
        {"birth_date": date(1981, 1, 1), "birth_precision": "age", "phones": ()},
        {"name": "L. Patil", "birth_date": None, "birth_precision": None},
    ],
)
def test_hints_while_registering(clinic, typed):
    patients = clinic.services.patients
    known = patients.register(LAKSHMI)
    patients.register(PatientDetails("Ramesh Patil", sex="male", phones=LAKSHMI.phones, village="Wagholi"))
    found = clinic.services.duplicates.candidates_for(LAKSHMI.changed(typed))
    assert [one.patient.id for one in found] == [known]
    assert found[0].reasons


def test_the_family_on_one_phone_is_no_hint(clinic):
    clinic.services.patients.register(LAKSHMI)
    for name, sex in (("Ramesh Patil", "male"), ("Savita Patil", "female"), ("Om Patil", "male")):
        family = PatientDetails(
            name, sex=sex, phones=LAKSHMI.phones, village="Wagholi", birth_date=date(2005, 1, 1), birth_precision="year"
        )
        assert clinic.services.duplicates.candidates_for(family) == []
    assert clinic.services.duplicates.candidates_for(PatientDetails("")) == []


def test_registering_a_likeness_puts_the_pair_in_the_queue_unless_told_apart(clinic):
    services = clinic.services
    first = services.patients.register(LAKSHMI)
    second = services.patients.register(LAKSHMI.changed({"name": "Laxmi Patil"}))
    third = services.patients.register(LAKSHMI.changed({"name": "Laxmi Patil"}), distinct_from=[first, second])
    assert {frozenset((one.first.id, one.second.id)) for one in services.duplicates.open()} == {
        frozenset((first, second))
    }
    with clinic.database.read() as connection:
        states = connection.execute(
            select(DuplicateCandidate.state, DuplicateCandidate.first_id, DuplicateCandidate.second_id)
        ).all()
    assert sum(row.state == "distinct" and third in row[1:] for row in states) == 2


def test_the_queue_pages_and_its_count_equals_its_list(clinic):
    for _ in range(4):
        clinic.services.patients.register(LAKSHMI)
    duplicates = clinic.services.duplicates
    assert duplicates.count_open() == 6
    pages, after = [], None
    while page := duplicates.open(4, after):
        pages.append(page)
        after = (page[-1].score, page[-1].id)
    assert [len(page) for page in pages] == [4, 2]
    assert {one.id for page in pages for one in page} == {one.id for one in duplicates.open()}


def test_a_decision_can_be_put_back(clinic):
    clinic.services.patients.register(LAKSHMI)
    clinic.services.patients.register(LAKSHMI)
    duplicates = clinic.services.duplicates
    (pair,) = duplicates.open()
    assert duplicates.decide(pair.id, distinct=True) == "open"
    assert duplicates.open() == []
    assert duplicates.decide(pair.id, distinct=False) == "distinct"
    assert duplicates.open() == [pair]


def test_a_merged_pair_leaves_the_queue(clinic):
    for _ in range(3):
        clinic.services.patients.register(LAKSHMI)
    duplicates, merging = clinic.services.duplicates, clinic.services.merging
    pair, *_ = duplicates.open()
    merge = merging.merge(pair.first.id, pair.second.id)
    (left,) = duplicates.open()
    assert duplicates.count_open() == 1
    assert pair.second.id not in (left.first.id, left.second.id)
    with pytest.raises(Refused):
        duplicates.decide(pair.id, distinct=True)
    merging.unmerge(merge)
    assert duplicates.count_open() == 3


def test_a_scan_finds_pairs_once_and_tells_families_apart(clinic):
    one = add_patient(clinic, "Lakshmi Patil", birth_date=date(1980, 3, 9), birth_precision="day", village="Wagholi")
    two = add_patient(clinic, "Laxmi Patil", birth_date=date(1980, 3, 9), birth_precision="day", village="Vagholi")
    three = add_patient(
        clinic, "Mohd Irfan", sex="male", village="Loni", birth_date=date(1991, 1, 1), birth_precision="age"
    )
    four = add_patient(
        clinic, "Mohammed Irfan", sex="male", village="Loni", birth_date=date(1990, 6, 1), birth_precision="year"
    )
    add_patient(
        clinic, "Ramesh Patil", sex="male", village="Wagholi", birth_date=date(1980, 3, 9), birth_precision="day"
    )
    steps = []
    found = clinic.services.duplicates.scan(lambda done, total: steps.append((done, total)), lambda: False)
    assert (found.records, found.found, found.stopped) == (5, 2, False)
    assert {frozenset((pair.first.id, pair.second.id)) for pair in clinic.services.duplicates.open()} == {
        frozenset((one, two)), frozenset((three, four)),
    }  # fmt: skip
    assert steps[-1] == (1000, 1000)
    assert steps == sorted(steps)
    assert clinic.services.duplicates.scan(lambda *_: None, lambda: False).found == 0


def test_a_scan_can_be_cancelled(clinic):
    add_patient(clinic)
    add_patient(clinic)
    assert clinic.services.duplicates.scan(lambda *_: None, lambda: True).stopped


def test_only_those_who_may(clinic):
    duplicates = clinic.services.duplicates
    clinic.act_as("receptionist")
    assert duplicates.candidates_for(LAKSHMI) == []
    for act in (
        duplicates.open,
        duplicates.count_open,
        lambda: duplicates.decide(clinic.new_id(), distinct=True),
        lambda: duplicates.scan(lambda *_: None, lambda: False),
    ):
        with pytest.raises(NotAllowed):
            act()
