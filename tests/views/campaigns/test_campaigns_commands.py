import pytest

from hms_desktop.views.campaigns.tab import INBOX, CampaignsTab
from tests.helpers.outreach import name_clinic


@pytest.fixture
def tab(screen):
    name_clinic(screen.clinic)
    screen.clinic.services.segments.create("Everybody", {"all": []})
    made = screen.show(CampaignsTab)
    made.activated()
    screen.settle()
    return made


def run(screen, tab, words):
    next(one for one in tab.commands() if one.text() == words).trigger()
    screen.settle()


def test_what_can_be_pressed_is_in_the_palette(screen, tab):
    run(screen, tab, "New campaign")
    page = tab.page("campaigns")
    assert page.panes.shows(page.form)
    run(screen, tab, "Several steps…")
    assert page.drawing.isVisible()
    words = [one.text() for one in tab.commands()]
    assert {"Try it out", "Keep as a draft", "Review and send", "Back"} <= set(words)
    assert "Go on to the review" not in words


def test_every_page_is_one_command_away(screen, tab):
    run(screen, tab, "Campaigns: Inbox")
    assert tab.shown == INBOX


def test_who_may_not_make_campaigns_is_not_offered_a_new_one(screen, tab):
    screen.act_as("receptionist")
    tab.activated()
    screen.settle()
    assert "New campaign" not in [one.text() for one in tab.commands()]
