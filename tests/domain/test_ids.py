import uuid
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.ids import derived_id, id_stream, make_uuid7, time_of

MS = st.integers(0, (1 << 48) - 1)


@given(MS, st.integers(0, (1 << 74) - 1))
def test_an_id_is_a_version_7_uuid_that_tells_its_time(ms: int, bits: int):
    made = make_uuid7(ms, bits)
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert time_of(made) == ms


@given(st.lists(st.integers(0, 1 << 40), min_size=1, max_size=50), st.randoms(use_true_random=False))
def test_ids_ascend_whatever_the_clock_does(times: list[int], chance):
    clock = iter(times)
    made = list(islice(id_stream(lambda: next(clock), chance.getrandbits), len(times)))
    assert made == sorted(set(made))


def test_ids_ascend_when_random_bits_are_all_set():
    made = list(islice(id_stream(lambda: 5, lambda bits: (1 << bits) - 1), 5000))
    assert made == sorted(set(made))


@given(st.lists(st.text(), min_size=1), st.lists(st.text(), min_size=1))
def test_a_derived_id_is_the_same_for_the_same_parts_only(one: list[str], other: list[str]):
    assert (derived_id(*one) == derived_id(*other)) == (one == other)
