import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.listing import change_text, change_told
from hms_desktop.views.segments.tab import SegmentsTab
from tests.helpers.outreach import add_patient, add_visit

OLD = {"all": [{"field": "patient.age", "op": ">=", "value": 60}]}
NOBODY = {"any": []}


@pytest.fixture
def people(screen):
    named = (("Asha", 61), ("Bina", 72), ("Chetan", 40))
    return {name: add_patient(screen.clinic, name, age=age, village="Rampur") for name, age in named}


@pytest.fixture
def tab(screen, people):
    screen.clinic.services.segments.create("Everybody", {"all": []})
    screen.clinic.services.segments.create("Old friends", OLD)
    made = screen.show(SegmentsTab)
    QAbstractItemModelTester(made.list.model, made)
    QAbstractItemModelTester(made.detail.people.table.paged, made)
    QAbstractItemModelTester(made.detail.history.model, made)
    QAbstractItemModelTester(made.detail.rule.model, made)
    return made


@pytest.fixture
def hand(screen, people):
    """A list by hand with Asha in it."""
    made = screen.clinic.services.segments.create("Friends", NOBODY, kind="by-hand")
    screen.clinic.services.segments.add_people(made, [people["Asha"]])
    return made


def names(table):
    model = table.rows
    return [model.record_at(row).name for row in range(model.rowCount())]


def choose(screen, tab, name):
    tab.list.select(next(one.id for one in screen.clinic.services.segments.all() if one.name == name))
    screen.settle()


