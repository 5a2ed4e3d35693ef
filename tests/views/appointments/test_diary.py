from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest

from hms_desktop.domain.appointments import Status
from hms_desktop.domain.time import ms_of
from hms_desktop.views.appointments.model import MIME
from hms_desktop.views.appointments.page import DiaryPage
from hms_desktop.views.appointments.view import DiaryView
from hms_desktop.views.kit.a11y import nameless
from tests.views.appointments.conftest import MONDAY, TODAY

K = Qt.Key


@pytest.fixture
def page(qtbot, stage, day):
    made = DiaryPage(stage.context)
    qtbot.addWidget(made)
    made.resize(1200, 650)
    made.show()
    made.go_to(MONDAY)
    made.activated()
    return made


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.view, key)


def choose(page, appointment_id):
    assert page.view.choose_card(appointment_id)


@pytest.mark.slow
def test_the_model_keeps_qts_promises(qtmodeltester, page, day):
    qtmodeltester.check(page.view.rows)
    page.do("week")
    qtmodeltester.check(page.view.rows)
    empty = DiaryView("empty")
    qtmodeltester.check(empty.rows)


def test_everything_that_takes_the_focus_has_a_name(page, day):
    assert nameless(page) == []
    choose(page, day["lakshmi"])
    for deed in ("book", "cancel", "complete", "send-link"):
        page.do(deed)
        assert nameless(page) == []
        page.side.close_form()


def test_it_begins_with_today_and_now(qtbot, stage):
    made = DiaryPage(stage.context)
    qtbot.addWidget(made)
    assert made.day == TODAY
    assert made.view.slot.minute == 600
    assert made.view.now == (TODAY.toordinal(), 600)


def test_a_screen_reader_hears_the_whole_card_and_where_it_is_free(page, day):
    choose(page, day["bharat"])
    spoken = page.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "09:15, Bharat Lal, Pressure check, Booked, Dr Rao"
    page.view.choose((0, 0))
    assert page.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "08:00, free"
    assert page.view.rows.headerData(0, Qt.Orientation.Horizontal) == "Dr Rao · 2"
    assert page.view.rows.headerData(2, Qt.Orientation.Horizontal) == "Any clinician · 1"


def test_arrows_go_over_places_and_cards(page, day):
    choose(page, day["asha"])
    press(page, K.Key_Down)
    assert page.view.card.id == day["bharat"]
    press(page, K.Key_Down)
    assert (page.view.card, page.view.slot.minute) == (None, 600)
    choose(page, day["asha"])
    press(page, K.Key_Right)
    assert page.view.card.id == day["lakshmi"]


def test_check_in_and_undo_and_redo(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_C)
    assert stage.get(day["asha"]).status is Status.CHECKED_IN
    assert stage.strip.text == "Asha Devi is here."
    assert page.view.card.id == day["asha"]
    stage.undo()
    assert stage.get(day["asha"]).status is Status.BOOKED
    stage.redo()
    assert stage.get(day["asha"]).status is Status.CHECKED_IN
    assert page.bar.badges["came"].text() == "1 came"


def test_no_show_waits_for_the_time_and_says_so(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_S)
    assert stage.get(day["asha"]).status is Status.BOOKED
    assert "has not come yet" in stage.strip.text
    stage.clinic.clock.forward(days=1)
    press(page, K.Key_S)
    assert stage.get(day["asha"]).status is Status.NO_SHOW


