import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from hms_desktop.domain.model import DueEntry
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.services.preventive import entry_list, whole_list
from hms_desktop.services.preventive.candidates import Whom
from tests.helpers.clinic import ClinicForTests
from tests.helpers.due import VILLAGES, Followed, populate, write_something


@pytest.fixture
def followed(clinic):
    return Followed(clinic)


def asked_one_by_one(clinic, whom):
    with clinic.database.read() as connection:
        rows, _ = whole_list.page(connection, whom, None, 1000, None)
        return [(row.who.key, row.status, row.items) for row in rows], whole_list.count(connection, whom, None)


def asked_by_entries(clinic, whom, limit):
    rows, after = [], None
    with clinic.database.read() as connection:
        late = entry_list.patients_behind(connection, whom.today)
        assert late is not None
        while True:
            part, after = entry_list.page(connection, whom, after, limit, late)
            rows += part
            if after is None:
                break
        return [(row.who.key, row.status, row.items) for row in rows], entry_list.count(connection, whom, late)


def compare(clinic, chance):
    """Every list, read by entries and person by person; the count is the number of rows by their status."""
    for kind in DueKind:
        whom = Whom(kind, clinic.desk.today(), chance.choice(VILLAGES), chance.choice((0, 7, 30, 366)))
        rows, count = asked_by_entries(clinic, whom, chance.choice((2, 9)))
        assert (rows, count) == asked_one_by_one(clinic, whom)
        assert count.people == len(rows)


def lists_hold(folder, seed):
    """Days pass and facts are written, followed and not followed; the lists are always those of the schedule."""
    chance = random.Random(seed)
    clinic = ClinicForTests(folder)
    ids = populate(clinic, chance)
    followed = Followed(clinic)
    for _ in range(2):
        compare(clinic, chance)
        followed.day_turned(chance.choice((1, 2, 20, 90, 400)))
        compare(clinic, chance)
        write_something(clinic, chance, ids)
        compare(clinic, chance)
        followed.look_again(write_something(clinic, chance, ids), *ids)
    clinic.close()


def gradually_is_at_once(folder, seed):
    """Following some and the calendar for a while leaves the same entries as following everybody anew."""
    chance = random.Random(seed)
    clinic = ClinicForTests(folder)
    ids = populate(clinic, chance)
    followed = Followed(clinic)
    for days in (1, 13, chance.randrange(500)):
        followed.look_again(*{write_something(clinic, chance, ids) for _ in range(3)})
        followed.day_turned(days)
    gradually = followed.entries()
    with clinic.database.writing() as connection:
        connection.execute(delete(DueEntry))
    followed.everything()
    assert gradually == followed.entries()
    clinic.close()


LAWS = pytest.mark.parametrize("law", [lists_hold, gradually_is_at_once])


@pytest.mark.slow
@LAWS
@pytest.mark.parametrize("seed", [1, 2])
def test_entries_are_the_schedule_asked_one_by_one(tmp_path, law, seed):
    law(tmp_path / "clinic", seed)


@LAWS
@pytest.mark.slow
@settings(max_examples=30)
@given(seed=st.integers(0, 2**32))
def test_entries_are_the_schedule_asked_one_by_one_whatever_was_written(tmp_path_factory, law, seed):
    law(tmp_path_factory.mktemp("clinic"), seed)


RULE = {
    "count": "due",
    "where": {"kind": "child", "overdue_on": {"op": "<=", "value": {"ago": "P0D"}}},
    "op": ">=",
    "value": 1,
}


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "name"), [("child", "overdue"), ("chronic", "overdue"), ("maternal", "people")])
def test_a_rule_on_what_is_due_counts_whom_the_list_counts(clinic, followed, kind, name):
    chance = random.Random(3)
    populate(clinic, chance, people=80)
    followed.everything()
    column = "overdue_on" if name == "overdue" else "due_on"
    rule = RULE | {"where": {"kind": kind, column: {"op": "<=", "value": {"ago": "P0D"}}}}
    listed = getattr(clinic.services.preventive.count(DueKind(kind)), name)
    assert clinic.services.segments.count(rule) == listed > 0
