"""The editor of campaigns in a person's hands: mouse and menu, ways that lead nowhere, late rules, trials, copies, and the way back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.outline import NO, YES
from hms_desktop.domain.campaign.steps import Question, StepKind
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.views.campaigns.editor.canvas import START
from hms_desktop.views.campaigns.editor.sketch import read_sketch, usual_rules, write_sketch
from tests.helpers.hands import choose, press


@pytest.mark.slow
def test_the_mouse_adds_moves_copies_and_removes(screen, editor, monkeypatch):
    asked = []
    monkeypatch.setattr(editor.canvas.menu, "popup", asked.append)
    buttons = editor.details.deeds.buttons
    editor.canvas.choose((1, YES, 0))
    assert not buttons["earlier"].isEnabled()
    buttons["later"].click()
    assert [card.step.kind for card in editor.sketch.cards[1].yes] == [StepKind.MESSAGE, StepKind.WAIT]
    buttons["remove"].click()
    assert [card.step.kind for card in editor.sketch.cards[1].yes] == [StepKind.MESSAGE]
    buttons["add"].click()
    assert len(asked) == 1
    editor.canvas.choose(START)
    assert buttons["add"].isVisible()
    assert not buttons["remove"].isVisible()
    editor.canvas.choose((1, NO, 0))
    press(Qt.Key.Key_Delete)
    QTest.mouseClick(editor.canvas.card_at((1, NO, 0)), Qt.MouseButton.LeftButton)
    assert len(asked) == 2
    editor.details.nothing.buttons[list(StepKind).index(StepKind.WAIT)].click()
    assert editor.sketch.cards[1].no[0].step.kind is StepKind.WAIT
    screen.settle()


@pytest.mark.slow
def test_a_card_is_cut_out_of_one_way_and_put_into_another(screen, editor, monkeypatch):
    wait = editor.sketch.cards[1].yes[0]
    editor.canvas.choose((1, YES, 0))
    press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    editor.canvas.choose((1, NO, 0))
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.sketch.cards[1].no[1] == wait
    assert editor.canvas.current == (1, NO, 1)
    shown = []
    monkeypatch.setattr(editor.canvas.deeds, "popup", shown.append)
    card = editor.canvas.card_at((0,))
    middle = card.rect().center()
    asking = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, card.mapToGlobal(middle))
    QApplication.sendEvent(card, asking)
    actions = {action.text().split("\t")[0]: action for action in editor.canvas.deeds.actions()}
    assert len(shown) == 1
    assert not actions["Move up"].isEnabled()
    actions["Paste after this one"].trigger()
    assert editor.sketch.cards[1] == wait
    screen.settle()


@pytest.mark.slow
def test_tab_leads_from_the_buttons_to_the_card_and_into_its_details(screen, editor):
    editor.canvas.choose((1,))
    editor.head.go_on.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor.canvas.card_at((1,))
    press(Qt.Key.Key_Tab)
    assert editor.details.isAncestorOf(QApplication.focusWidget())
    screen.settle()


@pytest.mark.slow
def test_cards_that_nobody_comes_to_are_named_at_once(screen, people, editor):
    asked = replace(editor.sketch.cards[1], step=replace(editor.sketch.cards[1].step, question=Question.REPLIED))
    editor.change(replace(editor.sketch, cards=(editor.sketch.cards[0], asked)))
    assert "Who replies leaves at once" in editor.canvas.card_at((1,)).face.fault
    editor.keep("keep")
    screen.settle()
    assert people.services.campaigns.all() == []
    assert editor.canvas.current == (1,)
    editor.details.exits.boxes[Exit.REPLIED].setChecked(False)
    editor.change(replace(editor.sketch, exits=(Exit.OPTED_OUT,)))
    assert editor.canvas.card_at((1,)).face.fault == ""
    emptied = replace(asked, yes=())
    editor.change(replace(editor.sketch, exits=(Exit.REPLIED,), cards=(editor.sketch.cards[0], emptied)))
    assert editor.canvas.card_at((1,)).face.fault == ""
    screen.settle()


@pytest.mark.slow
def test_rules_for_late_messages_come_along_and_are_kept(screen, tab, people, editor):
    rules = CampaignRules(LateRule("skip", 30), True)
    assert read_sketch(write_sketch(replace(editor.sketch, rules=rules))).rules == rules
    late = editor.details.start.late
    choose(late.rule, "skip")
    late.minutes.set_value(30)
    late.asks_to_book.setChecked(True)
    assert editor.sketch.rules == rules
    editor.keep("keep")
    screen.settle()
    made = people.services.campaigns.all()[0].id
    assert people.services.outreach_rules.of_campaign(made) == rules
    tab.drawing.draw(made)
    screen.settle()
    assert editor.sketch.rules == rules
    assert not editor.is_dirty
    late.rule.setCurrentIndex(0)
    late.asks_to_book.setChecked(False)
    editor.keep("keep")
    screen.settle()
    assert people.services.outreach_rules.of_campaign(made) == usual_rules("reminder")
    screen.context.undo.undo()
    screen.settle()
    assert people.services.outreach_rules.of_campaign(made) == rules


@pytest.mark.slow
def test_a_trial_leads_back_to_the_drawing_as_it_was(screen, tab, people, editor):
    editor.change(replace(editor.sketch, name="Pressure"))
    editor.head.try_out.click()
    screen.settle()
    trial = tab.drawing.trial
    screen.bot.waitUntil(lambda: "taken in" in trial.total.text(), timeout=5000)
    assert "Only if it is read within 2 days" in trial.all.words()
    trial.box.chosen.emit(people.services.search.find("Patil01")[0].id)
    screen.settle()
    QTest.keyClick(trial._boxes[2], Qt.Key.Key_Space)
    screen.settle()
    assert trial._boxes[2].isChecked()
    assert QApplication.focusWidget() is trial._boxes[2]
    trial.back.click()
    screen.settle()
    assert tab.drawing.currentWidget() is editor
    editor.undo()
    assert editor.sketch.name == "Sugar"
    screen.settle()


@pytest.mark.slow
def test_a_trial_of_what_an_event_starts_says_that_it_reaches_one_by_one(screen, tab, editor):
    editor.change(replace(editor.sketch, kind="triggered"))
    what = editor.details.start.trigger.what
    what.setCurrentIndex(what.findData("birthday"))
    editor.head.try_out.click()
    screen.settle()
    screen.bot.waitUntil(lambda: "only when the event happens to them" in tab.drawing.trial.total.text(), timeout=5000)


@pytest.mark.slow
def test_who_leaves_at_a_question_leaves_in_the_trial_too(screen, tab, people, editor):
    branch = replace(
        editor.sketch.cards[1], step=replace(editor.sketch.cards[1].step, question=Question.VISITED), yes=()
    )
    editor.change(replace(editor.sketch, cards=(editor.sketch.cards[0], branch)))
    editor.head.try_out.click()
    screen.settle()
    trial = tab.drawing.trial
    trial.box.chosen.emit(people.services.search.find("Patil01")[0].id)
    screen.settle()
    assert "Who comes leaves here: nothing more is sent." in trial.one.words()
    assert "Asha Patil01 gets this:" in trial.one.words()
    trial.box.chosen.emit(people.services.search.find("Patil00")[0].id)
    screen.settle()
    assert "Asha Patil00 is in it, but gets no message:" in trial.one.words()
    assert trial._boxes == {}


@pytest.mark.slow
def test_the_review_of_several_steps_leads_back_to_the_cards(screen, tab, editor):
    editor.head.go_on.click()
    screen.settle()
    assert tab.review.send.text() == "Begin with 4 people"
    tab.review.edit.click()
    screen.settle()
    assert tab.drawing.currentWidget() is editor
    assert editor.sketch.name == "Sugar"


@pytest.mark.slow
def test_a_draft_tells_its_plan_and_no_numbers_of_another(screen, tab, people, editor):
    editor.keep("keep")
    screen.settle()
    detail = tab.detail
    screen.bot.waitUntil(
        lambda: detail.plan.words.text().startswith("When it is launched, for “Everybody”"), timeout=3000
    )
    assert detail.plan.isVisible()
    assert not detail.table.isVisible()
    assert not detail.figures.isVisible()


@pytest.mark.slow
def test_what_was_launched_is_changed_as_a_copy(screen, tab, people, editor):
    editor.change(replace(editor.sketch, kind="recurring"))
    editor.head.go_on.click()
    screen.settle()
    tab.review.send.click()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.detail.badge.text() == "Waiting", timeout=3000)
    tab.detail.steps.click()
    screen.settle()
    tab.drawing.standing.copy.click()
    screen.settle()
    assert tab.drawing.currentWidget() is editor
    assert (editor.campaign_id, editor.sketch.name, editor.sketch.kind) == (None, "Sugar (copy)", "recurring")
    editor.keep("keep")
    screen.settle()
    assert sorted(one.status for one in people.services.campaigns.all()) == ["draft", "running"]


@pytest.mark.slow
def test_what_is_made_meanwhile_can_be_chosen(screen, people, editor):
    form = editor.details.message
    editor.canvas.choose((0,))
    people.services.templates.create("Come on Monday", "whatsapp", "en", "reminder", "Come on Monday")
    people.services.segments.create("Nobody", {"any": []})
    screen.bot.waitUntil(lambda: form.text.findText("Come on Monday") >= 0, timeout=3000)
    assert editor.details.start.segment.findText("Nobody") >= 0
    screen.settle()


@pytest.mark.slow
def test_asked_twice_it_is_kept_once(screen, people, editor):
    editor.head.keep.click()
    editor.head.keep.click()
    screen.settle()
    assert [one.name for one in people.services.campaigns.all()] == ["Sugar"]


@pytest.mark.slow
def test_a_number_is_typed_over_and_leaving_says_how_to_come_back(screen, tab, editor):
    editor.canvas.choose((1, YES, 0))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_3)
    assert editor.sketch.cards[1].yes[0].step.minutes == 3 * 24 * 60
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    screen.settle()
    assert tab.panes.isVisible()
    assert "bring it back" in screen.said[-1]


def test_a_segment_that_is_removed_meanwhile_is_named_at_once_and_nothing_goes_to_it(screen, people, editor):
    before, segments = editor.sketch, people.services.segments
    segments.create("Others", {"all": []})
    segments.remove(before.segment)
    screen.settle()
    screen.bot.waitUntil(lambda: "no longer here" in editor.canvas.card_at(START).face.fault, timeout=3000)
    editor.head.try_out.click()
    screen.settle()
    assert editor.campaign_id is None
    assert editor.canvas.current == START
    assert editor.sketch == before
    editor.change(replace(before, segment=segments.named("Others").id))
    assert editor.canvas.card_at(START).face.fault == ""
    editor.head.try_out.click()
    screen.settle()
    assert editor.campaign_id is not None


def test_the_list_marks_the_campaign_that_is_reviewed(screen, tab, editor):
    first = editor.sketch
    editor.head.keep.click()
    screen.settle()
    tab.drawing.draw_new(replace(first, name="Second"))
    screen.settle()
    editor.head.try_out.click()
    screen.settle()
    tab.drawing.review_wanted.emit(editor.campaign_id)
    screen.settle()
    screen.bot.waitUntil(lambda: tab.model.id_at(tab.list.currentIndex().row()) == editor.campaign_id, timeout=3000)
    assert tab.panes.shows(tab.review)


def test_a_text_that_is_removed_meanwhile_is_called_gone(screen, people, editor, texts):
    people.services.templates.remove([texts["whatsapp"]])
    screen.settle()
    gone = "The text is no longer in the library. Choose another one."
    screen.bot.waitUntil(lambda: editor.canvas.card_at((0,)).face.fault == gone, timeout=3000)
    editor.head.try_out.click()
    screen.settle()
    assert editor.campaign_id is None
