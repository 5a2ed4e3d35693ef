"""What a launch would refuse a dry run refuses too; of what is refused nothing is left; what is doubtful is said."""

import pytest
from sqlalchemy import func, select

from hms_desktop.channels.adapter import Account
from hms_desktop.channels.http import HttpChannel
from hms_desktop.channels.msg91 import Msg91Sms
from hms_desktop.channels.pace import Pace
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.timing import read_timing
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.experiment.design import Look, Metric, read_design
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.domain.model import Campaign, Message, Segment, Template
from hms_desktop.domain.sentences import sentence
from hms_desktop.services.campaigns.outlines import CampaignOutline
from hms_desktop.services.templates.records import Written
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.sending import Recording
from tests.helpers.timed import Timed

SMS = {"channel": "sms", "template": {"body": "Dear {{patient.first_name}}, come"}}
TWO = [{"name": "Short", "share": 50}, {"name": "Long", "share": 50, "template": {"body": "Please do come to us"}}]


@pytest.fixture
def timed(clinic):
    made = Timed(clinic)
    made.person()
    return made


def plan(**values):
    return read_plan({"name": "Recall", "purpose": "clinical", "segment": {"all": []}, "steps": [SMS], **values})


def counted(clinic):
    with clinic.database.read() as connection:
        return [connection.execute(select(func.count()).select_from(one)).scalar_one() for one in (Campaign, Template, Segment, Message)]  # fmt: skip


def second_person(clinic):
    clinic.services.template_approval.want_second_person(True)


@pytest.mark.parametrize(
    ("changes", "before", "code"),
    [
        ({"starts_at": "2020-01-01T10:00"}, None, "campaign-time-over"),
        ({"repeats": {"every": "day", "until": "2020-01-01"}}, None, "campaign-time-over"),
        ({"trigger": {"event": "segment.entered", "segment": "Nobody"}}, None, "segment-unknown"),
        ({}, second_person, "template-unapproved"),
        ({"experiment": {"arms": TWO}}, second_person, "template-unapproved"),
    ],
)
@pytest.mark.parametrize("dry_run", [True, False])
def test_a_dry_run_refuses_what_a_launch_refuses_and_nothing_is_left(clinic, timed, changes, before, code, dry_run):
    if before:
        before(clinic)
    there = counted(clinic)
    for _ in range(2):
        with pytest.raises((Refused, NotFound), match=code):
            clinic.services.plans.launch(plan(**changes), dry_run=dry_run)
    assert counted(clinic) == there


def test_a_draft_of_the_name_is_told_apart_from_a_launch(clinic, timed):
    made = clinic.services.plans.launch(plan()).campaign
    with pytest.raises(Refused, match="campaign-name-taken"):
        clinic.services.plans.launch(plan(name="RECALL"))
    drawn = clinic.services.outlines.of(made)
    with pytest.raises(Refused, match="campaign-name-taken"):
        clinic.services.outlines.keep(None, drawn, alone=True)
    clinic.services.outlines.keep(None, CampaignOutline("Draft", drawn.segment_id, drawn.purpose, drawn.steps))
    with pytest.raises(Refused, match="campaign-draft-there"):
        clinic.services.plans.launch(plan(name="draft"))


def registered(clinic, purpose="clinical", **values):
    key = clinic.services.templates.write(
        None,
        "Come",
        "reminder",
        [Written("email", "en", "Come", "About you"), Written("email", "hi", "आइए", "आपके लिए")],
    )
    (row,) = [one for one in clinic.services.templates.all("email") if one.language == "en" and one.name == "Come"]
    with unit_of_work(clinic.database, AUTOMATION, "test.registered") as work:
        work.update(Template, row.id, values or {"key": key})


def test_a_template_of_another_purpose_keeps_subject_and_languages(clinic, timed):
    registered(clinic)
    made = clinic.services.plans.launch(plan(steps=[{"channel": "email", "template": "Come"}])).campaign
    (step,) = clinic.services.outlines.of(made).steps
    (message,) = [
        one for one in clinic.services.templates.library() if one.purpose == "clinical" and one.name == "Recall"
    ]
    assert {words.sheet.subject for words in message.words.values()} == {"About you", "आपके लिए"}
    assert message.words["email", "en"].id == step.template_id


def test_a_template_that_is_registered_for_another_purpose_is_not_copied(clinic, timed):
    registered(clinic, provider_name="come")
    with pytest.raises(Refused, match="plan-template-purpose"):
        clinic.services.plans.launch(plan(steps=[{"channel": "email", "template": "Come"}]), dry_run=True)


@pytest.mark.slow
def test_a_plan_tries_two_texts_and_holds_some_back(clinic, timed):
    for _ in range(40):
        timed.person()
    told = plan(
        purpose="reminder",
        experiment={"arms": TWO, "holdout": 30, "days": 7, "base_percent": 5, "worthwhile_percent": 2.5},
    )
    tried = clinic.services.plans.launch(told, dry_run=True)
    assert 0 < tried.review.left_out["held-out"] < 41
    done = clinic.services.plans.launch(told)
    assert (tried.review.receive, tried.review.left_out) == (done.review.receive, done.review.left_out)
    assert [one.code for one in (*tried.warnings, *done.warnings)] == ["experiment-tells-nothing"] * 2
    warned = done.warnings[0]
    assert f"it would take {warned.params['needed']}" in sentence(warned.code, warned.params)
    assert done.review.audience == 41
    with clinic.database.read() as connection:
        design = read_design(connection.execute(select(Campaign.experiment)).scalar_one())
        arms = connection.execute(select(Message.arm, func.count()).group_by(Message.arm)).all()
    assert (design.holdout, design.metric, design.days, design.look) == (30, Metric.BOOKED, 7, Look.ONE)
    assert (design.base, design.worthwhile) == (0.05, 0.025)
    assert {name for name, number in arms if number} == {"holdout", "Short", "Long"}
    timed.run()
    bodies = {message.body for _, message in timed.channel.taken}
    assert bodies == {"Dear Asha, come", "Please do come to us"}


