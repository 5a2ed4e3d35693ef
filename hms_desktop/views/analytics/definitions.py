"""What each number of the Analytics tab means; what is shown elsewhere too is defined in `views/journey_words`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def messages_counted() -> str:
    """Sent, delivered and read."""
    return translate(
        "Definitions",
        "Sent: the provider took the message. Delivered: it reached the phone, whether or not it was read. Read: the "
        "phone told so; SMS can't, and people can switch it off. Each message counts on the day it was sent.",
    )


def visits_counted() -> str:
    """Visits by month."""
    return translate("Definitions", "Visits that took place in each month, of every kind, this month up to today.")


def sizes_counted() -> str:
    """Segment sizes by day."""
    return translate(
        "Definitions",
        "How many were in each segment at the end of each day, as this computer counted them, for the six largest segments. "
        "A day on which it was not counted has the number of the day before.",
    )


def now_counted() -> str:
    """Segment sizes now."""
    return translate(
        "Definitions", "How many patients are in each of the ten largest segments now. One patient can be in several."
    )
