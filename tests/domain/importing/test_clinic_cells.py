"""Cells as Indian registers have them, read as a careful person would read them, or refused with the reason."""

from datetime import date

import pytest

from hms_desktop.domain import phone
from hms_desktop.domain.ages import AgeReason
from hms_desktop.domain.dates import DateReason
from hms_desktop.domain.identifiers import Reason
from hms_desktop.domain.importing.cells import clean
from hms_desktop.domain.importing.headers import guess_header
from hms_desktop.domain.importing.records import Birth, ImportRow, RejectedRow
from hms_desktop.domain.importing.row import Columns, RowReader
from hms_desktop.domain.sentences import all_sentences

TODAY = date(2026, 11, 22)


def read(**cells):
    return RowReader(Columns(dict(enumerate(cells)), len(cells), {}), today=TODAY).read(2, list(cells.values()))


def codes(**cells):
    row = read(**{"name": "Ram", **cells})
    return [problem.code for problem in row.problems] if isinstance(row, RejectedRow) else []


def test_every_reason_has_a_sentence():
    reasons = {*phone.PhoneReason, *AgeReason, *DateReason, *Reason}
    assert {f"import-{reason}" for reason in reasons} <= set(all_sentences())


@pytest.mark.parametrize(
    ("text", "sex", "birth"),
    [
        ("6m/F", "female", date(2026, 5, 22)), ("6 m / f", "female", date(2026, 5, 22)), ("2Y 3M F", "female", date(2024, 8, 22)),
        ("1Y6M", None, date(2025, 5, 22)), ("6 M", "male", date(2020, 11, 22)), ("45-F", "female", date(1981, 11, 22)),
        ("/F", "female", None), ("45/", None, date(1981, 11, 22)), ("30m", "male", date(1996, 11, 22)),
    ],
)  # fmt: skip
def test_age_and_sex_in_one_column(text, sex, birth):
    row = read(name="Ram", age_sex=text)
    assert (row.values.get("sex"), row.birth.day if row.birth else None) == (sex, birth)


@pytest.mark.parametrize(("text", "code"), [("6m", "import-age-months-or-male"), ("-5", "import-age-sex-unreadable")])
def test_what_age_and_sex_can_t_mean_for_certain_is_refused(text, code):
    assert codes(age_sex=text) == [code]


@pytest.mark.parametrize("text", ["45/F", "F/45", "Female 45", "45 F"])
def test_a_sex_in_the_age_column_is_kept(text):
    assert read(name="Sita", age=text).values["sex"] == "female"


@pytest.mark.parametrize(
    ("cells", "born"),
    [
        ({"age": "6", "age_unit": "Months"}, date(2026, 5, 22)),
        ({"age_unit": "Yrs", "age": "6"}, date(2020, 11, 22)),
        ({"age_months": "8"}, date(2026, 3, 22)),
        ({"age": "2", "age_months": "3"}, date(2024, 8, 22)),
        ({"age_months": "27", "age": "2"}, date(2024, 8, 22)),
        ({"age": "45", "age_on": "12/03/2019"}, date(1974, 3, 12)),
    ],
)
def test_an_age_is_read_with_its_unit_its_months_and_the_day_it_was_told(cells, born):
    assert read(name="Ram", **cells).birth.day == born


def test_a_bad_day_of_visit_refuses_a_row_only_when_its_age_depends_on_it():
    assert codes(age="45", age_on="32/03/2019") == ["import-date-impossible"]
    assert codes(birth_date="01/02/1980", age_on="32/03/2019") == []


@pytest.mark.parametrize(("text", "code"), [("0", "import-date-unreadable"), ("01/01/1900", "import-date-too-early")])
def test_what_programs_write_for_no_birth_date_is_no_birth_date(text, code):
    assert codes(birth_date=text) == [code]


