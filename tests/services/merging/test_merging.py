from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound, Refused
from hms_desktop.domain.model import (
    Allergy,
    Appointment,
    Camp,
    CampAttendance,
    Condition,
    Consent,
    DuplicateCandidate,
    Encounter,
    Feedback,
    Immunization,
    Message,
    Observation,
    Patient,
    PatientIdentifier,
    PatientPhone,
    Pregnancy,
    Relation,
)
from hms_desktop.domain.register.consents import Answer
from hms_desktop.services.patients.aliases import all_ids, kept_id
from tests.helpers.clinic import NOON, ClinicForTests
from tests.helpers.records import add, add_campaign, add_patient, dump, message

days = st.dates(date(1950, 1, 1), date(2026, 1, 1))
text = st.sampled_from([None, "Loni", "Wagholi"])
patient_values = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Lakshmi Patil", "Laxmi Patil", "Ramesh"]),
        "sex": st.sampled_from(["female", "male", "unknown"]),
        "birth_date": st.none() | days,
        "birth_precision": st.sampled_from(["day", "year", "age"]),
        "village": text,
        "clinic_number": st.sampled_from([None, "A-1", "A-2"]),
        "registered_on": st.none() | days,
        "note": st.sampled_from([None, "Hard of hearing", "Lives alone"]),
        "status": st.sampled_from(["active", "deceased"]),
        "status_on": st.none() | days,
    }
)
phone = st.fixed_dictionaries(
    {
        "number": st.sampled_from(["+919876543210", "+919876543211"]),
        "owner": st.sampled_from(["self", "family"]),
        "removed_at": st.sampled_from([None, None, NOON]),
    }
)
CHILDREN = {
    PatientPhone: phone,
    PatientIdentifier: st.fixed_dictionaries({"kind": st.just("ration"), "value": st.sampled_from(["AB12CD34", "ZZ12CD34"])}),
    Condition: st.fixed_dictionaries({"code": st.sampled_from([None, "I10"]), "name": st.sampled_from(["High blood pressure", "Asthma"]), "status": st.sampled_from(["active", "resolved"]), "onset_on": st.none() | days}),
    Allergy: st.fixed_dictionaries({"substance": st.sampled_from(["Penicillin", "penicillin", "Egg"]), "severity": st.sampled_from(["unknown", "severe"])}),
    Pregnancy: st.fixed_dictionaries({"due_on": st.sampled_from([None, date(2027, 1, 1)]), "status": st.just("ongoing")}),
    Appointment: st.fixed_dictionaries({"starts_at": st.integers(NOON, NOON + 10**9)}),
    Encounter: st.fixed_dictionaries({"started_at": st.integers(NOON - 10**9, NOON)}),
    Observation: st.fixed_dictionaries({"code": st.just("weight"), "value": st.just(60.0), "unit": st.just("kg"), "taken_at": st.just(NOON)}),
    Immunization: st.fixed_dictionaries({"dose": st.sampled_from(["BCG", "OPV-0"]), "given_on": st.just(date(2020, 1, 1)), "voided": st.just(False)}),
    Feedback: st.fixed_dictionaries({"given_at": st.just(NOON), "rating": st.integers(1, 5)}),
    Consent: st.fixed_dictionaries({"channel": st.just("sms"), "purpose": st.just("reminder"), "granted": st.booleans(), "given_at": st.just(NOON)}),
}  # fmt: skip
children = st.lists(st.one_of([st.tuples(st.just(table), values) for table, values in CHILDREN.items()]), max_size=6)
world = st.fixed_dictionaries(
    {
        "patients": st.lists(st.tuples(patient_values, children), min_size=4, max_size=4),
        "relations": st.lists(
            st.tuples(st.integers(0, 3), st.integers(0, 3), st.sampled_from(["mother", "spouse"])), max_size=5
        ),
        "pairs": st.sets(st.sampled_from([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]), max_size=5),
        "messages": st.lists(
            st.tuples(st.integers(0, 3), st.sampled_from(["queued", "sent"])), max_size=4, unique_by=lambda one: one[0]
        ),
        "camps": st.lists(st.integers(0, 3), max_size=3),
    }
)


@pytest.fixture(scope="module")
def busy_clinic(tmp_path_factory):
    made = ClinicForTests(Path(tmp_path_factory.mktemp("merging")) / "clinic")
    yield made
    made.close()


