"""What the checks at the moment of handing over do, one example each; the laws over random clinics are beside."""

import uuid
from datetime import date
from itertools import pairwise

import pytest
from sqlalchemy import event, select
from sqlalchemy.dialects import sqlite

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.hours_data import shipped_choice
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.model import Appointment, Encounter, Message
from hms_desktop.domain.time import ms_of
from hms_desktop.services.outreach.dispatch import Dispatched, DispatchService
from hms_desktop.services.outreach.handing_over import claim, due
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.sending import Recording

MINUTE = 60_000
MONDAY = date(2026, 11, 23)
BODY = "Dear {{patient.first_name}}, please come."


@pytest.fixture
def channel(clinic):
    clinic.services.outreach_rules.set_hours(shipped_choice())
    return Recording(clinic.clock)


@pytest.fixture
def dispatch(clinic, channel):
    return DispatchService(clinic.desk, lambda: {"sms": channel})


@pytest.fixture
def person(clinic):
    def person(name="Asha Devi", phone="+919811100001"):
        made = add_patient(clinic, name, phone=phone)
        for purpose in ("reminder", "promotion", "clinical", "feedback"):
            allow(clinic, made, "sms", purpose)
        return made

    return person


@pytest.fixture
def launch(clinic):
    """A campaign to everybody, launched; segments of the same name are one."""
    segments = {}

    def launch(purpose="reminder", body=BODY, segment="Everybody", rules=None):
        if segment not in segments:
            segments[segment] = clinic.services.segments.create(segment, {"all": []})
        template = clinic.services.templates.create("Come", "sms", "en", purpose, body)
        made = clinic.services.campaigns.create("Come", segments[segment], template)
        if rules is not None:
            clinic.services.outreach_rules.set_campaign(made, rules)
        clinic.services.campaigns.launch(made)
        return made

    return launch


def _rows(clinic, columns="state, reason"):
    with clinic.database.read_raw() as connection:
        return sorted(connection.execute(f"SELECT {columns} FROM message").fetchall(), key=str)


def _at(clinic, day, hour, minute=0):
    clinic.clock.ms = ms_of(day, hour, minute)


def test_at_night_it_waits_for_the_morning_and_nobody_looks_meanwhile(clinic, dispatch, channel, person, launch):
    person()
    _at(clinic, MONDAY, 20, 59)
    launch()
    _at(clinic, MONDAY, 21)
    assert dispatch.run() == Dispatched(delayed={"quiet-hours": 1})
    morning = ms_of(date(2026, 11, 24), 8)
    assert (_rows(clinic), dispatch.next_at()) == ([("queued", "quiet-hours")], morning)
    with clinic.database.read_raw() as connection:
        before = connection.execute("PRAGMA data_version").fetchone()
        assert dispatch.step().idle
        assert connection.execute("PRAGMA data_version").fetchone() == before
    clinic.clock.ms = morning
    assert dispatch.run().sent == 1
    assert _rows(clinic) == [("accepted", None)]
    assert dispatch.next_at() is None


def test_other_hours_are_held_at_once_also_by_what_waits_already(clinic, dispatch, person, launch):
    person()
    _at(clinic, MONDAY, 22)
    launch()
    assert dispatch.run().delayed == {"quiet-hours": 1}
    hours = shipped_choice()
    clinic.services.outreach_rules.set_hours(type(hours)(None, hours.sundays, hours.festivals))
    assert dispatch.run().sent == 1


def test_a_number_abroad_waits_for_its_own_morning(clinic, dispatch, person, launch):
    person(phone="+447911123456")
    _at(clinic, MONDAY, 10)
    launch()
    assert dispatch.run().delayed == {"quiet-hours": 1}
    assert dispatch.next_at() == ms_of(MONDAY, 13, 30)


def test_a_link_that_somebody_sends_by_hand_leaves_at_night(clinic, dispatch, person):
    patient = person()
    _at(clinic, MONDAY, 22)
    words = {"channel": "sms", "address": "+919811100001", "body": "Your link"}
    add(clinic, Message, patient_id=patient, state_at=clinic.clock(), queued_at=clinic.clock(), **words)
    assert dispatch.run().sent == 1