def press(screen, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget.window().activateWindow()
    widget.setFocus()
    screen.bot.keyClick(widget, key, modifier)
    screen.settle()


def rows(screen, name):
    return [one.name for one in screen.clinic.services.segments.members({"segment": name}, 9)]


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
def test_a_snapshot_keeps_its_people(screen, tab):
    choose(screen, tab, "Old friends")
    tab.detail.deeds["freeze"].trigger()
    assert tab.bar.line.text() == "Old friends, 22 Nov 2026"
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    screen.bot.waitUntil(lambda: tab.detail.title.text() == "Old friends, 22 Nov 2026", timeout=3000)
    screen.settle()
    assert tab.detail.kind.text() == "Frozen"
    add_patient(screen.clinic, "Deepa", age=80)
    assert rows(screen, "Old friends") == ["Asha", "Bina", "Deepa"]
    assert rows(screen, "Old friends, 22 Nov 2026") == ["Asha", "Bina"]
    assert not tab.detail.deeds["export-rule"].isVisible()
    tab.detail.change.click()
    tab.bar.line.setText("November")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    assert screen.clinic.services.segments.named("November").kind == "frozen"
    assert tab.bar.isHidden()
    screen.settle()


def test_a_name_that_is_taken_is_told_at_the_line(screen, tab):
    choose(screen, tab, "Old friends")
    tab.detail.deeds["duplicate"].trigger()
    tab.bar.line.setText("Everybody")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    assert "Another segment has this name" in tab.bar.error.text()
    press(screen, tab.bar.line, Qt.Key.Key_Escape)
    assert tab.bar.isHidden()


@pytest.mark.slow
def test_a_list_by_hand_takes_people_by_keyboard_and_gives_them_back(screen, tab, people):
    tab.new_deeds[1].trigger()
    tab.bar.line.setText("Diwali cards")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    screen.bot.waitUntil(lambda: tab.detail.title.text() == "Diwali cards", timeout=3000)
    screen.settle()
    tab.detail.add.click()
    page = tab.detail.people
    assert page.adding.isVisible()
    assert nameless(page) == []
    page.adding.add(people["Chetan"])
    screen.settle()
    assert rows(screen, "Diwali cards") == ["Chetan"]
    assert screen.said[-1] == "1 person added to “Diwali cards”."
    screen.bot.waitUntil(lambda: names(page.table) == ["Chetan"], timeout=5000)
    screen.context.undo.undo()
    screen.settle()
    assert rows(screen, "Diwali cards") == []
    screen.context.undo.redo()
    screen.settle()
    assert rows(screen, "Diwali cards") == ["Chetan"]
    press(screen, page.adding.box, Qt.Key.Key_Escape)
    tab.detail.people.adding.close_bar()
    assert not page.adding.isVisible()


@pytest.mark.slow
def test_the_reason_of_a_pick_is_typed_and_stands_in_the_history(screen, tab, people, hand):
    screen.clinic.services.refresh.run()
    tab.show_place(hand)
    screen.settle()
    detail = tab.detail
    detail.add.click()
    detail.people.adding.reason.setText("Came to the talk")
    detail.people.adding.add(people["Bina"])
    screen.settle()
    screen.bot.waitUntil(lambda: names(detail.people.table) == ["Asha", "Bina"], timeout=5000)
    detail.people.table.selectRow(0)
    screen.clinic.services.refresh.run()
    screen.clinic.clock.forward(minutes=5)
    detail.people.selection.remove_told.trigger()
    assert tab.bar.isVisible()
    tab.bar.line.setText("Moved to her daughter")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    assert not tab.bar.isVisible()
    assert rows(screen, "Friends") == ["Bina"]
    screen.clinic.services.refresh.run()
    detail.pages.setCurrentWidget(detail.history)
    screen.settle()
    told = [[detail.history.model.index(row, at).data() for at in (1, 2, 3)] for row in range(3)]
    assert sorted(told) == [
        ["Entered", "Asha", "By hand"],
        ["Entered", "Bina", "By hand: Came to the talk"],
        ["Left", "Asha", "By hand: Moved to her daughter"],
    ]


@pytest.mark.slow
def test_a_rule_alone_is_asked_for_a_name_that_its_file_suggests(screen, tab, tmp_path, monkeypatch):
    file = tmp_path / "very_old.json"
    file.write_text(json.dumps(OLD), encoding="utf-16")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    tab.new_deeds[2].trigger()
    screen.settle()
    assert tab.bar.isVisible()
    assert tab.bar.line.text() == "very old"
    tab.bar.line.setText("Old friends")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    assert tab.bar.error.text().startswith("Another segment has this name.")
    tab.bar.line.setText("Very old")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    screen.bot.waitUntil(lambda: tab.detail.title.text() == "Very old", timeout=3000)
    assert rows(screen, "Very old") == ["Asha", "Bina"]
    file.write_bytes(b"\xff\xfe{")
    tab.new_deeds[2].trigger()
    screen.settle()
    assert screen.said[-1].startswith("The rule can't be read as JSON from line 1")


@pytest.mark.slow
def test_removed_people_come_back_as_they_were(screen, tab, people, hand):
    segments = screen.clinic.services.segments
    segments.edit(hand, "Friends", OLD)
    tab.show_place(hand)
    screen.settle()
    table = tab.detail.people.table
    assert names(table) == ["Asha", "Bina"]
    table.selectAll()
    press(screen, table, Qt.Key.Key_Delete)
    assert rows(screen, "Friends") == []
    assert screen.said[-1] == "2 people removed from “Friends”."
    screen.context.undo.undo()
    screen.settle()
    assert rows(screen, "Friends") == ["Asha", "Bina"]
    assert segments.picked(hand) == {people["Asha"]: "added"}


@pytest.mark.slow
def test_people_of_one_segment_are_added_to_a_list(screen, tab, people, hand):
    screen.settle()
    tab.show_place(screen.clinic.services.segments.named("Everybody").id)
    screen.settle()
    page = tab.detail.people
    page.table.selectAll()
    page.selection._fill_add()
    lines = {line.text(): line for line in page.selection.add.actions()}
    assert list(lines) == ["Friends", "", "New list by hand…"]
    lines["Friends"].trigger()
    screen.settle()
    assert rows(screen, "Friends") == ["Asha", "Bina", "Chetan"]
    screen.context.undo.undo()
    screen.settle()
    assert rows(screen, "Friends") == ["Asha"]
    page.table.selectRow(1)
    lines["New list by hand…"].trigger()
    tab.bar.line.setText("One")
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    screen.settle()
    assert rows(screen, "One") == ["Bina"]


@pytest.mark.slow
def test_rows_that_were_not_loaded_are_found_when_needed(screen, tab, monkeypatch):
    choose(screen, tab, "Everybody")
    table = tab.detail.people.table
    table.selectAll()
    wanted = [one.id for one in screen.clinic.services.segments.members({"all": []}, 9)]
    monkeypatch.setattr(table.rows, "id_at", lambda row: wanted[0] if row == 0 else None)
    assert table.chosen()(screen.clinic.services) == wanted


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
def test_two_segments_are_combined_after_a_look_at_the_numbers(screen, tab):
    screen.clinic.services.segments.create("Bina", {"field": "patient.name", "op": "starts-with", "value": "Bina"})
    tab.show_place(screen.clinic.services.segments.named("Everybody").id)
    screen.settle()
    tab.detail.deeds["combine"].trigger()
    page = tab.combine
    page.second.setCurrentText("Old friends")
    screen.settle()
    assert page.result.text() == "2 people"
    assert page.picture.accessibleDescription() == ("Only in Everybody: 1. In both: 2. Only in Old friends: 0.")
    page.choices["first-only"].click()
    assert (page.result.text(), page.line.text()) == ("1 person", "Everybody without Old friends")
    page.choices["either"].click()
    assert page.result.text() == "3 people"
    assert nameless(page) == []
    page.choices["first-only"].click()
    press(screen, page.line, Qt.Key.Key_Return)
    screen.bot.waitUntil(lambda: tab.panes.shows(tab.detail), timeout=3000)
    screen.settle()
    assert names(tab.detail.people.table) == ["Chetan"]
    screen.context.undo.undo()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.list.model.rowCount() == 3, timeout=3000)
    screen.settle()


