"""What words that come in mean: only a whole message that says nothing else is a no or a yes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.message.handover import Incoming
from hms_desktop.domain.message.incoming import Said, classify, inbox_rules, purposes, said, stop_words
from hms_desktop.domain.text.fold import fold

NO = [
    "STOP", "stop", "Stop.", "  stop!!  ", "STOP 🙏", "Please STOP", "stop please", "stop stop", "STOPALL", "Unsubscribe", "opt-out",
    "Opt Out", "ＳＴＯＰ", "“STOP”", "\u200bSTOP\u200d", "Kindly stop sending messages, thank you", "Don't send messages", "DND",
    "बंद", "बन्द", "बंद करो", "बंद करें।", "कृपया बंद करें", "कृपया मैसेज बंद करो 🙏", "मैसेज मत भेजो", "रोको", "band karo", "BAND KARO please",
    "msg band karo ji", "स्टॉप",
]  # fmt: skip
YES = ["START", "start.", "Unstop", "please start again", "शुरू", "शुरू करें", "चालू करो", "shuru karo"]
NEITHER = [
    "", " ", "?", "please don't stop", "Please don't STOP sending these, they help", "When does the clinic stop?", "I can't stop coughing",
    "Stop by tomorrow at 5?", "stop smoking", "cancel", "Cancel my appointment", "yes", "YES", "no", "ok", "1", "दुकान बंद है क्या",
    "आज क्लिनिक बंद है?", "दवा बंद करो या नहीं", "बंद मत करो", "end of the month", "start kab se hai", "please", "please please", "रक्त बंद नहीं हो रहा",
]  # fmt: skip


@pytest.mark.parametrize("body", NO)
def test_a_no(body):
    assert classify(body) is Said.OPT_OUT


@pytest.mark.parametrize("body", YES)
def test_a_yes(body):
    assert classify(body) is Said.OPT_IN


@pytest.mark.parametrize("body", NEITHER)
def test_a_reply(body):
    assert classify(body) is Said.REPLY


AROUND = st.text(st.sampled_from(" .,!?🙏\n\u200b\"'()-"), max_size=4)
WORDS = st.sampled_from(sorted(stop_words().opt_out))


@given(WORDS, AROUND, AROUND, st.sampled_from([str.upper, str.lower, str.title]))
def test_marks_case_and_space_around_a_no_change_nothing(word, before, after, case):
    assert classify(before + case(word) + after) is Said.OPT_OUT


@given(WORDS, st.integers(2, 4))
def test_a_no_said_again_is_one(word, times):
    if " " not in word:
        assert classify(" ".join([word] * times)) is Said.OPT_OUT


LONELY = frozenset(word for one in (*stop_words().opt_out, *stop_words().opt_in) for word in one.split())
COURTESY = frozenset(word for one in stop_words().courtesy for word in one)
OTHERS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=2).filter(
    lambda word: word not in LONELY | COURTESY
)


@given(WORDS, OTHERS, st.booleans())
def test_a_no_among_other_words_is_for_a_person_to_read(word, other, first):
    assert classify(f"{other} {word}" if first else f"{word} {other}") is Said.REPLY


@given(st.text())
def test_every_text_means_something_and_always_the_same(text):
    assert classify(text) in (Said.REPLY, Said.OPT_OUT, Said.OPT_IN)
    assert classify(fold(text)) is classify(text)


def _came(body="", **more):
    return Incoming("k", "whatsapp", "+919876500001", body, 1, "{}", **more)


def test_a_button_says_what_stands_behind_it():
    assert said(_came("Not now", button="OPT_OUT")) is Said.OPT_OUT
    assert said(_came("Not now", button="opt_in")) is Said.OPT_IN
    assert said(_came("बंद करें", button="anything")) is Said.OPT_OUT
    assert said(_came("Book", button="BOOK")) is Said.REPLY


def test_the_provider_s_own_word_stands_above_the_words():
    assert said(_came("Cancel", says="opt-out")) is Said.OPT_OUT
    assert said(_came("", says="missed-call")) is Said.MISSED_CALL


def test_a_no_in_words_is_about_everything_and_one_in_settings_about_offers():
    assert set(purposes(_came("STOP"))) == {"clinical", "reminder", "feedback", "promotion"}
    assert purposes(_came("", says="opt-out", marketing=True)) == ("promotion",)


def test_the_rules_are_spans():
    rules = inbox_rules()
    assert rules.free_answer == 86_400_000
    assert 0 < rules.every < rules.after_failure < rules.overlap < rules.first
