"""Stages, standings and score bands in words, and how each is counted; for every screen that shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def stage_word(stage: str) -> str:
    """A journey stage; one that is not known is shown as it is."""
    words = {
        "awareness": translate("Journey", "Awareness"),
        "consideration": translate("Journey", "Consideration"),
        "active": translate("Journey", "Active"),
        "loyal": translate("Journey", "Loyal"),
    }
    return words.get(stage, stage)


def standing_word(standing: str) -> str:
    """Where a patient stands towards the next visit; one that is not known is shown as it is."""
    words = {
        "new": translate("Journey", "New"),
        "on-time": translate("Journey", "On time"),
        "due": translate("Journey", "Due"),
        "overdue": translate("Journey", "Overdue"),
        "lapsed": translate("Journey", "Lapsed"),
        "dormant": translate("Journey", "Dormant"),
        "ended": translate("Journey", "Ended"),
    }
    return words.get(standing, standing)


def stages_counted() -> str:
    """What each stage means."""
    return translate(
        "Journey",
        "Loyal: at least 3 visits over 180 days, 4 of 5 appointments kept, and still active. Active: the last visit is no "
        "longer ago than one and a half times the expected interval. Consideration: a booking, a camp or a reply within "
        "90 days. Awareness: all others. A step up counts at once, a step back 14 days later. People who died or moved "
        "away are not counted.",
    )


def standings_counted() -> str:
    """What each standing means."""
    return translate(
        "Journey",
        "New: not expected at a certain time yet. On time: the next visit lies ahead. Due: it is time now. Overdue: late "
        "by more than a quarter of the usual interval. Lapsed: away for more than one and a half intervals. Dormant: for "
        "more than three. Ended: died, moved away or opted out.",
    )


def scores_counted() -> str:
    """What the score is made of."""
    return translate(
        "Journey",
        "The score goes from 0 to 100: coming back in time 30, keeping appointments 25, answering messages 20, goals 15, "
        "feedback 10. With fewer than two of these known there is not enough data. Who opted out, has no phone, died or "
        "moved away is not scored. It describes how close a patient is to the clinic; it foretells nothing.",
    )


def flow_counted() -> str:
    """What a move between stages is."""
    return translate(
        "Journey",
        "The stage on the first day of a month is compared with the stage on the first day of the next, for this month with "
        "today's. Who stayed where they were is not counted, nor who came to the register or left it in between.",
    )
