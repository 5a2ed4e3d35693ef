"""Where the rules of a list come from, and whether they are sure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from hms_desktop.domain.schedule.antenatal import antenatal_schedule
from hms_desktop.domain.schedule.due import Confidence, DueKind
from hms_desktop.domain.schedule.followup import followup_measures
from hms_desktop.domain.schedule.uip import immunization_schedule


@dataclass(frozen=True, slots=True)
class Origin:
    """Name of the schedule, its date, its source in words; `sure` when every rule is."""

    name: str
    as_of: date
    words: str
    sure: bool


def origin_of(kind: DueKind) -> Origin:
    """The origin of a list's rules."""
    if kind is DueKind.MATERNAL:
        return _antenatal()
    return _followup() if kind is DueKind.CHRONIC else _doses(kind)


def _antenatal() -> Origin:
    rules = antenatal_schedule()
    return Origin(
        rules.name, date.fromisoformat(rules.as_of), f"{rules.source}.", rules.confidence is Confidence.HIGH
    )  # fmt: skip


def _followup() -> Origin:
    measures = followup_measures()
    words = " ".join(f"{one.name}: {one.source}." for one in measures)
    sure = all(one.confidence is Confidence.HIGH for one in measures)
    return Origin(_say("Follow-up of long illnesses"), date.fromisoformat(measures[0].as_of), words, sure)


def _doses(kind: DueKind) -> Origin:
    schedule = immunization_schedule()
    doses = [dose for dose in schedule.doses if dose.kind is kind]
    words = f"{schedule.source}."
    left_out = ", ".join(sorted({dose.series for dose in doses if dose.area}))
    if left_out:
        words += " " + _say("Not called for, since it depends on the district: {doses}.").format(doses=left_out)
    sure = all(dose.confidence is Confidence.HIGH for dose in doses)
    return Origin(schedule.name, date.fromisoformat(schedule.as_of), words, sure)


def _say(text: str) -> str:
    return QCoreApplication.translate("Preventive", text)
