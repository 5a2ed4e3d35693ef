"""Proves what stands in the editor on real patients, off the UI thread, a moment after the last key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.message.sheet import Sheet
from hms_desktop.domain.message.variables import variables
from hms_desktop.views.context import ViewContext
from hms_desktop.work.timers import Debounce

WAIT_MS = 200
_Places = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Proved:
    """For each language the text on each case, or the error that it can't be sent."""

    channel: str
    found: Mapping[str, Any]


class Prover(QObject):
    """Signal: `proved(Proved)`. Who the worst cases are is asked once for each set of places, until `forget`."""

    proved = Signal(object)

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._cases: dict[_Places, list[Any]] = {}
        self._asked: tuple[str, str, Mapping[str, Sheet]] = ("", "", {})
        self._debounce = Debounce(self, WAIT_MS, self._ask)

    def prove(self, channel: str, purpose: str, sheets: Mapping[str, Sheet], *, soon: bool = False) -> None:
        """Prove these texts by language; with `soon` after a pause in typing only."""
        self._asked = (channel, purpose, sheets)
        if soon:
            self._debounce.restart()
        else:
            self._debounce.stop()
            self._ask()

    def forget(self) -> None:
        """The register may have changed."""
        self._cases.clear()

    def _ask(self) -> None:
        channel, purpose, sheets = self._asked
        names = frozenset(name for sheet in sheets.values() for name in sheet.names if name in variables())
        needed = frozenset(name for sheet in sheets.values() for name in sheet.needed if name in names)
        asked = names, needed
        known = self._cases.get(asked)

        def work(services: Any) -> tuple[_Places, list[Any] | None, Proved]:
            cases, found = known, {}
            for language, sheet in sheets.items():
                try:
                    services.template_previews.show(sheet, channel, purpose, ())
                    cases = services.template_previews.cases(sorted(names), sorted(needed)) if cases is None else cases
                    found[language] = services.template_previews.show(sheet, channel, purpose, cases)
                except ClinicError as error:
                    found[language] = error
            return asked, cases, Proved(channel, found)

        self._context.read(work, done=self._done, parent=self, cancel_previous="template-proof")

    def _done(self, told: tuple[_Places, list[Any] | None, Proved]) -> None:
        asked, cases, proved = told
        if cases is not None:
            self._cases[asked] = cases
        self.proved.emit(proved)


def sheet_of(body: str, subject: str, language: str, stored: Any) -> Sheet:
    """The words that stand in a box, with the registration of those that are stored."""
    base = stored.sheet if stored is not None else Sheet(language=language)
    return replace(base, body=body, subject=subject or None)
