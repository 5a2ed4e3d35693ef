"""An experiment written as JSON in a campaign file: the texts that are tried, who is held back, and what decides.

`{"arms": [{"name": "Short", "share": 50, "template": "Come soon"}, …], "holdout": 10, "metric": "booked", "days": 14,
"look": "one", "base_percent": 5, "worthwhile_percent": 3}`. Shares and holdout are whole percents; a text without `template`
is the campaign's own. What is left out is as the window offers it (`resources/outreach/experiment.toml`).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.campaign.read import PlannedText, known_keys, planned_text
from hms_desktop.domain.errors import Invalid, Refused
from hms_desktop.domain.experiment.design import ArmPlan, Design, Look, Metric, check_design
from hms_desktop.domain.experiment.starting import starting

_KEYS = {"arms", "holdout", "metric", "days", "look", "base_percent", "worthwhile_percent"}
_ARM = {"name", "share", "template"}


@dataclass(frozen=True, slots=True)
class PlannedExperiment:
    """A design whose templates are not looked up yet: `texts` are those of its arms, None for the campaign's own."""

    bare: Design
    step: int
    texts: tuple[PlannedText | None, ...]

    def with_templates(self, found: Callable[[PlannedText], uuid.UUID]) -> Design:
        """The design with its templates, which `found` looks up or makes."""
        arms = tuple(
            ArmPlan(arm.name, arm.share, {} if text is None else {self.step: found(text)})
            for arm, text in zip(self.bare.arms, self.texts, strict=True)
        )
        return Design(
            arms, self.bare.holdout, self.bare.metric, self.bare.days, self.bare.look, self.bare.base,
            self.bare.worthwhile,
        )  # fmt: skip


def read_experiment(content: Any, channel: str, step: int, purpose: str, *, grows: bool) -> PlannedExperiment:
    """From decoded JSON, for the first message of a campaign. Raises Refused with the place, TemplateError for words.

    `grows`: people come into the campaign after its launch.
    """
    told = known_keys(content, "experiment", _KEYS)
    arms = told.get("arms", [{"name": "A"}])
    if not isinstance(arms, list) or not arms:
        raise Refused("experiment-texts", place="experiment.arms")
    read = [_arm(one, f"experiment.arms[{at}]", channel, 100 if len(arms) == 1 else 0) for at, one in enumerate(arms)]
    bare = _design(told, tuple(arm for arm, _ in read), grows=grows)
    try:
        check_design(bare, purpose, grows=grows)
    except Invalid as wrong:
        field, code = next(iter(wrong.fields.items()))
        raise Refused(code, place=f"experiment.{field}") from wrong
    return PlannedExperiment(bare, step, tuple(text for _, text in read))


def _design(told: Mapping[str, Any], arms: tuple[ArmPlan, ...], *, grows: bool) -> Design:
    metric = Metric(_word(told.get("metric", Metric.BOOKED.value), "metric", tuple(Metric)))
    look = _word(told.get("look", (Look.SEQUENTIAL if grows else Look.ONE).value), "look", tuple(Look))
    usual = starting().metrics[metric.value]
    return Design(
        arms, told.get("holdout", 0), metric, told.get("days", usual.days), Look(look),
        _share(told, "base_percent", usual.base), _share(told, "worthwhile_percent", usual.worthwhile),
    )  # fmt: skip


def _arm(content: Any, place: str, channel: str, share: int) -> tuple[ArmPlan, PlannedText | None]:
    told = known_keys(content, place, _ARM)
    name = told.get("name")
    if not isinstance(name, str):
        raise Refused("experiment-names", place=f"{place}.name")
    text = planned_text(channel, told["template"], place) if "template" in told else None
    return ArmPlan(" ".join(name.split()), told.get("share", share), {}), text


def _word(value: Any, key: str, known: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in known:
        raise Refused("plan-word", place=f"experiment.{key}", known=", ".join(known))
    return value


def _share(told: Mapping[str, Any], key: str, usual: float) -> float:
    value = told.get(key)
    if value is None:
        return usual
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 100:
        raise Refused("experiment-rate", place=f"experiment.{key}")
    return value / 100