def build(clinic, world):
    ids = [add_patient(clinic, **values) for values, _ in world["patients"]]
    for patient, (_, rows) in zip(ids, world["patients"], strict=True):
        for table, values in rows:
            add(clinic, table, patient_id=patient, **values)
    for first, second, kind in world["relations"]:
        if first != second:
            add(clinic, Relation, patient_id=ids[first], related_id=ids[second], kind=kind)
    for first, second in world["pairs"]:
        one, other = sorted((ids[first], ids[second]))
        add(
            clinic, DuplicateCandidate, first_id=one, second_id=other, score=80, reasons="", state="open", found_at=NOON
        )
    campaign = add_campaign(clinic)
    for patient, state in world["messages"]:
        add(clinic, Message, **message(campaign, ids[patient], state=state))
    camp = add(clinic, Camp, name="Camp", village="Loni", held_on=date(2026, 1, 1), kind="general", status="closed")
    for patient in world["camps"]:
        add(clinic, CampAttendance, camp_id=camp, patient_id=ids[patient], attended_at=NOON)
    return ids


@given(world)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_merge_then_unmerge_is_the_identity(busy_clinic, world):
    a, b, *_ = build(busy_clinic, world)
    before = dump(busy_clinic)
    merge = busy_clinic.services.merging.merge(a, b)
    assert dump(busy_clinic) != before
    found = busy_clinic.services.merging.unmerge(merge)
    assert (found.left, found.added_later) == ((), ())
    assert dump(busy_clinic) == before


@given(world, st.permutations(range(4)))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_merges_of_merges_come_apart_in_reverse(busy_clinic, world, order):
    ids = build(busy_clinic, world)
    a, b, c, d = (ids[place] for place in order)
    merging = busy_clinic.services.merging
    states, done = [], []
    for kept, merged in ((a, b), (c, d), (c, a)):
        states.append(dump(busy_clinic))
        done.append(merging.merge(kept, merged))
    with busy_clinic.database.read() as connection:
        assert {kept_id(connection, one) for one in ids} == {c}
        assert set(all_ids(connection, c)) == set(ids)
    for merge, state in zip(reversed(done), reversed(states), strict=True):
        merging.unmerge(merge)
        assert dump(busy_clinic) == state


def test_nothing_of_either_record_is_lost(clinic):
    a = add_patient(clinic, "Lakshmi Patil", clinic_number="RMP-000041", note="Hard of hearing")
    clinic.clock.forward(minutes=5)
    b = add_patient(clinic, "Laxmi P.", clinic_number="RMP-000042", note="Lives alone", email="l@example.org")
    add(clinic, PatientPhone, patient_id=a, number="+919876543210", owner="self")
    add(clinic, PatientPhone, patient_id=b, number="+919876543211", owner="family")
    add(clinic, Encounter, patient_id=b, started_at=NOON)
    clinic.services.merging.merge(a, b, reason="Same person, two visits")
    with clinic.database.read() as connection:
        row = connection.execute(select(Patient.note, Patient.email, Patient.name).where(Patient.id == a)).one()
        numbers = connection.execute(select(PatientPhone.number).where(PatientPhone.patient_id == a)).scalars().all()
    assert row == ("Hard of hearing\nLives alone", "l@example.org", "Laxmi P.")
    assert len(numbers) == 2
    for words in ("RMP-000042", "9876543211", "Laxmi"):
        assert [one.id for one in clinic.services.search.find(words)] == [a], words


def test_search_follows_a_merge_and_its_undoing(clinic):
    a = add_patient(clinic, "Lakshmi Patil")
    b = add_patient(clinic, "Ganga Shinde")
    add(clinic, PatientPhone, patient_id=b, number="+919876543211", owner="self")
    merge = clinic.services.merging.merge(a, b, {"name": "kept"})
    assert [one.id for one in clinic.services.search.find("9876543211")] == [a]
    assert clinic.services.search.find("Shinde") == []
    clinic.services.merging.unmerge(merge)
    assert [one.id for one in clinic.services.search.find("9876543211")] == [b]
    assert [one.id for one in clinic.services.search.find("Shinde")] == [b]


def test_preview_marks_contradictions_and_proposes_with_reasons(clinic):
    a = add_patient(
        clinic,
        "Lakshmi Patil",
        birth_date=date(1980, 1, 1),
        birth_precision="year",
        village="Loni",
        registered_on=date(2024, 5, 1),
    )
    clinic.clock.forward(minutes=5)
    b = add_patient(
        clinic,
        "Laxmi Patil",
        birth_date=date(1980, 3, 9),
        birth_precision="day",
        language="mr",
        registered_on=date(2022, 5, 1),
    )
    add(clinic, Encounter, patient_id=b, started_at=NOON)
    shown = clinic.services.merging.preview(a, b)
    found = {one.field: (one.proposed, one.reason, one.conflict) for one in shown.fields}
    assert found["name"] == ("merged", "merge-newest", True)
    assert found["birth"] == ("merged", "merge-more-exact", True)
    assert found["home"] == ("kept", "merge-only-value", False)
    assert found["language"] == ("merged", "merge-only-value", False)
    assert found["registered"] == ("merged", "merge-oldest", True)
    assert found["sex"] == ("kept", "merge-same", False)
    assert {one.field for one in shown.conflicts} == {"name", "birth", "registered"}
    assert [(one.table, one.moving, one.told) for one in shown.rows] == [("encounter", 1, 0)]
    assert (shown.kept.id, shown.merged.id) == (a, b)


