import pytest

from hms_desktop.domain.message.naming import first_name
from hms_desktop.domain.message.template import (
    MissingVariable,
    TemplateError,
    check_body,
    filled,
    needed,
    places,
    plain_parts,
    render,
)

BODY = "Dear {{patient.first_name}} of {{ patient.village | your village }}, {{clinic.name}} calls you."


def test_values_are_filled_in_and_fallbacks_stand_for_what_is_missing():
    values = {"patient.first_name": "Lakshmi", "patient.village": None, "clinic.name": "Asha Clinic"}
    assert render(BODY, values) == "Dear Lakshmi of your village, Asha Clinic calls you."


def test_a_value_is_never_read_as_a_template():
    assert render("{{patient.name}}", {"patient.name": "{{clinic.name}}"}) == "{{clinic.name}}"


def test_a_missing_value_without_a_fallback_is_an_error_with_its_name():
    with pytest.raises(MissingVariable) as caught:
        render(BODY, {"patient.first_name": "Lakshmi", "clinic.name": "  "})
    assert caught.value.params == {"name": "clinic.name"}


def test_what_a_text_needs():
    assert places(BODY) == ("patient.first_name", "patient.village", "clinic.name")
    assert needed(BODY) == ("patient.first_name", "clinic.name")


def test_what_stands_in_each_place_and_between_them():
    values = {"patient.first_name": "Lakshmi", "clinic.name": "Asha Clinic"}
    assert filled(BODY, values) == ("Lakshmi", "your village", "Asha Clinic")
    assert filled("{{clinic.name}} {{clinic.name}}", values) == ("Asha Clinic",)
    assert plain_parts(BODY) == ("Dear ", " of ", ", ", " calls you.")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("  ", "template-empty"),
        ("Dear {{patient.shoe}}", "template-unknown-variable"),
        ("Dear {{patient.name}", "template-braces"),
        ("Dear {{Patient Name}}", "template-braces"),
    ],
)
def test_a_text_that_cannot_be_sent_says_why(body, code):
    with pytest.raises(TemplateError) as caught:
        check_body(body)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Smt. Lakshmi Devi", "Lakshmi"),
        ("K. Raman", "Raman"),
        ("Mohammed", "Mohammed"),
        ("डॉ सुनीता शर्मा", "सुनीता"),
        ("R", "R"),
    ],
)
def test_people_are_addressed_by_their_name(name, first):
    assert first_name(name) == first
