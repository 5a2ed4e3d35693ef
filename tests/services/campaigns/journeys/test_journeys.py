"""Campaigns of steps, from the launch to what leaves: waits, branches, tasks, exits, languages, pauses."""

import uuid
from dataclasses import replace

import pytest
from sqlalchemy import select

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.steps import END, Fallback, Question, Step, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.model import Appointment, CampaignEntry, Encounter, Message, OutreachTask, Patient, Reply
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.campaigns.journeys.leaving import leave
from hms_desktop.services.templates.records import Written
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, allow
from tests.helpers.timed import Timed

DAY = 24 * 60


class Journeys(Timed):
    """Makes and launches campaigns of steps."""

    def text(self, words="Dear {{patient.first_name}}", channel="sms", language="en"):
        self.number += 1
        return self.services.templates.create(f"Words {self.number}", channel, language, "clinical", words)

    def message(self, number, words="Dear {{patient.first_name}}", **values):
        return Step(number, StepKind.MESSAGE, "sms", self.text(f"{words} ({number})"), **values)

    def launched(self, *steps, exits=None, rule=None):
        made = self.draft(rule)
        self.services.steps.save(made, steps)
        if exits is not None:
            self.services.steps.set_exits(made, exits)
        self.review = self.services.campaigns.launch(made)
        return made

    def bodies(self):
        return [message.body for _, message in self.channel.taken]

    def rows(self, table, campaign):
        with self.clinic.database.read() as connection:
            query = select(table.__table__).where(table.campaign_id == campaign).order_by(table.__table__.c.id)
            return connection.execute(query).all()

    def change(self, table, row_id, **values):
        with unit_of_work(self.clinic.database, AUTOMATION, "test.changed") as work:
            work.update(table, row_id, values)

    def days(self, number):
        for _ in range(number):
            self.clinic.clock.forward(days=1)
            self.run()


def wait(number, minutes=2 * DAY):
    return Step(number, StepKind.WAIT, minutes=minutes)


def branch(number, question, yes=None, no=None, minutes=2 * DAY):
    return Step(number, StepKind.BRANCH, minutes=minutes, question=question, yes_step=yes, no_step=no)


@pytest.fixture
def at(clinic):
    return Journeys(clinic)


@pytest.mark.slow
def test_steps_follow_each_other_in_their_time_and_the_campaign_ends_after_the_last(at, clinic):
    at.person()
    made = at.launched(at.message(1), wait(2), at.message(3))
    assert (at.review.audience, at.review.receive) == (1, 1)
    at.run()
    assert at.bodies() == ["Dear Asha (1)"]
    assert at.status(made) == "running"
    assert at.dispatch.next_at() > clinic.clock() + DAY_MS
    at.days(1)
    assert len(at.taken()) == 1
    at.days(2)
    assert at.bodies() == ["Dear Asha (1)", "Dear Asha (3)"]
    assert at.status(made) == "finished"
    assert at.dispatch.run().idle


def test_everyone_left_out_has_a_reason_and_who_may_be_reached_later_is_in(at, clinic):
    first, none = at.person(), at.person("Bela Shah")
    clinic.clock.forward(seconds=1)
    allow(clinic, none, "sms", "clinical", granted=False)
    other = at.text(channel="email")
    made = at.launched(at.message(1), wait(2), Step(3, StepKind.MESSAGE, "email", other))
    assert (at.review.receive, dict(at.review.left_out)) == (1, {"consent-withdrawn": 1})
    clinic.clock.forward(seconds=1)
    mailed = at.person("Chitra Rao", email="c@example.org")
    allow(clinic, mailed, "sms", "clinical", granted=False)
    allow(clinic, mailed, "email", "clinical")
    later = at.launched(at.message(1), wait(2), Step(3, StepKind.MESSAGE, "email", other))
    assert at.review.receive == 2
    assert {row.patient_id: row.state for row in at.rows(CampaignEntry, made)} == {first: "going", none: "left"}
    at.run()
    found = {row.patient_id: (row.state, row.reason) for row in at.rows(Message, later)}
    assert found[mailed] == ("suppressed", "consent-withdrawn")


