"""Live, frozen, by hand: who is in, whatever is written, refreshed or edited afterwards."""

import time

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import Patient
from hms_desktop.domain.segment.kinds import BY_HAND, FROZEN, LIVE
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add_patient, add_visit

OLD = {"field": "patient.age", "op": ">=", "value": 60}
NOBODY = {"any": []}


@pytest.fixture
def service(clinic):
    return clinic.services.segments


@pytest.fixture
def people(clinic):
    return {
        name: add_patient(clinic, name, age=age, phone=None) for name, age in (("Old", 70), ("Mid", 50), ("New", 5))
    }


def who(clinic, segment_id):
    """Names by the rule, which are those that are kept."""
    service = clinic.services.segments
    row = service.get(segment_id)
    asked = {one.name for one in service.members(row.asks, 100)}
    assert service.count({"segment": row.name}) == service.count(row.asks) == len(asked)
    clinic.services.refresh.run()
    with clinic.database.read_raw() as driver:
        kept = driver.execute(
            "SELECT p.name FROM segment_member m JOIN patient p ON p.id = m.patient_id WHERE m.segment_id = ?",
            (segment_id.bytes,),
        ).fetchall()
    assert {name for (name,) in kept} == asked
    assert service.counts()[segment_id] == len(asked)
    return asked


def edit(clinic, patient, **values):
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, patient, values)


@pytest.mark.slow
def test_by_hand_survives_every_refresh_and_another_rule(clinic, service, people):
    made = service.create("Circle", OLD, kind=BY_HAND)
    assert who(clinic, made) == {"Old"}
    assert service.add_people(made, [people["New"]], "asked for it") == 1
    assert service.remove_people(made, [people["Old"]]) == 1
    assert service.add_people(made, [people["New"]]) == 0
    assert who(clinic, made) == {"New"}
    edit(clinic, people["Mid"], birth_date=None)
    service.edit(made, "Circle", {"all": []})
    assert who(clinic, made) == {"New", "Mid"}
    service.edit(made, "Circle", NOBODY)
    assert who(clinic, made) == {"New"}
    assert service.take_back_picks(made, list(people.values())) == 2
    assert who(clinic, made) == set()
    service.edit(made, "Circle", OLD)
    assert who(clinic, made) == {"Old"}


@pytest.mark.slow
def test_a_snapshot_stays_what_it_was(clinic, service, people):
    live = service.create("Old", OLD)
    made = service.freeze(live, "Old in November", "for the letter")
    row = service.get(made)
    assert (row.kind, row.frozen_at, row.tree) == (FROZEN, clinic.clock(), OLD)
    edit(clinic, people["Old"], birth_date=None)
    edit(clinic, people["Mid"], birth_date=clinic.desk.today().replace(year=1950))
    assert who(clinic, made) == {"Old"}
    assert who(clinic, live) == {"Mid"}
    again = service.freeze(made, "The same again")
    assert who(clinic, again) == {"Old"}
    edit(clinic, people["Old"], removed_at=1)
    assert who(clinic, made) == set()
    service.remove(live)
    assert who(clinic, service.freeze({"any": [OLD, {"segment": "The same again"}]}, "A rule")) == {"Mid"}


def test_a_snapshot_has_no_rule_to_change_and_nobody_to_add(service, people):
    made = service.freeze(OLD, "Snapshot")
    assert service.edit(made, "Renamed", OLD)
    for refused in (
        lambda: service.edit(made, "Renamed", NOBODY),
        lambda: service.edit(made, "Renamed", OLD, kind=LIVE),
    ):
        with pytest.raises(Refused, match="segment-is-frozen"):
            refused()
    live = service.create("Live", OLD)
    for segment in (made, live):
        with pytest.raises(Refused, match="segment-not-by-hand"):
            service.add_people(segment, [people["New"]])
    with pytest.raises(Invalid):
        service.create("Cold", OLD, kind=FROZEN)
    with pytest.raises(NotFound):
        service.freeze(people["New"], "Of nothing")


def test_every_kind_can_stand_in_another_rule(clinic, service, people):
    hand = service.create("Hand", NOBODY, kind=BY_HAND)
    service.add_people(hand, [people["New"]])
    frozen = service.freeze(OLD, "Frozen")
    both = service.create("Both", {"any": [{"segment": "hand"}, {"segment": str(frozen)}]})
    assert who(clinic, both) == {"New", "Old"}
    with pytest.raises(Refused, match="segment-needed"):
        service.remove(frozen)
    with pytest.raises(RuleError, match="rule-segment-cycle"):
        service.edit(hand, "Hand", {"segment": "Both"}, kind=BY_HAND)
    check = service.explain(service.get(hand).asks, people["New"])
    assert check.member
    assert not service.explain(service.get(hand).asks, people["Mid"]).member


