"""Taking in: once, in any order, kept raw; whose it is, what it answers; a no and a yes."""

import json
from itertools import permutations

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.model import (
    Campaign,
    CampaignEntry,
    Message,
    Patient,
    PatientPhone,
    Segment,
    Suppression,
    Template,
)
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.incoming import PHONE, allowed, came, replies, sent, suppressed, take
from tests.helpers.outreach import add, add_patient, allow

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi")
    for purpose in ("reminder", "promotion"):
        allow(clinic, made, "sms", purpose)
    allow(clinic, made, "whatsapp", "reminder")
    clinic.clock.forward(hours=1)
    return made


def test_a_message_is_kept_once_however_often_it_is_heard(clinic, asha):
    one = came("m1", "Can I come on Monday?", clinic.clock())
    assert take(clinic, one, one) == {"reply": 1}
    assert take(clinic, one) == {}
    (row,) = replies(clinic)
    assert (row.patient_id, row.body, row.kind, row.provider, row.handled_at) == (asha, one.body, "reply", "test", None)
    assert json.loads(row.raw) == {"id": "m1"}


def test_the_same_key_of_another_provider_is_another_message(clinic, asha):
    take(clinic, came("m1", "Yes", clinic.clock()), provider="one")
    take(clinic, came("m1", "No", clinic.clock()), provider="two")
    assert {row.body for row in replies(clinic)} == {"Yes", "No"}


@pytest.mark.parametrize(
    "told", ["9876500001", "919876500001", "+919876500001", "09876500001", "whatsapp:+919876500001"]
)
def test_a_number_is_hers_however_it_is_written(clinic, asha, told):
    take(clinic, came("m1", "Yes", clinic.clock(), address=told))
    (row,) = replies(clinic)
    assert (row.address, row.patient_id) == (PHONE, asha)


def test_a_moment_that_is_missing_or_ahead_is_now(clinic, asha):
    take(clinic, came("m1", "Yes", 0), came("m2", "No", clinic.clock() + DAY))
    assert {row.received_at for row in replies(clinic)} == {clinic.clock()}


def test_an_unknown_number_is_kept_for_a_person(clinic, asha):
    take(clinic, came("m1", "Who is this?", clinic.clock(), address="+919999900000"))
    take(clinic, came("m2", "STOP", clinic.clock(), address="+919999900000"))
    assert [(row.patient_id, row.handled_at) for row in replies(clinic)] == [(None, None)] * 2
    assert suppressed(clinic, "+919999900000")


def test_it_answers_the_message_the_provider_names_else_the_last_one(clinic, asha):
    first = sent(clinic, asha, provider_id="wamid.1", channel="whatsapp")
    clinic.clock.forward(hours=1)
    last = sent(clinic, asha, provider_id="wamid.2", channel="whatsapp")
    sent(clinic, asha)
    clinic.clock.forward(minutes=5)
    now = clinic.clock()
    take(clinic, came("m1", "Yes", now, channel="whatsapp", answers="wamid.1"))
    take(
        clinic,
        came("m2", "Yes", now, channel="whatsapp"),
        came("m3", "Yes", now, channel="whatsapp", answers="wamid.9"),
    )
    assert [row.message_id for row in replies(clinic)].count(last) == 2
    assert first in {row.message_id for row in replies(clinic)}


def test_what_left_long_ago_never_or_later_is_not_answered(clinic, asha):
    sent(clinic, asha)
    clinic.clock.forward(days=31)
    take(clinic, came("m1", "Hello", clinic.clock()))
    add(
        clinic,
        Message,
        patient_id=asha,
        channel="sms",
        address=PHONE,
        state="queued",
        state_at=clinic.clock(),
        queued_at=clinic.clock(),
    )
    take(clinic, came("m2", "Hello", clinic.clock()))
    sent(clinic, asha)
    take(clinic, came("m3", "Hello", clinic.clock() - HOUR))
    assert [row.message_id for row in replies(clinic)] == [None] * 3


def test_what_did_not_arrive_is_answered_only_when_nothing_else_was_sent(clinic, asha):
    son = add_patient(clinic, "Ravi Devi")
    clinic.clock.forward(hours=1)
    arrived = sent(clinic, asha)
    clinic.clock.forward(minutes=1)
    sent(clinic, son, state="failed")
    clinic.clock.forward(hours=1)
    alone = sent(clinic, son, address="+919876500009", state="undelivered")
    clinic.clock.forward(hours=1)
    take(clinic, came("m1", "Yes", clinic.clock()), came("m2", "Yes", clinic.clock(), address="+919876500009"))
    assert {(row.message_id, row.patient_id) for row in replies(clinic)} == {(arrived, asha), (alone, son)}


