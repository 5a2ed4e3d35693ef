"""Words of the import in the user's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.importing.records import Problem
from hms_desktop.views.speech import say_code


def field_label(label: str) -> str:
    """The label of a field, translated."""
    return QCoreApplication.translate("Fields", label)


def problem_words(problems: Iterable[Problem], headers: Sequence[str]) -> str:
    """Problems as sentences, each after the header of its column."""
    return " ".join(_told(problem, headers) for problem in problems)


def _told(problem: Problem, headers: Sequence[str]) -> str:
    said = say_code(problem.code, problem.params)
    at = problem.column
    return f"{headers[at]}: {said}" if at is not None and at < len(headers) else said
