import pytest

from hms_desktop.domain.errors import Invalid, NotFound, Refused
from hms_desktop.domain.model import PatientPhone
from tests.helpers.records import add, add_patient


def test_a_relation_is_seen_from_both_sides(clinic):
    mother, child = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Om")
    family = clinic.services.family
    relation = family.relate(mother, child, "mother")
    assert [(one.patient.id, one.kind) for one in family.of(child).relations] == [(mother, "mother")]
    assert [(one.patient.id, one.kind) for one in family.of(mother).relations] == [(child, "child")]
    with pytest.raises(Refused):
        family.relate(mother, child, "mother")
    with pytest.raises(Refused):
        family.relate(child, mother, "child")
    family.unrelate(relation)
    assert family.of(child).relations == ()
    family.relate_again(relation)
    assert len(family.of(child).relations) == 1


def test_nobody_is_related_to_oneself_or_by_an_unknown_word(clinic):
    one, other = add_patient(clinic), add_patient(clinic)
    with pytest.raises(Refused):
        clinic.services.family.relate(one, one, "spouse")
    with pytest.raises(Invalid):
        clinic.services.family.relate(one, other, "enemy")
    with pytest.raises(NotFound):
        clinic.services.family.relate(one, clinic.new_id(), "spouse")


def test_households_and_putting_back(clinic):
    one, other = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Ramesh")
    family = clinic.services.family
    home = family.make_household("Patil", "Loni", [one])
    assert family.place(other, home, "spouse") == (None, None)
    shown = family.of(one).household
    assert (shown.name, {(member.patient.id, member.role) for member in shown.members}) == (
        "Patil",
        {(one, None), (other, "spouse")},
    )
    before = family.place(other, None)
    assert before == (home, "spouse")
    assert family.of(other).household is None
    family.place(other, *before)
    assert len(family.of(other).household.members) == 2
    with pytest.raises(Invalid):
        family.place(other, home, "cook")
    with pytest.raises(NotFound):
        family.place(other, clinic.new_id())


def test_who_shares_a_phone(clinic):
    one, other = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Ramesh")
    add(clinic, PatientPhone, patient_id=one, number="+919876543211", owner="family", owner_name="Ramesh", rank=1)
    add(clinic, PatientPhone, patient_id=one, number="+919876543212", owner="self", rank=0)
    add(clinic, PatientPhone, patient_id=other, number="+919876543211", owner="self")
    phones = clinic.services.family.of(one).phones
    assert [(phone.number, phone.owner, [person.id for person in phone.others]) for phone in phones] == [
        ("+919876543212", "self", []), ("+919876543211", "family", [other]),
    ]  # fmt: skip


def test_relations_follow_a_merge(clinic):
    mother, child, twice = add_patient(clinic, "Lakshmi"), add_patient(clinic, "Om"), add_patient(clinic, "Om P")
    clinic.services.family.relate(mother, twice, "mother")
    clinic.services.family.relate(child, twice, "sibling")
    clinic.services.merging.merge(child, twice)
    assert [(one.patient.id, one.kind) for one in clinic.services.family.of(child).relations] == [(mother, "mother")]
    assert [(one.patient.id, one.kind) for one in clinic.services.family.of(mother).relations] == [(child, "child")]