def test_of_a_family_the_one_who_was_written_to_is_who_answers(clinic, asha):
    ravi = add_patient(clinic, "Ravi Devi")
    take(clinic, came("m1", "Hello", clinic.clock()))
    sent(clinic, ravi)
    clinic.clock.forward(minutes=1)
    take(clinic, came("m2", "Yes", clinic.clock()))
    assert [row.patient_id for row in replies(clinic)] == [None, ravi]


def test_a_record_that_was_merged_leads_to_the_one_that_stands(clinic, asha):
    old = add_patient(clinic, "Aasha Devi", phone=None, merged_into=asha)
    sent(clinic, old)
    clinic.clock.forward(minutes=1)
    take(clinic, came("m1", "Yes", clinic.clock()))
    assert replies(clinic)[0].patient_id == asha


def test_a_no_holds_for_every_purpose_of_its_channel_and_for_everybody_at_that_number(clinic, asha):
    ravi, far = add_patient(clinic, "Ravi Devi"), add_patient(clinic, "Meera", phone="+919876500002")
    for one in (ravi, far):
        allow(clinic, one, "sms", "reminder")
    sent(clinic, asha)
    clinic.clock.forward(minutes=1)
    assert take(clinic, came("m1", "STOP", clinic.clock())) == {"opt-out": 1}
    for one in (asha, ravi):
        assert [
            allowed(clinic, one, "sms", purpose) for purpose in ("clinical", "reminder", "feedback", "promotion")
        ] == [False] * 4
    assert allowed(clinic, asha, "whatsapp") is True
    assert allowed(clinic, far) is True
    assert suppressed(clinic)
    assert not suppressed(clinic, channel="whatsapp")
    (row,) = replies(clinic)
    assert row.handled_at is not None, "nothing is left to do about it"


def test_a_no_ends_journeys_and_calls_off_what_waits(clinic, asha):
    segment = add(clinic, Segment, name="All", rule="{}")
    template = add(clinic, Template, name="Come", channel="sms", body="Come")
    campaign = add(
        clinic,
        Campaign,
        name="Come",
        purpose="reminder",
        segment_id=segment,
        template_id=template,
        channel="sms",
        status="running",
    )
    now = clinic.clock()
    entry = add(
        clinic,
        CampaignEntry,
        campaign_id=campaign,
        patient_id=asha,
        entered_at=now,
        state="going",
        step=2,
        due_at=now,
        state_at=now,
    )
    waits = {"state": "queued", "state_at": now, "queued_at": now}
    queued = add(clinic, Message, campaign_id=campaign, patient_id=asha, channel="sms", **waits)
    other = add(clinic, Message, patient_id=asha, channel="whatsapp", body="Link", **waits)
    take(clinic, came("m1", "बंद करो", now))
    with clinic.database.read() as connection:
        states = {row.id: (row.state, row.reason) for row in connection.execute(Message.__table__.select())}
        left = connection.execute(CampaignEntry.__table__.select().where(CampaignEntry.id == entry)).one()
    assert states == {queued: ("canceled", "opted-out"), other: ("queued", None)}
    assert (left.state, left.reason, left.due_at) == ("left", "opted-out", None)


def test_a_yes_gives_back_what_a_no_took_and_nothing_else(clinic, asha):
    take(clinic, came("m1", "STOP", clinic.clock()))
    clinic.clock.forward(hours=1)
    assert take(clinic, came("m2", "START", clinic.clock())) == {"opt-in": 1}
    assert [allowed(clinic, asha, "sms", one) for one in ("reminder", "promotion", "feedback")] == [True, True, False]
    assert not suppressed(clinic)


def test_a_yes_alone_grants_nothing(clinic):
    asha = add_patient(clinic, "Asha Devi")
    take(clinic, came("m1", "START", clinic.clock()))
    assert allowed(clinic, asha) is None


def test_a_yes_does_not_undo_what_was_said_at_the_desk(clinic, asha):
    take(clinic, came("m1", "STOP", clinic.clock()))
    clinic.clock.forward(hours=1)
    allow(clinic, asha, "sms", "reminder", granted=False)
    clinic.clock.forward(hours=1)
    take(clinic, came("m2", "START", clinic.clock()))
    assert allowed(clinic, asha) is False


