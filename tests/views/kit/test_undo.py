import threading

import pytest
from PySide6.QtCore import QObject

from hms_desktop.domain.errors import Refused
from hms_desktop.views.kit.messages import Strip
from hms_desktop.views.kit.undo import DEPTH, UndoStack
from hms_desktop.work.runner import Runner
from tests.helpers.qt import settle


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    assert made.shutdown()


@pytest.fixture
def stack(qtbot, runner):
    strip, owner = Strip(), QObject()
    qtbot.addWidget(strip)
    made = UndoStack(runner, strip, owner)
    made.owner = owner
    return made


def test_undo_and_redo_run_as_writes_and_say_what_they_did(qtbot, runner, stack):
    log = []
    stack.push("cancel visit", lambda: log.append("undo"), lambda: log.append("redo"), "Visit cancelled.")
    assert stack._strip.text == "Visit cancelled."
    assert stack.undo_action.text() == "Undo: cancel visit"
    stack.undo_action.trigger()
    assert not stack.undo_action.isEnabled()
    settle(qtbot, runner)
    assert stack._strip.text == "Undone: cancel visit"
    stack.redo_action.trigger()
    settle(qtbot, runner)
    assert log == ["undo", "redo"]
    assert stack._strip.text == "Done again: cancel visit"


def test_a_new_deed_forgets_what_could_be_redone(qtbot, runner, stack):
    stack.push("one", lambda: None, lambda: None)
    stack.undo()
    settle(qtbot, runner)
    stack.push("two", lambda: None, lambda: None)
    assert not stack.redo_action.isEnabled()


def test_a_deed_done_while_an_undo_runs_is_not_lost(qtbot, runner, stack):
    gate = threading.Event()
    stack.push("one", lambda: gate.wait(5), lambda: None)
    stack.undo()
    stack.push("two", lambda: None, lambda: None)
    gate.set()
    settle(qtbot, runner)
    assert [step.label for step in stack._past] == ["two"]
    assert [step.label for step in stack._future] == ["one"]


def test_what_the_clinic_refuses_is_said_and_stays(qtbot, runner, stack):
    def refuse():
        raise Refused("changed-since")

    stack.push("one", refuse, lambda: None)
    stack.undo()
    settle(qtbot, runner)
    assert "changed since" in stack._strip.text
    assert stack.undo_action.isEnabled()


def test_a_fault_of_ours_is_not_called_a_change(qtbot, runner, stack):
    stack.push("one", lambda: 1 / 0, lambda: None)
    with qtbot.capture_exceptions() as caught:
        stack.undo()
        settle(qtbot, runner)
    assert caught[0][0] is ZeroDivisionError


def test_the_result_is_told_for_publishing(qtbot, runner, stack):
    stack.push("one", lambda: "changed", lambda: None)
    with qtbot.waitSignal(stack.done) as caught:
        stack.undo()
    assert caught.args == ["changed"]


def test_only_so_many_are_kept_and_a_new_person_has_none(stack):
    for number in range(DEPTH + 5):
        stack.push(str(number), lambda: None, lambda: None)
    assert len(stack._past) == DEPTH
    stack.clear()
    assert not stack.undo_action.isEnabled()
