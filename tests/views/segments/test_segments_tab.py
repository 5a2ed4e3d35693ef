import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.domain.segment.fields import MEASURES, catalogue
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.words import words
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.condition_row import ConditionRow
from hms_desktop.views.segments.tab import SegmentsTab
from hms_desktop.views.segments.words import sentence
from tests.helpers.outreach import add_patient, add_visit

OLD = {"all": [{"field": "patient.age", "op": ">=", "value": 60}]}


@pytest.fixture
def tab(screen):
    for name, age in (("Asha", 61), ("Bina", 72), ("Chetan", 40)):
        add_patient(screen.clinic, name, age=age, village="Rampur")
    screen.clinic.services.segments.create("Everybody", {"all": []})
    screen.clinic.services.segments.create("Old friends", OLD)
    made = screen.show(SegmentsTab)
    QAbstractItemModelTester(made.model, made)
    QAbstractItemModelTester(made.detail.table.paged, made)
    return made


def _names(table):
    model = table.rows
    return [model.record_at(row).name for row in range(model.rowCount())]


def _choose(screen, tab, name):
    tab.list.select_id(next(one.id for one in screen.clinic.services.segments.all() if one.name == name))
    screen.settle()


def test_the_list_counts_and_the_table_lists_the_same_people(screen, tab):
    assert [tab.model.index(row, 1).data() for row in range(2)] == ["3", "2"]
    _choose(screen, tab, "Old friends")
    assert _names(tab.detail.table) == ["Asha", "Bina"]
    assert tab.detail.count.text() == "2 patients"
    assert "Age in years is at least 60" in tab.detail.rule.text()
    assert nameless(tab) == []


def test_an_empty_clinic_is_told_what_a_segment_is(screen):
    tab = screen.show(SegmentsTab)
    assert tab._right.currentWidget() is tab.empty


def test_the_count_follows_while_typing_and_saving_shows_the_segment(screen, tab):
    tab.new.click()
    screen.settle()
    assert tab.editor.count.text() == "3 patients match"
    row = tab.editor.add_row({"field": "patient.age", "op": ">=", "value": 60})
    row.number.setValue(70)
    screen.bot.waitUntil(lambda: tab.editor.count.text() == "1 patients match", timeout=3000)
    screen.settle()
    assert _names(tab.draft_members) == ["Bina"]
    tab.editor.save()
    screen.settle()
    assert tab.editor.error.text() == "Give the segment a name."
    tab.editor.name.setText("Very old")
    tab.editor.save()
    screen.settle()
    assert tab.detail.segment.name == "Very old"
    assert tab._right.currentWidget() is tab.detail
    assert screen.said[-1] == "Segment saved."


def test_a_condition_without_a_value_is_not_counted_and_not_saved(screen, tab):
    tab.new.click()
    row = tab.editor.add_row({"field": "patient.village", "op": "=", "value": "Rampur"})
    row.text.clear()
    tab.editor._ask()
    assert "Fill in the value" in tab.editor.count.text()
    tab.editor.name.setText("Rampur")
    tab.editor.save()
    assert "no value yet" in tab.editor.error.text()
    assert nameless(tab.editor) == []
    screen.settle()


def test_escape_leaves_the_editor_without_a_change(screen, tab):
    _choose(screen, tab, "Old friends")
    tab.detail.edit.click()
    tab.editor.name.setText("Changed")
    screen.bot.keyClick(tab.editor.name, Qt.Key.Key_Escape)
    screen.settle()
    assert tab._right.currentWidget() is tab.detail
    assert tab.detail.title.text() == "Old friends"


def test_removing_can_be_undone(screen, tab):
    _choose(screen, tab, "Old friends")
    tab.detail.remove.click()
    screen.settle()
    screen.settle()
    assert tab.model.rowCount() == 1
    screen.context.undo.undo()
    screen.settle()
    screen.bot.waitUntil(lambda: tab.model.rowCount() == 2, timeout=3000)


def test_a_nested_rule_can_be_renamed_but_not_flattened(screen, tab):
    tree = {"all": [{"any": [OLD["all"][0], {"field": "patient.village", "op": "known"}]}]}
    screen.clinic.services.segments.create("Nested", tree)
    screen.settle()
    tab.show_place(screen.clinic.services.segments.named("Nested").id)
    screen.settle()
    tab.detail.edit.click()
    assert not tab.editor.add.isEnabled()
    tab.editor.name.setText("Nested, renamed")
    tab.editor.save()
    screen.settle()
    assert screen.clinic.services.segments.named("Nested, renamed").tree == tree


def test_a_visit_changes_the_counts_when_it_has_calmed_down(screen, tab):
    screen.clinic.services.segments.create("Seen", {"all": [{"count": "visits", "op": ">=", "value": 1}]})
    screen.settle()
    add_visit(screen.clinic, screen.clinic.services.segments.members(OLD, 1)[0].id, 3)
    screen.bot.waitUntil(lambda: tab.model.index(2, 1).data() == "1", timeout=5000)
    screen.settle()


def test_a_campaign_for_the_segment_and_a_patient_are_one_key_away(screen, tab):
    _choose(screen, tab, "Old friends")
    tab.detail.campaign.click()
    assert screen.went[-1] == ("campaigns", {"segment": tab.detail.segment.id})
    tab.detail.table.selectRow(0)
    screen.bot.keyClick(tab.detail.table, Qt.Key.Key_Return)
    assert screen.went[-1][0] == "portal"


def test_who_may_only_look_sees_no_buttons_to_change(screen):
    screen.clinic.services.segments.create("Old friends", OLD)
    screen.act_as("receptionist")
    tab = screen.show(SegmentsTab)
    for one in (tab.new, tab.detail.edit, tab.detail.remove, tab.detail.export, tab.detail.campaign):
        assert not one.isVisible()


def test_every_field_can_be_asked_in_the_editor(qtbot):
    row = ConditionRow()
    qtbot.addWidget(row)
    for key in (*catalogue(), *MEASURES):
        row.field.setCurrentIndex(row.field.findData(key))
        row.text.setText("Rampur, Sundarpur")
        for at in range(row.op.count()):
            row.op.setCurrentIndex(at)
            tree = row.tree()
            if tree.get("value") == []:
                row.text.setText("5, 6")
                tree = row.tree()
            rule = parse_rule(tree)
            other = ConditionRow()
            qtbot.addWidget(other)
            other.set_tree(write_rule(rule))
            assert other.tree() == tree, key
            assert sentence(words(rule))