@pytest.mark.slow
def test_a_visit_is_completed_with_note_and_amount_as_often_as_one_likes(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_D)
    form = page.side.form.form
    form.submit()
    assert form.rows["amount_paise"].error == "This is needed."
    form.set_raw({"diagnosis": "Viral fever", "amount_paise": "350"})
    QTest.keyClick(form.rows["amount_paise"].editor.control, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    one = stage.get(day["asha"])
    assert (one.status, one.amount_paise) == (Status.COMPLETED, 35_000)
    assert page.side.form is None
    assert page.bar.badges["paise"].text() == "₹350"
    for _ in range(2):
        stage.undo()
        assert stage.get(day["asha"]).amount_paise is None
        stage.redo()
        assert stage.get(day["asha"]).amount_paise == 35_000
    with stage.clinic.database.read_raw() as connection:
        assert connection.execute("SELECT count(*) FROM encounter").fetchone() == (1,)


def test_cancel_asks_why_and_the_card_goes_unless_wanted(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_X)
    form = page.side.form.form
    form.submit()
    assert form.rows["reason"].error == "This is needed."
    form.set_raw({"reason": "travelling"})
    form.submit()
    assert stage.get(day["asha"]).cancel_reason == "travelling"
    assert page.view.rows.grid.cell_of(day["asha"]) is None
    page.bar.cancelled.setChecked(True)
    choose(page, day["asha"])
    stage.undo()
    assert stage.get(day["asha"]).status is Status.BOOKED


def test_m_picks_up_arrows_carry_enter_puts(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_M)
    assert page.moving.carried.id == day["asha"]
    press(page, K.Key_Down, K.Key_Down, K.Key_Right, K.Key_Return)
    moved = stage.get(day["asha"])
    assert (moved.starts_at, moved.clinician_id) == (ms_of(MONDAY, 10), stage.clinicians[1])
    assert page.moving.carried is None
    assert page.view.card.id == day["asha"]
    stage.undo()
    back = stage.get(day["asha"])
    assert (back.starts_at, back.clinician_id) == (ms_of(MONDAY, 9), stage.clinicians[0])


def test_a_carried_card_goes_to_another_day_and_escape_leaves_it(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_M, K.Key_PageDown)
    assert page.day == MONDAY + timedelta(days=1)
    assert page.view.slot.minute == 540
    press(page, K.Key_Return)
    assert stage.get(day["asha"]).starts_at == ms_of(MONDAY + timedelta(days=1), 9)
    press(page, K.Key_M, K.Key_Down, K.Key_Escape)
    assert page.moving.carried is None
    press(page, K.Key_Return)
    assert stage.get(day["asha"]).starts_at == ms_of(MONDAY + timedelta(days=1), 9)


def test_a_place_that_is_taken_refuses_the_card(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_M, K.Key_Right, K.Key_Return)
    assert stage.get(day["asha"]).clinician_id == stage.clinicians[0]
    assert "has another appointment at that time" in stage.strip.text


def test_a_card_is_dragged(page, day, stage):
    model = page.view.rows
    at = model.index(*model.grid.cell_of(day["asha"]))
    assert model.flags(at) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([at])
    target = model.index(20, 1)
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    assert not model.canDropMimeData(QMimeData(), Qt.DropAction.MoveAction, -1, -1, target)
    assert data.hasFormat(MIME)
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, target)
    moved = stage.get(day["asha"])
    assert (moved.starts_at, moved.clinician_id) == (ms_of(MONDAY, 13), stage.clinicians[1])


def test_in_a_week_a_card_keeps_its_minute_and_clinician(page, day, stage):
    choose(page, day["bharat"])
    press(page, K.Key_W)
    assert page.is_week
    assert page.view.card.id == day["bharat"]
    press(page, K.Key_M, K.Key_Right, K.Key_Return)
    moved = stage.get(day["bharat"])
    assert (moved.starts_at, moved.clinician_id) == (ms_of(MONDAY + timedelta(days=1), 9, 15), stage.clinicians[0])
    press(page, K.Key_W)
    assert (page.is_week, page.day) == (False, MONDAY + timedelta(days=1))


def test_days_weeks_and_today(page):
    press(page, K.Key_PageDown, K.Key_PageDown, K.Key_PageUp)
    assert page.day == MONDAY + timedelta(days=1)
    press(page, K.Key_W, K.Key_PageDown)
    assert page.day == MONDAY + timedelta(days=8)
    assert page.view.rows.grid.heads[0].day == MONDAY + timedelta(days=7)
    press(page, K.Key_T)
    assert page.day == TODAY
    page.bar.day_wanted.emit(date(2026, 12, 24))
    assert page.day == date(2026, 12, 24)


def test_typing_on_a_free_place_begins_a_booking_there(page, stage):
    page.view.choose((10, 1))
    QTest.keyClicks(page.view, "e")
    form = page.side.form
    assert form.patient_editor.line.text() == "e"
    form.patient_editor.line.setText("esha")
    form.patient_editor._ask()
    assert [one.name for one in form.patient_editor.found] == ["Esha Sen"]
    QTest.keyClick(form.patient_editor.line, K.Key_Return)
    form.form.submit()
    booked = page.view.card
    assert (booked.patient_name, booked.starts_at) == ("Esha Sen", ms_of(MONDAY, 10, 30))
    assert booked.clinician_id == stage.clinicians[1]
    assert stage.strip.text.startswith("Booked: Esha Sen")
    stage.undo()
    assert stage.get(booked.id).status is Status.CANCELLED
    stage.redo()
    assert stage.get(booked.id).status is Status.BOOKED
    assert page.view.choose_card(booked.id)