@pytest.mark.parametrize(
    ("experiment", "code"),
    [
        ([], "plan-not-object"), ({"arms": []}, "experiment-texts"), ({"arms": [{"name": 7}]}, "experiment-names"),
        ({"arms": [{"name": "A"}]}, "experiment-nothing-tried"), ({"arms": TWO, "metric": ["booked"]}, "plan-word"),
        ({"arms": TWO, "holdout": "10"}, "experiment-holdout"), ({"arms": TWO, "holdout": 10}, "experiment-holdout-clinical"),
        ({"arms": TWO, "days": 0}, "experiment-days"), ({"arms": TWO, "base_percent": True}, "experiment-rate"),
        ({"arms": TWO, "base_percent": 60, "worthwhile_percent": 50}, "experiment-rate"), ({"armz": TWO}, "plan-unknown-key"),
        ({"arms": [TWO[0], {**TWO[1], "share": 49}]}, "experiment-shares"), ({"arms": TWO, "look": "twice"}, "plan-word"),
        ({"arms": [TWO[0], {**TWO[1], "template": 7}]}, "plan-not-object"),
    ],
)  # fmt: skip
def test_an_experiment_that_cannot_be_is_named(experiment, code):
    with pytest.raises((Refused, Invalid), match=code):
        plan(experiment=experiment)


def test_what_comes_again_and_again_is_looked_at_any_time():
    told = plan(repeats={"every": "day"}, experiment={"arms": TWO})
    assert told.experiment.bare.look is Look.SEQUENTIAL
    with pytest.raises(Refused, match="experiment-look-growing"):
        plan(repeats={"every": "day"}, experiment={"arms": TWO, "look": "one"})


def test_a_name_that_no_screen_can_show_is_refused():
    with pytest.raises(Refused, match="plan-name-long"):
        plan(name="x" * 201)


def msg91(**secrets):
    return HttpChannel(Msg91Sms(Account({"authkey": "k", **secrets})), Pace(10.0))


def test_msg91_without_a_template_id_is_refused_before_anything_is_made(clinic, timed, monkeypatch):
    monkeypatch.setattr(clinic.desk, "channels", lambda: {"sms": msg91()})
    there = counted(clinic)
    with pytest.raises(Refused, match="launch-setting-missing") as refused:
        clinic.services.plans.launch(plan())
    assert (refused.value.params["setting"], refused.value.params["name"]) == ("template_id", "Recall")
    assert counted(clinic) == there


def test_a_draft_of_the_window_is_refused_as_well(clinic, timed, monkeypatch):
    made = timed.draft()
    monkeypatch.setattr(clinic.desk, "channels", lambda: {"sms": msg91()})
    with pytest.raises(Refused, match="launch-setting-missing"):
        clinic.services.campaigns.launch(made)
    clinic.services.arming.plan(made, read_timing({"trigger": {"event": "birthday"}}))
    with pytest.raises(Refused, match="launch-setting-missing"):
        clinic.services.arming.arm(made)
    assert clinic.services.campaigns.get(made).status == "draft"


def test_nothing_begins_for_a_segment_that_was_removed(clinic, timed):
    made = timed.draft()
    clinic.services.segments.remove(clinic.services.outlines.of(made).segment_id)
    with pytest.raises(NotFound, match="segment-gone"):
        clinic.services.campaigns.launch(made)
    clinic.services.arming.plan(made, read_timing({"trigger": {"event": "birthday"}}))
    with pytest.raises(NotFound, match="segment-gone"):
        clinic.services.arming.arm(made)
    assert clinic.services.campaigns.get(made).status == "draft"


@pytest.mark.slow
def test_a_draft_of_the_window_is_warned_of(clinic, timed, monkeypatch):
    made = timed.draft()
    assert clinic.services.campaigns.warnings_of(made) == ()
    monkeypatch.setattr(clinic.desk, "channels", lambda: {"sms": msg91(template_id="f")})
    assert [one.code for one in clinic.services.campaigns.warnings_of(made)] == ["launch-no-dlt"]


def test_sms_without_dlt_and_whatsapp_without_a_name_are_warned_of(clinic, timed, monkeypatch):
    class Meta(Recording):
        provider = "meta"

    channels = {"sms": msg91(template_id="f"), "whatsapp": Meta(clinic.clock), "email": Recording(clinic.clock)}
    monkeypatch.setattr(clinic.desk, "channels", lambda: channels)
    steps = [SMS, {**SMS, "channel": "whatsapp"}, {**SMS, "channel": "email"}]
    warned = clinic.services.plans.launch(plan(steps=steps), dry_run=True).warnings
    assert sorted(one.code for one in warned) == ["launch-no-dlt", "launch-whatsapp-free"]
    monkeypatch.setattr(clinic.desk, "channels", lambda: {"sms": Recording(clinic.clock)})
    assert clinic.services.plans.launch(plan(), dry_run=True).warnings == ()
