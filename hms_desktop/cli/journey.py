"""`journey score`: where one patient stands and why, or a pass over everybody."""

from __future__ import annotations

import argparse
import uuid
from datetime import date
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import Invalid, NotFound
from hms_desktop.domain.scoring.facts import Journey, Part, StageSpan
from hms_desktop.domain.sentences import sentence

if TYPE_CHECKING:
    from hms_desktop.services.all import Services


FIRST, LAST = date(1980, 1, 1), date(2199, 12, 31)


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    verbs = commands.add_parser("journey", help="where patients stand with the clinic").add_subparsers(
        required=True, metavar="WHAT"
    )
    told = "engagement score, journey stage and standing, with every reason"
    scoring = verbs.add_parser("score", help=told, description=told)
    add_common(scoring)
    whom = scoring.add_mutually_exclusive_group(required=True)
    whom.add_argument("--all", action="store_true", help="work out everybody; for today the rows are written")
    whom.add_argument("--patient", metavar="ID", help="one patient: parts, reasons, history")
    scoring.add_argument("--as-of", metavar="DATE", help="another day, as 2026-11-22; nothing is written then")
    scoring.add_argument("--each", action="store_true", help="with --all: every patient as well")
    scoring.set_defaults(run=score)


def score(options: argparse.Namespace, services: Services) -> Any:
    """One patient, or everybody. Raises Invalid for a bad date, NotFound for an unknown patient.

    Of everybody the standings are of all patients, the stages of those who are still here: `in_no_stage` are the others,
    who died or moved away.
    """
    day = _day(options.as_of)
    if options.patient is not None:
        if options.each:
            raise Invalid({"each": "journey-each-needs-all"})
        return _patient(options, services, day)
    run = services.journey.score_all(day, each=options.each)
    if options.each and not options.json:
        return list(run.each)
    counted = ("as_of", "patients", "scored", "not_enough_data", "not_scored", "stages", "standings")
    summary: dict[str, Any] = {name: getattr(run, name) for name in counted}
    summary["in_no_stage"] = run.patients - sum(run.stages.values())
    summary |= {"changed": run.changed, "elapsed_ms": run.elapsed_ms}
    return summary | ({"each": run.each} if options.each else {})


def _patient(options: argparse.Namespace, services: Services, day: date | None) -> dict[str, Any]:
    patient = _id(options.patient)
    found, spans = services.journey.of(patient, day), services.journey.history(patient, day)
    return {"patient": patient} | _journey(found) | {"history": [_span(one) for one in spans]}


def _journey(found: Journey) -> dict[str, Any]:
    none = found.score.reason
    return {
        "as_of": found.score.as_of, "version": found.score.version, "score": found.score.value, "why_none": none,
        "why_none_sentence": sentence(none) if none else None, "stage": found.stage,
        "reason": found.reason, "sentence": sentence(found.reason, found.params), "standing": found.standing,
        "risk": found.risk, "interval_days": found.interval_days, "last_visit_on": found.last_visit_on,
        "expected_on": found.expected_on, "next_on": found.next_on, "parts": [_part(one) for one in found.score.parts],
    }  # fmt: skip


def _part(part: Part) -> dict[str, Any]:
    return {
        "name": part.name, "points": part.points, "share": part.share, "earned": part.earned, "reason": part.reason,
        "sentence": sentence(part.reason, part.params), "params": part.params,
    }  # fmt: skip


def _span(span: StageSpan) -> dict[str, Any]:
    told = sentence(span.reason, span.params)
    return {
        "stage": span.stage, "since": span.since, "until": span.until, "reason": span.reason, "sentence": told
    }  # fmt: skip


def _day(word: str | None) -> date | None:
    """Raises Invalid."""
    if word is None:
        return None
    try:
        day = date.fromisoformat(word)
    except ValueError as error:
        raise Invalid({"as-of": "journey-date-odd"}) from error
    if not FIRST <= day <= LAST:
        raise Invalid({"as-of": "journey-date-far"})
    return day


def _id(word: str) -> uuid.UUID:
    try:
        return uuid.UUID(word)
    except ValueError as error:
        raise NotFound("journey-patient-odd", value=word) from error
