from itertools import pairwise

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from sqlalchemy import select

from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.experiment.design import ArmPlan, Design, Look, Metric
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.domain.message.states import State
from hms_desktop.domain.model import Message
from hms_desktop.views.campaigns import detail as detail_module
from hms_desktop.views.campaigns.page import CampaignsPage
from hms_desktop.views.campaigns.words import reason_words, state_word
from hms_desktop.views.dispatching import Dispatching
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.speech import told
from tests.helpers.outreach import add_patient, allow, name_clinic


@pytest.fixture
def people(screen):
    clinic = screen.clinic
    name_clinic(clinic)
    for number in range(12):
        patient = add_patient(clinic, f"Asha Patil{number:02}", village="Rampur", phone=f"+9198765000{number:02}")
        if number:
            allow(clinic, patient, channel="whatsapp")
    clinic.services.segments.create("Everybody", {"all": []})
    clinic.services.templates.create("Call", "whatsapp", "en", "reminder", "Dear {{patient.first_name}}, come")
    clinic.services.templates.create("Call", "sms", "en", "reminder", "Dear {{patient.first_name}}, come")
    return clinic


@pytest.fixture
def tab(screen, people):
    made = screen.show(CampaignsPage)
    QAbstractItemModelTester(made.model, made)
    QAbstractItemModelTester(made.detail.table.paged, made)
    return made


def _begin(screen, tab, name="November"):
    tab.show_place(segment=screen.clinic.services.segments.named("Everybody").id)
    screen.settle()
    tab.form.name.setText(name)


def _launch(screen, tab):
    """Launch and let the minute pass in which it may be taken back."""
    _launch_held(screen, tab)
    screen.clinic.clock.forward(minutes=1)


def _launch_held(screen, tab):
    _begin(screen, tab)
    tab.form.keep()
    screen.settle()
    tab.review.send.click()
    screen.settle()
    screen.settle()


def test_an_empty_list_teaches(screen, tab):
    assert tab.panes.shows(tab.empty)
    assert nameless(tab) == []


@pytest.mark.slow
def test_a_text_is_seen_on_a_real_patient_while_it_is_written(screen, tab):
    _begin(screen, tab)
    screen.settle()
    assert tab.form.preview.text.text() == "Dear Asha, come"
    tab.form.text.setPlainText("Hello {{patient.village}}")
    screen.bot.waitUntil(lambda: tab.form.preview.text.text() == "Hello Rampur", timeout=3000)
    tab.form.text.setPlainText("Hello {{patient.shoe}}")
    screen.bot.waitUntil(lambda: "no place that can be filled in" in tab.form.preview.text.text(), timeout=3000)
    tab.form.channel.setCurrentIndex(tab.form.channel.findData("sms"))
    screen.bot.waitUntil(lambda: "1 SMS" in tab.form.preview.length.text(), timeout=3000)
    assert nameless(tab.form) == []
    screen.settle()


def test_a_place_is_put_in_where_the_cursor_is(screen, tab):
    _begin(screen, tab)
    tab.form.text.setPlainText("")
    tab.form.place.activated.emit(tab.form.place.findData("patient.name"))
    assert tab.form.text.toPlainText() == "{{patient.name}}"
    screen.settle()


def test_what_is_missing_is_asked_for(screen, tab):
    _begin(screen, tab, name=" ")
    tab.form.keep()
    assert "Give the campaign a name" in tab.form.error.text()
    tab.form.name.setText("November")
    tab.form.text.setPlainText("{{oops")
    tab.form.keep()
    screen.settle()
    assert "braces" in tab.form.error.text()
    assert screen.clinic.services.campaigns.all() == []


def test_the_review_counts_and_nothing_leaves_before_it_is_confirmed(screen, tab):
    _begin(screen, tab)
    tab.form.keep()
    screen.settle()
    assert tab.panes.shows(tab.review)
    assert tab.review.send.text() == "Send to 11 people"
    assert "not allowed" in " ".join(label.text() for label in tab.review.findChildren(type(tab.review.about)))
    screen.clinic.services.dispatch.run()
    assert not screen.clinic.paths.outbox.exists()
    assert nameless(tab.review) == []
    tab.review.closed.emit()
    screen.settle()
    assert tab.detail.badge.text() == "Draft"
    assert screen.said[-1] == "Kept as a draft. Nothing was sent."


