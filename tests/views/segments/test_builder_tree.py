"""What can be done to a rule that is typed, and that each change can be undone."""

import pytest

from hms_desktop.views.segments.builder import tree as trees
from hms_desktop.views.segments.builder.history import History
from hms_desktop.views.segments.builder.tree import Edit

A, B, C = ({"field": "patient.name", "op": "=", "value": name} for name in "ABC")


@pytest.mark.parametrize(
    ("deed", "tree", "path", "after", "then"),
    [
        (lambda t, p: trees.added(t, p, C), {"all": [A, B]}, (0,), {"all": [A, C, B]}, (1,)),
        (lambda t, p: trees.added(t, p, C), {"all": [{"any": [A]}]}, (0,), {"all": [{"any": [A, C]}]}, (0, 1)),
        (lambda t, p: trees.added(t, p, C), A, (), {"all": [A, C]}, (1,)),
        (trees.added_group, {"all": [A]}, (0,), {"all": [A, {"any": [{}]}]}, (1, 0)),
        (trees.added_group, {"any": [A]}, (), {"any": [A, {"all": [{}]}]}, (1, 0)),
        (trees.nested, {"all": [A, B]}, (1,), {"all": [A, {"any": [B]}]}, (1, 0)),
        (trees.nested, {"all": [{"any": [A]}, B]}, (1,), {"all": [{"any": [A, B]}]}, (0, 1)),
        (trees.nested, {"none": [A]}, (), {"all": [{"none": [A]}]}, (0,)),
        (trees.lifted, {"all": [{"any": [A, B]}]}, (0, 0), {"all": [{"any": [B]}, A]}, (1,)),
        (trees.lifted, {"all": [{"any": [A]}, B]}, (0, 0), {"all": [A, B]}, (0,)),
        (trees.lifted, {"all": [{"none": [A]}]}, (0,), {"none": [A]}, ()),
        (lambda t, p: trees.moved(t, p, 1), {"all": [A, B]}, (0,), {"all": [B, A]}, (1,)),
        (trees.removed, {"all": [A, B]}, (0,), {"all": [B]}, (0,)),
        (trees.removed, {"all": [A, {"any": [{"none": [B]}]}]}, (1, 0, 0), {"all": [A]}, (0,)),
        (trees.removed, {"any": [A]}, (0,), {"any": []}, ()),
    ],
)
def test_deeds(deed, tree, path, after, then):
    before = trees.replaced(tree, (), tree)
    edit = deed(tree, path)
    assert (edit.tree, edit.path) == (after, then)
    assert tree == before


def test_what_can_not_be_done_is_not_done():
    assert trees.lifted({"all": [A]}, (0,)) is None
    assert trees.moved({"all": [A]}, (0,), -1) is None
    assert trees.moved({"all": [A]}, (), 1) is None


def test_typing_in_one_place_is_one_step_and_another_change_forgets_what_was_undone():
    history = History({"all": [A]})
    history.go((0,))
    for value in ("x", "xy", "xyz"):
        history.change(Edit({"all": [{**A, "value": value}]}, (0,)), ((0,), "value"))
    history.change(Edit({"all": [B]}, (0,)), ((0,), "ask"))
    assert history.undo()
    assert history.now.tree == {"all": [{**A, "value": "xyz"}]}
    assert history.undo()
    assert history.now == Edit({"all": [A]}, (0,))
    assert not history.undo()
    assert history.redo()
    history.change(Edit({"all": [C]}, (0,)))
    assert not history.can_redo


def test_a_line_that_moves_is_another_step():
    history = History({"all": [A, B]})
    history.change(Edit({"all": [C, B]}, (0,)), ((0,), "value"))
    history.go((1,))
    history.go((0,))
    history.change(Edit({"all": [A, B]}, (0,)), ((0,), "value"))
    history.undo()
    assert history.now.tree == {"all": [C, B]}
