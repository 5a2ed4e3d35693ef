"""The table of a segment's patients: pages that follow each other by name, and a count that stops when nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.columns import Column

translate = QCoreApplication.translate

NOBODY: dict[str, Any] = {"any": []}


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


def member_columns() -> list[Column]:
    """Columns of the table."""
    return [
        Column("name", translate("Members", "Name"), lambda one: one.name, strong=True),
        Column("age", translate("Members", "Age"), _age, align="right", width=60),
        Column("sex", translate("Members", "Sex"), lambda one: sex_word(one.sex), width=80),
        Column("village", translate("Members", "Village or town"), lambda one: one.village or "", width=150),
        Column("phone", translate("Members", "Phone"), lambda one: one.phone or "", width=140),
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
