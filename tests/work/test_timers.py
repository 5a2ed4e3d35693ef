from PySide6.QtCore import QObject

from hms_desktop.work.timers import Debounce, Every, Heartbeat


def test_debounce_calls_once_after_the_last_restart(qtbot):
    owner, calls = QObject(), []
    debounce = Debounce(owner, 10, lambda: calls.append(1))
    for _ in range(5):
        debounce.restart()
    qtbot.waitUntil(lambda: not debounce.pending)
    assert calls == [1]


def test_debounce_flush_calls_now_and_stop_forgets(qtbot):
    owner, calls = QObject(), []
    debounce = Debounce(owner, 60_000, lambda: calls.append(1))
    debounce.flush()
    debounce.restart()
    debounce.flush()
    debounce.restart()
    debounce.stop()
    assert calls == [1]
    assert not debounce.pending


def test_every_repeats_until_stopped(qtbot):
    owner, calls = QObject(), []
    every = Every(owner, 1, lambda: calls.append(1))
    qtbot.waitUntil(lambda: len(calls) >= 3)
    every.stop()


def test_heartbeat_measures_lateness_beyond_its_interval(qtbot):
    times = iter([0.0, 0.016, 0.432, 0.448])
    heart = Heartbeat(clock=lambda: next(times))
    heart.start()
    heart.beat()
    heart.beat()
    heart.stop()
    assert [round(gap) for gap in heart.gaps_ms] == [0, 400, 0]
    assert heart.stalls == 1
    assert round(heart.percentile(0.999)) == 400


def test_heartbeat_without_ticks_has_no_percentile(qtbot):
    assert Heartbeat().percentile(0.99) == 0.0