def test_the_review_tells_of_those_who_are_held_back(screen, tab):
    _begin(screen, tab)
    tab.form.keep()
    screen.settle()
    (made,) = [one.id for one in screen.clinic.services.campaigns.all() if one.status == "draft"]
    held = Design((ArmPlan("Text", 100, {}),), 40, Metric.VISITED, 30, Look.ONE, 0.1, 0.05)
    screen.clinic.services.experiments.set_up(made, held)
    tab.review.review(made)
    screen.settle()
    assert tab.review.send.text() == "Send to those not held back"
    assert tab.review.receive.accessibleName() == "Get the message: about 7. about 4 more are held back"


def test_words_of_ones_own_become_a_template_and_the_library_stays(screen, tab):
    _begin(screen, tab)
    tab.form.text.setPlainText("Please come on Monday")
    tab.form.keep()
    screen.settle()
    bodies = {row.body for row in screen.clinic.services.templates.all("whatsapp")}
    assert bodies == {"Dear {{patient.first_name}}, come", "Please come on Monday"}


@pytest.mark.slow
def test_sending_goes_on_in_the_window_and_the_chart_follows_the_receipts(screen, tab):
    _launch(screen, tab)
    assert tab.detail.badge.text() == "Sending"
    sending = Dispatching(screen.context, tab)
    screen.settle()
    for _ in range(45):
        sending.step()
        screen.settle()
        screen.clinic.clock.forward(seconds=4)
    own = tab.detail.current_id()
    numbers = screen.clinic.services.ledger.funnel(own)
    assert numbers.read > 0
    tab.detail.refresh()
    screen.settle()
    assert [one.values[-1] for one in tab.detail.growth.series] == [numbers.sent, numbers.delivered, numbers.read]
    assert list(tab.detail.funnel.series[0].values) == [11, numbers.sent, numbers.delivered, numbers.read]
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "All sent", timeout=5000)
    tab.detail.states.setCurrentIndex(7)
    screen.settle()
    assert tab.detail.table.rows.rowCount() == 1
    row = tab.detail.table.rows.record_at(0)
    assert (state_word(row.state), reason_words(row.reason)) == (
        "Left out",
        "Has not allowed this kind of message on this channel",
    )
    screen.settle()


@pytest.mark.slow
def test_sending_waits_out_a_file_that_is_in_use_and_says_so_once(screen, tab, monkeypatch):
    _launch(screen, tab)
    sending = Dispatching(screen.context, tab)
    screen.settle()
    dispatch = screen.clinic.services.dispatch

    def busy() -> None:
        raise StoreTrouble("database-busy")

    with monkeypatch.context() as patched:
        patched.setattr(dispatch, "step", busy)
        for _ in range(3):
            sending.step()
            screen.settle()
    assert screen.said.count(told(StoreTrouble("database-busy"))) == 1
    sending.step()
    screen.settle()
    assert screen.clinic.services.ledger.funnel(tab.detail.current_id()).sent > 0


def test_an_armed_campaign_says_for_when_it_is_scheduled(screen, tab):
    plan = {
        "name": "Later", "purpose": "reminder", "segment": "Everybody", "starts_at": "2030-01-15T10:00",
        "steps": [{"channel": "whatsapp", "template": "Call"}],
    }  # fmt: skip
    screen.clinic.services.plans.launch(read_plan(plan))
    tab.activated()
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "Scheduled", timeout=10_000)
    assert "scheduled for 15 Jan 2030, 10:00" in tab.detail.about.text()
    assert tab.model.index(0, 1).data() == "Scheduled"
    screen.settle()
    assert tab.detail.plan.isVisible()
    assert "15 Jan 2030" in tab.detail.plan.words.text()
    assert tab.detail.stop.isVisible()
    assert not tab.detail.table.isVisible()


@pytest.mark.slow
def test_pause_go_on_and_stop_really_act(screen, tab, monkeypatch):
    _launch(screen, tab)
    service = screen.clinic.services
    own = tab.detail.current_id()
    tab.detail.pause.click()
    screen.settle()
    service.dispatch.run()
    assert service.ledger.funnel(own).sent == 0
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "Paused", timeout=3000)
    tab.detail.resume.click()
    screen.settle()
    service.dispatch.step(limit=4)
    asked = []
    monkeypatch.setattr(detail_module, "confirm", lambda *words, **_: asked.append(words) or True)
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "Sending", timeout=3000)
    tab.detail.stop.click()
    screen.settle()
    assert len(asked) == 1
    service.dispatch.run()
    numbers = service.ledger.funnel(own)
    assert (numbers.waiting, numbers.stopped) == (0, 7)
    screen.settle()