@pytest.mark.parametrize(
    ("cells", "name", "note"),
    [
        ({"name": "SUNITA W/O RAMESH"}, "Sunita", "Father or husband: Ramesh"),
        ({"name": "Ramesh (s/o Mohan Lal)"}, "Ramesh", "Father or husband: Mohan Lal"),
        ({"name": "Sunita", "relative_name": "W/o Ramesh"}, "Sunita", "Father or husband: Ramesh"),
        ({"name": "W/o Ramesh"}, "W/o Ramesh", None),
        ({"name": "Baby of Sunita"}, "Baby of Sunita", None),
        ({"name": "ram"}, "Ram", None),
    ],
)
def test_names_with_a_relative(cells, name, note):
    row = read(**cells)
    assert (row.values["name"], row.values.get("note")) == (name, note)


@pytest.mark.parametrize("text", ["Total patients: 9", "GRAND TOTAL", "कुल योग", "Total -"])
def test_a_total_is_no_patient(text):
    assert codes(name=text) == ["import-total-line"]


@pytest.mark.parametrize("text", ["Total Singh", "Yograj", "Totaram"])
def test_a_name_that_begins_like_a_total_is_a_name(text):
    assert codes(name=text) == []


@pytest.mark.parametrize(
    ("address", "village"),
    [
        ("H.No.4, Vill. Mundi, Post Punasa, Dist Khandwa", "Mundi"), ("Vill- JAWAR Post- X Teh- Y", "Jawar"),
        ("ग्राम छेगांव, तहसील खंडवा", "छेगांव"), ("Village Rampur Kalan", "Rampur Kalan"), ("12 Village Road", None),
        ("Villa 4, Park Street", None), ("12 MG Road, Indore", None),
    ],
)  # fmt: skip
def test_a_village_inside_the_address(address, village):
    assert read(name="Ram", address=address).values.get("village") == village


def test_lines_of_an_address_in_two_columns_are_one_address():
    columns = Columns({0: "name", 1: "address", 2: "address"}, 3, {})
    row = RowReader(columns, today=TODAY).read(2, ["Ram", "12 MG Road", "Indore"])
    assert isinstance(row, ImportRow)
    assert row.values["address"] == "12 MG Road, Indore"


def test_letters_that_can_t_be_read_refuse_the_row():
    assert codes(name="Bro\ufffdken") == ["import-letter-broken"]


def test_marks_that_can_t_be_seen_leave_no_gap():
    assert clean("\u202eRa\u200bmesh\u202c\tKumar") == "Ramesh Kumar"


@pytest.mark.parametrize("text", ["0919876512345", "091-98765-12345"])
def test_a_zero_before_the_country_code(text):
    assert phone.parse_phone(text).e164 == "+919876512345"


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Adhar Card No", "-"), ("आधार नंबर", "-"), ("UID", "-"), ("Emergency Contact Name", "-"), ("Ward No", "-"),
        ("Age (Months)", "age_months"), ("Age Unit", "age_unit"), ("Age / Sex (Y/M)", "age_sex"), ("Date of Visit", "age_on"),
        ("Name/Age/Sex", None), ("Aadhaar/ABHA", None), ("Alternate Mobile Number", "phone"), ("Alt. Mob. No", "phone"),
        ("मो. नं.", "phone"), ("Emergency Contact Number", "family_phone"), ("Husband Mobile Number", "family_phone"),
        ("Regd. No.", "clinic_number"), ("पंजीयन क्र.", "clinic_number"), ("Address Line 2", "address"), ("Reg. Dt.", "registered_on"),
    ],
)  # fmt: skip
def test_headers_of_hospital_exports(header, field):
    assert guess_header(header).field == field


def test_an_aadhaar_number_is_no_clinic_number():
    assert codes(clinic_number="1234 5678 9012") == ["import-looks-like-aadhaar"]


def test_birth_of_an_age_keeps_the_day_it_was_told():
    assert read(name="Ram", age_sex="45/M", age_on="12-10-2026").birth == Birth(
        date(1981, 10, 12), "age", date(2026, 10, 12)
    )
