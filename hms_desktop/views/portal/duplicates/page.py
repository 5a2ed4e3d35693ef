"""The review queue: two records side by side, the reasons, and one key for each decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hms_desktop.domain.register.details import PatientDetails
from hms_desktop.domain.register.duplicates import Pair
from hms_desktop.services.all import Services
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.cards import EmptyState
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.views.kit.text import Text, button, icon_button
from hms_desktop.views.kit.theme import theme
from hms_desktop.views.portal.duplicates.compare import Compare
from hms_desktop.views.portal.duplicates.merge_page import MergePage
from hms_desktop.views.portal.following import follow
from hms_desktop.views.portal.reasons import reason

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Queue:
    """The first pairs that wait, and how many there are."""

    pairs: list[Pair]
    count: int


class DuplicatesPage(QWidget):
    """Signals: `left()` on Escape, `opened(patient id)`."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.pairs: list[Pair] = []
        self.at = 0
        self._count = 0
        self._merge: MergePage | None = None
        self.title = Text(self.tr("Possible duplicates"), "title", wrap=False)
        self.place = Text("", "muted", wrap=False)
        self.why = Text("", "strong")
        self.compare = Compare(context, self)
        self.compare.opened.connect(self.opened)
        self.commands: list[QAction] = []
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self._pair_page())
        self.pages.addWidget(self._empty_page())
        self._lay_out()
        follow(context, self, ("duplicate_candidate", "patient_merge", "patient"), self.ask)
        self.ask()

    def _lay_out(self) -> None:
        space = theme().space
        back = icon_button(self.tr("Back to the start of the portal"), "chevron-left", self)
        back.clicked.connect(self._escape)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self._command(self.tr("Back"), "Escape", self._escape)
        self._command(self.tr("Look through the whole register"), "", self.scan)

    def _pair_page(self) -> QWidget:
        page = QWidget(self)
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        for text, keys, kind, slot in (
            (self.tr("Look at the next (N)"), "N", "", self.next),
            (self.tr("Not the same person (D)"), "D", "", self.distinct),
            (self.tr("Merge… (M)"), "M", "primary", self.merge),
        ):
            made = button(text, kind, parent=page)
            made.clicked.connect(lambda _checked=False, slot=slot: slot())
            row.addWidget(made)
            self._command(text.rsplit(" (", 1)[0], keys, slot)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.compare, 1)
        return page

    def _empty_page(self) -> QWidget:
        words = self.tr("When two records look like one person, they wait here for somebody who knows them.")
        look = self.tr("Look through the whole register")
        return EmptyState("check", self.tr("Nothing to decide"), words, look, self.scan, self)

    def _command(self, text: str, keys: str, slot: Callable[[], object]) -> None:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        self.commands.append(action)

    def ask(self) -> None:
        """Ask for the queue again."""
        self._context.read(
            lambda services: Queue(services.duplicates.open(AT_ONCE), services.duplicates.count_open()),
            done=self._show_queue,
            parent=self,
            cancel_previous="portal-duplicates",
        )

    def _show_queue(self, queue: Queue) -> None:
        before = self.current
        self.pairs = queue.pairs
        ids = [pair.id for pair in queue.pairs]
        self.at = (
            ids.index(before.id) if before is not None and before.id in ids else min(self.at, max(0, len(ids) - 1))
        )
        self._count = queue.count
        if self._merge is None:
            self._show_pair()

    @property
    def current(self) -> Pair | None:
        """The pair that is shown."""
        return self.pairs[self.at] if self.at < len(self.pairs) else None

    def _show_pair(self) -> None:
        pair = self.current
        self.pages.setCurrentIndex(0 if pair else 1)
        self.place.setText("")
        if pair is None:
            return
        words = self.tr("{at} of {count} · likeness {score} of 100")
        self.place.setText(words.format(at=self.at + 1, count=format_number(self._count), score=pair.score))
        self.why.setText(" · ".join(reason(code) for code, _ in pair.reasons))

        def ask(services: Services) -> tuple[PatientDetails, PatientDetails]:
            return services.patients.details(pair.first.id), services.patients.details(pair.second.id)

        self._context.read(
            ask,
            done=lambda both: self.compare.show_two((pair.first, pair.second), both),
            parent=self,
            cancel_previous="portal-pair",
        )

    def next(self) -> None:
        """Leave this one undecided and show the next."""
        if self.pairs:
            self.at = (self.at + 1) % len(self.pairs)
            self._show_pair()

    def distinct(self) -> None:
        """These are two people; the pair leaves the queue."""
        if (pair := self.current) is None or self._merge is not None:
            return
        pair_id = pair.id
        label = self.tr("{one} and {other} are different people").format(one=pair.first.name, other=pair.second.name)
        self._context.write(
            lambda services: services.duplicates.decide(pair_id, distinct=True),
            done=lambda _before: self._context.did(
                label,
                f"{label}.",
                lambda services: services.duplicates.decide(pair_id, distinct=False),
                lambda services: services.duplicates.decide(pair_id, distinct=True),
            ),
            parent=self,
        )

    def merge(self) -> None:
        """Show what merging would do, field by field."""
        if (pair := self.current) is None or self._merge is not None:
            return
        self._merge = MergePage(self._context, pair.first.id, pair.second.id, self)
        self._merge.closed.connect(self._close_merge)
        self.pages.addWidget(self._merge)
        self.pages.setCurrentWidget(self._merge)
        self._merge.setFocus()

    def _close_merge(self) -> None:
        if self._merge is not None:
            self.pages.removeWidget(self._merge)
            self._merge.deleteLater()
            self._merge = None
        self.ask()
        self._show_pair()

    def _escape(self) -> None:
        if self._merge is not None:
            self._close_merge()
        else:
            self.left.emit()

    def scan(self) -> None:
        """Look through the whole register in the background; it can be cancelled from the list of background work."""
        self._context.read(
            lambda services, job: services.duplicates.scan(job.progress, lambda: job.cancelled),
            done=lambda scan: self._context.say(
                self.tr("Looked at {records} records: {found} new pairs.").format(
                    records=format_number(scan.records), found=format_number(scan.found)
                ),
                "success",
            ),
            parent=self,
            title=self.tr("Looking for duplicates"),
            with_context=True,
        )
