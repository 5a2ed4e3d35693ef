"""The recovery sheet on paper or as a PDF, with the code as text and as a QR code."""

from __future__ import annotations

import html
import io

from PySide6.QtCore import QCoreApplication, QMarginsF, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

QR_SCALE = 5


def save_pdf(parent: QWidget, clinic: str, code: str) -> bool:
    """Ask where, and write the sheet as a PDF; says whether it was written."""
    file, _filter = QFileDialog.getSaveFileName(
        parent, translate("RecoverySheet", "Save the recovery sheet"), "recovery-sheet.pdf", "PDF (*.pdf)"
    )
    if not file:
        return False
    write_pdf(file, clinic, code)
    return True


def write_pdf(file: str, clinic: str, code: str) -> None:
    """Write the sheet as a PDF of one A4 page."""
    printer = _a4()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(file)
    _sheet(clinic, code).print_(printer)


def print_sheet(parent: QWidget, clinic: str, code: str) -> bool:
    """Ask for a printer and print; says whether it was sent."""
    printer = _a4()
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted.value:
        return False
    _sheet(clinic, code).print_(printer)
    return True


def _a4() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    return printer


def _sheet(clinic: str, code: str) -> QTextDocument:
    import segno

    picture = io.BytesIO()
    segno.make(code).save(picture, kind="png", scale=QR_SCALE)
    document = QTextDocument()
    image = QImage()
    image.loadFromData(picture.getvalue())
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl("qr"), image)
    groups = code.split("-")
    rows = "".join(
        "<tr>" + "".join(f"<td style='padding:6px'><tt>{group}</tt></td>" for group in groups[at : at + 7]) + "</tr>"
        for at in range(0, len(groups), 7)
    )
    title = translate("RecoverySheet", "Recovery sheet")
    what = translate(
        "RecoverySheet",
        "This code opens the data and the backups of this clinic on another computer. Who has it can read everything: "
        "keep it in a locked place, not beside the computer.",
    )
    how = translate(
        "RecoverySheet",
        "To use it: start HMS Desktop beside the data folder or a backup, choose “Use the recovery code”, and type the "
        "groups.",
    )
    document.setHtml(
        f"<h1>{html.escape(title)}</h1><h2>{html.escape(clinic)}</h2><p>{html.escape(what)}</p>"
        f"<table style='font-size:18pt'>{rows}</table><p><img src='qr'></p><p>{html.escape(how)}</p>"
    )
    return document
