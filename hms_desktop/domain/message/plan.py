"""A campaign written as JSON: whom, why, and with what words on which channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.template import check_body
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES
from hms_desktop.domain.segment.parse import rule_from_content
from hms_desktop.domain.segment.rule import Membership, Rule


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One message of a campaign: its channel, and the name of a template or the words themselves."""

    channel: str
    template: str | None
    body: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A campaign to launch; `segment` is the name of a stored one, `rule` a rule of its own."""

    name: str
    purpose: str
    segment: str | None
    rule: Rule | None
    steps: tuple[PlanStep, ...]

    @property
    def asked(self) -> Rule:
        """Whom it is for, as a rule."""
        return self.rule if self.rule is not None else Membership(self.segment or "")


def read_plan(content: Any) -> Plan:
    """A plan from decoded JSON. Raises Refused `plan-…` naming the place, RuleError, TemplateError."""
    told = _mapping(content, "plan", {"name", "purpose", "segment", "steps"})
    name = _text(told, "name")
    if told.get("purpose") not in PURPOSES:
        raise Refused("plan-purpose", known=", ".join(PURPOSES))
    segment = told.get("segment")
    if isinstance(segment, str) and segment.strip():
        stored, rule = segment.strip(), None
    elif isinstance(segment, Mapping):
        stored, rule = None, rule_from_content(dict(segment))
    else:
        raise Refused("plan-segment")
    steps = told.get("steps")
    if not isinstance(steps, list) or not steps:
        raise Refused("plan-steps")
    if len(steps) > 1:
        raise Refused("plan-one-step")
    return Plan(name, str(told["purpose"]), stored, rule, tuple(_step(one, at) for at, one in enumerate(steps)))


def _step(content: Any, at: int) -> PlanStep:
    place = f"steps[{at}]"
    told = _mapping(content, place, {"channel", "template"})
    if told.get("channel") not in CHANNELS:
        raise Refused("plan-channel", place=place, known=", ".join(CHANNELS))
    template = told.get("template")
    if isinstance(template, str) and template.strip():
        return PlanStep(str(told["channel"]), template.strip(), None)
    words = _mapping(template, f"{place}.template", {"body"})
    body = words.get("body")
    if not isinstance(body, str):
        raise Refused("plan-template", place=place)
    check_body(body)
    return PlanStep(str(told["channel"]), None, body)


def _mapping(content: Any, place: str, allowed: set[str]) -> Mapping[str, Any]:
    if not isinstance(content, Mapping):
        raise Refused("plan-not-object", place=place)
    if extra := sorted(content.keys() - allowed):
        raise Refused("plan-unknown-key", place=place, key=extra[0])
    return content


def _text(told: Mapping[str, Any], key: str) -> str:
    value = told.get(key)
    if not isinstance(value, str) or not value.strip():
        raise Refused("plan-name")
    return " ".join(value.split())
