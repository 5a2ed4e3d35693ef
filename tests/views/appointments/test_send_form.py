import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.views.appointments.page import DiaryPage
from tests.helpers.outreach import allow
from tests.services.outreach.test_dispatch import Provider
from tests.views.appointments.conftest import MONDAY


@pytest.fixture
def page(qtbot, stage, day):
    made = DiaryPage(stage.context)
    qtbot.addWidget(made)
    made.show()
    made.go_to(MONDAY)
    made.view.choose_card(day["lakshmi"])
    return made


def test_the_link_is_shown_as_it_will_go_out_and_sent_once(page, stage, day):
    allow(stage.clinic, stage.patients[2], "sms")
    page.do("send-link")
    form = page.side.form
    assert form.chosen.channel == "sms"
    assert stage.clinic.services.appointments.video_link(day["lakshmi"]) in form.words.toPlainText()
    assert form.reason.isHidden()
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.side.form is None
    assert "on its way" in stage.strip.text
    provider = Provider()
    assert DispatchService(stage.clinic.desk, lambda: {"sms": provider}).run().sent == 1
    page.do("send-link")
    page.side.form.choose("sms")
    assert page.side.form.reason.text() == "This link was sent already on this channel."
    assert not page.side.form.send_button.isEnabled()


def test_without_consent_it_says_why_and_can_not_be_sent(page, stage):
    page.do("send-link")
    form = page.side.form
    assert "has not allowed reminders" in form.reason.text()
    assert not form.send_button.isEnabled()
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.side.form is form
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert page.side.form is None
