"""An experiment from its set-up to its verdict, held against a plain computation from the rows."""

import random
import uuid
from dataclasses import replace
from datetime import timedelta

import pytest
from statsmodels.stats.proportion import confint_proportions_2indep

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.steps import Step, StepKind
from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.experiment.design import HELD_OUT, HOLDOUT, Look, Metric
from hms_desktop.domain.experiment.verdict import Finding
from hms_desktop.domain.model import Appointment, Patient
from hms_desktop.domain.time import DAY_MS
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.trials import design, draft, fill, visit


def rows(clinic, campaign, columns="patient_id, arm, state, reason, template_id"):
    with clinic.database.read_raw() as connection:
        return connection.execute(f"SELECT {columns} FROM message WHERE campaign_id = ?", (campaign.bytes,)).fetchall()


def plain_units(clinic):
    """Patient to unit, by walking from each patient over phones and households."""
    with clinic.database.read_raw() as connection:
        pairs = connection.execute("SELECT patient_id, number FROM patient_phone WHERE removed_at IS NULL").fetchall()
        pairs += connection.execute("SELECT id, household_id FROM patient WHERE household_id IS NOT NULL").fetchall()
    keys, people = {}, {}
    for patient, key in pairs:
        keys.setdefault(patient, set()).add(key)
        people.setdefault(key, set()).add(patient)
    units = {}
    for patient in keys:
        seen, todo = set(), [patient]
        while todo:
            one = todo.pop()
            if one not in seen:
                seen.add(one)
                todo += [other for key in keys[one] for other in people[key]]
        units[patient] = min(seen)
    return units


def visitors(clinic, campaign, rates, at, seed=3):
    """Some of each group come at a moment; returns who."""
    chance = random.Random(seed)
    came = [patient for patient, arm, *_ in rows(clinic, campaign) if chance.random() < rates.get(arm, 0)]
    visit(clinic, [uuid.UUID(bytes=one) for one in came], at)
    return set(came)


def plain_counts(clinic, campaign, came):
    units, groups = plain_units(clinic), {}
    for patient, arm, *_ in rows(clinic, campaign):
        if arm is not None:
            everybody, did = groups.setdefault(arm, (set(), set()))
            everybody.add(units.get(patient, patient))
            if patient in came:
                did.add(units.get(patient, patient))
    return {arm: (len(did), len(everybody)) for arm, (everybody, did) in groups.items()}


def test_who_shares_a_phone_or_a_household_is_in_one_group_and_reads_one_text(clinic):
    fill(clinic, 400)
    campaign = draft(clinic)
    clinic.services.campaigns.launch(campaign)
    units, arms, templates = plain_units(clinic), {}, {}
    for patient, arm, state, reason, template in rows(clinic, campaign):
        arms.setdefault(units[patient], set()).add(arm)
        templates.setdefault(arm, set()).add(template)
        assert (state, reason) == (("suppressed", HELD_OUT) if arm == HOLDOUT else ("queued", None))
    assert len(arms) < 400
    assert {len(found) for found in arms.values()} == {1}
    assert {arm: len(found) for arm, found in templates.items()} == {HOLDOUT: 1, "Plain": 1, "Warm": 1}
    assert templates[HOLDOUT] == templates["Plain"] != templates["Warm"]
    smallest = min(number for _, number in plain_counts(clinic, campaign, set()).values())
    assert clinic.services.outlines.of(campaign).design.planned == smallest


def test_each_group_gets_its_own_words_and_those_held_back_get_none(clinic):
    fill(clinic, 60)
    campaign = draft(clinic)
    clinic.services.campaigns.launch(campaign)
    clinic.services.dispatch.run()
    told = {}
    for _, arm, state, body in rows(clinic, campaign, "patient_id, arm, state, body"):
        told.setdefault(arm, set()).add(body and body.split(",")[1].strip())
        assert arm != HOLDOUT or state == "suppressed"
    assert told[HOLDOUT] == {None}
    assert told["Plain"] - {None} == {"come"}
    assert told["Warm"] - {None} == {"we miss you"}


def test_who_is_left_out_for_another_reason_is_in_no_group(clinic):
    fill(clinic, 40)
    add_patient(clinic, "Nobody asked")
    allow(clinic, add_patient(clinic, "Died", status="deceased"))
    campaign = draft(clinic)
    clinic.services.campaigns.launch(campaign)
    assert {arm for _, arm, _, reason, _ in rows(clinic, campaign) if reason in ("no-consent", "deceased")} == {None}


