"""Law: after any writes and any days, members that followed are those that a full look at everybody finds."""

import os
import random
import uuid
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import (
    Appointment,
    Base,
    Camp,
    Condition,
    DueEntry,
    Encounter,
    Household,
    Observation,
    Patient,
    Segment,
    SegmentPick,
)
from hms_desktop.domain.segment.rule import Group, Membership, Picked
from hms_desktop.domain.segment.write import rule_to_json
from hms_desktop.domain.time import ms_of
from hms_desktop.services.refresh.followers import make_followers
from hms_desktop.services.refresh.service import RefreshService
from hms_desktop.services.segments.followed import followed
from hms_desktop.services.segments.following import SegmentFollower
from hms_desktop.store import segment_sql
from hms_desktop.store.database import Database
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.clinic import ClinicForTests
from tests.helpers.rules import RandomClinic, trees

EXAMPLES = int(os.environ.get("HMS_REFRESH_EXAMPLES", "8"))
TODAY = date(2026, 11, 22)
GAPS = st.sampled_from([0, 0, 1, 1, 2, 30, 40, 366])


def is_written(rule):
    inner = rule.rules if isinstance(rule, Group) else ()
    return not isinstance(rule, Membership | Picked) and all(map(is_written, inner))


RULES = st.lists(trees(TODAY).filter(is_written), min_size=4, max_size=8)


STEPS = st.lists(st.tuples(st.integers(0, 6), GAPS, st.integers(0, 12)), min_size=1, max_size=4)


class Killed(BaseException):
    """The program is ended."""