def test_the_booking_form_says_at_the_field_why_not(page, stage):
    page.view.choose((4, 0))
    page.side.book(page.view.slot)
    form = page.side.form
    form.form.submit()
    assert form.form.rows["patient_id"].error == "This is needed."
    form.patient_editor.type_text("dinesh")
    form.patient_editor._ask()
    form.patient_editor.take(0)
    form.form.rows["clinician_id"].editor.set_value(stage.clinicians[0])
    form.form.rows["starts_at"].editor.set_value(540)
    form.form.submit()
    assert "clinician has another appointment" in form.form.rows["clinician_id"].error
    form.form.rows["starts_at"].editor.set_raw("soon")
    form.form.submit()
    assert form.form.rows["starts_at"].error == "Type a time such as 10:30 or 4 pm."
    form.form.rows["starts_at"].editor.set_raw("17:00")
    form.form.submit()
    assert "patient has another appointment" in form.form.rows["starts_at"].error
    form.form.rows["day"].editor.set_value(TODAY - timedelta(days=9))
    form.form.submit()
    assert "has passed" in form.form.rows["starts_at"].error


def test_the_next_free_times_are_offered_and_taken(page, stage):
    page.view.choose((4, 0))
    page.side.book(page.view.slot)
    form = page.side.form
    shown = [offer.text() for offer in form.free.offers if not offer.isHidden()]
    assert shown == ["10:00", "10:15", "10:30", "10:45", "11:00", "11:15"]
    form.free.offers[1].click()
    assert form.form.values()["starts_at"] == 615


def test_escape_closes_the_form_and_the_letters_work_again(page, day, stage):
    choose(page, day["asha"])
    press(page, K.Key_N)
    QTest.keyClick(page.side.form.patient_editor.line, K.Key_Escape)
    assert page.side.form is None
    press(page, K.Key_C)
    assert stage.get(day["asha"]).status is Status.CHECKED_IN


def test_the_video_link_opens_and_is_copied(page, day, stage, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    link = stage.clinic.services.appointments.video_link(day["lakshmi"])
    choose(page, day["lakshmi"])
    press(page, K.Key_V)
    assert opened == [link]
    page.do("copy-link")
    assert QGuiApplication.clipboard().text() == link
    choose(page, day["asha"])
    press(page, K.Key_V)
    assert stage.strip.text == "This is not a video visit."


def test_what_others_change_is_seen_and_the_place_is_kept(page, day, stage):
    choose(page, day["bharat"])
    stage.book(4, 11)
    assert page.view.card.id == day["bharat"]
    assert page.bar.badges["booked"].text() == "5 booked"


def test_who_may_only_look_changes_nothing(qtbot, stage, day, monkeypatch):
    stage.clinic.act_as("camp-volunteer")
    stage.context.become(stage.clinic.desk.actor)
    monkeypatch.setattr(stage.clinic.desk, "require", lambda _permission: stage.clinic.desk.actor)
    page = DiaryPage(stage.context)
    qtbot.addWidget(page)
    page.go_to(MONDAY)
    choose(page, day["asha"])
    assert page.bar.book_button.isHidden()
    assert all(made.isHidden() for deed, made in page.side.card.buttons.items() if deed != "open-patient")
    page.do("check-in")
    page.do("book")
    assert page.side.form is None
    assert stage.get(day["asha"]).status is Status.BOOKED
    assert not page.view.rows.flags(page.view.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_full_day_is_shown_in_one_go(qtbot, stage):
    from time import thread_time

    from tests.views.appointments.test_grid import DOCTORS, appointment

    view = DiaryView("full")
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    from hms_desktop.domain.clinic_hours import clinic_hours
    from hms_desktop.views.appointments.grid import day_grid

    found = [appointment(minute=480 + 15 * (n % 48), whose=(0, 1, None)[n % 3], number=n) for n in range(150)]
    began = thread_time()
    view.show_grid(day_grid(MONDAY, found, DOCTORS, clinic_hours()))
    view.grab()
    assert len(view.rows.grid.cards) == 150
    assert thread_time() - began < 1