def test_a_live_segment_becomes_one_by_hand_and_back(clinic, service, people):
    made = service.create("Circle", OLD)
    service.edit(made, "Circle", OLD, kind=BY_HAND)
    service.add_people(made, [people["New"]])
    assert who(clinic, made) == {"Old", "New"}
    service.edit(made, "Circle", OLD, kind=LIVE)
    assert who(clinic, made) == {"Old"}
    service.edit(made, "Circle", OLD, kind=BY_HAND)
    assert who(clinic, made) == {"Old", "New"}


@pytest.mark.slow
def test_people_of_a_merged_record_follow_the_kept_one(clinic, service, people):
    made = service.create("Hand", NOBODY, kind=BY_HAND)
    service.add_people(made, [people["Mid"], people["New"]])
    merge = clinic.services.merging.merge(people["Old"], people["New"])
    assert who(clinic, made) == {"Old", "Mid"}
    assert service.remove_people(made, [people["New"]]) == 1
    assert who(clinic, made) == {"Mid"}
    service.add_people(made, [people["Old"]])
    assert who(clinic, made) == {"Mid", "Old"}
    clinic.services.merging.unmerge(merge)
    service.take_back_picks(made, [people["Old"], people["New"]])
    assert who(clinic, made) == {"Mid"}
    assert service.add_people(made, [people["New"], people["Old"]]) == 2
    assert who(clinic, made) == {"Mid", "Old", "New"}


@pytest.mark.slow
def test_two_picks_that_a_merge_brings_together_can_be_changed_as_one(clinic, service, people):
    made = service.create("Hand", NOBODY, kind=BY_HAND)
    service.add_people(made, [people["Old"]])
    service.remove_people(made, [people["New"]])
    clinic.services.merging.merge(people["Old"], people["New"])
    who(clinic, made)
    service.add_people(made, [people["Old"]])
    assert who(clinic, made) == {"Old"}
    service.remove_people(made, [people["Old"]])
    assert who(clinic, made) == set()


def test_a_person_who_is_gone_can_not_be_added(clinic, service, people):
    made = service.create("Hand", NOBODY, kind=BY_HAND)
    edit(clinic, people["New"], removed_at=1)
    with pytest.raises(NotFound):
        service.add_people(made, [people["New"]])
    with pytest.raises(NotFound):
        service.add_people(clinic.new_id(), [people["Old"]])


def test_a_campaign_of_any_kind_writes_to_whom_the_segment_holds(clinic, service, people):
    clinic.services.templates.ensure_shipped()
    template = next(one for one in clinic.services.templates.all() if one.channel == "sms")
    hand = service.create("Hand", OLD, kind=BY_HAND)
    service.add_people(hand, [people["New"]])
    frozen = service.freeze(hand, "Frozen")
    service.remove_people(hand, [people["Old"]])
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.driver.execute("UPDATE clinic SET phone = '+911123456789'")
    for segment, number in ((hand, 1), (frozen, 2)):
        campaign = clinic.services.campaigns.create(f"To {number}", segment, template.id)
        assert clinic.services.campaigns.review_of(campaign).audience == number


@pytest.mark.slow
def test_freezing_very_many_is_one_quick_transaction(clinic, service):
    with clinic.database.writing(capture=False) as connection:
        rows = [(at.to_bytes(16), f"P{at}", "female") for at in range(20_000)]
        connection.connection.dbapi_connection.executemany("INSERT INTO patient (id, name, sex) VALUES (?, ?, ?)", rows)
    heard = []
    clinic.database.listen(lambda changes: heard.append(changes.tables))
    begun = time.thread_time()
    made = service.freeze({"all": []}, "Everybody")
    assert time.thread_time() - begun < 5, "seconds of the processor, for others use the machine too"
    assert heard == [frozenset({"segment", "segment_pick"})]
    assert len(who_counts(clinic, made)) == 1
    add_visit(clinic, add_patient(clinic, "Later", phone=None), 3)
    clinic.services.refresh.run()
    assert service.counts()[made] == 20_000


def who_counts(clinic, made):
    clinic.services.refresh.run()
    return {clinic.services.segments.counts()[made], clinic.services.segments.count({"segment": str(made)}), 20_000}
