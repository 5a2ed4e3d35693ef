"""Writes the small dirty files of this folder, as clinics' programs would; run by hand after a change."""

from datetime import date
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent


def text(name: str, content: str, encoding: str) -> None:
    (HERE / name).write_bytes(content.replace("\n", "\r\n").encode(encoding))


def workbook(name: str, rows: list[list[object]], first: int = 0) -> None:
    with xlsxwriter.Workbook(HERE / name, {"default_date_format": "dd/mm/yyyy"}) as book:
        sheet = book.add_worksheet("मरीज")
        for at, row in enumerate(rows, start=first):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell)


text(
    "cp1252-semicolon.csv",
    "Pt. Name;Sex;DOB;Contact No\nRené D’Souza;M;3.4.71;98200 11223\nZoë Fernandes;F;21.12.85;98200 11224\n",
    "cp1252",
)
text(
    "utf16-tabs-hindi.txt",
    "क्रमांक\tमरीज का नाम\tलिंग\tउम्र\tमोबाइल नंबर\tगाँव\n१\tरमेश कुमार\tपुरुष\t४५\t९८२००११२२५\tरामपुर\n"
    "२\tसीता देवी\tमहिला\t३२\t\tरामपुर\n",
    "utf-16",
)
text(
    "us-dates.csv",
    "Full Name,Gender,Date of Birth,Phone\nAnil Rao,M,12/31/1975,+1 650-253-0000\nMeena Rao,F,02/03/1980,9820011226\n",
    "utf-8",
)
text(
    "bad-rows.csv",
    "Sunrise Clinic - patient list\n\nReg No,Patient Name,Age/Sex,Mobile,DOB,E-mail\n"
    "S1,Good Row,45/M,9820011227,,\n"
    "S2,,33/F,9820011228,,\n"
    "S3,Bad Date,,,31/02/1990,\n"
    "S4,Future,,,01/01/2090,\n"
    "S5,Bad Phone,20/M,12345,,\n"
    "S6,Too Old,190/M,,,\n"
    "S7,Extra,20/M,9820011229,,,surplus,cells\n"
    "S8,Bad Mail,20/F,,,nobody\n"
    "Reg No,Patient Name,Age/Sex,Mobile,DOB,E-mail\n"
    ",,,,,\n"
    "S9,12345,20/F,,,\n"
    "S10,=cmd|' /C calc'!A0,20/F,,,\n"
    "S11,Short row\n"
    f"S12,{'A' * 10_000},20/F,,,\n",
    "utf-8-sig",
)
text(
    "family-phone.csv",
    "Name,Sex,Age,Mobile,Village,Family ID,Relation\nMohan Lal,M,60,9820011230,Bhilpur,H7,Head\n"
    "Kamla Devi,F,55,9820011230,Bhilpur,H7,Wife\nSohan Lal,M,30,9820011230,Bhilpur,H7,Son\n"
    "Mohan Lall,M,61,9820011230,Bhilpur,H7,Head\n",
    "utf-8",
)
workbook(
    "serials.xlsx",
    [
        ["UHID", "Name", "DOB", "Mobile", "Diagnosis"],
        ["X1", "Excel Date", date(1980, 2, 3), 9820011231, "DM"],
        ["X2", "Excel Serial", 29254, 9820011232.0, "Sugar & BP"],
        ["X3", "Year Only", 1961, "98200-11233/9820011234", "E11.9"],
    ],
    first=2,
)
