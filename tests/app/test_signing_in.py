import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.start.sign_in_page import SignInPage
from tests.app.conftest import OTHER_PIN, PIN


@pytest.mark.slow
def test_a_wrong_pin_says_so_and_too_many_make_one_wait(founded):
    program = founded()
    page = program.page
    assert [page.people.itemText(at) for at in range(page.people.count())] == ["Dr Rao", "Meena"]
    assert nameless(page) == []
    program.sign_in("0001")
    assert "The sign-in name or the PIN is wrong" in program.words
    assert page.secret.text() == ""
    assert page.enter.isEnabled()
    for _ in range(3):
        program.sign_in("0001")
    assert "Too many wrong tries. Wait 5 seconds" in program.words
    assert not page.enter.isEnabled()
    for _ in range(5):
        page._tick()
    assert page.enter.isEnabled()
    assert not page.trouble.isVisible()
    assert not program.window.at_work


@pytest.mark.slow
def test_the_right_pin_leads_to_work(founded):
    program = founded()
    program.sign_in(PIN)
    assert program.window.at_work
    assert program.desktop.context.actor.name == "Dr Rao"
    assert program.window.header.clinic.text() == "Asha Clinic"
    program.calm()


@pytest.mark.slow
def test_the_desk_locks_when_nobody_touches_it(founded):
    program = founded()
    program.sign_in(PIN)
    actor = program.desktop.context.actor
    idle = program.desktop.at_work.idle
    assert idle._timer.interval() == 10 * 60_000
    idle._timer.setInterval(1)
    idle._timer.start()
    program.until(lambda: not program.window.at_work)
    program.calm()
    assert "The desk is locked." in program.words
    assert program.page.people.currentText() == "Dr Rao"
    program.sign_in("0001")
    assert not program.window.at_work
    program.sign_in(PIN)
    assert program.window.at_work
    assert program.desktop.context.actor == actor


@pytest.mark.slow
def test_another_person_takes_over_with_nothing_of_the_first(founded):
    program = founded()
    program.sign_in(PIN)
    context = program.desktop.context
    context.undo.push("Cancel visit", lambda: None, lambda: None)
    program.desktop.lock()
    program.calm()
    program.sign_in(PIN)
    assert context.undo.undo_action.isEnabled()
    program.desktop.lock()
    program.calm()
    program.sign_in(OTHER_PIN, "Meena")
    assert context.actor.name == "Meena"
    assert program.desktop.services.desk.actor == context.actor
    assert not context.undo.undo_action.isEnabled()
    assert not program.window.bar.isTabVisible(5)
    program.calm()


@pytest.mark.slow
def test_a_locked_desk_shows_nothing_else(founded):
    program = founded()
    program.sign_in(PIN)
    beside = QWidget(program.window, Qt.WindowType.Window)
    question = QDialog(program.window)
    beside.show()
    question.open()
    program.desktop.lock()
    assert not beside.isVisible()
    assert question.result() == QDialog.DialogCode.Rejected.value
    assert not question.isVisible()
    program.calm()
    program.sign_in(PIN)
    assert beside.isVisible()
    program.desktop.lock()
    program.calm()
    program.sign_in(OTHER_PIN, "Meena")
    assert not beside.isVisible()


@pytest.mark.slow
def test_the_page_of_the_lock_is_gone_after_it(founded):
    program = founded()
    program.sign_in(PIN)
    program.desktop.lock()
    program.desktop.lock()
    program.calm()
    assert len(program.window.findChildren(SignInPage)) == 2  # the door's own, hidden, and the lock's
    program.sign_in(PIN)
    program.until(lambda: len(program.window.findChildren(SignInPage)) == 1)
