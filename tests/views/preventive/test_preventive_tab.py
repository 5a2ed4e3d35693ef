from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hms_desktop.domain.model import Condition, PatientPhone, Pregnancy
from hms_desktop.domain.schedule.due import DueKind
from hms_desktop.domain.schedule.period import Period
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.preventive import tab as tab_module
from hms_desktop.views.preventive.tab import PreventiveTab
from hms_desktop.views.preventive.words import period_words
from tests.helpers.qt import dress
from tests.helpers.records import add, add_patient

TODAY = date(2026, 11, 22)


def child(clinic, weeks, name, village="Rampur"):
    made = add_patient(clinic, name, birth_date=TODAY - timedelta(weeks=weeks), birth_precision="day", village=village)
    add(clinic, PatientPhone, patient_id=made, number="+919800000001")
    return made


def row_texts(tab, row=0):
    return [str(tab.model.index(row, at).data()) for at in range(tab.model.columnCount())]


def test_the_list_says_who_what_since_when_and_why(screen, clinic):
    baby = child(clinic, 10, "Kiran Bai")
    tab = screen.show(PreventiveTab)
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = row_texts(tab)
    assert told[:3] == ["Kiran Bai", "2 m", "BCG, OPV 1, Pentavalent 1 + 3"]
    assert told[3:7] == ["Overdue", "13 Sep 2026", "Rampur", "98000 00001"]
    assert told[7].startswith("BCG: From 0 days after birth (13 Sep 2026): 13 Sep 2026.")
    assert tab.lists.count_of(DueKind.CHILD).people == tab.model.rowCount() == 1
    assert tab.lists.as_of.text() == "People, as of 10:00"
    assert tab.person.patient == baby
    assert tab.lists.doubt.isVisible()
    assert nameless(tab) == []


def test_enter_opens_the_patient(screen, clinic):
    baby = child(clinic, 10, "Kiran")
    tab = screen.show(PreventiveTab)
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert screen.went == [("portal", {"patient": baby})]


@pytest.mark.slow
def test_a_dose_is_recorded_and_taken_back(screen, clinic):
    baby = child(clinic, 2, "Kiran")
    tab = screen.show(PreventiveTab)
    tab.person.record.click()
    screen.settle()
    form = tab.person.form
    assert form.form.values()["dose"] == "BCG"
    assert nameless(tab) == []
    form.form.rows["lot"].editor.set_value("B-12")
    form.save.click()
    screen.settle()
    assert [dose.lot for dose in clinic.services.preventive.person(baby).doses] == ["B-12"]
    assert screen.said[-1] == "BCG recorded for Kiran."
    assert not form.isVisible()
    screen.bot.waitUntil(lambda: "OPV at birth" in row_texts(tab) and not screen.runner.busy, timeout=5000)
    screen.context.undo.undo()
    screen.settle()
    assert clinic.services.preventive.person(baby).doses == ()


@pytest.mark.slow
def test_a_dose_too_early_is_warned_of_and_one_in_the_future_refused_at_its_field(screen, clinic):
    child(clinic, 10, "Kiran")
    tab = screen.show(PreventiveTab)
    tab.person.record.click()
    form = tab.person.form
    form.form.rows["dose"].editor.set_value("OPV1")
    form.form.rows["given_on"].editor.set_value(TODAY - timedelta(weeks=8))
    screen.bot.waitUntil(form.doubt.isVisible, timeout=3000)
    assert form.doubt.text() == (
        "⚠ OPV 1 would not count that early: it counts from 25 Oct 2026. If it was given all the same, record it."
    )
    form.form.rows["given_on"].editor.set_value(TODAY - timedelta(weeks=11))
    form.form.submit()
    screen.settle()
    assert "before the birth" in form.form.rows["given_on"].error


@pytest.mark.slow
def test_filters_ask_the_same_question_of_list_and_count(screen, clinic):
    for number in range(5):
        child(clinic, 10 + number, f"Child {number}", ("Rampur", "Sitapur")[number % 2])
    child(clinic, 5, "Soon")
    tab = screen.show(PreventiveTab)
    tab.village.setCurrentIndex(tab.village.findData("Sitapur"))
    screen.settle()
    assert tab.lists.count_of(DueKind.CHILD).people == tab.model.rowCount() == 2
    tab.village.setCurrentIndex(0)
    tab.within.setCurrentIndex(2)
    screen.settle()
    assert tab.lists.count_of(DueKind.CHILD).people == tab.model.rowCount() == 6


@pytest.mark.slow
def test_a_long_list_grows_while_one_scrolls(screen, clinic, monkeypatch):
    monkeypatch.setattr(tab_module, "PAGE", 3)
    for number in range(40):
        child(clinic, 10, f"Child {number:02}")
    tab = screen.show(PreventiveTab)
    screen.bot.waitUntil(lambda: not screen.runner.busy and not tab.model._asked)
    before = tab.model.rowCount()
    assert before < 40
    while tab.model.canFetchMore():
        tab.model.fetchMore()
        screen.settle()
    assert tab.model.rowCount() == 40
    assert len({tab.model.id_at(row) for row in range(40)}) == 40
    assert tab.shown.text() == "40 people"


def test_lists_of_mothers_and_of_the_ill_and_an_empty_one_that_teaches(screen, clinic):
    mother = add_patient(clinic, "Asha", birth_date=date(2000, 1, 1))
    add(clinic, Pregnancy, patient_id=mother, last_period_on=TODAY - timedelta(weeks=20))
    add(clinic, Condition, patient_id=add_patient(clinic, "Ramesh"), code="I10", name="High blood pressure")
    tab = screen.show(PreventiveTab)
    assert tab.model.rowCount() == 0
    tab.show_place(kind="maternal")
    screen.settle()
    assert row_texts(tab)[2] == "Td 1 in pregnancy, Check-up 2"
    tab.show_place(kind="chronic")
    screen.settle()
    assert row_texts(tab)[2] == "Blood pressure"
    assert "High blood pressure: never measured here" in row_texts(tab)[7]
    assert not tab.person.record.isVisible()


def test_the_list_is_exported_with_everything_due(screen, clinic, tmp_path):
    child(clinic, 10, "Kiran")
    tab = screen.show(PreventiveTab)
    tab.export_to(tmp_path / "due.csv")
    screen.settle()
    lines = (tmp_path / "due.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "PCV 1" in lines[1]
    assert screen.said[-1] == "1 people exported."


@pytest.mark.slow
def test_who_may_not_record_sees_no_button(screen, clinic):
    child(clinic, 10, "Kiran")
    screen.act_as("receptionist")
    tab = screen.show(PreventiveTab)
    assert tab.person.patient is not None
    assert not tab.person.record.isVisible()
    assert not tab.export.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("scale", [100, 150])
def test_it_fits_a_small_screen(screen, clinic, qapp, scale):
    dress(qapp, "dark", scale)
    child(clinic, 10, "Kiran")
    tab = screen.show(PreventiveTab)
    tab.person.record.click()
    screen.settle()
    assert tab.minimumSizeHint().width() <= 1366
    assert tab.minimumSizeHint().height() <= 620


def test_periods_are_said_in_words():
    assert period_words(Period(weeks=6)) == "6 weeks"
    assert period_words(Period(years=1, months=3)) == "1 year 3 months"
    assert period_words(Period()) == "0 days"
