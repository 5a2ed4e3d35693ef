"""The table of a segment's patients: pages that follow each other by name, and a count that stops when nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.table import PagedTableModel
from hms_desktop.views.kit.table_view import TableView
from hms_desktop.views.persons import phone_text
from hms_desktop.views.segments.kinds import NOBODY

translate = QCoreApplication.translate


class MemberSource:
    """Asks for the patients of `tree`; the page after a known one is asked for by its last name, not by counting rows."""

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        self._context = context
        self._parent = parent
        self._ends: dict[int, tuple[str, UUID]] = {}
        self.tree: Any = NOBODY

    def show(self, tree: Any) -> None:
        """Ask about another rule from now on."""
        self.tree = tree
        self._ends.clear()

    def count(self, done: Callable[[int], None], failed: Callable[[BaseException], None]) -> None:
        """How many there are; the count before is stopped."""
        tree = self.tree
        self._context.read(
            lambda services, job: services.segments.count(tree, job.interruptible),
            done=done,
            failed=failed,
            parent=self._parent,
            cancel_previous=f"members-count-{id(self)}",
            with_context=True,
        )

    def page(
        self,
        index: int,
        size: int,
        done: Callable[[Sequence[Any]], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """One page by name."""
        tree, after = self.tree, self._ends.get(index - 1)
        offset = 0 if after is not None else index * size

        def keep(page: Sequence[Any]) -> None:
            if tree is self.tree and page:
                self._ends[index] = (page[-1].name, page[-1].id)
            done(page)

        self._context.read(
            lambda services, job: services.segments.members(
                tree, size, after=after, offset=offset, watch=job.interruptible
            ),
            done=keep,
            failed=failed,
            parent=self._parent,
            with_context=True,
        )


class MembersTable(TableView):
    """The patients of a rule; Enter opens one in the portal."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        self.source = MemberSource(context, context)
        model = PagedTableModel(member_columns(), self.source)
        super().__init__(model, self.tr("Patients in this segment"), parent)
        model.setParent(self)
        self.paged = model
        self.set_empty(
            self.tr("Nobody is in this segment now. Loosen a condition, or look again tomorrow."), icon="users"
        )
        self.fold_when_narrow("number", "sex", "village")
        self.activated_id.connect(context.open_patient)

    def show_rule(self, tree: Any) -> None:
        """List the patients of another rule."""
        self.source.show(tree)
        self.paged.refresh()

    def chosen(self) -> Callable[[Any], list[UUID]]:
        """What finds the ids of the selected rows, given the services: rows that were never loaded are read then."""
        tree, rows = self.source.tree, sorted(index.row() for index in self.selectionModel().selectedRows())
        known = [(row, self.rows.id_at(row)) for row in rows]
        ids = [one for _, one in known if one is not None]
        gaps = list(_spans([row for row, one in known if one is None]))

        def find(services: Any) -> list[UUID]:
            found = list(ids)
            for first, size in gaps:
                found += [one.id for one in services.segments.members(tree, size, offset=first)]
            return list(dict.fromkeys(found))

        return find

    def chosen_number(self) -> int:
        """How many rows are selected, loaded or not."""
        return len(self.selectionModel().selectedRows())


def _spans(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First row and length of each run of rows that follow each other."""
    start = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            yield rows[start], at + 1 - start
            start = at + 1


def member_columns() -> list[Column]:
    """Columns of the table."""
    return [
        Column("name", translate("Members", "Name"), lambda one: one.name, strong=True),
        Column("age", translate("Members", "Age"), _age, align="right", width=60),
        Column("sex", translate("Members", "Sex"), lambda one: sex_word(one.sex), width=80),
        Column("village", translate("Members", "Village or town"), lambda one: one.village or "", width=150),
        Column("phone", translate("Members", "Phone"), lambda one: phone_text(one.phone), width=140),
        Column("number", translate("Members", "Clinic number"), lambda one: one.clinic_number or "", width=120),
    ]


def sex_word(sex: str) -> str:
    """The word for a sex."""
    words = {
        "female": translate("Members", "Female"),
        "male": translate("Members", "Male"),
        "other": translate("Members", "Other"),
        "unknown": translate("Members", "Not known"),
    }
    return words.get(sex, sex)


def _age(one: Any) -> str:
    return "" if one.age is None else str(one.age)
