"""Who entered and left, when and why; sizes day by day; what segments have in common; rules as files."""

from datetime import timedelta

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import ClinicError, Invalid, NotFound, Refused
from hms_desktop.domain.model import Patient
from hms_desktop.domain.segment.kinds import BY_HAND
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.services.segments import following
from hms_desktop.store import segment_members
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import TODAY, add_condition, add_patient, add_visit

OLD = {"field": "patient.age", "op": ">=", "value": 60}
ILL = {"field": "condition.code", "op": "starts-with", "value": "E11"}
SEEN = {"count": "visits", "within": "P30D", "op": ">=", "value": 1}


@pytest.fixture
def service(clinic):
    return clinic.services.segments


def told(clinic, segment_id, **asked):
    clinic.services.refresh.run()
    changes = clinic.services.segments.history(segment_id, **asked)
    return [(one.name, one.entered, one.why, one.because) for one in changes]


@pytest.mark.slow
def test_each_entering_and_leaving_says_why(clinic, service):
    patient, other = add_patient(clinic, "A", phone=None), add_patient(clinic, "B", age=30, phone=None)
    made = service.create("Seen and old", {"all": [OLD, SEEN]}, kind=BY_HAND)
    assert told(clinic, made) == []
    add_visit(clinic, patient, 3)
    assert told(clinic, made) == [("A", True, "record", ("encounter",))]
    clinic.clock.forward(days=40)
    assert told(clinic, made)[0] == ("A", False, "date", ())
    service.add_people(made, [other])
    assert told(clinic, made)[0] == ("B", True, "by-hand", ("segment_pick",))
    service.edit(made, "Seen and old", OLD)
    assert told(clinic, made)[0] == ("A", True, "rule", ())
    assert told(clinic, made, limit=1) == told(clinic, made)[:1]
    numbers = [one.number for one in service.history(made)]
    assert [one.number for one in service.history(made, before=numbers[1])] == numbers[2:]
    since = service.events_since(numbers[-1], made)
    assert [one.number for one in since] == sorted(numbers)[1:]
    assert service.events_since(numbers[0]) == []
    assert {one.segment_id for one in service.events_since(0)} == {made}


@pytest.mark.slow
def test_who_is_put_in_before_the_first_refresh_has_entered_by_hand(clinic, service):
    old, other, out = (
        add_patient(clinic, name, age=age, phone=None) for name, age in zip("ABC", (70, 30, 30), strict=True)
    )
    made = service.create("Hand", OLD, kind=BY_HAND)
    service.add_people(made, [other, out], reason=" Asked at the desk ")
    service.remove_people(made, [out])
    assert told(clinic, made) == [("B", True, "by-hand", ("segment_pick",))]
    assert service.history(made)[0].reason == "Asked at the desk"
    service.remove(made)
    clinic.services.refresh.run()
    service.restore(made)
    assert len(told(clinic, made)) == 1
    assert service.counts()[made] == 2
    frozen = service.freeze(made, "As of today")
    assert told(clinic, frozen) == []
    assert old


@pytest.mark.slow
def test_each_pick_keeps_the_reason_that_was_typed_then(clinic, service):
    patient = add_patient(clinic, "A", age=30, phone=None)
    made = service.create("Hand", {"any": []}, kind=BY_HAND)
    clinic.services.refresh.run()
    for pick, reason in (
        (service.add_people, "Came to the talk"),
        (service.remove_people, "Moved to her daughter"),
        (service.add_people, ""),
    ):
        clinic.clock.forward(minutes=5)
        pick(made, [patient], reason=reason)
        clinic.services.refresh.run()
    assert [one.reason for one in service.history(made)] == ["", "Moved to her daughter", "Came to the talk"]
    with clinic.database.read_raw() as driver:
        assert driver.execute("SELECT reason FROM segment_pick").fetchall() == [(None,)]


def test_very_many_picks_are_the_whole_segment_anew(clinic, service, monkeypatch):
    monkeypatch.setattr("hms_desktop.services.refresh.changed.MOST_PICKS", 1)
    people = [add_patient(clinic, name, phone=None) for name in "ABC"]
    made = service.create("Hand", {"any": []}, kind=BY_HAND)
    clinic.services.refresh.run()
    service.add_people(made, people)
    assert clinic.services.refresh.run().patients == 0
    assert sorted(told(clinic, made)) == [(name, True, "by-hand", ()) for name in "ABC"]
    assert service.counts()[made] == 3


