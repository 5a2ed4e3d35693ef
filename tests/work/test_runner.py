import threading

import pytest
from PySide6.QtCore import QObject, QThread

from hms_desktop.work.job import JobState
from hms_desktop.work.runner import Runner

WAIT = 5


@pytest.fixture
def runner(qtbot):
    runner = Runner()
    yield runner
    assert runner.shutdown(5000)


def settle(qtbot, runner):
    qtbot.waitUntil(lambda: not runner.busy, timeout=5000)


def test_a_result_arrives_on_the_ui_thread(qtbot, runner):
    seen = []
    runner.read(
        lambda a: (a, threading.get_ident()), 7, done=lambda result: seen.append((*result, QThread.currentThread()))
    )
    settle(qtbot, runner)
    value, worker, here = seen[0]
    assert value == 7
    assert worker != threading.get_ident()
    assert here is runner.thread() or here == runner.thread()


def test_writes_run_one_at_a_time_and_in_order(qtbot, runner):
    order, together, active = [], [], threading.Semaphore(1)

    def work(number):
        together.append(active.acquire(blocking=False))
        order.append(number)
        active.release()

    for number in range(50):
        runner.write(work, number)
    settle(qtbot, runner)
    assert order == list(range(50))
    assert all(together)


def test_a_failure_with_no_handler_is_visible(qtbot, runner):
    def fail():
        raise ValueError("broken")

    with qtbot.waitSignal(runner.failed_unhandled) as caught:
        job = runner.write(fail, title="Save")
    assert caught.args[0] is job
    assert str(caught.args[1]) == "broken"
    assert job.state is JobState.FAILED


def test_a_failure_goes_to_its_handler(qtbot, runner):
    errors = []
    runner.read(int, "x", failed=errors.append)
    settle(qtbot, runner)
    assert isinstance(errors[0], ValueError)


def test_callbacks_are_dropped_when_the_parent_was_destroyed(qtbot, runner):
    gate, seen, parent = threading.Event(), [], QObject()
    runner.read(gate.wait, WAIT, done=seen.append, parent=parent)
    parent.deleteLater()
    with qtbot.waitSignal(parent.destroyed):
        pass
    gate.set()
    settle(qtbot, runner)
    assert seen == []


def test_a_failed_write_is_visible_even_when_its_screen_is_gone(qtbot, runner):
    gate, handled, parent = threading.Event(), [], QObject()

    def fail():
        gate.wait(WAIT)
        raise OSError("disk")

    runner.write(fail, failed=handled.append, parent=parent)
    parent.deleteLater()
    with qtbot.waitSignal(parent.destroyed):
        pass
    with qtbot.waitSignal(runner.failed_unhandled):
        gate.set()
    assert handled == []


def test_a_newer_read_of_the_same_key_supersedes_the_older(qtbot, runner):
    started, interrupted, seen = threading.Event(), threading.Event(), []

    def slow(context):
        started.set()
        interrupted.wait(WAIT)
        context.check()
        return "old"

    old = runner.read(slow, done=seen.append, cancel_previous="search", interrupt=interrupted.set, with_context=True)
    assert started.wait(WAIT)
    runner.read(lambda: "new", done=seen.append, cancel_previous="search")
    settle(qtbot, runner)
    assert seen == ["new"]
    assert old.state is JobState.CANCELLED


def test_an_error_caused_by_the_interrupt_is_no_failure(qtbot, runner):
    started, gate, failures = threading.Event(), threading.Event(), []

    def statement():
        started.set()
        gate.wait(WAIT)
        raise RuntimeError("interrupted")

    job = runner.read(statement, failed=failures.append, interrupt=gate.set)
    assert started.wait(WAIT)
    runner.cancel(job)
    settle(qtbot, runner)
    assert (job.state, failures) == (JobState.CANCELLED, [])


def test_a_queued_write_that_is_cancelled_never_starts(qtbot, runner):
    gate, ran = threading.Event(), []
    runner.write(gate.wait, WAIT)
    queued = runner.write(ran.append, 1, title="Later")
    runner.cancel(queued)
    gate.set()
    settle(qtbot, runner)
    assert (queued.state, ran) == (JobState.CANCELLED, [])


def test_a_write_that_finished_in_spite_of_a_cancel_is_delivered(qtbot, runner):
    started, gate, seen = threading.Event(), threading.Event(), []

    def commit():
        started.set()
        gate.wait(WAIT)
        return "committed"

    job = runner.write(commit, done=seen.append)
    assert started.wait(WAIT)
    runner.cancel(job)
    gate.set()
    settle(qtbot, runner)
    assert seen == ["committed"]


def test_only_titled_jobs_are_listed_and_told(qtbot, runner):
    gate, states = threading.Event(), []
    runner.job_changed.connect(lambda job: states.append((job.title, job.state)))
    runner.read(gate.wait, WAIT)
    runner.read(gate.wait, WAIT, title="Import")
    assert [job.title for job in runner.jobs()] == ["Import"]
    gate.set()
    settle(qtbot, runner)
    assert runner.jobs() == []
    assert states == [("Import", JobState.QUEUED), ("Import", JobState.RUNNING), ("Import", JobState.DONE)]


def test_progress_reaches_the_job_and_the_caller(qtbot, runner):
    steps = []

    def work(context):
        context.progress(1, 2, "reading")
        context.progress(2, 2, "reading")

    job = runner.write(work, title="Import", progress=steps.append, with_context=True)
    settle(qtbot, runner)
    assert [step.done for step in steps] == [1, 2]
    assert job.progress.fraction == 1.0


def test_idle_is_told_once_the_last_job_ended(qtbot, runner):
    with qtbot.waitSignal(runner.idle):
        runner.read(lambda: None)
        runner.write(lambda: None)
    assert not runner.busy


def test_a_callback_that_raises_does_not_leave_the_runner_busy(qtbot, runner):
    with qtbot.capture_exceptions() as caught:
        runner.read(lambda: 1, done=lambda _: 1 / 0)
        settle(qtbot, runner)
    assert caught[0][0] is ZeroDivisionError


def test_shutdown_lets_writes_finish_cancels_reads_and_refuses_more(qtbot):
    runner, gate, saved, read = Runner(), threading.Event(), [], []
    started = threading.Event()

    def reading():
        started.set()
        gate.wait(WAIT)

    for number in range(5):
        runner.write(lambda n: n, number, done=saved.append)
    runner.read(reading, done=read.append, interrupt=gate.set)
    assert started.wait(WAIT)
    assert runner.shutdown(5000)
    assert (saved, read) == ([0, 1, 2, 3, 4], [])
    with pytest.raises(RuntimeError):
        runner.read(lambda: None)


def test_shutdown_also_does_the_writes_that_come_of_writes_and_no_read(qtbot):
    runner, done = Runner(), []

    def saved(result):
        done.append(result)
        runner.write(lambda: "forgotten", done=done.append)
        done.append(runner.read(lambda: "read", done=done.append).state)

    runner.write(lambda: "saved", done=saved)
    assert runner.shutdown(5000)
    assert done == ["saved", JobState.CANCELLED, "forgotten"]


def test_shutdown_says_when_time_ran_out(qtbot):
    runner, gate = Runner(), threading.Event()
    runner.write(gate.wait, WAIT)
    assert not runner.shutdown(20)
    gate.set()


def test_a_thousand_small_reads_all_arrive(qtbot, runner):
    seen = []
    for number in range(1000):
        runner.read(lambda n: n, number, done=seen.append)
    settle(qtbot, runner)
    assert sorted(seen) == list(range(1000))
