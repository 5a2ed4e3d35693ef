"""Conversations in words: who, what was said last, why it can't be answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hms_desktop.domain.register.inbox import Conversation, Line, Show, Thread
from hms_desktop.views.campaigns.words import channel_word, state_word
from hms_desktop.views.kit.i18n import format_date, format_number, format_time, format_when, in_india
from hms_desktop.views.persons import phone_text

_SHOW: dict[Show, Any] = {
    Show.OPEN: QT_TRANSLATE_NOOP("Inbox", "To deal with"),
    Show.ALL: QT_TRANSLATE_NOOP("Inbox", "All conversations"),
    Show.OPT_OUTS: QT_TRANSLATE_NOOP("Inbox", "Said no to messages"),
    Show.UNKNOWN: QT_TRANSLATE_NOOP("Inbox", "Unknown numbers"),
}
_EMPTY: dict[Show, Any] = {
    Show.OPEN: QT_TRANSLATE_NOOP("Inbox", "Everything is dealt with."),
    Show.ALL: QT_TRANSLATE_NOOP("Inbox", "Nobody has written yet. What patients answer to messages comes in here by itself."),
    Show.OPT_OUTS: QT_TRANSLATE_NOOP("Inbox", "Nobody has said no to messages."),
    Show.UNKNOWN: QT_TRANSLATE_NOOP("Inbox", "Every number that wrote is known."),
}  # fmt: skip
_KINDS: dict[str, tuple[Any, str, str]] = {
    "reply": (QT_TRANSLATE_NOOP("Inbox", "Wrote"), "reply", "accent"),
    "opt-out": (QT_TRANSLATE_NOOP("Inbox", "Wants no more messages"), "hand", "warning"),
    "opt-in": (QT_TRANSLATE_NOOP("Inbox", "Wants messages again"), "check", "success"),
    "missed-call": (QT_TRANSLATE_NOOP("Inbox", "Missed call"), "phone", "accent"),
    "unreadable": (QT_TRANSLATE_NOOP("Inbox", "Came in and could not be read"), "alert", "danger"),
}


def show_word(show: Show) -> str:
    """The name of a choice of conversations."""
    return _tr(_SHOW[show])


def empty_words(show: Show) -> str:
    """What to say when there are none."""
    return _tr(_EMPTY[show])


def who_text(one: Conversation) -> str:
    """The patient's name, else the number."""
    if one.patient:
        return one.patient
    return phone_text(one.id) if one.is_address else _tr(QT_TRANSLATE_NOOP("Inbox", "Unknown"))


def kind_icon(one: Conversation) -> str:
    """The icon of what was said last; nothing for a reply that was dealt with."""
    return "" if one.kind == "reply" and not one.open else _KINDS.get(one.kind, _KINDS["reply"])[1]


def last_words(one: Conversation) -> str:
    """What was said last, on one line."""
    said, _, _ = _KINDS.get(one.kind, _KINDS["reply"])
    if one.kind in ("missed-call", "unreadable"):
        return _tr(said)
    if one.words is None:
        return _tr(QT_TRANSLATE_NOOP("Inbox", "Wrote; the words are for those who answer"))
    words = " ".join(one.words.split())
    return f"{_tr(said)}: {words}" if one.kind != "reply" else words


def when_text(ms: int, now_ms: int) -> str:
    """The time of today, else the day."""
    at = in_india(ms)
    if at.date() == in_india(now_ms).date():
        return format_time(ms)
    return format_date(at.date(), "d MMM" if at.year == in_india(now_ms).year else "d MMM yyyy")


def about_text(thread: Thread) -> str:
    """The number, who shares it, and what the last reply answers."""
    one = thread.conversation
    parts = [phone_text(one.id)] if one.is_address and one.patient else []
    if one.sharing > 1:
        shared = _tr(QT_TRANSLATE_NOOP("Inbox", "{number} patients have this number"))
        parts.append(shared.format(number=format_number(one.sharing)))
    if one.campaign:
        parts.append(_tr(QT_TRANSLATE_NOOP("Inbox", "answers “{campaign}”")).format(campaign=one.campaign))
    return " · ".join(parts)


def stopped_text(thread: Thread) -> str:
    """That nothing more goes to this number; empty when it does."""
    if not thread.stopped:
        return ""
    words = _tr(QT_TRANSLATE_NOOP("Inbox", "Nothing more is sent to this number by {channels}."))
    return words.format(channels=", ".join(map(channel_word, thread.stopped)))


def line_words(line: Line) -> str:
    """What was said; of a call, or what may not be shown, what it was."""
    if line.words:
        return line.words
    if line.words is None:
        return _tr(QT_TRANSLATE_NOOP("Inbox", "The words are for those who answer."))
    return _tr(_KINDS.get(line.state, _KINDS["reply"])[0])


def line_head(line: Line) -> str:
    """When, by which channel, and what became of it."""
    parts = [format_when(line.at), _by(line.channel)]
    if line.ours:
        parts += [state_word(line.state), line.campaign or ""]
    elif line.state != "reply" and line.words:
        parts.append(_tr(_KINDS.get(line.state, _KINDS["reply"])[0]))
    if not line.ours and line.handled_at is None:
        parts.append(_tr(QT_TRANSLATE_NOOP("Inbox", "to deal with")))
    return " · ".join(part for part in parts if part)


def line_spoken(line: Line) -> str:
    """The line for a screen reader."""
    who = QT_TRANSLATE_NOOP("Inbox", "The clinic") if line.ours else QT_TRANSLATE_NOOP("Inbox", "The patient")
    return f"{_tr(who)}: {line_words(line)}. {line_head(line)}"


def _by(channel: str) -> str:
    """The channel, or that it was said at the clinic or on the phone."""
    said = {
        "phone": _tr(QT_TRANSLATE_NOOP("Inbox", "On the phone")),
        "clinic": _tr(QT_TRANSLATE_NOOP("Inbox", "At the clinic")),
    }
    return said.get(channel) or channel_word(channel)


def _tr(source: Any) -> str:
    return QCoreApplication.translate("Inbox", source)
