"""A campaign while it is drawn: everything that is chosen so far, finished or not, and as JSON that a draft can keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any
from uuid import UUID

from hms_desktop.domain.campaign.exits import Exit
from hms_desktop.domain.campaign.outline import Card, Cards, outline_of, steps_of
from hms_desktop.domain.campaign.schedule import write_moment, write_recurrence
from hms_desktop.domain.campaign.steps import Fallback, Question, Step, StepKind
from hms_desktop.domain.campaign.timing import ONCE, RECURRING, SCHEDULED, TRIGGERED, Timing, read_timing
from hms_desktop.domain.campaign.trigger import write_trigger
from hms_desktop.domain.experiment.design import Design, read_design, write_design
from hms_desktop.domain.message.lateness import LateRule, late_rules
from hms_desktop.domain.message.vocabulary import REMINDER

FIRST = 1
USUAL_EXITS = (Exit.REPLIED, Exit.BOOKED, Exit.VISITED, Exit.OPTED_OUT)
USUAL_REPEAT: Mapping[str, Any] = {"every": "month", "on": [1], "at": "10:00"}
USUAL_TRIGGER: Mapping[str, Any] = {"event": "appointment.missed", "days": 1}
TWO_DAYS = 2 * 24 * 60


@dataclass(frozen=True)
class Sketch:
    """`kind` says which of `starts_at` ("2026-12-01T10:00"), `repeats` and `trigger` counts; the others keep what was typed.

    `rules` are services' CampaignRules, None for the usual ones of the purpose.
    """

    name: str = ""
    segment: UUID | None = None
    purpose: str = REMINDER
    kind: str = ONCE
    starts_at: str = "T10:00"
    repeats: Mapping[str, Any] = field(default_factory=lambda: dict(USUAL_REPEAT))
    trigger: Mapping[str, Any] = field(default_factory=lambda: dict(USUAL_TRIGGER))
    exits: tuple[Exit, ...] = USUAL_EXITS
    design: Design | None = None
    cards: Cards = ()
    rules: Any = None

    @property
    def timing(self) -> Timing:
        """When it goes out. Raises Refused for what is not finished."""
        told: dict[str, Any] = {}
        if self.kind == SCHEDULED:
            told["starts_at"] = self.starts_at
        elif self.kind == RECURRING:
            told["repeats"] = dict(self.repeats)
        elif self.kind == TRIGGERED:
            told["trigger"] = dict(self.trigger)
        return read_timing(told)

    @property
    def first_message(self) -> Step | None:
        """The first message, with its number; None before there is one."""
        return next((step for step in steps_of(self.cards) if step.kind is StepKind.MESSAGE), None)


def new_card(kind: StepKind, channel: str = "") -> Card:
    """A card as it is put in, to be filled in."""
    if kind is StepKind.MESSAGE:
        return Card(Step(0, kind, channel or None))
    if kind is StepKind.TASK:
        return Card(Step(0, kind, words=""))
    question = Question.READ if kind is StepKind.BRANCH else None
    return Card(Step(0, kind, minutes=TWO_DAYS, question=question))


def sketch_of(outline: Any, rules: Any = None) -> Sketch | None:
    """A stored campaign (services' CampaignOutline and CampaignRules) as it is drawn; None where its ways cross."""
    drawn = outline_of(outline.steps)
    if drawn is None:
        return None
    timing: Timing = outline.timing
    made = Sketch(
        outline.name, outline.segment_id, outline.purpose, timing.kind, exits=outline.exits, cards=drawn.cards,
        design=_numbered(outline.design, FIRST, _first(outline.steps)),
        rules=None if rules is None or rules == usual_rules(outline.purpose) else rules,
    )  # fmt: skip
    if timing.starts_at is not None and timing.kind == SCHEDULED:
        made = replace(made, starts_at=write_moment(timing.starts_at))
    if timing.recurrence is not None:
        made = replace(made, repeats=write_recurrence(timing.recurrence))
    return made if timing.trigger is None else replace(made, trigger=write_trigger(timing.trigger))


def design_to_keep(sketch: Sketch) -> Design | None:
    """What is tried, with its texts at the number of the first message."""
    first = sketch.first_message
    return _numbered(sketch.design, FIRST if first is None else first.number, FIRST)


def usual_rules(purpose: str) -> Any:
    """The rules for late messages that hold where nothing is chosen."""
    return _rules(late_rules()[purpose])


def write_sketch(sketch: Sketch) -> dict[str, Any]:
    """As JSON."""
    return {
        "name": sketch.name,
        "segment": None if sketch.segment is None else str(sketch.segment),
        "purpose": sketch.purpose,
        "kind": sketch.kind,
        "starts_at": sketch.starts_at,
        "repeats": dict(sketch.repeats),
        "trigger": dict(sketch.trigger),
        "exits": [one.value for one in sketch.exits],
        "design": None if sketch.design is None else json.loads(write_design(sketch.design)),
        "cards": [_write_card(one) for one in sketch.cards],
        "rules": None if sketch.rules is None else asdict(sketch.rules),
    }


def read_sketch(told: Mapping[str, Any]) -> Sketch:
    """What `write_sketch` wrote."""
    return Sketch(
        told["name"],
        None if told["segment"] is None else UUID(told["segment"]),
        told["purpose"],
        told["kind"],
        told["starts_at"],
        told["repeats"],
        told["trigger"],
        tuple(Exit(one) for one in told["exits"]),
        None if told["design"] is None else read_design(json.dumps(told["design"])),
        tuple(_read_card(one) for one in told["cards"]),
        None if told.get("rules") is None else _read_rules(told["rules"]),
    )


def _rules(late: LateRule, asks_to_book: bool = False) -> Any:
    from hms_desktop.services.outreach.rules import CampaignRules

    return CampaignRules(late, asks_to_book)


def _read_rules(told: Mapping[str, Any]) -> Any:
    return _rules(LateRule(**told["late"]), told["asks_to_book"])


def _write_card(card: Card) -> dict[str, Any]:
    step = card.step
    ways = [{"channel": way.channel, "template": _id(way.template_id)} for way in step.fallbacks]
    told = {
        "kind": step.kind, "channel": step.channel, "template": _id(step.template_id), "fallbacks": ways,
        "minutes": step.minutes, "question": step.question, "words": step.words,
    }  # fmt: skip
    return told | {"yes": [_write_card(one) for one in card.yes], "no": [_write_card(one) for one in card.no]}


def _read_card(told: Mapping[str, Any]) -> Card:
    ways = tuple(Fallback(one["channel"], _uuid(one["template"])) for one in told["fallbacks"])
    question = None if told["question"] is None else Question(told["question"])
    step = Step(
        0, StepKind(told["kind"]), told["channel"], _uuid(told["template"]), ways, told["minutes"], question,
        words=told["words"],
    )  # fmt: skip
    return Card(step, tuple(_read_card(one) for one in told["yes"]), tuple(_read_card(one) for one in told["no"]))


def _id(value: UUID | None) -> str | None:
    return None if value is None else str(value)


def _uuid(value: str | None) -> UUID | None:
    return None if value is None else UUID(value)


def _first(steps: tuple[Step, ...]) -> int:
    return next(step.number for step in steps if step.kind is StepKind.MESSAGE)


def _numbered(design: Design | None, to: int, source: int) -> Design | None:
    """The design with the texts of one step at the number of another."""
    if design is None or to == source:
        return design
    arms = tuple(
        replace(one, templates={to if at == source else at: key for at, key in one.templates.items()})
        for one in design.arms
    )
    return replace(design, arms=arms)
