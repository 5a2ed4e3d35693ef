import uuid
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.matching.likeness import Person, likeness, threshold
from hms_desktop.domain.matching.names import name_likeness

HOME = uuid.UUID(int=7)
LAKSHMI = Person(
    "Lakshmi Patil",
    None,
    "female",
    date(1980, 3, 9),
    "day",
    frozenset({"+919876543210"}),
    frozenset({"+919876543210"}),
    "Wagholi",
    HOME,
)
NAMES = ["Ramesh Patil", "Laxmi", "Mohd Irfan", "Suresh Kumar", "रमेश पाटील", "A. Devi", ""]
persons = st.builds(
    Person,
    st.sampled_from(NAMES),
    st.sampled_from([None, "लक्ष्मी"]),
    st.sampled_from(["female", "male", "unknown"]),
    st.none() | st.dates(date(1930, 1, 1), date(2026, 1, 1)),
    st.sampled_from(["day", "month", "year", "age", None]),
    st.frozensets(st.sampled_from(["+919876543210", "+919876543211"])),
    village=st.sampled_from([None, "Wagholi", "Vagholi", "Loni"]),
    household_id=st.sampled_from([None, HOME]),
    guardians=st.frozensets(st.sampled_from(["Ramesh", "Suresh"])),
    identifiers=st.frozensets(st.sampled_from([("abha-number", "1"), ("abha-number", "2"), ("scheme", "3")])),
)


@given(persons, persons)
def test_likeness_is_symmetric_and_between_0_and_100(one, other):
    found = likeness(one, other)
    assert found == likeness(other, one)
    assert 0 <= found.score <= 100


@given(persons.filter(lambda one: one.name), st.sampled_from(["Ganesh Jadhav", "Fatima Shaikh"]))
def test_a_shared_phone_and_home_is_never_enough_for_other_names(one, name):
    other = replace(one, name=name, local_name=None, identifiers=frozenset())
    assert likeness(one, other).score < threshold("hint")


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Laxmi Patil"},
        {"name": "लक्ष्मी पाटील"},
        {"name": "Patil Lakshmi"},
        {"name": "Smt. Lakshmi Patil", "village": "Vagholi"},
        {"birth_date": date(1980, 9, 3)},
        {"birth_date": date(1980, 1, 1), "birth_precision": "year"},
        {"phones": frozenset(), "own_phones": frozenset()},
        {"birth_date": None, "birth_precision": None},
        {"sex": "unknown", "household_id": None},
    ],
)
def test_one_person_written_twice_is_reviewed(change):
    assert likeness(LAKSHMI, replace(LAKSHMI, **change)).score >= threshold("review")


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Ramesh Patil", "sex": "male", "birth_date": date(1976, 5, 1)},
        {"name": "Savita Patil", "birth_date": date(2004, 5, 1)},
        {"name": "Laxmi Patil", "birth_date": date(2004, 5, 1)},
        {"name": "Lakshmi Jadhav", "birth_date": date(1955, 5, 1), "phones": frozenset(), "village": "Loni"},
    ],
)
def test_a_family_is_not_one_person(change):
    assert likeness(LAKSHMI, replace(LAKSHMI, **change)).score < threshold("hint")


def test_twins_on_one_phone_are_not_one_person():
    first = Person(
        "Ramesh Patil",
        None,
        "male",
        date(2015, 6, 1),
        "day",
        frozenset({"+919876543210"}),
        village="Loni",
        household_id=HOME,
    )
    assert likeness(first, replace(first, name="Suresh Patil")).score < threshold("hint")


def test_the_same_abha_number_is_proof_and_another_is_doubt():
    one = replace(LAKSHMI, identifiers=frozenset({("abha-number", "43422151056749")}))
    assert likeness(one, replace(one, name="L. Patel")).score >= threshold("review")
    other = replace(one, identifiers=frozenset({("abha-number", "91422151056740")}))
    assert likeness(one, other).score < likeness(LAKSHMI, LAKSHMI).score
    assert "match-identifier" in likeness(one, one).codes


def test_reasons_come_weightiest_first():
    found = likeness(LAKSHMI, LAKSHMI)
    assert found.score == 100
    assert found.reasons[0] == ("match-name-same", 50)
    assert "match-phone-own" in found.codes


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("Md. Irfan", "Mohammed Irfan", 0.9),
        ("R Patil", "Ramesh Patil", 0.8),
        ("Ramesh", "Ramesh Kumar", 0.7),
        ("रमेश", "Ramesh", 0.9),
    ],
)
def test_names_that_are_alike(one, other, least):
    assert name_likeness((one,), (other,)) >= least


@pytest.mark.parametrize(
    ("one", "other"), [("Ramesh Patil", "Suresh Patil"), ("Kavita", "Savita"), ("Geeta Rao", "Anand Rao"), ("", "Ravi")]
)
def test_names_that_are_not(one, other):
    assert name_likeness((one,), (other,)) < 0.62
