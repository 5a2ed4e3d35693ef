"""What is done with whole segments: made, frozen, copied, named, removed, and brought in and out as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from hms_desktop.domain.errors import ClinicError, Invalid
from hms_desktop.domain.segment.kinds import BY_HAND, FROZEN
from hms_desktop.services.segments.rule_files import title_of
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_date, format_number
from hms_desktop.views.segments.copying import duplicate
from hms_desktop.views.segments.files import ENDING, file_name, read_rule, write_rule
from hms_desktop.views.segments.kinds import NOBODY
from hms_desktop.views.segments.members import member_columns
from hms_desktop.views.segments.naming import NameBar

Find = Callable[[Any], list[UUID]]


class SegmentDeeds(QObject):
    """Names are asked for in `bar`; everything that makes or removes a segment can be undone. Signal: `made(id)`."""

    made = Signal(object)

    def __init__(self, context: ViewContext, bar: NameBar) -> None:
        super().__init__(bar)
        self._context, self._bar = context, bar

    def new_by_hand(self, find: Find | None = None) -> None:
        """A list that people are put into one by one; with `find` it begins with whom that names."""

        def make(services: Any, title: str) -> UUID:
            own: UUID = services.segments.create(title, NOBODY, kind=BY_HAND)
            if find is not None:
                services.segments.add_people(own, find(services))
            return own

        question = self.tr("A list by hand: what is it called?")
        self._ask(question, "", self.tr("Make the list"), make, self.tr("Make a list"))

    def ask_reason(self, keep: Callable[[str], None]) -> None:
        """Ask why people are taken out; the history shows it."""

        def kept(reason: str) -> None:
            self._bar.close_bar()
            keep(reason.strip())

        self._bar.ask(self.tr("Why are these people removed? The history shows it."), "", self.tr("Remove"), kept)

    def freeze(self, segment: Any) -> None:
        """Keep the people of now under a name of their own."""
        own, day = segment.id, format_date(self._context.today())
        question = self.tr("Freeze “{name}” as it is today. What is the snapshot called?").format(name=segment.name)
        suggested = self.tr("{name}, {day}").format(name=segment.name, day=day)
        self._ask(
            question, suggested, self.tr("Freeze"), lambda s, title: s.segments.freeze(own, title), self.tr("Freeze")
        )

    def duplicate(self, segment: Any) -> None:
        """Another segment with the same rule and the same people put in or kept out by hand."""
        question = self.tr("What is the copy of “{name}” called?").format(name=segment.name)
        suggested = self.tr("{name}, copy").format(name=segment.name)
        self._ask(
            question,
            suggested,
            self.tr("Duplicate"),
            lambda services, title: duplicate(services, segment, title),
            self.tr("Duplicate segment"),
        )

    def rename(self, segment: Any) -> None:
        """Another name for a snapshot, whose people can't be changed."""
        own, tree, about, before = segment.id, segment.tree, segment.description or "", segment.name

        def keep(title: str) -> None:
            def done(_: Any) -> None:
                self._bar.close_bar()
                self._context.did(
                    self.tr("Rename segment"),
                    self.tr("Renamed to “{name}”.").format(name=title),
                    lambda s: s.segments.edit(own, before, tree, about),
                    lambda s: s.segments.edit(own, title, tree, about),
                )

            self._context.write(
                lambda s: s.segments.edit(own, title, tree, about), done=done, failed=self._bar.refused, parent=self
            )

        question = self.tr("A snapshot keeps its people. What is it called?")
        self._bar.ask(question, before, self.tr("Rename"), keep)

    def change(self, segment: Any, edit: Callable[[Any], None]) -> None:
        """A snapshot can be renamed, any other is edited."""
        if segment.kind == FROZEN:
            self.rename(segment)
        else:
            edit(segment)

    def remove(self, segment: Any) -> None:
        """Hide a segment, with a way back."""
        own = segment.id

        def done(_: Any) -> None:
            words = self.tr("Removed “{name}”.").format(name=segment.name)
            self._context.did(
                self.tr("Remove segment"), words, lambda s: s.segments.restore(own), lambda s: s.segments.remove(own)
            )

        self._context.write(lambda services: services.segments.remove(own), done=done, parent=self)

    def ask_export_list(self, segment: Any, find: Find | None = None) -> None:
        """Ask where the people of a segment, or those that `find` names, are to be written."""
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        suggested = f"{file_name(segment.name)}.xlsx"
        asked = QFileDialog.getSaveFileName(self._bar.window(), self.tr("Export list"), suggested, kinds)
        if asked[0]:
            self._export_list(segment, Path(asked[0]), find)

    def ask_export_rule(self, segment: Any) -> None:
        """Ask where the rule of a segment is to be written, for another clinic to bring in."""
        kinds = self.tr("Rule of a segment (*.json)")
        suggested = f"{file_name(segment.name)}{ENDING}"
        asked = QFileDialog.getSaveFileName(self._bar.window(), self.tr("Export rule"), suggested, kinds)
        if asked[0]:
            self._export_rule(segment, Path(asked[0]))

    def ask_import_rule(self) -> None:
        """Ask for a file with a rule, and make a segment of it."""
        kinds = self.tr("Rule of a segment (*.json)")
        asked = QFileDialog.getOpenFileName(self._bar.window(), self.tr("Import rule"), "", kinds)
        if asked[0]:
            self._import_rule(Path(asked[0]))

    def _export_list(self, segment: Any, file: Path, find: Find | None = None) -> None:
        tree, title = segment.asks, segment.name
        headers = [column.title for column in member_columns()]

        def write(services: Any) -> int:
            wanted = None if find is None else set(find(services))
            rows = (
                (one.name, one.age, one.sex, one.village, one.phone, one.clinic_number)
                for one in services.segments.every_member(tree)
                if wanted is None or one.id in wanted
            )
            number: int = services.exporting.write(file, title, headers, rows)
            return number

        def done(rows: int) -> None:
            self._context.say(self.tr("{rows} patients exported.").format(rows=format_number(rows)), "success")

        self._context.read(write, done=done, parent=self, title=self.tr("Export list"))

    def _export_rule(self, segment: Any, file: Path) -> None:
        own = segment.id

        def done(_: Any) -> None:
            self._context.say(self.tr("The rule is in {file}.").format(file=file.name), "success")

        self._context.read(lambda services: write_rule(file, services.segments.as_file(own)), done=done, parent=self)

    def _import_rule(self, file: Path) -> None:
        """A file that names no segment, or one that is here already, is asked about."""

        def failed(error: BaseException) -> None:
            if isinstance(error, Invalid) and "name" in error.fields:
                self._ask(question, title_of(file.name), label, make, label)
            elif isinstance(error, ClinicError):
                self._context.say_error(error)
            else:
                raise error

        def make(services: Any, title: str) -> UUID:
            made: UUID = services.segments.from_file(read_rule(file), title or " ")
            return made

        label = self.tr("Import rule")
        question = self.tr("What is the segment from “{file}” called?").format(file=file.name)

        self._context.write(
            lambda services: services.segments.from_file(read_rule(file)),
            done=lambda made: self._done(made, label),
            failed=failed,
            parent=self,
        )

    def _ask(self, question: str, suggested: str, label: str, make: Callable[[Any, str], UUID], undone: str) -> None:
        def keep(title: str) -> None:
            self._context.write(
                lambda services: make(services, title),
                done=lambda made: self._done(made, undone, title),
                failed=self._bar.refused,
                parent=self,
            )

        self._bar.ask(question, suggested, label, keep)

    def _done(self, made: UUID, label: str, title: str = "") -> None:
        self._bar.close_bar()
        plain = " ".join(title.split())
        words = self.tr("“{name}” is there now.").format(name=plain) if plain else self.tr("The segment is there now.")
        self._context.did(label, words, lambda s: s.segments.remove(made), lambda s: s.segments.restore(made))
        self.made.emit(made)
