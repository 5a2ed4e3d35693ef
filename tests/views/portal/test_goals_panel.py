"""Goals on the patient's page, by keyboard alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.register.goals import GoalTerms
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.columns import DISPLAY

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 22)
WALK = GoalTerms("Walk 30 minutes a day", TODAY - timedelta(days=30))
SALT = GoalTerms("Less salt", TODAY - timedelta(days=20), 14)


@pytest.fixture
def asha(portal):
    return portal.register("Asha Patil", "+919822011335")


def press(portal, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    portal.tab.activateWindow()  # the strip is a window of its own here
    qtbot.waitUntil(portal.tab.isActiveWindow)
    focused = QApplication.focusWidget()
    inside = focused is not None and portal.page.isAncestorOf(focused)
    qtbot.keyClick(focused if inside else portal.page.goals.table, key, modifier)
    portal.settle()


def cells(panel):
    model = panel.model
    return [
        [model.index(row, at).data(DISPLAY) for at in range(model.columnCount())] for row in range(model.rowCount())
    ]


def goals_of(portal, patient):
    return portal.clinic.services.goals.panel(patient).goals


def test_a_ready_goal_is_agreed_on_and_taken_back(portal, asha, qtbot):
    page = portal.open(asha)
    press(portal, qtbot, "O")
    form = page.goals.form.form
    assert page.panels.currentWidget() is page.goals
    assert QApplication.focusWidget() is form.rows["ready"].editor.control
    ready = [form.rows["ready"].editor.box.itemText(at) for at in range(form.rows["ready"].editor.box.count())]
    form.rows["ready"].editor.box.setCurrentIndex(ready.index("Blood pressure below 140/90"))
    assert form.rows["second_target"].isVisible()
    assert form.values()["target"] == 139
    assert "140/90" in page.goals.form.source.text()
    press(portal, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert portal.said == "Goal agreed on."
    assert cells(page.goals)[0][0] == "Blood pressure below 140/90"
    (made,) = goals_of(portal, asha)
    assert (made.terms.target, made.terms.second_target, made.terms.every_days) == (139, 89, 14)
    portal.undo()
    assert goals_of(portal, asha) == ()
    portal.redo()
    assert len(goals_of(portal, asha)) == 1


def test_what_is_wrong_is_said_at_its_field(portal, asha, qtbot):
    page = portal.open(asha)
    press(portal, qtbot, "O")
    form = page.goals.form.form
    form.rows["name"].editor.set_value("Walk")
    form.rows["every_days"].editor.set_value(90)
    press(portal, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "1 to 60" in form.rows["every_days"].error
    assert goals_of(portal, asha) == ()


def test_one_key_notes_the_goal_that_waits_longest(portal, asha, qtbot):
    agree = portal.clinic.services.goals.agree
    agree(asha, SALT)
    walk = agree(asha, WALK)
    page = portal.open(asha)
    press(portal, qtbot, "K")
    assert page.panels.currentWidget() is page.goals
    assert [one.checks for one in goals_of(portal, asha)] == [(), ()]
    assert page.goals.model.id_at(page.goals.table.currentIndex().row()) == walk
    press(portal, qtbot, "K")
    assert portal.said == "Noted: kept."
    noted = {one.id: [check.kept for check in one.checks] for one in goals_of(portal, asha)}
    assert noted[walk] == [True]
    assert sum(map(len, noted.values())) == 1
    portal.undo()
    press(portal, qtbot, "K", Qt.KeyboardModifier.ShiftModifier)
    assert [check.kept for one in goals_of(portal, asha) for check in one.checks] == [False]
    portal.undo()
    portal.redo()
    assert [check.kept for one in goals_of(portal, asha) for check in one.checks] == [False]


def test_a_second_note_of_the_day_is_explained(portal, asha, qtbot):
    portal.clinic.services.goals.check_in(portal.clinic.services.goals.agree(asha, WALK), kept=True)
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    press(portal, qtbot, "K")
    assert "noted already" in portal.said


def test_a_number_and_a_note_are_typed_into_the_form(portal, asha, qtbot):
    portal.clinic.services.goals.agree(
        asha, GoalTerms("Weight", TODAY - timedelta(days=9), 7, None, "weight", "at-most", 60)
    )
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    press(portal, qtbot, "J")
    form = page.goals.check_form.form
    assert form.isVisible()
    assert form.rows["value"].isVisible()
    assert not form.rows["second_value"].isVisible()
    form.rows["value"].editor.set_value(59.5)
    form.rows["note"].editor.set_value("Feels lighter")
    press(portal, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (found,) = goals_of(portal, asha)
    assert (found.checks[0].value, found.checks[0].note, found.reading.reached) == (59.5, "Feels lighter", True)
    assert cells(page.goals)[0][2] == "59.5 kg, reached"


def test_a_goal_ends_goes_on_and_is_removed(portal, asha):
    portal.clinic.services.goals.agree(asha, WALK)
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    panel = page.goals
    panel._end("completed")
    portal.settle()
    assert cells(panel)[0][3] == "reached 22 Nov 26"
    assert not panel.kept.isEnabled()
    panel._go_on()
    portal.settle()
    assert panel.kept.isEnabled()
    panel._remove()
    portal.settle()
    assert cells(panel) == []
    portal.undo()
    assert len(cells(panel)) == 1


def test_a_check_in_is_taken_back_and_comes_back(portal, asha):
    goals = portal.clinic.services.goals
    goals.check_in(goals.agree(asha, WALK), kept=True, note="Knee hurts", on=TODAY - timedelta(days=3))
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    (goal,) = goals_of(portal, asha)
    page.goals._deeds.take_back(goal, goal.checks[0])
    portal.settle()
    assert goals_of(portal, asha)[0].checks == ()
    portal.undo()
    (check,) = goals_of(portal, asha)[0].checks
    assert check.note == "Knee hurts"


def test_a_receptionist_sees_only_that_there_are_goals(portal, asha):
    portal.clinic.services.goals.agree(asha, WALK)
    portal.sign_in("receptionist")
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    assert page.goals.card.isHidden()
    assert cells(page.goals) == []
    assert not any("oal as" in action.text() for action in page.commands)


def test_everything_on_it_has_a_name(portal, asha):
    portal.clinic.services.goals.agree(asha, WALK)
    page = portal.open(asha)
    page.show_panel(page.goals)
    portal.settle()
    assert nameless(page.goals) == []
