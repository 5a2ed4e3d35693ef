from __future__ import annotations

import sqlite3

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from hms_desktop.domain.text.fold import tokens
from hms_desktop.domain.text.search import MOST_WORDS, SearchDocument, SearchQuery, parse_query, rank, search_document

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFé'-. अआइउकखगजतदनपमयरलवशसहािीुेो्ंड़ज़"
names = st.text(alphabet=LETTERS, min_size=1, max_size=30)


def test_document_of_a_patient():
    document = search_document(
        "Dr. Fatima D'Souza", "डॉ. फ़ातिमा", ["+919812345670", "+918025551234"], ["OPD/12-034", "43422151056749"], "खेड़ा"
    )
    assert document == SearchDocument(
        name="fatima d souza dsouza फातिमा",
        sound="ftim d soj dsoj",
        digits="9812345670 5670 8025551234 1234 opd12034 opd1234 12034 034 34 43422151056749",
        place="खेडा khera",
    )


def test_latin_reading_of_the_local_name_is_in_the_document():
    assert search_document("L Devi", "लक्ष्मी देवी", [], [], None) == SearchDocument(
        name="l devi लक्ष्मी देवी lakshmi", sound="l devi lksmi", digits="", place=""
    )


def test_numbers_with_letters_are_found_by_their_digits_with_and_without_zeros():
    assert search_document("A", None, [], ["HMS-000123"], None).digits == "hms000123 hms123 000123 123"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("98123 45670", "9812345670"),
        ("+91 98123-45670", "9812345670"),
        ("0091 9812345670", "9812345670"),
        ("०९८१२३४५६७०", "9812345670"),
        ("5670", "5670"),
        ("43-4221-5105-6749", "43422151056749"),
        ("000123", "000123"),
    ],
)
def test_digits(typed, digits):
    assert parse_query(typed) == SearchQuery("digits", digits=digits)


@pytest.mark.parametrize("typed", ["", "  ", "\0", "'\"()*", "😀", "\ud800"])
def test_nothing_to_ask(typed):
    assert parse_query(typed) == SearchQuery("empty")


def test_words_run_in_step():
    query = parse_query("फ़ातिमा Md")
    assert query == SearchQuery("words", ("फातिमा", "md"), ("fatima", "md"), ("ftim", "mohmd"))
    assert parse_query("la 12").sounds == ("", "")


def test_a_title_alone_is_a_name_being_typed():
    assert parse_query("dr").words == ("dr",)
    assert parse_query("dr ramesh").words == ("ramesh",)


def test_number_with_letters():
    query = parse_query("OPD/1234")
    assert (query.kind, query.words, query.digits) == ("words", ("opd", "1234"), "opd1234")


@pytest.mark.parametrize(
    "hostile",
    [
        '"a" OR b*',
        "a AND NOT b",
        "NEAR(a b, 2)",
        "name : a",
        "^a + b",
        "a\0b",
        "(((",
        '"""',
        "x" * 10_000,
        "a " * 5_000,
        "-a",
        "{a b} : c",
    ],
)
def test_hostile_text_leaves_no_operator(hostile):
    query = parse_query(hostile)
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE t USING fts5(name)")
    assert len(query.words) <= MOST_WORDS
    for word in (*query.words, *query.latin, *query.sounds):
        assert word not in {"AND", "OR", "NOT", "NEAR"}
        assert word.isalnum() or not word
        if word:
            database.execute("SELECT * FROM t WHERE t MATCH ?", (word,))
    database.close()


@given(st.text())
@example("१" * 300)
def test_never_raises(text):
    query = parse_query(text)
    assert len(query.words) == len(query.latin) == len(query.sounds)
    assert all(query.latin)
    assert 0.0 <= rank(query, text, text) <= 100.0


@given(names, st.data())
@example("Ramesh Kumar", None)
def test_the_beginning_of_any_word_of_a_name_is_found(name, data):
    words = [word for word in tokens(name) if not word.isdigit()]
    assume(words)
    word = data.draw(st.sampled_from(words)) if data else words[-1]
    length = data.draw(st.integers(1, len(word))) if data else 3
    query = parse_query(word[:length])
    assume(query.kind == "words")
    document = search_document(name, None, [], [], None).name.split()
    for asked in query.words:
        assert any(indexed.startswith(asked) for indexed in document)


@given(names)
def test_a_name_is_most_like_itself(name):
    query = parse_query(name)
    assume(query.kind == "words" and len(query.words) == len(tokens(name)))
    assert rank(query, name, None) == 100.0


def test_the_order_of_likeness():
    query = parse_query("laxmi devi")
    people = [
        ("Laxmi Devi", None),
        ("Devi Laxmi", None),
        ("Laxmi Devi Sharma", None),
        ("Laxmibai Devi", None),
        ("Lakshmi Devi", None),
        ("Laxim Dev", None),
        ("Ramesh", None),
    ]
    scores = [rank(query, *person) for person in people]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
    assert scores[0] == 100.0


def test_scripts_meet():
    assert rank(parse_query("लक्ष्मी"), "Lakshmi", None) == 100.0
    assert rank(parse_query("lakshmi"), "Laxmi", "लक्ष्मी") == 100.0
    assert rank(parse_query("mohd rafiq"), "Mohammed Rafiq", None) >= 40.0
    assert rank(parse_query("123456"), "Lakshmi", None) == 0.0