class Stage:
    """A clinic of random people whose segments are made anew for each example."""

    def __init__(self, folder, followers):
        self.clinic = ClinicForTests(folder)
        self.refresh = RefreshService(self.clinic.desk, followers)

    def begin(self, seed, rules):
        self.clinic.clock.ms = ms_of(TODAY, 10)
        self.people = RandomClinic(seed, TODAY)
        with self.clinic.database.writing(capture=False) as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            for table in reversed(Base.metadata.sorted_tables):
                if table.name not in ("device", "audit_entry", "change", "setting"):
                    connection.execute(table.delete())
            camp = {"id": self.people.camp, "name": "Camp", "village": "Rampur", "held_on": TODAY}
            connection.execute(Camp.__table__.insert().values(**camp))
            self.people.fill(connection)
            connection.execute(Segment.__table__.update().values(removed_at=1))
        with self.work() as work:
            work.insert_many(Segment, list(self._segments(rules)))
        self.refresh.run()

    def _segments(self, rules):
        live = [(uuid.uuid5(uuid.NAMESPACE_OID, str(at)), "live", rule) for at, rule in enumerate(rules)]
        inner = (uuid.UUID(int=6), "live", Membership(str(live[0][0])))
        hand = [(self.by_hand, "by-hand", rules[-1]), (uuid.UUID(int=5), "frozen", rules[0])]
        for own, kind, rule in [*live, inner, *hand]:
            yield {"id": own, "name": str(own), "kind": kind, "rule": rule_to_json(rule)}

    @property
    def by_hand(self):
        return uuid.UUID(int=4)

    def work(self):
        return unit_of_work(self.clinic.database, AUTOMATION, "test.edited")

    def edit(self, chance):
        edits = [
            self._more,
            self._more,
            self._person,
            self._household,
            self._child,
            self._pick,
            self._merge,
            self._gone,
        ]
        with self.work() as work:
            work.driver.execute("PRAGMA defer_foreign_keys = ON")
            chance.choice(edits)(work, chance)

    def _more(self, work, chance):
        table, values = chance.choice([one for one in self.people._children() if one[0] is not DueEntry])
        made = {"id": uuid.UUID(int=chance.getrandbits(128)), "patient_id": chance.choice(self.people.patients)}
        work.insert(table, made | values)

    def _person(self, work, chance):
        born = TODAY - timedelta(days=chance.choice((0, 1, 364, 365, 366, 1826, 1827, 22280)))
        values = chance.choice(
            [{"birth_date": born}, {"village": chance.choice(("Rampur", None))}, {"status": "deceased"},
             {"removed_at": chance.choice((None, 1))}, {"registered_on": born}, {"household_id": None}]
        )  # fmt: skip
        work.update(Patient, chance.choice(self.people.patients), values)

    def _household(self, work, chance):
        homes = work.driver.execute("SELECT id FROM household ORDER BY id").fetchall()
        home = uuid.UUID(bytes=chance.choice(homes)[0])
        work.update(Household, home, chance.choice([{"village": "Rampur"}, {"removed_at": 1}, {"removed_at": None}]))

    def _child(self, work, chance):
        table, values = chance.choice(
            [(Condition, {"status": "active"}), (Condition, {"removed_at": 5}), (Appointment, {"status": "no-show"}),
             (Encounter, {"started_at": ms_of(TODAY)})]
        )  # fmt: skip
        rows = work.driver.execute(f"SELECT id FROM {table.__tablename__} ORDER BY id").fetchall()
        if rows:
            work.update(table, uuid.UUID(bytes=chance.choice(rows)[0]), values)

    def _pick(self, work, chance):
        made = uuid.UUID(int=chance.getrandbits(128))
        pick = {"pick": chance.choice(("added", "removed")), "picked_at": 1, "removed_at": None}
        segment = chance.choice((self.by_hand, uuid.UUID(int=5)))
        work.insert(
            SegmentPick, {"id": made, "segment_id": segment, "patient_id": chance.choice(self.people.patients), **pick}
        )

    def _merge(self, work, chance):
        kept, merged = chance.sample(self.people.patients, 2)
        work.update(Patient, merged, {"merged_into": chance.choice((kept, None))})
        rows = work.driver.execute("SELECT id FROM observation WHERE patient_id = ?", (merged.bytes,)).fetchall()
        for (row,) in rows:
            work.update(Observation, uuid.UUID(bytes=row), {"patient_id": kept})

    def _gone(self, work, chance):
        rows = work.driver.execute("SELECT id, patient_id FROM encounter ORDER BY id").fetchall()
        row, owner = chance.choice(rows)
        work.driver.execute("DELETE FROM encounter WHERE id = ?", (row,))
        work.note("encounter", uuid.UUID(bytes=row), {"patient_id": uuid.UUID(bytes=owner)}, None)

    def die(self, at):
        """Run, and be killed at one of the writes, if there are so many."""
        writing, left = Database.writing, [at]

        def dying(database, **options):
            left[0] -= 1
            if left[0] < 0:
                raise Killed
            return writing(database, **options)

        with pytest.MonkeyPatch.context() as patch, suppress(Killed):
            patch.setattr(Database, "writing", dying)
            self.refresh.run()

    def check(self):
        today = self.clinic.desk.today()
        with self.clinic.database.read() as connection:
            for one in followed(connection, today):
                wanted = set(connection.execute(segment_sql.members(one.rule, today)).scalars())
                kept = self.kept(connection, one.id)
                assert kept == wanted, one.rule
                if one.told:
                    size = connection.exec_driver_sql(
                        "SELECT people FROM segment_size WHERE segment_id = ? ORDER BY on_day DESC", (one.id.bytes,)
                    ).first()
                    assert size[0] == len(wanted)
        assert self.refresh.is_current()

    def worked_out(self):
        asked = (
            "SELECT patient_id, kind, code, due_on, overdue_on, ends_on FROM due_entry ORDER BY 1, 2, 3, 4",
            "SELECT id, stage, standing, risk, score, why_none, last_visit_on FROM journey ORDER BY id",
        )
        with self.clinic.database.read_raw() as driver:
            return [driver.execute(statement).fetchall() for statement in asked]

    def check_anew(self):
        """What is due and where patients stand, worked out from nothing, is what followed."""
        followed = self.worked_out()
        with self.work() as work:
            for table in ("derived", "due_entry", "journey"):
                work.driver.execute(f"DELETE FROM {table}")
        self.refresh.run()
        for one, other in zip(followed, self.worked_out(), strict=True):
            assert one == other

    def kept(self, connection, own):
        rows = connection.exec_driver_sql(
            "SELECT patient_id FROM segment_member WHERE segment_id = ?", (own.bytes,)
        ).fetchall()
        return {uuid.UUID(bytes=row[0]) for row in rows}


def segments_alone(desk):
    return (SegmentFollower(desk),)


@pytest.mark.slow
@pytest.mark.parametrize("followers", [segments_alone, make_followers])
def test_members_that_followed_are_those_that_a_full_look_finds(tmp_path, followers):
    stage = Stage(tmp_path / "clinic", followers)

    @settings(max_examples=EXAMPLES, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(RULES, st.integers(0, 10**6), STEPS)
    def law(rules, seed, steps):
        chance = random.Random(seed)
        stage.begin(seed, rules)
        stage.check()
        for edits, gap, writes in steps:
            for _ in range(edits):
                stage.edit(chance)
            stage.clinic.clock.forward(days=gap)
            if writes < 9:
                stage.die(writes)
                continue
            done = stage.refresh.run()
            assert gap > 300 or done.anew == ()
            stage.check()
        stage.refresh.run()
        stage.check()
        if followers is make_followers:
            stage.check_anew()

    law()
    stage.clinic.close()
