"""Setting a channel up, testing it and pricing it, by the keyboard, against the fake provider."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLineEdit

from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.languages import Told
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.domain.message.providers import ChannelSetup, providers
from hms_desktop.domain.message.vocabulary import CHANNELS
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.settings import channel_form, channels
from hms_desktop.views.settings.channels import ChannelsSection
from hms_desktop.views.settings.page import SettingsPage

TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "very-secret", "from": "+14155550100"}


@pytest.fixture
def fake(clinic):
    made = FakeProvider(clinic.clock, 0, Faults()).start()
    yield made
    made.close()


@pytest.fixture
def page(screen):
    made = screen.show(ChannelsSection, (1100, 700))
    for model in (made.rows, made.prices.rows):
        QAbstractItemModelTester(model, made)
    assert nameless(made) == []
    return made


@pytest.fixture
def choose(screen, page):
    def choose(channel):
        page.table.select_id(channel)
        screen.settle()
        assert nameless(page) == []

    return choose


@pytest.fixture
def sms(screen, page, choose, fake):
    screen.clinic.services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, fake.url))
    screen.settle()
    choose("sms")
    return page


def told(page, model="rows"):
    rows = getattr(page, model)
    return [[rows.index(row, at).data() for at in range(rows.columnCount())] for row in range(rows.rowCount())]


def line(form, key):
    return form.rows[key].editor.control


def test_every_channel_says_how_its_messages_leave(screen, page, choose):
    assert [row[0] for row in told(page)] == list(CHANNELS.values())
    assert {row[2] for row in told(page)} == {"Not set up"}
    assert "only written to a file on this computer (console)" in page.plainly.text()
    assert page.trial.isHidden()
    choose("voice")
    assert page.plainly.text() == "No calls are made until a provider is set up."


def test_a_channel_is_set_up_by_the_keyboard_alone(screen, page, choose, qtbot, fake):
    choose("sms")
    page.activateWindow()
    page.setup.provider.setFocus()
    while page.setup.provider.currentData() != "twilio":
        qtbot.keyClick(page.setup.provider, Qt.Key.Key_Down)
    for text in ("", TWILIO["account_sid"], TWILIO["auth_token"], TWILIO["from"], ""):
        qtbot.keyClicks(page.focusWidget(), text)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert line(page.setup.form, "auth_token").echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    for text in ("", "5", fake.url):
        qtbot.keyClicks(page.focusWidget(), text)
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.setup.save
    qtbot.keyClick(page.setup.save, Qt.Key.Key_Space)
    screen.settle()
    screen.settle()
    assert told(page)[1] == ["SMS", "Twilio", "Set up"]
    assert page.plainly.text() == "Messages leave by Twilio, at most 5 a second."
    page.activateWindow()  # the strip is a window of its own here
    assert page.focusWidget() is line(page.trial.form, "address")
    qtbot.keyClicks(page.focusWidget(), "9876543210")
    for _ in range(2):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.trial.send
    qtbot.keyClick(page.trial.send, Qt.Key.Key_Space)
    screen.settle()
    assert [one.to for one in fake.memory.all()] == ["+919876543210"]
    assert page.trial.says.text() == "Twilio took the message."
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.prices.table


def test_the_tab_key_leads_out_of_the_forms_and_round(screen, sms, choose, qtbot):
    sms.activateWindow()
    for channel in ("sms", "email"):
        choose(channel)
        sms.figures.change.setFocus()
        qtbot.keyClick(sms.focusWidget(), Qt.Key.Key_Tab)
        assert sms.focusWidget() is sms.table
        qtbot.keyClick(sms.focusWidget(), Qt.Key.Key_Tab)
        assert sms.focusWidget() is sms.setup.provider


def test_secrets_are_never_shown_again_and_stay_when_left_empty(screen, sms):
    form = sms.setup.form
    assert form.rows["auth_token"].editor.value() is None
    assert form.rows["account_sid"].editor.value() == TWILIO["account_sid"]
    assert "keyring" in sms.setup.where.text()
    assert not sms.setup.save.isEnabled()
    form.rows["from"].editor.set_value("+14155550199")
    assert sms.setup.save.isEnabled()
    assert not sms.trial.send.isEnabled()
    sms.setup.save.click()
    screen.settle()
    screen.settle()
    details = screen.clinic.services.channels.details("sms")
    assert details.fields["from"] == "+14155550199"
    assert details.kept == {"auth_token"}
    assert sms.trial.send.isEnabled()


def test_without_a_safe_keyring_it_is_said_where_the_secrets_are(screen, clinic, page, choose, fake):
    clinic.vault.available = False
    clinic.services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, fake.url))
    choose("sms")
    assert "encrypted file, because this computer has no safe keyring" in page.setup.where.text()


def test_while_the_keyring_is_locked_that_is_said(screen, clinic, sms, choose):
    clinic.vault._secrets, clinic.vault.available = {}, False
    clinic.desk.channels._setups._known.clear()
    choose("whatsapp")
    choose("sms")
    assert told(sms)[1][2] == "Keyring locked"
    assert "messages wait" in sms.plainly.text()
    assert "Unlock it" in sms.setup.trouble.text()
    assert sms.trial.isHidden()


def test_what_is_wrong_stands_at_its_field(screen, page, choose):
    choose("sms")
    page.setup.save.click()
    assert page.setup.form.rows["authkey"].error == "This is needed."
    page.setup.form.rows["authkey"].editor.set_value("k")
    page.setup.advanced.rows["base_url"].editor.set_value("http://example.com")
    assert not page.setup.advanced.isVisible()
    page.setup.save.click()
    screen.settle()
    assert "https://" in page.setup.advanced.rows["base_url"].error
    assert page.setup.advanced.isVisible()


def test_a_mail_server_that_is_set_up_is_shown_again(screen, page, choose):
    secrets = {"host": "mail.clinic.in", "port": "465", "from": "desk@clinic.in", "security": "none"}
    screen.clinic.services.channels.configure(ChannelSetup("email", "smtp", secrets))
    choose("email")
    form = page.setup.form
    assert {name: form.rows[name].editor.value() for name in secrets} == secrets
    assert page.setup.down.isVisible()
    assert not page.setup.is_dirty


def test_what_a_mail_server_can_t_have_stands_at_its_field(screen, page, choose):
    choose("email")
    page.setup.provider.setCurrentIndex(page.setup.provider.findData("smtp"))
    page.setup.provider.activated.emit(0)
    for name, told_ in {"host": "mail.clinic.in", "port": "smtp", "from": "desk"}.items():
        page.setup.form.rows[name].editor.set_value(told_)
    page.setup.save.click()
    screen.settle()
    assert "1 to 65535" in page.setup.form.rows["port"].error
    assert "whole e-mail address" in page.setup.form.rows["from"].error
    assert screen.clinic.services.channels.all() == []


@pytest.mark.slow
@pytest.mark.parametrize("channel", CHANNELS)
def test_every_provider_is_asked_for_what_it_needs(screen, page, choose, channel):
    choose(channel)
    for at in range(page.setup.provider.count()):
        page.setup.provider.setCurrentIndex(at)
        page.setup.provider.activated.emit(at)
        chosen = next(one for one in providers() if one.key == page.setup.provider.currentData())
        assert list(page.setup.form.rows) == [one.name for one in chosen.needs(channel)]
        lines = {key: line(page.setup.form, key) for key in page.setup.form.rows}
        shown = [isinstance(one, QComboBox) or one.echoMode() is QLineEdit.EchoMode.Normal for one in lines.values()]
        hidden = [key for key, is_shown in zip(lines, shown, strict=True) if not is_shown]
        assert hidden == [one.name for one in chosen.needs(channel) if one.secret]


def test_what_was_typed_is_not_lost_unasked(screen, sms, choose, monkeypatch):
    answers, asked = [False, True], []
    monkeypatch.setattr(channels, "confirm", lambda *words, **_: asked.append(words[1]) or answers.pop(0))
    assert sms.may_leave()
    sms.setup.form.rows["from"].editor.set_value("+14155550199")
    choose("email")
    screen.bot.waitUntil(lambda: sms.table.selected_ids() == ["sms"])
    assert sms.setup.form.rows["from"].editor.value() == "+14155550199"
    choose("email")
    assert "api_key" in sms.setup.form.rows
    assert asked == ["Leave SMS without saving?"] * 2
    assert sms.may_leave()


def test_escape_asks_before_what_was_typed_is_lost(screen, qtbot, monkeypatch):
    left, answers = [], [False, True]
    monkeypatch.setattr(channels, "confirm", lambda *_words, **_: answers.pop(0))
    window = SimpleNamespace(leave_aside=lambda: left.append(1))
    page = SettingsPage(screen.context, window)
    screen.tabs.append(page)
    page.show()
    page.open("channels")
    screen.settle()
    page.activateWindow()
    typed = line(page.section.setup.form, "access_token")
    typed.setFocus()
    qtbot.keyClicks(typed, "EAAG")
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert left == []
    assert typed.text() == "EAAG"
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert left == [1]


def test_taking_down_is_asked(screen, sms, monkeypatch):
    answers, asked = [False, True], []
    monkeypatch.setattr(channel_form, "confirm", lambda *words, **_: asked.append(words) or answers.pop(0))
    sms.setup.down.click()
    screen.settle()
    assert told(sms)[1][2] == "Set up"
    sms.setup.down.click()
    screen.settle()
    screen.settle()
    assert told(sms)[1] == ["SMS", "Nobody: a file on this computer (console)", "Not set up"]
    assert "pause those campaigns first" in asked[0][2]
    assert sms.trial.isHidden()


def test_a_refused_test_says_why_and_what_to_do(screen, sms, fake, monkeypatch):
    no = Told(401, {"code": 20003, "message": "Authenticate", "status": 401})
    monkeypatch.setattr(fake, "answer", lambda _asked: ("told", no))
    titles = []
    screen.runner.job_changed.connect(lambda job: titles.append(job.title))
    sms.trial.form.rows["address"].editor.set_value("98765 43210")
    sms.trial.send.click()
    screen.settle()
    assert "Sending a test by Twilio" in titles
    assert sms.trial.mark.text() == "Not sent"
    assert sms.trial.says.text() == "Twilio does not know this key or password."
    assert sms.trial.todo.text().startswith("Copy the key again from your account at Twilio")
    assert sms.trial.raw.text() == "Twilio said: 20003 · Authenticate"
    assert sms.trial.arrived.isHidden()


def test_a_test_that_was_taken_is_asked_about(screen, sms):
    sms.trial.form.rows["address"].editor.set_value("98765 43210")
    sms.trial.send.click()
    screen.settle()
    assert sms.trial.mark.text() == "Taken"
    assert "does not mean that it arrived" in sms.trial.todo.text()
    sms.trial.arrived.click()
    screen.settle()
    assert sms.trial.todo.text() == "It arrived."


def test_a_line_that_broke_is_not_called_a_failure(screen, sms, fake):
    fake._dice._faults = Faults(cut_after=1.0)
    sms.trial.form.rows["address"].editor.set_value("98765 43210")
    sms.trial.send.click()
    screen.settle()
    assert sms.trial.mark.text() == "Nobody knows"
    assert "Look at the phone first" in sms.trial.todo.text()


def test_what_the_provider_never_said_is_not_put_into_its_mouth(screen, page, choose, fake):
    screen.clinic.services.channels.configure(ChannelSetup("sms", "msg91", {"authkey": "k"}, fake.url))
    choose("sms")
    page.trial.form.rows["address"].editor.set_value("98765 43210")
    page.trial.send.click()
    screen.settle()
    assert page.trial.todo.text().startswith("Give the template's ID")
    assert page.trial.raw.isHidden()


def test_a_number_that_can_t_be_is_said_at_its_field(screen, sms, fake):
    sms.trial.form.rows["address"].editor.set_value("12")
    sms.trial.send.click()
    screen.settle()
    assert "mobile number" in sms.trial.form.rows["address"].error
    assert fake.memory.all() == []


def test_whatsapp_is_tested_with_a_template(screen, page, choose, fake):
    secrets = {"phone_number_id": "108", "access_token": "t"}
    screen.clinic.services.channels.configure(ChannelSetup("whatsapp", "meta", secrets, fake.url))
    screen.settle()
    form = page.trial.form
    assert [form.rows[key].editor.value() for key in ("template", "language")] == ["hello_world", "en_US"]
    form.rows["address"].editor.set_value("9876543210")
    page.trial.send.click()
    screen.settle()
    assert "hello_world" in fake.memory.all()[0].body


def test_a_price_of_one_s_own(screen, sms, qtbot):
    prices = sms.prices
    assert [row[0] for row in told(prices)] == ["Offers and camps", "Everything else", "One US dollar"]
    assert told(prices)[1] == ["Everything else", "US$0.083 an SMS part", "₹8.85", "1 Jan 2026"]
    prices.table.selectRow(1)
    assert "not verified with a bill" in prices.source.text()
    qtbot.keyClick(prices.table, Qt.Key.Key_Return)
    assert prices.form.isVisible()
    assert prices.form.rows["from_day"].editor.value() == screen.context.today()
    prices.form.rows["amount"].editor.set_value(-1)
    prices.keep.click()
    screen.settle()
    assert "from 0 to 10,000" in prices.form.rows["amount"].error
    prices.form.rows["amount"].editor.set_value(0.115)
    prices.form.rows["currency"].editor.set_value("INR")
    prices.form.submit()
    screen.settle()
    screen.settle()
    assert told(prices)[1] == ["Everything else", "₹0.115 an SMS part", "₹0.14", "22 Nov 2026"]
    prices.table.selectRow(1)
    assert prices.source.text() == "This price is your own."
    prices.back.click()
    screen.settle()
    screen.settle()
    assert told(prices)[1][1] == "US$0.083 an SMS part"
    assert not prices.back.isEnabled()


def test_a_price_that_begins_later_is_taken_back_alone(screen, sms):
    services, line = screen.clinic.services, ("sms", "twilio", "")
    services.prices.set_price(line, Decimal("0.11"), "INR", date(2026, 1, 2))
    services.prices.set_price(line, Decimal("0.12"), "INR", date(2027, 1, 1))
    screen.settle()
    prices = sms.prices
    prices.table.selectRow(1)
    assert "From 1 Jan 2027: ₹0.12." in prices.source.text()
    assert prices.back.text() == "Take back the price from 1 Jan 2027"
    prices.back.click()
    screen.settle()
    screen.settle()
    assert told(prices)[1][1] == "₹0.11 an SMS part"
    assert prices.back.text() == "Back to the shipped price"
    prices.back.click()
    screen.settle()
    screen.settle()
    assert told(prices)[1][1] == "US$0.083 an SMS part"


def test_a_price_that_only_begins_later_can_be_taken_back(screen, sms):
    screen.clinic.services.prices.set_price(("sms", "twilio", ""), Decimal("0.12"), "INR", date(2027, 1, 1))
    screen.settle()
    sms.prices.table.selectRow(1)
    assert sms.prices.back.isEnabled()


def test_escape_closes_the_price_and_not_the_settings(screen, sms, qtbot):
    left = []
    QShortcut(QKeySequence(Qt.Key.Key_Escape), sms, lambda: left.append(1))
    for card, begin in ((sms.prices, sms.prices.change), (sms.figures, sms.figures.change)):
        begin.click()
        sms.activateWindow()
        assert card.form.isVisible()
        qtbot.keyClick(sms.focusWidget(), Qt.Key.Key_Escape)
        assert card.form.isHidden()
        assert left == []
    qtbot.keyClick(sms.figures.change, Qt.Key.Key_Escape)
    assert left == [1]


def test_what_a_visit_brings_and_work_costs_is_changed_beside_the_prices(screen, sms):
    figures = sms.figures
    assert "₹60 count as brought. A minute of work costs ₹1.44." in figures.words.text()
    assert not figures.back.isEnabled()
    figures.change.click()
    assert figures.form.isVisible()
    figures.form.rows["share"].editor.set_value(101)
    figures.keep.click()
    screen.settle()
    assert "from 0 to 100" in figures.form.rows["share"].error
    figures.form.rows["share"].editor.set_value(45)
    figures.form.rows["minute"].editor.set_value(210)
    figures.keep.click()
    screen.settle()
    screen.settle()
    assert "₹45 count as brought. A minute of work costs ₹2.10." in figures.words.text()
    assert figures.source.text() == "Your own figures, since 22 Nov 2026."
    figures.back.click()
    screen.settle()
    screen.settle()
    assert "₹60 count" in figures.words.text()


def test_the_dollar_is_priced_too(screen, sms):
    prices = sms.prices
    prices.table.selectRow(2)
    prices.change.click()
    assert prices.form.rows["currency"].isHidden()
    prices.form.rows["amount"].editor.set_value(95)
    prices.form.submit()
    screen.settle()
    screen.settle()
    assert told(prices)[2][1] == "₹95.00"


def test_a_saved_price_leaves_alone_what_is_being_typed(screen, sms):
    sms.setup.form.rows["from"].editor.set_value("+1415555")
    sms.prices.table.selectRow(1)
    sms.prices.change.click()
    sms.prices.form.rows["amount"].editor.set_value(0.05)
    sms.prices.form.submit()
    screen.settle()
    screen.settle()
    assert told(sms.prices)[1][1] == "US$0.05 an SMS part"
    assert sms.setup.form.rows["from"].editor.value() == "+1415555"


def test_who_may_not_change_sees_what_is_set_up_and_what_it_costs(screen, fake):
    screen.clinic.services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, fake.url))
    screen.act_as("manager")
    page = screen.show(ChannelsSection)
    page.table.select_id("sms")
    screen.settle()
    assert told(page)[1] == ["SMS", "Twilio", "Set up"]
    assert page.setup.isHidden()
    assert page.trial.isHidden()
    assert page.prices.change.isHidden() or not page.prices.change.isVisible()
    assert len(told(page.prices)) == 3
    page.prices.table.activated_id.emit(page.prices.chosen.id)
    assert page.prices.form.isHidden()