@pytest.mark.slow
def test_a_launch_is_taken_back_within_its_minute(screen, tab):
    _launch_held(screen, tab)
    screen.bot.waitUntil(tab.detail.caution.undo.isVisible, timeout=3000)
    assert "60 s" in tab.detail.caution.words.text()
    tab.detail.caution.undo.click()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "Draft", timeout=3000)
    assert tab.model.rowCount() == 1
    screen.clinic.clock.forward(minutes=2)
    assert screen.clinic.services.dispatch.run().idle


@pytest.mark.slow
def test_what_changed_stands_above_before_it_goes_on(screen, tab):
    _launch(screen, tab)
    tab.detail.pause.click()
    screen.settle()
    allow(screen.clinic, add_patient(screen.clinic, "New Devi", phone="+919822200001"), channel="whatsapp")
    with screen.clinic.database.read() as connection:
        waiting = connection.execute(select(Message.patient_id).where(Message.state == "queued").limit(1)).scalar_one()
    allow(screen.clinic, waiting, channel="whatsapp", granted=False)
    tab.detail.caution.show_campaign(screen.clinic.services.campaigns.get(tab.detail.current_id()))
    screen.settle()
    screen.bot.waitUntil(tab.detail.caution.add_new.isVisible, timeout=3000)
    changed, left_out = tab.detail.caution.since.text().split("\n")
    assert changed == "Since the launch: 11 waiting, 1 new in the segment."
    assert left_out == f"Left out when it goes on: 1. {reason_words('consent-withdrawn')}"
    tab.detail.caution.add_new.setChecked(True)
    tab.detail.resume.click()
    screen.settle()
    assert screen.clinic.services.dispatch.run().sent == 11


@pytest.mark.slow
def test_a_draft_is_removed_and_brought_back(screen, tab):
    _begin(screen, tab)
    tab.form.keep()
    screen.settle()
    tab.review.closed.emit()
    screen.settle()
    tab.detail.remove.click()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.model.rowCount() == 0, timeout=3000)
    screen.context.undo.undo()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.model.rowCount() == 1, timeout=3000)


def test_who_may_only_look_can_neither_begin_nor_send(screen, people):
    services = people.services
    template = services.templates.all("whatsapp")[0]
    services.campaigns.create("Draft", services.segments.named("Everybody").id, template.id)
    screen.act_as("receptionist")
    tab = screen.show(CampaignsPage)
    for one in (tab.new, tab.detail.launch, tab.detail.remove, tab.detail.pause, tab.detail.stop):
        assert not one.isVisible()


def test_every_state_has_a_word():
    assert len({state_word(state) for state in State}) == len(State)


def test_at_large_text_the_charts_leave_the_messages_alone(screen, people):
    screen.context.theme.set_scale(150)
    tab = screen.show(CampaignsPage)
    tab.resize(1000, 600)
    _launch(screen, tab)
    tab.detail.refresh()
    screen.settle()
    detail = tab.detail
    cards = [detail._charts.itemAt(at).widget() for at in range(2)]
    screen.bot.waitUntil(lambda: all(not card.geometry().intersects(detail.table.geometry()) for card in cards))
    assert not any(card.geometry().intersects(detail.deciding.geometry()) for card in cards)
    assert detail.table.height() >= 300
    address, reason = ([one.key for one in detail.table.rows.columns].index(key) for key in ("address", "reason"))
    assert detail.table.isColumnHidden(address)
    assert not detail.table.isColumnHidden(reason)
    tab._leave_why()
    screen.settle()
    assert not detail.table.visibleRegion().isEmpty()


def test_at_usual_text_size_the_numbers_fit_without_scrolling(screen, tab):
    tab.resize(1330, 610)
    _launch(screen, tab)
    tab.detail.refresh()
    screen.settle()
    assert tab.detail.growth is not None
    assert tab.detail._numbers.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [100, 150])
def test_an_error_of_two_lines_squeezes_nothing_of_a_new_campaign(screen, people, scale):
    screen.context.theme.set_scale(scale)
    tab = screen.show(CampaignsPage, (1366, 620))
    _begin(screen, tab)
    screen.settle()
    tab.form._say("Nobody of the segment has a value for this place. " * 3)
    screen.settle()
    form = tab.form
    lines = (
        form.name,
        form.when,
        form.segment,
        form.channel,
        form.template,
        form.text,
        form.place,
        form.trial,
        form.late,
    )
    assert all(above.geometry().bottom() < below.geometry().top() for above, below in pairwise(lines))
    assert all(one.height() >= one.minimumSizeHint().height() for one in lines)
    inner = form.text.parentWidget()
    assert inner.width() >= inner.minimumSizeHint().width()
