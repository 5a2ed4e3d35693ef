"""Our statistics against published values; those of GrowthBook's tests are read from the shared data."""

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.experiment.buckets import arm, bucket, ranges
from hms_desktop.domain.experiment.power import needed_per_arm, power_always, power_of
from hms_desktop.domain.experiment.rates import Arm, difference, relative_lift
from hms_desktop.domain.experiment.srm import split_is_wrong, split_p
from hms_desktop.domain.experiment.verdict import Finding, verdict


@pytest.fixture
def published(shared_data):
    def read(name):
        file = shared_data / name
        if not file.exists():
            pytest.skip(f"the published values {name} are not here")
        return json.loads(file.read_text(encoding="utf-8"))

    return read


def test_buckets_are_growthbook_s_of_version_two(published):
    cases = [case for case in published("growthbook_hash_cases.json")["hash"] if case[2] == 2]
    assert len(cases) >= 6
    for seed, unit, _, expected in cases:
        assert bucket(seed, unit) == expected


def test_ranges_are_growthbook_s(published):
    for name, (number, coverage, weights), expected in published("growthbook_hash_cases.json")["getBucketRange"]:
        if (weights and (len(weights) != number or abs(sum(weights) - 1) > 0.01)) or not 0 <= coverage <= 1:
            continue  # wrong input, which theirs mends and ours refuses
        found = ranges(weights or [1 / number] * number, coverage)
        assert [pytest.approx(part) for part in expected] == found, name


def test_a_unit_is_in_the_arm_of_its_bucket(published):
    for name, place, parts, expected in published("growthbook_hash_cases.json")["chooseVariation"]:
        assert (arm(place, parts), name) == (None if expected == -1 else expected, name)


@given(st.text(), st.text(), st.floats(0, 1))
def test_growing_coverage_moves_nobody(salt, unit, coverage):
    place, weights = bucket(salt, unit), [0.5, 0.3, 0.2]
    before = arm(place, ranges(weights, coverage))
    assert before is None or arm(place, ranges(weights, 1.0)) == before


@pytest.mark.parametrize(("weights", "coverage"), [([], 1), ([0.5, 0.6], 1), ([-0.5, 1.5], 1), ([1], 2)])
def test_a_split_that_can_t_be(weights, coverage):
    with pytest.raises(ValueError, match="weights"):
        ranges(weights, coverage)


def test_the_split_is_checked_as_growthbook_checks_it(published):
    for counts, weights, expected in published("experiment_cases.json")["srm"]["cases"]:
        assert split_p(counts, weights) == pytest.approx(expected, rel=1e-4)
    assert split_is_wrong([1000, 1200], [0.5, 0.5])
    assert not split_is_wrong([500, 520], [0.5, 0.5])
    assert not split_is_wrong([0, 15], [0.5, 0.5])  # too few to be held against a curve


@pytest.mark.parametrize("counts", [[0, 2000], [5, 1995], [7, 30, 29]])
def test_a_group_that_nearly_nobody_is_in_is_a_split_that_came_out_wrong(counts):
    """Enough is a matter of how many there should be (Cochran 1954), not of how many there are."""
    weights = [1 / len(counts)] * len(counts)
    assert split_is_wrong(counts, weights) == (split_p(counts, weights) < 0.001)
    assert split_is_wrong([0, 2000], [0.5, 0.5])


def test_the_relative_lift_of_two_rates(published):
    expected = published("experiment_cases.json")["frequentist_binomial_14of28_vs_16of30_relative"]
    lift, low, high, p = relative_lift(Arm(14, 28), Arm(16, 30))
    assert (lift, low, high, p) == pytest.approx((expected["lift"], *expected["ci95"], expected["p"]), abs=2e-2)
    assert lift == pytest.approx(expected["lift"], abs=1e-5)


def test_the_chance_to_be_better(published):
    expected = published("experiment_cases.json")["bayesian_binomial_49of100_vs_51of100"]
    found = difference(Arm(49, 100), Arm(51, 100))
    assert found.chance == pytest.approx(expected["chance_to_win"], abs=3e-3)


def test_sizes_of_samples(published):
    for told, expected in published("experiment_cases.json")["sample_size_two_sided_a05_p80"].items():
        base, hoped = map(float, told.split("->"))
        assert needed_per_arm(base, hoped) == pytest.approx(expected, abs=1)


@pytest.mark.parametrize(("base", "hoped", "number"), [(0.10, 0.12, 3841), (0.20, 0.25, 1094)])
def test_sizes_of_samples_by_the_pooled_formula(base, hoped, number):
    assert needed_per_arm(base, hoped) == pytest.approx(number, abs=1)
    assert power_of(base, hoped, number) == pytest.approx(0.8, abs=0.002)


def test_power_of_a_small_clinic(published):
    weekly = published("experiment_cases.json")["power_ctr_p0.10_lift5pct_4500perweek_3arms_weeks1to3"]
    assert [power_of(0.10, 0.105, 1500 * week) for week in (1, 2, 3)] == pytest.approx(weekly, abs=3e-3)
    assert power_of(0.20, 0.26, 100) < 0.5


