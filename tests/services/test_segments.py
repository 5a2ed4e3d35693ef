import json
import threading
from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Consent, Household, Patient
from hms_desktop.domain.segment.trouble import RuleError
from tests.helpers.outreach import add, add_condition, add_patient, add_pregnancy, add_visit, allow

EVERYBODY = {"all": []}


@pytest.fixture
def names(clinic):
    def ask(tree):
        found = clinic.services.segments.members(tree, 100)
        assert clinic.services.segments.count(tree) == len(found)
        return {one.name for one in found}

    return ask


def test_age_and_what_nobody_recorded(clinic, names):
    add_patient(clinic, "Old", age=60)
    add_patient(clinic, "Young", age=59)
    add_patient(clinic, "Unknown", age=None)
    old = {"field": "patient.age", "op": ">=", "value": 60}
    assert names(old) == {"Old"}
    assert names({"none": [old]}) == {"Young"}
    assert names({"any": [old, {"none": [old]}]}) == {"Old", "Young"}
    assert names({"field": "patient.age", "op": "unknown"}) == {"Unknown"}
    assert names({"field": "patient.age", "op": "=", "value": 59}) == {"Young"}
    assert names({"field": "patient.age", "op": "!=", "value": 59}) == {"Old"}
    assert names({"field": "patient.age", "op": "<", "value": 10**12}) == {"Old", "Young"}


def test_empty_groups(clinic, names):
    add_patient(clinic, "A")
    assert names(EVERYBODY) == {"A"}
    assert names({"any": []}) == set()
    assert names({"none": []}) == {"A"}


def test_merged_and_removed_records_are_in_no_segment(clinic, names):
    kept = add_patient(clinic, "Kept")
    add_patient(clinic, "Merged", merged_into=kept)
    add_patient(clinic, "Removed", removed_at=1)
    assert names(EVERYBODY) == {"Kept"}


def test_text_of_any_case_and_with_signs_of_its_own(clinic, names):
    add_patient(clinic, "A", village="Rampur", employer="100% Cotton")
    add_patient(clinic, "B", village="rampura", employer="1000 Cotton")
    add_patient(clinic, "C", village="", employer=None)
    assert names({"field": "patient.village", "op": "starts-with", "value": "RAMPUR"}) == {"A", "B"}
    assert names({"field": "patient.village", "op": "in", "value": ["Rampur", "X"]}) == {"A"}
    assert names({"field": "patient.employer", "op": "contains", "value": "0%"}) == {"A"}
    assert names({"field": "patient.village", "op": "known"}) == {"A", "B"}
    assert names({"field": "patient.village", "op": "unknown"}) == {"C"}
    assert names({"field": "patient.employer", "op": "unknown"}) == {"C"}


def test_what_hangs_from_a_patient(clinic, names):
    home = add(clinic, Household, name="Devi", village="Sundarpur")
    sugar = add_patient(clinic, "Sugar", household_id=home)
    healed = add_patient(clinic, "Healed")
    expecting = add_patient(clinic, "Expecting")
    add_condition(clinic, sugar, "E11.9")
    add_condition(clinic, healed, "E11.9", status="resolved")
    add_condition(clinic, expecting, "E10", removed_at=1)
    add_pregnancy(clinic, expecting)
    add_pregnancy(clinic, healed, "delivered")
    assert names({"field": "condition.code", "op": "starts-with", "value": ["E10", "E11"]}) == {"Sugar"}
    assert names({"field": "condition.code", "op": "unknown"}) == {"Healed", "Expecting"}
    assert names({"field": "pregnancy.status", "op": "=", "value": "ongoing"}) == {"Expecting"}
    assert names({"field": "household.village", "op": "=", "value": "Sundarpur"}) == {"Sugar"}


def test_only_the_latest_consent_counts(clinic, names):
    asked = add_patient(clinic, "Asked")
    changed = add_patient(clinic, "Changed")
    allow(clinic, asked)
    allow(clinic, changed)
    allow(clinic, changed, granted=False)
    allow(clinic, changed, channel="whatsapp")
    wanted = {"field": "consent", "op": "=", "value": "sms:reminder"}
    assert names(wanted) == {"Asked"}
    assert names({"field": "consent", "op": "starts-with", "value": "whatsapp:"}) == {"Changed"}
    at = clinic.clock()
    for granted in (True, False):
        add(clinic, Consent, patient_id=asked, channel="sms", purpose="reminder", granted=granted, given_at=at)
    assert names(wanted) == set()


