"""What a message cost: the price of the day when it was taken, and the provider's own word above it."""

import itertools
import uuid
from datetime import date
from decimal import Decimal

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.handover import Cost, Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.message.prices import INR, USD
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import PROMOTION
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.services.outreach.ledger_events import News, apply_news
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add_patient, allow

LONG = "Dear {{patient.first_name}}, " + "come " * 40


class Provider:
    provider = "msg91"

    def __init__(self):
        self.answer, self.news = SendResult(Outcome.ACCEPTED, "p-1", raw="ok"), []

    def ready(self):
        return 1000

    def send(self, _message):
        return self.answer

    def poll(self, awaited):
        return [ReceiptEvent(one.message_id, *told) for one in awaited for told in self.news]


@pytest.fixture
def provider():
    return Provider()


@pytest.fixture
def dispatch(clinic, provider):
    return DispatchService(clinic.desk, lambda: {"sms": provider})


@pytest.fixture
def launch(clinic):
    def launch(body="Dear {{patient.first_name}}", purpose="reminder"):
        allow(clinic, add_patient(clinic, "Asha", phone="+919811100001"), purpose=purpose)
        segment = clinic.services.segments.create("All", {"all": []})
        template = clinic.services.templates.create("Call", "sms", "en", purpose, body)
        made = clinic.services.campaigns.create("Call", segment, template)
        clinic.services.campaigns.launch(made)

    return launch


def kept(clinic):
    with clinic.database.read_raw() as connection:
        return connection.execute("SELECT cost_paise, id FROM message").fetchone()


def cost(clinic):
    return kept(clinic)[0]


def hear(clinic, *events):
    message = uuid.UUID(bytes=kept(clinic)[1])
    news = [News(ReceiptEvent(message, *told), "msg91") for told in events]
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        apply_news(work, news, clinic.clock())


def priced(amount, currency=INR, state="delivered", key="k-priced"):
    return (key, state, 1_795_330_000_000, "{}", None, None, Cost(Decimal(amount), currency))


@pytest.mark.parametrize(
    ("body", "purpose", "paise"),
    [("Dear {{patient.first_name}}", "reminder", 20), (LONG, "reminder", 40), ("नमस्ते", PROMOTION, 25)],
)
def test_what_was_taken_costs_what_the_card_says(clinic, dispatch, launch, body, purpose, paise):
    clinic.clock.forward(days=1)  # a Monday: offers don't leave on Sundays
    launch(body, purpose)
    assert cost(clinic) is None
    assert dispatch.run().sent == 1
    assert cost(clinic) == paise


def test_the_clinic_s_own_price_counts(clinic, dispatch, launch):
    clinic.services.prices.set_price(("sms", "", ""), Decimal("0.16"), INR, date(2026, 1, 1))
    launch()
    dispatch.run()
    assert cost(clinic) == 16


@pytest.mark.parametrize("outcome", [Outcome.REFUSED, Outcome.LATER, Outcome.UNKNOWN])
def test_what_was_not_taken_costs_nothing_known(clinic, dispatch, provider, launch, outcome):
    provider.answer = SendResult(outcome, reason="provider-other")
    launch()
    dispatch.run()
    assert cost(clinic) is None


def test_what_turns_out_to_have_been_taken_gets_its_price(clinic, dispatch, provider, launch):
    provider.answer = SendResult(Outcome.UNKNOWN, reason="provider-no-answer")
    launch()
    dispatch.run()
    hear(clinic, ("k", State.DELIVERED.value, clinic.clock(), "{}"))
    assert cost(clinic) == 20


@pytest.mark.parametrize(("amount", "currency", "paise"), [("0.13", INR, 13), ("0.0075", USD, 68), ("0", INR, 0)])
def test_the_provider_s_word_stands_above_the_card(clinic, dispatch, launch, amount, currency, paise):
    launch()
    dispatch.run()
    hear(clinic, priced(amount, currency))
    assert cost(clinic) == paise
    hear(clinic, ("later", State.READ.value, clinic.clock(), "{}"))
    assert cost(clinic) == paise


def test_a_currency_nobody_knows_changes_nothing(clinic, dispatch, launch):
    launch()
    dispatch.run()
    hear(clinic, priced("5", "EUR"))
    assert cost(clinic) == 20


def test_in_any_order_the_provider_s_word_wins(clinic, dispatch, provider, launch):
    provider.answer = SendResult(Outcome.UNKNOWN, reason="provider-no-answer")
    launch()
    dispatch.run()
    told = [("a", "accepted", 1_795_330_000_000, "{}"), ("b", "sent", 1_795_330_000_001, "{}"), priced("0.13")]
    for number, order in enumerate(itertools.permutations(told)):
        with unit_of_work(clinic.database, AUTOMATION, "test") as work:
            work.driver.execute("UPDATE message SET state = 'uncertain', cost_paise = NULL, sent_at = NULL")
        for key, *rest in order:
            hear(clinic, (f"{key}-{number}", *rest))
        assert cost(clinic) == 13


def test_a_price_that_comes_after_the_state_is_heard(clinic, dispatch, provider, launch):
    provider.news = [("SM1-delivered", "delivered", clinic.clock(), "{}")]
    launch()
    dispatch.run()
    clinic.clock.forward(minutes=5)
    dispatch.step()
    assert cost(clinic) == 20
    provider.news.append(
        ("SM1-delivered-priced", "delivered", clinic.clock(), "{}", None, None, Cost(Decimal("0.11"), INR))
    )
    clinic.clock.forward(hours=1)
    dispatch.step()
    assert cost(clinic) == 11
