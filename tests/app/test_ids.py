from concurrent.futures import ThreadPoolExecutor

from hms_desktop.app.parts import new_ids, pooled_bits


def test_many_threads_take_ids_from_one_source_and_none_twice():
    take = new_ids()
    with ThreadPoolExecutor(4) as pool:
        found = [one for part in pool.map(lambda _: [take() for _ in range(2000)], range(8)) for one in part]
    assert len(set(found)) == 16_000
    assert all(one.version == 7 for one in found)


def test_pooled_bits_stay_in_their_range_and_vary():
    take = pooled_bits()
    for bits in (1, 7, 32, 73):
        values = [take(bits) for _ in range(2000)]
        assert min(values) >= 0
        assert max(values) < 1 << bits
        assert len(set(values)) > 1
        assert any(value >> (bits - 1) for value in values)
