"""A campaign drawn and kept in one go: what is chosen comes back, what can't be is refused, and where everybody is."""

from dataclasses import replace

import pytest

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.steps import Fallback, Question, Step, StepKind
from hms_desktop.domain.campaign.timing import Timing, read_timing
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.experiment.design import ArmPlan, Design, Look, Metric
from hms_desktop.domain.ids import derived_id
from hms_desktop.services.campaigns.outlines import CampaignOutline
from tests.helpers.outreach import add_patient, allow, name_clinic


@pytest.fixture
def desk(clinic):
    clinic.act_as("administrator")
    name_clinic(clinic)
    for number in range(3):
        patient = add_patient(clinic, f"Asha Patil{number}", phone=f"+9198765000{number:02}")
        allow(clinic, patient, channel="whatsapp")
    return clinic


@pytest.fixture
def outline(desk):
    services = desk.services
    segment = services.segments.create("Everybody", {"all": []})
    template = services.templates.create("Call", "whatsapp", "en", "reminder", "Dear {{patient.first_name}}, come")
    steps = (
        Step(1, StepKind.MESSAGE, "whatsapp", template),
        Step(2, StepKind.BRANCH, minutes=2880, question=Question.READ, yes_step=0, no_step=3),
        Step(3, StepKind.TASK, words="Call"),
    )
    timing = read_timing({"repeats": {"every": "month", "on": [1, "last"], "at": "10:00"}})
    return CampaignOutline("Sugar  check", segment, "reminder", steps, (Exit.REPLIED, Exit.BOOKED), timing)


def test_what_was_kept_comes_back_and_can_be_changed(desk, outline):
    service = desk.services.outlines
    made = service.keep(None, outline)
    assert service.of(made) == replace(outline, name="Sugar check")
    plain = replace(outline, name="Once", steps=outline.steps[:1], timing=Timing(), exits=(Exit.OPTED_OUT,))
    assert service.keep(made, plain) == made
    assert service.of(made) == plain
    assert [row.name for row in desk.services.campaigns.all()] == ["Once"]
    assert desk.services.campaigns.launch(made).receive == 3


def test_one_message_is_as_simple_as_before(desk, outline):
    made = desk.services.outlines.keep(None, replace(outline, steps=outline.steps[:1], timing=Timing()))
    assert desk.services.campaigns.launch(made).receive == 3
    assert desk.services.outlines.whereabouts(made).at == {}
    with pytest.raises(Refused, match="campaign-already-launched"):
        desk.services.outlines.keep(made, outline)


def test_everybody_is_somewhere(desk, outline):
    steps = (*outline.steps[:2], replace(outline.steps[0], number=3))
    made = desk.services.outlines.keep(None, replace(outline, steps=steps, timing=Timing()))
    add_patient(desk, "No Consent", phone="+919876599999")
    desk.services.campaigns.launch(made)
    desk.services.dispatch.run()
    found = desk.services.outlines.whereabouts(made)
    assert sum(found.at.values()) + found.done + sum(found.left.values()) == 4
    assert found.left == {"no-consent": 1}
    assert found.at == {2: 3}


def test_what_cannot_be_is_refused_with_its_place(desk, outline):
    service = desk.services.outlines
    other = desk.services.templates.create("Offer", "whatsapp", "en", "promotion", "Come")
    gone = replace(outline.steps[0], template_id=derived_id("nobody"))
    differs = replace(outline.steps[0], fallbacks=(Fallback("sms", outline.steps[0].template_id),))
    for step, code in (
        (replace(outline.steps[0], template_id=other), "steps-text-differs"),
        (gone, "steps-text-gone"),
        (differs, "steps-text-differs"),
        (replace(outline.steps[0], template_id=None), "steps-message"),
    ):
        with pytest.raises(Refused, match=code) as refused:
            service.keep(None, replace(outline, steps=(step, *outline.steps[1:])))
        assert refused.value.params["place"] == "steps[0]"
    for wrong, kind in (
        (replace(outline, name=" "), Invalid),
        (replace(outline, purpose="fun"), Refused),
        (replace(outline, segment_id=derived_id("nowhere")), NotFound),
    ):
        with pytest.raises(kind):
            service.keep(None, wrong)
    assert desk.services.campaigns.all() == []


def test_what_is_tried_is_checked_against_the_whole(desk, outline):
    other = desk.services.templates.create("Other", "whatsapp", "en", "reminder", "Please come")
    arms = (ArmPlan("A", 50, {}), ArmPlan("B", 50, {1: other}))
    design = Design(arms, 0, Metric.READ, 7, Look.SEQUENTIAL, 0.3, 0.1)
    service = desk.services.outlines
    made = service.keep(None, replace(outline, design=design))
    assert service.of(made).design == design
    foreign = desk.services.templates.create("SMS", "sms", "en", "reminder", "Please come")
    wrong = replace(design, arms=(arms[0], ArmPlan("B", 50, {1: foreign})))
    with pytest.raises(Invalid):
        service.keep(made, replace(outline, design=wrong))