def test_a_segment_that_comes_back_while_its_members_are_being_forgotten(clinic, service, monkeypatch):
    for at in range(12):
        add_patient(clinic, f"P{at}", phone=None)
    made = service.create("Old", OLD)
    clinic.services.refresh.run()
    service.remove(made)
    monkeypatch.setattr(following, "SLICE", 5)
    forget, times = segment_members.forget, []

    def dies(driver, own, most):
        times.append(own)
        if len(times) > 1:
            raise RuntimeError("broken off")
        return forget(driver, own, most)

    with monkeypatch.context() as patch:
        patch.setattr(segment_members, "forget", dies)
        with pytest.raises(RuntimeError):
            clinic.services.refresh.run()
    service.restore(made)
    assert told(clinic, made) == []
    assert service.counts()[made] == 12


@pytest.mark.slow
def test_the_first_filling_and_a_restored_segment_tell_nothing(clinic, service):
    patient = add_patient(clinic, "A", phone=None)
    made = service.create("Old", OLD)
    assert told(clinic, made) == []
    service.remove(made)
    clinic.services.refresh.run()
    with clinic.database.read_raw() as driver:
        kept = "SELECT count(*) FROM segment_member WHERE segment_id = ?"
        assert driver.execute(kept, (made.bytes,)).fetchone() == (0,)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, patient, {"birth_date": None})
    service.restore(made)
    assert told(clinic, made) == []
    assert service.counts()[made] == 0


@pytest.mark.slow
def test_a_segment_inside_a_segment_that_changes(clinic, service):
    patient = add_patient(clinic, "A", phone=None)
    inner = service.create("Old", OLD)
    made = service.create("Outer", {"all": [{"segment": "Old"}]})
    assert told(clinic, made) == []
    service.edit(inner, "Old", ILL)
    assert told(clinic, made) == [("A", False, "rule", ())]
    add_condition(clinic, patient, "E11.9")
    assert told(clinic, made)[0] == ("A", True, "record", ("condition",))


@pytest.mark.slow
def test_sizes_are_told_for_every_day_since_the_first(clinic, service):
    made = service.create("Old", OLD)
    assert service.sizes(made) == []
    clinic.services.refresh.run()
    add_patient(clinic, "A", phone=None)
    clinic.services.refresh.run()
    clinic.clock.forward(days=3)
    add_patient(clinic, "B", phone=None)
    clinic.services.refresh.run()
    days = [TODAY + timedelta(days=at) for at in range(4)]
    assert service.sizes(made) == list(zip(days, (1, 1, 1, 2), strict=True))
    assert service.sizes(made, days=2) == [(days[2], 1), (days[3], 2)]


@pytest.mark.slow
def test_counts_are_true_before_and_after_a_refresh(clinic, service):
    add_patient(clinic, "A", phone=None)
    made = service.create("Old", OLD)
    gone = service.create("Gone", {"segment": "Old"})
    assert service.counts() == {made: 1, gone: 1}
    clinic.services.refresh.run()
    add_patient(clinic, "B", phone=None)
    assert service.counts() == {made: 2, gone: 2}
    assert clinic.services.refresh.is_current()


def test_what_segments_have_in_common(clinic, service):
    first, second, third = (
        add_patient(clinic, name, age=age, phone=None) for name, age in zip("ABC", (70, 65, 20), strict=True)
    )
    for one in (second, third):
        add_condition(clinic, one, "E11.9")
    old, ill = service.create("Old", OLD), service.create("Ill", ILL)
    hand = service.create("Hand", {"any": []}, kind=BY_HAND)
    service.add_people(hand, [first])
    found = service.overlap(OLD, ILL)
    assert (found.first_only, found.both, found.second_only) == (1, 1, 1)
    wanted = [[2, 1, 1], [1, 2, 0], [1, 0, 1]]
    assert service.overlaps([old, ill, hand]) == wanted
    clinic.services.refresh.run()
    assert service.overlaps([old, ill, hand]) == wanted
    assert service.overlaps([]) == []
    with pytest.raises(NotFound):
        service.overlaps([clinic.new_id()])


@pytest.mark.parametrize(("how", "names"), [("both", {"B"}), ("either", {"A", "B", "C"}), ("first-only", {"A"})])
def test_segments_put_together_follow_both(clinic, service, how, names):
    for name, age in zip("ABC", (70, 65, 20), strict=True):
        patient = add_patient(clinic, name, age=age, phone=None)
        if name != "A":
            add_condition(clinic, patient, "E11.9")
    ids = service.create("Old", OLD), service.create("Ill", ILL)
    made = service.create("Together", service.combined(how, *ids))
    assert {one.name for one in service.members(service.get(made).asks, 9)} == names
    with pytest.raises(Invalid):
        service.combined("neither", *ids)
    with pytest.raises(NotFound):
        service.combined(how, ids[0], clinic.new_id())


