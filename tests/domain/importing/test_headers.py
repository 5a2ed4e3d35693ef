import pytest

from hms_desktop.domain.importing.fields import IGNORED, fields
from hms_desktop.domain.importing.headers import (
    find_header_row,
    guess_columns,
    guess_header,
    header_order,
    header_words,
    mapping_of,
)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Name", "name"), ("Pt. Name", "name"), ("PATIENT_NAME", "name"), ("नाम", "name"), ("नाम / Name", "name"),
        ("Patient Full Name", "name"), ("First Name", "first_name"), ("lastName", "last_name"),
        ("Father's name", "relative_name"), ("S/o, W/o, D/o", "relative_name"), ("M-F", "sex"), ("लिंग", "sex"),
        ("D.O.B.", "birth_date"), ("dateOfBirth", "birth_date"), ("जन्म तिथि", "birth_date"), ("Age (in years)", "age"),
        ("Age/Sex", "age_sex"), ("Mob", "phone"), ("Phone 1", "phone"), ("Patient's Mobile No.", "phone"),
        ("Mobile Nmber", "phone"), ("Emergency Contact", "family_phone"), ("Gram", "village"), ("गाँव", "village"),
        ("City", "village"), ("Dist", "district"), ("Pincode", "pin_code"), ("UHID", "clinic_number"),
        ("OPD No", "clinic_number"), ("Health ID", "abha_number"), ("Company", "employer"), ("Diagnosis", "conditions"),
        ("Language", "language"), ("Email", "email"), ("Ayushman Card No", "card_pm-jay"), ("S.No.", IGNORED),
        ("Problem", IGNORED), ("", IGNORED), ("Blood Group", None), ("Referred to", None),
    ],
)  # fmt: skip
def test_headers_that_clinics_write(header, field):
    assert guess_header(header).field == field


def test_every_word_of_the_list_means_one_field_and_every_label_its_own():
    assert set(header_words().values()) <= {*fields(), IGNORED}
    assert all(guess_header(field.label).field == key for key, field in fields().items())


def test_a_field_of_one_column_goes_to_the_surest_and_phones_may_have_many():
    mapping = mapping_of(guess_columns(["Name", "Patient Name", "Mobile 1", "Mobile 2", "Sr No"]))
    assert mapping == {0: "name", 2: "phone", 3: "phone"}


def test_the_header_is_found_below_a_title():
    rows = [["Sunrise Clinic"], [], ["Sr No", "Name", "Age"], ["1", "Ram", "40"]]
    assert find_header_row(rows) == 2
    assert find_header_row([["Name"], ["Ram"]]) == 0


@pytest.mark.parametrize(
    ("header", "order"), [("DOB (MM/DD/YYYY)", "mdy"), ("DOB dd-mm-yyyy", "dmy"), ("yyyy-mm-dd", "ymd"), ("DOB", None)]
)
def test_a_header_tells_the_order_of_day_and_month(header, order):
    letters = header_order(header)
    assert letters == order
