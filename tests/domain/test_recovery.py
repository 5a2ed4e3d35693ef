import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.recovery import key_from_code, recovery_code

KEYS = st.binary(min_size=32, max_size=32)
KEY = bytes(range(32))
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(KEYS)
def test_a_key_comes_back_from_its_code(key):
    code = recovery_code(key)
    assert [len(group) for group in code.split("-")] == [4] * 14
    assert key_from_code(code) == key


@given(KEYS, st.sampled_from(["", " ", "-", " - ", "\n", "–"]), st.booleans())
def test_case_separators_and_lookalikes_do_not_matter(key, separator, lower):
    typed = separator.join(recovery_code(key).split("-")).replace("0", "O").replace("1", "l")
    assert key_from_code(f"  {typed.lower() if lower else typed} ") == key


@given(KEYS, st.integers(0, 55), st.integers(1, 31))
def test_one_wrong_character_is_refused_and_never_blamed_on_another_group_alone(key, at, by):
    chars = list(recovery_code(key).replace("-", ""))
    chars[at] = ALPHABET[(ALPHABET.index(chars[at]) + by) % 32]
    with pytest.raises(Refused) as refused:
        key_from_code("".join(chars))
    assert refused.value.code == "recovery-wrong" or refused.value.params["group"] == at // 4 + 1


def test_the_wrong_group_is_named():
    groups = recovery_code(KEY).split("-")
    groups[6] = ("2" if groups[6][0] != "2" else "3") + groups[6][1:]
    with pytest.raises(Refused, match="recovery-group-wrong") as refused:
        key_from_code("-".join(groups))
    assert refused.value.params == {"group": 7}


def test_two_neighbours_swapped_are_found():
    groups = recovery_code(bytes.fromhex("1f3a" * 16)).split("-")
    at = next(n for n, group in enumerate(groups) if group[1] != group[2])
    groups[at] = groups[at][0] + groups[at][2] + groups[at][1] + groups[at][3]
    with pytest.raises(Refused) as refused:
        key_from_code(" ".join(groups))
    assert refused.value.params == {"group": at + 1}


@pytest.mark.parametrize(
    "harm", [lambda g: g[:3], lambda g: g + "7", lambda g: g[:3] + "U", lambda g: g[:2] + "#" + g[3:]]
)
def test_a_group_of_wrong_length_or_letter_is_named(harm):
    groups = recovery_code(KEY).split("-")
    groups[3] = harm(groups[3])
    with pytest.raises(Refused) as refused:
        key_from_code("-".join(groups))
    assert (refused.value.code, refused.value.params["group"]) == ("recovery-group-wrong", 4)


@pytest.mark.parametrize("text", ["", "ABCD", recovery_code(KEY)[:-5], recovery_code(KEY) + "-ABCD"])
def test_a_code_of_wrong_length_says_how_much_was_found(text):
    with pytest.raises(Refused, match="recovery-length") as refused:
        key_from_code(text)
    assert refused.value.params["found"] == len(text.replace("-", ""))


@given(st.text(max_size=80))
def test_a_text_of_another_length_is_refused_by_name(text):
    with pytest.raises(Refused, match="recovery-"):
        key_from_code(text[:55])


def test_a_short_key_has_no_code():
    with pytest.raises(ValueError, match="32 bytes"):
        recovery_code(b"short")
