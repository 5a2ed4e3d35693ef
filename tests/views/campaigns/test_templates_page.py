import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QScrollArea

from hms_desktop.domain.message.variables import variables
from hms_desktop.views.campaigns.tab import CampaignsTab
from hms_desktop.views.campaigns.templates.page import TemplatesPage
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.outreach import add_patient, name_clinic, reword


@pytest.fixture
def library(screen):
    name_clinic(screen.clinic, "Asha Clinic", phone="020 2456")
    for name, village in (("Venkatanarasimha Lakshmidevi", "Rampur"), ("Ravi Rao", None), ("Asha", "Rampur")):
        add_patient(screen.clinic, name, village=village)
    screen.clinic.services.templates.ensure_shipped()
    return screen.clinic


@pytest.fixture
def page(screen, library):
    made = screen.show(TemplatesPage)
    QAbstractItemModelTester(made.model, made)
    return made


def choose(screen, page, key):
    page.list.select_id(key)
    screen.settle()


def type_in(screen, page, text, language="en"):
    page.detail.editor.boxes[language].text.setPlainText(text)
    screen.settle()


def words_of(clinic, key, channel="whatsapp", language="en"):
    return next(one for one in clinic.services.templates.library() if one.key == key).words.get((channel, language))


def test_the_library_shows_languages_by_channel(screen, page):
    row = page.model.row_of("follow-up")
    cells = [page.model.index(row, at).data(Qt.ItemDataRole.DisplayRole) for at in range(page.model.columnCount())]
    assert cells == ["Follow-up visit", "En · हि", "En · हि", ""]
    assert nameless(page) == []


def test_both_languages_stand_side_by_side_and_the_hardest_patients_first(screen, page):
    choose(screen, page, "camp-invitation")
    assert "health camp" in page.detail.editor.boxes["en"].body
    assert "शिविर" in page.detail.editor.boxes["hi"].body
    screen.bot.waitUntil(lambda: len(page.detail.cases.bubbles) >= 3, timeout=3000)
    bubbles = page.detail.cases.bubbles
    assert [one.kind.text() for one in bubbles[:3]] == ["Longest name", "A value is missing", "One name only"]
    assert "Lakshmidevi" in bubbles[0].person.text()


@pytest.mark.slow
def test_a_missing_value_and_a_diagnosis_are_told_while_somebody_types(screen, page):
    choose(screen, page, "follow-up")
    type_in(screen, page, "Your diabetes check in {{patient.village}}")
    box, cases = page.detail.editor.boxes["en"], page.detail.cases
    screen.bot.waitUntil(lambda: "diabetes" in box.warning.text(), timeout=3000)
    screen.bot.waitUntil(lambda: any("Village" in one.fault.text() for one in cases.bubbles), timeout=3000)
    type_in(screen, page, "Hello {{patient.shoe}}")
    screen.bot.waitUntil(lambda: "patient.shoe" in box.warning.text(), timeout=3000)
    page.detail.back.click()
    screen.settle()


@pytest.mark.slow
def test_saving_makes_a_version_and_can_be_undone(screen, page, library):
    choose(screen, page, "follow-up")
    before = words_of(library, "follow-up")
    type_in(screen, page, "Please come to {{clinic.name}}")
    page.detail.save.click()
    screen.settle()
    assert words_of(library, "follow-up").version == before.version + 1
    assert words_of(library, "follow-up", language="hi").version == 1
    screen.bot.waitUntil(lambda: len(page.detail.versions.lines) == 2, timeout=3000)
    screen.context.undo.undo()
    screen.settle()
    assert words_of(library, "follow-up").sheet == before.sheet
    screen.settle()


@pytest.mark.slow
def test_an_old_version_is_used_again(screen, page, library):
    choose(screen, page, "follow-up")
    before = words_of(library, "follow-up")
    reword(library, before.id, "New words")
    screen.settle()
    screen.bot.waitUntil(lambda: len(page.detail.versions.lines) == 2, timeout=3000)
    page.detail.versions.lines[1].back.click()
    screen.settle()
    assert words_of(library, "follow-up").sheet.body == before.sheet.body
    screen.settle()


@pytest.mark.slow
def test_a_new_message_is_written_in_two_languages(screen, page, library):
    page.new.click()
    screen.settle()
    page.detail.editor.name.setText("Well done")
    type_in(screen, page, "Well done, ")
    page.detail.editor.boxes["en"].text.moveCursor(page.detail.editor.boxes["en"].text.textCursor().MoveOperation.End)
    page.detail.editor.place.activated.emit(page.detail.editor.place.findData("patient.first_name"))
    type_in(screen, page, "शाबाश {{patient.first_name}}", "hi")
    page.detail.save.click()
    screen.settle()
    made = next(one for one in library.services.templates.library() if one.name == "Well done")
    assert made.words["whatsapp", "en"].sheet.body == "Well done, {{patient.first_name}}"
    assert made.words["whatsapp", "hi"].sheet.body == "शाबाश {{patient.first_name}}"
    screen.bot.waitUntil(lambda: page.detail.message is not None and page.detail.message.key == made.key, timeout=3000)
    screen.context.undo.undo()
    screen.settle()
    assert "Well done" not in {one.name for one in library.services.templates.library()}
    screen.settle()