@pytest.mark.parametrize(
    ("rule", "done", "next_at"),
    [
        ("send", {"sent": 1}, None), ("skip", {"skipped": {"too-late": 1}}, None),
        ("delay", {"delayed": {"late": 1}}, ms_of(date(2026, 11, 24), 8)),
    ],
)  # fmt: skip
def test_the_laptop_was_closed(clinic, dispatch, person, launch, rule, done, next_at):
    person()
    _at(clinic, MONDAY, 10)
    launch(rules=CampaignRules(LateRule(rule, 180)))
    _at(clinic, MONDAY, 14)
    assert dispatch.run() == Dispatched(**done)
    assert dispatch.next_at() == next_at


def test_what_is_launched_at_night_is_meant_for_the_morning_and_not_late_then(clinic, dispatch, person, launch):
    person()
    _at(clinic, MONDAY, 23)
    launch(rules=CampaignRules(LateRule("skip", 30)))
    assert dispatch.run().delayed == {"quiet-hours": 1}
    _at(clinic, date(2026, 11, 24), 8, 29)
    assert dispatch.run().sent == 1


def test_an_offer_gives_way_to_a_reminder_launched_after_it(clinic, dispatch, channel, person, launch):
    person()
    _at(clinic, MONDAY, 12)
    launch("promotion", "Health camp", "Offers")
    launch("reminder", "Dose due", "Due")
    launch("promotion", "Second camp", "Offers too")
    dispatch.run()
    assert [message.purpose for _, message in channel.taken] == ["reminder"]
    clinic.clock.forward(minutes=10)
    assert dispatch.run().sent == 1
    clinic.clock.forward(minutes=60)
    assert dict(dispatch.run().skipped) == {"budget": 1}
    assert [message.purpose for _, message in channel.taken] == ["reminder", "promotion"]


def test_reminders_beyond_the_budget_wait_until_the_oldest_is_a_week_old(clinic, dispatch, person, launch):
    patient = person()
    _at(clinic, MONDAY, 12)
    for days in range(1, 6):
        at = clinic.clock() - days * 86_400_000
        stands = {"state": "read", "state_at": at, "queued_at": at, "sent_at": at}
        add(clinic, Message, patient_id=patient, channel="whatsapp", **stands)
    launch()
    assert dispatch.run().delayed == {"budget": 1}
    assert dispatch.next_at() == ms_of(date(2026, 11, 25), 12)
    clinic.clock.ms = dispatch.next_at()
    assert dispatch.run().sent == 1


@pytest.mark.parametrize("outcome", ["agreed", "no-answer"])
def test_who_was_spoken_to_today_is_not_written_to(clinic, dispatch, person, launch, outcome):
    patient = person()
    launch()
    call = clinic.services.calls.record(patient, outcome)
    assert dict(dispatch.run().skipped) == ({"already-contacted": 1} if outcome == "agreed" else {})
    if outcome == "agreed":
        clinic.services.calls.take_back(call)
        launch(segment="Another")
        assert dispatch.run().sent == 1


def test_two_campaigns_to_one_segment_write_to_a_person_once_a_day(clinic, dispatch, person, launch):
    person()
    launch(body="By one way")
    launch(body="By another way")
    done = dispatch.run()
    assert (done.sent, dict(done.skipped)) == (1, {"already-contacted": 1})


@pytest.mark.parametrize("asks", [True, False])
def test_who_has_booked_or_come_is_not_asked_to_book(clinic, dispatch, person, launch, asks):
    booked, came = person("Asha", "+919811100001"), person("Bina", "+919811100002")
    person("Chitra", "+919811100003")
    launch(rules=CampaignRules(LateRule("send", 0), asks_to_book=asks))
    add(clinic, Appointment, patient_id=booked, starts_at=clinic.clock() + 86_400_000)
    add(clinic, Encounter, patient_id=came, started_at=clinic.clock(), kind="clinic")
    done = dispatch.run()
    expected = {"already-booked": 1, "already-visited": 1} if asks else {}
    assert (done.sent, dict(done.skipped)) == (1 if asks else 3, expected)