def test_a_value_that_one_text_lacks_leaves_people_out_of_every_group(clinic):
    fill(clinic, 60)
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("UPDATE patient SET village = 'Rampur' WHERE name NOT IN ('Asha 3', 'Asha 4')")
    segment = clinic.services.segments.create("All", {"all": []})
    make = clinic.services.templates.create
    plain = make("One", "sms", "en", "reminder", "Dear {{patient.first_name}}")
    village = make("Two", "sms", "en", "reminder", "Dear {{patient.first_name}} of {{patient.village}}")
    campaign = clinic.services.campaigns.create("Villages", segment, plain)
    clinic.services.experiments.set_up(campaign, design(village))
    clinic.services.campaigns.launch(campaign)
    left_out = [arm for _, arm, _, reason, _ in rows(clinic, campaign) if reason == "missing-value"]
    assert left_out == [None, None]


def test_the_verdict_is_that_of_a_plain_computation(clinic):
    fill(clinic, 1200)
    campaign = draft(clinic)
    clinic.services.campaigns.launch(campaign)
    came = visitors(clinic, campaign, {HOLDOUT: 0.06, "Plain": 0.16, "Warm": 0.17}, clinic.clock() + 3 * DAY_MS)
    late = [uuid.UUID(bytes=one) for one, *_ in rows(clinic, campaign) if one not in came]
    visit(clinic, late, clinic.clock() + 10 * DAY_MS)  # the tenth day is over
    clinic.clock.forward(days=9)
    early = clinic.services.experiments.result(campaign)
    assert not early.is_over
    assert {one.verdict.finding for one in early.compared} == {Finding.TOO_EARLY}
    clinic.clock.forward(days=1)
    found = clinic.services.experiments.result(campaign)
    expected = plain_counts(clinic, campaign, came)
    assert {one.name: (one.counts.did, one.counts.of) for one in found.groups} == expected
    assert [one.people for one in found.groups] == [
        sum(arm == name for _, arm, *_ in rows(clinic, campaign)) for name in (HOLDOUT, "Plain", "Warm")
    ]
    against, texts = found.compared
    told = [sum(expected[name][at] for name in ("Plain", "Warm")) for at in (0, 1)]
    low, high = confint_proportions_2indep(*told, *expected[HOLDOUT], "newcomb", "diff", alpha=0.05)
    assert (against.verdict.difference.low, against.verdict.difference.high) == pytest.approx((low, high))
    assert low > 0
    assert against.verdict.finding is Finding.BETTER
    assert texts.verdict.finding in (Finding.CANNOT_TELL, Finding.NO_DIFFERENCE)


def test_looking_every_day_is_allowed_where_that_was_chosen(clinic):
    fill(clinic, 600)
    campaign = draft(clinic, lambda second: design(second, look=Look.SEQUENTIAL))
    clinic.services.campaigns.launch(campaign)
    visitors(clinic, campaign, {"Plain": 0.6, "Warm": 0.6}, clinic.clock() + DAY_MS)
    clinic.clock.forward(days=2)
    found = clinic.services.experiments.result(campaign)
    assert not found.is_over
    assert found.compared[0].verdict.finding is Finding.BETTER


def test_reading_and_answering_are_counted_by_text(clinic):
    fill(clinic, 300)
    campaign = draft(clinic, lambda second: design(second, holdout=0, metric=Metric.READ))
    clinic.services.campaigns.launch(campaign)
    read = clinic.clock() + DAY_MS
    with clinic.database.writing() as connection:
        connection.exec_driver_sql("UPDATE message SET read_at = ? WHERE arm = 'Warm'", (read,))
    clinic.clock.forward(days=11)
    plain, warm = clinic.services.experiments.result(campaign).groups
    assert (plain.counts.did, warm.counts.did) == (0, warm.counts.of)


def test_what_is_tried_is_fixed_by_the_launch(clinic):
    fill(clinic, 30)
    campaign = draft(clinic)
    service = clinic.services.experiments
    kept = clinic.services.outlines.of(campaign).design
    service.set_up(campaign, None)
    assert clinic.services.outlines.of(campaign).design is None
    service.set_up(campaign, kept)
    assert service.result(campaign) is None
    clinic.services.campaigns.launch(campaign)
    with pytest.raises(Refused, match="experiment-launched"):
        service.set_up(campaign, None)


def test_texts_must_fit_the_campaign(clinic):
    fill(clinic, 5)
    campaign = draft(clinic, None)
    with pytest.raises(NotFound, match="template-gone"):
        clinic.services.experiments.set_up(campaign, design(uuid.UUID(int=1)))
    other = clinic.services.templates.create("Offer", "sms", "en", "promotion", "Come")
    with pytest.raises(Invalid) as found:
        clinic.services.experiments.set_up(campaign, design(other))
    assert found.value.fields == {"arms": "experiment-template-differs"}


