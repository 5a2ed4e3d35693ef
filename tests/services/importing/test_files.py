"""Files as clinics keep them: encodings, separators, titles above the header, workbooks, and files that can't be read."""

from pathlib import Path

import pytest
import xlsxwriter

from hms_desktop.domain.errors import Refused
from hms_desktop.services.importing.sources import open_table

FILES = Path(__file__).resolve().parents[2] / "data" / "importing"


def written(tmp_path, content, name="list.csv"):
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "encoding", "separator", "first"),
    [
        ("cp1252-semicolon.csv", "cp1252", ";", "René D’Souza"),
        ("utf16-tabs-hindi.txt", "utf-16", "\t", "१"),
        ("us-dates.csv", "utf-8", ",", "Anil Rao"),
        ("bad-rows.csv", "utf-8-sig", ",", "S1"),
        ("serials.xlsx", "", "", "X1"),
    ],
)
def test_how_a_file_is_read(name, encoding, separator, first):
    table = open_table(FILES / name)
    assert (table.source.encoding, table.source.separator) == (encoding, separator)
    assert next(table.rows())[1][0] == first


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_any_encoding_with_any_separator(tmp_path, encoding, separator):
    lines = [["नाम", "Mob"], ["रमेश, कुमार", "98200 11221"], ["सीता", ""]]
    body = "\r\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines)
    table = open_table(written(tmp_path, body.encode(encoding)))
    assert table.headers == ("नाम", "Mob")
    assert list(table.rows()) == [(2, lines[1]), (3, lines[2])]


def test_quoted_line_ends_zero_bytes_blank_rows_and_repeated_headers(tmp_path):
    body = b'Name,Address\n"Ra\0m","House 1\nRampur"\n,\n\nName,Address\nSita,\n'
    assert list(open_table(written(tmp_path, body)).rows()) == [(2, ["Ram", "House 1\nRampur"]), (6, ["Sita", ""])]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "import-file-empty"),
        (b"\n \n,,\n", "import-file-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "import-not-text"),
        (b"Name\nRen\x81\x8d\xe9\n", "import-encoding-unknown"),
        (b"\xff\xfeN\x00a\x00m", "import-encoding-unknown"),
        (b"PK\x03\x04 no zip", "import-workbook-broken"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "import-workbook-broken"),
    ],
)
def test_what_can_t_be_read_is_refused_with_a_reason(tmp_path, content, code):
    with pytest.raises(Refused) as refused:
        open_table(written(tmp_path, content))
    assert refused.value.code == code


@pytest.mark.slow
def test_a_cell_far_away_does_not_end_the_memory(tmp_path):
    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Name")
        sheet.write(1_048_575, 200, "x")
    with pytest.raises(Refused) as refused:
        open_table(path)
    assert refused.value.code == "import-cell-far-away"


def test_typed_cells_become_what_a_person_reads():
    rows = [cells for _, cells in open_table(FILES / "serials.xlsx").rows()]
    assert rows[0] == ["X1", "Excel Date", "1980-02-03", "9820011231", "DM"]
    assert rows[2][2:4] == ["1961", "98200-11233/9820011234"]


ROWS = b"Name,Mobile,Village\n%s\nGita,9811111153,Mundi\nMita,9811111154,Mundi\n"


@pytest.mark.parametrize(
    "first", [b'"Sita,9811111152,Mundi', b'Sita,9811111152,"Mundi', b'"Sita,9811111152,Mundi\n"Asha",1,Jawar']
)
def test_a_quotation_mark_never_closed_swallows_no_rows(tmp_path, first):
    rows = list(open_table(written(tmp_path, ROWS % first)).rows())
    assert rows[0][1] == ["Sita", "9811111152", "Mundi"] or rows[0][1] == ["Sita", "9811111152", "Mundi\n"]
    assert [cells[0] for _, cells in rows][-2:] == ["Gita", "Mita"]
    assert len(rows) == 3 + first.count(b"\n")


def test_quotation_marks_inside_a_line_and_lines_inside_quotation_marks_stay_one_row(tmp_path):
    body = b'Name,Address,Mobile\n"Sita" Devi,"12, MG\nRoad" ,9811\n"Ra""m",x,9\n'
    assert list(open_table(written(tmp_path, body)).rows()) == [
        (2, ["Sita Devi", "12, MG\nRoad ", "9811"]),
        (3, ['Ra"m', "x", "9"]),
    ]


def test_a_broken_byte_does_not_change_the_other_rows(tmp_path):
    body = "Name,Mobile\nरमेश,9811111241\n".encode() + b"Bro\xffken,9811111243\n"
    table = open_table(written(tmp_path, body))
    assert (table.source.encoding, [cells[0] for _, cells in table.rows()]) == ("utf-8", ["रमेश", "Bro\ufffdken"])


def test_a_web_page_named_as_a_workbook_is_told_apart(tmp_path):
    with pytest.raises(Refused) as refused:
        open_table(written(tmp_path, b"\xef\xbb\xbf\n<html><table><tr><td>Name</td></tr></table>", "list.xls"))
    assert refused.value.code == "import-web-page"


def test_the_sheet_with_a_header_is_read_and_the_others_are_named(tmp_path):
    path = tmp_path / "book.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("How to fill in").write(0, 0, "Fill in the next sheet")
        for name in ("October", "November"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Name", "Mobile"])
            sheet.write_row(1, 0, [f"Asha {name}", 9812345671.0])
    table = open_table(path)
    assert (table.source.sheet, table.source.other_sheets) == ("October", ("How to fill in", "November"))
    assert list(table.rows()) == [(2, ["Asha October", "9812345671"])]
