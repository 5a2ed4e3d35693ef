"""Exporting from the window: a place to save, work in the background, a word when it is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_number
from hms_desktop.work.job import JobContext

translate = QCoreApplication.translate


def ask_and_export(context: ViewContext, window: QWidget) -> None:
    """Ask where the register is to be saved and write it there."""
    title, kinds = (
        translate("Exporting", "Export the register"),
        translate("Exporting", "Workbook (*.xlsx);;CSV (*.csv)"),
    )
    name, chosen = QFileDialog.getSaveFileName(window, title, translate("Exporting", "patients") + ".xlsx", kinds)
    if name:
        path = Path(name)
        ending = ".csv" if "csv" in chosen else ".xlsx"
        export_register(context, window, path if path.suffix else path.with_suffix(ending))


def export_register(context: ViewContext, parent: QWidget, path: Path) -> None:
    """Write the register to a CSV or XLSX file as a background task that can be cancelled."""

    def write(services: Any, job: JobContext) -> int:
        count: int = services.exporting.register(path, job.check)
        return count

    def done(count: int) -> None:
        words = translate("Exporting", "{count} patients are in {name}.").format(
            count=format_number(count), name=path.name
        )
        context.say(words, "success")

    context.read(
        write,
        done=done,
        parent=parent,
        with_context=True,
        title=translate("Exporting", "Exporting to {name}").format(name=path.name),
    )
