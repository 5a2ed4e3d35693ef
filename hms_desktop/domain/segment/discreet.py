"""An explanation for those who may not see health data: the verdicts stay, the values that were read do not."""

from __future__ import annotations

from dataclasses import replace

from hms_desktop.domain.model import Personal
from hms_desktop.domain.segment.evaluate import Finding
from hms_desktop.domain.segment.fields import catalogue
from hms_desktop.domain.segment.rule import Condition, Observed, Trend


def without_health(finding: Finding) -> Finding:
    """The same finding without values of diagnoses, measurements and other columns declared as health data."""
    parts = tuple(map(without_health, finding.parts))
    rule = finding.rule
    asked = catalogue()[rule.field].personal if isinstance(rule, Condition) else None
    hidden = isinstance(rule, (Observed, Trend)) or asked is Personal.HEALTH
    return replace(finding, value=None if hidden else finding.value, parts=parts)
