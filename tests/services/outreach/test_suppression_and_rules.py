import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.message.hours_data import HourChoice, shipped_choice, unfounded_choice
from hms_desktop.domain.message.lateness import LateRule, late_rules
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.services.outreach.rules import CampaignRules
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add_patient, allow
from tests.helpers.sending import Recording

OPTED_OUT = SendResult(Outcome.REFUSED, reason="provider-opted-out", raw="21610")
BAD = SendResult(Outcome.REFUSED, reason="provider-bad-number", raw="21211")
PHONE = "+919811100001"


@pytest.fixture
def channel(clinic):
    return Recording(clinic.clock)


@pytest.fixture
def send(clinic, channel):
    """Launches a campaign to everybody and sends it."""
    dispatch = DispatchService(clinic.desk, lambda: {"sms": channel})

    def send(launched=None):
        made = launched or new(clinic)
        if launched is None:
            clinic.services.campaigns.launch(made)
        return dispatch.run()

    return send


def new(clinic):
    segment = clinic.services.segments.create(f"All {clinic.new_id()}", {"all": []})
    template = clinic.services.templates.create("Come", "sms", "en", "reminder", "Please come.")
    return clinic.services.campaigns.create("Come", segment, template)


def person(clinic, phone=PHONE):
    allow(clinic, add_patient(clinic, "Asha Devi", phone=phone))


def listed(clinic):
    return [(one.channel, one.address, one.provider, one.reason) for one in clinic.services.suppressions.all()]


@pytest.mark.parametrize(("answer", "reason"), [(OPTED_OUT, "opted-out"), (BAD, "bad-number")])
def test_an_address_that_is_refused_for_good_gets_nothing_more(clinic, channel, send, answer, reason):
    person(clinic)
    waiting = new(clinic)
    clinic.services.campaigns.launch(waiting)
    clinic.services.campaigns.pause(waiting)
    channel.answers[PHONE] = answer
    assert send().failed == 1
    assert listed(clinic) == [("sms", PHONE, "test", reason)]
    clinic.services.campaigns.resume(waiting)
    assert dict(send(waiting).skipped) == {"suppressed-address": 1}
    review = clinic.services.campaigns.review_of(new(clinic))
    assert (review.receive, dict(review.left_out)) == (0, {"suppressed-address": 1})
    assert len(channel.taken) == 1


def test_what_passes_suppresses_nothing(clinic, channel, send):
    person(clinic)
    channel.answers[PHONE] = SendResult(Outcome.REFUSED, reason="provider-template", raw="63016")
    assert send().failed == 1
    assert listed(clinic) == []


def test_a_receipt_that_says_so_counts_as_well(clinic, channel, send):
    person(clinic)
    send()
    _, message = channel.taken[0]
    gone = ReceiptEvent(message.id, "e1", "undelivered", clinic.clock(), "30005", "provider-bad-number")
    for _ in range(2):
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            apply_news(work, [News(gone, "test")], clinic.clock())
    assert listed(clinic) == [("sms", PHONE, "test", "bad-number")]


def test_another_number_is_written_to_and_a_lifted_one_until_it_is_refused_again(clinic, channel, send):
    person(clinic)
    channel.answers[PHONE] = BAD
    send()
    person(clinic, "+919811100002")
    assert send().sent == 1
    (one,) = clinic.services.suppressions.all()
    clinic.services.suppressions.lift(one.id)
    assert listed(clinic) == []
    channel.answers[PHONE] = OPTED_OUT
    clinic.clock.forward(days=1)
    assert send().failed == 1
    assert listed(clinic) == [("sms", PHONE, "test", "opted-out")]
    with pytest.raises(NotFound, match="suppression-gone"):
        clinic.services.suppressions.lift(clinic.new_id())


def test_hours_begin_with_the_founding_and_are_the_clinic_s_from_then_on(clinic, cheap_secrets):
    rules = clinic.services.outreach_rules
    assert rules.hours() == unfounded_choice()
    clinic.services.clinic.found("Asha Clinic", "ASH", "Asha", "asha", "314159")
    assert rules.hours() == shipped_choice()
    own = HourChoice((22 * 60, 6 * 60 + 30), frozenset({"promotion"}), frozenset())
    rules.set_hours(own)
    assert rules.hours() == own
    with pytest.raises(Invalid):
        rules.set_hours(HourChoice((60, 60), frozenset(), frozenset()))
    with pytest.raises(Invalid):
        rules.set_hours(HourChoice(None, frozenset({"gossip"}), frozenset()))
    assert rules.hours() == own
    clinic.act_as("outreach")
    with pytest.raises(NotAllowed):
        rules.set_hours(own)


def test_a_campaign_has_the_rule_of_its_purpose_until_it_gets_one(clinic):
    rules, campaign = clinic.services.outreach_rules, new(clinic)
    assert rules.of_campaign(campaign) == CampaignRules(late_rules()["reminder"])
    own = CampaignRules(LateRule("skip", 90), asks_to_book=True)
    assert rules.set_campaign(campaign, own)
    assert rules.of_campaign(campaign) == own
    for wrong in (CampaignRules(LateRule("forget", 9)), CampaignRules(LateRule("skip", -1))):
        with pytest.raises(Invalid):
            rules.set_campaign(campaign, wrong)
    with pytest.raises(NotFound, match="campaign-gone"):
        rules.of_campaign(clinic.new_id())
