import pytest
from PySide6.QtCore import Qt

from hms_desktop.views.kit.a11y import nameless
from tests.helpers.segments import OLD, choose, names, press, rows


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
