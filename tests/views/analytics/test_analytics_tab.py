import pytest
from PySide6.QtWidgets import QToolButton

from hms_desktop.views.kit.definition import Definition
from hms_desktop.views.analytics.tab import AnalyticsTab
from hms_desktop.views.kit.a11y import nameless
from tests.helpers.outreach import add_patient, add_visit, allow
from tests.helpers.qt import dress


@pytest.fixture
def tab(screen):
    for name in ("Asha", "Bina"):
        patient = add_patient(screen.clinic, name)
        add_visit(screen.clinic, patient, 3)
        allow(screen.clinic, patient)
    add_patient(screen.clinic, "Chetan")
    return screen.show(AnalyticsTab)


def test_tiles_and_charts_show_the_report(screen, tab):
    report = screen.clinic.services.analytics.report()
    tiles = tab.tiles
    assert [tile._value.text() for tile in (tiles.patients, tiles.visits, tiles.missed, tiles.reachable)] == [
        "3",
        "2",
        "–",
        "66.7 %",
    ]
    assert list(tab.journey.series[0].values) == list(report.journey.values()) == [1, 0, 2, 0]
    assert tab.visits.series[0].values[-1] == 2
    assert len(tab.messages.labels) == 30
    assert tab.model.rowCount() == 0
    assert nameless(tab) == []


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # the offscreen platform says so of every popup
def test_every_number_says_what_it_is(screen, tab):
    buttons = [one for one in tab.findChildren(QToolButton) if "mean" in one.accessibleName()]
    assert len(buttons) == 8
    for one in buttons:
        one.click()
        card = next(card for card in one.findChildren(Definition) if card.isVisible())
        assert card.accessibleDescription() == one.toolTip()
        card.close()


def test_the_same_numbers_go_into_the_file(screen, tab, tmp_path):
    file = tmp_path / "numbers.csv"
    tab.export_to(file)
    screen.settle()
    assert f"headline,{tab.report.as_of},patients,3" in file.read_text("utf-8-sig")
    assert screen.said == ["Numbers exported."]


def test_a_change_is_read_again_when_it_has_calmed_down(screen, tab):
    add_patient(screen.clinic, "Deepa")
    screen.bot.waitUntil(lambda: tab.tiles.patients._value.text() == "4", timeout=8000)
    screen.settle()


def test_the_dark_theme_and_large_text_are_followed(screen, tab, qapp):
    dress(qapp, "dark", 150)
    screen.settle()
    assert tab.grab().width() > 0
    dress(qapp, "light", 100)


def test_an_empty_clinic_has_empty_charts_that_say_so(screen):
    tab = screen.show(AnalyticsTab)
    assert tab.tiles.missed._value.text() == "–"
    assert "No data yet" in tab.visits.accessibleDescription()


def test_who_may_not_export_sees_no_button(screen):
    screen.act_as("clinician")
    assert not screen.show(AnalyticsTab).export.isVisible()
