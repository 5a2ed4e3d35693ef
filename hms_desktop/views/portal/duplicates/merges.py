"""Merges that were done, each with the way back."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.register.merging import MergeRecord, Unmerged
from hms_desktop.views.context import ViewContext
from hms_desktop.views.kit.i18n import format_when
from hms_desktop.views.portal.line import line
from hms_desktop.views.portal.reasons import reason

translate = QCoreApplication.translate


def merge_line(context: ViewContext, owner: QWidget, done: MergeRecord) -> QWidget:
    """One merge: whom, when, why; "Make two again" when it can be taken back."""
    when = translate("Merging", "merged on {when}").format(when=format_when(done.merged_at))
    if done.undone_at is not None:
        when = translate("Merging", "merged, and taken back on {when}").format(when=format_when(done.undone_at))
    refusal = reason(done.refusal) if done.refusal and done.undone_at is None else ""
    detail = " · ".join(part for part in (when, done.reason, refusal) if part)
    deeds = [(translate("Merging", "Make two again"), lambda: unmerge(context, owner, done.id))]
    return line(done.merged_name, detail, deeds=[] if done.refusal else deeds)


def unmerge(context: ViewContext, owner: QWidget, merge_id: uuid.UUID) -> None:
    """Take a merge back and say what stayed with the kept record."""

    def failed(error: BaseException) -> None:
        if not isinstance(error, ClinicError):
            raise error
        context.say(reason(error.code), "warning")

    context.write(
        lambda services: services.merging.unmerge(merge_id),
        done=lambda result: tell_unmerged(context, result),
        failed=failed,
        parent=owner,
    )


def tell_unmerged(context: ViewContext, result: Unmerged) -> None:
    """Two records again; the strip offers to open the one that came back."""
    words = translate("Merging", "These are two records again.")
    if result.left or result.added_later:
        words += " " + translate("Merging", "What was changed or added since stays with the first one.")
    opener = (translate("Merging", "Open the other one"), lambda: context.open_patient(result.merged_id))
    context.say(words, "success", opener)
