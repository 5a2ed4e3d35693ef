"""The one field “date of birth or age”: a date, a year, or an age told today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hms_desktop.domain.ages import AgeReason, birth_from_age, parse_age
from hms_desktop.domain.dates import parse_date


@dataclass(frozen=True, slots=True)
class ReadBirth:
    """The three birth fields of PatientDetails, or the code of why the text can't be read."""

    birth_date: date | None = None
    birth_precision: str | None = None
    age_recorded_on: date | None = None
    code: str | None = None


def read_birth(text: str, today: date) -> ReadBirth:
    """Read a typed date or age; a bare number up to 120 is an age in years. An empty text is no birth date."""
    if not text.strip():
        return ReadBirth()
    age = parse_age(text)
    if age.value is not None:
        estimate = birth_from_age(age.value, today)
        return ReadBirth(estimate.value, estimate.precision.value, today)
    dated = parse_date(text, today=today)
    if dated.value is not None:
        return ReadBirth(dated.value, dated.precision.value)
    if age.reason is AgeReason.MONTHS_OR_MALE:
        return ReadBirth(code=age.reason.value)
    return ReadBirth(code=str(dated.reason))
