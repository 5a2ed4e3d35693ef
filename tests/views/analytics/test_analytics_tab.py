from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPushButton, QToolButton

from hms_desktop.services.journey.records import Flow
from hms_desktop.views.analytics.journey_page import arrivals
from hms_desktop.views.analytics.moves import ways
from hms_desktop.views.analytics.tab import AnalyticsTab
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.kit.definition import Definition
from tests.helpers.outreach import add_patient, add_visit, allow
from tests.helpers.qt import dress


@pytest.fixture
def tab(screen):
    for name in ("Asha", "Bina"):
        patient = add_patient(screen.clinic, name)
        add_visit(screen.clinic, patient, 3)
        allow(screen.clinic, patient)
    add_patient(screen.clinic, "Chetan")
    made = screen.show(AnalyticsTab)
    drawn(screen, made.clinic)
    return made


def turn_to(screen, tab, page):
    tab.pages.setCurrentWidget(page)
    return drawn(screen, page)


def drawn(screen, page):
    """The page when all of its charts are there."""
    screen.settle()
    screen.bot.waitUntil(lambda: page.data is not None and not page.turns.busy, timeout=5000)
    return page


def test_tiles_and_charts_show_the_report(screen, tab):
    tiles, clinic = tab.clinic.tiles, tab.clinic
    assert [tile._value.text() for tile in (tiles.patients, tiles.visits, tiles.missed, tiles.reachable)] == [
        "3",
        "2",
        "–",
        "66.7 %",
    ]
    assert clinic.visits.series[0].values[-1] == 2
    assert len(clinic.messages.labels) == 30
    assert clinic.model.rowCount() == 0
    assert tab.as_of.text() == "As of 22 Nov 2026"
    assert nameless(tab) == []


@pytest.mark.slow
def test_a_page_reads_when_it_is_shown(screen, tab):
    assert tab.journey.data is None
    page = turn_to(screen, tab, tab.journey)
    QAbstractItemModelTester(page.moves.model, page)
    stages = screen.clinic.services.journey.stages()
    assert list(page.stages.series[0].values) == list(stages.values())
    assert page.stages.labels == ["Awareness", "Consideration", "Active", "Loyal"]
    assert sum(stages.values()) == 3
    assert page.scores.labels[0] == "0–9"
    assert page.scores.labels[-2:] == ["Not enough data", "Not scored"]
    assert sum(page.scores.series[0].values) == 3
    assert sum(page.standings.series[0].values) == 3
    assert len(page.flow.labels) == 12
    assert nameless(tab) == []


def test_the_moves_are_told_by_month_and_by_way():
    first, second = date(2026, 9, 1), date(2026, 10, 1)
    moves = (
        Flow(first, "awareness", "consideration", 4),
        Flow(first, "active", "active", 50),
        Flow(second, "awareness", "consideration", 1),
        Flow(second, "loyal", "active", 2),
        Flow(second, "active", "loyal", 9),
    )
    into = {one.name: list(one.values) for one in arrivals(moves, [first, second])}
    assert into == {"Awareness": [0, 0], "Consideration": [4, 1], "Active": [0, 2], "Loyal": [0, 9]}
    assert [(way.before, way.after, way.forward, way.lately, way.whole) for way in ways(moves)] == [
        ("active", "loyal", True, 9, 9),
        ("awareness", "consideration", True, 1, 5),
        ("loyal", "active", False, 2, 2),
    ]
    assert ways(()) == []


