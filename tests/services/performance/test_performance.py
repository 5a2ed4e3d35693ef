"""What came of messages: counts equal lists, each visit counts once, and money equals a plain computation."""

import csv
import uuid
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from statsmodels.stats.proportion import confint_proportions_2indep

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.performance import Asked, By, Stage
from hms_desktop.domain.campaign.roi import Lacks, contribution, rate_of_return, roi_rules
from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.experiment.design import HOLDOUT
from hms_desktop.domain.experiment.verdict import Finding
from hms_desktop.domain.model import Appointment, Encounter, Message, Reply
from hms_desktop.domain.time import DAY_MS
from hms_desktop.services.inbox.proving import proofs_lacking
from hms_desktop.services.outreach.ledger_events import apply_news
from hms_desktop.services.performance.service import HEADERS, rows_of
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient
from tests.helpers.trials import draft, fill, visit

MANY = 10_000


def answers(clinic):
    """One in three delivered messages is answered, one of those with stop; one in four leads to a booking, one in five to a visit."""
    with clinic.database.read_raw() as connection:
        found = connection.execute(
            "SELECT id, patient_id, delivered_at FROM message WHERE delivered_at IS NOT NULL ORDER BY id"
        ).fetchall()
    for at, (told, who, delivered) in enumerate(found):
        message, patient = uuid.UUID(bytes=told), uuid.UUID(bytes=who)
        later = delivered + 3_600_000
        if at % 3 == 0:
            kind = "opt-out" if at % 9 == 0 else "reply"
            add(
                clinic,
                Reply,
                patient_id=patient,
                message_id=message,
                channel="sms",
                address="x",
                provider="test",
                kind=kind,
                received_at=later,
            )
        if at % 4 == 0:
            status = "cancelled" if at % 8 == 0 else "booked"
            add(clinic, Appointment, patient_id=patient, starts_at=later + 9 * DAY_MS, booked_at=later, status=status)
        if at % 5 == 0:
            visit(clinic, [patient], later + 2 * DAY_MS, 30_000 + at)
    with unit_of_work(clinic.database, AUTOMATION, "test.answered") as work:
        apply_news(work, proofs_lacking(work, ["reply"]), clinic.clock())


@pytest.fixture
def sent(clinic):
    """Two campaigns that were sent, one with two texts and some held back; patients answered, booked and came."""
    fill(clinic, 120)
    made = [draft(clinic), draft(clinic, None, "Plain words")]
    for campaign in made:
        clinic.services.campaigns.launch(campaign)
        clinic.services.dispatch.run()
        clinic.clock.forward(days=2)
        clinic.services.dispatch.run()
    clinic.clock.forward(days=1)
    answers(clinic)
    clinic.clock.forward(days=9)
    return made


@pytest.mark.slow
@pytest.mark.parametrize("by", By)
def test_every_number_is_as_long_as_its_list(clinic, sent, by):
    service, asked = clinic.services.performance, Asked(by)
    lines = service.lines(asked)
    assert lines
    for line in lines:
        for stage in Stage:
            found = service.messages(asked, line.key, stage, MANY)
            assert len(found) == len({one.id for one in found}) == line.count(stage), (line.label, stage)
            pages = [one for at in range(0, len(found), 7) for one in service.messages(asked, line.key, stage, 7, at)]
            assert pages == found


@pytest.mark.slow
def test_lines_add_up_to_the_campaign(clinic, sent):
    service = clinic.services.performance
    whole = {line.key[0]: line for line in service.lines(Asked(By.CAMPAIGN))}
    for campaign in sent:
        told = clinic.services.ledger.funnel(campaign)
        assert whole[campaign].funnel == told
        for by in (By.STEP, By.CHANNEL, By.TEMPLATE, By.SEGMENT):
            lines = service.lines(Asked(by, campaign=campaign))
            for stage in Stage:
                assert sum(line.count(stage) for line in lines) == whole[campaign].count(stage), (by, stage)
    variants = {line.part: line for line in service.lines(Asked(By.VARIANT))}
    assert set(variants) == {HOLDOUT, "Plain", "Warm"}
    assert variants[HOLDOUT].count(Stage.QUEUED) == 0 < variants[HOLDOUT].funnel.left_out
    hours = service.lines(Asked(By.HOUR))
    assert [line.key[0] for line in hours] == sorted(line.key[0] for line in hours)
    assert {line.key[0] for line in hours} <= set(range(24))


