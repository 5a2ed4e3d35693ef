"""Exports: whole files, guarded cells, and a register that comes back unchanged."""

import csv
import tempfile
from datetime import date
from pathlib import Path

import pytest
import python_calamine
from sqlalchemy import select

from hms_desktop.domain.errors import NotAllowed, Refused, StoreTrouble
from hms_desktop.domain.model import AuditEntry
from hms_desktop.services.importing.plan import Totals
from tests.services.importing.test_import import FILES, run


@pytest.mark.parametrize("name", ["register.csv", "register.xlsx"])
def test_an_exported_register_imports_as_unchanged(clinic, tmp_path, name):
    files = [*FILES.glob("*.csv"), *FILES.glob("*.xlsx"), *FILES.glob("*.txt")]
    imported = sum(run(clinic, path).totals.imported for path in files)
    assert clinic.services.exporting.register(tmp_path / name) == imported
    clinic.clock.forward(days=200)
    assert run(clinic, tmp_path / name).totals == Totals(imported, unchanged=imported)


def test_cells_can_t_run_as_formulas_and_digits_stay(clinic, tmp_path):
    rows = [["=1+1", "+919820011221", "नाम", date(2020, 1, 2), None, 5]]
    headers = ["a", "b", "c", "d", "e", "f"]
    for name in ("list.csv", "list.xlsx"):
        assert clinic.services.exporting.write(tmp_path / name, "tests", headers, rows) == 1
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ["'=1+1", "'+919820011221", "नाम", "2020-01-02", "", "5"]
    sheet = python_calamine.load_workbook(tmp_path / "list.xlsx").get_sheet_by_index(0)
    assert sheet.to_python()[1] == ["=1+1", "+919820011221", "नाम", date(2020, 1, 2), "", 5.0]


def test_a_failed_export_leaves_the_old_file_and_no_half_one(clinic, tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("old")

    def rows():
        yield ["one"]
        raise OSError(28, "No space left on device")

    with pytest.raises(StoreTrouble, match="disk-full"):
        clinic.services.exporting.write(path, "tests", ["a"], rows())
    assert path.read_text() == "old"
    assert list(tmp_path.glob("*.part")) == []


def test_what_is_refused_and_what_the_audit_trail_says(clinic, tmp_path):
    with pytest.raises(Refused, match="export-format-unknown"):
        clinic.services.exporting.register(tmp_path / "list.pdf")
    with pytest.raises(Refused, match="export-folder-missing"):
        clinic.services.exporting.register(Path("nowhere/at/all.csv"))
    clinic.services.exporting.register(tmp_path / "list.csv")
    with clinic.database.read() as connection:
        found = connection.execute(select(AuditEntry.after).where(AuditEntry.action == "list.exported")).scalar_one()
    assert '"rows":0' in found
    clinic.act_as("receptionist")
    with pytest.raises(NotAllowed):
        clinic.services.exporting.register(tmp_path / "list.csv")
    clinic.act_as("outreach")
    clinic.services.exporting.register(tmp_path / "list.csv")
    assert "Conditions" not in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_nothing_of_a_workbook_lies_in_the_computers_shared_folder_meanwhile(clinic, tmp_path, monkeypatch):
    shared = tmp_path / "shared"
    shared.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    seen = []

    def rows():
        for number in range(3):
            seen.append(list(shared.iterdir()))
            yield [f"Asha {number}"]

    target = tmp_path / "list.xlsx"
    clinic.services.exporting.write(target, "patients", ["Name"], rows())
    assert seen == [[], [], []]
    assert sorted(tmp_path.glob("*list*")) == [target]


def test_no_list_leaves_that_is_not_in_the_audit_trail(clinic, tmp_path, monkeypatch):
    def busy(*_args, **_options):
        raise StoreTrouble("database-busy")

    monkeypatch.setattr(clinic.desk, "write", busy)
    with pytest.raises(StoreTrouble, match="database-busy"):
        clinic.services.exporting.write(tmp_path / "list.csv", "patients", ["Name"], [["Asha"]])
    assert list(tmp_path.glob("list*")) == []
