"""Score and stage in words: each part's sentence, what is missing and what would change it, and the band of risk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.scoring.facts import Journey, Score
from hms_desktop.domain.scoring.law import PARTS
from hms_desktop.views.kit.i18n import Phrases, format_date
from hms_desktop.views.speech import say_code

translate = QCoreApplication.translate
_WORDS = Phrases(
    "Score",
    {
        "part-recency": QT_TRANSLATE_NOOP("Score", "Last visit"),
        "part-attendance": QT_TRANSLATE_NOOP("Score", "Visits kept"),
        "part-response": QT_TRANSLATE_NOOP("Score", "Answers to messages"),
        "part-goals": QT_TRANSLATE_NOOP("Score", "Goal check-ins"),
        "part-voice": QT_TRANSLATE_NOOP("Score", "Feedback"),
        "comes-recency": QT_TRANSLATE_NOOP("Score", "a visit"),
        "comes-attendance": QT_TRANSLATE_NOOP("Score", "a visit in the last year, kept or missed"),
        "comes-response": QT_TRANSLATE_NOOP("Score", "a message that arrives"),
        "comes-goals": QT_TRANSLATE_NOOP("Score", "a health goal that is asked about"),
        "comes-voice": QT_TRANSLATE_NOOP("Score", "feedback"),
        "change-score-not-for-opted-out": QT_TRANSLATE_NOOP("Score", "There is one again when the patient allows messages."),
        "change-score-not-without-phone": QT_TRANSLATE_NOOP("Score", "There is one as soon as a phone number is registered."),
        "change-score-not-for-moved": QT_TRANSLATE_NOOP("Score", "There is one again when the record is set active."),
        "risk-low": QT_TRANSLATE_NOOP("Score", "Nothing to worry about: comes in time."),
        "risk-medium": QT_TRANSLATE_NOOP("Score", "A little late. A friendly reminder helps."),
        "risk-high": QT_TRANSLATE_NOOP("Score", "Away for long. A call is worth it."),
    },
)  # fmt: skip
_CHANGE = ("score-not-for-opted-out", "score-not-without-phone", "score-not-for-moved")


def reason_text(code: str, params: Mapping[str, object]) -> str:
    """The sentence of a reason, its days as dates."""
    shown = {name: format_date(value) if isinstance(value, date) else value for name, value in params.items()}
    return say_code(code, shown)


def part_name(name: str) -> str:
    """The name of a part of the score."""
    return _WORDS.say(f"part-{name}")


def missing_text(score: Score) -> str:
    """What is not known; and when there is no score, what would bring one."""
    known = [part.name for part in score.parts]
    missing = [name for name in PARTS if name not in known]
    if score.reason == "score-not-enough-data":
        have = translate("Score", "Known so far: {parts}.").format(parts=", ".join(map(part_name, known)))
        wanted = translate("Score", "A score needs two of its five parts. Others come with {things}.")
        comes = wanted.format(things=", ".join(_WORDS.say(f"comes-{name}") for name in missing))
        return f"{have} {comes}" if known else comes
    if score.value is None or not missing:
        return ""
    left = translate("Score", "Nothing known for: {parts}. The others count more for it.")
    return left.format(parts=", ".join(part_name(name) for name in missing))


def change_text(score: Score) -> str:
    """What would have to change for somebody to be scored; empty when nothing can, or there is a score."""
    return _WORDS.say(f"change-{score.reason}") if score.reason in _CHANGE else ""


def risk_text(risk: str) -> str:
    """The band of risk in kind words, empty for none; a band is no probability."""
    return _WORDS.say(f"risk-{risk}") if risk != "none" else ""


def expected_text(journey: Journey) -> str:
    """When the next visit is expected and by what."""
    if journey.expected_on is None or journey.standing == "ended":
        return ""
    pattern = translate("Score", "Expected every {interval} days; the next visit was looked for on {day}.")
    if journey.standing in ("on-time", "new"):
        pattern = translate("Score", "Expected every {interval} days; the next visit is looked for on {day}.")
    return pattern.format(interval=journey.interval_days, day=format_date(journey.expected_on))
