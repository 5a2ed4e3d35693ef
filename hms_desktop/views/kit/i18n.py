"""How numbers, dates and codes are said: Indian grouping, Kolkata time, Latin digits in every language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from hms_desktop.views.kit.digits import latin

INDIA = timezone(timedelta(hours=5, minutes=30), "IST")
_MINUTE, _HOUR, _DAY = 60_000, 3_600_000, 86_400_000
_ACCENTS = str.maketrans("aeiouAEIOUncyNCY", "àéîöûÀÉÎÖÛñçýÑÇÝ")


def format_number(number: float, decimals: int = 0) -> str:
    """12,34,567 with Indian grouping; `decimals` fixed places."""
    sign = "-" if round(number, decimals) < 0 else ""
    whole, _, part = f"{abs(number):.{decimals}f}".partition(".")
    return sign + _group(whole) + (f".{part}" if part else "")


def format_percent(fraction: float, decimals: int = 0) -> str:
    """0.125 as 13 % or 12.5 %."""
    return f"{fraction * 100:.{decimals}f} %"


def rupees(paise: int) -> str:
    """₹1,23,456.50; whole rupees without the decimals."""
    sign = "-" if paise < 0 else ""
    whole, part = divmod(abs(paise), 100)
    return f"{sign}₹{_group(str(whole))}" + (f".{part:02d}" if part else "")


def format_date(day: date | None, pattern: str = "d MMM yyyy") -> str:
    """12 Mar 1965 with the month in the user's language; empty for None."""
    if day is None:
        return ""
    return latin(QLocale().toString(QDate(day.year, day.month, day.day), pattern))


def in_india(ms: int) -> datetime:
    """The Kolkata wall clock of a UTC stamp in milliseconds."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(INDIA)


def format_time(ms: int) -> str:
    """09:42 on the Kolkata clock."""
    return in_india(ms).strftime("%H:%M")


def format_when(ms: int | None) -> str:
    """12 Mar 2026, 09:42 on the Kolkata clock; empty for None."""
    return "" if ms is None else f"{format_date(in_india(ms).date())}, {format_time(ms)}"


def ago(ms: int, now_ms: int) -> str:
    """How long before `now_ms`: just now, 5 minutes ago, yesterday, 3 days ago, and the date after 30 days."""
    translate = QCoreApplication.translate
    passed = max(0, now_ms - ms)
    days = (in_india(now_ms).date() - in_india(ms).date()).days
    if passed < _MINUTE:
        return translate("Kit", "just now")
    if passed < _HOUR:
        minutes = passed // _MINUTE
        return translate("Kit", "a minute ago") if minutes == 1 else translate("Kit", "%n minutes ago", "", minutes)
    if days == 0 or passed < _DAY // 2:
        hours = passed // _HOUR
        return translate("Kit", "an hour ago") if hours == 1 else translate("Kit", "%n hours ago", "", hours)
    if days <= 30:
        return translate("Kit", "yesterday") if days == 1 else translate("Kit", "%n days ago", "", days)
    return format_date(in_india(ms).date())


class Phrases:
    """The sentences of one view for the domain's codes: `Phrases("Portal", {"phone-invalid": "..."})`.

    Mark each text with `QT_TRANSLATE_NOOP` of the same context, so that lupdate finds it. Parts in braces are filled
    from the parameters of `say`.
    """

    def __init__(self, context: str, texts: Mapping[str, Any]) -> None:
        self._context = context
        self._texts: Mapping[str, str] = texts

    def knows(self, code: str) -> bool:
        """Whether a code has a sentence."""
        return code in self._texts

    def say(self, code: str, **params: object) -> str:
        """The sentence of a code in the user's language; a code without one is shown as plain words, never hidden."""
        text = self._texts.get(code)
        if text is None:
            return re.sub(r"[-_.]+", " ", code).capitalize()
        return QCoreApplication.translate(self._context, text).format(**params)


class PseudoTranslator(QTranslator):
    """Makes every text 35 % longer and accented, to prove layouts; keeps placeholders, tags and mnemonics."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The stretched text."""
        return stretch(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: every text is answered."""
        return False


def stretch(text: str) -> str:
    """`text` accented outside of {placeholders}, %n, &mnemonics and <tags>, and a third longer."""
    if not text:
        return text
    out, plain = [], True
    for at, letter in enumerate(text):
        if letter in "{<":
            plain = False
        kept = not plain or (at > 0 and text[at - 1] in "%&\\")
        out.append(letter if kept else letter.translate(_ACCENTS))
        if letter in "}>":
            plain = True
    return "".join(out) + "~" * -(-len(text) * 35 // 100)


def install_pseudo(app: QCoreApplication, environment: Mapping[str, str]) -> bool:
    """Install the stretching translator when HMS_PSEUDO=1; call it last, and before the first window."""
    if environment.get("HMS_PSEUDO") != "1":
        return False
    return app.installTranslator(PseudoTranslator(app))


def _group(digits: str) -> str:
    head, tail = digits[:-3], digits[-3:]
    parts: list[str] = []
    while head:
        parts.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*parts, tail])
