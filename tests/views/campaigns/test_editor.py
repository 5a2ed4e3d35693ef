"""Campaigns drawn as cards: by keyboard, undone, kept, refused where it is wrong, tried out, armed, and looked at while they run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.campaign.outline import NO, YES, Card, paths_of
from hms_desktop.domain.campaign.steps import Fallback, Step, StepKind
from hms_desktop.views.campaigns.editor.canvas import FINISH, START
from hms_desktop.views.campaigns.editor.sketch import read_sketch, write_sketch
from hms_desktop.views.campaigns.page import CampaignsPage
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.hands import choose, press


@pytest.mark.slow
def test_the_whole_is_told_in_a_sentence_and_every_control_has_a_name(screen, tab, editor):
    assert editor.summary.text() == (
        "When it is launched, for “Everybody”: send “Call” by WhatsApp (if it does not arrive: SMS); then if it is read "
        "within 2 days, (wait 1 day; then send “Call” by WhatsApp (if it does not arrive: SMS)), otherwise a person does: "
        "Call. Who replies, books a visit, comes or says no leaves at once."
    )
    assert not tab.panes.isVisible()
    for path in editor.canvas.order:
        editor.canvas.choose(path)
        screen.settle()
        assert nameless(tab) == []
    assert editor.details.start.count.text() == "4 patients are in it today."


@pytest.mark.slow
def test_the_arrows_lead_from_card_to_card_and_across_a_question(screen, editor):
    editor.canvas.choose(START)
    seen = [editor.canvas.current]
    for _ in range(6):
        press(Qt.Key.Key_Down)
        seen.append(editor.canvas.current)
    assert seen == [START, (0,), (1,), (1, YES, 0), (1, YES, 1), (1, NO, 0), FINISH]
    editor.canvas.choose((1, YES, 0))
    press(Qt.Key.Key_Right)
    assert editor.canvas.current == (1, NO, 0)
    press(Qt.Key.Key_Return)
    assert editor.details.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor.canvas.card_at((1, NO, 0))
    assert editor.isVisible()
    screen.settle()


@pytest.mark.slow
def test_cards_are_added_moved_and_removed_by_keys_and_all_of_it_is_undone(screen, editor, monkeypatch):
    first, asked = editor.sketch, []
    monkeypatch.setattr(editor.canvas.menu, "popup", asked.append)
    editor.canvas.choose((1, YES, 1))
    press(Qt.Key.Key_Insert)
    assert len(asked) == 1
    editor.canvas.menu.actions()[list(StepKind).index(StepKind.WAIT)].trigger()
    assert editor.sketch.cards[1].yes[2].step.kind is StepKind.WAIT
    assert editor.details.isAncestorOf(QApplication.focusWidget())
    editor.canvas.choose((1, YES, 2))
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert editor.sketch.cards[1].yes[1].step.kind is StepKind.WAIT
    assert editor.canvas.current == (1, YES, 1)
    press(Qt.Key.Key_Delete)
    assert editor.sketch == first
    press(Qt.Key.Key_Delete)
    assert len(editor.sketch.cards[1].yes) == 1
    for _ in range(4):
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.sketch == first
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.sketch.cards[1].yes) == 3
    screen.settle()


@pytest.mark.slow
def test_an_empty_way_can_be_filled(screen, editor):
    editor.canvas.choose((1, NO, 0))
    press(Qt.Key.Key_Delete)
    assert editor.canvas.is_slot((1, NO, 0))
    assert editor.canvas.current == (1, NO, 0)
    press(Qt.Key.Key_Delete)
    assert list(paths_of(editor.sketch.cards)) == [(0,), (1,), (1, YES, 0), (1, YES, 1)]
    editor.add(editor.canvas.place_after((1, NO, 0)), StepKind.TASK)
    QTest.keyClicks(QApplication.focusWidget(), "Visit her")
    assert editor.sketch.cards[1].no[0].step.words == "Visit her"
    assert editor.canvas.card_at((1, NO, 0)).words.text() == "Visit her"
    editor.undo()
    assert editor.sketch.cards[1].no[0].step.words == ""
    screen.settle()


@pytest.mark.slow
def test_what_is_wrong_stands_on_the_card_where_it_is(screen, people, editor):
    editor.add((0,), StepKind.MESSAGE)
    editor.change(replace(editor.sketch, purpose="promotion"))
    editor.keep("keep")
    screen.settle()
    faults = {path: editor.canvas.card_at(path).face.fault for path in editor.canvas.order}
    assert faults[0,] == "Choose a channel and a text."
    assert "another purpose" in faults[1,]
    assert faults[START] == ""
    assert editor.canvas.current == (0,)
    assert "marked in red" in editor.error.text()
    editor.change(replace(editor.sketch, name=" ", cards=()))
    assert "name" in editor.canvas.card_at(START).face.fault
    assert people.services.campaigns.all() == []
    screen.settle()


@pytest.mark.slow
def test_a_message_is_chosen_with_what_is_tried_after_it(screen, editor, texts):
    editor.add((0,), StepKind.MESSAGE)
    form = editor.details.message
    choose(form.channel, "sms")
    step = editor.sketch.cards[0].step
    assert (step.channel, step.template_id) == ("sms", texts["sms"])
    assert [form.text.itemText(at) for at in range(form.text.count())] == ["Choose a text…", "Call"]
    choose(form.add_way, "whatsapp")
    choose(form.add_way, "task")
    step = editor.sketch.cards[0].step
    assert step.fallbacks == (Fallback("whatsapp", texts["whatsapp"]), Fallback("task", None))
    assert step.words
    assert not form.add_way.isVisible()
    assert list(editor.canvas.card_at((0,)).face.ways) == ["WhatsApp", "A person"]
    screen.settle()


@pytest.mark.slow
def test_what_is_drawn_is_kept_while_it_is_drawn(screen, tab, editor, drawn):
    editor.change(replace(drawn, name="Sugar and pressure"))
    tab.drawing.editor.head.back.click()
    screen.settle()
    assert tab.panes.isVisible()
    tab.drawing.draw(None)
    screen.settle()
    assert editor.sketch.name == "Sugar and pressure"
    assert editor.sketch.cards == drawn.cards
    assert tab.place() == {"drawing": True, "campaign": None}
    screen.settle()


def test_unfinished_things_survive_being_written_down(drawn):
    assert read_sketch(write_sketch(drawn)) == drawn
    half = replace(drawn, kind="scheduled", starts_at="12/3T", segment=None, cards=(Card(Step(0, StepKind.MESSAGE)),))
    assert read_sketch(write_sketch(half)) == half


@pytest.mark.slow
def test_a_draft_is_kept_changed_and_taken_back(screen, tab, people, editor):
    editor.keep("keep")
    screen.settle()
    made = people.services.campaigns.all()[0]
    assert made.name == "Sugar"
    assert screen.said[-1] == "Kept “Sugar” as a draft. Nothing was sent."
    screen.bot.waitUntil(lambda: tab.detail.campaign is not None and tab.detail.steps.text() == "Edit", timeout=3000)
    tab.detail.steps.click()
    screen.settle()
    editor.change(replace(editor.sketch, name="Pressure"))
    editor.keep("keep")
    screen.settle()
    assert [one.name for one in people.services.campaigns.all()] == ["Pressure"]
    screen.context.undo.undo()
    screen.settle()
    assert [one.name for one in people.services.campaigns.all()] == ["Sugar"]
    screen.context.undo.undo()
    screen.settle()
    assert people.services.campaigns.all() == []


@pytest.mark.slow
def test_the_quick_form_goes_over_into_cards_with_what_was_typed(screen, tab, people):
    tab.show_place(segment=people.services.segments.named("Everybody").id)
    screen.settle()
    tab.form.name.setText("November")
    tab.form.text.setPlainText("Please come on Monday")
    choose(tab.form.when, "recurring")
    screen.settle()
    sketch = tab.drawing.editor.sketch
    assert (sketch.name, sketch.kind) == ("November", "recurring")
    own = next(row for row in people.services.templates.all() if row.id == sketch.cards[0].step.template_id)
    assert own.body == "Please come on Monday"


@pytest.mark.slow
def test_next_dates_and_what_is_not_clear_are_told(screen, editor):
    start = editor.details.start
    editor.change(replace(editor.sketch, kind="recurring"))
    screen.settle()
    assert start.next_dates.text().startswith("Next: Tue 1 Dec 2026, 10:00 · Fri 1 Jan 2027, 10:00")
    start.repeat.days.setText("1, 40")
    screen.settle()
    assert "Choose on which days" in start.next_dates.text()
    start.repeat.days.setText("15")
    start.repeat.last.setChecked(True)
    screen.settle()
    assert editor.summary.text().startswith("Every month on 15, the last day at 10:00, for")
    editor.change(replace(editor.sketch, kind="scheduled"))
    assert "Choose a day" in start.next_dates.text()
    start.moment.day.set_raw("1/12/2026")
    assert start.next_dates.text() == "Tue 1 Dec 2026, 10:00"
    screen.settle()


@pytest.mark.slow
def test_an_event_is_chosen_with_its_options(screen, editor):
    editor.change(replace(editor.sketch, kind="triggered"))
    form = editor.details.start.trigger
    form.what.setCurrentIndex(form.what.findData("dose.due"))
    form.numbers["days"].set_value(5)
    form.kind.setCurrentIndex(form.kind.findData("child"))
    assert editor.summary.text().startswith("5 days before the day a dose or check-up of a child is due, at 10:00, for")
    form.what.setCurrentIndex(form.what.findData("segment.entered"))
    editor.keep("keep")
    assert "Choose the segment" in editor.canvas.card_at(START).face.fault
    form.segment.setCurrentIndex(1)
    assert editor.summary.text().startswith("As soon as a patient comes into “Everybody”, for")
    screen.settle()


@pytest.mark.slow
def test_a_campaign_is_tried_out_before_anything_leaves(screen, tab, people, editor):
    editor.head.try_out.click()
    screen.settle()
    trial = tab.drawing.trial
    screen.bot.waitUntil(lambda: "4 of 4" in trial.total.text(), timeout=5000)
    told = trial.all.words()
    assert "WhatsApp: 3 can get it" in told
    assert "1: Has not allowed this kind of message on this channel" in told
    assert nameless(trial) == []
    patient = people.services.search.find("Patil01")[0].id
    trial.box.chosen.emit(patient)
    screen.settle()
    assert "Asha Patil01 gets this:" in trial.one.words()
    assert "Dear Asha, come" in trial.one.words()
    assert "If it does not arrive, by SMS, about ₹" in trial.one.words()
    before = trial.one.words()
    trial._answered(2, True)
    screen.settle()
    assert trial.one.words() != before
    trial.count.setFocus()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is trial.cancel
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is trial.count
    assert trial.total.text() == "Not counted."
    trial.back.click()
    screen.settle()
    assert tab.drawing.currentWidget() is editor
    assert not people.paths.outbox.exists()


@pytest.mark.slow
def test_a_planned_one_is_armed_and_looked_at_while_it_runs(screen, tab, people, editor):
    editor.change(replace(editor.sketch, kind="recurring"))
    editor.head.go_on.click()
    screen.settle()
    assert tab.panes.isVisible()
    assert tab.review.send.text() == "Arm it"
    assert tab.review.about.text().startswith("Every month on 1 at 10:00.")
    tab.review.send.click()
    screen.settle()
    assert screen.said[-1].startswith("Armed.")
    screen.bot.waitUntil(lambda: tab.detail.steps.text() == "Steps" and tab.detail.pause.isVisible(), timeout=3000)
    tab.detail.steps.click()
    screen.settle()
    standing = tab.drawing.standing
    assert standing.next.text() == "Next: Tue 1 Dec 2026, 10:00"
    people.clock.forward(days=10)
    people.services.dispatch.run()
    screen.settle()
    standing.open_campaign(standing.campaign_id)
    screen.settle()
    assert standing.canvas.card_at((1,)).face.mark == "4 here now"
    assert "Round 1" in standing.rounds.words()
    standing.canvas.choose((0,))
    press(Qt.Key.Key_Delete)
    assert len(standing.canvas.order) == 7
    assert nameless(standing) == []
    standing.back.click()
    screen.settle()
    assert tab.panes.isVisible()


def test_who_may_only_look_sees_steps_but_draws_nothing(screen, people, drawn):
    services = people.services
    made = services.campaigns.create("Draft", drawn.segment, drawn.cards[0].step.template_id)
    screen.act_as("receptionist")
    tab = screen.show(CampaignsPage)
    assert services.campaigns.get(made).name == "Draft"
    tab.detail.steps.click()
    screen.settle()
    assert tab.drawing.currentWidget() is tab.drawing.standing
    assert tab.drawing.standing.next.text() == "It was not launched yet."
