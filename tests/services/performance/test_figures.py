"""What a visit brings and work costs: the clinic's own figures, from their day on, and given up again."""

from datetime import date, timedelta

import pytest

from hms_desktop.domain.campaign.roi import contribution, roi_rules
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hms_desktop.domain.time import day_of
from hms_desktop.services.performance.figures import own_rules
from tests.helpers.trials import draft, fill

EARLY = date(2020, 1, 1)


def told(clinic):
    figures = clinic.services.figures.current()
    return figures.share, figures.minute, figures.own


def test_the_shipped_figures_hold_until_there_are_own_ones(clinic):
    assert told(clinic) == (roi_rules().contribution_percent, roi_rules().paise_per_minute, False)
    clinic.services.figures.set(45, 210, EARLY)
    assert told(clinic) == (45, 210, True)
    clinic.services.figures.set(50, 200, EARLY)
    assert told(clinic) == (50, 200, True)
    assert clinic.services.figures.take_back() == 2
    assert told(clinic) == (60, 144, False)
    with pytest.raises(NotFound):
        clinic.services.figures.take_back()
    clinic.services.figures.set(55, 100, EARLY)
    assert told(clinic) == (55, 100, True)


def test_figures_of_a_later_day_wait_for_it(clinic):
    today = day_of(clinic.clock())
    clinic.services.figures.set(40, 300, today + timedelta(days=2))
    figures = clinic.services.figures.current()
    assert (figures.own, figures.later.share, figures.later.minute) == (False, 40, 300)
    clinic.clock.forward(days=2)
    assert told(clinic) == (40, 300, True)


def test_work_is_priced_by_the_figures_of_the_day_of_the_launch(clinic):
    fill(clinic, 20)
    campaign = draft(clinic, None)
    clinic.services.campaigns.launch(campaign)
    clinic.services.performance.set_minutes(campaign, 10)
    clinic.services.figures.set(60, 200, day_of(clinic.clock()))
    clinic.services.figures.set(60, 500, day_of(clinic.clock()) + timedelta(days=1))
    clinic.clock.forward(days=3)
    assert clinic.services.performance.money(campaign).cost.work == 2_000


def test_of_a_visit_remains_what_remained_on_its_day(clinic):
    clinic.services.figures.set(40, 0, date(2026, 1, 1))
    clinic.services.figures.set(80, 0, date(2026, 7, 1))
    with clinic.database.read() as connection:
        rules = own_rules(connection)
    days = (date(2025, 12, 31), date(2026, 6, 30), date(2026, 7, 1))
    assert [contribution(10_000, rules.on(day)) for day in days] == [6_000, 4_000, 8_000]


@pytest.mark.parametrize(
    ("share", "minute", "wrong"), [(-1, 0, "share"), (101, 0, "share"), (0, -1, "minute"), (0, 100_001, "minute")]
)
def test_figures_that_can_t_be_are_refused(clinic, share, minute, wrong):
    with pytest.raises(Invalid) as refused:
        clinic.services.figures.set(share, minute, EARLY)
    assert refused.value.fields == {wrong: f"figure-{wrong}"}


def test_prices_of_messages_stay_apart_from_figures_of_work(clinic):
    before = clinic.services.prices.table()
    clinic.services.figures.set(45, 210, EARLY)
    assert clinic.services.prices.table() == before


def test_only_who_manages_the_clinic_changes_them(clinic):
    clinic.act_as("outreach")
    assert told(clinic) == (60, 144, False)
    with pytest.raises(NotAllowed):
        clinic.services.figures.set(45, 210, EARLY)
