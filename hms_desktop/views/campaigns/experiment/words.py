"""What is tried and what may be said of it, in plain words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.experiment.beforehand import Beforehand
from hms_desktop.domain.experiment.design import HOLDOUT, Look, Metric
from hms_desktop.domain.experiment.judging import Compared
from hms_desktop.domain.experiment.verdict import Finding
from hms_desktop.views.kit.i18n import format_date, format_number, in_india

_METRICS: dict[Metric, Any] = {
    Metric.BOOKED: QT_TRANSLATE_NOOP("ExperimentWords", "Book a visit, or come"),
    Metric.VISITED: QT_TRANSLATE_NOOP("ExperimentWords", "Come to the clinic"),
    Metric.READ: QT_TRANSLATE_NOOP("ExperimentWords", "Read the message"),
    Metric.REPLIED: QT_TRANSLATE_NOOP("ExperimentWords", "Answer the message"),
}
_LOOKS: dict[Look, Any] = {
    Look.ONE: QT_TRANSLATE_NOOP("ExperimentWords", "Once, at the end: sees smaller differences"),
    Look.SEQUENTIAL: QT_TRANSLATE_NOOP("ExperimentWords", "At any time: needs larger differences"),
}
_HELPED: dict[Finding, Any] = {
    Finding.BETTER: QT_TRANSLATE_NOOP(
        "ExperimentWords",
        "It helps: {value} more in 100 than of those held back (somewhere between {low} and {high}).",
    ),
    Finding.WORSE: QT_TRANSLATE_NOOP(
        "ExperimentWords",
        "It does harm: {value} in 100 against those held back (somewhere between {low} and {high}).",
    ),
    Finding.NO_DIFFERENCE: QT_TRANSLATE_NOOP(
        "ExperimentWords", "It makes no difference that is worth the trouble (between {low} and {high} in 100)."
    ),
    Finding.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "ExperimentWords", "Cannot tell whether it helps: somewhere between {low} and {high} in 100."
    ),
}
_TEXTS: dict[Finding, Any] = {
    Finding.BETTER: QT_TRANSLATE_NOOP(
        "ExperimentWords", "“{second}” does better than “{first}”: {value} more in 100 (between {low} and {high})."
    ),
    Finding.WORSE: QT_TRANSLATE_NOOP(
        "ExperimentWords", "“{second}” does worse than “{first}”: {value} in 100 (between {low} and {high})."
    ),
    Finding.NO_DIFFERENCE: QT_TRANSLATE_NOOP(
        "ExperimentWords", "“{second}” and “{first}” do equally well. Keep “{first}”."
    ),
    Finding.CANNOT_TELL: QT_TRANSLATE_NOOP(
        "ExperimentWords",
        "Cannot tell whether “{second}” does better than “{first}”: between {low} and {high} in 100.",
    ),
}
_BLOCKED: dict[Finding, Any] = {
    Finding.TOO_FEW: QT_TRANSLATE_NOOP(
        "ExperimentWords", "Cannot tell: too few phones and households, or too few of them did it."
    ),
    Finding.SPLIT_WRONG: QT_TRANSLATE_NOOP(
        "ExperimentWords",
        "No verdict: the groups are not as large as planned, so something chose who is in them. Tell your administrator.",
    ),
    Finding.TOO_EARLY: QT_TRANSLATE_NOOP("ExperimentWords", "Too early to look: the verdict is there on {day}."),
}
TINTS = {Finding.BETTER: "success", Finding.WORSE: "danger", Finding.SPLIT_WRONG: "danger"}


def metric_word(metric: Metric) -> str:
    """What counts."""
    return _tr(_METRICS[metric])


def look_word(look: Look) -> str:
    """When it may be looked at."""
    return _tr(_LOOKS[look])


def group_word(name: str) -> str:
    """The name of a group."""
    return _tr(_HELD_BACK) if name == HOLDOUT else name


def verdict_words(compared: Compared, ends_at: int) -> str:
    """One plain sentence."""
    finding, found = compared.verdict.finding, compared.verdict.difference
    if finding in _BLOCKED or found is None:
        return _tr(_BLOCKED[finding]).format(day=format_date(in_india(ends_at).date()))
    words = (_HELPED if not compared.second else _TEXTS)[finding]
    numbers = {"value": in_hundred(found.value), "low": in_hundred(found.low), "high": in_hundred(found.high)}
    return _tr(words).format(first=group_word(compared.first), second=compared.second, **numbers)


def forecast_words(found: Beforehand, worthwhile: float) -> str:
    """What so many can tell, said before the start."""
    numbers = {"number": format_number(found.smallest), "needed": format_number(found.needed)}
    words = _NOTHING if found.tells_nothing else _ENOUGH if found.is_enough else _PERHAPS
    return _tr(words).format(**numbers, rise=in_hundred(worthwhile), chance=f"{round(found.power * 100)} %")


def in_hundred(share: float) -> str:
    """0.034 as 3.4."""
    return format_number(share * 100, 1)


_HELD_BACK = QT_TRANSLATE_NOOP("ExperimentWords", "Held back")
_NOTHING = QT_TRANSLATE_NOOP(
    "ExperimentWords",
    "{number} phones or households in the smallest group can't tell you anything: it would take {needed}.",
)
_PERHAPS = QT_TRANSLATE_NOOP(
    "ExperimentWords",
    "{number} in the smallest group find a rise of {rise} in 100 with a chance of {chance} only; {needed} would be better.",
)
_ENOUGH = QT_TRANSLATE_NOOP(
    "ExperimentWords",
    "{number} in the smallest group are enough: a rise of {rise} in 100 is found with a chance of {chance}.",
)


def _tr(text: Any) -> str:
    return QCoreApplication.translate("ExperimentWords", text)
