import pytest

from hms_desktop.work.job import Cancelled, JobContext, Progress


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_progress_is_throttled_but_the_last_step_and_a_new_phase_are_always_told():
    told: list[Progress] = []
    clock = Clock()
    context = JobContext(told.append, clock)
    for row in range(1, 1001):
        clock.now += 0.001
        context.progress(row, 1000)
    assert 15 <= len(told) <= 22
    assert told[-1] == Progress(1000, 1000)
    context.progress(0, None, "indexing")
    assert told[-1] == Progress(0, None, "indexing")


def test_check_raises_only_after_cancel():
    context = JobContext()
    context.check()
    context.cancel()
    assert context.cancelled
    with pytest.raises(Cancelled):
        context.check()


def test_interrupt_is_called_on_cancel_while_inside_and_never_after():
    context = JobContext()
    calls: list[str] = []
    with context.interruptible(lambda: calls.append("inside")):
        context.cancel()
    context.cancel()
    assert calls == ["inside"]


def test_a_cancelled_context_does_not_enter_an_interruptible_block():
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled), context.interruptible(lambda: None):
        pytest.fail("entered")


@pytest.mark.parametrize(("done", "total", "fraction"), [(1, 4, 0.25), (9, 4, 1.0), (3, None, None), (0, 0, None)])
def test_fraction(done, total, fraction):
    assert Progress(done, total).fraction == fraction
