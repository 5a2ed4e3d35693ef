from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hms_desktop.views.kit import i18n

NINE = int(datetime(2026, 3, 21, 9, 0, tzinfo=i18n.INDIA).timestamp() * 1000)
DAY = 86_400_000


@pytest.fixture
def language():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("paise", "text"),
    [
        (12_345_650, "₹1,23,456.50"),
        (0, "₹0"),
        (5, "₹0.05"),
        (-99_900, "-₹999"),
        (100_000_000_00, "₹10,00,00,000"),
        (-5, "-₹0.05"),
    ],
)
def test_rupees(paise, text):
    assert i18n.rupees(paise) == text


@given(st.integers(-(10**12), 10**12))
def test_grouping_keeps_every_digit_and_groups_by_three_then_two(number):
    text = i18n.format_number(number)
    assert int(text.replace(",", "")) == number
    groups = text.lstrip("-").split(",")
    assert len(groups[-1]) == 3 or len(groups) == 1
    assert all(len(group) == 2 for group in groups[1:-1])


@pytest.mark.parametrize(("number", "text"), [(1234567.891, "12,34,567.89"), (-0.001, "0.00"), (-1.5, "-1.50")])
def test_decimals(number, text):
    assert i18n.format_number(number, 2) == text


@pytest.mark.parametrize(("name", "text"), [("hi_IN", "12 मार्च 1965"), ("mr_IN", "12 मार्च 1965")])
def test_dates_speak_the_language_with_latin_digits(language, name, text):
    language(name)
    assert i18n.format_date(date(1965, 3, 12), "d MMMM yyyy") == text


def test_digits_of_ten_scripts_become_latin():
    assert i18n.latin("৯৮ ९८ ૯૮ ௯௮ ౯౮ ೯೮ ൯൮ ੯੮ ୯୮ 98 राम") == "98 98 98 98 98 98 98 98 98 98 राम"


def test_stamps_are_shown_on_the_kolkata_clock(language):
    language("en_IN")
    assert i18n.format_when(NINE) == "21 Mar 2026, 09:00"
    assert i18n.format_when(None) == ""
    assert i18n.format_date(None) == ""


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (-5, "just now"),
        (30_000, "just now"),
        (60_000, "a minute ago"),
        (59 * 60_000, "59 minutes ago"),
        (3_600_000, "an hour ago"),
        (10 * 3_600_000, "10 hours ago"),
        (20 * 3_600_000, "yesterday"),
        (3 * DAY, "3 days ago"),
        (40 * DAY, "9 Feb 2026"),
    ],
)
def test_ago(language, passed, text):
    language("en_IN")
    assert i18n.ago(NINE - passed, NINE) == text


def test_an_unknown_code_is_shown_and_not_hidden():
    phrases = i18n.Phrases("Kit", {"too-long": "Use at most {most} letters."})
    assert phrases.say("too-long", most=12) == "Use at most 12 letters."
    assert phrases.say("phone-taken") == "Phone taken"


def test_stretched_text_keeps_what_programs_read():
    stretched = i18n.stretch("&Save {count} of %n <b>")
    assert stretched.startswith("&Sàvé {count} öf %n <b>")
    assert len(stretched) >= 1.35 * len("&Save {count} of %n <b>")
    assert i18n.stretch("") == ""


def test_pseudo_translation_is_asked_for_by_the_environment(qapp):
    assert not i18n.install_pseudo(qapp, {})
    assert i18n.install_pseudo(qapp, {"HMS_PSEUDO": "1"})
    translator = qapp.findChild(i18n.PseudoTranslator)
    try:
        assert qapp.translate("Any", "Save") == i18n.stretch("Save")
    finally:
        qapp.removeTranslator(translator)
        translator.deleteLater()
