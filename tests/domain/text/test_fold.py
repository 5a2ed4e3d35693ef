from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.text.fold import ascii_digits, fold, tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("José  D'Souza", "jose d souza"),
        ("K.L.Sharma", "k l sharma"),
        ("ＲＡＭ ﬁ", "ram fi"),
        ("Łukasz Müller", "łukasz muller"),
        ("हिन्\u200dदी", "हिन्दी"),
        ("फ़ातिमा", "फातिमा"),
        ("\u0958मर", "कमर"),
        ("वार्ड १२", "वार्ड 12"),
        ("डॉ॰ राम।", "डॉ राम"),
        ("లక్ష్మి", "లక్ష్మి"),
        ("a\0b\ufeff\u202e", "a b"),
        ("\ud800", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


def test_vowel_signs_and_viramas_stay():
    for word in ("रमेश", "लक्ष्मी", "கார்த்திக்", "వెంకటేశ్వర్లు", "മോഹൻ", "ਸਿੰਘ", "ଲକ୍ଷ୍ମୀ"):
        assert fold(word) == word


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_nothing_but_letters_digits_marks_and_single_spaces_remains(text):
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert not set(folded) & set("\"'()*-:^+\0{}[]")
    assert not any("A" <= char <= "Z" for char in folded)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_gives_the_same(text):
    assert fold(text) == fold(text + "\u200b")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mr. Ramesh Kumar", ("ramesh", "kumar")),
        ("Late Shri Ramesh", ("ramesh",)),
        ("Mr.Ramesh", ("ramesh",)),
        ("श्रीमती सुनीता देवी", ("सुनीता", "देवी")),
        ("श्री रमेश", ("रमेश",)),
        ("Anita Kumari", ("anita", "kumari")),
        ("Kumari", ("kumari",)),
        ("Dr Smt", ("smt",)),
        ("", ()),
    ],
)
def test_titles_go_only_in_front_of_a_name(name, words):
    assert tokens(name) == words


def test_ascii_digits_of_any_script():
    assert ascii_digits("१२\u202c৩௪") == "1234"
    assert ascii_digits("12a") == "12a"