def test_counts_of_visits_in_a_window(clinic, names):
    often, once, never = (add_patient(clinic, name) for name in ("Often", "Once", "Never"))
    for days in (5, 89, 90, 400):
        add_visit(clinic, often, days)
    add_visit(clinic, once, 91)
    assert never
    visits = {"count": "visits", "op": ">=", "value": 1}
    assert names(visits) == {"Often", "Once"}
    assert names({**visits, "within": "P90D"}) == {"Often"}
    assert names({**visits, "within": "P90D", "value": 3}) == {"Often"}
    assert names({"count": "visits", "op": "<=", "value": 1}) == {"Once", "Never"}
    assert names({"count": "visits", "op": "=", "value": 0, "within": "P3M"}) == {"Never"}
    assert names({**visits, "where": {"kind": "camp"}}) == set()
    add_visit(clinic, never, -3)
    assert names({**visits, "within": "P90D"}) == {"Often"}
    assert names(visits) == {"Often", "Once", "Never"}


def test_pages_follow_each_other_without_gaps(clinic):
    for name in ("B", "A", "B", "C", "B"):
        add_patient(clinic, name)
    service = clinic.services.segments
    whole = service.members(EVERYBODY, 10)
    seen, after = [], None
    while page := service.members(EVERYBODY, 2, after=after):
        seen += page
        after = (page[-1].name, page[-1].id)
    assert seen == whole
    assert [one.name for one in whole] == ["A", "B", "B", "B", "C"]
    assert service.members(EVERYBODY, 2, offset=3) == whole[3:5]


def test_a_segment_is_made_changed_removed_and_brought_back(clinic):
    service = clinic.services.segments
    tree = {"all": [{"field": "patient.age", "op": ">=", "value": 60}]}
    made = service.create("  Old   friends ", tree, "Sixty and more")
    assert service.named("OLD FRIENDS").tree == tree
    assert service.edit(made, "Older friends", tree)
    assert not service.edit(made, "Older friends", tree)
    service.remove(made)
    with pytest.raises(NotFound):
        service.get(made)
    service.restore(made)
    assert service.get(made).name == "Older friends"


@pytest.mark.parametrize(
    ("name", "code"),
    [(" ", "segment-name-required"), ("x" * 81, "segment-name-too-long"), ("TAKEN", "segment-name-taken")],
)
def test_a_name_that_will_not_do(clinic, name, code):
    clinic.services.segments.create("Taken", EVERYBODY)
    with pytest.raises(Invalid) as caught:
        clinic.services.segments.create(name, EVERYBODY)
    assert caught.value.fields == {"name": code}


def test_a_rule_that_cannot_be_read_changes_nothing(clinic):
    with pytest.raises(RuleError):
        clinic.services.segments.create("Bad", {"all": 1})
    assert clinic.services.segments.all() == []


def test_who_may(clinic):
    clinic.act_as("camp-volunteer")
    with pytest.raises(NotAllowed):
        clinic.services.segments.all()
    clinic.act_as("receptionist")
    assert clinic.services.segments.all() == []
    with pytest.raises(NotAllowed):
        clinic.services.segments.create("Mine", EVERYBODY)


def test_shipped_segments_come_once_and_stay_as_people_left_them(clinic):
    service = clinic.services.segments
    assert service.ensure_shipped() >= 5
    seniors = service.named("Senior citizens 60+")
    service.edit(seniors.id, "Seniors", seniors.tree)
    service.remove(service.named("Corporate employees").id)
    assert service.ensure_shipped() == 0
    assert {"Seniors", "Chronic care", "Maternity and child care", "At-risk patients"} <= {
        row.name for row in service.all()
    }
    assert "Corporate employees" not in {row.name for row in service.all()}


def test_shipped_rules_hold_whom_they_name(clinic, names):
    service = clinic.services.segments
    service.ensure_shipped()
    grandmother = add_patient(clinic, "Grandmother", age=71)
    add_condition(clinic, grandmother, "I10")
    add_patient(clinic, "Gone", age=80, status="deceased")
    add_pregnancy(clinic, add_patient(clinic, "Mother", age=25))
    add_patient(clinic, "Baby", age=1)
    add_patient(clinic, "Clerk", age=30, employer="Tata Motors")
    seen = add_patient(clinic, "Seen", age=50)
    add_condition(clinic, seen, "E11")
    add_visit(clinic, seen, 20)
    assert names(service.named("Senior citizens 60+").tree) == {"Grandmother"}
    assert names(service.named("Chronic care").tree) == {"Grandmother", "Seen"}
    assert names(service.named("Maternity and child care").tree) == {"Mother", "Baby"}
    assert names(service.named("Corporate employees").tree) == {"Clerk"}
    assert names(service.named("At-risk patients").tree) == {"Grandmother"}


@pytest.mark.slow
def test_a_count_nobody_waits_for_really_stops(clinic):
    started = threading.Event()

    @contextmanager
    def watch(interrupt):
        started.set()
        timer = threading.Timer(0.2, interrupt)
        timer.start()
        yield
        timer.cancel()

    with clinic.database.writing(capture=False) as connection:
        rows = [(i.to_bytes(16, "big"), f"Patient {i % 1000}", "female", "active") for i in range(40_000)]
        driver = connection.connection.dbapi_connection
        driver.executemany("INSERT INTO patient (id, name, sex, status) VALUES (?, ?, ?, ?)", rows)
    ids = select(Patient.__table__.c.id)
    slow = {"any": [{"field": "patient.village", "op": "contains", "value": f"x{i}"} for i in range(400)]}
    with pytest.raises(Exception, match="interrupted"):
        clinic.services.segments.count(slow, watch)
    assert started.is_set()
    with clinic.database.read() as connection:
        assert len(connection.execute(ids.limit(3)).all()) == 3