def test_a_name_edited_later_is_the_newest(clinic):
    a, b = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Laxmi")
    clinic.clock.forward(days=1)
    with clinic.desk.write("edit-patients", "patient.edited") as work:
        work.update(Patient, a, {"name": "Lakshmi Bai"})
    shown = {one.field: one.proposed for one in clinic.services.merging.preview(a, b).fields}
    assert shown["name"] == "kept"


def test_choices_rule_over_proposals_and_impossible_ones_are_refused(clinic):
    a, b = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Laxmi")
    with pytest.raises(Invalid) as refused:
        clinic.services.merging.merge(a, b, {"name": "both", "shoe-size": "kept"})
    assert refused.value.fields == {"name": "merge-choice-impossible", "shoe-size": "merge-choice-unknown"}
    clinic.services.merging.merge(a, b, {"name": "kept"})
    with clinic.database.read() as connection:
        assert connection.execute(select(Patient.name).where(Patient.id == a)).scalar_one() == "Lakshmi"


def test_of_two_ledger_rows_of_one_step_only_one_goes_out(clinic):
    a, b = add_patient(clinic), add_patient(clinic)
    campaign = add_campaign(clinic)
    waiting = add(clinic, Message, **message(campaign, a, state="queued"))
    sent = add(clinic, Message, **message(campaign, b, state="sent"))
    merge = clinic.services.merging.merge(a, b)
    assert _messages(clinic) == {waiting: (a, "suppressed"), sent: (b, "sent")}
    clinic.services.merging.unmerge(merge)
    assert _messages(clinic) == {waiting: (a, "queued"), sent: (b, "sent")}


def _messages(clinic):
    with clinic.database.read() as connection:
        return {
            row.id: (row.patient_id, row.state)
            for row in connection.execute(select(Message.id, Message.patient_id, Message.state))
        }


def test_what_came_later_stays_with_the_kept_record_and_is_told(clinic):
    a, b = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Laxmi", village="Loni")
    merge = clinic.services.merging.merge(a, b, {"name": "merged"})
    clinic.clock.forward(days=3)
    visit = add(clinic, Encounter, patient_id=a, started_at=NOON)
    with clinic.desk.write("edit-patients", "patient.edited") as work:
        work.update(Patient, a, {"village": "Wagholi"})
    found = clinic.services.merging.unmerge(merge)
    assert found.left == ("patient.village",)
    assert found.added_later == (("encounter", 1),)
    with clinic.database.read() as connection:
        assert connection.execute(select(Encounter.patient_id).where(Encounter.id == visit)).scalar_one() == a
        rows = connection.execute(select(Patient.id, Patient.name, Patient.village, Patient.merged_into)).all()
    assert {tuple(row) for row in rows} == {(a, "Lakshmi", "Wagholi", None), (b, "Laxmi", "Loni", None)}


def test_unmerge_refuses_with_a_reason_when_it_cannot(clinic):
    a, b, c, d = (add_patient(clinic) for _ in range(4))
    merging = clinic.services.merging
    first, second, third = merging.merge(a, b), merging.merge(a, c), merging.merge(d, a)
    assert _refusal(merging, first) == "merge-kept-was-merged"
    merging.unmerge(third)
    assert _refusal(merging, first) == "merge-not-last"
    assert [one.refusal for one in merging.merges_of(a)] == [None, "merge-not-last"]
    merging.unmerge(second)
    merging.unmerge(first)
    assert _refusal(merging, first) == "merge-already-undone"
    with pytest.raises(NotFound):
        merging.unmerge(clinic.new_id())


def _refusal(merging, merge):
    with pytest.raises(Refused) as refused:
        merging.unmerge(merge)
    return refused.value.code


def test_a_record_is_not_merged_with_itself_or_twice(clinic):
    a, b, c = (add_patient(clinic) for _ in range(3))
    clinic.services.merging.merge(a, b)
    for kept, merged in ((a, a), (c, b), (b, c)):
        with pytest.raises(Refused):
            clinic.services.merging.merge(kept, merged)
    with pytest.raises(NotFound):
        clinic.services.merging.preview(a, clinic.new_id())


