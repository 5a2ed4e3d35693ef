"""Why: sentences for reasons of likeness and merging."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.views.kit.i18n import Phrases

_REASONS = Phrases(
    "Portal",
    {
        "match-name-same": QT_TRANSLATE_NOOP("Portal", "Same name"),
        "match-name-like": QT_TRANSLATE_NOOP("Portal", "Name sounds alike"),
        "match-identifier": QT_TRANSLATE_NOOP("Portal", "Same ABHA or clinic number"),
        "match-identifier-differs": QT_TRANSLATE_NOOP("Portal", "Different ABHA number"),
        "match-sex-differs": QT_TRANSLATE_NOOP("Portal", "Different sex"),
        "match-phone-own": QT_TRANSLATE_NOOP("Portal", "Same phone, and both call it their own"),
        "match-phone-shared": QT_TRANSLATE_NOOP("Portal", "Same phone, as families share it"),
        "match-village": QT_TRANSLATE_NOOP("Portal", "Same village"),
        "match-village-differs": QT_TRANSLATE_NOOP("Portal", "Different village"),
        "match-household": QT_TRANSLATE_NOOP("Portal", "Same household"),
        "match-guardian": QT_TRANSLATE_NOOP("Portal", "Same parent, spouse or guardian"),
        "match-birth-same": QT_TRANSLATE_NOOP("Portal", "Same date of birth"),
        "match-birth-swapped": QT_TRANSLATE_NOOP("Portal", "Date of birth with day and month swapped"),
        "match-birth-month": QT_TRANSLATE_NOOP("Portal", "Born in the same month"),
        "match-birth-slip": QT_TRANSLATE_NOOP("Portal", "Date of birth differs in one digit"),
        "match-birth-near": QT_TRANSLATE_NOOP("Portal", "About the same age"),
        "match-birth-around": QT_TRANSLATE_NOOP("Portal", "Age is near"),
        "match-birth-apart": QT_TRANSLATE_NOOP("Portal", "Different date of birth"),
        "match-birth-far": QT_TRANSLATE_NOOP("Portal", "Ages are far apart"),
        "merge-same": QT_TRANSLATE_NOOP("Portal", "Both are the same"),
        "merge-only-value": QT_TRANSLATE_NOOP("Portal", "Only one record has it"),
        "merge-united": QT_TRANSLATE_NOOP("Portal", "Both together"),
        "merge-newest": QT_TRANSLATE_NOOP("Portal", "Written last"),
        "merge-number-stays": QT_TRANSLATE_NOOP("Portal", "The kept record keeps its number; the other stays findable"),
        "merge-more-exact": QT_TRANSLATE_NOOP("Portal", "More exact"),
        "merge-oldest": QT_TRANSLATE_NOOP("Portal", "Registered first"),
        "merge-already-undone": QT_TRANSLATE_NOOP("Portal", "Was taken back already."),
        "merge-kept-was-merged": QT_TRANSLATE_NOOP("Portal", "This record was merged into another since. Take that merge back first."),
        "merge-changed-since": QT_TRANSLATE_NOOP("Portal", "The merged record was changed since; it can't be taken back."),
        "merge-not-last": QT_TRANSLATE_NOOP("Portal", "Another merge was done after it. Take the newest back first."),
        "field.clinic-number": QT_TRANSLATE_NOOP("Portal", "Clinic number"),
        "field.name": QT_TRANSLATE_NOOP("Portal", "Name"),
        "field.local-name": QT_TRANSLATE_NOOP("Portal", "Name in local script"),
        "field.sex": QT_TRANSLATE_NOOP("Portal", "Sex"),
        "field.birth": QT_TRANSLATE_NOOP("Portal", "Date of birth"),
        "field.email": QT_TRANSLATE_NOOP("Portal", "E-mail"),
        "field.home": QT_TRANSLATE_NOOP("Portal", "Home"),
        "field.language": QT_TRANSLATE_NOOP("Portal", "Language"),
        "field.employer": QT_TRANSLATE_NOOP("Portal", "Employer"),
        "field.household": QT_TRANSLATE_NOOP("Portal", "Household"),
        "field.registered": QT_TRANSLATE_NOOP("Portal", "Registered on"),
        "field.status": QT_TRANSLATE_NOOP("Portal", "Status"),
        "field.preferred-channel": QT_TRANSLATE_NOOP("Portal", "Preferred channel"),
        "field.contact-time": QT_TRANSLATE_NOOP("Portal", "Best time"),
        "field.note": QT_TRANSLATE_NOOP("Portal", "Note"),
    },
)  # fmt: skip


def reason(code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence of a reason's code."""
    return _REASONS.say(code, **(params or {}))


def field_name(code: str) -> str:
    """The name of a field of a merge."""
    return _REASONS.say(f"field.{code}")
