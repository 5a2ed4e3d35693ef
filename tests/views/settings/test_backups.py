import pytest
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.settings import backups as backups_module
from hms_desktop.views.settings.backups import BackupsSection
from hms_desktop.views.settings.health import HealthSection


@pytest.fixture
def page(screen):
    made = screen.show(BackupsSection)
    QAbstractItemModelTester(made.rows, made)
    assert nameless(made) == []
    return made


def shown(page, row=0):
    return [page.rows.index(row, at).data() for at in range(page.rows.columnCount())]


def test_a_backup_is_made_in_the_background_and_listed(screen, page):
    assert not page.restore.isEnabled()
    titles = []
    screen.runner.job_changed.connect(lambda job: titles.append(job.title))
    page.now.click()
    assert not page.now.isEnabled()
    screen.settle()
    screen.settle()
    assert page.now.isEnabled()
    assert "Making a backup" in titles
    assert shown(page)[2:3] + shown(page)[4:] == ["By hand", "This computer", "When it was made"]
    assert "was made and proved" in screen.said[-1]


def test_a_stopped_backup_can_be_begun_again(screen, page):
    page.now.click()
    screen.runner.cancel(screen.runner.jobs()[0])
    screen.settle()
    assert page.now.isEnabled()
    assert not list(screen.clinic.paths.backups.glob("*.part"))


def test_the_second_folder_gets_a_copy_and_its_absence_is_said(screen, page, tmp_path, monkeypatch):
    drive = tmp_path / "drive"
    drive.mkdir()
    monkeypatch.setattr(backups_module.QFileDialog, "getExistingDirectory", lambda *_: str(drive))
    page.choose.click()
    screen.settle()
    assert screen.context.settings.backup_copy_to == str(drive)
    assert page.folder.text() == str(drive)
    page.now.click()
    screen.settle()
    screen.settle()
    assert sorted(shown(page, row)[4] for row in range(2)) == ["Second folder", "This computer"]
    for one in drive.iterdir():
        one.unlink()
    drive.rmdir()
    page.now.click()
    screen.settle()
    screen.settle()
    assert "Plug in the drive" in screen.said[-1]
    assert page.rows.rowCount() == 2
    page.none.click()
    screen.settle()
    assert screen.context.settings.backup_copy_to == ""


def test_a_check_opens_the_backup(screen, page):
    made = screen.clinic.services.maintenance.back_up()
    page.activated()
    screen.settle()
    page.check.click()
    screen.settle()
    assert shown(page)[5] == "Opens now: 0 patients"
    made.path.write_bytes(made.path.read_bytes()[:9000])
    page.check.click()
    screen.settle()
    assert shown(page)[5] == "Damaged"
    assert "Nothing was changed" in screen.said[-1]


def test_restoring_is_asked_after_the_backup_was_proved(screen, page, monkeypatch):
    made = screen.clinic.services.maintenance.back_up()
    page.activated()
    screen.settle()
    asked, wanted, answers = [], [], [False, True]
    screen.context.restore_wanted.connect(wanted.append)
    monkeypatch.setattr(backups_module, "confirm", lambda *words, **_: asked.append(words) or answers.pop(0))
    page.restore.click()
    screen.settle()
    assert wanted == []
    page.restore.click()
    screen.settle()
    assert wanted == [made.path]
    assert "0 patients" in asked[0][2]
    made.path.write_bytes(b"x" * 9000)
    page.restore.click()
    screen.settle()
    assert len(asked) == 2


def test_who_may_not_restore_is_not_offered_it(screen):
    screen.act_as("manager")
    page = screen.show(BackupsSection)
    assert page.restore.isHidden()
    assert not page.now.isHidden()


def test_the_schedule_is_kept(screen, page):
    page.every.activated.emit(page.every.findData(12))
    assert screen.context.settings.backup_every_hours == 12


def test_the_checks_tell_harm_from_advice(screen):
    page = screen.show(HealthSection)
    assert nameless(page) == []
    assert page.verdict.text() == "The data are unharmed. There is some advice."
    screen.clinic.services.maintenance.back_up()
    page.again.click()
    screen.settle()
    assert page.verdict.text() == "All is well."
    connection = screen.clinic.database.connect(writable=True)
    connection.execute("DROP TRIGGER capture_patient_update")
    connection.close()
    page.again.click()
    screen.settle()
    assert "Something is wrong" in page.verdict.text()
    words = [label.text() for label in page.findChildren(type(page.verdict))]
    assert any("Restore the newest backup" in one for one in words)
