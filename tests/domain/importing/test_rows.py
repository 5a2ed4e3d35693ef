from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.importing.cells import clean, guard, neat_case
from hms_desktop.domain.importing.records import Birth, ImportRow, RejectedRow
from hms_desktop.domain.importing.row import Columns, RowReader

TODAY = date(2026, 11, 22)
KEYS = ("name", "sex", "birth_date", "age", "phone", "conditions", "note", "age_sex", "clinic_number")


def read(order="dmy", **cells):
    columns = Columns(dict(enumerate(cells)), len(cells), dict.fromkeys(range(len(cells)), order))
    return RowReader(columns, today=TODAY).read(2, list(cells.values()))


def reason(**cells):
    row = read(**({"name": "Ram"} | cells))
    assert isinstance(row, RejectedRow)
    return [problem.code for problem in row.problems]


def test_a_whole_row():
    row = read(
        name="RAMESH KUMAR", sex="पुरुष", birth_date="12/03/80", phone="98765 01234 / 9876501235", conditions="DM, HTN",
        clinic_number="a 12", abha_number="43-4221-5105-6749", relative_name="Shyam", village="RAMPUR",
    )  # fmt: skip
    assert row == ImportRow(
        2,
        {
            "name": "Ramesh Kumar", "sex": "male", "clinic_number": "A-12", "village": "Rampur",
            "note": "Father or husband: Shyam",
        },
        Birth(date(1980, 3, 12), "day"),
        (("+919876501234", "self"), ("+919876501235", "self")),
        (("abha-number", "43422151056749"),),
        (("E14", "Diabetes, type not stated"), ("I10", "High blood pressure")),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "codes"),
    [
        ({"name": ""}, ["import-name-missing"]),
        ({"name": "12345"}, ["import-name-no-letter"]),
        ({"name": "A" * 10_000}, ["import-too-long"]),
        ({"birth_date": "31/02/1990"}, ["import-date-impossible"]),
        ({"birth_date": "12/31/1990"}, ["import-date-other-order"]),
        ({"birth_date": "01/01/2090"}, ["import-date-future"]),
        ({"birth_date": "soon"}, ["import-date-unreadable"]),
        ({"age": "190"}, ["import-age-too-old"]),
        ({"phone": "12345", "sex": "qq"}, ["import-phone-too-short", "import-word-unknown"]),
        ({"phone": "9.82E+09"}, ["import-phone-rounded-by-spreadsheet"]),
        ({"email": "nobody"}, ["import-email-at-sign"]),
        ({"pin_code": "123"}, ["import-wrong-length"]),
        ({"abha_number": "123456789012"}, ["import-looks-like-aadhaar"]),
    ],
)
def test_every_reason_is_told_at_once(cells, codes):
    assert reason(**cells) == codes


def test_cells_beyond_the_header_refuse_the_row():
    row = RowReader(Columns({0: "name"}, 2, {}), today=TODAY).read(5, ["Ram", "x", "", "surplus"])
    assert isinstance(row, RejectedRow)
    assert row.problems[0].params == {"expected": 2, "found": 4}
    assert isinstance(RowReader(Columns({0: "name"}, 3, {}), today=TODAY).read(5, ["Ram"]), ImportRow)


@pytest.mark.parametrize("text", ["45/F", "F/45", "45 F", "45F", "45 yrs / महिला"])
def test_age_and_sex_in_one_cell(text):
    row = read(name="Sita", age_sex=text)
    assert row.values["sex"] == "female"
    assert row.birth == Birth(date(1981, 11, 22), "age", TODAY)


def test_an_age_told_on_a_day_and_a_birth_year():
    assert read(name="Sita", age="45", age_on="22/11/2020").birth == Birth(
        date(1975, 11, 22), "age", date(2020, 11, 22)
    )
    assert read(name="Sita", birth_date="1961").birth == Birth(date(1961, 1, 1), "year")
    assert read(name="Sita", birth_date="45 yrs").birth == Birth(date(1981, 11, 22), "age", TODAY)


def test_words_that_say_nothing_leave_the_field_empty():
    row = read(name="Sita", phone="NA", email="-", birth_date="N/A", note="nil", village="0000")
    assert row == ImportRow(2, {"name": "Sita", "village": "0000"})


def test_hostile_cells_stay_text():
    row = read(name="=cmd|' /C calc'!A0", note="Robert'); DROP TABLE patient;--\x00\u202e")
    assert row.name == "=cmd|' /C calc'!A0"
    assert row.values["note"] == "Robert'); DROP TABLE patient;--"


def test_joiners_of_indic_words_are_kept_and_capitals_made_readable():
    assert clean("क\u094d\u200dष\u202c  दत्त") == "क\u094d\u200dष दत्त"
    assert neat_case("SITA DEVI") == "Sita Devi"
    assert neat_case("McDonald") == "McDonald"


@given(st.text())
def test_the_guard_of_spreadsheets_comes_off_again(text):
    assert clean(guard(clean(text))) == clean(text)


@given(st.lists(st.text(max_size=60), min_size=len(KEYS), max_size=len(KEYS)))
def test_any_cells_give_a_row_or_reasons(cells):
    row = RowReader(Columns(dict(enumerate(KEYS)), len(KEYS), {}), today=TODAY).read(9, cells)
    assert (isinstance(row, ImportRow) and row.name) or (isinstance(row, RejectedRow) and row.problems)
