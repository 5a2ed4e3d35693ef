import threading

import pytest

from hms_desktop.channels.pace import Pace


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        assert seconds > 0
        self.now += seconds


@pytest.mark.parametrize("rate", [0.5, 10, 80, 1000])
def test_no_second_sees_more_than_the_rate(rate):
    clock = Clock()
    pace, turns = Pace(rate, clock, clock.sleep), []
    for _ in range(int(rate * 4) + 4):
        pace.wait()
        turns.append(clock.now)
    starts = turns[::7]
    assert all(sum(start <= turn < start + 1 for turn in turns) <= rate + 3 for start in starts)
    assert len(turns) / (turns[-1] or 1) == pytest.approx(rate, rel=0.1, abs=2.1)


def test_a_silence_is_not_saved_up():
    clock = Clock()
    pace = Pace(10, clock, clock.sleep)
    pace.wait()
    clock.now += 3600
    turns = []
    for _ in range(20):
        pace.wait()
        turns.append(clock.now - 3600)
    assert sum(turn < 1 for turn in turns) <= 12


def test_threads_share_one_rate():
    clock, turns, lock = Clock(), [], threading.Lock()

    def sleep(seconds):
        with lock:
            turns.append(seconds)

    pace = Pace(5, clock, sleep)
    threads = [threading.Thread(target=pace.wait) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(turns) == pytest.approx(9 / (5 * 0.985), rel=0.05)


def test_a_rate_is_above_zero():
    with pytest.raises(ValueError, match="above zero"):
        Pace(0)
