from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hms_desktop.domain.dates import EARLIEST, DateReason, DateResult, DateWarning, Precision, detect_order, parse_date

TODAY = date(2026, 11, 22)
BIRTH = date(1965, 3, 12)
births = st.dates(date(1927, 6, 1), TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "12/03/1965", "12-3-1965", "12.03.1965", "12 03 1965", "1965-03-12", "1965/3/12", "12 Mar 1965", "12-मार्च-1965",
        "12th March, 1965", "March 12, 1965", "Fri, 12 Mar 1965", "12Mar1965", "१२/०३/१९६५", "12031965", "19650312",
        "1965-03-12 00:00:00", "12/03/1965 10:30 PM", "12/03/1965, 10:30", "1965-03-12T10:00:00+05:30",
        "1965-03-11T18:30:00.000Z", "1965-03-12T18:29:59Z", " 12/03/1965 ",
    ],
)  # fmt: skip
def test_one_day_in_many_forms(text):
    assert parse_date(text, today=TODAY) == DateResult(BIRTH)


@pytest.mark.parametrize(
    ("text", "value", "precision", "warnings"),
    [
        ("12-3-65", BIRTH, Precision.DAY, (DateWarning.TWO_DIGIT_YEAR,)),
        ("12-मार्च-65", BIRTH, Precision.DAY, (DateWarning.TWO_DIGIT_YEAR,)),
        ("120365", BIRTH, Precision.DAY, (DateWarning.TWO_DIGIT_YEAR,)),
        ("12-3-27", date(1927, 3, 12), Precision.DAY, (DateWarning.TWO_DIGIT_YEAR,)),
        ("12-3-26", date(2026, 3, 12), Precision.DAY, (DateWarning.TWO_DIGIT_YEAR,)),
        ("23813", BIRTH, Precision.DAY, (DateWarning.SERIAL,)),
        ("23813.5", BIRTH, Precision.DAY, (DateWarning.SERIAL,)),
        ("1965", date(1965, 1, 1), Precision.YEAR, ()),
        ("1965.0", date(1965, 1, 1), Precision.YEAR, ()),
        ("Mar 1965", date(1965, 3, 1), Precision.MONTH, ()),
        ("03/1965", date(1965, 3, 1), Precision.MONTH, ()),
    ],
)
def test_what_is_assumed_is_said(text, value, precision, warnings):
    assert parse_date(text, today=TODAY) == DateResult(value, precision, None, warnings)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", DateReason.EMPTY),
        ("unknown", DateReason.UNREADABLE),
        ("x" * 1000, DateReason.UNREADABLE),
        ("5/5", DateReason.UNREADABLE),
        ("1/1/196", DateReason.UNREADABLE),
        ("12 Mar Apr 1965", DateReason.UNREADABLE),
        ("1965-03-12T25:00Z", DateReason.UNREADABLE),
        ("31/02/1965", DateReason.IMPOSSIBLE),
        ("29-Feb-2001", DateReason.IMPOSSIBLE),
        ("0000-00-00", DateReason.IMPOSSIBLE),
        ("03/25/1965", DateReason.OTHER_ORDER),
        ("23/11/2026", DateReason.FUTURE),
        ("99999", DateReason.FUTURE),
        ("31/12/1879", DateReason.TOO_EARLY),
    ],
)
def test_refused_with_its_reason(text, reason):
    assert parse_date(text, today=TODAY) == DateResult(reason=reason)


def test_order_pivot_and_limits_are_the_callers():
    assert parse_date("03/12/1965", order="mdy", today=TODAY).value == BIRTH
    assert parse_date("65-03-12", order="ymd", today=TODAY).value == BIRTH
    assert parse_date("12/03/65", pivot=70, latest=date(2070, 1, 1), today=TODAY).value == date(2065, 3, 12)
    assert parse_date("01/12/2026", latest=date(2027, 1, 1), today=TODAY).value == date(2026, 12, 1)
    assert parse_date("12/03/1965", earliest=date(1970, 1, 1), today=TODAY).reason is DateReason.TOO_EARLY


@given(
    births,
    st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d-%b-%Y", "%d %B %Y", "%d%m%Y", "%B %d, %Y", "%Y-%m-%dT00:00:00"]),
)
def test_written_dates_are_read_back(value, form):
    assert parse_date(value.strftime(form), today=TODAY).value == value


@given(births)
def test_month_first_is_read_back_in_its_order(value):
    assert parse_date(value.strftime("%m/%d/%Y"), order="mdy", today=TODAY).value == value


@given(births)
def test_spreadsheet_numbers_are_read_back(value):
    assert parse_date(str((value - date(1899, 12, 30)).days), today=TODAY).value == value


@given(st.text(), st.sampled_from(["dmy", "mdy", "ymd"]))
def test_any_text_is_a_date_in_the_limits_or_has_a_reason(text, order):
    result = parse_date(text, order=order, today=TODAY)
    assert (result.value is None) != (result.reason is None)
    assert result.value is None or EARLIEST <= result.value <= TODAY


@given(
    st.from_regex(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{4}))?", fullmatch=True)
)
def test_anything_like_a_date_is_a_date_or_has_a_reason(text):
    result = parse_date(text, today=TODAY)
    assert (result.value is None) != (result.reason is None)


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["01/02/1990", "13/02/1990"], "dmy"),
        (["01/02/1990", "02/13/1990"], "mdy"),
        (["1990-01-02", ""], "ymd"),
        (["1990-01-02", "13/1/90"], "dmy"),
        (["01/02/1990"], None),
        (["13/02/1990", "02/13/1990"], None),
        (["13/02/1990"] * 21 + ["02/13/1990"], "dmy"),
        (["1990-01-02", "01/02/1990"], None),
        (["12 Mar 1965", "abc"], None),
        ([], None),
    ],
)
def test_the_order_that_a_column_proves(values, order):
    assert detect_order(values) == order


@given(st.lists(births, min_size=1), st.sampled_from([("dmy", "%d/%m/%Y"), ("mdy", "%m/%d/%Y")]))
def test_a_column_in_one_order_is_never_taken_for_the_other(values, form):
    order, pattern = form
    proved = any(value.day > 12 for value in values)
    assert detect_order([value.strftime(pattern) for value in values]) == (order if proved else None)
