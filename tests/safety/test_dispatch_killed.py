"""The dispatcher killed at random moments against a provider that counts: nothing twice, nothing lost, nothing hidden."""

import os

import pytest

from hms_desktop.app.parts import now_ms
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.server import FakeProvider
from tests.helpers.kill_run import ANSWER_MS, EACH_KILL, killed, launched, outcome

KILLS = int(os.environ.get("HMS_KILLS", "200"))


@pytest.fixture
def fake():
    made = FakeProvider(now_ms, 0, Faults(answer_ms=ANSWER_MS)).start()
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.parametrize(("together", "share"), [(1, 1.0), (2, 0.2)], ids=["one", "two at once"])
def test_nothing_is_sent_twice_lost_or_hidden(tmp_path, fake, together, share):
    folder, key = launched(tmp_path / "clinic", fake.url, EACH_KILL * KILLS)
    runs = [killed(folder, key, int(KILLS * share), seed) for seed in range(together)]
    assert [run.wait(600) for run in runs] == [0] * together
    found = outcome(folder, key, fake)
    assert found.rows == EACH_KILL * KILLS
    assert (found.twice, found.lost, found.hidden, found.left) == (0, 0, 0, 0)
    assert together > 1 or found.resolved, "no run was killed in the middle of sending"
