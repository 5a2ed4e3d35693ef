import pytest

from hms_desktop.domain.conditions import NamedCondition, all_conditions, find_condition, read_conditions, says_already


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("DM, HTN", ["E14", "I10"]),
        ("K/C/O T2DM + Hypothyroid", ["E11", "E03.9"]),
        ("मधुमेह और उच्च रक्तचाप", ["E14", "I10"]),
        ("Asthma; something, rare", ["J45", None]),
        ("E11.9", ["E11.9"]),
        ("Knee arthrosis (M17.9)", ["M17.9"]),
        ("sugar & BP and sugar", ["E14", "I10"]),
    ],
)
def test_conditions_of_a_cell(text, codes):
    assert [one.code for one in read_conditions(text)] == codes


def test_names_lead_back_to_themselves_and_unknown_words_are_kept():
    assert all(find_condition(one.name) == one for one in all_conditions())
    assert read_conditions("Rare thing") == (NamedCondition("Rare thing"),)


def test_the_more_exact_condition_says_the_vaguer_one():
    assert says_already(("E11.9", "Type 2 diabetes"), ("E14", "Diabetes, type not stated"))
    assert says_already(("I10", "x"), ("I10", "y"))
    assert not says_already(("E14", "Diabetes"), ("E11", "Type 2 diabetes"))
    assert says_already((None, "Rare Thing"), (None, "rare thing"))
