"""Names of what messages are put together by, and of how far they got."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.campaign.performance import By, Line, Stage
from hms_desktop.views.campaigns.experiment.words import group_word
from hms_desktop.views.campaigns.words import channel_word

_BY: dict[By, Any] = {
    By.CAMPAIGN: QT_TRANSLATE_NOOP("ResultWords", "Campaign"),
    By.STEP: QT_TRANSLATE_NOOP("ResultWords", "Step"),
    By.VARIANT: QT_TRANSLATE_NOOP("ResultWords", "Text that was tried"),
    By.CHANNEL: QT_TRANSLATE_NOOP("ResultWords", "Channel"),
    By.TEMPLATE: QT_TRANSLATE_NOOP("ResultWords", "Template"),
    By.SEGMENT: QT_TRANSLATE_NOOP("ResultWords", "Segment"),
    By.HOUR: QT_TRANSLATE_NOOP("ResultWords", "Hour of sending"),
}
_STAGES: dict[Stage, Any] = {
    Stage.QUEUED: QT_TRANSLATE_NOOP("ResultWords", "To be sent"),
    Stage.SENT: QT_TRANSLATE_NOOP("ResultWords", "Sent"),
    Stage.DELIVERED: QT_TRANSLATE_NOOP("ResultWords", "Delivered"),
    Stage.READ: QT_TRANSLATE_NOOP("ResultWords", "Read"),
    Stage.REPLIED: QT_TRANSLATE_NOOP("ResultWords", "Answered"),
    Stage.BOOKED: QT_TRANSLATE_NOOP("ResultWords", "Booked"),
    Stage.VISITED: QT_TRANSLATE_NOOP("ResultWords", "Came"),
}
_STEP = QT_TRANSLATE_NOOP("ResultWords", "Step {number}")
_COUNTED = QT_TRANSLATE_NOOP(
    "ResultWords",
    "Messages of campaigns by when they were queued. To be sent: everybody who was not left out. Sent: taken by the "
    "provider. Delivered includes read. Of an SMS or a call it is known that it was read only once it is answered. "
    "Answered: a reply other than stop. Booked and came: each booking within 14 days and each visit within 30 days is "
    "credited to the last message that had arrived, once over all campaigns; a visit that was booked before the message "
    "arrived is not. Came counts as booked. Somebody who comes twice after a message counts once. Many book or come "
    "without an answer, so these are shares of the delivered. Credited is not proven.",
)


def by_word(by: By) -> str:
    """What lines are put together by."""
    return _tr(_BY[by])


def stage_word(stage: Stage) -> str:
    """How far messages got."""
    return _tr(_STAGES[stage])


def how_counted() -> str:
    """How the numbers come about."""
    return _tr(_COUNTED)


def line_word(by: By, line: Line) -> str:
    """The name of a line, what tells it from the others first."""
    if by is By.CHANNEL:
        return channel_word(line.label)
    if by is By.HOUR:
        hour = int(line.label)
        return f"{hour:02}:00–{(hour + 1) % 24:02}:00"
    if by is By.STEP:
        return f"{_tr(_STEP).format(number=line.part)} · {line.label}"
    if by is By.VARIANT:
        return f"{group_word(line.part)} · {line.label}"
    return line.label if by is not By.TEMPLATE or line.part == "en" else f"{line.label} ({line.part})"


def _tr(text: Any) -> str:
    return QCoreApplication.translate("ResultWords", text)
