"""The whole of a campaign in one or two plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.outline import Card, Cards
from hms_desktop.domain.campaign.steps import StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.views.campaigns.editor.sketch import Sketch
from hms_desktop.views.campaigns.editor.when_words import when_words
from hms_desktop.views.campaigns.editor.words import (
    condition_words,
    duration_words,
    exits_words,
    say,
    way_word,
)
from hms_desktop.views.campaigns.words import channel_word


def summary_words(sketch: Sketch, templates: Mapping[UUID, str], segments: Mapping[UUID, str]) -> str:
    """When, to whom and what, in words; what is not chosen yet shows as dots."""
    named = {str(key): words for key, words in segments.items()}
    try:
        when = when_words(sketch.timing, named)
    except Refused:
        when = "…"
    whom = segments.get(sketch.segment, "…") if sketch.segment is not None else "…"
    steps = _cards_words(sketch.cards, templates) or "…"
    first = say(_WHOLE, when=when, segment=whom, steps=steps)
    return " ".join(part for part in (first, exits_words(sketch.exits)) if part)


def _cards_words(cards: Cards, templates: Mapping[UUID, str]) -> str:
    return say(_THEN).join(_card_words(card, templates) for card in cards)


def _way_words(cards: Cards, templates: Mapping[UUID, str]) -> str:
    """What one answer leads to; in brackets where it is more than one thing, or a question again."""
    told = _cards_words(cards, templates)
    return told if len(cards) == 1 and cards[0].step.kind is not StepKind.BRANCH else say(_TOGETHER, steps=told)


def _card_words(card: Card, templates: Mapping[UUID, str]) -> str:
    step = card.step
    if step.kind is StepKind.MESSAGE:
        return _message_words(card, templates)
    if step.kind is StepKind.WAIT:
        return say(_WAIT, time=duration_words(step.minutes))
    if step.kind is StepKind.TASK:
        return say(_TASK, words=step.words or "…")
    if not card.yes and not card.no:
        return say(_WAIT, time=duration_words(step.minutes))
    yes = say(_IF, condition=condition_words(step, True), steps=_way_words(card.yes, templates)) if card.yes else ""
    if not card.no:
        return yes
    no = _way_words(card.no, templates)
    if yes:
        return say(_ELSE, first=yes, steps=no)
    return say(_IF, condition=condition_words(step, False), steps=no)


def _message_words(card: Card, templates: Mapping[UUID, str]) -> str:
    step = card.step
    text = templates.get(step.template_id, "…") if step.template_id is not None else "…"
    told = say(_SEND, text=text, channel=channel_word(step.channel) if step.channel else "…")
    if not step.fallbacks:
        return told
    ways = say(_NEXT_WAY).join(
        say(_A_PERSON) if way.channel == TASK else way_word(way.channel) for way in step.fallbacks
    )
    return say(_FALLING, sent=told, ways=ways)


_WHOLE = QT_TRANSLATE_NOOP("EditorWords", "{when}, for “{segment}”: {steps}.")
_TOGETHER = QT_TRANSLATE_NOOP("EditorWords", "({steps})")
_A_PERSON = QT_TRANSLATE_NOOP("EditorWords", "a person")
_THEN = QT_TRANSLATE_NOOP("EditorWords", "; then ")
_SEND = QT_TRANSLATE_NOOP("EditorWords", "send “{text}” by {channel}")
_FALLING = QT_TRANSLATE_NOOP("EditorWords", "{sent} (if it does not arrive: {ways})")
_NEXT_WAY = QT_TRANSLATE_NOOP("EditorWords", ", then ")
_WAIT = QT_TRANSLATE_NOOP("EditorWords", "wait {time}")
_TASK = QT_TRANSLATE_NOOP("EditorWords", "a person does: {words}")
_IF = QT_TRANSLATE_NOOP("EditorWords", "{condition}, {steps}")
_ELSE = QT_TRANSLATE_NOOP("EditorWords", "{first}, otherwise {steps}")
