from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hms_desktop.domain.camps import CampDetails, Phase
from hms_desktop.domain.model import Encounter
from hms_desktop.domain.time import ms_of
from hms_desktop.views.camps.tab import CampsTab
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.qt import dress, type_text
from tests.helpers.records import add, add_patient

pytestmark = pytest.mark.slow

TODAY = date(2026, 11, 22)


def plan(clinic, days=0, village="Rampur", **values):
    day = TODAY + timedelta(days=days)
    return clinic.services.camps.create(CampDetails(f"Camp {village}", village, day, **values))


def row_texts(tab, row=0):
    return [str(tab.model.index(row, at).data()) for at in range(tab.model.columnCount())]


def open_camp(screen, tab, camp):
    assert tab.list.select_id(camp)
    screen.settle()


def test_no_camps_teaches_and_offers_the_first(screen):
    tab = screen.show(CampsTab)
    assert tab.model.rowCount() == 0
    tab.list._empty.action.click()
    assert tab.form.isVisible()
    assert nameless(tab) == []


def test_camps_and_what_came_of_them(screen, clinic):
    camp, person = plan(clinic, -100, target=40, budget_paise=500_000), add_patient(clinic, "Asha Devi")
    plan(clinic, 9, "Sitapur", kind="eye")
    clinic.services.camps.attend(camp, person, referred="Cataract")
    add(clinic, Encounter, patient_id=person, started_at=ms_of(TODAY - timedelta(days=90), 9), kind="clinic")
    tab = screen.show(CampsTab)
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert row_texts(tab, 0) == ["1 Dec 2026", "Sitapur", "Eyes", "0", "Planned"]
    assert row_texts(tab, 1) == ["14 Aug 2026", "Rampur", "General health", "1 / 40", "Held"]
    figures = tab.overview.figures
    assert figures.camps.accessibleName() == "Camps held: 1. in 1 villages"
    assert figures.referred.accessibleName() == "Referred: 1. 1 of 1 seen"
    assert figures.new.accessibleName() == "New, came later: 1. of 1 new"
    assert figures.cost.accessibleName() == "Cost for each: ₹5,000. ₹5,000"
    assert tab.overview.chart.labels == ["Aug 2026"]
    tab.overview.by.setCurrentIndex(1)
    screen.settle()
    assert tab.overview.chart.labels == ["Rampur"]
    open_camp(screen, tab, camp)
    assert tab.detail.facts.text() == "General health · Rampur · 14 Aug 2026 · 40 expected · budget ₹5,000"
    assert [tab.detail.model.index(0, at).data() for at in (0, 4, 5)] == ["Asha Devi", "Cataract", "24 Aug 2026"]
    assert nameless(tab) == []
    tab._show_all()
    assert tab.overview.isVisible()


def test_filters_ask_for_list_and_figures_alike(screen, clinic):
    for days, village in ((-400, "Rampur"), (-20, "Rampur"), (-10, "Sitapur")):
        plan(clinic, days, village)
    tab = screen.show(CampsTab)
    assert tab.model.rowCount() == 3
    tab.year.setCurrentIndex(tab.year.findData(2026))
    tab.village.setCurrentIndex(tab.village.findData("Rampur"))
    screen.settle()
    assert tab.model.rowCount() == 1
    assert tab.overview.figures.camps.accessibleName().startswith("Camps held: 1.")


def test_who_came_is_noted_by_keyboard_one_after_the_other_and_taken_back(screen, clinic):
    camp = plan(clinic, 0, kind="ncd")
    for name in ("Kiran Bai", "Zubeda Khan"):
        add_patient(clinic, name, village="Rampur")
    tab = screen.show(CampsTab)
    open_camp(screen, tab, camp)
    tab.detail.begin_recording()
    who = tab.detail.who
    for typed in ("kiran", "zubeda"):
        tab.activateWindow()  # the strip, a window of its own here, has taken the focus
        screen.bot.waitUntil(tab.isActiveWindow)
        who.box.setFocus()
        screen.bot.waitUntil(who.box.hasFocus)
        type_text(who.box, typed)
        screen.bot.waitUntil(lambda: who.box._open and not screen.runner.busy, timeout=3000)
        QTest.keyClick(who.box, Qt.Key.Key_Return)
        screen.settle()
        assert who.box.text() == ""
    names = {one.name: one.services for one in clinic.services.camps.attendees(camp, 9)}
    assert names == {"Kiran Bai": "Pressure, sugar, weight", "Zubeda Khan": "Pressure, sugar, weight"}
    assert screen.said[-1] == "Zubeda Khan is noted."
    screen.bot.waitUntil(lambda: tab.detail.model.rowCount() == 2 and not screen.runner.busy, timeout=4000)
    screen.context.undo.undo()
    screen.settle()
    assert [one.name for one in clinic.services.camps.attendees(camp, 9)] == ["Kiran Bai"]
    screen.context.undo.redo()
    screen.settle()
    assert clinic.services.camps.attendee_count(camp) == 2
    assert nameless(tab) == []


