import pytest

from hms_desktop.views.segments.durations import duration_of, duration_text, suggestions


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("90 days", "P90D"),
        ("90", "P90D"),
        ("९०", "P90D"),
        ("2w", "P2W"),
        ("6 m", "P6M"),
        ("1 year, 6 months", "P1Y6M"),
        ("p1y", "P1Y"),
        ("soon", "soon"),
        ("1 day 1 year", "1 day 1 year"),
        ("500 years", "500 years"),
        ("", ""),
    ],
)
def test_lengths_of_time_as_people_type_them(typed, kept):
    assert duration_of(typed) == kept


@pytest.mark.parametrize("kept", ["P0D", "P1D", "P1Y1M1D", "P2W", "P090D", "P12M", "half an hour"])
def test_a_length_of_time_comes_back_as_it_was(kept):
    assert duration_of(duration_text(kept)) == kept


def test_units_are_offered_for_a_number():
    assert suggestions("3") == ["3 days", "3 weeks", "3 months", "3 years"]
    assert "90 days" in suggestions("")
