"""A campaign written as JSON: whom, why, when, in which steps, and who leaves it before their end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.campaign.exits import Exit, read_exits
from hms_desktop.domain.campaign.read import PlannedStep, known_keys, read_steps
from hms_desktop.domain.campaign.timing import KEYS, RECURRING, TRIGGERED, Timing, read_timing
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.experiment.read import PlannedExperiment, read_experiment
from hms_desktop.domain.message.template import has_controls
from hms_desktop.domain.message.vocabulary import PURPOSES
from hms_desktop.domain.segment.parse import rule_from_content
from hms_desktop.domain.segment.rule import Membership, Rule

LONGEST_NAME = 200
_KEYS = {"name", "purpose", "segment", "steps", "exits", "experiment", *KEYS}


@dataclass(frozen=True, slots=True)
class Plan:
    """A campaign to launch; `segment` is the name of a stored one, `rule` a rule of its own."""

    name: str
    purpose: str
    segment: str | None
    rule: Rule | None
    steps: tuple[PlannedStep, ...]
    exits: tuple[Exit, ...]
    timing: Timing
    experiment: PlannedExperiment | None = None

    @property
    def asked(self) -> Rule:
        """Whom it is for, as a rule."""
        return self.rule if self.rule is not None else Membership(self.segment or "")


def read_plan(content: Any) -> Plan:
    """A plan from decoded JSON. Raises Refused naming the place, RuleError, TemplateError."""
    told = known_keys(content, "plan", _KEYS)
    name = _name(told)
    purpose = told.get("purpose")
    if not isinstance(purpose, str) or purpose not in PURPOSES:
        raise Refused("plan-purpose", known=", ".join(PURPOSES))
    segment = told.get("segment")
    if isinstance(segment, str) and segment.strip():
        stored, rule = segment.strip(), None
    elif isinstance(segment, Mapping):
        stored, rule = None, rule_from_content(dict(segment))
    else:
        raise Refused("plan-segment")
    steps, exits = read_steps(told.get("steps")), read_exits(told.get("exits"))
    timing = read_timing(told)
    return Plan(name, purpose, stored, rule, steps, exits, timing, _experiment(told, purpose, steps, timing))


def _experiment(
    told: Mapping[str, Any], purpose: str, steps: tuple[PlannedStep, ...], timing: Timing
) -> PlannedExperiment | None:
    if told.get("experiment") is None:
        return None
    first = next(one for one in steps if one.texts)
    grows = timing.kind in (RECURRING, TRIGGERED)
    return read_experiment(told["experiment"], first.texts[0].channel, first.step.number, purpose, grows=grows)


def _name(told: Mapping[str, Any]) -> str:
    value = told.get("name")
    if not isinstance(value, str) or not value.strip():
        raise Refused("plan-name")
    name = " ".join(value.split())
    if has_controls(name):
        raise Refused("plan-name-letters")
    if len(name) > LONGEST_NAME:
        raise Refused("plan-name-long", most=LONGEST_NAME)
    return name
