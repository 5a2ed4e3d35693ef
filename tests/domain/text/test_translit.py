from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.text.translit import to_latin

READINGS = """
रमेश ramesh        लक्ष्मी lakshmi      मोहम्मद mohammad    सुनीता sunita        कमलेश kamlesh       जगदीश jagdish
अमरनाथ amarnath    बलवंत balvant      भगवान bhagvan      मनमोहन manmohan     ओमप्रकाश omprakash   जयप्रकाश jayprakash
कृष्ण krishna        चन्द्र chandra       राजेंद्र rajendra     सूर्य surya          धर्म dharm            वसन्त vasant
सिंह singh          रेवती revati         गणपति ganpati      श्रीमती shrimati      सरस्वती sarasvati     पार्वती parvati
ज्ञानेश्वर gyaneshvar शकुंतला shakuntala  कल्पना kalpana     साधना sadhna        चोपड़ा chopra         प्रियंका priyanka
मुंबई mumbai        अहमद ahmad         विजयलक्ष्मी vijaylakshmi हनुमान hanuman  फ़ातिमा fatima        ज़ाकिर zakir
रमन raman          राम ram             व va                क़ासिम qasim         आनंद anand           विश्वनाथ vishvanath
রমেশ ramesh        মোহাম্মদ mohammad    ਰਮੇਸ਼ ramesh        ਹਰਪ੍ਰੀਤ harprit       ਸਿੰਘ singh            ਮੱਖਣ makhkhan
રમેશ ramesh        પટેલ patel          ଲକ୍ଷ୍ମୀ lakshmi      ରମେଶ ramesh         முருகன் murugan      கந்தசாமி kandasami
செல்வி selvi         பழனி palani        மஞ்சு manju          சீதா sitha            సునీత sunita          లక్ష్మి lakshmi
రమేష్ ramesh        రామం ramam         ರಮೇಶ ramesha       ಗೌಡ gauda           രമേശ് ramesh         സുരേന്ദ്രൻ surendran
१२३ 123            ৪৫ 45              ৎ t
""".split()  # noqa: SIM905


@pytest.mark.parametrize(("word", "latin"), list(zip(READINGS[::2], READINGS[1::2], strict=True)))
def test_reading(word, latin):
    assert to_latin(word) == latin


def test_mixed_text_keeps_what_is_not_indian():
    assert to_latin("रमेश Kumar (गाँव), محمد") == "ramesh Kumar (ganv), محمد"


def test_composed_and_decomposed_letters_read_the_same():
    assert to_latin("\u095b\u093e\u0915\u093f\u0930") == to_latin("ज\u093cाकिर") == "zakir"


@given(st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0xD7F)))
def test_any_letters_of_the_nine_scripts_become_ascii(text):
    latin = to_latin(text)
    assert latin.replace("।", "").replace("॥", "").isascii() or not latin


@given(st.text())
def test_never_raises_and_is_final(text):
    assert to_latin(to_latin(text)) == to_latin(text)