@pytest.mark.slow
def test_a_visit_counts_once_over_all_campaigns_and_bookings_hold_visits(clinic, sent):
    lines = clinic.services.performance.lines(Asked(By.CAMPAIGN))
    with clinic.database.read_raw() as connection:
        (visits,) = connection.execute("SELECT count(*) FROM encounter").fetchone()
    assert 0 < sum(line.visited for line in lines) <= visits
    assert all(line.visited <= line.booked for line in lines)
    assert any(line.replied for line in lines)
    money = [clinic.services.performance.money(campaign) for campaign in sent]
    assert sum(one.credited.visits for one in money) <= visits
    assert [one.credited.visits for one in money] >= [0, 1]


def plainly_credited(clinic):
    """Visit by visit, the campaign of the last message that had arrived, straight from the rows."""
    with clinic.database.read_raw() as connection:
        visits = connection.execute("SELECT patient_id, started_at, amount_paise FROM encounter").fetchall()
        found = []
        for patient, at, amount in visits:
            last = connection.execute(
                "SELECT campaign_id FROM message WHERE patient_id = ? AND delivered_at <= ? AND delivered_at > ? "
                "ORDER BY delivered_at DESC, id DESC LIMIT 1",
                (patient, at, at - roi_rules().visit_window),
            ).fetchone()
            if last:
                found.append((uuid.UUID(bytes=last[0]), amount))
    return found


@pytest.mark.slow
def test_money_is_that_of_a_plain_computation(clinic, sent):
    trial, _ = sent
    clinic.services.performance.set_minutes(trial, 90)
    with clinic.database.read_raw() as connection:
        took_part = connection.execute(
            "SELECT patient_id, arm, queued_at FROM message WHERE campaign_id = ?", (trial.bytes,)
        ).fetchall()
        (paid,) = connection.execute(
            "SELECT sum(cost_paise) FROM message WHERE campaign_id = ?", (trial.bytes,)
        ).fetchone()
    credited = [contribution(amount, roi_rules()) for campaign, amount in plainly_credited(clinic) if campaign == trial]
    found = clinic.services.performance.money(trial)
    assert (found.credited.visits, found.credited.contribution) == (len(credited), sum(credited))
    taxed = int((Decimal(paid or 0) * Decimal("1.18")).quantize(Decimal(1), ROUND_HALF_UP))
    assert (found.cost.messages, found.cost.work, found.cost.unpriced) == (taxed, 90 * 144, 0)
    assert rate_of_return(sum(credited), found.cost) == (sum(credited) - found.cost.total) / found.cost.total
    assert found.proven is not None
    assert len({since for *_, since in took_part}) == 1
    assert clinic.services.performance.money(sent[1]).proven is None


def test_what_is_proven_is_the_difference_to_those_held_back_in_rupees(clinic):
    fill(clinic, 1000)
    campaign = draft(clinic)
    clinic.services.campaigns.launch(campaign)
    with clinic.database.read_raw() as connection:
        members = connection.execute(
            "SELECT patient_id, arm FROM message WHERE campaign_id = ? AND arm IS NOT NULL", (campaign.bytes,)
        ).fetchall()
    came = [uuid.UUID(bytes=one) for at, (one, arm) in enumerate(members) if at % (10 if arm == HOLDOUT else 4) == 0]
    visit(clinic, came, clinic.clock() + DAY_MS, 40_000)
    clinic.clock.forward(days=11)
    result = clinic.services.experiments.result(campaign)
    held, *told = [one.counts for one in result.groups]
    did, of = sum(one.did for one in told), sum(one.of for one in told)
    low, high = confint_proportions_2indep(did, of, held.did, held.of, "newcomb", "diff", alpha=0.05)
    each = len(came) * contribution(40_000, roi_rules()) / (held.did + did)
    found = clinic.services.performance.money(campaign).proven
    assert found.finding is Finding.BETTER
    value = did / of - held.did / held.of
    assert found.visitors == pytest.approx((low * of, value * of, high * of))
    assert found.contribution == pytest.approx((low * of * each, value * of * each, high * of * each), abs=1)


