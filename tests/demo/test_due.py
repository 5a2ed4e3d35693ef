"""On a demo clinic a rule on what is due counts whom the list counts, and the lists by entries are the lists."""

import itertools

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.ids import make_uuid7
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.time import ms_of
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from tests.demo.conftest import AS_OF

NOW = ms_of(AS_OF, 11)


@pytest.fixture(scope="module")
def services(demo):
    numbers = itertools.count()
    desk = Desk(demo.database, demo.paths, now_ms=lambda: NOW, new_id=lambda: make_uuid7(NOW, next(numbers)))
    desk.actor = AUTOMATION
    return Services(desk)


def overdue(kinds):
    where = {"kind": kinds, "overdue_on": {"op": "<=", "value": {"ago": "P0D"}}}
    return {"count": "due", "where": where, "op": ">=", "value": 1}


@pytest.mark.slow
def test_a_rule_on_what_is_overdue_counts_whom_the_list_counts(services):
    one_by_one = {kind: services.preventive.count(kind) for kind in DueKind}
    services.refresh.run(upto="due")
    for kind, counted in one_by_one.items():
        assert services.preventive.count(kind) == counted
        assert services.segments.count(overdue(kind.value)) == counted.overdue > 0
        soon = {"to": {"ahead": "P30D"}}
        rule = {"count": "due", "where": {"kind": kind.value}, "within": soon, "op": ">=", "value": 1}
        assert services.segments.count(rule) == services.preventive.count(kind, None, 30).people
    young = services.segments.count(overdue(["child", "adolescent"]))
    assert young <= one_by_one[DueKind.CHILD].overdue + one_by_one[DueKind.ADOLESCENT].overdue
