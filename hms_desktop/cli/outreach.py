"""Commands on campaigns and messages: launch, dispatch, list."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.reading import amount, decoded
from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.plan import read_plan
from hms_desktop.domain.message.states import State
from hms_desktop.domain.sentences import sentence

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.campaigns.rehearsal.records import StepRun
    from hms_desktop.services.outreach.dispatch import Dispatched

SOON_S = 30
LOOK_S = 0.2


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    verbs = commands.add_parser("campaigns", help="outreach to many").add_subparsers(required=True, metavar="WHAT")
    launching = _command(verbs, "launch", "freeze who gets a message, and why others don't", launch)
    launching.add_argument("campaign", metavar="NAME|FILE.json", help="the name of a draft, or a file with a plan")
    launching.add_argument("--dry-run", action="store_true", help="only say what a launch would do")
    sending = _command(commands, "dispatch", "send what waits, and hear what became of it", dispatch)
    sending.add_argument("--until-idle", action="store_true", help="go on until nothing is left to do soon")
    sending.add_argument("--max", type=amount, metavar="N", help="send at most so many")
    listed = commands.add_parser("messages", help="the ledger of messages").add_subparsers(
        required=True, metavar="WHAT"
    )
    listing = _command(listed, "list", "messages with their state", list_messages)
    listing.add_argument("--campaign", metavar="NAME", help="only those of this campaign")
    listing.add_argument("--state", choices=[one.value for one in State], help="only those in this state")


def _command(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def launch(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Launch a draft by its name, or a plan from a file."""
    services.segments.ensure_shipped()
    services.templates.ensure_shipped()
    file = Path(options.campaign)
    if file.suffix.casefold() == ".json" or file.is_file():
        done = services.plans.launch(read_plan(_decoded(file)), dry_run=options.dry_run)
    else:
        done = services.plans.launch_named(options.campaign, dry_run=options.dry_run)
    review = done.review
    told = {
        "campaign": done.campaign, "name": done.name, "audience": review.audience, "receive": review.receive,
        "left_out": dict(review.left_out), "dry_run": options.dry_run,
    }  # fmt: skip
    told |= {"armed": True} if done.armed else {}
    told |= {"warnings": [sentence(one.code, one.params) for one in done.warnings]} if done.warnings else {}
    if done.run is None:
        return told
    return told | {"steps": [_told(step) for step in done.run.steps], "never_reached": list(done.run.never)}


def _told(step: StepRun) -> dict[str, Any]:
    """What one step would do; a cost without GST in rupees, None where no price is known."""
    ways = [
        {"channel": way.channel, "receive": way.receive, "left_out": dict(way.left_out),
         "rupees": None if way.paise is None else way.paise / 100}
        for way in step.ways
    ]  # fmt: skip
    people = "people" if step.exact else "people_at_most"
    return {"step": step.number, "kind": step.kind.value, people: step.most} | ({"ways": ways} if ways else {})


def dispatch(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Send what may be sent now; with --until-idle also what may be sent within half a minute."""
    total = services.dispatch.run(options.max)
    while options.until_idle and (wait := _wait(services, total, options.max)) is not None:
        time.sleep(wait)
        left = None if options.max is None else options.max - total.handed_over
        total = services.dispatch.run(left) + _elsewhere_no_more(total)
    uncertain = services.ledger.in_state(State.UNCERTAIN)
    return {"sent": total.sent, "skipped": dict(total.skipped), "failed": total.failed, "uncertain": uncertain,
            "delayed": dict(total.delayed), "receipts": total.receipts, "waiting": services.ledger.in_state(State.QUEUED)}  # fmt: skip


def list_messages(options: argparse.Namespace, services: Services) -> list[dict[str, Any]]:
    """Messages by campaign and state."""
    return [
        {"id": one.id, "patient": one.patient_id, "to": one.address, "channel": one.channel, "state": one.state,
         "reason": one.reason}
        for one in services.ledger.listed(options.campaign, options.state)
    ]  # fmt: skip


def _wait(services: Services, total: Dispatched, most: int | None) -> float | None:
    """Seconds until there is something to do again, None when that is not soon."""
    if most is not None and total.handed_over >= most:
        return None
    if total.elsewhere:
        return LOOK_S
    next_at = services.dispatch.next_at()
    seconds = None if next_at is None else max(0, next_at - services.desk.now_ms()) / 1000
    return None if seconds is None or seconds > SOON_S else max(LOOK_S, seconds)


def _elsewhere_no_more(total: Dispatched) -> Dispatched:
    from dataclasses import replace

    return replace(total, elsewhere=False)


def _decoded(file: Path) -> Any:
    try:
        return decoded(file.read_text(encoding="utf-8-sig"))
    except ValueError as error:
        raise Refused("plan-not-json", detail=str(error)) from error
