"""The rule of a segment in words, and how many each of its conditions keeps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hms_desktop.domain.segment.kinds import FROZEN
from hms_desktop.domain.segment.rule import Group, Rule
from hms_desktop.domain.segment.words import words
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import Card
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.table import ListModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.kit.text import Text
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.segments.kinds import kind_told
from hms_desktop.views.segments.words import sentence
from hms_desktop.views.speech import say_code

INDENT = "\N{EM SPACE}" * 2


class RulePage(QWidget):
    """What the segment asks for; the steps are asked for when the page is shown."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._segment: Any = None
        self._names: Mapping[str, str] = {}
        self.rule, self.kind, self.warnings = Text("", "strong"), Text("", "muted"), Text("", "error")
        card = Card()
        for one in (self.rule, self.kind):
            card.body.addWidget(one)
        self.model = ListModel(self._columns(), id_of=lambda row: row[0], parent=self)
        self.steps = TableView(self.model, self.tr("How many each condition keeps"))
        self.heading = Text(self.tr("How many each condition keeps"), "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().space.s, 0, 0)
        column.setSpacing(theme().space.s)
        column.addWidget(card)
        for one in (self.heading, self.warnings):
            column.addWidget(one)
        column.addWidget(self.steps, 1)
        column.addStretch()

    def show_segment(self, segment: Any, names: Mapping[str, str]) -> None:
        """Read the steps of a segment; `names` are those of the segments by id, for rules built on others."""
        before = self._segment
        self._segment, self._names = segment, names
        frozen = segment.kind == FROZEN
        said = sentence(segment.words)
        self.rule.setText(self.tr("When it was frozen: {words}").format(words=said) if frozen else said)
        self.kind.setText(kind_told(segment.kind))
        for one in (self.heading, self.steps):
            one.setVisible(not frozen)
        if before is None or (before.id, before.tree) != (segment.id, segment.tree):
            self._warn("")
            self.model.set_records([])
        self.read()

    def read(self) -> None:
        """Ask again."""
        segment = self._segment
        if segment is None or segment.kind == FROZEN:
            return
        tree = segment.tree
        self._context.read(
            lambda services, job: services.segments.funnel(tree, job.interruptible),
            done=lambda funnel: self._show(segment, funnel),
            parent=self,
            cancel_previous=f"segment-steps-{id(self)}",
            with_context=True,
        )

    def _show(self, segment: Any, funnel: Any) -> None:
        if segment is not self._segment:
            return
        everybody = (-1, self.tr("Everybody on the register"), None, funnel.total)
        rows = [
            (at, self._said(segment.rule, step.path), step.alone, step.kept) for at, step in enumerate(funnel.steps)
        ]
        self.model.set_records([everybody, *rows])
        told = [self._warning(segment.rule, one) for one in funnel.warnings]
        self._warn("\n".join(told))

    def _line(self, rule: Rule, path: tuple[int, ...]) -> str:
        """A condition of a step, shifted to the right by the groups that it stands in."""
        return INDENT * max(0, len(path) - 1) + self._said(rule, path)

    def _said(self, rule: Rule, path: tuple[int, ...]) -> str:
        """The condition at a place of the rule; what is not there any more is the whole rule."""
        part = rule
        for step in path:
            if not isinstance(part, Group) or step >= len(part.rules):
                break
            part = part.rules[step]
        return sentence(words(part, self._names))

    def _warning(self, rule: Rule, warning: Any) -> str:
        about = self._said(rule, warning.path) if warning.path else ""
        told = say_code(warning.code, warning.params)
        return f"{about}: {told}" if about else told

    def _warn(self, text: str) -> None:
        self.warnings.setText(text)
        self.warnings.setVisible(bool(text))

    def _columns(self) -> list[Column]:
        def number(at: int) -> Any:
            return lambda row: "" if row[at] is None else format_number(row[at])

        return [
            Column("condition", self.tr("Condition"), lambda row: row[1]),
            Column("alone", self.tr("Fit this alone"), number(2), align="right", width=130),
            Column("kept", self.tr("Left after this"), number(3), align="right", width=130),
        ]
