"""Steps written as JSON, in campaign files and draft forms: what each says, with the place of whatever is wrong.

A step is one of `{"channel", "template", "fallbacks"}`, `{"wait": "P2D"}`, `{"branch": "read", "within": "P2D", "yes": 4, "no": 5}`
and `{"task": "Call her"}`. A template is a name or `{"body": …}`; a way of a branch is the number of a step, counted from 1,
"end", or left out for the next one. Durations are ISO 8601 in weeks, days, hours and minutes.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.campaign.fallback import TASK
from hms_desktop.domain.campaign.shape import check_steps
from hms_desktop.domain.campaign.steps import END, Fallback, Question, Step, StepKind
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.template import check_body, check_length
from hms_desktop.domain.message.vocabulary import CHANNELS

_DURATION = re.compile(r"P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?")
_MINUTES = (7 * 24 * 60, 24 * 60, 60, 1)
_KEYS = {
    "wait": {"wait"},
    "branch": {"branch", "within", "yes", "no"},
    "task": {"task"},
    "channel": {"channel", "template", "fallbacks"},
}
_NOWHERE = uuid.UUID(int=0)


@dataclass(frozen=True, slots=True)
class PlannedText:
    """A message on one channel: the name of a template, or the words themselves."""

    channel: str
    template: str | None
    body: str | None


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step whose templates are not looked up yet: `texts` are those of a message and of what is tried after it, in order."""

    step: Step
    texts: tuple[PlannedText, ...] = ()

    def with_templates(self, found: Callable[[PlannedText], uuid.UUID]) -> Step:
        """The step with its templates."""
        if not self.texts:
            return self.step
        ids = [found(text) for text in self.texts]
        ways = tuple(Fallback(text.channel, one) for text, one in zip(self.texts[1:], ids[1:], strict=True))
        last = tuple(way for way in self.step.fallbacks if way.channel == TASK)
        return Step(
            self.step.number, StepKind.MESSAGE, self.texts[0].channel, ids[0], (*ways, *last), words=self.step.words
        )


def read_steps(content: Any) -> tuple[PlannedStep, ...]:
    """Steps from decoded JSON. Raises Refused `plan-…` and `steps-…` with the place, TemplateError for words."""
    if not isinstance(content, list) or not content:
        raise Refused("plan-steps")
    planned = tuple(_step(one, at + 1) for at, one in enumerate(content))
    check_steps([one.with_templates(lambda _: _NOWHERE) for one in planned])
    return planned


def whole_steps(planned: Sequence[PlannedStep], found: Callable[[PlannedText], uuid.UUID]) -> tuple[Step, ...]:
    """The steps with their templates, which `found` looks up or makes."""
    return tuple(one.with_templates(found) for one in planned)


def read_duration(value: Any, place: str) -> int:
    """Minutes of "P2D", "PT4H" or "P1DT12H30M". Raises Refused."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None or not any(match.groups()):
        raise Refused("steps-duration", place=place)
    return sum(int(found or 0) * minutes for found, minutes in zip(match.groups(), _MINUTES, strict=True))


def known_keys(content: Any, place: str, allowed: set[str]) -> Mapping[str, Any]:
    """An object of which every key is known. Raises Refused."""
    if not isinstance(content, Mapping):
        raise Refused("plan-not-object", place=place)
    if extra := sorted(str(key) for key in content.keys() - allowed):
        raise Refused("plan-unknown-key", place=place, key=extra[0], known=", ".join(sorted(allowed)))
    return content


def _step(content: Any, number: int) -> PlannedStep:
    place = f"steps[{number - 1}]"
    if not isinstance(content, Mapping):
        raise Refused("plan-not-object", place=place)
    kind = next((key for key in _KEYS if key in content), "channel")
    told = known_keys(content, place, _KEYS[kind])
    if kind == "wait":
        return PlannedStep(Step(number, StepKind.WAIT, minutes=read_duration(told["wait"], f"{place}.wait")))
    if kind == "task":
        return PlannedStep(Step(number, StepKind.TASK, words=_words(told["task"], f"{place}.task")))
    return _branch(told, number, place) if kind == "branch" else _message(told, number, place)


def _branch(told: Mapping[str, Any], number: int, place: str) -> PlannedStep:
    if told["branch"] not in list(Question):
        raise Refused("steps-branch", place=f"{place}.branch", known=", ".join(Question))
    within = read_duration(told.get("within"), f"{place}.within")
    ways = (_way(told.get("yes"), f"{place}.yes"), _way(told.get("no"), f"{place}.no"))
    question = Question(told["branch"])
    step = Step(number, StepKind.BRANCH, minutes=within, question=question, yes_step=ways[0], no_step=ways[1])
    return PlannedStep(step)


def _way(value: Any, place: str) -> int | None:
    if value is None:
        return None
    if value == "end":
        return END
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise Refused("steps-way", place=place)
    return value


def _message(told: Mapping[str, Any], number: int, place: str) -> PlannedStep:
    texts, words = [_text(told, place)], None
    tries = told.get("fallbacks", [])
    if not isinstance(tries, list):
        raise Refused("steps-fallback-list", place=f"{place}.fallbacks")
    for at, one in enumerate(tries):
        where = f"{place}.fallbacks[{at}]"
        if isinstance(one, Mapping) and TASK in one:
            if at < len(tries) - 1:
                raise Refused("steps-fallback-order", place=where, number=number)
            words = _words(known_keys(one, where, {TASK})[TASK], f"{where}.task")
        else:
            texts.append(_text(known_keys(one, where, {"channel", "template"}), where))
    last = () if words is None else (Fallback(TASK, None),)
    return PlannedStep(Step(number, StepKind.MESSAGE, fallbacks=last, words=words), tuple(texts))


def _text(told: Mapping[str, Any], place: str) -> PlannedText:
    channel = told.get("channel")
    if not isinstance(channel, str) or channel not in CHANNELS:
        raise Refused("plan-channel", place=place, known=", ".join(CHANNELS))
    return planned_text(channel, told.get("template"), place)


def planned_text(channel: str, template: Any, place: str) -> PlannedText:
    """A text on a channel: the name of a template, or an object with the words. Raises Refused, TemplateError."""
    if isinstance(template, str) and template.strip():
        return PlannedText(channel, template.strip(), None)
    body = known_keys(template, f"{place}.template", {"body"}).get("body")
    if not isinstance(body, str):
        raise Refused("plan-template", place=place)
    check_body(body)
    check_length(body, channel)
    return PlannedText(channel, None, body)


def _words(value: Any, place: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise Refused("steps-task", place=place)
    return value.strip()
