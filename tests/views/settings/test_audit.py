import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from hms_desktop.domain.model import Patient
from hms_desktop.domain.permissions import Permission
from hms_desktop.views.kit.a11y import nameless
from hms_desktop.views.settings import audit as audit_module
from hms_desktop.views.settings.audit import AuditSection
from hms_desktop.views.settings.audit_words import deed, value_words
from tests.helpers.outreach import add_patient

ROOT = Path(__file__).resolve().parents[3]
QUIET = {
    "draft.saved", "draft.forgotten", "preference.set", "duplicate.found", "staff.sign-in-tried", "message.",
    "derived.", "due.", "journey.", "segments.refreshed",
}  # fmt: skip


@pytest.fixture
def people(screen):
    """Two patients, one of them edited the day after."""
    asha, ravi = add_patient(screen.clinic, "Asha Patil"), add_patient(screen.clinic, "Ravi Kumar")
    screen.clinic.clock.forward(days=1)
    with screen.clinic.desk.write(Permission.EDIT_PATIENTS, "patient.edited", reason="as she said") as work:
        work.update(Patient, asha, {"birth_date": date(1965, 3, 12)})
    return asha, ravi


@pytest.fixture
def page(screen, people):
    made = screen.show(AuditSection)
    QAbstractItemModelTester(made.rows, made)
    QAbstractItemModelTester(made.detail.rows, made)
    assert nameless(made) == []
    return made


def cells(model, row=0):
    return [model.index(row, at).data() for at in range(model.columnCount())]


def about(page):
    return {cells(page.rows, row)[3] for row in range(page.rows.rowCount())}


def test_an_entry_is_told_in_words_with_before_and_after(page):
    assert cells(page.rows)[2:] == ["Edited a patient", "Asha Patil", "as she said"]
    assert cells(page.detail.rows) == ["Date of birth", "22 Nov 1961", "12 Mar 1965"]
    assert "Edited a patient (Asha Patil)" in page.detail.about.text()


def test_the_filters_go_together(screen, page, people):
    asha, _ravi = people
    assert about(page) >= {"Asha Patil", "Ravi Kumar"}
    page._ask_patient(asha)
    screen.settle()
    screen.settle()
    assert about(page) == {"Asha Patil"}
    page.day.set_value(date(2026, 11, 22))
    screen.settle()
    assert about(page) == {"Asha Patil"}
    assert "Edited a patient" not in [cells(page.rows, row)[2] for row in range(page.rows.rowCount())]
    page._pill.removed.emit()
    screen.settle()
    assert about(page) >= {"Asha Patil", "Ravi Kumar"}
    page.day.set_value(date(2026, 11, 20))
    screen.settle()
    assert page.rows.rowCount() == 0
    assert page.detail.about.text() == ""


def test_a_patient_is_found_by_searching_and_none_is_registered_from_here(screen, page):
    page.search.setFocus()
    page.search.setText("Asha")
    screen.bot.waitUntil(lambda: page.search._open, timeout=3000)
    assert page.search._list._rows.rowCount() == 1
    page.search._list.open_current()
    screen.settle()
    screen.settle()
    assert about(page) == {"Asha Patil"}


def test_older_entries_come_below(screen, page, monkeypatch):
    everything = page.rows.rowCount()
    monkeypatch.setattr(audit_module, "PAGE", 2)
    monkeypatch.setattr(audit_module.Question.ask, "__defaults__", (None, 2))
    page.activated()
    screen.settle()
    assert page.rows.rowCount() == 2
    while page.older.isEnabled():
        page.older.click()
        screen.settle()
    assert page.rows.rowCount() == everything
    numbers = [page.rows.id_at(row) for row in range(everything)]
    assert numbers == sorted(numbers, reverse=True)


def test_the_trail_is_proved(screen, page):
    page.verify.click()
    screen.settle()
    assert page.verdict.text() == "Every entry is as it was written."
    connection = screen.clinic.database.connect(writable=True)
    connection.execute("UPDATE audit_entry SET staff_name = 'x' WHERE number = 2")
    connection.close()
    page.verify.click()
    screen.settle()
    assert "number 2" in page.verdict.text()


def test_what_is_filtered_is_exported(screen, page, people, tmp_path, monkeypatch):
    page._ask_patient(people[0])
    screen.settle()
    screen.settle()
    shown = page.rows.rowCount()
    target = tmp_path / "trail"
    monkeypatch.setattr(audit_module.QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV (*.csv)"))
    page.export.click()
    screen.settle()
    written = target.with_suffix(".csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(written) == shown + 1
    assert "Edited a patient" in written[1]
    assert "Ravi" not in "".join(written)
    assert screen.said[-1] == f"{shown} entries are in trail.csv."


def test_every_deed_that_is_audited_has_words():
    """Codes are collected from the services, so that a new one is noticed."""
    code = re.compile(r'(?:write\([^)]*?|unit_of_work\([^)]*?|Entry\()"([a-z-]+\.[a-z-]+)"')
    files = [*(ROOT / "hms_desktop/services").rglob("*.py")]
    found = {one for file in files for one in code.findall(file.read_text(encoding="utf-8"))}
    assert len(found) > 50
    wordless = {one for one in found if deed(one) == re.sub(r"[-_.]+", " ", one).capitalize()}
    assert {one for one in wordless if not one.startswith(tuple(QUIET))} == set()


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("text", None, ""),
        ("time", 1_795_321_800_000, "22 Nov 2026, 10:00"),
        ("date", "1965-03-12", "12 Mar 1965"),
        ("date", "soon", "soon"),
        ("money", 150_050, "₹1,500.50"),
        ("yes-no", 0, "No"),
        ("yes-no", True, "Yes"),
        ("id", "01a20184-a540-739b-82ce-6f44f7b9e5dd", "…f7b9e5dd"),
        ("text", "•••", "•••"),
    ],
)
def test_values_are_said_as_people_read_them(kind, value, words):
    assert value_words(kind, value) == words
