"""Cards, times and exits in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.steps import Question, Step, StepKind
from hms_desktop.domain.campaign.timing import ONCE, RECURRING, SCHEDULED, TRIGGERED
from hms_desktop.domain.errors import Refused
from hms_desktop.views.campaigns.words import channel_word
from hms_desktop.views.kit.i18n import format_date, format_time, in_india
from hms_desktop.views.speech import told

HOUR, DAY, WEEK = 60, 24 * 60, 7 * 24 * 60
Names = Mapping[UUID, str]

_KINDS: dict[str, Any] = {
    ONCE: QT_TRANSLATE_NOOP("EditorWords", "Once, as soon as it is launched"),
    SCHEDULED: QT_TRANSLATE_NOOP("EditorWords", "Once, at a time"),
    RECURRING: QT_TRANSLATE_NOOP("EditorWords", "Again and again"),
    TRIGGERED: QT_TRANSLATE_NOOP("EditorWords", "When something happens to a patient"),
}
_QUESTIONS: dict[Question, tuple[Any, Any, Any]] = {
    Question.DELIVERED: (
        QT_TRANSLATE_NOOP("EditorWords", "Has the message arrived within {time}?"),
        QT_TRANSLATE_NOOP("EditorWords", "if it arrives within {time}"),
        QT_TRANSLATE_NOOP("EditorWords", "if it has not arrived within {time}"),
    ),
    Question.READ: (
        QT_TRANSLATE_NOOP("EditorWords", "Has the message been read within {time}?"),
        QT_TRANSLATE_NOOP("EditorWords", "if it is read within {time}"),
        QT_TRANSLATE_NOOP("EditorWords", "if it is not read within {time}"),
    ),
    Question.REPLIED: (
        QT_TRANSLATE_NOOP("EditorWords", "Has the patient replied within {time}?"),
        QT_TRANSLATE_NOOP("EditorWords", "if the patient replies within {time}"),
        QT_TRANSLATE_NOOP("EditorWords", "if there is no reply within {time}"),
    ),
    Question.BOOKED: (
        QT_TRANSLATE_NOOP("EditorWords", "Has the patient booked a visit within {time}?"),
        QT_TRANSLATE_NOOP("EditorWords", "if a visit is booked within {time}"),
        QT_TRANSLATE_NOOP("EditorWords", "if no visit is booked within {time}"),
    ),
    Question.VISITED: (
        QT_TRANSLATE_NOOP("EditorWords", "Has the patient come within {time}?"),
        QT_TRANSLATE_NOOP("EditorWords", "if the patient comes within {time}"),
        QT_TRANSLATE_NOOP("EditorWords", "if the patient has not come within {time}"),
    ),
}
_HAPPENED: dict[Question, Any] = {
    Question.DELIVERED: QT_TRANSLATE_NOOP("EditorWords", "the message has arrived"),
    Question.READ: QT_TRANSLATE_NOOP("EditorWords", "the message has been read"),
    Question.REPLIED: QT_TRANSLATE_NOOP("EditorWords", "the patient has replied"),
    Question.BOOKED: QT_TRANSLATE_NOOP("EditorWords", "the patient has booked a visit"),
    Question.VISITED: QT_TRANSLATE_NOOP("EditorWords", "the patient has come"),
}
_EXITS: dict[Exit, tuple[Any, Any]] = {
    Exit.REPLIED: (QT_TRANSLATE_NOOP("EditorWords", "replies"), QT_TRANSLATE_NOOP("EditorWords", "The patient replies")),
    Exit.BOOKED: (QT_TRANSLATE_NOOP("EditorWords", "books a visit"), QT_TRANSLATE_NOOP("EditorWords", "The patient books a visit")),
    Exit.VISITED: (QT_TRANSLATE_NOOP("EditorWords", "comes"), QT_TRANSLATE_NOOP("EditorWords", "The patient comes to the clinic")),
    Exit.OPTED_OUT: (QT_TRANSLATE_NOOP("EditorWords", "says no"), QT_TRANSLATE_NOOP("EditorWords", "The patient says no to messages")),
    Exit.LEFT_SEGMENT: (
        QT_TRANSLATE_NOOP("EditorWords", "is no longer in the segment"),
        QT_TRANSLATE_NOOP("EditorWords", "The patient is no longer in the segment"),
    ),
}  # fmt: skip
_CARDS: dict[StepKind, Any] = {
    StepKind.MESSAGE: QT_TRANSLATE_NOOP("EditorWords", "A message"),
    StepKind.WAIT: QT_TRANSLATE_NOOP("EditorWords", "A wait"),
    StepKind.BRANCH: QT_TRANSLATE_NOOP("EditorWords", "A question: what happened since?"),
    StepKind.TASK: QT_TRANSLATE_NOOP("EditorWords", "A task for a person"),
}
ICONS = {StepKind.MESSAGE: "message", StepKind.WAIT: "clock", StepKind.BRANCH: "help", StepKind.TASK: "hand"}


def say(text: Any, /, **values: object) -> str:
    """A sentence of the editor, marked with QT_TRANSLATE_NOOP, in the user's language."""
    return QCoreApplication.translate("EditorWords", text).format(**values)


