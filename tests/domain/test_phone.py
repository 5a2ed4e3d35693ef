from __future__ import annotations

import re

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hms_desktop.domain.phone import PhoneKind, PhoneReason, PhoneWarning, mask_phone, parse_phone, split_phones

mobiles = st.from_regex(r"[6-9][0-9]{9}", fullmatch=True)


@pytest.mark.parametrize(
    "text",
    [
        "9812345670", "09812345670", "0091 9812345670", "919812345670", "+91(0)9812345670", "+91 0 98123 45670", "९८१२३४५६७०",
        "98123-45670", "(98123) 45670", "98123.45670", "Ph: 98123 45670", "9812345670 (wife)", "'9812345670", "9812345670.0",
        "\u202a+91 98123 45670\u202c", " 9812345670 ", "９８１２３４５６７０",
    ],
)  # fmt: skip
def test_the_many_forms_of_a_mobile(text):
    result = parse_phone(text)
    assert (result.e164, result.kind, result.takes_messages) == ("+919812345670", PhoneKind.MOBILE, True)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", PhoneReason.EMPTY),
        ("  ", PhoneReason.EMPTY),
        ("none", PhoneReason.NO_DIGITS),
        ("12345", PhoneReason.TOO_SHORT),
        ("98765O4321", PhoneReason.LETTER_INSIDE),
        ("9.87654E+09", PhoneReason.ROUNDED),
        ("98765-43210 / 98765-43211", PhoneReason.SEVERAL),
        ("987654321012", PhoneReason.NOT_IN_USE),
        ("98123 45670 0123", PhoneReason.TOO_LONG),
        ("1600123456", PhoneReason.SERVICE),
        ("18001234567", PhoneReason.SERVICE),
    ],
)
def test_refused_with_its_reason(text, reason):
    result = parse_phone(text)
    assert (result.e164, result.reason, result.takes_messages) == (None, reason, False)


def test_a_landline_is_kept_for_calls_only():
    result = parse_phone("080-25551234 ext 12")
    assert (result.e164, result.kind, result.extension) == ("+918025551234", PhoneKind.FIXED_LINE, "12")
    assert not result.takes_messages
    assert parse_phone("5876543210").kind is PhoneKind.FIXED_LINE


def test_foreign_numbers():
    assert parse_phone("+971 50 123 4567").kind is PhoneKind.MOBILE
    assert parse_phone("+1 415 555 2671").kind is PhoneKind.EITHER


@pytest.mark.parametrize("text", ["9999999999", "1234567890", "9876543210"])
def test_made_up_numbers_are_kept_with_a_warning(text):
    result = parse_phone(text)
    assert result.e164 == f"+91{text}"
    assert result.warnings == (PhoneWarning.MADE_UP,)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("98765-43210 / 98765-43211", ("98765-43210", "98765-43211")),
        ("9876543210, 9876543211 ya 9123456780", ("9876543210", "9876543211", "9123456780")),
        ("98765 43210 98765 43211", ("9876543210", "9876543211")),
        ("+91 98765 43210 +91 98765 43211", ("+91 98765 43210", "+91 98765 43211")),
        ("98765432109123456780", ("9876543210", "9123456780")),
        ("022-24141414/15", ("022-24141414", "15")),
        ("080-25551234 ext 12", ("080-25551234 ext 12",)),
        ("9.87654E+09", ("9.87654E+09",)),
        ("no phone", ()),
    ],
)
def test_cells_with_several_numbers(cell, numbers):
    assert split_phones(cell) == numbers


@given(mobiles)
@example("8025551234")
@example("7912345678")
@example("6000000000")
def test_the_short_ways_answer_as_the_library_does(text):
    parsed = phonenumbers.parse(text, "IN")
    kind = phonenumbers.number_type(parsed)
    types = phonenumbers.PhoneNumberType
    result = parse_phone(text)
    if kind in {types.MOBILE, types.FIXED_LINE_OR_MOBILE}:
        assert (result.e164, result.kind) == (f"+91{text}", PhoneKind.MOBILE)
    elif kind == types.FIXED_LINE:
        assert (result.e164, result.kind) == (f"+91{text}", PhoneKind.FIXED_LINE)
    else:
        assert result.e164 is None


@given(mobiles)
def test_what_is_kept_parses_to_itself(text):
    once = parse_phone(text)
    if once.e164:
        assert parse_phone(once.e164) == once


@given(
    st.lists(st.from_regex(r"9[0-9]{9}", fullmatch=True), min_size=1, max_size=4),
    st.sampled_from([" / ", ", ", ";", " or ", "\n"]),
)
def test_joined_numbers_come_apart(numbers, between):
    assert split_phones(between.join(numbers)) == tuple(numbers)


@given(st.text())
@example("+")
@example("ext 5")
def test_never_raises(text):
    result = parse_phone(text)
    assert (result.e164 is None) != (result.reason is None)
    if result.e164:
        assert re.fullmatch(r"\+\d{5,15}", result.e164)
    split_phones(text)


@pytest.mark.parametrize(
    ("number", "shown"),
    [("+919876543210", "+91 ••••••3210"), ("+14155552671", "•••••••2671"), ("12", "••"), ("", "")],
)
def test_mask(number, shown):
    assert mask_phone(number) == shown
