import pytest
from PySide6.QtCore import Qt

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.listing import change_text, change_told
from hms_desktop.views.segments.tab import SegmentsTab
from tests.helpers.outreach import add_patient, add_visit
from tests.helpers.segments import choose, names, press


@pytest.mark.slow
def test_the_list_counts_and_the_table_lists_the_same_people(screen, tab):
    model = tab.list.model
    assert [[model.index(row, at).data() for at in range(4)] for row in range(2)] == [
        ["Everybody", "Live", "3", "–"],
        ["Old friends", "Live", "2", "–"],
    ]
    choose(screen, tab, "Old friends")
    assert names(tab.detail.people.table) == ["Asha", "Bina"]
    assert tab.detail.count.text() == "2 people"
    assert nameless(tab) == []


@pytest.mark.slow
def test_without_a_choice_all_are_seen_together(screen, tab):
    screen.bot.waitUntil(lambda: bool(tab.overview.stages and tab.overview.stages.labels), timeout=3000)
    screen.settle()
    assert tab.panes.shows(tab.overview)
    assert tab.overview.sizes.labels == ["Everybody", "Old friends"]
    assert tab.overview.overlap.model.values == [[3, 2], [2, 2]]
    assert sum(tab.overview.stages.series[0].values) == 3
    choose(screen, tab, "Old friends")
    assert tab.panes.shows(tab.detail)
    press(screen, tab.list.table, Qt.Key.Key_Escape)
    assert tab.panes.shows(tab.overview)
    assert tab.list.table.selected_ids() == []


@pytest.mark.slow
def test_a_cell_of_the_overlap_opens_the_combination(screen, tab):
    matrix = tab.overview.overlap.matrix
    matrix.setCurrentIndex(matrix.model().index(0, 1))
    press(screen, matrix, Qt.Key.Key_Return)
    assert tab.panes.shows(tab.combine)
    assert (tab.combine.first.currentText(), tab.combine.second.currentText()) == ("Everybody", "Old friends")
    press(screen, tab.combine.line, Qt.Key.Key_Escape)
    assert tab.panes.shows(tab.overview)
    matrix.setCurrentIndex(matrix.model().index(1, 1))
    press(screen, matrix, Qt.Key.Key_Return)
    assert tab.detail.title.text() == "Old friends"


@pytest.mark.slow
def test_a_segment_is_found_by_a_part_of_its_name(screen, tab):
    choose(screen, tab, "Everybody")
    tab.list.search.setText("FRIEND")
    assert names(tab.list.table) == ["Old friends"]
    assert tab.detail.title.text() == "Everybody"
    press(screen, tab.list.search, Qt.Key.Key_Down)
    assert tab.detail.title.text() == "Old friends"
    press(screen, tab.list.search, Qt.Key.Key_Escape)
    assert len(names(tab.list.table)) == 2
    tab.list.search.setText("nowhere")
    tab.show_place(screen.clinic.services.segments.named("Everybody").id)
    screen.settle()
    assert (tab.list.search.text(), tab.detail.title.text()) == ("", "Everybody")


def test_an_empty_clinic_is_told_what_to_do(screen):
    tab = screen.show(SegmentsTab)
    assert tab.panes.shows(tab.overview)
    assert nameless(tab) == []


@pytest.mark.slow
def test_saving_shows_the_segment(screen, tab):
    tab.new_deeds[0].trigger()
    screen.settle()
    tab.editor.name.setText("Very old")
    tab.editor.save()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.detail.segment is not None, timeout=3000)
    screen.settle()
    assert tab.detail.segment.name == "Very old"
    assert tab.panes.shows(tab.detail)
    assert "Segment saved." in screen.said


@pytest.mark.slow
def test_escape_leaves_the_editor_without_a_change(screen, tab):
    choose(screen, tab, "Old friends")
    tab.detail.change.click()
    tab.editor.name.setText("Changed")
    press(screen, tab.editor.name, Qt.Key.Key_Escape)
    assert tab.panes.shows(tab.detail)
    assert tab.detail.title.text() == "Old friends"


@pytest.mark.slow
def test_removing_can_be_undone(screen, tab):
    choose(screen, tab, "Old friends")
    tab.detail.deeds["remove"].trigger()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.list.model.rowCount() == 1, timeout=3000)
    assert tab.panes.shows(tab.overview)
    screen.context.undo.undo()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.list.model.rowCount() == 2, timeout=3000)
    choose(screen, tab, "Old friends")
    press(screen, tab.list.table, Qt.Key.Key_Delete)
    screen.bot.waitUntil(lambda: tab.list.model.rowCount() == 1, timeout=3000)
    screen.settle()


@pytest.mark.slow
def test_a_visit_changes_the_counts_when_it_has_calmed_down(screen, tab, people):
    screen.clinic.services.segments.create("Seen", {"all": [{"count": "visits", "op": ">=", "value": 1}]})
    screen.settle()
    add_visit(screen.clinic, people["Asha"], 3)
    screen.bot.waitUntil(lambda: tab.list.model.index(2, 2).data() == "1", timeout=6000)
    screen.settle()


