"""The three kinds of segments: their words, icons, and what each is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.segment.kinds import BY_HAND, FROZEN, LIVE

ICONS = {LIVE: "sync", FROZEN: "snowflake", BY_HAND: "hand"}
NOBODY: dict[str, list[object]] = {"any": []}

translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """Live, Frozen or By hand."""
    words = {
        LIVE: translate("SegmentKinds", "Live"),
        FROZEN: translate("SegmentKinds", "Frozen"),
        BY_HAND: translate("SegmentKinds", "By hand"),
    }
    return words.get(kind, kind)


def kind_told(kind: str) -> str:
    """What a segment of this kind is, in one sentence."""
    words = {
        LIVE: translate("SegmentKinds", "Live: whoever fits the rule is in, always as of now."),
        FROZEN: translate("SegmentKinds", "Frozen: the people who were in when the snapshot was taken stay in."),
        BY_HAND: translate(
            "SegmentKinds", "By hand: people are added and removed one by one, and stay so whatever a rule says."
        ),
    }
    return words.get(kind, "")
