"""A row shown in its controls and read back is the row; every field, count and measurement can be asked."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from hms_desktop.domain.segment.fields import MEASURES, catalogue
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Group, Membership, leaves
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.segments.builder.asks import all_asks
from hms_desktop.views.segments.builder.leaf_editor import LeafEditor
from hms_desktop.views.segments.builder.leaf_parts import fresh
from hms_desktop.views.segments.builder.outline import RuleOutline
from tests.helpers.rules import trees

TODAY = date(2026, 11, 22)
NAMES = {"other": "Other people"}


@pytest.fixture
def row(screen):
    made = LeafEditor(screen.context, all_asks(NAMES), NAMES)
    screen.bot.addWidget(made)
    return made


@pytest.fixture
def outline(screen):
    made = RuleOutline(screen.context)
    screen.bot.addWidget(made)
    return made


def named_segments(rule):
    """The rule with its segments by name only, as it is stored."""
    if isinstance(rule, Group):
        return Group(rule.kind, tuple(map(named_segments, rule.rules)))
    return Membership("other") if isinstance(rule, Membership) else rule


@pytest.mark.slow
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rule=trees(TODAY))
def test_what_the_language_can_say_is_shown_and_read_back(row, rule):
    for leaf in leaves(rule):
        tree = write_rule(Membership("other") if isinstance(leaf, Membership) else leaf)
        row.set_leaf(tree)
        assert row.leaf() == tree


@pytest.mark.slow
def test_everything_that_can_be_asked_begins_as_a_row_with_names_for_a_screen_reader(row):
    asks = all_asks(NAMES)
    assert {one.name for one in asks} >= {*catalogue(), *MEASURES}
    for ask in asks:
        row.set_leaf(fresh(ask.stub, {}))
        assert nameless(row) == []
        parse = {**row.leaf()}
        if parse.get("value") == "":
            parse["value"] = "Rampur" if catalogue().get(ask.name) and catalogue()[ask.name].kind == "text" else 8
        assert write_rule(parse_rule(parse)) == parse


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rule=trees(TODAY).map(named_segments))
def test_a_rule_that_is_looked_at_row_by_row_stays_as_it_is(outline, rule):
    tree = write_rule(rule)
    outline.show_rule(tree, NAMES)
    for path in list(outline.lines):
        outline.go(path)
    assert outline.tree == tree
    assert not outline.possible()["undo"]
