"""The columns of the list of camps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.camps import CampRow
from hms_desktop.views.camps.words import COLOURS, kind_word, phase_word
from hms_desktop.views.kit.columns import Column
from hms_desktop.views.kit.i18n import format_date, format_number


def camp_columns() -> list[Column]:
    """When, where, what, and how many came of those expected."""

    def came(camp: CampRow) -> str:
        target = camp.details.target
        return f"{format_number(camp.came)} / {format_number(target)}" if target else format_number(camp.came)

    def hint(camp: CampRow) -> str:
        return f"{camp.details.name}, {kind_word(camp.details.kind)}"

    return [
        Column("held_on", _tr("Day"), lambda camp: format_date(camp.details.held_on), width=96),
        Column("village", _tr("Village"), lambda camp: camp.details.village, width=112, strong=True, hint=hint),
        Column("kind", _tr("Kind"), lambda camp: kind_word(camp.details.kind)),
        Column("came", _tr("Came"), came, "right", 82, hint=lambda _: _tr("People who came, of those expected")),
        Column(
            "phase", _tr("State"), lambda camp: phase_word(camp.phase), width=78, colour=lambda camp: COLOURS.get(camp.phase, "")
        ),
    ]  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Camps", text)
