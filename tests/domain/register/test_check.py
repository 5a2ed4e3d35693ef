from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Invalid
from hms_desktop.domain.register.birth import read_birth
from hms_desktop.domain.register.check import check
from hms_desktop.domain.register.details import FIELDS, Identifier, PatientDetails, Phone

TODAY = date(2026, 11, 22)
texts = st.none() | st.text(max_size=30)
anything = st.builds(
    PatientDetails,
    st.text(max_size=30),
    texts,
    st.sampled_from(["female", "male", "other", "unknown", "x", ""]),
    st.none() | st.dates(date(1850, 1, 1), date(2030, 1, 1)),
    st.sampled_from([None, "day", "age", "week"]),
    st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.lists(st.builds(Phone, st.sampled_from(["98765 43210", "+919876543211", "12", "घर"]) | st.text(max_size=12)), max_size=3).map(tuple),
    st.lists(st.builds(Identifier, st.sampled_from(["abha-number", "pm-jay", "shoe"]), st.text(max_size=16)), max_size=2).map(tuple),
    texts, texts, texts, texts, texts,
)  # fmt: skip


@given(anything)
def test_checking_refuses_by_field_or_gives_a_form_that_passes_again(details):
    refused, checked = _checked(details)
    if checked is None:
        assert refused
        assert {key.split(".")[0] for key in refused} <= set(FIELDS)
    else:
        assert check(checked.details, TODAY).details == checked.details


def _checked(details):
    try:
        return {}, check(details, TODAY)
    except Invalid as error:
        return error.fields, None


def test_values_are_kept_in_one_form():
    found = check(
        PatientDetails(
            "  Lakshmi   Patil ",
            phones=(Phone("098765 43210"), Phone("०९८७६५४३२११", "family", " Ramesh ")),
            identifiers=(Identifier("abha-number", "43-4221-5105-6749"),),
            email="L@Example.ORG",
            pin_code="412 207",
            village=" ",
        ),
        TODAY,
    ).details
    assert (found.name, found.village, found.pin_code, found.email) == (
        "Lakshmi Patil",
        None,
        "412207",
        "L@example.org",
    )
    assert found.phones == (Phone("+919876543210"), Phone("+919876543211", "family", "Ramesh"))
    assert found.identifiers == (Identifier("abha-number", "43422151056749"),)


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"name": " . "}, "name", "name-missing"),
        ({"sex": "f"}, "sex", "word-unknown"),
        ({"birth_date": date(2026, 11, 23), "birth_precision": "day"}, "birth_date", "date-future"),
        ({"birth_date": date(1890, 1, 1), "birth_precision": "day"}, "birth_date", "age-too-old"),
        ({"phones": (Phone("12"),)}, "phones.0", "phone-too-short"),
        ({"phones": (Phone("9876543210"), Phone("+91 98765 43210"))}, "phones.1", "phone-twice"),
        ({"identifiers": (Identifier("abha-number", "2345 6789 0123"),)}, "identifiers.0", "value-looks-like-aadhaar"),
        ({"pin_code": "012345"}, "pin_code", "value-wrong-first-digit"),
        ({"registered_on": date(1970, 1, 1), "birth_date": date(1980, 1, 1), "birth_precision": "year"}, "registered_on", "date-before-birth"),
        ({"note": "x" * 2001}, "note", "text-too-long"),
    ],
)  # fmt: skip
def test_refusals(changes, field, code):
    with pytest.raises(Invalid) as refused:
        check(PatientDetails("Lakshmi").changed(changes), TODAY)
    assert refused.value.fields == {field: code}


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"identifiers": (Identifier("abha-number", "43422151056748"),)}, "identifiers.0", "value-abha-checksum"),
        ({"identifiers": (Identifier("pm-jay", "123"),)}, "identifiers.0", "value-unusual-form"),
        ({"birth_date": date(1916, 1, 1), "birth_precision": "age"}, "birth_date", "age-unusual"),
        ({"phones": (Phone("9999999999"),)}, "phones.0", "phone-looks-made-up"),
    ],
)
def test_soft_warnings_refuse_nothing(changes, field, code):
    warned = check(PatientDetails("Lakshmi").changed(changes), TODAY).warnings
    assert [(one.field, one.code) for one in warned] == [(field, code)]


def test_old_mistakes_do_not_stop_an_edit_elsewhere():
    old = PatientDetails("Lakshmi", email="not an address", village="Loni")
    assert check(old, TODAY, only=["village"]).details.email == "not an address"
    with pytest.raises(Invalid):
        check(old, TODAY, only=["email"])


@pytest.mark.parametrize(
    ("text", "born", "precision", "told"),
    [
        ("45", date(1981, 11, 22), "age", TODAY),
        ("3 months", date(2026, 8, 22), "month", TODAY),
        ("9/3/1980", date(1980, 3, 9), "day", None),
        ("1965", date(1965, 1, 1), "year", None),
        ("", None, None, None),
    ],
)
def test_one_field_takes_a_date_or_an_age(text, born, precision, told):
    found = read_birth(text, TODAY)
    assert (found.birth_date, found.birth_precision, found.age_recorded_on, found.code) == (born, precision, told, None)


@pytest.mark.parametrize(
    ("text", "code"), [("31/02/1980", "date-impossible"), ("tomorrow", "date-unreadable"), ("1/1/2030", "date-future")]
)
def test_an_unreadable_birth_says_why(text, code):
    assert read_birth(text, TODAY).code == code
