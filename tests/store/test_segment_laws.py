import os
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from hms_desktop.domain.segment.evaluate import explain
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Group, GroupKind, Membership, Picked
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.store import segment_sql
from hms_desktop.store.segment_facts import patient_facts
from tests.helpers.clinic import ClinicForTests
from tests.helpers.rules import RandomClinic, trees

EXAMPLES = int(os.environ.get("HMS_SEGMENT_EXAMPLES", "500"))  # for each day; a longer run sets more
DAYS = (date(2026, 11, 22), date(2024, 2, 29), date(2025, 2, 28), date(2026, 3, 1))


def _is_made(rule) -> bool:
    """Whether there is something in a tree that no written rule has."""
    inner = rule.rules if isinstance(rule, Group) else ()
    return isinstance(rule, (Membership, Picked)) or any(map(_is_made, inner))


@pytest.mark.slow
@pytest.mark.parametrize("today", DAYS, ids=str)
def test_sql_and_evaluator_choose_the_same_people(tmp_path, today):
    clinic = ClinicForTests(tmp_path / "clinic")
    people = RandomClinic(today.toordinal(), today)
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.execute(
            segment_sql.Base.metadata.tables["camp"]
            .insert()
            .values(id=people.camp, name="Camp", village="Rampur", held_on=today)
        )
        people.fill(connection)
    with clinic.database.read() as connection:
        facts = patient_facts(connection, people.patients)
        assert len(facts) == len(people.patients)

        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(trees(today, picks=True))
        def law(rule):
            verdicts = {one: explain(rule, known, today).verdict for one, known in facts.items() if known.on_register}
            chosen = set(connection.execute(segment_sql.members(rule, today)).scalars())
            assert chosen == {one for one, verdict in verdicts.items() if verdict is True}
            left_out = segment_sql.members(Group(GroupKind.NONE, (rule,)), today)
            assert set(connection.execute(left_out).scalars()) == {
                one for one, verdict in verdicts.items() if verdict is False
            }
            if not _is_made(rule):
                assert parse_rule(write_rule(rule)) == rule

        law()
    clinic.close()
