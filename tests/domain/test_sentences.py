"""Sentences of codes: one of a thing has a sentence of its own where there is one."""

import pytest

from hms_desktop.domain.sentences import pattern_of, sentence


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "Visited 1 day before due: 30 of 30."),
        (12, "Visited 12 days before due: 30 of 30."),
        (0, "Visited 0 days before due: 30 of 30."),
    ],
)
def test_one_day_is_a_day(days, said):
    assert sentence("score-recency-early", {"days": days, "earned": 30, "share": 30}) == said


def test_one_of_something_else_changes_nothing():
    assert sentence("score-recency-early", {"days": 12, "earned": 1, "share": 30}).startswith("Visited 12 days")
    assert pattern_of("no-such-code", {"days": 1}) == "no-such-code"
    assert sentence("score-attendance", {"kept": 1, "missed": 0, "earned": 25, "share": 25}).startswith(
        "Kept 1 visit and"
    )
