"""What a rule gives while it is typed: how many, what each line keeps, and warnings; only the newest question is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.trouble import RuleError
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.segments.builder.numbers import Kept
from hms_desktop.views.segments.builder.tree import Path, Tree
from hms_desktop.views.segments.builder.troubles import first_trouble, hinted_fields
from hms_desktop.views.segments.words import field_name
from hms_desktop.views.speech import say_code, told

KEY, PEOPLE = "segment-draft", "segment-draft-people"
FIRST = 100
MOST_HINTED = 4


_GRAVE = ("funnel-excludes-everybody", "funnel-nothing-recorded", "funnel-window-turned-round", "funnel-window-to-come")


@dataclass(frozen=True, slots=True)
class Warned:
    """What is odd about a line; `grave` where the rule can hardly be meant so."""

    sentence: str
    grave: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Numbers by line, warnings by line, and how many people lack a value that a line asks for."""

    kept: Mapping[Path, Kept]
    warned: Mapping[Path, Warned]
    missing: Mapping[str, int]


class Preview(QObject):
    """Signals: `counted(tree, number)`, then `listed(tree, people, number)` with the first of them and `shown(tree, Shown)`;
    or `stopped(sentence)` when the rule can't be asked yet.
    """

    counted = Signal(object, int)
    listed = Signal(object, object, int)
    shown = Signal(object, object)
    stopped = Signal(str)

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def ask(self, tree: Tree) -> bool:
        """Ask about a rule; says whether it can be asked. The question before is stopped in the database, not only forgotten."""
        self.stop()
        trouble = first_trouble(tree)
        try:
            if trouble is None:
                parse_rule(tree)
        except RuleError as error:
            self.stopped.emit(told(error))
            return False
        if trouble is not None:
            words = self.tr("Finish the marked line to see who matches.")
            self.stopped.emit(words if trouble[1].unfinished else self.tr("Mend the marked line to see who matches."))
            return False
        self._read(KEY, lambda services, job: services.segments.count(tree, job.interruptible), self._told_count(tree))
        return True

    def stop(self) -> None:
        """Nobody waits any more."""
        for key in (KEY, PEOPLE):
            self._context.runner.cancel_key(key)

    def _told_count(self, tree: Tree) -> Any:
        def tell(people: int) -> None:
            self.counted.emit(tree, people)
            fields = hinted_fields(tree)[:MOST_HINTED]
            self._read(PEOPLE, lambda services, job: _first(services, job, tree), self._told_people(tree, people))
            self._read(KEY, lambda services, job: _funnel(services, job, tree, fields), self._told_funnel(tree))

        return tell

    def _told_people(self, tree: Tree, number: int) -> Any:
        return lambda people: self.listed.emit(tree, people, number)

    def _told_funnel(self, tree: Tree) -> Any:
        def tell(found: tuple[Any, Mapping[str, int]]) -> None:
            funnel, missing = found
            kept = {step.path: (step.alone, step.kept) for step in funnel.steps}
            self.shown.emit(tree, Shown(kept, {one.path: _warning(one) for one in funnel.warnings}, missing))

        return tell

    def _read(self, key: str, ask: Any, done: Any) -> None:
        self._context.read(ask, done=done, failed=self._failed, parent=self, cancel_previous=key, with_context=True)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        self.stopped.emit(told(error))


def people_match(number: int) -> str:
    """How many match, as a sentence."""
    if number == 1:
        return QCoreApplication.translate("Preview", "1 patient matches")
    return QCoreApplication.translate("Preview", "{number} patients match").format(number=format_number(number))


def _first(services: Any, job: Any, tree: Tree) -> Any:
    return services.segments.members(tree, FIRST, watch=job.interruptible)


def _funnel(services: Any, job: Any, tree: Tree, fields: list[str]) -> tuple[Any, Mapping[str, int]]:
    watch = job.interruptible
    unknown = {field: services.segments.count({"field": field, "op": "unknown"}, watch) for field in fields}
    return services.segments.funnel(tree, watch), unknown


def _warning(one: Any) -> Warned:
    params = dict(one.params)
    if "field" in params:
        params["field"] = field_name(str(params["field"]))
    return Warned(say_code(one.code, params), one.code in _GRAVE)
