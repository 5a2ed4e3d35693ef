"""Campaigns that start at a time, and those that come again: on time, late, never twice."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.campaign.timing import read_timing
from hms_desktop.domain.errors import NotAllowed, NotFound, Refused
from hms_desktop.domain.message.hours_data import shipped_choice
from hms_desktop.domain.message.lateness import LateRule
from hms_desktop.domain.time import ms_of
from hms_desktop.services.campaigns.movements import make_movements
from hms_desktop.services.outreach.rules import CampaignRules
from tests.helpers.outreach import TODAY, name_clinic
from tests.helpers.timed import Timed

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def timed(clinic):
    return Timed(clinic)


def test_a_scheduled_campaign_starts_at_its_time_and_not_before(timed, clinic):
    timed.person()
    made = timed.armed({"starts_at": f"{TOMORROW}T10:00"})
    clinic.clock.ms = ms_of(TOMORROW, 9, 59)
    assert timed.dispatch.run().idle
    assert timed.dispatch.next_at() == ms_of(TOMORROW, 10)
    clinic.clock.ms = ms_of(TOMORROW, 10)
    assert timed.run().sent == 1
    assert timed.status(made) == "finished"
    clinic.clock.forward(days=30)
    assert timed.run().sent == 0


def test_the_list_tells_for_when_it_is_armed_until_it_began(timed, clinic):
    timed.person()
    made = timed.armed({"starts_at": f"{TOMORROW}T10:00"})
    assert clinic.services.campaigns.get(made).begins_at == ms_of(TOMORROW, 10)
    clinic.services.campaigns.pause(made)
    assert clinic.services.campaigns.get(made).begins_at == ms_of(TOMORROW, 10)
    clinic.services.campaigns.resume(made)
    clinic.clock.ms = ms_of(TOMORROW, 10)
    timed.run()
    assert clinic.services.campaigns.get(made).begins_at is None


def test_who_came_into_the_segment_until_then_is_in_it(timed, clinic):
    timed.armed({"starts_at": f"{TOMORROW}T10:00"})
    timed.person()
    clinic.clock.ms = ms_of(TOMORROW, 10)
    assert timed.run().sent == 1


def test_it_starts_when_the_desk_is_opened_unless_that_is_too_late(timed, clinic):
    timed.person()
    late, skipped = (timed.armed({"starts_at": f"{TOMORROW}T10:00"}) for _ in range(2))
    rules = clinic.services.outreach_rules
    rules.set_campaign(late, CampaignRules(LateRule("send", 60)))
    rules.set_campaign(skipped, CampaignRules(LateRule("skip", 60)))
    clinic.clock.ms = ms_of(TOMORROW, 15)
    assert timed.run().sent == 1
    assert (timed.status(late), timed.status(skipped)) == ("finished", "stopped")


@pytest.mark.slow
def test_a_recurring_campaign_writes_to_each_once_a_round(timed, clinic):
    people = [timed.person(), timed.person()]
    made = timed.armed({"repeats": {"every": "week", "on": "mon", "at": "10:00", "count": 3}})
    for _ in range(40):
        clinic.clock.forward(hours=23)
        timed.run()
    assert len(timed.taken()) == 3 * len(people)
    assert timed.statuses(made) == ["finished"] * 3
    assert timed.status(made) == "finished"
    starts = [one.starts_at for one in reversed(clinic.services.arming.rounds(made))]
    assert starts == [ms_of(TOMORROW + timedelta(weeks=week), 10) for week in range(3)]


def test_each_round_has_the_people_of_its_time(timed, clinic):
    timed.person()
    made = timed.armed({"repeats": {"every": "day", "at": "10:00"}})
    clinic.clock.ms = ms_of(TOMORROW, 10)
    timed.run()
    timed.person()
    clinic.clock.ms = ms_of(TOMORROW + timedelta(days=1), 10)
    timed.run()
    assert [one.people for one in clinic.services.arming.rounds(made)] == [2, 1]


def test_of_rounds_that_were_missed_only_the_last_one_starts(timed, clinic):
    timed.person()
    made = timed.armed({"repeats": {"every": "day", "at": "10:00"}})
    clinic.clock.ms = ms_of(TODAY + timedelta(days=5), 12)
    assert timed.run().sent == 1
    (only,) = clinic.services.arming.rounds(made)
    assert only.starts_at == ms_of(TODAY + timedelta(days=5), 10)
    assert timed.status(made) == "running"


def test_a_round_that_is_too_late_says_so_and_the_next_one_comes(timed, clinic):
    timed.person()
    made = timed.armed({"repeats": {"every": "day", "at": "10:00"}})
    clinic.services.outreach_rules.set_campaign(made, CampaignRules(LateRule("skip", 60)))
    clinic.clock.ms = ms_of(TOMORROW, 12)
    assert timed.run().sent == 0
    (missed,) = clinic.services.arming.rounds(made)
    assert (missed.status, missed.reason) == ("stopped", "start-too-late")
    clinic.clock.ms = ms_of(TOMORROW + timedelta(days=1), 10)
    assert timed.run().sent == 1


def test_a_clock_set_back_opens_no_round_twice(timed, clinic):
    timed.person()
    made = timed.armed({"repeats": {"every": "day", "at": "10:00"}})
    clinic.clock.ms = ms_of(TOMORROW, 10)
    timed.run()
    clinic.clock.ms = ms_of(TODAY, 10)
    timed.restart()
    for _ in range(3):
        timed.run()
        clinic.clock.forward(hours=12)
    assert len(clinic.services.arming.rounds(made)) == 1


@pytest.mark.slow
def test_paused_no_round_is_opened_and_rounds_pause_with_their_plan(timed, clinic):
    timed.person()
    clinic.services.outreach_rules.set_hours(shipped_choice())
    made = timed.armed({"repeats": {"every": "day", "at": "05:00"}})
    clinic.clock.ms = ms_of(TOMORROW, 5)
    assert timed.run().sent == 0, "it is night"
    assert timed.statuses(made) == ["running"]
    clinic.services.campaigns.pause(made)
    assert timed.statuses(made) == ["paused"]
    clinic.clock.ms = ms_of(TOMORROW, 9)
    assert timed.run().sent == 0
    clinic.services.campaigns.resume(made)
    assert timed.run().sent == 1


def test_stopped_what_waits_in_rounds_is_never_sent(timed, clinic):
    timed.person()
    clinic.services.outreach_rules.set_hours(shipped_choice())
    made = timed.armed({"repeats": {"every": "day", "at": "05:00"}})
    clinic.clock.ms = ms_of(TOMORROW, 5)
    assert timed.run().sent == 0, "it is night"
    assert clinic.services.campaigns.stop(made) == 1
    clinic.clock.forward(days=3)
    assert timed.run().sent == 0
    assert (timed.status(made), timed.statuses(made)) == ("stopped", ["stopped"])


def test_a_campaign_that_can_not_start_says_so_and_holds_nobody_up(timed, clinic):
    timed.person()
    name_clinic(clinic, "Asha Clinic")
    at = {"starts_at": f"{TOMORROW}T10:00"}
    broken, other = timed.armed(at, body="Call {{clinic.phone}}"), timed.armed(at)
    clinic.clock.ms = ms_of(TOMORROW, 10)
    assert timed.run().sent == 1
    assert (timed.status(broken), timed.status(other)) == ("stopped", "finished")


def test_only_a_draft_with_a_time_before_it_is_armed(timed, clinic):
    arming = clinic.services.arming
    made = timed.draft()
    with pytest.raises(Refused, match="campaign-no-time"):
        arming.arm(made)
    arming.plan(made, read_timing({"starts_at": f"{TODAY}T09:00"}))
    with pytest.raises(Refused, match="campaign-time-over"):
        arming.arm(made)
    arming.plan(made, read_timing({"repeats": {"every": "day", "until": str(TODAY - timedelta(days=1))}}))
    with pytest.raises(Refused, match="campaign-time-over"):
        arming.arm(made)
    arming.plan(made, read_timing({"repeats": {"every": "month", "on": "last"}}))
    assert arming.arm(made).next_at == ms_of(date(2026, 11, 30), 10)
    for again in (lambda: arming.arm(made), lambda: arming.plan(made, read_timing({}))):
        with pytest.raises(Refused, match="campaign-already-launched"):
            again()


def test_what_is_planned_can_be_looked_at_before(timed, clinic):
    arming = clinic.services.arming
    timing = read_timing({"repeats": {"every": "month", "on": 31, "count": 2}})
    assert arming.moments(timing, 5) == [ms_of(date(2026, 11, 30), 10), ms_of(date(2026, 12, 31), 10)]
    made = timed.draft()
    arming.plan(made, timing)
    planned = arming.planned(made)
    assert (planned.timing, planned.next_at) == (timing, ms_of(date(2026, 11, 30), 10))


def test_a_trigger_names_a_segment_that_is_there(timed, clinic):
    made = timed.draft()
    with pytest.raises(NotFound, match="segment-unknown"):
        clinic.services.arming.plan(made, read_timing({"trigger": {"event": "segment.entered", "segment": "Nobody"}}))


def test_who_may_not_send_arms_nothing(timed, clinic):
    made = timed.draft()
    clinic.services.arming.plan(made, read_timing({"trigger": {"event": "birthday"}}))
    clinic.act_as("reception")
    with pytest.raises(NotAllowed):
        clinic.services.arming.arm(made)


def test_two_ways_at_once_are_refused():
    with pytest.raises(Refused, match="timing-both"):
        read_timing({"repeats": {"every": "day"}, "trigger": {"event": "birthday"}})


@pytest.mark.parametrize("told", [{"repeats": {"every": "day"}}, {"trigger": {"event": "birthday"}}])
def test_plans_go_out_by_themselves_only(timed, clinic, told):
    timed.person()
    made = timed.draft()
    clinic.services.arming.plan(made, read_timing(told))
    with pytest.raises(Refused, match="campaign-goes-by-itself"):
        clinic.services.campaigns.launch(made)
    assert timed.run().sent == 0


@pytest.mark.slow
def test_the_list_shows_a_plan_with_its_rounds_summed(timed, clinic):
    timed.person()
    made = timed.armed({"repeats": {"every": "day", "at": "10:00", "count": 2}})
    for day in (1, 2):
        clinic.clock.ms = ms_of(TODAY + timedelta(days=day), 10)
        timed.run()
    (row,) = clinic.services.campaigns.all()
    assert (row.id, row.funnel.sent) == (made, 2)
    first = clinic.services.arming.rounds(made)[-1]
    assert clinic.services.campaigns.get(first.id).funnel.sent == first.funnel.sent == 1


def test_a_round_that_can_not_start_leaves_nothing_behind(timed, clinic):
    timed.person()
    name_clinic(clinic, "Asha Clinic")
    made = timed.armed({"repeats": {"every": "day", "at": "10:00"}}, body="Call {{clinic.phone}}")
    clinic.clock.ms = ms_of(TOMORROW, 10)
    assert timed.run().sent == 0
    (one,) = clinic.services.arming.rounds(made)
    assert (one.status, one.reason, one.people) == ("stopped", "start-refused", 0)
    assert timed.status(made) == "running"


def test_the_page_of_what_comes_again_counts_and_lists_its_rounds(timed, clinic):
    people, ledger = [timed.person(), timed.person()], clinic.services.ledger
    made = timed.armed({"repeats": {"every": "day", "at": "10:00", "count": 2}})
    for _ in range(2):
        clinic.clock.forward(hours=24)
        timed.run()
    assert len(timed.taken()) == 2 * len(people)
    assert ledger.funnel(made) == clinic.services.campaigns.get(made).funnel
    assert ledger.funnel(made).sent == ledger.count(made) == len(ledger.messages(made, 9)) == 4
    assert len({row.id for offset in (0, 3) for row in ledger.messages(made, 3, offset=offset)}) == 4
    assert ledger.growth(made).sent[-1] == 4
    first = clinic.services.arming.rounds(made)[-1].id
    assert ledger.count(first) == 2


def test_a_pause_tells_who_waits_in_a_round(timed, clinic):
    people = [timed.person(), timed.person()]
    made = timed.armed({"repeats": {"every": "day", "at": "10:00", "count": 2}})
    clinic.clock.forward(hours=24)
    for movement in make_movements(clinic.desk, clinic.services.refresh):
        movement.move(clinic.clock())
    clinic.services.campaigns.pause(made)
    assert clinic.services.caution.since_launch(made).waiting == len(people)