@pytest.mark.slow
@pytest.mark.parametrize(("does", "words"), [("read", "yes"), ("replied", "yes"), ("nothing", "no"), ("late", "no")])
def test_a_branch_goes_by_what_happened_in_time(at, clinic, does, words):
    patient = at.person()
    made = at.launched(at.message(1), branch(2, Question.READ, 3, 4), at.message(3, "yes"), at.message(4, "no"))
    steps = clinic.services.steps.of(made)
    assert steps[1].no_step == 4
    at.run()
    (message,) = at.rows(Message, made)
    clinic.clock.forward(hours=1)
    if does == "read":
        at.change(Message, message.id, read_at=clinic.clock(), state="read")
    if does == "replied":
        add(
            clinic,
            Reply,
            patient_id=patient,
            message_id=message.id,
            channel="sms",
            address="x",
            received_at=clinic.clock(),
        )
    if does != "nothing":
        clinic.clock.forward(seconds=2)
    at.run()
    assert len(at.taken()) == (2 if does in ("read", "replied") else 1)
    at.days(1)
    if does == "late":
        clinic.clock.forward(days=3)
        at.change(Message, message.id, read_at=clinic.clock() - 60_000, state="read")
    at.days(3)
    assert at.bodies()[1] == f"{words} (3)" if words == "yes" else at.bodies()[1] == "no (4)"


@pytest.mark.slow
@pytest.mark.parametrize("question", ["booked", "visited"])
def test_who_books_or_comes_goes_the_other_way(at, clinic, question):
    patient, other = at.person(), at.person("Bela Shah")
    made = at.launched(at.message(1), branch(2, Question(question), END, 3), at.message(3))
    at.run()
    clinic.clock.forward(hours=1)
    if question == "booked":
        add(clinic, Appointment, patient_id=patient, starts_at=clinic.clock() + 9 * DAY_MS, minutes=10, kind="clinic",
            status="booked", booked_at=clinic.clock())  # fmt: skip
    else:
        add(clinic, Encounter, patient_id=patient, started_at=clinic.clock(), kind="clinic")
    clinic.clock.forward(seconds=2)
    at.run()
    assert {row.patient_id: row.state for row in at.rows(CampaignEntry, made)} == {patient: "done", other: "going"}
    at.days(3)
    assert at.bodies() == ["Dear Asha (1)", "Dear Bela (1)", "Dear Bela (3)"]


@pytest.mark.slow
@pytest.mark.parametrize("why", list(Exit))
def test_who_has_a_reason_leaves_before_the_next_step(at, clinic, why):
    patient = at.person()
    made = at.launched(at.message(1), wait(2), at.message(3), exits=[one for one in Exit if one.value in (
        "replied", "booked", "visited", "opted-out", "left-segment")], rule={"field": "patient.sex", "op": "=", "value": "female"})  # fmt: skip
    at.run()
    clinic.clock.forward(hours=1)
    now = clinic.clock()
    {
        Exit.RECORD_GONE: lambda: at.change(Patient, patient, removed_at=now),
        Exit.DECEASED: lambda: at.change(Patient, patient, status="deceased"),
        Exit.MOVED: lambda: at.change(Patient, patient, status="moved"),
        Exit.OPTED_OUT: lambda: allow(clinic, patient, "sms", "clinical", granted=False),
        Exit.REPLIED: lambda: add(clinic, Reply, patient_id=patient, channel="sms", address="x", received_at=now),
        Exit.VISITED: lambda: add(clinic, Encounter, patient_id=patient, started_at=now, kind="clinic"),
        Exit.BOOKED: lambda: add(clinic, Appointment, patient_id=patient, starts_at=now + 9 * DAY_MS, minutes=10,
                                 kind="clinic", status="booked", booked_at=now),
        Exit.LEFT_SEGMENT: lambda: at.change(Patient, patient, sex="male"),
    }[why]()  # fmt: skip
    at.days(3)
    (entry,) = at.rows(CampaignEntry, made)
    assert (entry.state, entry.reason, entry.due_at) == ("left", why.value, None)
    assert len(at.taken()) == 1
    assert at.status(made) == "finished"


@pytest.mark.slow
def test_a_task_is_made_once_and_the_journey_goes_on(at):
    patient = at.person()
    made = at.launched(at.message(1), wait(2), Step(3, StepKind.TASK, words="Call her"), wait(4), at.message(5))
    at.run()
    at.days(3)
    (task,) = at.rows(OutreachTask, made)
    assert (task.patient_id, task.step, task.words) == (patient, 3, "Call her")
    at.days(3)
    assert len(at.taken()) == 2
    assert len(at.rows(OutreachTask, made)) == 1