@pytest.mark.slow
@pytest.mark.parametrize(("first", "second"), [(1200, 1200), (300, 2700)])
def test_the_power_of_looking_at_any_time_is_that_of_drawn_arms(first, second):
    import numpy as np

    chance = np.random.default_rng(11)
    drawn = zip(chance.binomial(first, 0.2, 1500), chance.binomial(second, 0.27, 1500), strict=True)
    sure = [difference(Arm(int(a), first), Arm(int(b), second), planned_end=False).is_sure for a, b in drawn]
    assert sum(sure) / 1500 == pytest.approx(power_always(0.2, 0.27, first, second), abs=0.04)


NEWCOMBE = [  # Newcombe 1998, Statistics in Medicine 17:873, table II, method 10
    ((48, 80), (56, 70), (0.0524, 0.3339)), ((3, 10), (9, 10), (0.1705, 0.8090)), ((0, 29), (5, 56), (-0.0381, 0.1926)),
    ((0, 10), (10, 10), (0.6075, 1.0)), ((0, 20), (0, 10), (-0.1611, 0.2775)), ((2, 7), (6, 7), (0.0582, 0.8062)),
    ((0, 10), (0, 10), (-0.2775, 0.2775)), ((0, 20), (10, 10), (0.6791, 1.0)),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second", "interval"), NEWCOMBE)
def test_newcombe_s_published_intervals(first, second, interval):
    found = difference(Arm(*first), Arm(*second))
    assert (found.low, found.high) == pytest.approx(interval, abs=6e-5)


@pytest.mark.slow
def test_looking_every_day_finds_nothing_that_is_not_there():
    chance, fooled = random.Random(7), 0
    for _ in range(200):
        did = [0, 0]
        for day in range(1, 21):
            for one in (0, 1):
                did[one] += sum(chance.random() < 0.2 for _ in range(50))
            if difference(Arm(did[0], 50 * day), Arm(did[1], 50 * day), planned_end=False).is_sure:
                fooled += 1
                break
    assert fooled <= 10


@pytest.mark.slow
@pytest.mark.parametrize("rate", [0.02, 0.1, 0.9])
def test_a_small_group_beside_a_large_one_is_not_found_different_by_looking_often(rate):
    """One in ten held back and few who do it: chance shows nobody in the small group, and the curve then has no width."""
    import numpy as np

    chance, fooled = np.random.default_rng(3), 0
    for _ in range(200):
        steps = [(chance.binomial(10, rate), chance.binomial(90, rate)) for _ in range(40)]
        sums = np.cumsum(steps, axis=0)
        found = (
            difference(Arm(int(a), 10 * at), Arm(int(b), 90 * at), planned_end=False)
            for at, (a, b) in enumerate(sums, 1) if at >= 2
        )  # fmt: skip
        fooled += any(one.is_sure for one in found)
    assert fooled <= 10


def said(first, second, **more):
    options = {"planned": 1000, "worthwhile": 0.05, "planned_end": True, **more}
    return verdict([Arm(*first), Arm(*second)], [0.5, 0.5], 1, **options).finding


def test_one_plain_verdict():
    assert said((200, 1000), (270, 1000)) is Finding.BETTER
    assert said((270, 1000), (200, 1000)) is Finding.WORSE
    assert said((200, 1000), (206, 1000)) is Finding.NO_DIFFERENCE
    assert said((200, 1000), (225, 1000)) is Finding.CANNOT_TELL
    assert said((200, 1000), (206, 1000), planned_end=False) is Finding.CANNOT_TELL
    assert said((20, 100), (30, 100)) is Finding.TOO_FEW
    assert said((200, 1000), (270, 1300)) is Finding.SPLIT_WRONG
    assert said((0, 0), (0, 0)) is Finding.TOO_FEW
    assert said((5, 5), (0, 1), planned=1) is said((8, 8), (0, 8), planned=1) is Finding.TOO_FEW
    assert said((5, 5), (0, 1), planned=1, planned_end=False) is Finding.TOO_FEW
    assert said((20, 20), (0, 20), planned=20) is Finding.WORSE


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_a_difference_lies_in_its_interval_and_turns_with_its_arms(did, more, other, more_other):
    first, second = Arm(did, did + more), Arm(other, other + more_other)
    found = difference(first, second)
    if found is None:
        assert not first.of or not second.of
        return
    assert found.low - 1e-9 <= found.value <= found.high + 1e-9
    turned = difference(second, first)
    assert (turned.value, turned.low, turned.high) == pytest.approx((-found.value, -found.high, -found.low), abs=1e-9)
    assert 0 <= found.chance <= 1
    assert found.risk >= -1e-9


def test_more_than_all_can_t_have_done_it():
    with pytest.raises(ValueError, match="more did it"):
        Arm(2, 1)
