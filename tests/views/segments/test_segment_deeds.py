import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from hms_desktop.views.kit.a11y import nameless
from tests.helpers.outreach import add_patient
from tests.helpers.segments import OLD, choose, names, press, rows


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