def test_only_those_who_may_merge(clinic):
    a, b = add_patient(clinic), add_patient(clinic)
    clinic.act_as("receptionist")
    with pytest.raises(NotAllowed):
        clinic.services.merging.preview(a, b)
    with pytest.raises(NotAllowed):
        clinic.services.merging.merge(a, b)
    with pytest.raises(NotAllowed):
        clinic.services.merging.unmerge(a)


def test_whoever_withdrew_as_one_person_is_written_to_under_neither_name_afterwards(clinic):
    kept, merged = add_patient(clinic, "Lakshmi Patil"), add_patient(clinic, "Laxmi Patil")
    consents = clinic.services.consents
    for one in (kept, merged):
        consents.grant(one, "sms", "reminder")
        consents.grant(one, "whatsapp", "reminder")
    merge = clinic.services.merging.merge(kept, merged)
    clinic.clock.forward(minutes=1)
    consents.withdraw(kept, "sms", "reminder")
    clinic.clock.forward(minutes=1)
    clinic.services.merging.unmerge(merge)
    for one in (kept, merged):
        shown = consents.preferences(one).matrix
        assert (shown["sms", "reminder"], shown["whatsapp", "reminder"]) == (Answer.WITHDRAWN, Answer.GRANTED)
        assert shown["email", "reminder"] is Answer.NEVER_ASKED
    assert consents.history(merged)[0].how == "unmerged"


def test_a_consent_given_again_since_the_merge_is_the_kept_records_alone(clinic):
    kept, merged = add_patient(clinic), add_patient(clinic)
    consents = clinic.services.consents
    merge = clinic.services.merging.merge(kept, merged)
    clinic.clock.forward(minutes=1)
    consents.withdraw(kept, "sms", "reminder")
    clinic.clock.forward(minutes=1)
    consents.grant(kept, "sms", "reminder")
    clinic.services.merging.unmerge(merge)
    assert consents.preferences(kept).matrix["sms", "reminder"] is Answer.GRANTED
    assert consents.preferences(merged).matrix["sms", "reminder"] is Answer.NEVER_ASKED


def test_the_kept_records_first_number_stays_the_one_that_is_called(clinic):
    merged, kept = add_patient(clinic), add_patient(clinic)
    add(clinic, PatientPhone, patient_id=merged, number="+919876543210", owner="self", rank=0)
    add(clinic, PatientPhone, patient_id=kept, number="+919876543211", owner="self", rank=0)
    before = dump(clinic)
    merge = clinic.services.merging.merge(kept, merged)
    assert clinic.services.patients.summary(kept).phone == "+919876543211"
    assert [one.number for one in clinic.services.patients.details(kept).phones] == ["+919876543211", "+919876543210"]
    clinic.services.merging.unmerge(merge)
    assert dump(clinic) == before


def test_what_was_corrected_as_one_person_stays_corrected_for_whom_it_was_measured(clinic):
    kept, merged = add_patient(clinic), add_patient(clinic)
    services = clinic.services
    wrong = services.clinical.record(merged, "weight", 170.0)
    dose = services.preventive.record_dose(merged, "TD10", date(2026, 11, 1))
    merge = services.merging.merge(kept, merged)
    clinic.clock.forward(minutes=1)
    right = services.clinical.correct(services.clinical.correct(wrong, 71.0), 70.0)
    services.preventive.void_dose(dose)
    assert services.merging.unmerge(merge).added_later == ()
    assert [(one.id, one.value) for one in services.clinical.panel(merged).observations] == [(right, 70.0)]
    assert services.clinical.panel(kept).observations == ()
    assert services.preventive.person(merged).doses == services.preventive.person(kept).doses == ()


def test_a_message_that_comes_back_when_its_campaign_is_over_waits_for_nothing(clinic):
    kept, merged = add_patient(clinic), add_patient(clinic)
    campaign = add_campaign(clinic)
    add(clinic, Message, **message(campaign, kept))
    held = add(clinic, Message, **message(campaign, merged, state="queued"))
    merge = clinic.services.merging.merge(kept, merged)
    clinic.services.campaigns.stop(campaign)
    clinic.services.merging.unmerge(merge)
    with clinic.database.read() as connection:
        row = connection.execute(select(Message.state, Message.reason).where(Message.id == held)).one()
    assert tuple(row) == ("canceled", "campaign-stopped")
    assert clinic.services.ledger.funnel(campaign).waiting == 0
