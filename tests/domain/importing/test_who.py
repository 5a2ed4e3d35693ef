import uuid
from datetime import date

import pytest

from hms_desktop.domain.importing.births import birth_to_keep, births_agree
from hms_desktop.domain.importing.changes import apply_changes, birth_columns, changes_of
from hms_desktop.domain.importing.claims import Claims
from hms_desktop.domain.importing.known import Known
from hms_desktop.domain.importing.records import Birth, ImportRow
from hms_desktop.domain.importing.who import decide

ID = uuid.UUID(int=7)
PHONE = "+919820011221"
AGE_45 = Birth(date(1981, 11, 22), "age", date(2026, 11, 22))


def row(name="Ramesh Kumar", birth=None, phones=(), identifiers=(), **values):
    return ImportRow(2, {"name": name, **values}, birth, tuple((p, "self") for p in phones), identifiers)


def known(name="Ramesh Kumar", birth=None, phones=(), identifiers=(), **values):
    return Known(
        ID, {"name": name, "status": "active", **values, **birth_columns(birth)}, birth, dict.fromkeys(phones, "self"),
        set(identifiers),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (row(clinic_number="A1"), known(clinic_number="A1")),
        (row("Ramesh K", clinic_number="A1"), known(clinic_number="A1", village="Rampur")),
        (row(identifiers=(("abha-number", "1" * 14),)), known("Rameshkumar", identifiers=[("abha-number", "1" * 14)])),
        (row(phones=[PHONE]), known("KUMAR RAMESH", phones=[PHONE])),
        (row("रमेश कुमार", phones=[PHONE]), known(phones=[PHONE])),
        (row(birth=AGE_45, village="Rampur"), known(birth=AGE_45, village="rampur")),
        (row(birth=Birth(date(1980, 3, 1), "day")), known(birth=Birth(date(1980, 3, 1), "day"), village="Rampur")),
        (row(), known()),
    ],
)
def test_certain_matches(new, old):
    assert decide(new, [old]).known is old


@pytest.mark.parametrize(
    ("new", "old"),
    [
        (row("Suresh Kumar", phones=[PHONE]), known(phones=[PHONE])),
        (row(phones=[PHONE], sex="female"), known(phones=[PHONE], sex="male")),
        (row(phones=[PHONE], birth=Birth(date(2001, 1, 1), "day")), known(phones=[PHONE], birth=AGE_45)),
        (row(birth=AGE_45, village="Rampur"), known(birth=AGE_45, village="Sitapur")),
        (row(), known(phones=[PHONE])),
        (row(phones=[PHONE], clinic_number="B2"), known(phones=[PHONE], clinic_number="A1")),
        (
            row(phones=[PHONE], note="Father or husband: Shyam"),
            known(phones=[PHONE], note="Father or husband: Mohan Lal"),
        ),
    ],
)
def test_no_certain_match(new, old):
    verdict = decide(new, [old])
    assert verdict.known is None
    assert verdict.problem is None


def test_a_likely_match_is_flagged_with_its_reasons():
    old = known("Lakshmi Devi", birth=AGE_45, phones=[PHONE], village="Rampur", sex="female")
    new = row("Laxmi Devi", birth=AGE_45, phones=[PHONE], village="Rampur", sex="female", clinic_number="Z9")
    old.values["clinic_number"] = "A1"
    (likely,) = decide(new, [old]).likely
    assert likely.likeness.score >= 65
    assert "match-phone-own" in likely.likeness.codes


def test_a_number_of_somebody_else_refuses_the_row():
    verdict = decide(row("Sunita Devi", clinic_number="A1"), [known(clinic_number="A1")])
    assert verdict.problem.code == "import-number-of-another"


def test_changes_fill_and_correct_but_never_blank():
    old = known(village="Rampur", birth=AGE_45, phones=[PHONE], email="a@b.in")
    new = row(
        "RAMESH KUMAR",
        birth=Birth(date(1981, 5, 1), "day"),
        phones=[PHONE, "+919820011222"],
        village="RAMPUR",
        district="Sitapur",
    )
    changes = changes_of(new, old)
    assert changes.after == {"district": "Sitapur", **birth_columns(new.birth)}
    assert changes.before["birth_date"] == AGE_45.day
    assert changes.phones == (("+919820011222", "self"),)
    apply_changes(old, changes)
    assert not changes_of(new, old)
    assert not changes_of(row(birth=AGE_45), old)


def test_a_file_does_not_bring_the_dead_back_and_a_second_number_is_kept_beside_the_first():
    old = known(clinic_number="A1")
    old.values["status"] = "deceased"
    changes = changes_of(row(status="active", clinic_number="RMP-000001"), old)
    assert changes.after == {}
    assert changes.identifiers == (("former-clinic-number", "RMP-000001"),)


def test_the_first_row_stands_and_a_later_one_that_says_otherwise_is_named():
    claims = Claims()
    claims.add(ID, row(village="Rampur"))
    assert claims.contradiction(ID, row("ramesh  kumar", district="Sitapur")) is None
    claims.add(ID, row(district="Sitapur"))
    problem = claims.contradiction(ID, row(village="Lucknow", district="Unnao"))
    assert problem.params == {"row": 2, "fields": "village or town, district"}


def test_births_agree_at_the_exactness_of_the_less_exact_one():
    day = Birth(date(1980, 3, 12), "day")
    assert births_agree(day, Birth(date(1980, 3, 1), "month"))
    assert births_agree(day, Birth(date(1980, 1, 1), "year"))
    assert not births_agree(day, Birth(date(1980, 3, 13), "day"))
    assert births_agree(AGE_45, Birth(date(1980, 12, 1), "age", date(2025, 12, 1)))
    assert not births_agree(AGE_45, Birth(date(1980, 11, 22), "age", AGE_45.told_on))
    assert birth_to_keep(AGE_45, day) == day
    assert birth_to_keep(day, AGE_45) == day
