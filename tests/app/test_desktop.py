import threading
import time
from concurrent.futures import wait
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from hms_desktop.log import CRASH_NAME, FILE_NAME
from hms_desktop.settings import load
from hms_desktop.store.opening import open_clinic
from hms_desktop.views.kit.forms import Field, Form, Group
from hms_desktop.views.settings.page import SettingsPage, show_settings
from hms_desktop.work.job import JobState
from tests.app.conftest import OTHER_PIN, PIN
from tests.helpers.outreach import add_patient

pytestmark = pytest.mark.slow


@pytest.fixture
def program_at_work(founded):
    here = founded()
    here.sign_in(PIN)
    here.calm()
    return here


def rows(clinic, sql):
    database = open_clinic(clinic.paths, clinic.key, now_ms=clinic.clock)
    with database.read_raw() as connection:
        found = connection.execute(sql).fetchall()
    database.close()
    return found


def test_closing_waits_for_a_running_write(program_at_work, clinic):
    here, began = program_at_work, threading.Event()

    def slow(services):
        began.set()
        time.sleep(0.3)
        services.clinic.edit(district="Sehore")

    here.desktop.context.write(slow)
    assert began.wait(60)
    here.window.close()
    assert rows(clinic, "SELECT district FROM clinic") == [("Sehore",)]


def test_closing_twice_is_closing_once(program_at_work):
    program_at_work.window.close()
    program_at_work.window.closing.emit()
    assert program_at_work.desktop.runner.closed
    assert program_at_work.desktop.runner.jobs() == []


def test_what_is_being_typed_is_kept_when_the_window_closes(program_at_work, clinic):
    from hms_desktop.views.drafts import keep_draft

    here = program_at_work
    form = Form([Group("", [Field("name", "Name")])], today=here.desktop.context.today, parent=here.window)
    keep_draft(here.desktop.context, form, "test")
    here.calm()
    form.rows["name"].editor.set_value("half a na")
    here.window.close()
    ((values,),) = rows(clinic, "SELECT \"values\" FROM draft WHERE form = 'test'")
    assert "half a na" in values


def test_the_settings_open_beside_the_tabs_and_close_by_escape(program_at_work):
    here = program_at_work
    action = next(one for one in here.desktop.commands.actions.all() if one.shortcut().toString() == "Ctrl+,")
    assert action in here.window.header.menu.actions()
    action.trigger()
    here.calm()
    assert isinstance(here.window.aside, SettingsPage)
    assert not here.window.bar.isVisible()
    here.bot.keyClick(here.window.aside.list, Qt.Key.Key_Escape)
    here.calm()
    assert here.window.aside is None
    assert here.window.bar.isVisible()


def test_another_person_does_not_find_the_settings_open(program_at_work):
    here = program_at_work
    show_settings(here.desktop.context, here.window, "people")
    here.calm()
    here.desktop.lock()
    here.calm()
    here.sign_in(PIN)
    assert isinstance(here.window.aside, SettingsPage)
    here.desktop.lock()
    here.calm()
    here.sign_in(OTHER_PIN, "Meena")
    assert here.window.aside is None
    assert here.window.at_work


def test_what_a_page_asked_before_another_person_came_in_is_not_told_to_them(program_at_work, monkeypatch):
    """The page of Dr Rao asks, Meena takes the desk, and only then are the rights looked at: all before she sees a thing."""
    here, taken = program_at_work, threading.Event()
    show_settings(here.desktop.context, here.window, "people")
    here.calm()
    here.desktop.lock()
    here.calm()
    services, runner = here.desktop.services, here.desktop.runner
    signing_in = services.sign_in.sign_in

    def ask(asked):
        assert taken.wait(5)
        return asked.staff.everybody()

    def sign_in(login, secret):
        actor = signing_in(login, secret)
        taken.set()
        assert not wait([asking], timeout=5).not_done
        return actor

    monkeypatch.setattr(services.sign_in, "sign_in", sign_in)
    job = here.desktop.context.read(ask, parent=here.window.aside)
    asking = runner._entries[job.id].future
    here.sign_in(OTHER_PIN, "Meena")
    assert here.desktop.context.actor.name == "Meena"
    assert here.window.aside is None
    assert job.state is JobState.CANCELLED


