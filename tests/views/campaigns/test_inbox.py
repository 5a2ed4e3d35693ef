"""The inbox on the screen: by keyboard, live, and with everything that may be taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.domain.register.inbox import Show
from hms_desktop.views.campaigns.inbox.page import InboxPage
from hms_desktop.views.campaigns.tab import INBOX, CampaignsTab
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.incoming import PHONE, came, sent, suppressed, take
from tests.helpers.outreach import add_patient, allow

UNKNOWN = "+919999900000"


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi")
    for channel in ("sms", "whatsapp"):
        allow(clinic, made, channel)
    clinic.clock.forward(hours=1)
    sent(clinic, made, channel="whatsapp", body="Please come on Monday.")
    return made


@pytest.fixture
def write(clinic):
    def of(body, address=PHONE, channel="whatsapp"):
        clinic.clock.forward(minutes=1)
        take(clinic, came(str(clinic.new_id()), body, clinic.clock(), address=address, channel=channel))

    return of


@pytest.fixture
def page(screen):
    def of():
        made = screen.show(InboxPage)
        QAbstractItemModelTester(made.list.paged, made)
        QAbstractItemModelTester(made.panel.lines.lines, made)
        screen.settle()
        if made.list.paged.rowCount():
            screen.bot.waitUntil(lambda: made.panel.shown is not None)
        return made

    return of


def choose(screen, page, show):
    page.filter.setCurrentIndex(page.filter.findData(show))
    screen.settle()
    screen.settle()


def listed(page):
    model = page.list.paged
    return [model.id_at(row) for row in range(model.rowCount())]


def press(screen, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    page.list.setFocus()
    screen.bot.keyClick(page.list, key, modifier)
    screen.settle()
    screen.settle()


def test_an_empty_inbox_says_so(screen, page):
    made = page()
    assert made.panes.shows(made.empty)
    assert nameless(made) == []


def test_the_newest_is_shown_at_once_with_what_was_said(screen, page, asha, write):
    write("Can I come at five?")
    made = page()
    assert listed(made) == [PHONE]
    assert made.panel.name.text() == "Asha Devi"
    lines = made.panel.lines.lines
    assert [lines.index(row, 0).data() for row in range(lines.rowCount())] == [
        "Please come on Monday.",
        "Can I come at five?",
    ]
    assert made.panes.shows(made.panel)
    assert nameless(made) == []


@pytest.mark.slow
def test_dealt_with_by_one_key_the_next_one_is_there_and_undo_brings_it_back(screen, page, asha, write):
    write("First", UNKNOWN)
    write("Second")
    made = page()
    assert made.panel.shown.conversation.id == PHONE
    press(screen, made, Qt.Key.Key_H)
    screen.bot.waitUntil(lambda: listed(made) == [UNKNOWN], timeout=3000)
    screen.bot.waitUntil(lambda: made.panel.shown.conversation.id == UNKNOWN, timeout=3000)
    screen.context.undo.undo()
    screen.bot.waitUntil(lambda: listed(made) == [PHONE, UNKNOWN], timeout=3000)
    screen.settle()


def test_filters(screen, page, asha, write):
    write("Who is this?", UNKNOWN)
    write("STOP")
    made = page()
    assert listed(made) == [UNKNOWN], "a no of somebody known is dealt with by itself"
    choose(screen, made, Show.ALL)
    assert listed(made) == [PHONE, UNKNOWN]
    choose(screen, made, Show.OPT_OUTS)
    assert listed(made) == [PHONE]
    screen.bot.waitUntil(lambda: made.panel.shown.conversation.id == PHONE, timeout=3000)
    assert "WhatsApp" in made.panel.stopped.text()
    choose(screen, made, Show.UNKNOWN)
    assert listed(made) == [UNKNOWN]


@pytest.mark.slow
def test_what_comes_in_is_shown_by_itself(screen, page, asha, write):
    made = page()
    write("Hello")
    screen.bot.waitUntil(lambda: listed(made) == [PHONE], timeout=3000)
    screen.bot.waitUntil(lambda: made.panel.shown is not None, timeout=3000)
    write("Are you there?")
    screen.bot.waitUntil(lambda: made.panel.lines.lines.rowCount() == 3, timeout=3000)
    screen.settle()


def test_an_answer_by_keyboard_and_called_back(screen, page, asha, write, clinic):
    write("When do you open?")
    made = page()
    press(screen, made, Qt.Key.Key_A)
    box = made.panel.answer
    assert box.isVisible()
    screen.bot.keyClicks(box.words, "At nine, hope to see you")
    assert listed(made) == [PHONE], "letters are typed, they are no shortcuts here"
    screen.bot.keyClick(box.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screen.settle()
    with clinic.database.read() as connection:
        query = "SELECT body, state FROM message WHERE campaign_id IS NULL AND body LIKE 'At nine%'"
        assert connection.exec_driver_sql(query).all() == [("At nine, hope to see you", "queued")]
        screen.context.undo.undo()
    screen.settle()
    with clinic.database.read() as connection:
        assert connection.exec_driver_sql(query).all() == [("At nine, hope to see you", "canceled")]
    assert box.isHidden()
    screen.settle()


def test_a_row_that_is_chosen_before_its_page_is_here_is_shown_when_it_comes(screen, asha, write):
    write("Can I come at five?")
    made = InboxPage(screen.context)
    screen.bot.addWidget(made)
    made.list.paged.counted.connect(lambda _rows: made.list.setCurrentIndex(made.list.paged.index(0, 0)))
    made.show()
    made.activated()
    screen.bot.waitUntil(lambda: made.list.paged.id_at(0) is not None)
    screen.settle()
    assert made.panel.shown is not None


def test_a_half_typed_answer_waits_for_its_conversation_also_when_the_program_ended(screen, page, asha, write):
    write("When do you open?")

    def answer(words):
        made = page()
        made.panel.do_answer()
        screen.bot.waitUntil(lambda: made.panel.answer.words.toPlainText() == words, timeout=3000)
        return made.panel.answer

    box = answer("")
    screen.bot.keyClicks(box.words, "At nine")
    box.turn_to("somebody else")
    assert box.words.toPlainText() == ""
    screen.settle()
    box = answer("At nine")
    screen.bot.keyClicks(box.words, " or ten")
    box.flush()
    screen.settle()
    box = answer("At nine or ten")
    box.send()
    screen.settle()
    again = page()
    again.panel.do_answer()
    screen.settle()
    assert again.panel.answer.words.toPlainText() == ""


def test_an_empty_answer_is_not_sent_and_escape_leaves(screen, page, asha, write):
    write("When do you open?")
    made = page()
    made.panel.do_answer()
    box = made.panel.answer
    box.send()
    assert "Type your answer" in box.wrong.text()
    screen.bot.keyClick(box.words, Qt.Key.Key_Escape)
    assert box.isHidden()


def test_why_no_answer_can_be_written_is_said(screen, page, asha, write):
    write("Hello", channel="sms")
    made = page()
    assert "WhatsApp only" in made.panel.why.text()
    assert not made.panel.buttons["answer"].isEnabled()
    made.panel.do_answer()
    assert "WhatsApp only" in screen.said[-1]
    assert made.panel.answer.isHidden()


@pytest.mark.slow
def test_saying_who_wrote(screen, page, asha, write):
    write("It is me", UNKNOWN)
    made = page()
    press(screen, made, Qt.Key.Key_W)
    assert made.panel.who.isVisible()
    made.panel.who.choose(asha)
    screen.settle()
    screen.bot.waitUntil(lambda: made.panel.name.text() == "Asha Devi", timeout=3000)
    assert made.panel.who.isHidden()
    screen.context.undo.undo()
    screen.bot.waitUntil(lambda: made.panel.name.text() == "99999 00000", timeout=3000)
    screen.settle()


@pytest.mark.slow
def test_of_a_family_those_who_share_the_phone_are_offered_first(screen, page, asha, write):
    add_patient(screen.clinic, "Ravi Devi", phone="+919876500008")
    add_patient(screen.clinic, "Meera Devi", phone="+919876500008")
    write("Hello", "+919876500008")
    made = page()
    made.panel.do_who()
    names = [made.panel.who.people.itemAt(at).widget().text() for at in range(2)]
    assert names == ["Ravi Devi", "Meera Devi"]
    assert "2 patients have this number" in made.panel.about.text()
    made.panel.who.people.itemAt(1).widget().click()
    screen.settle()
    screen.bot.waitUntil(lambda: made.panel.name.text() == "Meera Devi", timeout=3000)
    screen.settle()


@pytest.mark.parametrize(("key", "then"), [(Qt.Key.Key_O, None), (Qt.Key.Key_B, "book"), (Qt.Key.Key_C, "call")])
def test_the_way_to_the_patient(screen, page, asha, write, key, then):
    write("Hello")
    press(screen, page(), key)
    assert screen.went == [("portal", {"patient": asha} | ({"then": then} if then else {}))]


def test_an_unknown_number_leads_to_no_patient(screen, page, write):
    write("Hello", UNKNOWN)
    made = page()
    for key in (Qt.Key.Key_O, Qt.Key.Key_B, Qt.Key.Key_C):
        press(screen, made, key)
    assert screen.went == []
    assert not made.panel.buttons["open"].isEnabled()


def test_who_may_not_sees_no_words_and_no_buttons(screen, page, asha, write):
    write("My sugar is 300")
    screen.act_as("receptionist")
    made = page()
    assert made.panel.buttons["answer"].isHidden()
    assert not made.panel.buttons["handled"].isHidden()
    shown = [made.list.paged.index(0, column).data() for column in range(3)]
    assert not any("300" in one for one in shown)


def test_the_page_stands_in_the_tab(screen, asha, write):
    write("Hello")
    tab = screen.show(CampaignsTab)
    tab.show_place(page=INBOX, show="all")
    screen.settle()
    screen.settle()
    assert tab.place() == {"page": INBOX, "show": "all"}
    own = tab.page(INBOX).panel.commands
    screen.bot.waitUntil(lambda: tab.commands()[: len(own)] == own, timeout=3000)
    assert len({one.text() for one in tab.commands()}) == len(tab.commands())
    screen.settle()


@pytest.mark.slow
def test_a_number_that_said_no_may_be_allowed_again_and_stopped_again(screen, page, asha, write, clinic):
    write("STOP")
    made = page()
    choose(screen, made, Show.OPT_OUTS)
    screen.bot.waitUntil(made.panel.buttons["again"].isVisible, timeout=3000)
    press(screen, made, Qt.Key.Key_L)
    assert not suppressed(clinic, channel="whatsapp")
    screen.bot.waitUntil(made.panel.stopped.isHidden, timeout=3000)
    screen.context.undo.undo()
    screen.settle()
    assert suppressed(clinic, channel="whatsapp")
    screen.settle()


def test_long_words_are_shown_whole(screen, page, asha, write):
    write("I had a long night. " * 40)
    made = page()
    talk = made.panel.lines
    short, long = (talk.visualRect(talk.lines.index(row, 0)).height() for row in range(2))
    assert long > short + 4 * talk.fontMetrics().height()
