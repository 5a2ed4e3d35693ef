"""A clinic with patients and texts, and a campaign that is drawn for them."""

import pytest

from hms_desktop.domain.campaign.outline import Card
from hms_desktop.domain.campaign.steps import Fallback, Question, Step, StepKind
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.page import CampaignsPage
from tests.helpers.outreach import add_patient, allow, name_clinic


@pytest.fixture
def people(screen):
    clinic = screen.clinic
    name_clinic(clinic)
    for number in range(4):
        patient = add_patient(clinic, f"Asha Patil{number:02}", phone=f"+9198765000{number:02}")
        if number:
            allow(clinic, patient, channel="whatsapp")
            allow(clinic, patient, channel="sms")
    services = clinic.services
    services.segments.create("Everybody", {"all": []})
    for channel in ("whatsapp", "sms"):
        services.templates.create("Call", channel, "en", "reminder", "Dear {{patient.first_name}}, come")
    services.templates.create("Offer", "whatsapp", "en", "promotion", "Come to the camp")
    return clinic


@pytest.fixture
def texts(people):
    return {row.channel: row.id for row in people.services.templates.all() if row.purpose == "reminder"}


@pytest.fixture
def drawn(people, texts):
    """A message, and a question with cards on both sides."""
    message = Card(Step(0, StepKind.MESSAGE, "whatsapp", texts["whatsapp"], (Fallback("sms", texts["sms"]),)))
    wait = Card(Step(0, StepKind.WAIT, minutes=1440))
    task = Card(Step(0, StepKind.TASK, words="Call"))
    branch = Card(Step(0, StepKind.BRANCH, minutes=2880, question=Question.READ), (wait, message), (task,))
    return Sketch("Sugar", people.services.segments.named("Everybody").id, cards=(message, branch))


@pytest.fixture
def tab(screen, people):
    return screen.show(CampaignsPage)


@pytest.fixture
def editor(screen, tab, drawn):
    tab.drawing.draw_new(drawn)
    screen.settle()
    return tab.drawing.editor
