from __future__ import annotations

import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.text.sound import sound_key

# Each line is one name; every two neighbours on it must have the same key.
SAME = """
Lakshmi Laxmi Lakshmy Luxmi Lekshmi लक्ष्मी లక్ష్మి ലക്ഷ്മി லட்சுமி
Mohammad Mohammed Muhammad Mohamed Mohd Md Mohd. मोहम्मद मो॰ মোহাম্মদ
Sunita Suneeta Sunitha Suneetha सुनीता సునీత
Vijay Vijai Vijaya विजय
Vikas Wikas Vikash विकास
Geeta Gita Geetha गीता
Krishna Krushna Krisna कृष्ण कृष्णा
Shaikh Sheikh Shek Sk शेख
Choudhary Chaudhari Chowdhury Choudhury चौधरी
Jyoti Jyothi Jyothy ज्योति
Pooja Puja पूजा
Fatima Phatima Fathima Fatema फ़ातिमा फातिमा
Zakir Jakir Zakeer ज़ाकिर जाकिर
Yadav Yadhav Yadaw यादव
Srinivas Shrinivas Sreenivas Shreenivas श्रीनिवास
Rajendra Rajender Rajinder राजेंद्र राजेन्द्र
Surendra Surender Surinder सुरेन्द्र
Agarwal Aggarwal Agrawal अग्रवाल
Chandra Chander Chandar चंद्र चन्द्र
Shankar Shanker Sankar शंकर
Priya Pria Preeya प्रिया
Amrita Amruta Amritha अमृता
Aisha Ayesha Ayisha आयशा
Syed Sayyad Saiyad Sayed सैयद
Pandey Pande पाण्डेय पांडे
Reddy Reddi रेड्डी
Rahman Rehman Rahaman रहमान
Mehta Mahta मेहता
Srivastava Shrivastav Shrivastava श्रीवास्तव
Saxena Saksena सक्सेना
Dixit Dikshit Deekshit दीक्षित
Singh Sing सिंह ਸਿੰਘ
Naseem Nasim Naaseem नसीम
Aziz Azeez Ajij अज़ीज़
Iqbal Ikbal इक़बाल
Gyaneshwar Dnyaneshwar Jnaneshwar ज्ञानेश्वर
Vishwanath Viswanath Vishvanath विश्वनाथ
Savitri Savithri Saavitri सावित्री
Anwar Anwer Anvar अनवर
Ramesh Ramesha रमेश ரமேஷ் ರಮೇಶ રમેશ
Kaur Kour कौर
Husain Hussain Hussein Hossain हुसैन
Ahmad Ahmed Ahamed अहमद
Deepak Dipak दीपक
Jayalakshmi Jailaxmi Jayalaxmi जयलक्ष्मी
Usman Osman उस्मान
Kumar Kr Kumaar कुमार
Rathore Rathaur राठौर
""".strip().splitlines()

# Each line holds names of different people, often mistaken or typed for each other: every two must differ.
DIFFERENT = """
Ramesh Rakesh Suresh Naresh Mahesh Umesh Mukesh Dinesh Ganesh Rajesh Jignesh Nilesh
Anita Anil Amit Ankit Amrit Arun Asha Alka Alok
Sita Geeta Rita Nita Savita Kavita Lalita Namita Sunita
Vijay Bijay Vinay Ajay Sanjay Sanjeev
राम श्याम मोहन सोहन रोहन
सुनीता सविता सरिता कविता कमला विमला
Ali Alia Usha Nisha Isha
Mohan Mohini Mahesh Manoj Manju
Naren Narayan Narendra
Singh Sinha Sharma Verma Yadav Jadhav
Patel Patil Pande Pandit
""".strip().splitlines()


def pairs_same():
    return [(first, second) for line in SAME for first, second in zip(line.split(), line.split()[1:], strict=False)]


def pairs_different():
    names = [line.split() for line in DIFFERENT]
    return [(line[i], line[j]) for line in names for i in range(len(line)) for j in range(i)]


def test_the_tables_are_long_enough():
    assert len(pairs_same()) >= 80
    assert len(pairs_different()) >= 80


@pytest.mark.parametrize(("first", "second"), pairs_same())
def test_same_name(first, second):
    assert sound_key(first) == sound_key(second) != ""


@pytest.mark.parametrize(("first", "second"), pairs_different())
def test_different_names(first, second):
    assert sound_key(first) != sound_key(second)


@pytest.mark.parametrize("word", ["", "12", "opd12", "...", "\0"])
def test_what_is_no_name_has_no_sound(word):
    assert sound_key(word) == ""


def test_scripts_that_are_not_read_keep_their_letters():
    assert sound_key("محمد") == "محمد"


@given(st.text(max_size=40))
def test_never_raises_and_gives_one_word(text):
    assert " " not in sound_key(text)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_every_latin_word_has_a_key_of_latin_letters(word):
    key = sound_key(word)
    assert key
    assert key.isascii()


def test_a_key_costs_little():
    words = "Lakshmi Mohammed Sunita Choudhary Srinivas Aishwarya Rajinder".split()  # noqa: SIM905
    fresh = sound_key.__wrapped__
    best = min(timeit.repeat(lambda: [fresh(word) for word in words], number=50, repeat=5)) / 50 / len(words)
    assert best < 60e-6  # 9 µs on a quiet machine; the limit leaves room for a busy one