@pytest.mark.slow
def test_what_lacks_a_name_is_asked_for(screen, page):
    page.new.click()
    type_in(screen, page, "Hello")
    page.detail.save.click()
    screen.settle()
    assert page.detail.error.isVisibleTo(page.detail)
    page.detail.back.click()
    screen.settle()


@pytest.mark.slow
def test_what_is_typed_is_kept_when_another_message_is_looked_at(screen, page):
    choose(screen, page, "follow-up")
    type_in(screen, page, "Half a sen")
    choose(screen, page, "feedback")
    assert page.detail.editor.boxes["en"].body != "Half a sen"
    choose(screen, page, "follow-up")
    screen.bot.waitUntil(lambda: page.detail.editor.boxes["en"].body == "Half a sen", timeout=3000)
    page.detail.back.click()
    screen.settle()


@pytest.mark.slow
def test_a_message_taken_out_comes_back(screen, page, library):
    choose(screen, page, "birthday")
    page.detail.remove.click()
    screen.settle()
    assert "birthday" not in {one.key for one in library.services.templates.library()}
    screen.context.undo.undo()
    screen.settle()
    assert "birthday" in {one.key for one in library.services.templates.library()}
    screen.settle()


@pytest.mark.slow
def test_a_second_person_approves(screen, page, library):
    page.second.click()
    screen.settle()
    choose(screen, page, "follow-up")
    assert page.detail.state.text() == "Needs a second person"
    page.detail.approve.click()
    screen.settle()
    screen.bot.waitUntil(lambda: words_of(library, "follow-up").approved_at is not None, timeout=3000)
    screen.bot.waitUntil(lambda: not page.detail.approve.isVisibleTo(page.detail), timeout=3000)


def test_who_wrote_a_text_is_not_offered_to_approve_it(screen, page, library):
    library.services.template_approval.want_second_person(True)
    page.activated()
    screen.settle()
    choose(screen, page, "follow-up")
    assert not page.detail.approve.isHidden()
    type_in(screen, page, "Please come to {{clinic.name}}")
    page.detail.save.click()
    screen.settle()
    screen.bot.waitUntil(lambda: page.detail.words.version == 2, timeout=3000)
    assert page.detail.approve.isHidden()
    assert page.detail.state.text() == "Needs a second person"


@pytest.mark.slow
def test_the_registration_of_an_sms_is_checked(screen, page, library):
    choose(screen, page, "follow-up")
    page.detail.editor.channels.setCurrentIndex(1)
    screen.settle()
    form = page.detail.registration
    form.dlt_header.setText("ASHA")
    form.save.click()
    screen.settle()
    assert "six letters" in form.error.text()
    form.dlt_header.setText("ASHACL")
    form.dlt_template.setText("1107160000000012345")
    form.dlt_text.setPlainText("Something else")
    form.save.click()
    screen.settle()
    assert words_of(library, "follow-up", "sms").sheet.dlt_header == "ASHACL"
    screen.bot.waitUntil(lambda: "not the registered one" in form.error.text(), timeout=3000)


def test_without_whatsapp_the_question_says_what_to_do(screen, page):
    choose(screen, page, "follow-up")
    page.detail.registration.ask.click()
    screen.settle()
    assert "Settings" in page.detail.registration.error.text()


def test_who_may_only_look_can_change_nothing(screen, library):
    screen.act_as("receptionist")
    page = screen.show(TemplatesPage)
    for one in (page.new, page.second, page.detail.save, page.detail.remove, page.detail.registration.save):
        assert not one.isVisible()
    assert page.detail.editor.boxes["en"].text.isReadOnly()


def test_an_empty_library_teaches(screen):
    page = screen.show(TemplatesPage)
    assert page.panes.shows(page.empty)


@pytest.mark.parametrize(("scale", "direction"), [(100, "LeftToRight"), (150, "TopToBottom")])
def test_nothing_scrolls_sideways_on_a_small_screen(screen, library, scale, direction):
    screen.context.theme.set_scale(scale)
    library.services.template_approval.want_second_person(True)
    page = screen.show(TemplatesPage, (1366, 580))
    screen.bot.waitUntil(lambda: len(page.detail.cases.bubbles) >= 2, timeout=3000)
    for at in range(page.detail.editor.channels.count()):
        page.detail.editor.channels.setCurrentIndex(at)
        screen.settle()
        assert not page.detail.approve.isHidden() or page.detail.words is None
        areas = [one for one in page.findChildren(QScrollArea) if one.isVisible()]
        assert [one.horizontalScrollBar().maximum() for one in areas] == [0] * len(areas)
    english, hindi = (page.detail.editor.boxes[one].geometry() for one in ("en", "hi"))
    assert (english.top() == hindi.top()) == (direction == "LeftToRight")


def test_the_tab_leads_to_it(screen, library):
    tab = screen.show(CampaignsTab)
    tab.show_place(page="templates", key="feedback")
    screen.settle()
    assert tab.place() == {"page": "templates", "key": "feedback"}
    assert tab.page("templates").detail.editor.place.count() == len(variables()) + 1