@pytest.mark.slow
def test_the_segments_of_one_patient(clinic, service):
    patient = add_patient(clinic, "A", phone=None)
    service.create("Old", OLD)
    service.create("Ill", ILL)
    assert [one.name for one in service.of_patient(patient)] == ["Old"]
    clinic.services.refresh.run()
    add_condition(clinic, patient, "E11.9")
    assert [one.name for one in service.of_patient(patient)] == ["Ill", "Old"]
    assert service.of_patient(clinic.new_id()) == []


def test_a_rule_goes_to_another_clinic_by_the_names_of_segments(clinic, service):
    service.create("Old", OLD)
    made = service.create("Old and ill", {"all": [{"segment": "Old"}, ILL]}, "Both", kind=BY_HAND)
    content = service.as_file(made)
    assert content == {
        "version": 1,
        "name": "Old and ill",
        "description": "Both",
        "kind": "by-hand",
        "rule": {"all": [{"segment": "Old"}, ILL]},
    }
    with pytest.raises(Invalid):
        service.from_file(content)
    again = service.get(service.from_file(content | {"name": "Again"}))
    assert (again.kind, again.description, again.tree) == ("by-hand", "Both", service.get(made).tree)
    with pytest.raises(RuleError, match="rule-segment-unknown"):
        service.from_file(content | {"name": "Other", "rule": {"segment": "Not here"}})


def test_a_rule_alone_is_a_segment_when_it_gets_a_name(service):
    for number, content in enumerate((OLD, {"version": 1, "rule": OLD}, {"all": []})):
        with pytest.raises(Invalid) as error:
            service.from_file(content)
        assert error.value.fields == {"name": "segment-name-required"}
        made = service.get(service.from_file(content, f"From a file {number}"))
        assert (made.kind, made.tree) == ("live", content.get("rule", content))
    for content in ([], {}, {"people": []}, "text", None):
        with pytest.raises(Refused, match="segment-file-other"):
            service.from_file(content, "A")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"version": 2}, "segment-file-version"),
        ({"colour": "red"}, "segment-file-key"),
        ({"kind": "frozen"}, "segment-file-other"),
        ({"description": 5}, "segment-file-other"),
        ({"name": None}, "segment-file-other"),
        ({"rule": {"field": "patient.shoe", "op": "known"}}, "rule-unknown-field"),
    ],
)
def test_a_file_that_is_no_segment_is_told_so(service, change, code):
    content = {"version": 1, "name": "A", "description": None, "kind": "live", "rule": OLD}
    with pytest.raises(ClinicError, match=code):
        service.from_file(content | change)
    with pytest.raises(Refused, match="segment-file-other"):
        service.from_file([content])
    with pytest.raises(Refused, match="segment-frozen-stays"):
        service.as_file(service.freeze(OLD, "A snapshot"))


def test_the_check_of_a_patient_says_until_when_it_holds(clinic, service):
    patient = add_patient(clinic, "A", phone=None)
    add_visit(clinic, patient, 3)
    check = service.explain(SEEN, patient)
    assert check.member
    assert check.next_on == TODAY + timedelta(days=28)
    clinic.clock.forward(days=27)
    assert service.explain(SEEN, patient).member
    clinic.clock.forward(days=1)
    assert not service.explain(SEEN, patient).member
    assert service.explain(ILL, patient).next_on is None


def test_no_day_is_named_when_none_can_change_the_verdict(clinic, service):
    patient = add_patient(clinic, "A", age=40, phone=None)
    add_visit(clinic, patient, 3)
    never = {
        "all": [
            {"count": "visits", "within": "P30D", "op": ">=", "value": 5},
            {"field": "patient.age", "op": ">=", "value": 18},
        ]
    }
    assert service.explain(never, patient).next_on is None
    always = {"any": [{"count": "visits", "within": "P30D", "op": ">=", "value": 0}, SEEN]}
    assert service.explain(always, patient).next_on is None
    later = {
        "all": [
            {"count": "visits", "within": "P10D", "op": "=", "value": 0},
            {"field": "patient.age", "op": ">=", "value": 18},
        ]
    }
    check = service.explain(later, patient)
    clinic.clock.forward(days=(check.next_on - TODAY).days - 1)
    assert not service.explain(later, patient).member
    clinic.clock.forward(days=1)
    assert service.explain(later, patient).member
