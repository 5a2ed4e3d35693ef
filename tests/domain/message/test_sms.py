import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.sms import GSM7, UCS2, sms_size


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "parts"),
    [
        ("", GSM7, 0, 0),
        ("a" * 160, GSM7, 160, 1),
        ("a" * 161, GSM7, 161, 2),
        ("a" * 306, GSM7, 306, 2),
        ("a" * 307, GSM7, 307, 3),
        ("€" * 80, GSM7, 160, 1),
        ("a" * 152 + "€" + "a" * 152, GSM7, 306, 3),
        ("न" * 70, UCS2, 70, 1),
        ("न" * 71, UCS2, 71, 2),
        ("नमस्ते", UCS2, 6, 1),
        ("🙂" * 35, UCS2, 70, 1),
        ("न" * 66 + "🙂" + "न" * 66, UCS2, 134, 3),
        ("₹50", UCS2, 3, 1),
    ],
)
def test_size_of_a_text(text, alphabet, units, parts):
    size = sms_size(text)
    assert (size.alphabet, size.units, size.parts) == (alphabet, units, parts)


@given(st.text(max_size=400))
def test_parts_always_hold_the_units(text):
    size = sms_size(text)
    most = 160 if size.alphabet == GSM7 else 70
    assert size.units <= size.parts * most
    assert size.parts <= len(text) or not text
