import pytest

from hms_desktop.app.background import NEXT_LOOK_MS, Backups, RecoveryReminder
from hms_desktop.settings import DeskSettings
from hms_desktop.views.main_window import MainWindow
from tests.helpers.qt import dress
from tests.helpers.screens import Screen


@pytest.fixture
def screen(qtbot, qapp, clinic):
    dress(qapp)
    made = Screen(qtbot, qapp, clinic)
    yield made
    assert made.runner.shutdown()


@pytest.fixture
def window(screen, qtbot):
    made = MainWindow(screen.context)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def backups(screen, window):
    made = Backups(window)
    yield made
    made.stop()


def look(screen, backups):
    backups.look()
    screen.settle()
    screen.settle()


def made(screen):
    return [one.label for one in screen.clinic.services.maintenance.backups()]


def test_a_backup_is_made_when_it_is_due_whoever_sits_there(screen, backups):
    screen.act_as("receptionist")
    titles = []
    screen.runner.job_changed.connect(lambda job: titles.append(job.title))
    look(screen, backups)
    assert backups._timer.interval() == NEXT_LOOK_MS
    look(screen, backups)
    screen.clinic.clock.forward(hours=25)
    look(screen, backups)
    screen.act_as("administrator")
    assert made(screen) == ["automatic", "automatic"]
    assert set(titles) == {"Automatic backup"}
    assert screen.said == []


def test_nobody_there_nothing_done(screen, backups):
    screen.context.become(None)
    look(screen, backups)
    screen.act_as("administrator")
    assert made(screen) == []


def test_the_settings_say_how_often_and_how_many(screen, backups):
    screen.context.settings = DeskSettings(
        backup_every_hours=4, backup_keep_daily=1, backup_keep_weekly=0, backup_keep_monthly=0
    )
    for _ in range(4):
        look(screen, backups)
        screen.clinic.clock.forward(days=1)
    assert made(screen) == ["automatic", "automatic"]


def test_a_failure_is_said_once_with_what_to_do_and_tried_again(screen, backups):
    folder = screen.clinic.paths.backups
    folder.rmdir()
    folder.write_text("in the way", encoding="utf-8")
    look(screen, backups)
    look(screen, backups)
    assert len(screen.said) == 1
    assert screen.said[0].startswith("The automatic backup failed. The disk refused to work")
    folder.unlink()
    look(screen, backups)
    assert made(screen) == ["automatic"]
    folder.rename(folder.with_name("elsewhere"))
    folder.write_text("in the way", encoding="utf-8")
    look(screen, backups)
    assert len(screen.said) == 2


def test_a_stopped_backup_leaves_nothing_and_is_made_at_the_next_look(screen, backups):
    backups.look()
    screen.bot.waitUntil(lambda: bool(screen.runner.jobs()), timeout=3000)
    screen.runner.cancel(screen.runner.jobs()[0])
    screen.settle()
    assert not list(screen.clinic.paths.backups.glob("*.part*"))
    look(screen, backups)
    assert len(made(screen)) >= 1


def test_the_sheet_that_nobody_checked_is_spoken_of_to_who_can_print_it(screen, window):
    screen.strip.hide()
    reminder = RecoveryReminder(window)
    screen.act_as("receptionist")
    reminder.look()
    screen.settle()
    assert screen.said == []
    screen.act_as("administrator")
    reminder.look()
    screen.settle()
    assert "recovery sheet" in screen.said[0]
    screen.strip.hide()
    maintenance = screen.clinic.services.maintenance
    maintenance.confirm_recovery(maintenance.recovery_sheet())
    reminder.look()
    screen.settle()
    assert len(screen.said) == 1