def test_another_language_builds_the_window_anew_at_the_same_place(program_at_work, clinic, monkeypatch):
    here = program_at_work
    patient = add_patient(clinic_of(here), "Asha Patil")
    monkeypatch.setenv("HMS_PSEUDO", "")
    here.desktop.context.open_patient(patient)
    here.calm()
    actor, old = here.desktop.context.actor, here.window
    show_settings(here.desktop.context, here.window)
    here.calm()
    here.window.aside.section._speak("hi")
    here.until(lambda: here.desktop.window is not old)
    here.calm()
    assert load(here.desktop.paths.settings).language == "hi"
    assert here.desktop.context.actor == actor
    assert here.window.at_work
    assert isinstance(here.window.aside, SettingsPage)
    assert here.window.place() == ("portal", {"patient": patient})
    assert here.window.header.clinic.text() == "Asha Clinic"
    assert here.window.isVisible()
    here.desktop.lock()
    here.calm()
    here.sign_in(PIN)
    assert here.window.at_work


def clinic_of(here):
    """What the helpers of other tests take, on the services of the program."""

    class Clinic:
        services = here.desktop.services
        desk = services.desk
        database, new_id = desk.database, desk.new_id

    return Clinic


def test_typing_survives_the_change_of_language(program_at_work):
    here = program_at_work
    here.window.go("portal", {"register": ""})
    here.calm()
    page = here.window.tab("portal").page
    name = page.form.rows["name"].editor.control
    assert isinstance(name, QLineEdit)
    name.setText("Sunita Dev")
    show_settings(here.desktop.context, here.window)
    old = here.window
    here.window.aside.section._speak("hi")
    here.until(lambda: here.desktop.window is not old)
    here.calm()
    here.window.go("portal", {"register": ""})
    here.calm()
    assert here.window.tab("portal").page.form.rows["name"].editor.control.text() == "Sunita Dev"


def test_a_backup_takes_the_place_of_the_data_and_everybody_signs_in_anew(program_at_work, clinic):
    here = program_at_work
    services = here.desktop.services
    made = services.maintenance.back_up()
    services.clinic.edit(district="Sehore")
    old = here.window
    here.desktop.context.restore_wanted.emit(made.path)
    here.until(lambda: hasattr(here.page, "people"))
    here.calm()
    assert here.desktop.window is not old
    assert not here.window.at_work
    here.sign_in(PIN)
    here.calm()
    assert here.window.at_work
    assert here.desktop.services is not services
    assert here.desktop.services.clinic.current().district is None
    here.desktop.services.clinic.edit(district="Dewas")
    here.calm()
    (aside,) = clinic.paths.set_aside.iterdir()
    assert aside.name.startswith("before-restore")


def test_a_backup_that_is_damaged_leaves_the_data_and_says_so(program_at_work):
    here = program_at_work
    made = here.desktop.services.maintenance.back_up()
    made.path.write_bytes(made.path.read_bytes()[:9000])
    here.desktop.context.restore_wanted.emit(made.path)
    here.until(lambda: "was not put in place" in here.words)
    here.press("Open the clinic")
    here.calm()
    here.sign_in(PIN)
    assert here.window.at_work


def test_the_journal_holds_no_name_and_is_closed(program_at_work, clinic):
    here = program_at_work
    add_patient(clinic_of(here), "Asha Patil")

    def broken(_services):
        raise ValueError("Asha Patil 9876543210")

    here.desktop.context.write(broken)
    here.until(lambda: bool(here.failures))
    here.failures.clear()
    here.until(lambda: here.desktop.faults._open is not None)
    here.desktop.faults._open.close()
    here.window.close()
    written = (clinic.paths.logs / FILE_NAME).read_text(encoding="utf-8")
    assert "window-began" in written
    assert "ValueError" in written
    assert not {"Asha", "Patil", "9876543210", "Rao"} & set(written.replace("\n", " ").split())
    assert not (clinic.paths.logs / CRASH_NAME).exists()


def test_no_clinic_no_folder(program, tmp_path):
    here = program(tmp_path / "nothing")
    here.close()
    assert not Path(tmp_path / "nothing").exists()