def test_a_cancelled_appointment_and_an_old_visit_are_no_reason(clinic, dispatch, person, launch):
    patient = person()
    add(clinic, Encounter, patient_id=patient, started_at=clinic.clock() - MINUTE, kind="clinic")
    add(clinic, Appointment, patient_id=patient, starts_at=clinic.clock() + MINUTE, status="cancelled")
    launch(rules=CampaignRules(LateRule("send", 0), asks_to_book=True))
    assert dispatch.run().sent == 1


def test_a_clock_that_was_set_back_holds_a_phone_no_longer_than_the_gap(clinic, dispatch, person, launch):
    for name in ("Asha Devi", "Bina Devi"):
        person(name)
    launch()
    assert dispatch.run().sent == 1
    waiting = select(Message.id, Message.not_before).where(Message.state == "queued")
    clinic.clock.forward(minutes=-40)
    with unit_of_work(clinic.database, AUTOMATION, "test.asked-again") as work:
        work.update(Message, work.connection.execute(waiting).one().id, {"not_before": None})
    assert dict(dispatch.run().delayed) == {"shared-phone": 1}
    with clinic.database.read() as connection:
        assert connection.execute(waiting).one().not_before == clinic.clock() + 10 * MINUTE


def test_a_family_s_phone_gets_one_message_at_a_time(clinic, dispatch, channel, person, launch):
    for name in ("Asha Devi", "Bina Devi", "Chitra Devi"):
        person(name)
    launch()
    done = dispatch.run()
    assert (done.sent, dict(done.delayed)) == (1, {"shared-phone": 2})
    for sent in (1, 1, 0):
        assert dispatch.next_at() == (clinic.clock() + 10 * MINUTE if sent else None)
        clinic.clock.forward(minutes=10)
        assert dispatch.run().sent == sent
    times = [at for at, _ in channel.taken]
    assert [after - before for before, after in pairwise(times)] == [10 * MINUTE] * 2
    assert len({message.body for _, message in channel.taken}) == 3


def test_the_same_words_go_to_a_phone_once(clinic, dispatch, channel, person, launch):
    for name in ("Asha Devi", "Bina Devi"):
        person(name)
    launch(body="Camp on Monday at the school.")
    done = dispatch.run()
    assert (done.sent, dict(done.skipped)) == (1, {"same-phone": 1})
    clinic.clock.forward(days=2)
    assert dispatch.run().sent == 0


def test_a_running_campaign_is_found_by_the_index_and_what_waits_is_not_read(clinic, dispatch, launch):
    query = select(Message.id).where(Message.campaign_id == clinic.new_id(), Message.state == "queued", due(5)).limit(9)
    compiled = query.compile(dialect=sqlite.dialect())
    told = [compiled.params[name] for name in compiled.positiontup]
    values = [one.bytes if isinstance(one, uuid.UUID) else one for one in told]
    with clinic.database.read_raw() as connection:
        plan = " ".join(row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {compiled}", values))
    assert "ix_message_campaign_id_state (campaign_id=? AND state=? AND <expr><?)" in plan


def test_the_statements_of_a_batch_are_few_however_many_people_it_holds(clinic, channel, person, launch):
    def statements(people):
        clinic.clock.forward(days=1)
        for number in range(people):
            person("Asha", f"+9198222{people:02}{number:03}")
        campaign = launch(segment=f"of {people}", rules=CampaignRules(LateRule("send", 0), asks_to_book=True))
        seen = []
        engine = clinic.database.engine(writable=True)

        def note(_connection, _cursor, statement, *_more):
            seen.append(statement)

        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            event.listen(engine, "before_cursor_execute", note)
            claimed = claim(work, people, clinic.clock(), {"sms": ("test", 1000)})
            event.remove(engine, "before_cursor_execute", note)
        assert claimed.messages
        assert len(claimed.messages) + claimed.delayed.total() + claimed.skipped.total() == people
        clinic.services.campaigns.stop(campaign)
        return len(seen)

    assert statements(2) == statements(30) < 16  # of forty, the first few would go alone
