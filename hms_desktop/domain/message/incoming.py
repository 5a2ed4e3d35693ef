"""What a message that came in says: an answer, a no to all further messages, or a yes again. The words are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list, whole
from hms_desktop.domain.message.handover import Incoming
from hms_desktop.domain.message.states import State
from hms_desktop.domain.message.vocabulary import EMAIL, PURPOSES
from hms_desktop.domain.text.fold import fold
from hms_desktop.domain.time import DAY_MS, HOUR_MS, MINUTE_MS

_WORDS = "outreach/stop_words.toml"
_RULES = "outreach/inbox.toml"


class Said(StrEnum):
    """What a message says; UNREADABLE came from a provider who proved who it was, and nobody could make sense of it."""

    REPLY = "reply"
    OPT_OUT = "opt-out"
    OPT_IN = "opt-in"
    MISSED_CALL = "missed-call"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class StopWords:
    """Folded messages and payloads of buttons that are a no or a yes, and the purposes that such a word is about."""

    opt_out: frozenset[str]
    opt_in: frozenset[str]
    courtesy: tuple[tuple[str, ...], ...]
    buttons: Mapping[str, Said]
    purposes: tuple[str, ...]
    marketing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InboxRules:
    """How the clinic listens; spans in ms, `largest` in bytes, `windowed` providers take free words only for `free_answer`."""

    every: int
    after_failure: int
    first: int
    overlap: int
    pages: int
    answers_within: int
    consent_slack: int
    free_answer: int
    largest: int
    oldest_token: int
    windowed: frozenset[str]


def said(one: Incoming) -> Said:
    """What a message says: by the provider's own word, the button that was pressed, else by its words as a whole."""
    if one.says is not None:
        return Said(one.says)
    if one.button is not None and (found := stop_words().buttons.get(one.button.strip().casefold())):
        return found
    return classify(one.body)


def classify(body: str) -> Said:
    """What words say; only a message that is nothing else is a no or a yes."""
    rules = stop_words()
    folded = fold(body)
    for words in {folded, " ".join(_essence(folded.split(), rules.courtesy))}:
        if words in rules.opt_out:
            return Said.OPT_OUT
        if words in rules.opt_in:
            return Said.OPT_IN
    return Said.REPLY


def proves(one: Incoming) -> State | None:
    """How far the message got that is answered, None where nothing is proven: a setting may be changed at any time.

    A mail program complains and unsubscribes by itself, without the letter being opened.
    """
    kind = said(one)
    if one.marketing or kind is Said.UNREADABLE:
        return None
    return State.DELIVERED if kind is Said.OPT_OUT and one.channel == EMAIL and one.says else State.READ


def purposes(one: Incoming) -> tuple[str, ...]:
    """The purposes that a no or a yes is about."""
    return stop_words().marketing if one.marketing else stop_words().purposes


@cache
@reading(_WORDS)
def stop_words() -> StopWords:
    """The words of `resources/outreach/stop_words.toml`. Raises ResourceError."""
    told = load_toml(_WORDS, "source", "as_of", "courtesy", "opt_out", "opt_in", "buttons", "purposes")
    out, back = (_folded(told, key) for key in ("opt_out", "opt_in"))
    if both := out & back:
        raise ResourceError(_WORDS, f"both a no and a yes: {', '.join(sorted(both))}")
    courtesy = sorted((tuple(fold(one).split()) for one in text_list(_WORDS, told, "courtesy")), key=len, reverse=True)
    buttons = {
        payload.casefold(): word
        for key, word in (("opt_out", Said.OPT_OUT), ("opt_in", Said.OPT_IN))
        for payload in text_list(_WORDS, told["buttons"], key)
    }
    about = {key: text_list(_WORDS, told["purposes"], key) for key in ("words", "marketing")}
    if unknown := {one for named in about.values() for one in named} - set(PURPOSES):
        raise ResourceError(_WORDS, f"unknown purposes: {', '.join(sorted(unknown))}")
    return StopWords(out, back, tuple(courtesy), buttons, about["words"], about["marketing"])


@cache
@reading(_RULES)
def inbox_rules() -> InboxRules:
    """The rules of `resources/outreach/inbox.toml`. Raises ResourceError."""
    told = load_toml(_RULES, "source", "as_of", "listening", "replies")
    listening, replies = told["listening"], told["replies"]
    return InboxRules(
        whole(listening, "every_seconds") * 1000, whole(listening, "after_failure_seconds") * 1000,
        whole(listening, "first_days") * DAY_MS, whole(listening, "overlap_minutes") * MINUTE_MS,
        whole(listening, "pages"), whole(replies, "answers_within_days") * DAY_MS,
        whole(replies, "consent_slack_minutes", 0) * MINUTE_MS, whole(replies, "free_answer_hours") * HOUR_MS,
        whole(replies, "largest_kilobytes") * 1024, whole(replies, "oldest_token_hours") * HOUR_MS,
        frozenset(text_list(_RULES, replies, "windowed")),
    )  # fmt: skip


def _folded(told: dict[str, Any], key: str) -> frozenset[str]:
    return frozenset(fold(one) for one in text_list(_WORDS, told, key))


def _essence(words: list[str], courtesy: tuple[tuple[str, ...], ...]) -> list[str]:
    """Without courtesy at both ends, and without a word said again right away."""
    once = [word for place, word in enumerate(words) if place == 0 or words[place - 1] != word]
    again = True
    while again:
        again = False
        for one in courtesy:
            size = len(one)
            if len(once) > size and tuple(once[:size]) == one:
                once, again = once[size:], True
            if len(once) > size and tuple(once[-size:]) == one:
                once, again = once[:-size], True
    return once