@settings(max_examples=8, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 60)), max_size=12),
       st.lists(st.tuples(st.integers(0, 3), st.integers(0, 70)), max_size=12))  # fmt: skip
def test_over_random_clinics_campaigns_share_visits_and_leave_none_twice(clinic, told, came):
    people = [add_patient(clinic, f"P{at}") for at in range(4)]
    campaigns = [draft(clinic, None, f"C{clinic.new_id()}") for _ in range(3)]
    start = clinic.clock()
    for at, (who, which, day) in enumerate(told):
        add(clinic, Message, campaign_id=campaigns[which], step=100 + at, patient_id=people[who], channel="sms", state="delivered",
            state_at=start, queued_at=start, sent_at=start, delivered_at=start + day * DAY_MS + at)  # fmt: skip
    made = [
        add(clinic, Encounter, patient_id=people[who], started_at=start + day * DAY_MS + 500, amount_paise=101)
        for who, day in came
    ]
    lines = [line for line in clinic.services.performance.lines(Asked(By.CAMPAIGN)) if line.key[0] in campaigns]
    money = [clinic.services.performance.money(one) for one in campaigns]
    plain = Counter(campaign for campaign, _ in plainly_credited(clinic) if campaign in campaigns)
    assert [one.credited.visits for one in money] == [plain[one] for one in campaigns]
    assert sum(one.credited.visits for one in money) <= len(made)
    assert sum(line.visited for line in lines) <= len(made)
    assert sum(one.credited.contribution for one in money) == plain.total() * contribution(101, roi_rules())


@pytest.mark.slow
def test_a_visit_that_was_booked_before_the_message_is_not_credited(clinic, sent):
    before = (
        clinic.services.performance.money(sent[0]).credited.visits,
        clinic.services.performance.money(sent[1]).credited.visits,
    )
    with clinic.database.read_raw() as connection:
        patient, delivered = connection.execute(
            "SELECT patient_id, max(delivered_at) FROM message WHERE delivered_at IS NOT NULL"
        ).fetchone()
    who = uuid.UUID(bytes=patient)
    made = add(clinic, Appointment, patient_id=who, starts_at=delivered + DAY_MS, booked_at=1, status="completed")
    add(clinic, Encounter, patient_id=who, started_at=delivered + DAY_MS, amount_paise=100, appointment_id=made)
    after = (
        clinic.services.performance.money(sent[0]).credited.visits,
        clinic.services.performance.money(sent[1]).credited.visits,
    )
    assert after == before


@pytest.mark.slow
def test_the_export_holds_what_the_lines_say(clinic, sent, tmp_path):
    lines = clinic.services.performance.lines(Asked(By.CHANNEL))
    file = tmp_path / "results.csv"
    assert clinic.services.exporting.write(file, "performance", HEADERS, rows_of(By.CHANNEL, lines)) == 1
    (told,) = csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    (line,) = lines
    assert (told["by"], told["name"], told["left_out"]) == ("channel", "sms", str(line.funnel.left_out))
    assert [told[stage.value] for stage in Stage] == [str(line.count(stage)) for stage in Stage]


def costs(clinic, by):
    return {line.key: line.cost_paise for line in clinic.services.performance.lines(Asked(by))}


