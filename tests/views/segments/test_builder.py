"""The builder on the screen: keys, numbers, warnings, drafts, and a three-level rule with the keyboard alone."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.builder.lines import RowLine
from hms_desktop.views.segments.editor import SegmentEditor
from hms_desktop.views.segments.tab import SegmentsTab
from tests.helpers.outreach import add_patient, add_visit

OLD = {"field": "patient.age", "op": ">=", "value": 60}
RAMPUR = {"field": "patient.village", "op": "=", "value": "Rampur"}


@pytest.fixture
def people(screen):
    for name, age, village in (
        ("Asha", 61, "Rampur"),
        ("Bina", 72, "Doraha"),
        ("Chetan", 40, "Rampur"),
        ("Dev", None, None),
    ):
        made = add_patient(screen.clinic, name, age=age, village=village)
    add_visit(screen.clinic, made, 10)


@pytest.fixture
def editor(screen, people):
    made = SegmentEditor(screen.context)
    screen.tabs.append(made)
    made.resize(960, 600)
    made.show()
    made.activateWindow()
    screen.bot.waitUntil(made.isActiveWindow, timeout=3000)
    return made


def opened(screen, editor, tree):
    editor.edit(None)
    screen.settle()
    editor.outline.put(tree)
    asked(screen, editor)


def asked(screen, editor):
    """Wait until what stands there was counted."""
    screen.bot.waitUntil(lambda: not editor._debounce.pending, timeout=3000)
    screen.settle()


def press(keys):
    """Press keys where the focus is."""
    QTest.keySequence(QApplication.focusWidget(), QKeySequence(keys))


def type_here(text):
    QTest.keyClicks(QApplication.focusWidget(), text)


def figures(editor, path):
    shown = editor.outline.lines[path].figures
    return shown.alone, shown.left


@pytest.mark.slow
def test_each_line_says_how_many_it_has_and_how_many_are_left(screen, editor):
    opened(screen, editor, {"all": [OLD, RAMPUR]})
    assert editor.count.text() == "1 patient matches"
    assert figures(editor, (0,)) == ("2", "2")
    assert figures(editor, (1,)) == ("2", "1")
    assert "alone 2, left 1" in editor.outline.lines[(1,)].accessibleName()
    assert nameless(editor) == []


@pytest.mark.slow
def test_the_first_of_them_are_listed_and_enter_says_why(screen, editor):
    opened(screen, editor, {"all": [OLD]})
    assert [editor.people.model.record_at(row).name for row in range(2)] == ["Asha", "Bina"]
    editor.people.table.selectRow(1)
    editor.people.table.setFocus()
    press("Return")
    screen.settle()
    assert editor.why.why.verdict.text() == "Bina is in."
    assert editor.why.person.value().name == "Bina"
    editor.outline.put({"all": [RAMPUR]})
    assert not editor.people.table.isEnabled()
    asked(screen, editor)
    assert editor.why.why.verdict.text() == "Bina is not in."
    assert editor.people.model.record_at(1).name == "Chetan"


@pytest.mark.slow
def test_a_line_that_leaves_nobody_says_so_in_its_place(screen, editor):
    opened(screen, editor, {"all": [OLD, {**RAMPUR, "value": "Nowhere"}]})
    line = editor.outline.lines[(1,)]
    assert "nobody is left" in line.note.sentence
    assert line.note.kind == "warning"


@pytest.mark.slow
def test_what_unknown_does_is_said_where_it_matters(screen, editor):
    opened(screen, editor, {"all": [{"none": [OLD]}, OLD]})
    assert editor.outline.lines[(0, 0)].note.sentence == (
        "Also leaves out people for whom “Age in years” is not recorded: 1 on the register."
    )
    assert "not recorded" not in editor.outline.lines[(1,)].note.sentence


@pytest.mark.slow
def test_a_half_typed_row_is_told_at_the_field_and_the_last_numbers_are_greyed(screen, editor):
    opened(screen, editor, {"all": [OLD, RAMPUR]})
    editor.outline.go((0,))
    value = editor.outline.lines[(0,)].editor.parts[1].editor
    value.line.setFocus()
    type_here("x")
    line = editor.outline.lines[(0,)]
    assert value.line.property("invalid") == "true"
    assert "number" in line.note.sentence
    assert figures(editor, (0,)) == ("2", "2")
    assert line.figures.stale
    asked(screen, editor)
    assert "Mend the marked line" in editor.count.text()
    editor.name.setText("Old")
    editor.save()
    assert "not finished" in editor.error.text()
    press("Ctrl+Z")
    asked(screen, editor)
    assert editor.count.text() == "1 patient matches"
    assert not editor.outline.lines[(0,)].figures.stale


@pytest.mark.slow
def test_only_the_newest_rule_is_counted_and_the_one_before_is_really_stopped(screen, editor):
    opened(screen, editor, {"all": [OLD]})
    jobs = []
    real = screen.runner.read
    screen.runner.read = lambda *a, **k: jobs.append(real(*a, **k)) or jobs[-1]
    editor.preview.ask({"all": [OLD]})
    editor.preview.ask({"all": [OLD, RAMPUR]})
    assert jobs[0].context.cancelled
    screen.settle()


@pytest.mark.slow
def test_the_keys_win_over_those_of_a_text_line(screen, editor):
    opened(screen, editor, {"all": [OLD, RAMPUR]})
    editor.outline.go((1,))
    press("Ctrl+Right")
    assert editor.tree() == {"all": [OLD, {"any": [RAMPUR]}]}
    press("Ctrl+Left")
    press("Ctrl+Up")
    assert editor.tree() == {"all": [RAMPUR, OLD]}
    press("Ctrl+Down")
    press("Ctrl+Del")
    assert editor.tree() == {"all": [OLD]}
    for _ in range(5):
        press("Ctrl+Z")
    assert editor.tree() == {"all": [OLD, RAMPUR]}
    press("Ctrl+Y")
    assert editor.tree() == {"all": [OLD, {"any": [RAMPUR]}]}
    press("PgUp")
    press("PgUp")
    assert editor.outline.path == (0,)
    press("Ctrl+Shift+Return")
    assert editor.tree()["all"][1] == {"any": [{}]}


@pytest.mark.slow
def test_the_tab_key_goes_through_the_rows_and_opens_each(screen, editor):
    opened(screen, editor, {"all": [OLD, RAMPUR]})
    editor.description.setFocus()
    visited = []
    for _ in range(8):
        press("Tab")
        visited.append(editor.outline.path if editor.outline.isAncestorOf(QApplication.focusWidget()) else None)
    assert visited == [(), (0,), (0,), (0,), (1,), (1,), (1,), None]
    assert QApplication.focusWidget() is editor.bar.buttons["add"]
    press("Shift+Tab")
    assert editor.outline.path == (1,)
    lines = [line for line in editor.outline.lines.values() if isinstance(line, RowLine)]
    assert [line.editor is not None for line in lines] == [False, True]


@pytest.mark.slow
def test_a_value_is_completed_from_the_data(screen, editor):
    opened(screen, editor, {"all": [{**RAMPUR, "value": ""}]})
    editor.outline.go((0,))
    line = editor.outline.lines[(0,)].editor.parts[1].editor.line
    line.setFocus()
    type_here("ram")
    screen.bot.waitUntil(lambda: line.is_open, timeout=3000)
    press("Down")
    press("Return")
    assert editor.tree() == {"all": [RAMPUR]}
    asked(screen, editor)
    assert editor.count.text() == "2 patients match"


@pytest.mark.slow
def test_a_condition_is_found_by_its_plain_name(screen, editor):
    opened(screen, editor, {"all": [{"field": "condition.code", "op": "=", "value": ""}]})
    editor.outline.go((0,))
    line = editor.outline.lines[(0,)].editor.parts[1].editor.line
    line.setFocus()
    type_here("type 2")
    screen.bot.waitUntil(lambda: line.is_open, timeout=3000)
    assert [one.text for one in line._offered] == ["Type 2 diabetes (E11)"]
    press("Down")
    press("Return")
    assert editor.tree() == {"all": [{"field": "condition.code", "op": "=", "value": "E11"}]}


@pytest.mark.slow
def test_the_list_of_values_stays_beside_its_line_when_the_line_moves(screen, editor):
    opened(screen, editor, {"all": [OLD, {**RAMPUR, "value": ""}]})
    editor.outline.go((1,))
    line = editor.outline.lines[(1,)].editor.parts[1].editor.line
    line.setFocus()
    press("Down")
    screen.bot.waitUntil(lambda: line.is_open, timeout=3000)
    editor.outline.lines[(0,)].note.say("A remark that takes a line of its own", "hint")
    editor.outline.lines[(0,)].setMinimumHeight(120)
    screen.settle()
    window = line.window()
    place = line.rect().translated(line.mapTo(window, line.rect().topLeft()))
    assert line.is_open
    assert not line._list.geometry().intersects(place)
    assert (
        abs(line._list.geometry().top() - place.bottom()) < 6 or abs(line._list.geometry().bottom() - place.top()) < 6
    )


@pytest.mark.slow
def test_nothing_is_remarked_about_a_line_while_it_is_being_typed(screen, editor):
    opened(screen, editor, {"all": [OLD, {"field": "patient.age", "op": ">=", "value": 99}]})
    line = editor.outline.lines[(1,)]
    assert "nobody is left" in line.note.sentence
    editor.outline.go((1,))
    value = line.editor.parts[1].editor
    value.line.setFocus()
    type_here("9")
    asked(screen, editor)
    editor.outline._pause.restart()
    editor.outline._tell(line)
    assert line.note.sentence == ""
    screen.bot.waitUntil(lambda: "nobody is left" in line.note.sentence, timeout=4000)


@pytest.mark.slow
def test_what_is_typed_is_found_again_and_can_be_thrown_away(screen, editor):
    opened(screen, editor, {"all": [OLD]})
    editor.name.setText("Half")
    editor.outline.go((0,))
    press("Ctrl+Return")
    press("Escape")
    screen.settle()
    editor.edit(None)
    screen.settle()
    screen.bot.waitUntil(lambda: editor.name.text() == "Half", timeout=3000)
    assert editor.tree() == {"all": [OLD, {}]}
    editor._drafts.discard()
    assert editor.name.text() == ""
    screen.settle()
    editor.edit(None)
    screen.settle()
    assert editor.name.text() == ""


@pytest.mark.slow
def test_another_segment_is_asked_by_name_and_shown_by_its_name(screen, editor):
    seniors = screen.clinic.services.segments.create("Seniors", {"all": [OLD]})
    editor.edit(None)
    screen.settle()
    editor.outline.put({"all": [{}]})
    editor.outline.go((0,))
    type_here("senior")
    press("Return")
    assert editor.tree() == {"all": [{"segment": str(seniors)}]}
    asked(screen, editor)
    assert editor.count.text() == "2 patients match"
    assert "Seniors" in editor.reading.words


@pytest.mark.slow
def test_a_rule_with_more_lines_than_steps_are_worked_out_for_still_counts(screen, editor):
    opened(screen, editor, {"any": [{**OLD, "value": number} for number in range(45)]})
    assert editor.count.text() == "3 patients match"
    assert "not shown" in editor.outline.lines[()].note.sentence


@pytest.mark.slow
def test_a_three_level_rule_is_written_and_saved_with_the_keyboard_alone(screen, people):
    tab = screen.show(SegmentsTab)
    tab.activateWindow()
    screen.bot.waitUntil(tab.isActiveWindow, timeout=3000)
    tab.new_deeds[0].trigger()
    screen.settle()
    editor = tab.editor
    screen.bot.waitUntil(lambda: QApplication.focusWidget() is editor.name, timeout=3000)
    type_here("Old or not seen")
    for _ in range(3):
        press("Tab")
    assert editor.outline.path == (0,)
    press("Ctrl+Return")
    type_here("age in")
    press("Return")
    press("Tab")
    type_here("60")
    press("Ctrl+Shift+Return")
    type_here("village")
    press("Return")
    press("Tab")
    type_here("Doraha")
    press("Ctrl+Return")
    press("Ctrl+Right")
    type_here("visits")
    press("Return")
    press("Tab")
    type_here("1")
    press("Ctrl+Return")
    type_here("age in")
    press("Return")
    press("Tab")
    type_here("70")
    press("Ctrl+S")
    screen.settle()
    kept = screen.clinic.services.segments.named("Old or not seen").tree
    assert kept == {
        "all": [
            {"field": "patient.status", "op": "=", "value": "active"},
            OLD,
            {
                "any": [
                    {**RAMPUR, "value": "Doraha"},
                    {"all": [{"count": "visits", "op": ">=", "value": 1}, {**OLD, "value": 70}]},
                ]
            },
        ]
    }


@pytest.mark.slow
@pytest.mark.parametrize("scale", [100, 150])
def test_ordinary_rules_need_no_scrolling_sideways(screen, editor, scale):
    screen.context.theme.set_scale(scale)
    deep = {"count": "visits", "op": ">=", "value": 2, "within": {"from": {"ago": "P1Y"}}, "where": {"kind": ["camp"]}}
    pressure = {
        "observation": "blood-pressure",
        "take": {"times": 2, "of_last": 3},
        "op": ">",
        "value": 140,
        "second_value": 90,
    }
    opened(screen, editor, {"all": [OLD, {"any": [RAMPUR, {"all": [deep, pressure]}]}]})
    editor.resize(900, 600)
    for path in ((1, 0), (1, 1, 0), (1, 1, 1)):
        editor.outline.go(path)
        inner = editor.outline.widget()
        assert inner.minimumSizeHint().width() <= editor.outline.viewport().width()


def test_every_field_has_a_place_in_the_list(editor):
    editor.edit(None)
    assert {ask.name for ask in editor.outline._asks} >= set(catalogue())