@pytest.mark.slow
def test_paused_nobody_moves_and_stopped_nobody_moves_any_more(at, clinic):
    at.person()
    made = at.launched(at.message(1), wait(2), at.message(3))
    at.run()
    clinic.services.campaigns.pause(made)
    at.days(4)
    assert len(at.taken()) == 1
    assert at.dispatch.next_at() is None
    clinic.services.campaigns.resume(made)
    at.run()
    assert len(at.taken()) == 2
    clinic.clock.forward(hours=1)
    other = at.launched(at.message(1), wait(2), at.message(3))
    at.run()
    clinic.services.campaigns.stop(other)
    at.days(4)
    assert len(at.taken()) == 3
    assert [(row.state, row.reason) for row in at.rows(CampaignEntry, other)] == [("left", "campaign-stopped")]


def test_nothing_is_made_while_a_launch_may_be_taken_back(at, clinic):
    at.person()
    made = at.draft()
    clinic.services.steps.save(made, (at.message(1), wait(2), at.message(3)))
    clinic.services.campaigns.launch(made, watched=True)
    at.dispatch.run()
    assert at.rows(Message, made) == []
    assert at.dispatch.next_at() > clinic.clock()
    clinic.clock.forward(minutes=2)
    at.dispatch.run()
    assert len(at.rows(Message, made)) == 1


@pytest.mark.slow
def test_a_message_that_waits_for_the_morning_holds_what_comes_after_it(at, clinic):
    at.person()
    clinic.services.outreach_rules.set_hours(replace(clinic.services.outreach_rules.hours(), quiet=(21 * 60, 8 * 60)))
    clinic.clock.forward(hours=12)
    at.launched(at.message(1), wait(2, 60), at.message(3))
    at.run()
    clinic.clock.forward(hours=2)
    at.run()
    assert at.taken() == []
    clinic.clock.forward(hours=8)
    at.run()
    assert at.bodies() == ["Dear Asha (1)"]
    clinic.clock.forward(hours=1)
    at.run()
    assert at.bodies() == ["Dear Asha (1)", "Dear Asha (3)"]


def test_each_reads_her_own_language(at, clinic):
    at.person(language="en")
    at.person("आशा देवी", language="hi")
    at.person("Chitra Rao", language="mr")
    clinic.services.templates.write(
        None, "Come", "clinical", [Written("sms", "en", "Come {{patient.first_name}}"), Written("sms", "hi", "आइए")]
    )
    texts = {one.language: one.id for one in clinic.services.templates.all("sms") if one.name == "Come"}
    assert set(texts) == {"en", "hi"}
    stepped = at.launched(Step(1, StepKind.MESSAGE, "sms", texts["en"]), wait(2), at.message(3))
    at.run()
    assert sorted(at.bodies()) == ["Come Asha", "Come Chitra", "आइए"]
    assert {row.template_id for row in at.rows(Message, stepped)} == set(texts.values())
    segment = clinic.services.segments.create("All", {"all": []})
    plain = clinic.services.campaigns.create("One message", segment, texts["en"])
    clinic.services.campaigns.launch(plain)
    assert {row.template_id for row in at.rows(Message, plain)} == set(texts.values())


def test_who_is_let_out_gets_nothing_that_waits(at, clinic):
    patient = at.person()
    made = at.launched(at.message(1), wait(2), at.message(3))
    at.services.campaigns.pause(made)
    at.services.campaigns.resume(made)
    with unit_of_work(clinic.database, AUTOMATION, "test.left") as work:
        assert leave(work, [patient, uuid.UUID(int=1)], "replied", clinic.clock()) == 1
    at.days(3)
    assert at.taken() == []


def test_steps_are_kept_as_they_were_and_only_drafts_take_others(at, clinic):
    at.person()
    made = at.draft()
    way = Fallback("email", at.text(channel="email"))
    steps = (
        at.message(1, fallbacks=(way, Fallback("task", None)), words="Call"),
        branch(2, Question.BOOKED, END),
        wait(3),
    )
    clinic.services.steps.save(made, steps)
    assert clinic.services.steps.of(made) == steps
    clinic.services.steps.save(made, steps[:1])
    assert clinic.services.steps.of(made) == steps[:1]
    with pytest.raises(Refused, match="steps-backwards"):
        clinic.services.steps.save(made, (steps[0], branch(2, Question.READ, 1)))
    clinic.services.campaigns.launch(made)
    with pytest.raises(Refused, match="already-launched"):
        clinic.services.steps.save(made, steps)
    assert len(at.rows(Message, made)) == 1, "one message goes straight into the ledger"
