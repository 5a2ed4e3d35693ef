"""Plans of several steps: tried, launched, armed; nothing is left of one that is refused."""

import pytest
from sqlalchemy import func, select

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.domain.model import Campaign, CampaignEntry, Message, Template
from tests.helpers.timed import Timed

SMS = {"channel": "sms", "template": {"body": "Dear {{patient.first_name}}, come"}}
STEPS = [
    SMS,
    {"wait": "P1D"},
    {"branch": "read", "within": "P1D", "yes": "end", "no": 4},
    {"channel": "sms", "template": {"body": "We miss you"}, "fallbacks": [{"task": "Call her"}]},
]


@pytest.fixture
def timed(clinic):
    return Timed(clinic)


def plan(**values):
    return read_plan({"name": "Recall", "purpose": "clinical", "segment": {"all": []}, "steps": STEPS, **values})


def stored(clinic, table):
    with clinic.database.read() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_a_dry_run_tells_each_step_and_writes_nothing(clinic, timed):
    timed.person()
    before = stored(clinic, Template)
    done = clinic.services.plans.launch(plan(), dry_run=True)
    assert (done.campaign, done.review.receive) == (None, 1)
    assert [step.kind for step in done.run.steps] == [
        StepKind.MESSAGE, StepKind.WAIT, StepKind.BRANCH, StepKind.MESSAGE,
    ]  # fmt: skip
    assert stored(clinic, Template) == before
    assert stored(clinic, Campaign) == 0


def test_a_step_that_nobody_comes_to_is_told(clinic, timed):
    timed.person()
    steps = [SMS, {"branch": "read", "within": "P1D", "yes": "end", "no": 4}, {"task": "Never"}, {"task": "Call"}]
    run = clinic.services.plans.launch(plan(steps=steps), dry_run=True).run
    assert run.never == (3,)
    assert [step.most for step in run.steps] == [1, 1, 0, 1]


@pytest.mark.slow
def test_a_plan_is_launched_with_its_steps_and_exits(clinic, timed):
    timed.person()
    done = clinic.services.plans.launch(plan(exits=["visited", "booked"]))
    assert done.review.receive == 1
    steps = clinic.services.steps.of(done.campaign)
    assert [step.kind for step in steps] == [StepKind.MESSAGE, StepKind.WAIT, StepKind.BRANCH, StepKind.MESSAGE]
    assert steps[3].words == "Call her"
    assert clinic.services.steps.exits(done.campaign) == (Exit.VISITED, Exit.BOOKED)
    timed.run()
    for _ in range(3):
        clinic.clock.forward(days=1)
        timed.run()
    assert [message.body for _, message in timed.channel.taken] == ["Dear Asha, come", "We miss you"]
    with pytest.raises(Refused, match="name-taken"):
        clinic.services.plans.launch(plan())


def test_one_message_stays_one_message(clinic, timed):
    timed.person()
    clinic.services.plans.launch(plan(steps=[SMS]))
    assert (stored(clinic, Message), stored(clinic, CampaignEntry)) == (1, 0)


def test_a_plan_with_a_time_waits_for_it(clinic, timed):
    timed.person()
    done = clinic.services.plans.launch(plan(starts_at="2026-11-23T10:00"))
    assert done.armed
    assert timed.run().sent == 0
    clinic.clock.forward(days=1)
    assert timed.run().sent == 1


def test_a_template_that_is_not_there_is_named(clinic, timed):
    with pytest.raises(NotFound, match="template-unknown"):
        clinic.services.plans.launch(plan(steps=[{"channel": "sms", "template": "Nothing"}]))
