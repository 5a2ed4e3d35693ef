"""Commands on segments: count, members (and why one patient is in or not), list, export, import, schema, fields."""

from __future__ import annotations

import argparse
import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import NotFound
from hms_desktop.domain.segment.evaluate import Finding
from hms_desktop.domain.segment.rule import Group, Membership
from hms_desktop.domain.segment.write import write_rule

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.segments.records import Check, Count, Member

_VERDICTS = {True: "true", False: "false", None: "unknown"}


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    verbs = commands.add_parser("segments", help="groups of patients by a rule").add_subparsers(
        required=True, metavar="WHAT"
    )
    counting = _command(verbs, "count", "how many patients a rule holds", count)
    listing = _command(verbs, "members", "who is in a rule, or why one patient is in or not", members)
    for one in (counting, listing):
        one.add_argument("rule", metavar="RULE", help="a file with a rule as JSON, or the name of a segment")
    listing.add_argument(
        "--explain", metavar="PATIENT_ID", help="each condition for this patient, with the values read"
    )
    _command(verbs, "list", "every segment with its count", list_all)
    exporting = _command(verbs, "export", "a segment as JSON that another clinic can import", export)
    exporting.add_argument("name", metavar="NAME", help="the name of a segment")
    exporting.set_defaults(json=True)
    importing = _command(verbs, "import", "add the segment that a file tells of", import_file)
    importing.add_argument(
        "file", metavar="FILE", type=Path, help="a file written by `segments export`, or with a rule alone"
    )
    importing.add_argument(
        "--name", metavar="NAME", help="the segment's name (default: that in the file, or the file's)"
    )
    _without_clinic(verbs, "schema", "the JSON Schema of a rule", schema).set_defaults(json=True)
    _without_clinic(verbs, "fields", "what a rule may ask: fields, counts, measurements", fields)


def _command(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def _without_clinic(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    parser.add_argument("--data-dir", type=Path, help="not needed: this is the same for every clinic")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run, without_clinic=True)
    return parser


def count(options: argparse.Namespace, services: Services) -> Count:
    """How many patients a rule holds, and how long that took."""
    return services.segments.timed_count(_tree(options.rule, services))


def members(options: argparse.Namespace, services: Services) -> list[Member] | dict[str, Any] | list[dict[str, Any]]:
    """Everybody in a rule by name, or the explanation of one patient."""
    tree = _tree(options.rule, services)
    if options.explain is None:
        return list(services.segments.every_member(tree))
    check = services.segments.explain(tree, _patient_id(options.explain))
    return _explained(check) if options.json else list(_lines(check.finding))


def list_all(_: argparse.Namespace, services: Services) -> list[dict[str, Any]]:
    """Every segment with its count; empty for one whose rule can't be followed any more."""
    counts = services.segments.counts()
    return [
        {"id": one.id, "name": one.name, "kind": one.kind, "count": counts.get(one.id)}
        for one in services.segments.all()
    ]


def export(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """A segment as content of a file."""
    return services.segments.as_file(services.segments.named(options.name).id)


def import_file(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Add the segment of a file. Raises Refused, RuleError, Invalid."""
    from hms_desktop.domain.segment.parse import decoded
    from hms_desktop.services.segments.rule_files import read_content, title_of

    content = decoded(options.file.read_bytes())
    name = options.name or read_content(content).name or title_of(options.file.name)
    made = services.segments.get(services.segments.from_file(content, name))
    return {"id": made.id, "name": made.name, "kind": made.kind, "count": services.segments.count(made.asks)}


def schema(_: argparse.Namespace) -> dict[str, Any]:
    """The JSON Schema of a rule."""
    from hms_desktop.domain.segment.schema import rule_schema

    return rule_schema()


def fields(options: argparse.Namespace) -> Any:
    """What a rule may ask."""
    from hms_desktop.domain.segment.described import described

    found = described()
    return found if options.json else [row for rows in found.values() for row in _short(rows)]


def _short(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {key: row.get(key) for key in ("name", "label", "kind")}


def _tree(word: str, services: Services) -> Any:
    """The bare tree of a rule in a file, or of a segment by name. Raises RuleError, NotFound."""
    from hms_desktop.domain.segment.parse import rule_from_json

    file = Path(word)
    if file.suffix.casefold() == ".json" or file.is_file():
        return write_rule(rule_from_json(file.read_bytes()))
    return services.segments.named(word).asks


def _patient_id(word: str) -> uuid.UUID:
    try:
        return uuid.UUID(word)
    except ValueError as error:
        raise NotFound("patient-gone") from error


def _explained(check: Check) -> dict[str, Any]:
    return {
        "patient_id": check.patient_id, "member": check.member, "on_register": check.on_register,
        "next_on": check.next_on, "finding": _finding(check.finding),
    }  # fmt: skip


def _finding(finding: Finding) -> dict[str, Any]:
    told: dict[str, Any] = {"verdict": _VERDICTS[finding.verdict], **_named(finding)}
    if isinstance(finding.rule, (Group, Membership)):
        return told | {"parts": [_finding(part) for part in finding.parts]}
    return told | {"value": finding.value}


def _named(finding: Finding) -> dict[str, Any]:
    rule = finding.rule
    return {"group": rule.kind.value} if isinstance(rule, Group) else {"condition": write_rule(rule)}


def _lines(finding: Finding, depth: int = 0) -> Iterator[dict[str, Any]]:
    named = finding.rule.kind.value if isinstance(finding.rule, Group) else json.dumps(
        write_rule(finding.rule), ensure_ascii=False
    )  # fmt: skip
    yield {"condition": "  " * depth + named, "verdict": _VERDICTS[finding.verdict], "value": finding.value}
    for part in finding.parts:
        yield from _lines(part, depth + 1)