def test_a_yes_does_not_free_a_number_that_is_out_of_use(clinic, asha):
    add(clinic, Suppression, channel="sms", address=PHONE, provider="test", since=1, reason="bad-number")
    take(clinic, came("m1", "START", clinic.clock()))
    assert suppressed(clinic)


def test_consent_given_after_a_no_stands_when_the_no_is_heard_late(clinic, asha):
    said_at = clinic.clock()
    clinic.clock.forward(hours=2)
    allow(clinic, asha, "sms", "reminder")
    clinic.clock.forward(hours=1)
    take(clinic, came("m1", "STOP", said_at))
    assert allowed(clinic, asha) is True
    assert suppressed(clinic), "the phone is left alone until a person says so"


def test_consent_noted_minutes_after_a_no_by_another_clock_does_not_stand_above_it(clinic, asha):
    said_at = clinic.clock()
    clinic.clock.forward(minutes=10)
    allow(clinic, asha, "sms", "reminder")
    take(clinic, came("m1", "STOP", said_at))
    assert allowed(clinic, asha) is False


@pytest.mark.slow
def test_the_order_of_arrival_makes_no_difference(clinic):
    story = [("STOP", 0), ("START", 10), ("STOP", 20), ("START", 30)]
    for number, order in enumerate(permutations(range(4))):
        phone = f"+9198765001{number:02}"
        patient = add_patient(clinic, f"Asha {number}", phone=phone)
        allow(clinic, patient)
        begin = clinic.clock()
        clinic.clock.forward(hours=1)
        for place in order:
            word, minute = story[place]
            take(clinic, came(f"{number}-{place}", word, begin + minute * MINUTE, address=phone))
        assert (allowed(clinic, patient), suppressed(clinic, phone)) == (True, False), order


def test_of_a_no_and_a_yes_in_one_moment_the_no_stands(clinic, asha):
    now = clinic.clock()
    take(clinic, came("m1", "STOP", now), came("m2", "START", now))
    assert allowed(clinic, asha) is False
    assert suppressed(clinic)


def test_offers_stopped_in_whatsapp_s_settings_are_stopped_and_nothing_else(clinic, asha):
    allow(clinic, asha, "whatsapp", "promotion")
    clinic.clock.forward(hours=1)
    told = {"channel": "whatsapp", "marketing": True}
    take(clinic, came("p1", "", clinic.clock(), says="opt-out", **told))
    assert [allowed(clinic, asha, "whatsapp", one) for one in ("promotion", "reminder")] == [False, True]
    assert not suppressed(clinic, channel="whatsapp")
    clinic.clock.forward(hours=1)
    take(clinic, came("p2", "", clinic.clock(), says="opt-in", **told))
    assert allowed(clinic, asha, "whatsapp", "promotion") is True


def test_a_mailbox_is_hers_in_any_case_of_letters(clinic):
    asha = add_patient(clinic, "Asha Devi", email="Asha@example.in")
    allow(clinic, asha, "email")
    own = sent(clinic, asha, "Asha@example.in", "email")
    clinic.clock.forward(hours=1)
    take(clinic, came("e1", "unsubscribed", clinic.clock(), address="asha@Example.IN", channel="email", says="opt-out"))
    assert allowed(clinic, asha, "email") is False
    assert suppressed(clinic, "Asha@example.in", "email"), "as the address is spelled that would be written to"
    assert replies(clinic)[0].message_id == own


def test_a_number_that_was_taken_from_her_is_nobody_s(clinic, asha):
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.driver.execute("UPDATE patient_phone SET removed_at = 1")
    take(clinic, came("m1", "STOP", clinic.clock()))
    assert replies(clinic)[0].patient_id is None
    assert allowed(clinic, asha) is True


def test_several_phones_of_one_person_are_one_person(clinic, asha):
    add(clinic, PatientPhone, patient_id=asha, number=PHONE, rank=1)
    take(clinic, came("m1", "Hello", clinic.clock()))
    assert replies(clinic)[0].patient_id == asha


def test_who_is_gone_is_not_written_to_and_not_found(clinic, asha):
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        work.update(Patient, asha, {"removed_at": clinic.clock()})
    take(clinic, came("m1", "Hello", clinic.clock()))
    assert replies(clinic)[0].patient_id is None
