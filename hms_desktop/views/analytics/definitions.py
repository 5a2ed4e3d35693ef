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


def results_counted() -> str:
    """What came of messages."""
    return translate(
        "Definitions",
        "Messages of campaigns queued in the last 90 days. Nobody hears who read an SMS or a call. Answered: a reply other "
        "than stop. Came: each visit within 30 days is credited to the last message that had arrived, once over all "
        "campaigns. Credited is not proven.",
    )


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
