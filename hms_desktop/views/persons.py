"""People in words for any screen: phone and age."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.ages import age_on


def phone_text(number: str | None) -> str:
    """98765 43210 for an Indian number, as people read it aloud; others as they are kept."""
    if not number:
        return ""
    local = number.removeprefix("+91")
    return f"{local[:5]} {local[5:]}" if number.startswith("+91") and len(local) == 10 else number


def age_text(born: date | None, precision: str | None, today: date) -> str:
    """45 y, 8 m, 12 d, with a ~ when the birth date is not exact; empty when it is not known."""
    if born is None or born > today:
        return ""
    age = age_on(born, today)
    translate = QCoreApplication.translate
    if age.years >= 2:
        words = translate("Persons", "{n} y").format(n=age.years)
    elif age.years or age.months:
        words = translate("Persons", "{n} m").format(n=age.years * 12 + age.months)
    else:
        words = translate("Persons", "{n} d").format(n=age.days)
    return words if precision in (None, "day") else f"~{words}"