def test_the_forecast_counts_units_and_warns(clinic):
    fill(clinic, 400)
    campaign = draft(clinic)
    kept = clinic.services.outlines.of(campaign).design
    row = clinic.services.campaigns.get(campaign)
    segment = clinic.services.segments.named(row.segment).id
    template = next(one.id for one in clinic.services.templates.all("sms") if one.name == row.template)
    found = clinic.services.experiments.forecast(segment, template, kept)
    clinic.services.campaigns.launch(campaign)
    launched = plain_counts(clinic, campaign, set())
    assert sum(found.sizes.values()) == sum(of for _, of in launched.values())
    assert found.beforehand.needed > found.beforehand.smallest
    assert found.beforehand.tells_nothing == (found.beforehand.power < 0.5)


def test_the_usual_rate_is_the_clinic_s_own_once_it_knows_enough(clinic):
    people = fill(clinic, 250)
    segment = clinic.services.segments.create("All", {"all": []})
    usual = clinic.services.experiments.usual
    visit(clinic, people[:4], clinic.clock() - 5 * DAY_MS)
    assert usual(segment, "sms", Metric.VISITED, 14) is None
    visit(clinic, people[:50], clinic.clock() - 5 * DAY_MS)
    visit(clinic, people[:50], clinic.clock() - 6 * DAY_MS)
    assert usual(segment, "sms", Metric.VISITED, 14) == pytest.approx(0.2)
    assert usual(segment, "sms", Metric.VISITED, 3) == pytest.approx(0.1)
    assert usual(segment, "sms", Metric.READ, 3) is None


def test_who_has_not_come_for_long_is_not_taken_for_somebody_who_never_comes(clinic):
    people = fill(clinic, 250)
    segment = clinic.services.segments.create("All", {"all": []})
    usual = clinic.services.experiments.usual
    visit(clinic, people[:100], clinic.clock() - 300 * DAY_MS)
    assert usual(segment, "sms", Metric.BOOKED, 30) == pytest.approx(100 / (250 * 10))
    assert usual(segment, "sms", Metric.BOOKED, 7) == 0.01
    for who in people[:30]:
        add(
            clinic,
            Appointment,
            patient_id=who,
            starts_at=clinic.clock(),
            booked_at=clinic.clock() - 400 * DAY_MS,
            status="booked",
        )
    assert usual(segment, "sms", Metric.BOOKED, 90) == pytest.approx(100 / 1000)


def test_who_came_lately_is_asked_about_from_then_on(clinic):
    people = fill(clinic, 400)
    segment = clinic.services.segments.create("All", {"all": []})
    with unit_of_work(clinic.database, AUTOMATION, "test.registered") as work:
        for at, one in enumerate(people):
            day = clinic.desk.today() - timedelta(days=20 if at < 200 else 300)
            work.update(Patient, one, {"registered_on": day})
    visit(clinic, people[:60], clinic.clock() - 5 * DAY_MS)
    visit(clinic, people[200:260], clinic.clock() - 299 * DAY_MS)
    found = clinic.services.experiments.usual(segment, "sms", Metric.VISITED, 10)
    assert found == pytest.approx(120 / (200 * 2 + 200 * 30))


@pytest.mark.slow
def test_a_campaign_of_several_steps_holds_people_back_at_its_door(clinic):
    fill(clinic, 400)
    campaign = draft(clinic)
    row = next(one for one in clinic.services.templates.all("sms") if one.name == "Two texts 0")
    message = Step(1, StepKind.MESSAGE, "sms", row.id)
    clinic.services.steps.save(campaign, (message, Step(2, StepKind.WAIT, minutes=60), replace(message, number=3)))
    clinic.services.campaigns.launch(campaign)
    with clinic.database.read_raw() as connection:
        entries = connection.execute("SELECT patient_id, arm, state, reason FROM campaign_entry").fetchall()
    units, arms = plain_units(clinic), {}
    for patient, arm, state, reason in entries:
        arms.setdefault(units[patient], set()).add(arm)
        assert (state, reason) == (("left", HELD_OUT) if arm == HOLDOUT else ("going", None))
    assert {len(found) for found in arms.values()} == {1}
    clinic.services.dispatch.run()
    told = {}
    for patient, arm, _, _, template in rows(clinic, campaign):
        told.setdefault(arm, set()).add(template)
        assert arms[units[patient]] == {arm}
    assert set(told) == {"Plain", "Warm"}
    assert told["Plain"].isdisjoint(told["Warm"])
    found = clinic.services.experiments.result(campaign)
    assert {one.name: one.counts.of for one in found.groups} == {
        name: len({units[patient] for patient, arm, *_ in entries if arm == name})
        for name in (HOLDOUT, "Plain", "Warm")
    }
    assert found.design.planned == min(one.counts.of for one in found.groups)