def test_somebody_noted_twice_is_told_and_not_kept(screen, clinic):
    camp, person = plan(clinic), add_patient(clinic, "Kiran")
    clinic.services.camps.attend(camp, person)
    tab = screen.show(CampsTab)
    open_camp(screen, tab, camp)
    tab.detail.begin_recording()
    tab.detail.who.note(person)
    screen.settle()
    assert screen.said[-1] == "This person is noted for this camp already."
    assert clinic.services.camps.attendee_count(camp) == 1


def test_a_camp_is_planned_undone_and_changed(screen, clinic):
    tab = screen.show(CampsTab)
    tab.new.click()
    screen.settle()
    form = tab.form.form
    tab.form.save.click()
    assert form.rows["name"].error
    form.set_values({"name": "Eye camp", "village": "Rampur", "held_on": TODAY + timedelta(days=5), "kind": "eye"})
    form.rows["target"].editor.set_value(0)
    tab.form.save.click()
    screen.settle()
    assert form.rows["target"].error == "Give a number of people from 1 to 1,00,000, or leave it empty."
    form.rows["target"].editor.set_value(60)
    tab.form.save.click()
    screen.settle()
    (camp,) = clinic.services.camps.camps()
    assert (camp.details.name, camp.details.target, camp.phase) == ("Eye camp", 60, Phase.PLANNED)
    assert tab.detail.isVisible()
    assert tab.detail.name.text() == "Eye camp"
    tab.detail.edit.click()
    screen.settle()
    tab.form.form.rows["sponsor"].editor.set_value("Rotary")
    tab.form.save.click()
    screen.settle()
    assert clinic.services.camps.get(camp.id).details.sponsor == "Rotary"
    screen.context.undo.undo()
    screen.settle()
    assert clinic.services.camps.get(camp.id).details.sponsor is None
    screen.context.undo.undo()
    screen.settle()
    assert clinic.services.camps.camps() == []


def test_what_was_typed_survives_as_a_draft(screen, clinic):
    tab = screen.show(CampsTab)
    tab.new.click()
    screen.settle()
    type_text(tab.form.form.rows["name"].editor.control, "Half typed")
    tab.form._keeper.flush()
    screen.settle()
    other = screen.show(CampsTab)
    other.new.click()
    screen.settle()
    assert other.form.form.values()["name"] == "Half typed"
    other.form.cancel.click()
    screen.settle()
    assert clinic.services.drafts.mine() == []


def test_a_camp_is_called_off_and_planned_again(screen, clinic):
    camp = plan(clinic, 5)
    tab = screen.show(CampsTab)
    open_camp(screen, tab, camp)
    assert not tab.detail.record.isVisible()
    tab._call_off(tab.detail.camp)
    screen.settle()
    assert clinic.services.camps.get(camp).phase is Phase.CANCELLED
    screen.bot.waitUntil(tab.detail.restore.isVisible, timeout=4000)
    tab.detail.restore.click()
    screen.settle()
    assert clinic.services.camps.get(camp).phase is Phase.PLANNED


def test_who_came_is_exported(screen, clinic, tmp_path):
    camp = plan(clinic, -1)
    clinic.services.camps.attend(camp, add_patient(clinic, "Kiran"))
    tab = screen.show(CampsTab)
    tab.export_to(clinic.services.camps.get(camp), tmp_path / "camp.csv")
    screen.settle()
    lines = (tmp_path / "camp.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("Kiran,")


def test_a_volunteer_notes_people_but_plans_nothing(screen, clinic):
    camp = plan(clinic)
    screen.act_as("camp-volunteer")
    tab = screen.show(CampsTab)
    open_camp(screen, tab, camp)
    assert not tab.new.isVisible()
    assert not tab.detail.edit.isVisible()
    assert tab.detail.record.isVisible()


@pytest.mark.parametrize("scale", [100, 150])
def test_it_fits_a_small_screen(screen, clinic, qapp, scale):
    dress(qapp, "dark", scale)
    camp = plan(clinic, -1, budget_paise=12_345_600, target=100)
    tab = screen.show(CampsTab)
    assert tab.minimumSizeHint().width() <= 1366
    open_camp(screen, tab, camp)
    tab.detail.begin_recording()
    screen.settle()
    assert tab.minimumSizeHint().width() <= 1366
    assert tab.minimumSizeHint().height() <= 640