def kind_word(kind: str) -> str:
    """When a campaign goes out, as a choice."""
    return say(_KINDS[kind])


def card_word(kind: StepKind) -> str:
    """What kind of card it is, as a choice."""
    return say(_CARDS[kind])


def happened_word(question: Question) -> str:
    """What a branch may ask for, as a choice."""
    return say(_HAPPENED[question])


def exit_word(one: Exit) -> str:
    """For what somebody leaves, as a choice."""
    return say(_EXITS[one][1])


def leaving_word(one: Exit) -> str:
    """For what somebody leaves, as "who … leaves"."""
    return say(_EXITS[one][0])


def duration_words(minutes: int | None) -> str:
    """2 days, 4 hours 30 minutes."""
    rest, parts = minutes or 0, []
    for size, one, many in _UNITS:
        number, rest = divmod(rest, size)
        if number:
            parts.append(say(one) if number == 1 else say(many, n=number))
    return " ".join(parts) or say(_NO_TIME)


def question_words(step: Step) -> str:
    """What a branch asks."""
    assert step.question is not None
    return say(_QUESTIONS[step.question][0], time=duration_words(step.minutes))


def condition_words(step: Step, happened: bool) -> str:
    """One answer of a branch within a sentence."""
    assert step.question is not None
    return say(_QUESTIONS[step.question][1 if happened else 2], time=duration_words(step.minutes))


def exits_words(exits: Iterable[Exit]) -> str:
    """Who leaves before the end, as a sentence; empty where nobody chosen does."""
    words = [leaving_word(one) for one in _EXITS if one in exits]
    if not words:
        return ""
    whole = words[0] if len(words) == 1 else say(_OR, first=", ".join(words[:-1]), last=words[-1])
    return say(_LEAVES, what=whole)


def title_words(step: Step) -> str:
    """What a card does, in a few words."""
    if step.kind is StepKind.MESSAGE:
        return say(_SEND_BY, channel=channel_word(step.channel)) if step.channel else say(_SEND)
    if step.kind is StepKind.WAIT:
        return say(_WAIT, time=duration_words(step.minutes))
    return question_words(step) if step.kind is StepKind.BRANCH else say(_TASK)


def way_word(channel: str) -> str:
    """A way that is tried after another, in a small card."""
    return say(_A_PERSON) if channel == TASK else channel_word(channel)


def refusal_words(error: Refused) -> str:
    """What is not clear yet of when it goes out, in the words of the fields; else the sentence of the code."""
    known = _REFUSALS.get(error.code)
    return told(error) if known is None else say(known)


def moment_words(at: int) -> str:
    """Tue 1 Dec 2026, 10:00."""
    return f"{format_date(in_india(at).date(), 'ddd d MMM yyyy')}, {format_time(at)}"


_REFUSALS = {
    "starts-at-wrong": QT_TRANSLATE_NOOP("EditorWords", "Choose a day, and a time of day as 10:00."),
    "recurrence-at": QT_TRANSLATE_NOOP("EditorWords", "Write the time of day as 10:00."),
    "recurrence-on": QT_TRANSLATE_NOOP("EditorWords", "Choose on which days: a weekday, 1 to 31, or a date as 15/03."),
    "recurrence-until": QT_TRANSLATE_NOOP(
        "EditorWords", "The last day can't be read. Write it as 31/03/2027, or leave it empty."
    ),
    "trigger-segment": QT_TRANSLATE_NOOP("EditorWords", "Choose the segment that patients come into or leave."),
}
_UNITS = (
    (WEEK, QT_TRANSLATE_NOOP("EditorWords", "1 week"), QT_TRANSLATE_NOOP("EditorWords", "{n} weeks")),
    (DAY, QT_TRANSLATE_NOOP("EditorWords", "1 day"), QT_TRANSLATE_NOOP("EditorWords", "{n} days")),
    (HOUR, QT_TRANSLATE_NOOP("EditorWords", "1 hour"), QT_TRANSLATE_NOOP("EditorWords", "{n} hours")),
    (1, QT_TRANSLATE_NOOP("EditorWords", "1 minute"), QT_TRANSLATE_NOOP("EditorWords", "{n} minutes")),
)
_NO_TIME = QT_TRANSLATE_NOOP("EditorWords", "no time")
_OR = QT_TRANSLATE_NOOP("EditorWords", "{first} or {last}")
_LEAVES = QT_TRANSLATE_NOOP("EditorWords", "Who {what} leaves at once.")
_SEND = QT_TRANSLATE_NOOP("EditorWords", "Send a message")
_SEND_BY = QT_TRANSLATE_NOOP("EditorWords", "Send by {channel}")
_WAIT = QT_TRANSLATE_NOOP("EditorWords", "Then wait {time}")
_TASK = QT_TRANSLATE_NOOP("EditorWords", "A person does")
_A_PERSON = QT_TRANSLATE_NOOP("EditorWords", "A person")
