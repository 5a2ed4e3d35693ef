"""The window follows what is written by itself: after a pause, when a day begins, without holding up who saves."""

import time
from contextlib import contextmanager

import pytest

from hms_desktop.app import refreshing as module
from hms_desktop.app.refreshing import Refreshing
from hms_desktop.domain.errors import StoreTrouble
from hms_desktop.domain.model import Patient
from hms_desktop.services.refresh.changed import followed_tables
from hms_desktop.services.refresh.service import Refreshed
from hms_desktop.store.database import Database
from tests.helpers.outreach import add_patient, add_visit
from tests.helpers.qt import dress
from tests.helpers.screens import Screen

SEEN = {"count": "visits", "within": "P7D", "op": ">=", "value": 1}


@pytest.fixture
def screen(qtbot, qapp, clinic, monkeypatch):
    dress(qapp)
    monkeypatch.setattr(module, "FIRST_MS", 0)
    monkeypatch.setattr(module, "QUIET_MS", 10)
    made = Screen(qtbot, qapp, clinic)
    yield made
    assert made.runner.shutdown()


@pytest.fixture
def refreshing(screen):
    made = Refreshing(screen.context, screen)
    yield made
    made.stop()


def until_current(screen, refreshing):
    refresh = screen.clinic.services.refresh
    screen.bot.waitUntil(
        lambda: not refreshing.busy and not refreshing.pending and refresh.is_current(), timeout=15_000
    )
    screen.settle()


@pytest.mark.slow
def test_it_runs_at_the_start_and_after_what_was_written_and_tells_the_screens(screen, refreshing):
    heard = []
    screen.bus.subscribe(screen, {"segment_member"}, heard.append)
    made = screen.clinic.services.segments.create("Seen", SEEN)
    until_current(screen, refreshing)
    assert screen.clinic.services.segments.sizes(made)[-1][1] == 0
    heard.clear()
    patient = add_patient(screen.clinic, "A", phone=None)
    until_current(screen, refreshing)
    add_visit(screen.clinic, patient, 3)
    until_current(screen, refreshing)
    assert screen.clinic.services.segments.sizes(made)[-1][1] == 1
    assert heard


@pytest.mark.slow
def test_what_it_writes_itself_does_not_start_it_again(screen):
    clinic, told = screen.clinic, set()
    clinic.services.segments.ensure_shipped()
    add_visit(clinic, add_patient(clinic, "A", phone=None), 3)
    clinic.database.listen(lambda changes: told.update(changes.tables))
    clinic.services.refresh.run()
    assert "segment_member" in told
    assert told.isdisjoint(followed_tables())


@pytest.mark.slow
def test_a_day_that_begins_is_noticed(screen, refreshing):
    patient = add_patient(screen.clinic, "A", phone=None)
    add_visit(screen.clinic, patient, 3)
    made = screen.clinic.services.segments.create("Seen", SEEN)
    until_current(screen, refreshing)
    screen.clinic.clock.forward(days=9)
    refreshing._look()
    until_current(screen, refreshing)
    (left,) = screen.clinic.services.segments.history(made)
    assert (left.entered, left.why) == (False, "date")
    refreshing._look()
    assert not refreshing.busy


@pytest.mark.slow
def test_what_is_written_while_it_runs_is_done_right_after(screen, refreshing):
    until_current(screen, refreshing)
    refreshing.run()
    refreshing.run()
    add_patient(screen.clinic, "A", phone=None)
    until_current(screen, refreshing)


@pytest.mark.slow
def test_it_is_silent_unless_it_takes_long_and_can_be_broken_off_then(screen, refreshing, monkeypatch):
    until_current(screen, refreshing)
    titles, waits = [], []
    screen.runner.job_changed.connect(lambda job: titles.append(job.title))

    def slow(watch=None, tell=None, **_):
        tell(0, 3, "due")
        while not waits:
            tell(1, 3, "journey")
            time.sleep(0.005)
        return Refreshed(0, (), 0)

    monkeypatch.setattr(module, "SHOWN_AFTER_MS", 20)
    monkeypatch.setattr(screen.clinic.services.refresh, "run", slow)
    refreshing.run()
    screen.bot.waitUntil(lambda: bool(titles))
    (job,) = screen.runner.jobs()
    assert job.title == "Bringing lists and segments up to date"
    screen.runner.cancel(job)
    screen.bot.waitUntil(lambda: not refreshing.busy)
    waits.append(1)
    titles.clear()
    refreshing.run()
    screen.settle()
    assert titles == []


@pytest.mark.slow
def test_a_trouble_of_the_world_is_tried_again_and_a_fault_of_ours_is_told(screen, refreshing, monkeypatch):
    until_current(screen, refreshing)
    errors = [StoreTrouble("database-busy"), ValueError("ours")]

    def fail(*_args, **_options):
        raise errors.pop(0)

    monkeypatch.setattr(screen.clinic.services.refresh, "run", fail)
    refreshing.run()
    screen.settle()
    assert screen.said == []
    with screen.bot.captureExceptions() as caught:
        refreshing.run()
        screen.bot.waitUntil(lambda: not screen.runner.busy)
    assert [str(one[1]) for one in caught] == ["ours"]
    refreshing.run()
    assert not refreshing.busy


@pytest.mark.slow
def test_nobody_who_saves_waits_longer_than_a_slice(screen, refreshing, monkeypatch):
    clinic, held = screen.clinic, []
    until_current(screen, refreshing)
    writing = Database.writing

    @contextmanager
    def timed(self, **options):
        begun = time.thread_time()
        with writing(self, **options) as connection:
            yield connection
        held.append(time.thread_time() - begun)

    with clinic.database.writing(capture=False) as connection:
        rows = [(at.to_bytes(16), f"P{at}", "female", "1950-01-01") for at in range(12_000)]
        driver = connection.connection.dbapi_connection
        driver.executemany(f"INSERT INTO {Patient.__tablename__} (id, name, sex, birth_date) VALUES (?, ?, ?, ?)", rows)
    clinic.services.segments.create("Everybody", {"all": []})
    clinic.services.segments.create("Old", {"field": "patient.age", "op": ">=", "value": 60})
    monkeypatch.setattr(Database, "writing", timed)
    until_current(screen, refreshing)
    assert len(held) > 5
    assert sorted(held)[-2] < 0.5, "slices of some 50 ms of the processor; others use the machine as well"