@pytest.mark.slow
def test_a_segment_is_not_combined_with_itself(screen, tab):
    choose(screen, tab, "Everybody")
    tab.detail.deeds["combine"].trigger()
    tab.combine.second.setCurrentText("Everybody")
    tab.combine.save()
    assert tab.combine.error.text() == "Choose two different segments."
    screen.settle()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["live", "by-hand", "frozen"])
def test_a_copy_has_the_same_people(screen, tab, people, kind):
    segments = screen.clinic.services.segments
    if kind == "frozen":
        own = segments.freeze(segments.named("Old friends").id, "Source")
    else:
        own = segments.create("Source", OLD, kind=kind)
    if kind == "by-hand":
        segments.add_people(own, [people["Chetan"]])
        segments.remove_people(own, [people["Asha"]])
    tab.show_place(own)
    screen.settle()
    tab.detail.deeds["duplicate"].trigger()
    press(screen, tab.bar.line, Qt.Key.Key_Return)
    assert rows(screen, "Source, copy") == rows(screen, "Source")
    assert segments.named("Source, copy").kind == kind
    screen.settle()


@pytest.mark.slow
def test_the_rule_goes_out_and_comes_in_as_a_file(screen, tab, tmp_path, monkeypatch):
    file = tmp_path / "old.segment.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    choose(screen, tab, "Old friends")
    tab.detail.deeds["export-rule"].trigger()
    screen.settle()
    content = json.loads(file.read_text("utf-8"))
    content["name"] = "Old friends of another clinic"
    file.write_text(json.dumps(content), "utf-8")
    tab.detail.deeds["import-rule"].trigger()
    screen.settle()
    assert rows(screen, "Old friends of another clinic") == ["Asha", "Bina"]
    file.unlink()
    tab.new_deeds[2].trigger()
    screen.settle()
    assert screen.said[-1].startswith("“old.segment.json” can't be opened.")


@pytest.mark.slow
def test_a_list_and_those_selected_are_exported(screen, tab, tmp_path, monkeypatch):
    file = tmp_path / "list.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    choose(screen, tab, "Old friends")
    tab.detail.deeds["export-list"].trigger()
    screen.settle()
    assert len(file.read_text("utf-8-sig").splitlines()) == 3
    assert screen.said[-1] == "2 patients exported."
    tab.detail.people.table.selectRow(1)
    tab.detail.people.selection.export.trigger()
    screen.settle()
    lines = file.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("Bina,")


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
