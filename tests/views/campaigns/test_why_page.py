"""Why did, or didn't, she get it: opened from the messages by a click or a key; what may have been sent is decided there."""

import pytest
from PySide6.QtCore import Qt

from hms_desktop.domain.message.handover import Outcome, SendResult
from hms_desktop.domain.model import OutreachTask
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.views.campaigns.page import CampaignsPage
from hms_desktop.views.campaigns.why_words import check_title, check_words, headline
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.text import Text
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.sending import Recording

LOST = SendResult(Outcome.UNKNOWN, reason="outcome-unknown", raw="the line broke")


@pytest.fixture
def campaign(screen):
    """A campaign of which one message left, one may have left, one was left out; Dana was not in the segment."""
    clinic, services = screen.clinic, screen.clinic.services
    provider = Recording(clinic.clock)
    clinic.desk.channels = lambda: {"sms": provider}
    for number, person in enumerate(("Asha", "Bina", "Charu", "Dana")):
        made = add_patient(clinic, person, phone=f"+91981110000{number}", village="Rampur" if number < 3 else None)
        if number < 2:
            allow(clinic, made)
    provider.answers["+919811100001"] = LOST
    segment = services.segments.create("Rampur", {"field": "patient.village", "op": "=", "value": "Rampur"})
    template = services.templates.create("Come", "sms", "en", "reminder", "Dear {{patient.first_name}}, come")
    made = services.campaigns.create("November", segment, template)
    services.campaigns.launch(made)
    DispatchService(clinic.desk, clinic.desk.channels).run()
    return made


@pytest.fixture
def tab(screen, campaign):
    return screen.show(CampaignsPage)


def person(screen, name):
    return screen.clinic.services.search.find(name, 1)[0].id


def choose(screen, tab, name):
    rows = tab.detail.table.rows
    screen.bot.waitUntil(lambda: all(rows.record_at(at) is not None for at in range(rows.rowCount())))
    at = next(at for at in range(rows.rowCount()) if rows.record_at(at).patient == name)
    tab.detail.table.selectRow(at)
    screen.settle()


def texts(page):
    return "\n".join(one.text() for one in page.area.widget().findChildren(Text))


def asked(screen, tab, name):
    choose(screen, tab, name)
    tab.detail.deciding.why.click()
    screen.settle()
    assert tab.panes.shows(tab.why)
    return tab.why


@pytest.mark.slow
def test_one_click_tells_why_with_every_check(screen, tab, campaign):
    page = asked(screen, tab, "Charu")
    assert page.title.text() == "Charu · November"
    assert page.answer.text().startswith("Was left out on ")
    assert "Has not allowed this kind of message" in page.answer.text()
    shown = texts(page)
    for one in page.found.checks:
        assert check_title(one.name) in shown
        assert check_words(one) in shown
    assert "Has never been asked, or never answered (Reminders, SMS)." in shown
    assert nameless(page) == []


@pytest.mark.slow
def test_the_key_asks_and_escape_goes_back_to_the_messages(screen, tab, campaign):
    choose(screen, tab, "Asha")
    tab.activateWindow()
    tab.detail.table.setFocus()
    screen.bot.waitUntil(tab.detail.table.hasFocus, timeout=3000)
    screen.bot.keyClick(tab.detail.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    assert tab.panes.shows(tab.why)
    assert tab.why.answer.text().startswith("Handed over, ")
    assert "1 of 5 messages in 7 days." in texts(tab.why)
    tab.why.closed.emit()
    assert tab.panes.shows(tab.detail)


@pytest.mark.slow
def test_who_is_in_no_row_was_not_in_the_segment(screen, tab, campaign):
    tab.show_place(campaign=campaign, patient=person(screen, "Dana"))
    screen.settle()
    assert tab.why.answer.text().startswith("Got nothing: was not in the segment at the launch")
    assert "Was not in “Rampur” at the launch, and is not in it now." in texts(tab.why)
    tab.why.rule.click()
    went, where = screen.went[-1]
    assert (went, where["check"]) == ("segments", person(screen, "Dana"))


@pytest.mark.slow
def test_the_page_follows_what_changes(screen, tab, campaign):
    page = asked(screen, tab, "Charu")
    allow(screen.clinic, person(screen, "Charu"))
    screen.bot.waitUntil(lambda: "Has allowed it on" in texts(page), timeout=3000)


@pytest.mark.slow
def test_what_may_have_been_sent_is_decided_and_taken_back(screen, tab, campaign):
    bar = tab.detail.deciding
    choose(screen, tab, "Asha")
    assert not bar.became.isVisible()
    choose(screen, tab, "Bina")
    assert bar.became.isVisible()
    bar.again.trigger()
    screen.settle()
    (message,) = screen.clinic.services.ledger.messages(campaign, 9, states={"queued"})
    assert message.patient == "Bina"
    assert screen.said[-1] == "1 sent again in a minute, if all checks allow it."
    screen.context.undo.undo()
    screen.settle()
    assert [one.patient for one in screen.clinic.services.ledger.messages(campaign, 9, states={"uncertain"})] == [
        "Bina"
    ]


@pytest.mark.slow
def test_who_may_not_send_decides_nothing(screen, tab, campaign):
    screen.act_as("receptionist")
    choose(screen, tab, "Bina")
    tab.detail.deciding.look()
    assert not tab.detail.deciding.became.isVisible()
    assert tab.detail.deciding.why.isEnabled()


@pytest.mark.slow
def test_a_task_is_done_from_here(screen, tab, campaign):
    patient = person(screen, "Charu")
    task = {"step": 1, "words": "call-instead", "made_at": screen.clinic.clock.ms}
    add(screen.clinic, OutreachTask, campaign_id=campaign, patient_id=patient, **task)
    page = asked(screen, tab, "Charu")
    assert "A message did not reach them. Tell them on the phone." in texts(page)
    next(one for one in page.area.widget().findChildren(type(page.back)) if one.text() == "It is done").click()
    screen.settle()
    assert screen.clinic.services.tasks.count() == 0
    screen.bot.waitUntil(lambda: "done on" in texts(page), timeout=3000)


@pytest.mark.slow
def test_every_answer_is_a_plain_sentence(screen, tab, campaign):
    for name in ("Asha", "Bina", "Charu", "Dana"):
        found = screen.clinic.services.why.of(campaign, person(screen, name))
        for sentence in (headline(found), *map(check_words, found.checks)):
            assert sentence.endswith(".")
            assert "{" not in sentence
