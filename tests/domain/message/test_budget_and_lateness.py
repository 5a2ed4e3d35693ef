import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.budget import budget_rules, within_budget
from hms_desktop.domain.message.decision import GO, Decision
from hms_desktop.domain.message.lateness import DELAY, SEND, SKIP, LateRule, in_time, late_rules
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.time import DAY_MS

RULES = budget_rules()
NOW = 1_000 * DAY_MS
HOUR = 3_600_000
PURPOSE = st.sampled_from(list(PURPOSES))
TIMES = st.lists(st.integers(NOW - 20 * DAY_MS, NOW), max_size=9)


def recent(times):
    return [at for at in times if at > NOW - RULES.days * DAY_MS]


@given(PURPOSE, TIMES, st.lists(PURPOSE, max_size=4))
def test_what_goes_leaves_room_for_itself_and_for_what_is_more_important(purpose, times, waiting):
    most = RULES.limits[purpose].most
    higher = [one for one in waiting if RULES.rank(one) < RULES.rank(purpose)]
    fits = most is None or len(recent(times)) + len(higher) < most
    assert within_budget(purpose, times, waiting, NOW, RULES).goes == fits


@given(PURPOSE, TIMES, st.lists(PURPOSE, max_size=4))
def test_what_waits_may_be_tried_at_a_time_when_it_can_go(purpose, times, waiting):
    found = within_budget(purpose, times, waiting, NOW, RULES)
    if found.waits:
        assert found.not_before > NOW
        if len(recent(times)) >= RULES.limits[purpose].most:
            assert within_budget(purpose, times, [], found.not_before, RULES) == GO
            assert not within_budget(purpose, times, [], found.not_before - 1, RULES).goes


@given(PURPOSE, TIMES)
def test_a_higher_purpose_goes_wherever_a_lower_one_does(purpose, times):
    if within_budget(purpose, times, [], NOW, RULES).goes:
        assert all(
            within_budget(other, times, [], NOW, RULES).goes
            for other in PURPOSES
            if RULES.rank(other) < RULES.rank(purpose)
        )


def test_an_offer_gives_way_to_a_reminder_that_waits():
    assert within_budget("promotion", [NOW - DAY_MS], [], NOW, RULES) == GO
    waits = within_budget("promotion", [NOW - DAY_MS], ["reminder"], NOW, RULES)
    assert waits == Decision("budget", NOW + RULES.look_again)
    assert within_budget("reminder", [NOW - DAY_MS], ["promotion"] * 9, NOW, RULES) == GO
    assert within_budget("promotion", [NOW, NOW], [], NOW, RULES) == Decision("budget")
    assert within_budget("clinical", [NOW] * 99, [], NOW, RULES) == GO


def test_priority_stands_as_the_clinic_wants_it():
    assert list(RULES.limits) == ["clinical", "reminder", "feedback", "promotion"]


RULE = st.builds(LateRule, st.sampled_from([SEND, DELAY, SKIP]), st.integers(0, 3000))


@given(RULE, st.integers(0, 60 * HOUR), st.integers(0, 30 * HOUR))
def test_lateness_follows_the_rule_of_the_campaign(rule, ago, wait):
    meant, leaves = NOW - ago, NOW + wait
    opening = leaves + 9 * HOUR
    found = in_time(meant, NOW, leaves, rule, lambda: opening)
    late = leaves - meant > rule.minutes * 60_000
    if found.goes:
        assert wait == 0
        assert not late or rule.rule == SEND
    elif not found.waits:
        assert found.reason == "too-late"
        assert late
        assert rule.rule == SKIP
    else:
        assert found.not_before in (leaves, opening)
        assert found.not_before > NOW
        if late and rule.rule == DELAY:
            again = in_time(found.meant_at, found.not_before, found.not_before, rule, lambda: opening)
            assert again == GO


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (LateRule(SEND, 180), GO),
        (LateRule(DELAY, 180), Decision("late", NOW + 20 * HOUR, NOW + 20 * HOUR)),
        (LateRule(SKIP, 180), Decision("too-late")),
        (LateRule(SKIP, 300), GO),
    ],
)
def test_the_laptop_was_closed_for_four_hours(rule, found):
    assert in_time(NOW - 4 * HOUR, NOW, NOW, rule, lambda: NOW + 20 * HOUR) == found


def test_without_any_hour_to_come_it_is_left_out():
    rule = LateRule(SEND, 0)
    assert in_time(NOW, NOW, None, rule, lambda: None) == Decision("no-hours")
    assert in_time(NOW - 9, NOW, NOW, LateRule(DELAY, 0), lambda: None) == Decision("no-hours")


def test_every_purpose_has_a_rule():
    assert late_rules().keys() == PURPOSES.keys()
    assert late_rules()["reminder"].rule == SEND