def test_ages_follow_the_clinic_s_day(clinic, names):
    add_patient(clinic, "Birthday tomorrow", age=None)
    with clinic.database.writing(capture=False) as connection:
        connection.execute(Patient.__table__.update().values(birth_date=date(1966, 11, 23)))
    old = {"field": "patient.age", "op": ">=", "value": 60}
    assert names(old) == set()
    clinic.clock.forward(hours=15)
    assert names(old) == {"Birthday tomorrow"}


def test_the_stored_form_is_versioned(clinic):
    made = clinic.services.segments.create("All", EVERYBODY)
    with clinic.database.read_raw() as connection:
        (stored,) = connection.execute("SELECT rule FROM segment WHERE id = ?", (made.bytes,)).fetchone()
    assert json.loads(stored) == {"version": 1, "rule": EVERYBODY}


def test_segments_built_on_segments(clinic, names):
    old = add_patient(clinic, "Old", age=70)
    add_patient(clinic, "Young", age=20)
    add_patient(clinic, "Unknown", age=None)
    add_condition(clinic, old, "E11")
    service = clinic.services.segments
    seniors = service.create("Seniors", {"field": "patient.age", "op": ">=", "value": 60})
    ill = {"field": "condition.code", "op": "starts-with", "value": "E11"}
    both = service.create("Old and ill", {"all": [{"segment": "seniors"}, ill]})
    assert names({"segment": "Old and ill"}) == {"Old"}
    assert names({"none": [{"segment": "Seniors"}]}) == {"Young", "Unknown"}
    service.edit(seniors, "Elders", {"field": "patient.age", "op": ">=", "value": 60})
    assert names(service.get(both).tree) == {"Old"}
    assert service.get(both).words.parts[0].value == "Elders"
    with pytest.raises(Refused, match="segment-needed"):
        service.remove(seniors)
    with pytest.raises(RuleError, match="rule-segment-cycle") as circle:
        service.edit(seniors, "Elders", {"any": [{"segment": "Old and ill"}]})
    assert circle.value.params["segment"] == "Elders"
    with pytest.raises(RuleError, match="rule-segment-unknown"):
        service.create("Third", {"segment": "Nowhere"})
    service.remove(both)
    service.remove(seniors)


def test_a_segment_whose_ground_is_gone_spoils_no_other_count(clinic):
    service = clinic.services.segments
    seniors = service.create("Seniors", EVERYBODY)
    service.create("On seniors", {"segment": "Seniors"})
    with clinic.database.writing(capture=False) as connection:
        connection.exec_driver_sql("UPDATE segment SET removed_at = 1 WHERE id = ?", (seniors.bytes,))
    service.create("All", EVERYBODY)
    assert list(service.counts().values()) == [0]


def test_why_somebody_is_in_without_health_for_those_who_may_not_see_it(clinic):
    patient = add_patient(clinic, "Old", age=70, village="Rampur")
    add_condition(clinic, patient, "E11")
    ill = {"field": "condition.code", "op": "=", "value": "E11"}
    tree = {"all": [ill, {"field": "patient.village", "op": "=", "value": "Rampur"}]}

    def told():
        return [(part.verdict, part.value) for part in clinic.services.segments.explain(tree, patient).finding.parts]

    assert told() == [(True, ["E11"]), (True, "Rampur")]
    clinic.act_as("outreach")
    assert told() == [(True, None), (True, "Rampur")]
    with pytest.raises(NotFound):
        clinic.services.segments.explain(tree, clinic.new_id())


def test_the_longest_rule_that_is_allowed_can_be_asked(clinic, names):
    add_patient(clinic, "A", village="x1")
    begins = {"field": "patient.village", "op": "starts-with", "value": [f"v{i}" for i in range(100)]}
    listed = {"field": "patient.village", "op": "in", "value": [f"x{i}" for i in range(1000)]}
    known = {"field": "patient.village", "op": "known"}
    tree = {"any": [begins] * 6 + [listed]}
    for _ in range(19):
        tree = {"all": [tree, known]}
    largest = {"all": [*tree["all"], *[known] * 33, {"none": [{"field": "patient.employer", "op": "known"}]}]}
    assert names(largest) == {"A"}
    with pytest.raises(RuleError, match="rule-too-large"):
        names({"any": [known] * 401})
    assert names({"all": [known] * 400}) == {"A"}
    listed_often = {"any": [listed] * 9}
    assert names({"none": [listed_often]}) == set()
