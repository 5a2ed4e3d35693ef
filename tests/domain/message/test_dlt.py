import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.dlt import TEXT_DIFFERS, TOO_LONG, asked_of, body_fault, dlt_rules, text_fault
from hms_desktop.domain.message.prices import shipped
from hms_desktop.domain.message.proof import Route, prove
from hms_desktop.domain.message.sheet import Sheet

REGISTERED = "Dear {#var#}, come on {#var#} to Asha Clinic."


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Dear Meera, come on 22/11/2026 to Asha Clinic.", None),
        ("Dear Meera, come on 22/11/2026 to Asha clinic.", TEXT_DIFFERS),
        ("Dear Meera, come on 22/11/2026 to Asha Clinic. ", TEXT_DIFFERS),
        ("Dear Meera come on 22/11/2026 to Asha Clinic.", TEXT_DIFFERS),
        ("Dear , come on 22/11/2026 to Asha Clinic.", TEXT_DIFFERS),
        (f"Dear {'M' * 31}, come on 22/11/2026 to Asha Clinic.", TOO_LONG),
        (f"Dear {'M' * 30}, come on 22/11/2026 to Asha Clinic.", None),
    ],
)
def test_a_text_is_the_registered_one_letter_by_letter(text, fault):
    assert text_fault(text, REGISTERED) == fault


VALUES = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="{}#"), min_size=1, max_size=30)


@given(st.lists(VALUES, min_size=2, max_size=2))
def test_any_values_of_thirty_letters_fit_and_the_brackets_of_expressions_mean_nothing(values):
    told = iter(values)
    for registered in (REGISTERED, "(a|b)* {#var#} [x]+ {#numeric#}?"):
        told = iter(values)
        text = re.sub(r"\{#[a-z]+#\}", lambda _: next(told), registered)  # noqa: B023
        assert text_fault(text, registered) is None


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Dear {{patient.name}}, come on {{appointment.next_day}} to Asha Clinic.", None),
        ("Dear {{patient.name|friend}}, come on Monday to Asha Clinic.", None),
        ("Dear {{patient.name}}, come on {{appointment.next_day}} to {{clinic.name}}.", TEXT_DIFFERS),
        ("Dear {{patient.name}}, come to Asha Clinic.", TEXT_DIFFERS),
    ],
)
def test_a_template_can_become_the_registered_text_or_never(body, fault):
    assert body_fault(body, REGISTERED) == fault


def test_only_sms_over_indian_routes_to_indian_numbers_are_asked():
    assert asked_of("sms", "exotel", "+919876543210")
    assert not asked_of("sms", "twilio", "+919876543210")
    assert not asked_of("sms", "msg91", "+14155550100")
    assert not asked_of("whatsapp", "msg91", "+919876543210")
    assert dlt_rules().longest == 30


def test_a_proof_tells_text_size_price_and_what_is_missing():
    route = Route("sms", "exotel", date(2026, 11, 22), shipped())
    sheet = Sheet("Dear {{patient.name}} of {{patient.village}}", dlt_text="Dear {#var#} of {#var#}")
    proof = prove(sheet, "reminder", {"patient.name": "Meera", "patient.village": "Rampur"}, route)
    assert (proof.text, proof.missing, proof.size.parts, proof.paise, proof.fault) == (
        "Dear Meera of Rampur", (), 1, 20, None,
    )  # fmt: skip
    lacking = prove(sheet, "reminder", {"patient.name": "Meera"}, route)
    assert (lacking.text, lacking.missing) == ("Dear Meera of ⟦patient.village⟧", ("patient.village",))
    long = prove(sheet, "reminder", {"patient.name": "मी" * 40, "patient.village": "R"}, route)
    assert (long.size.alphabet, long.size.parts, long.paise, long.fault) == ("UCS-2", 2, 40, TOO_LONG)
