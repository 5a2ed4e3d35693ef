"""Which price holds, and paise without a float: laws over random tables, and known sums by hand."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.message.handover import Cost
from hms_desktop.domain.message.prices import (
    ANY,
    INR,
    USD,
    DollarRate,
    Price,
    PriceTable,
    check_price,
    dollar_at,
    paise_of,
    price_at,
    price_of,
    shipped,
    unit_of,
    with_gst,
)
from hms_desktop.domain.message.sms import sms_size
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES

DAY = date(2026, 11, 22)
HINDI = "नमस्ते, कृपया कल सुबह दस बजे आइए।"
RATE = DollarRate(Decimal(90), date(2026, 1, 1))


def price(channel="sms", provider=ANY, purpose=ANY, amount="0.2", currency=INR, day=date(2026, 1, 1), own=False):
    return Price(channel, provider, purpose, unit_of(channel), Decimal(amount), currency, day, "test", own)


def table(*prices, dollars=(RATE,)):
    return PriceTable(tuple(prices), tuple(dollars), Decimal(18))


@pytest.mark.parametrize(
    ("channel", "provider", "purpose", "body", "paise"),
    [
        ("sms", "msg91", "reminder", "a" * 160, 20),
        ("sms", "msg91", "reminder", "a" * 161, 40),
        ("sms", "msg91", "reminder", HINDI, 20),
        ("sms", "msg91", "reminder", HINDI * 3, 40),
        ("sms", "msg91", "promotion", "a", 25),
        ("sms", "twilio", "reminder", "a", 750),
        ("whatsapp", "meta", "promotion", "a" * 900, 86),
        ("whatsapp", "meta", "clinical", "a", 12),
        ("voice", "exotel", "reminder", "a" * 900, 50),
        ("voice", "twilio", "reminder", "a", None),
        ("email", "sendgrid", "feedback", "a", 4),
        ("email", "smtp", "feedback", "a", 0),
        ("email", "mailgun", "feedback", "a", None),
        ("sms", "console", "reminder", "a", 20),
    ],
)
def test_what_ships(channel, provider, purpose, body, paise):
    assert price_of(channel, provider, purpose, body, DAY, shipped()) == paise


def test_before_the_first_day_no_price_is_known():
    assert price_of("sms", "msg91", "reminder", "a", date(2025, 12, 31), shipped()) is None


def test_an_own_price_holds_from_its_day_on_and_beats_a_newer_shipped_one():
    known = table(
        price(), price(amount="0.17", day=date(2026, 6, 1), own=True), price(amount="0.3", day=date(2026, 9, 1))
    )
    days = (date(2026, 5, 31), date(2026, 6, 1), DAY)
    assert [price_of("sms", "msg91", "reminder", "a", day, known) for day in days] == [20, 17, 17]


def test_the_line_made_for_the_provider_and_the_purpose_is_taken_first():
    known = table(
        price(amount="1"), price(purpose="promotion", amount="2"), price(provider="msg91", amount="3"),
        price(provider="msg91", purpose="promotion", amount="4"), price(amount="9", own=True),
    )  # fmt: skip
    asked = [("exotel", "reminder"), ("exotel", "promotion"), ("msg91", "reminder"), ("msg91", "promotion")]
    assert [price_of("sms", *one, "a", DAY, known) for one in asked] == [900, 200, 300, 400]


@pytest.mark.parametrize(
    ("amount", "paise"), [("0.114999", 11), ("0.115", 12), ("0.125", 13), ("0.0049", 0), ("0.005", 1)]
)
def test_halves_go_up(amount, paise):
    assert paise_of(Cost(Decimal(amount), INR), DAY, table()) == paise


def test_a_dollar_costs_what_it_cost_that_day():
    dollars = (RATE, DollarRate(Decimal(88), date(2026, 8, 1)), DollarRate(Decimal(91), date(2026, 10, 1), own=True))
    known = table(dollars=dollars)
    days = [date(2020, 1, 1), date(2026, 3, 1), date(2026, 9, 1), DAY]
    assert [dollar_at(day, known).rupees for day in days] == [90, 90, 88, 91]
    assert paise_of(Cost(Decimal("0.0075"), USD), DAY, known) == 68
    assert paise_of(Cost(Decimal(1), USD), DAY, table(dollars=())) is None
    assert paise_of(Cost(Decimal(1), "EUR"), DAY, known) is None


def test_the_tax_comes_on_top():
    assert [with_gst(paise, table()) for paise in (0, 20, 86, 100)] == [0, 24, 101, 118]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"channel": "pigeon"}, "channel"),
        ({"provider": "meta"}, "provider"),
        ({"purpose": "fun"}, "purpose"),
        ({"amount": "-1"}, "amount"),
        ({"amount": "NaN"}, "amount"),
        ({"amount": "10001"}, "amount"),
        ({"amount": "0.0000001"}, "amount"),
        ({"currency": "EUR"}, "currency"),
    ],
)
def test_a_price_that_can_t_be_is_refused_at_its_field(change, field):
    with pytest.raises(Invalid) as error:
        check_price(price(**change))
    assert field in error.value.fields


amounts = st.decimals(0, 1000, places=6)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
prices = st.builds(
    lambda channel, provider, purpose, amount, currency, day, own: price(
        channel, provider, purpose, str(amount), currency, day, own
    ),
    st.sampled_from(sorted(CHANNELS)), st.sampled_from([ANY, "twilio", "exotel"]), st.sampled_from([ANY, *PURPOSES]),
    amounts, st.sampled_from([INR, USD]), days, st.booleans(),
)  # fmt: skip
tables = st.lists(prices, max_size=12).map(lambda found: table(*found))
asked = st.tuples(
    st.sampled_from(sorted(CHANNELS)),
    st.sampled_from(["twilio", "exotel", "console"]),
    st.sampled_from(sorted(PURPOSES)),
)


@given(asked, st.text(max_size=400), days, tables)
def test_a_cost_is_the_exact_product_rounded_half_up(line, body, day, known):
    found = price_at(*line, day, known)
    cost = price_of(*line, body, day, known)
    if found is None:
        assert cost is None
        return
    units = sms_size(body).parts if line[0] == "sms" else 1
    rate = 1 if found.currency == INR else Fraction(dollar_at(day, known).rupees)
    assert cost == floor(Fraction(found.amount) * units * rate * 100 + Fraction(1, 2))


@given(asked, days, tables)
def test_the_price_fits_and_had_begun(line, day, known):
    found = price_at(*line, day, known)
    if found is not None:
        assert found.channel == line[0]
        assert found.provider in (ANY, line[1])
        assert found.purpose in (ANY, line[2])
        assert found.from_day <= day


@given(asked, days, tables, amounts, st.integers(0, 400))
def test_an_own_price_of_a_line_holds_from_its_day_and_not_before(line, day, known, amount, later):
    known = PriceTable(tuple(one for one in known.prices if not one.own), known.dollars)
    own = price(*line, str(amount), day=day, own=True)
    with_it = known.with_own([own], [])
    assert price_at(*line, day + timedelta(later), with_it) == own
    before = day - timedelta(1)
    assert price_at(*line, before, with_it) == price_at(*line, before, known)


@given(asked, days, tables, prices)
def test_prices_of_other_channels_change_nothing(line, day, known, other):
    if other.channel != line[0]:
        assert price_of(*line, "a", day, known.with_own([other], [])) == price_of(*line, "a", day, known)


@given(asked, st.text(max_size=300), st.text(max_size=100), days, tables)
def test_more_words_never_cost_less_in_one_alphabet(line, body, more, day, known):
    short, whole = "x" * len(body), "x" * (len(body) + len(more))
    costs = [price_of(*line, text, day, known) for text in (short, whole)]
    assert costs[0] is None or 0 <= costs[0] <= costs[1]
