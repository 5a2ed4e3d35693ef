import pytest
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.views.segments.tab import SegmentsTab
from tests.helpers.outreach import add_patient
from tests.helpers.segments import NOBODY, OLD


@pytest.fixture
def people(screen):
    named = (("Asha", 61), ("Bina", 72), ("Chetan", 40))
    return {name: add_patient(screen.clinic, name, age=age, village="Rampur") for name, age in named}


@pytest.fixture
def tab(screen, people):
    screen.clinic.services.segments.create("Everybody", {"all": []})
    screen.clinic.services.segments.create("Old friends", OLD)
    made = screen.show(SegmentsTab)
    QAbstractItemModelTester(made.list.model, made)
    QAbstractItemModelTester(made.detail.people.table.paged, made)
    QAbstractItemModelTester(made.detail.history.model, made)
    QAbstractItemModelTester(made.detail.rule.model, made)
    return made


@pytest.fixture
def hand(screen, people):
    """A list by hand with Asha in it."""
    made = screen.clinic.services.segments.create("Friends", NOBODY, kind="by-hand")
    screen.clinic.services.segments.add_people(made, [people["Asha"]])
    return made
