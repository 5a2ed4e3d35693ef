"""What becomes of late messages is chosen with a new campaign, and changed while it goes on."""

import pytest

from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.views.campaigns.page import CampaignsPage
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.outreach import add_patient, allow


@pytest.fixture
def tab(screen):
    clinic = screen.clinic
    allow(clinic, add_patient(clinic, "Asha"), channel="whatsapp")
    clinic.services.segments.create("Everybody", {"all": []})
    clinic.services.templates.create("Come", "whatsapp", "en", "reminder", "Dear {{patient.first_name}}, come")
    return screen.show(CampaignsPage)


def begin(screen, tab):
    tab.show_place(segment=screen.clinic.services.segments.named("Everybody").id)
    screen.settle()
    tab.form.name.setText("November")
    return tab.form.late


def kept(screen, tab):
    tab.form.keep()
    screen.settle()
    (campaign,) = screen.clinic.services.campaigns.all()
    return campaign.id, screen.clinic.services.outreach_rules.of_campaign(campaign.id)


def choose(late, rule):
    late.rule.setCurrentIndex(late.rule.findData(rule))


def test_the_usual_is_told_and_kept_unless_something_is_chosen(screen, tab):
    late = begin(screen, tab)
    assert late.usual.text() == "Usual here: it is sent all the same, however late."
    assert not late.minutes.isVisible()
    assert nameless(tab.form) == []
    made, rules = kept(screen, tab)
    assert rules == CampaignRules(LateRule("send", 1440))
    with screen.clinic.database.read_raw() as connection:
        assert connection.execute("SELECT late_rule FROM campaign WHERE id = ?", (made.bytes,)).fetchone() == (None,)


@pytest.mark.slow
def test_a_rule_and_the_question_for_a_visit_are_kept_with_the_draft(screen, tab):
    late = begin(screen, tab)
    choose(late, "skip")
    late.minutes.set_value(90)
    late.asks_to_book.setChecked(True)
    assert late.minutes.isVisible()
    assert kept(screen, tab)[1] == CampaignRules(LateRule("skip", 90), asks_to_book=True)


def test_asking_for_a_visit_alone_keeps_the_usual_rule(screen, tab):
    begin(screen, tab).asks_to_book.setChecked(True)
    assert kept(screen, tab)[1] == CampaignRules(LateRule("send", 1440), asks_to_book=True)


@pytest.mark.slow
def test_it_is_changed_while_the_campaign_goes_on_and_taken_back(screen, tab):
    begin(screen, tab)
    made, before = kept(screen, tab)
    tab.review.send.click()
    screen.settle()
    screen.settle()
    bar = tab.detail.rules
    assert bar.opener.isVisible()
    bar.opener.click()
    screen.settle()
    assert bar.isVisible()
    assert bar.late.rule.currentData() is None
    choose(bar.late, "delay")
    bar.late.minutes.set_value(30)
    bar.save.click()
    screen.settle()
    assert not bar.isVisible()
    rules = screen.clinic.services.outreach_rules
    assert rules.of_campaign(made) == CampaignRules(LateRule("delay", 30))
    screen.context.undo.undo()
    screen.settle()
    assert rules.of_campaign(made) == before


def test_who_may_not_edit_is_offered_nothing(screen, tab):
    begin(screen, tab)
    kept(screen, tab)
    screen.act_as("receptionist")
    tab.show_place(campaign=screen.clinic.services.campaigns.all()[0].id)
    screen.settle()
    assert not tab.detail.rules.opener.isVisible()
