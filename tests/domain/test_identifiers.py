from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain import identifiers
from hms_desktop.domain.identifiers import Doubt, Parsed, Reason


def test_abha_number_of_the_documentation():
    assert identifiers.parse_abha_number("43-4221-5105-6749") == Parsed("43422151056749")
    assert identifiers.format_abha_number("43422151056749") == "43-4221-5105-6749"


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("४३ ४२२१ ५१०५ ६७४९", Parsed("43422151056749")),
        ("43422151056749.0", Parsed("43422151056749")),
        ("43-4221-5105-6748", Parsed("43422151056748", (Doubt.LUHN,))),
        ("1234 5678 9012", Parsed(reason=Reason.AADHAAR)),
        ("4342215105674", Parsed(reason=Reason.LENGTH)),
        ("4.34222E+13", Parsed(reason=Reason.NOT_DIGITS)),
        ("", Parsed(reason=Reason.EMPTY)),
    ],
)
def test_abha_number(text, parsed):
    assert identifiers.parse_abha_number(text) == parsed


@given(st.from_regex(r"[0-9]{14}", fullmatch=True))
def test_abha_numbers_are_never_refused_for_their_checksum(digits):
    assert identifiers.parse_abha_number(identifiers.format_abha_number(digits)).value == digits


@given(st.from_regex(r"[0-9]{13}", fullmatch=True))
def test_luhn_accepts_exactly_one_last_digit(digits):
    assert sum(identifiers.passes_luhn(f"{digits}{last}") for last in range(10)) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ramesh.Kumar@abdm", None),
        ("ramesh.k_umar@sbx", None),
        ("43422151056749@abdm", None),
        ("ram@abdm", Reason.LENGTH),
        ("rameshkumar12345678@abdm", Reason.LENGTH),
        (".rameshku@abdm", Reason.ADDRESS_DOTS),
        ("rameshku_@abdm", Reason.ADDRESS_DOTS),
        ("ra.me.shku@abdm", Reason.ADDRESS_DOTS),
        ("ra_me_shku@abdm", Reason.ADDRESS_DOTS),
        ("ramesh-k1234@abdm", Reason.CHARACTERS),
        ("rameshkumar@gmail.com", Reason.ADDRESS_DOMAIN),
        ("rameshkumar", Reason.ADDRESS_DOMAIN),
        ("", Reason.EMPTY),
    ],
)
def test_abha_address(text, reason):
    parsed = identifiers.parse_abha_address(text)
    assert parsed.reason == reason
    assert parsed.value == (text.lower() if reason is None else None)


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("110 001", Parsed("110001")),
        ("११०००१", Parsed("110001")),
        ("110001.0", Parsed("110001")),
        ("010001", Parsed(reason=Reason.FIRST_DIGIT)),
        ("1100", Parsed(reason=Reason.LENGTH)),
        ("11000A", Parsed(reason=Reason.NOT_DIGITS)),
        (" ", Parsed(reason=Reason.EMPTY)),
    ],
)
def test_pin_code(text, parsed):
    assert identifiers.parse_pin_code(text) == parsed


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("A.B+c@Gmail.COM", Parsed("A.B+c@gmail.com")),
        (" mailto:q@r.co.in ", Parsed("q@r.co.in")),
        ("a@b", Parsed(reason=Reason.DOMAIN)),
        ("a@-b.in", Parsed(reason=Reason.DOMAIN)),
        ("a@b..in", Parsed(reason=Reason.DOMAIN)),
        ("a@1.2.3.4", Parsed(reason=Reason.DOMAIN)),
        ("a..b@c.in", Parsed(reason=Reason.CHARACTERS)),
        ("a b@c.in", Parsed(reason=Reason.CHARACTERS)),
        ("x@y@z.in", Parsed(reason=Reason.AT_SIGN)),
        ("nobody", Parsed(reason=Reason.AT_SIGN)),
        ("@c.in", Parsed(reason=Reason.LENGTH)),
        ("", Parsed(reason=Reason.EMPTY)),
    ],
)
def test_email(text, parsed):
    assert identifiers.parse_email(text) == parsed


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("opd / 2021 / 12", Parsed("OPD/2021/12")),
        ("hms 000123", Parsed("HMS-000123")),
        ("OPD", Parsed("OPD", (Doubt.PATTERN,))),
        ("x" * 25, Parsed(reason=Reason.LENGTH)),
        ("12;DROP", Parsed(reason=Reason.CHARACTERS)),
        ("", Parsed(reason=Reason.EMPTY)),
    ],
)
def test_clinic_number(text, parsed):
    assert identifiers.parse_clinic_number(text) == parsed


@given(st.integers(0, 10**9), st.sampled_from(["", "hms", "RMP"]))
def test_given_clinic_numbers_parse_to_themselves(number, prefix):
    given_number = identifiers.format_clinic_number(prefix, number)
    assert identifiers.parse_clinic_number(given_number) == Parsed(given_number)


@pytest.mark.parametrize(("prefix", "number"), [("A B", 1), ("X", -1), ("-", 1)])
def test_a_clinic_number_that_would_not_parse_is_not_given(prefix, number):
    with pytest.raises(ValueError, match="not a clinic number"):
        identifiers.format_clinic_number(prefix, number)


@pytest.mark.parametrize(
    ("kind", "text", "parsed"),
    [
        ("pm-jay", "p1a2 b3c4d", Parsed("P1A2B3C4D")),
        ("pm-jay", "123", Parsed("123", (Doubt.PATTERN,))),
        ("ration", "", Parsed(reason=Reason.EMPTY)),
        ("ration", "क-12", Parsed(reason=Reason.CHARACTERS)),
        ("ration", "1" * 31, Parsed(reason=Reason.LENGTH)),
        ("library", "12", Parsed(reason=Reason.KIND)),
    ],
)
def test_scheme_cards(kind, text, parsed):
    assert identifiers.parse_scheme_card(kind, text) == parsed


PARSERS = (
    identifiers.parse_clinic_number,
    identifiers.parse_abha_number,
    identifiers.parse_abha_address,
    identifiers.parse_pin_code,
    identifiers.parse_email,
    lambda text: identifiers.parse_scheme_card("other", text),
)


@pytest.mark.parametrize("parse", PARSERS)
@given(text=st.text())
def test_a_value_or_a_reason_and_what_is_kept_parses_to_itself(parse, text):
    parsed = parse(text)
    assert (parsed.value is None) != (parsed.reason is None)
    if parsed.value:
        assert parse(parsed.value) == parsed