def test_what_it_cost_is_the_same_sum_whatever_it_is_put_together_by(clinic):
    """A price of the day, the provider's own word, and messages that only the price list knows, or nobody; two channels, steps, hours."""
    people = [add_patient(clinic, f"P{at}") for at in range(7)]
    campaigns = [draft(clinic, None, name) for name in ("One", "Two")]
    start, kept = clinic.clock(), (12, 13, None, 7, 68, None, 1)
    for which, campaign in enumerate(campaigns):
        for at, who in enumerate(people):
            add(clinic, Message, campaign_id=campaign, step=at % 3, patient_id=who, channel=("sms", "voice")[at % 2], arm="AB"[at % 2],
                provider="console", state="sent", state_at=start, queued_at=start, sent_at=start + at * 3_600_000, body="Come",
                cost_paise=kept[at] if which else kept[-at - 1])  # fmt: skip
    lines = costs(clinic, By.CAMPAIGN)
    assert set(lines) == {(one,) for one in campaigns}
    for campaign in campaigns:
        money = clinic.services.performance.money(campaign)
        assert lines[campaign,] == money.cost.messages > 0
        assert (money.cost.lacks, money.cost.unpriced) == ((Lacks.MINUTES, Lacks.PRICES), 1)
    net = 2 * (12 + 13 + 7 + 68 + 1) + 2 * 20
    assert abs(sum(lines.values()) - net * 1.18) <= 1
    assert {by: sum(costs(clinic, by).values()) for by in By} == dict.fromkeys(By, sum(lines.values()))
    told = [row[-1] for row in rows_of(By.STEP, clinic.services.performance.lines(Asked(By.STEP)))]
    assert round(sum(map(Decimal, map(str, told))) * 100) == sum(lines.values())


@pytest.mark.slow
def test_only_what_was_queued_since_is_looked_at(clinic, sent):
    service = clinic.services.performance
    (latest,) = service.lines(Asked(By.CAMPAIGN, since=clinic.clock() - 13 * DAY_MS))
    assert latest.label == "Plain words"
    assert service.lines(Asked(By.CAMPAIGN, since=clinic.clock())) == []


@pytest.mark.slow
def test_minutes_of_work_are_checked(clinic, sent):
    with pytest.raises(Invalid):
        clinic.services.performance.set_minutes(sent[0], -1)
    with pytest.raises(NotFound):
        clinic.services.performance.money(uuid.UUID(int=1))


@pytest.mark.slow
def test_a_message_that_was_queued_earlier_and_arrived_last_takes_the_visit_from_the_campaign_after_it(clinic):
    patient = add_patient(clinic, "Asha")
    early, late = (draft(clinic, None, name) for name in ("Early", "Late"))
    start = clinic.clock()
    for campaign, queued, delivered in ((early, 0, 5), (late, 1, 1)):
        add(clinic, Message, campaign_id=campaign, step=1, patient_id=patient, channel="sms", state="delivered",
            state_at=start, queued_at=start + queued * DAY_MS, sent_at=start + queued * DAY_MS,
            delivered_at=start + delivered * DAY_MS)  # fmt: skip
        launched_at = start + queued * DAY_MS
        with clinic.database.writing() as connection:
            connection.exec_driver_sql(
                "UPDATE campaign SET launched_at = ? WHERE id = ?", (launched_at, campaign.bytes)
            )
    visit(clinic, [patient], start + 6 * DAY_MS)
    service = clinic.services.performance
    assert [service.money(one).credited.visits for one in (early, late)] == [1, 0]
    assert [service.money(one).credited.assists for one in (early, late)] == [0, 1]
    assert {line.key[0]: line.visited for line in service.lines(Asked(By.CAMPAIGN))} == {early: 1, late: 0}
    since = Asked(By.CAMPAIGN, since=start + DAY_MS)
    assert [(line.key[0], line.visited, line.booked) for line in service.lines(since)] == [(late, 0, 0)]
    assert service.messages(since, (late,), Stage.VISITED, MANY) == []
