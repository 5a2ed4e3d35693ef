"""Prices of the clinic's own: kept with their day, shown by the provider that is set up, given up again."""

from datetime import date
from decimal import Decimal

import pytest

from hms_desktop.domain.errors import Invalid, NotAllowed, NotFound
from hms_desktop.domain.message.prices import INR, USD, price_of
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.services.channels.prices import DOLLAR, price_table

SMS = ("sms", "msg91", "")
TODAY = date(2026, 11, 22)


@pytest.fixture
def prices(clinic):
    clinic.services.channels.configure(ChannelSetup("sms", "msg91", {"authkey": "k"}))
    return clinic.services.prices


def reminder(prices, day=TODAY):
    return price_of("sms", "msg91", "reminder", "a", day, prices.table())


def test_an_own_price_holds_from_its_day(prices):
    prices.set_price(SMS, Decimal("0.165"), INR, date(2026, 11, 1))
    prices.set_price(SMS, Decimal("0.15"), INR, date(2027, 1, 1))
    assert [reminder(prices, day) for day in (date(2026, 10, 31), TODAY, date(2027, 2, 1))] == [20, 17, 15]
    offers, others = prices.of_channel("sms")
    assert (others.price.amount, others.paise, others.paise_gst, others.price.own) == (Decimal("0.165"), 17, 19, True)
    assert others.later.from_day == date(2027, 1, 1)
    assert offers.line == ("sms", "msg91", "promotion")


def test_the_same_day_is_said_anew_and_given_up(prices):
    prices.set_price(SMS, Decimal("0.165"), INR, TODAY)
    prices.set_price(SMS, Decimal("0.002"), USD, TODAY)
    assert reminder(prices) == 18
    assert prices.take_back(SMS) == 1
    assert reminder(prices) == 20
    prices.set_price(SMS, Decimal("0.3"), INR, TODAY)
    assert reminder(prices) == 30
    with pytest.raises(NotFound):
        prices.take_back(("whatsapp", "meta", ""))


def test_the_dollar_of_the_clinic(prices):
    assert prices.dollar().rupees == Decimal("90.3957")
    prices.set_dollar(Decimal(95), TODAY)
    assert (prices.dollar().rupees, prices.dollar().own) == (95, True)
    assert price_of("sms", "twilio", "reminder", "a", TODAY, prices.table()) == 789
    assert all(one.unit != DOLLAR for one in prices.table().prices)
    for wrong in ("0", "NaN", "1001"):
        with pytest.raises(Invalid):
            prices.set_dollar(Decimal(wrong), TODAY)


def test_without_a_provider_the_lines_are_for_any(clinic):
    shown = {
        one.line: one.paise for channel in ("whatsapp", "voice") for one in clinic.services.prices.of_channel(channel)
    }
    assert shown == {("whatsapp", "", "promotion"): 86, ("whatsapp", "", ""): 12, ("voice", "", ""): None}


def test_what_can_t_be_is_refused_and_who_may_not(clinic, prices):
    with pytest.raises(Invalid) as error:
        prices.set_price(("sms", "meta", ""), Decimal(-1), INR, TODAY)
    assert error.value.fields == {"provider": "price-provider", "amount": "price-amount"}
    clinic.act_as("manager")
    assert len(prices.of_channel("sms")) == 2
    with pytest.raises(NotAllowed):
        prices.set_price(SMS, Decimal(1), INR, TODAY)


def test_every_change_is_in_the_trail(clinic, prices):
    prices.set_price(SMS, Decimal("0.165"), INR, TODAY)
    prices.take_back(SMS)
    with clinic.database.read() as connection:
        assert all(not one.own for one in price_table(connection).prices)
    actions = [one.action for one in clinic.services.audit.entries(limit=3)]
    assert {"price.set", "price.taken-back"} <= set(actions)
