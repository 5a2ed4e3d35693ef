"""Why somebody entered or left a segment, in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def why_words(why: str, because: Iterable[str], reason: str = "") -> str:
    """The reason of one entry of the history; `because` names the tables that changed, `reason` was typed by a person."""
    if why == "record":
        things = [word for word in dict.fromkeys(map(thing_word, because)) if word]
        if not things:
            return translate("SegmentHistory", "Something in the record changed")
        return translate("SegmentHistory", "Changed: {things}").format(things=", ".join(things))
    words = {
        "date": translate("SegmentHistory", "The day has come"),
        "rule": translate("SegmentHistory", "The rule was changed"),
        "by-hand": translate("SegmentHistory", "By hand"),
    }
    said = words.get(why, why)
    return translate("SegmentHistory", "{why}: {reason}").format(why=said, reason=reason) if reason else said


def thing_word(table: str) -> str:
    """What a person calls the rows of a table; empty for what nobody sees."""
    return (_of_the_person() | _of_care() | _of_outreach()).get(table, "")


def _of_the_person() -> dict[str, str]:
    return {
        "patient": translate("SegmentHistory", "personal details"),
        "patient_phone": translate("SegmentHistory", "phone"),
        "patient_identifier": translate("SegmentHistory", "identity number"),
        "household": translate("SegmentHistory", "household"),
        "relation": translate("SegmentHistory", "family"),
        "consent": translate("SegmentHistory", "consent"),
        "patient_merge": translate("SegmentHistory", "two records made one"),
        "appointment": translate("SegmentHistory", "an appointment"),
        "encounter": translate("SegmentHistory", "a visit"),
        "camp_attendance": translate("SegmentHistory", "a camp"),
    }


def _of_care() -> dict[str, str]:
    return {
        "condition": translate("SegmentHistory", "a condition"),
        "allergy": translate("SegmentHistory", "an allergy"),
        "pregnancy": translate("SegmentHistory", "a pregnancy"),
        "observation": translate("SegmentHistory", "a measurement"),
        "immunization": translate("SegmentHistory", "a vaccine dose"),
        "goal": translate("SegmentHistory", "a goal"),
        "goal_check": translate("SegmentHistory", "a goal check-in"),
        "due_entry": translate("SegmentHistory", "what is due"),
        "journey": translate("SegmentHistory", "journey or score"),
    }


def _of_outreach() -> dict[str, str]:
    return {
        "message": translate("SegmentHistory", "a message"),
        "message_event": translate("SegmentHistory", "a message"),
        "reply": translate("SegmentHistory", "a reply"),
        "call": translate("SegmentHistory", "a call"),
        "outreach_task": translate("SegmentHistory", "a task of a campaign"),
        "feedback": translate("SegmentHistory", "feedback"),
        "segment_member": translate("SegmentHistory", "another segment"),
        "segment_pick": translate("SegmentHistory", "another segment"),
    }