def test_a_campaign_for_the_segment_and_a_patient_are_one_key_away(screen, tab):
    choose(screen, tab, "Old friends")
    tab.detail.campaign.click()
    assert screen.went[-1] == ("campaigns", {"segment": tab.detail.segment.id})
    tab.detail.people.table.selectRow(0)
    press(screen, tab.detail.people.table, Qt.Key.Key_Return)
    assert screen.went[-1][0] == "portal"


@pytest.mark.slow
def test_open_next_takes_one_after_the_other(screen, tab, people):
    choose(screen, tab, "Everybody")
    table = tab.detail.people.table
    table.selectAll()
    for name in ("Asha", "Bina", "Chetan"):
        tab.detail.people.selection.next.trigger()
        assert screen.went[-1] == ("portal", {"patient": people[name]})
    assert table.selected_ids() == []


@pytest.mark.slow
def test_the_pages_of_a_segment_say_rule_history_and_size(screen, tab, people, hand):
    clinic = screen.clinic
    clinic.services.refresh.run()
    clinic.services.segments.add_people(hand, [people["Bina"]])
    add_patient(clinic, "Deepa", age=80)
    clinic.services.refresh.run()
    choose(screen, tab, "Old friends")
    detail = tab.detail
    detail.pages.setCurrentWidget(detail.rule)
    screen.settle()
    assert "Age in years is at least 60" in detail.rule.rule.text()
    steps = [[detail.rule.model.index(row, at).data() for at in (0, 2)] for row in range(detail.rule.model.rowCount())]
    assert steps[0] == ["Everybody on the register", "4"]
    assert steps[-1][1] == "3"
    detail.pages.setCurrentWidget(detail.history)
    screen.settle()
    first = [detail.history.model.index(0, at).data() for at in (1, 2, 3)]
    assert first == ["Entered", "Deepa", "Changed: personal details, phone"]
    press(screen, detail.history.table, Qt.Key.Key_Down)
    press(screen, detail.history.table, Qt.Key.Key_Return)
    assert screen.went[-1][0] == "portal"
    detail.pages.setCurrentWidget(detail.sizes)
    screen.settle()
    assert detail.sizes.card.series[0].values[-1] == 3
    assert nameless(detail) == []
    tab.show_place(hand)
    screen.settle()
    detail.pages.setCurrentWidget(detail.history)
    screen.settle()
    assert detail.history.model.index(0, 3).data() == "By hand"


@pytest.mark.slow
def test_why_she_is_in_is_one_key_away_and_any_patient_can_be_checked(screen, tab, people):
    choose(screen, tab, "Old friends")
    tab.detail.people.table.selectRow(0)
    tab.detail.people.selection.why.trigger()
    screen.settle()
    assert tab.panes.shows(tab.check)
    assert tab.check.why.verdict.text() == "Asha is in."
    tab.check.ask(people["Chetan"])
    screen.settle()
    assert tab.check.why.verdict.text() == "Chetan is not in."
    assert nameless(tab.check) == []
    press(screen, tab.check.why.tree, Qt.Key.Key_Escape)
    assert tab.panes.shows(tab.detail)
    tab.detail.deeds["check"].trigger()
    assert tab.panes.shows(tab.check)
    press(screen, tab.check.box, Qt.Key.Key_Escape)
    tab.check.closed.emit()
    screen.settle()
    assert tab.panes.shows(tab.detail)


@pytest.mark.slow
def test_who_may_only_look_sees_no_way_to_change(screen, people, hand):
    screen.act_as("receptionist")
    tab = screen.show(SegmentsTab)
    tab.list.select(hand)
    screen.settle()
    for one in (tab.new, tab.detail.change, tab.detail.campaign, tab.detail.add):
        assert not one.isVisible()
    shown = {what for what, line in tab.detail.deeds.items() if line.isVisible()}
    assert shown == {"check", "export-rule"}
    tab.detail.people.table.selectAll()
    selection = tab.detail.people.selection
    assert not selection.remove.isEnabled()
    assert not selection.export.isEnabled()
    assert not selection.add_line.isVisible()


def test_what_can_be_done_is_in_the_palette(screen, tab):
    choose(screen, tab, "Old friends")
    assert {"Freeze as snapshot…", "Combine with…", "Live: by a rule…"} <= {one.text() for one in tab.commands()}
    assert tab.place() == {"segment": tab.detail.segment.id}


def test_a_change_since_a_week_is_a_number_and_a_sentence():
    assert [change_text(one) for one in (None, 0, 1200, -3)] == ["–", "0", "+1,200", "−3"]
    assert change_told(1200) == "1,200 more than a week ago."
    assert change_told(-3) == "3 fewer than a week ago."
