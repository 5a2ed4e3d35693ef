"""A campaign tried before anything leaves: what it says is what the launch does."""

import pytest
from sqlalchemy import select

from hms_desktop.domain.campaign.flow import LOOK_AGAIN_MS
from hms_desktop.domain.campaign.steps import END, Fallback, Question, Step, StepKind
from hms_desktop.domain.errors import NotFound, Refused
from hms_desktop.domain.message.template import MissingVariable
from hms_desktop.domain.model import CampaignEntry, Message
from hms_desktop.domain.time import DAY_MS
from tests.helpers.outreach import allow
from tests.helpers.timed import Timed
from tests.helpers.trials import draft, fill

DAY = 24 * 60


@pytest.fixture
def timed(clinic):
    return Timed(clinic)


@pytest.fixture
def text(clinic):
    def made(name, channel="sms", words="Dear {{patient.first_name}}, come to {{patient.village}}"):
        return clinic.services.templates.create(name, channel, "en", "clinical", words)

    return made


def steps(text):
    return (
        Step(1, StepKind.MESSAGE, "sms", text("First"), (Fallback("email", text("Mail", "email", "Come")),)),
        Step(2, StepKind.BRANCH, minutes=2 * DAY, question=Question.BOOKED, yes_step=END, no_step=3),
        Step(3, StepKind.MESSAGE, "sms", text("Second", words="We miss you, {{patient.first_name}}")),
        Step(4, StepKind.TASK, words="Call"),
    )


def stored(timed, told, rule=None):
    """A draft of these steps."""
    made = timed.draft(rule)
    timed.services.steps.save(made, told)
    return made


def test_everybody_is_counted_at_each_step_with_reasons_and_rupees(clinic, timed, text):
    timed.person(village="Rampur")
    timed.person("Bela Shah")
    timed.person("Chitra Rao", village="Rampur", status="deceased")
    made = stored(timed, steps(text))
    run = clinic.services.dry_runs.of_campaign(made)
    assert (run.audience, run.enter, run.left_out) == (3, 2, {"deceased": 1})
    first, question, second, task = run.steps
    assert [(way.channel, way.receive) for way in first.ways] == [("sms", 1), ("email", 0)]
    assert first.ways[0].left_out == {"missing-value": 1, "deceased": 1}
    assert first.ways[1].left_out == {"no-consent": 2, "deceased": 1}
    assert (first.exact, second.exact, task.exact) == (True, False, False)
    assert (question.most, second.most, task.most) == (2, 2, 2)
    assert second.ways[0].paise == 2 * first.ways[0].paise > 0
    assert clinic.services.campaigns.get(made).status == "draft"


@pytest.mark.slow
def test_a_launch_does_what_the_dry_run_said(clinic, timed, text):
    timed.person(village="Rampur")
    timed.person("Bela Shah")
    allow(clinic, timed.person("Chitra Rao", village="Rampur"), "sms", "clinical", granted=False)
    made = timed.draft()
    clinic.services.steps.save(made, steps(text)[:3])
    run = clinic.services.dry_runs.of_campaign(made)
    review = clinic.services.campaigns.launch(made)
    assert (review.audience, review.receive, review.left_out) == (run.audience, run.enter, run.left_out)
    timed.run()
    with clinic.database.read() as connection:
        states = connection.execute(
            select(Message.reason).where(Message.campaign_id == made, Message.step == 1)
        ).scalars()
        assert list(states).count(None) == run.steps[0].ways[0].receive
        entered = connection.execute(select(CampaignEntry.state).where(CampaignEntry.campaign_id == made)).scalars()
        assert sorted(entered) == ["going", "going", "left"]


def test_who_is_held_back_by_an_experiment_is_counted_so(clinic):
    fill(clinic, 80)
    made = draft(clinic)
    run = clinic.services.dry_runs.of_campaign(made)
    review = clinic.services.campaigns.launch(made)
    assert (run.enter, run.left_out) == (review.receive, review.left_out)
    assert run.left_out["held-out"] == run.steps[0].ways[0].left_out["held-out"] > 0


def test_one_patient_sees_what_comes_when_and_in_which_words(clinic, timed, text):
    patient = timed.person(village="Rampur")
    made = stored(timed, steps(text))
    run = clinic.services.dry_runs.of_patient(made, patient)
    now = clinic.clock()
    assert (run.in_segment, run.reason) == (True, None)
    later = now + 2 * DAY_MS
    assert [step.at for step in run.steps] == [now, now, later, later + LOOK_AGAIN_MS]
    first, _, second, _ = run.steps
    assert (first.ways[0].text, first.ways[0].reason) == ("Dear Asha, come to Rampur", None)
    assert first.ways[1].reason == "no-consent"
    assert second.ways[0].text == "We miss you, Asha"
    booked = clinic.services.dry_runs.of_patient(made, patient, yes_at=[2])
    assert [step.at for step in booked.steps] == [now, now, None, None]


def test_one_patient_who_gets_nothing_is_told_why(clinic, timed, text):
    timed.person()
    other = timed.person("Bela Shah", status="moved")
    rule = {"field": "patient.village", "op": "=", "value": "Rampur"}
    run = clinic.services.dry_runs.of_patient(stored(timed, steps(text), rule), other)
    assert (run.in_segment, run.reason) == (False, "moved")
    assert run.steps[0].ways[0].reason == "moved"
    made = timed.draft()
    assert clinic.services.dry_runs.of_patient(made, other).reason == "moved"
    with pytest.raises(NotFound):
        clinic.services.dry_runs.of_patient(made, clinic.new_id())


def test_what_can_not_be_launched_is_refused_as_it_would_be(clinic, timed, text):
    timed.person()
    with pytest.raises(Refused, match="steps-no-message"):
        stored(timed, steps(text)[3:])
    made = Step(1, StepKind.MESSAGE, "sms", text("Clinic", words="Call {{clinic.phone}}"))
    campaign = stored(timed, (made,))
    with pytest.raises(MissingVariable):
        clinic.services.dry_runs.of_campaign(campaign)