@pytest.mark.slow
def test_the_segments_are_seen_over_time_and_by_what_they_have_in_common(screen, tab):
    segments = screen.clinic.services.segments
    segments.create("Everybody", {"all": []})
    some = segments.create("Some", {"field": "patient.name", "op": "in", "value": ["Asha", "Bina"]})
    screen.clinic.services.refresh.run()
    page = turn_to(screen, tab, tab.segments)
    QAbstractItemModelTester(page.overlap.model, page)
    assert page.now.labels == ["Everybody", "Some"]
    assert [list(one.values)[-1] for one in page.sizes.series] == [3, 2]
    assert page.overlap.model.values == [[3, 2], [2, 2]]
    assert nameless(page) == []
    matrix = page.overlap.matrix
    matrix.setCurrentIndex(matrix.model().index(1, 1))
    screen.bot.keyClick(matrix, Qt.Key.Key_Return)
    assert screen.went[-1] == ("segments", {"segment": some})
    matrix.setCurrentIndex(matrix.model().index(0, 1))
    screen.bot.keyClick(matrix, Qt.Key.Key_Return)
    assert screen.went[-1] == ("segments", {"combine": (segments.named("Everybody").id, some)})


@pytest.mark.slow
@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # the offscreen platform says so of every popup
def test_every_number_says_what_it_is(screen, tab):
    for page in (tab.clinic, tab.journey, tab.segments):
        turn_to(screen, tab, page)
    links = [one for one in tab.findChildren(QPushButton) if one.text() == "How is this counted?"]
    buttons = [one for one in tab.findChildren(QToolButton) if "mean" in one.accessibleName()]
    assert (len(links), len(buttons)) == (11, 4)
    for one in (*links, *buttons):
        one.click()
        card = next(card for card in one.findChildren(Definition) if card.isVisible())
        assert card.accessibleDescription() == one.toolTip() != ""
        card.close()


def test_the_same_numbers_go_into_the_file(screen, tab, tmp_path):
    screen.clinic.services.segments.create("Everybody", {"all": []})
    file = tmp_path / "numbers.csv"
    tab.export_to(file)
    screen.settle()
    text = file.read_text("utf-8-sig")
    assert f"headline,{tab.clinic.data.as_of},patients,3" in text
    assert "score,2026-11-22,not-enough-data," in text
    assert "standing,2026-11-22,on-time,2" in text
    assert "segment,2026-11-22,Everybody,3" in text
    assert screen.said == ["Numbers exported."]


@pytest.mark.slow
def test_a_change_is_read_again_when_it_has_calmed_down(screen, tab):
    add_patient(screen.clinic, "Deepa")
    screen.bot.waitUntil(lambda: tab.clinic.tiles.patients._value.text() == "4", timeout=8000)
    screen.settle()


@pytest.mark.slow
def test_the_journey_is_read_again_when_it_was_worked_out_anew(screen, tab):
    page = turn_to(screen, tab, tab.journey)
    add_patient(screen.clinic, "Deepa")
    screen.clinic.services.refresh.run()
    screen.bot.waitUntil(lambda: sum(page.stages.series[0].values) == 4, timeout=8000)
    screen.settle()


@pytest.mark.slow
def test_the_dark_theme_and_large_text_are_followed(screen, tab, qapp):
    height = tab.clinic.messages.height()
    dress(qapp, "dark", 150)
    screen.settle()
    assert tab.clinic.messages.height() > height
    dress(qapp, "light", 100)


@pytest.mark.slow
def test_an_empty_clinic_has_empty_charts_that_say_so(screen):
    tab = screen.show(AnalyticsTab)
    drawn(screen, tab.clinic)
    assert tab.clinic.tiles.missed._value.text() == "–"
    assert "No data yet" in tab.clinic.visits.chart.accessibleDescription()
    page = turn_to(screen, tab, tab.journey)
    assert "No data yet" in page.flow.chart.accessibleDescription()
    assert turn_to(screen, tab, tab.segments).overlap.model.rowCount() == 0


@pytest.mark.slow
def test_the_page_is_kept_when_the_window_is_built_anew(screen, tab):
    turn_to(screen, tab, tab.segments)
    other = screen.show(AnalyticsTab)
    other.show_place(**tab.place())
    assert other.pages.currentWidget() is other.segments
    screen.settle()


def test_who_may_not_export_sees_no_button(screen):
    screen.act_as("clinician")
    assert not screen.show(AnalyticsTab).export.isVisible()
