"""What commands read."""

import pytest

from hms_desktop.cli.reading import decoded


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"name": "A", "steps": [{"wait": "P1D", "wait": "P2D"}]}', "'wait' stands there twice"),
        ('{"share": NaN}', "NaN is no number"),
        ("[-Infinity]", "-Infinity is no number"),
        ("[" * 100_000, "nested too deep"),
        ('"\\ud800"', "surrogates"),
    ],
)
def test_what_can_be_read_in_two_ways_or_in_none_is_refused(text, told):
    with pytest.raises(ValueError, match=told):
        decoded(text)


def test_the_same_name_in_two_objects_is_no_doubt():
    assert decoded('[{"a": 1}, {"a": {"a": 2}}]') == [{"a": 1}, {"a": {"a": 2}}]
