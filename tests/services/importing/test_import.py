"""Imports into a real encrypted clinic: the equation, repetition, updates, duplicates, resuming, rejected rows."""

import csv
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from hms_desktop.domain.errors import NotAllowed, Refused, StoreTrouble
from hms_desktop.domain.model import AuditEntry, DuplicateCandidate, Household, ImportRun, Patient, PatientPhone
from hms_desktop.services.importing import importer
from hms_desktop.services.importing.plan import Totals

FILES = Path(__file__).resolve().parents[2] / "data" / "importing"
FIRST = ["Ramesh", "Sunita", "Laxmi", "Mohammed", "Anita", "Sanjay", "Priya", "Rajesh", "Asha", "Kiran", "रमेश", "सीता"]
LAST = ["Kumar", "Devi", "Sharma", "Khan", "Patel", "Yadav", "कुमार", "देवी"]


def write(path, headers, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([headers, *rows])
    return path


def run(clinic, path, mapping=None, **watch):
    service = clinic.services.importing
    table = service.table(path)
    columns = service.mapped(table, mapping) if mapping else service.suggested(table)
    return service.run(table, columns, **watch)


def count(clinic, what):
    with clinic.database.read() as connection:
        return connection.execute(select(func.count()).select_from(what)).scalar_one()


def person(clinic, **wanted):
    with clinic.database.read() as connection:
        query = select(Patient).filter_by(**wanted)
        return dict(connection.execute(query.with_only_columns(*Patient.__table__.c)).mappings().one())


def holds(totals):
    return totals.rows == totals.imported + totals.updated + totals.unchanged + totals.rejected


@pytest.mark.parametrize(
    ("name", "totals"),
    [
        ("cp1252-semicolon.csv", Totals(2, 2)),
        ("utf16-tabs-hindi.txt", Totals(2, 2)),
        ("us-dates.csv", Totals(2, 2)),
        ("serials.xlsx", Totals(3, 3)),
        ("bad-rows.csv", Totals(12, 3, 0, 0, 9)),
    ],
)
def test_dirty_files_and_again(clinic, name, totals):
    assert run(clinic, FILES / name).totals == totals
    again = run(clinic, FILES / name).totals
    assert again == Totals(totals.rows, 0, 0, totals.imported, totals.rejected)
    assert count(clinic, Patient) == totals.imported


def test_dates_of_each_file_are_read_in_its_own_order(clinic):
    for name in ("us-dates.csv", "cp1252-semicolon.csv", "serials.xlsx"):
        run(clinic, FILES / name)
    births = {
        name: str(person(clinic, name=name)["birth_date"]) for name in ("Meena Rao", "René D’Souza", "Excel Serial")
    }
    assert births == {"Meena Rao": "1980-02-03", "René D’Souza": "1971-04-03", "Excel Serial": "1980-02-03"}


def test_a_family_shares_a_phone_and_a_like_name_is_flagged(clinic):
    outcome = run(clinic, FILES / "family-phone.csv")
    assert outcome.totals.imported == 4
    assert outcome.totals.duplicates_flagged == count(clinic, DuplicateCandidate) == 1
    assert count(clinic, Household) == 1
    again = run(clinic, FILES / "family-phone.csv").totals
    assert again == Totals(4, 0, 0, 4)


def test_rejected_rows_say_why_and_can_be_mended_and_imported(clinic, tmp_path):
    service = clinic.services.importing
    table = service.table(FILES / "bad-rows.csv")
    outcome = service.run(table, service.suggested(table))
    service.write_rejects(tmp_path / "rejects.csv", table, outcome.rejected)
    with (tmp_path / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        headers, *rows = csv.reader(file)
    assert headers == [*table.headers, "Problem"]
    assert len(rows) == outcome.totals.rejected == 9
    assert all(row[-1].endswith(".") and "import-" not in row[-1] and "{" not in row[-1] for row in rows)
    mended = [[*row[:1], f"Mended {'ABCDEFGHI'[at]}", "", "", "", "", row[-1]] for at, row in enumerate(rows)]
    write(tmp_path / "mended.csv", headers, mended)
    assert run(clinic, tmp_path / "mended.csv").totals == Totals(9, 9)


def test_an_update_fills_and_changes_but_never_blanks_and_is_audited(clinic, tmp_path):
    run(
        clinic,
        write(tmp_path / "a.csv", ["UHID", "Name", "Village", "Mobile"], [["A1", "Ram Lal", "Rampur", "9820011221"]]),
    )
    later = write(
        tmp_path / "b.csv",
        ["UHID", "Name", "Village", "Email", "Mobile"],
        [["A1", "Ram Lal", "", "ram@x.in", "9820011222"]],
    )
    assert run(clinic, later).totals == Totals(1, updated=1)
    assert person(clinic, clinic_number="A1")["village"] == "Rampur"
    assert count(clinic, PatientPhone) == 2
    with clinic.database.read() as connection:
        entry = connection.execute(
            select(AuditEntry.before, AuditEntry.after).where(AuditEntry.before == '{"email":null}')
        ).one()
    assert entry.after == '{"email":"ram@x.in"}'
    assert run(clinic, later).totals == Totals(1, unchanged=1)


def test_numbers_are_given_to_rows_that_have_none_and_never_twice(clinic, tmp_path):
    path = write(
        tmp_path / "n.csv",
        ["Name", "Card No", "Mobile"],
        [["Ann A", "2", ""], ["Bo B", "000002", ""], ["Cy C", "", ""], ["Di D", "", ""]],
    )
    run(clinic, path)
    with clinic.database.read() as connection:
        numbers = set(connection.execute(select(Patient.clinic_number)).scalars())
    assert len(numbers) == 4
    assert all(numbers)


def test_rows_of_one_file_about_one_patient(clinic, tmp_path):
    rows = [
        ["A1", "Ram Lal", "Rampur"],
        ["A1", "RAM LAL", "Rampur"],
        ["A1", "Ram Lal", "Lucknow"],
        ["A1", "Gita Bai", ""],
    ]
    path = write(tmp_path / "twice.csv", ["UHID", "Name", "Village"], rows)
    outcome = run(clinic, path)
    assert outcome.totals == Totals(4, 1, 0, 1, 2)
    codes = [row.problems[0].code for row, _ in outcome.rejected]
    assert codes == ["import-contradicts-row", "import-number-of-another"]
    assert run(clinic, path).totals == Totals(4, 0, 0, 2, 2)


def test_what_somebody_removed_is_not_brought_back(clinic, tmp_path):
    path = write(tmp_path / "r.csv", ["UHID", "Name"], [["A1", "Ram Lal"]])
    run(clinic, path)
    clinic.services.patients.remove(person(clinic, clinic_number="A1")["id"], "wrong")
    outcome = run(clinic, path)
    assert outcome.rejected[0][0].problems[0].code == "import-patient-removed"


@pytest.mark.slow
def test_three_thousand_rows_twice_and_the_dry_run_says_so_before(clinic, tmp_path):
    chance = random.Random(5)
    rows = [
        [f"{chance.choice(FIRST)} {chance.choice(LAST)}", chance.randint(1, 90), f"98{chance.randint(10**7, 10**8 - 1)}", f"Gaon{at % 90}"]
        for at in range(3000)
    ]  # fmt: skip
    path = write(tmp_path / "many.csv", ["Name", "Age", "Mobile", "Village"], rows)
    service = clinic.services.importing
    table = service.table(path)
    mapping = service.suggested(table)
    tried = service.try_out(table, mapping).totals
    assert count(clinic, Patient) == 0
    done = service.run(table, mapping).totals
    assert done == tried
    assert holds(done)
    assert done.imported == count(clinic, Patient)
    clinic.clock.forward(days=400)
    again = service.run(table, mapping).totals
    assert (again.imported, again.updated) == (0, 0)
    assert count(clinic, Patient) == done.imported


def test_a_stopped_import_goes_on_where_it_was(clinic, tmp_path, monkeypatch):
    monkeypatch.setattr(importer, "BATCH_ROWS", 10)
    rows = [
        [f"N{at}", f"Person {'abcdefghij'[at % 10]}{'klmno'[at // 10]}", "12" if at == 3 else "9820011221"]
        for at in range(50)
    ]
    path = write(tmp_path / "stop.csv", ["UHID", "Name", "Mobile"], rows)
    told = []
    outcome = run(clinic, path, progress=told.append, cancelled=lambda: len(told) == 2)
    assert not outcome.finished
    assert outcome.totals == Totals(20, 19, rejected=1)
    outcome = run(clinic, path)
    assert outcome.finished
    assert outcome.totals == Totals(50, 49, rejected=1)
    assert [row.number for row, _ in outcome.rejected] == [5]
    assert count(clinic, ImportRun) == 1


def test_the_mapping_is_remembered_for_files_with_the_same_header(clinic, tmp_path):
    path = write(tmp_path / "m.csv", ["Who", "Mobile"], [["Ram", "9820011221"]])
    service = clinic.services.importing
    with pytest.raises(Refused, match="import-no-name-column"):
        service.suggested(service.table(path))
    table = service.table(path)
    service.remember(table, service.mapped(table, {0: "name"}))
    assert service.suggested(service.table(path)).columns == {0: "name"}
    given = service.given(table, {"who": "name", "Mobile": {"field": "phone"}})
    assert given.columns == {0: "name", 1: "phone"}
    with pytest.raises(Refused, match="import-header-unknown"):
        service.given(table, {"Nope": "name"})


@pytest.mark.parametrize(
    ("content", "columns"),
    [
        ({"Who": "name"}, {0: "name", 1: "phone", 2: "birth_date"}),
        ({"Who": "Patient Name", "Mobile": "-", "DOB": None}, {0: "name"}),
        ({"name": "Who", "phone": "Mobile"}, {0: "name", 1: "phone", 2: "birth_date"}),
        ({"Who": {"field": "name"}, "Mobile": "birth_date"}, {0: "name", 1: "birth_date"}),
    ],
)
def test_a_mapping_by_hand_in_either_direction_guesses_what_it_leaves_open(clinic, tmp_path, content, columns):
    table = clinic.services.importing.table(write(tmp_path / "m.csv", ["Who", "Mobile", "DOB"], [["Ram", "", ""]]))
    assert clinic.services.importing.given(table, content).columns == columns


def test_outreach_may_not_import(clinic, tmp_path):
    clinic.act_as("outreach")
    with pytest.raises(NotAllowed):
        clinic.services.importing.open(tmp_path / "x.csv")


CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["", "9820011221", "45", "M", "12/03/1980", "Ram Lal", "A1", "A2", "Sita", "=1+1"]),
)


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELL, min_size=0, max_size=7), max_size=12))
def test_the_equation_holds_for_any_rows_and_a_second_time_changes_nothing(clinic, tmp_path, rows):
    path = write(tmp_path / "any.csv", ["UHID", "Name", "Sex", "Age", "DOB", "Mobile"], rows)
    first = run(clinic, path).totals
    assert holds(first)
    again = run(clinic, path).totals
    assert holds(again)
    assert (again.imported, again.updated, again.rejected) == (0, 0, first.rejected)


def test_a_disk_that_fills_up_is_told_with_how_far_the_import_came(clinic, tmp_path, monkeypatch):
    path = write(tmp_path / "p.csv", ["Name", "Mobile"], [[f"Person {at}", f"98{at:08}"] for at in range(30)])
    monkeypatch.setattr(importer, "BATCH_ROWS", 10)
    apply, left = importer.Applier.apply, [2]

    def fills_up(*values):
        left[0] -= 1
        if left[0] < 0:
            raise StoreTrouble("disk-full")
        apply(*values)

    monkeypatch.setattr(importer.Applier, "apply", fills_up)
    with pytest.raises(StoreTrouble) as full:
        run(clinic, path)
    assert (full.value.code, full.value.params) == ("import-disk-full", {"rows": 20})
    monkeypatch.setattr(importer.Applier, "apply", apply)
    assert run(clinic, path).totals == Totals(30, 30)
    assert count(clinic, Patient) == 30
