"""The audit trail as a file, as far as it is filtered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number, format_when
from hms_desktop.views.settings.audit_words import deed, field_label, value_words
from hms_desktop.work.job import JobContext

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.audit.service import Recorded
    from hms_desktop.views.settings.audit_question import Question

PAGE = 1000


def export_trail(context: ViewContext, parent: QWidget, question: Question, path: Path) -> None:
    """Write the entries that fit a question as a background task that can be cancelled."""
    headers = [
        _tr("Number"), _tr("When"), _tr("Who"), _tr("What"), _tr("About"), _tr("Before"), _tr("After"), _tr("Reason"),
    ]  # fmt: skip

    def write(services: Services, job: JobContext) -> int:
        return services.exporting.write(path, "audit trail", headers, _rows(services, question, job))

    def done(count: int) -> None:
        words = _tr("{count} entries are in {name}.").format(count=format_number(count), name=path.name)
        context.say(words, "success")

    title = _tr("Exporting to {name}").format(name=path.name)
    context.read(write, done=done, parent=parent, with_context=True, title=title)


def _rows(services: Services, question: Question, job: JobContext) -> Iterator[list[Any]]:
    below: int | None = None
    while True:
        job.check()
        entries = question.ask(services, below, PAGE)
        yield from map(_row, entries)
        if len(entries) < PAGE:
            return
        below = entries[-1].number


def _row(one: Recorded) -> list[Any]:
    before = "; ".join(f"{field_label(field)}: {value_words(field.kind, field.before)}" for field in one.fields)
    after = "; ".join(f"{field_label(field)}: {value_words(field.kind, field.after)}" for field in one.fields)
    return [one.number, format_when(one.at), one.who, deed(one.action), one.about, before, after, one.reason]


def _tr(text: str) -> str:
    return QCoreApplication.translate("AuditExport", text)
