"""The portal's words for the domain's codes, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.views.kit.i18n import Phrases

_WORDS = Phrases(
    "Portal",
    {
        "sex.female": QT_TRANSLATE_NOOP("Portal", "Female"),
        "sex.male": QT_TRANSLATE_NOOP("Portal", "Male"),
        "sex.other": QT_TRANSLATE_NOOP("Portal", "Other"),
        "sex.unknown": QT_TRANSLATE_NOOP("Portal", "Not recorded"),
        "status.active": QT_TRANSLATE_NOOP("Portal", "Active"),
        "status.deceased": QT_TRANSLATE_NOOP("Portal", "Deceased"),
        "status.moved": QT_TRANSLATE_NOOP("Portal", "Moved away"),
        "owner.self": QT_TRANSLATE_NOOP("Portal", "Own phone"),
        "owner.family": QT_TRANSLATE_NOOP("Portal", "Family's phone"),
        "owner.other": QT_TRANSLATE_NOOP("Portal", "Somebody else's phone"),
        "role.head": QT_TRANSLATE_NOOP("Portal", "Head"),
        "role.spouse": QT_TRANSLATE_NOOP("Portal", "Spouse"),
        "role.child": QT_TRANSLATE_NOOP("Portal", "Child"),
        "role.parent": QT_TRANSLATE_NOOP("Portal", "Parent"),
        "role.sibling": QT_TRANSLATE_NOOP("Portal", "Brother or sister"),
        "role.grandchild": QT_TRANSLATE_NOOP("Portal", "Grandchild"),
        "role.grandparent": QT_TRANSLATE_NOOP("Portal", "Grandparent"),
        "role.other": QT_TRANSLATE_NOOP("Portal", "Other"),
        "relation.mother": QT_TRANSLATE_NOOP("Portal", "Mother"),
        "relation.father": QT_TRANSLATE_NOOP("Portal", "Father"),
        "relation.parent": QT_TRANSLATE_NOOP("Portal", "Parent"),
        "relation.child": QT_TRANSLATE_NOOP("Portal", "Child"),
        "relation.spouse": QT_TRANSLATE_NOOP("Portal", "Husband or wife"),
        "relation.sibling": QT_TRANSLATE_NOOP("Portal", "Brother or sister"),
        "relation.guardian": QT_TRANSLATE_NOOP("Portal", "Guardian"),
        "relation.ward": QT_TRANSLATE_NOOP("Portal", "Ward"),
        "relation.other": QT_TRANSLATE_NOOP("Portal", "Relative"),
        "channel.whatsapp": QT_TRANSLATE_NOOP("Portal", "WhatsApp"),
        "channel.sms": QT_TRANSLATE_NOOP("Portal", "SMS"),
        "channel.voice": QT_TRANSLATE_NOOP("Portal", "Voice call"),
        "channel.email": QT_TRANSLATE_NOOP("Portal", "E-mail"),
        "channel.phone": QT_TRANSLATE_NOOP("Portal", "Phone"),
        "channel.clinic": QT_TRANSLATE_NOOP("Portal", "At the clinic"),
        "channel.home": QT_TRANSLATE_NOOP("Portal", "At home"),
        "channel.video": QT_TRANSLATE_NOOP("Portal", "Video call"),
        "channel.camp": QT_TRANSLATE_NOOP("Portal", "At a camp"),
        "channel.tablet": QT_TRANSLATE_NOOP("Portal", "Tablet at the clinic"),
        "purpose.clinical": QT_TRANSLATE_NOOP("Portal", "Care and results"),
        "purpose.reminder": QT_TRANSLATE_NOOP("Portal", "Reminders"),
        "purpose.feedback": QT_TRANSLATE_NOOP("Portal", "Asking for feedback"),
        "purpose.promotion": QT_TRANSLATE_NOOP("Portal", "Offers and camps"),
        "consent.granted": QT_TRANSLATE_NOOP("Portal", "Allowed"),
        "consent.withdrawn": QT_TRANSLATE_NOOP("Portal", "Withdrawn"),
        "consent.never-asked": QT_TRANSLATE_NOOP("Portal", "Never asked"),
        "how.in-person": QT_TRANSLATE_NOOP("Portal", "Said it in person"),
        "how.signed-form": QT_TRANSLATE_NOOP("Portal", "Signed a form"),
        "how.phone-call": QT_TRANSLATE_NOOP("Portal", "Said it on the phone"),
        "how.message-reply": QT_TRANSLATE_NOOP("Portal", "Answered a message"),
        "how.unmatched": QT_TRANSLATE_NOOP("Portal", "The no was somebody else's"),
        "how.unmerged": QT_TRANSLATE_NOOP("Portal", "Withdrawn while two records were one"),
        "severity.unknown": QT_TRANSLATE_NOOP("Portal", "Severity not known"),
        "severity.mild": QT_TRANSLATE_NOOP("Portal", "Mild"),
        "severity.moderate": QT_TRANSLATE_NOOP("Portal", "Moderate"),
        "severity.severe": QT_TRANSLATE_NOOP("Portal", "Severe"),
        "condition.active": QT_TRANSLATE_NOOP("Portal", "Active"),
        "condition.resolved": QT_TRANSLATE_NOOP("Portal", "Resolved"),
        "pregnancy.ongoing": QT_TRANSLATE_NOOP("Portal", "Pregnant"),
        "pregnancy.delivered": QT_TRANSLATE_NOOP("Portal", "Delivered"),
        "pregnancy.ended": QT_TRANSLATE_NOOP("Portal", "Ended"),
        "precision.age": QT_TRANSLATE_NOOP("Portal", "age as told"),
        "precision.year": QT_TRANSLATE_NOOP("Portal", "year known"),
        "precision.month": QT_TRANSLATE_NOOP("Portal", "month known"),
        "identifier.abha-number": QT_TRANSLATE_NOOP("Portal", "ABHA number"),
        "identifier.abha-address": QT_TRANSLATE_NOOP("Portal", "ABHA address"),
        "identifier.employee-number": QT_TRANSLATE_NOOP("Portal", "Employee number"),
        "identifier.former-clinic-number": QT_TRANSLATE_NOOP("Portal", "Earlier clinic number"),
    },
)

_LANGUAGES = {
    "hi": "हिन्दी", "mr": "मराठी", "en": "English", "bn": "বাংলা", "te": "తెలుగు", "ta": "தமிழ்", "gu": "ગુજરાતી",
    "kn": "ಕನ್ನಡ", "ml": "മലയാളം", "pa": "ਪੰਜਾਬੀ", "or": "ଓଡ଼ିଆ", "ur": "اردو", "as": "অসমীয়া",
}  # fmt: skip


def word(kind: str, code: str | None) -> str:
    """In the user's language: `word("sex", "female")`; empty for None."""
    return _WORDS.say(f"{kind}.{code}") if code else ""


def language_name(code: str | None) -> str:
    """A language in its own script; the code itself when it is not known."""
    return _LANGUAGES.get(code or "", code or "")


def choices(kind: str, codes: tuple[str, ...]) -> list[tuple[str, str]]:
    """(code, word) pairs for a list to choose from."""
    return [(code, word(kind, code)) for code in codes]
