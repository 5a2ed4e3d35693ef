"""People in words: age, phone, address, one line to tell people apart."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.ages import age_on
from hms_desktop.domain.register.summary import PatientSummary
from hms_desktop.views.kit.i18n import format_date
from hms_desktop.views.persons import phone_text
from hms_desktop.views.portal.words import word


def age_text(born: date | None, precision: str | None, today: date) -> str:
    """45 years, about 45 years, 8 months, 12 days; empty when the birth date is not known."""
    if born is None or born > today:
        return ""
    age = age_on(born, today)
    translate = QCoreApplication.translate
    if age.years >= 2:
        words = translate("Portal", "%n years", "", age.years)
    elif age.years or age.months:
        words = translate("Portal", "%n months", "", age.years * 12 + age.months)
    else:
        words = translate("Portal", "%n days", "", age.days)
    return translate("Portal", "about {age}").format(age=words) if precision in ("age", "year") else words


def birth_text(born: date | None, precision: str | None) -> str:
    """12 Mar 1965, Mar 1965, 1965, or nothing for an age that was told."""
    patterns = {"day": "d MMM yyyy", "month": "MMM yyyy", "year": "yyyy"}
    return format_date(born, patterns[precision]) if precision in patterns else ""


def one_line(person: PatientSummary, today: date) -> str:
    """Female · 45 years · Wadgaon · 98765 43210 · ASH-000123."""
    sex = word("sex", person.sex) if person.sex != "unknown" else ""
    age = age_text(person.birth_date, person.birth_precision, today)
    parts = (sex, age, person.village, phone_text(person.phone), person.clinic_number)
    return " · ".join(part for part in parts if part)


def full_name(person: PatientSummary) -> str:
    """The name, and the name in local script beside it."""
    return f"{person.name}  {person.local_name}" if person.local_name else person.name
