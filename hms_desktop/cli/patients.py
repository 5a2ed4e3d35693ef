"""Commands on the register: patients import, export, search."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hms_desktop.cli.session import add_common
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.importing.fields import IGNORED
from hms_desktop.domain.importing.headers import guess_columns

if TYPE_CHECKING:
    from hms_desktop.services.all import Services
    from hms_desktop.services.importing.mapping import FileMapping
    from hms_desktop.services.importing.sources import Table

_LIMIT = 20
_IMPORT_HELP = """\
Columns are guessed from their headers. A mapping says otherwise for some of them:
  {"Pt Nm": "name", "Regn": "clinic_number", "Seen on": {"field": "age_on", "order": "dmy"}, "Code": "-"}
"-" leaves a column out; a field that is not known is refused with the list of all. More in docs/importing.md.
Rows = imported + updated + unchanged + rejected. An import that was stopped goes on where it was.
With HMS_DATABASE_KEY and an empty folder, a new clinic is made there."""


def add_commands(commands: Any) -> None:
    """Add the commands of this module to the parser."""
    patients = commands.add_parser("patients", help="the register of patients")
    verbs = patients.add_subparsers(required=True, metavar="WHAT")
    importing = _command(verbs, "import", "import patients from a CSV, XLSX, XLS or ODS file", import_patients)
    importing.set_defaults(makes_clinic=True)
    importing.epilog = _IMPORT_HELP
    importing.formatter_class = argparse.RawDescriptionHelpFormatter
    importing.add_argument("file", type=Path, metavar="FILE", help="the list of patients")
    importing.add_argument("--mapping", type=Path, metavar="FILE.json", help="which header is which field, as JSON")
    importing.add_argument("--dry-run", action="store_true", help="count only, write nothing")
    importing.add_argument("--rejects", type=Path, metavar="FILE.csv", help="where to write rejected rows")
    exporting = _command(verbs, "export", "export the register to CSV or XLSX", export_patients)
    exporting.add_argument("file", type=Path, metavar="FILE", help="a name that ends with .csv or .xlsx")
    searching = _command(verbs, "search", "find patients by name, phone, number or village", search_patients)
    searching.add_argument("text", metavar="TEXT", help="what to look for")
    searching.add_argument("--limit", type=int, default=_LIMIT, metavar="N", help=f"at most so many ({_LIMIT})")


def _command(verbs: Any, name: str, told: str, run: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = verbs.add_parser(name, help=told, description=told)
    add_common(parser)
    parser.set_defaults(run=run)
    return parser


def import_patients(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Import or try a file; returns the counts."""
    service = services.importing
    _check_place(options)
    table = service.table(options.file)
    mapping = _mapping(options, services, table)
    _tell_what_is_left_out(table, mapping)
    act = service.try_out if options.dry_run else service.run
    outcome = act(table, mapping, progress=_told(table) if _is_watched(options) else None)
    if options.rejects:
        service.write_rejects(options.rejects, table, outcome.rejected)
    if outcome.rejected and not options.rejects and not options.json:
        print("Rejected rows were not written. Name a file for them with --rejects.", file=sys.stderr)
    return asdict(outcome.totals)


def _check_place(options: argparse.Namespace) -> None:
    """Refuse a place for rejected rows before anything is written, and never the list itself."""
    place: Path | None = options.rejects
    if place is None:
        return
    if place.exists() and options.file.exists() and place.samefile(options.file):
        raise Refused("import-rejects-over-list", file=place.name)
    if place.is_dir() or not os.access(place.absolute().parent, os.W_OK):
        raise Refused("import-rejects-place", file=str(place))


def _tell_what_is_left_out(table: Table, mapping: FileMapping) -> None:
    """What of the file is not read, on standard error; serial numbers, totals and identity cards need no word."""
    if table.source.other_sheets:
        print(
            f"Only the sheet {table.source.sheet} is read, not: {', '.join(table.source.other_sheets)}.",
            file=sys.stderr,
        )
    known = guess_columns(table.headers)
    left = [
        header for at, header in enumerate(table.headers) if at not in mapping.columns and known[at].field != IGNORED
    ]
    if left:
        print(f"Columns left out: {', '.join(left)}.", file=sys.stderr)


def _mapping(options: argparse.Namespace, services: Services, table: Table) -> FileMapping:
    if options.mapping is None:
        return services.importing.suggested(table)
    try:
        content = json.loads(options.mapping.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Refused("import-mapping-malformed") from error
    return services.importing.given(table, content)


def _is_watched(options: argparse.Namespace) -> bool:
    return not options.json and sys.stderr.isatty()


def _told(table: Table) -> Any:
    total = table.count()

    def tell(done: int) -> None:
        print(f"\r{done} of {total} rows", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return tell


def export_patients(options: argparse.Namespace, services: Services) -> dict[str, Any]:
    """Export the register; returns how many patients."""
    return {"file": str(options.file), "patients": services.exporting.register(options.file)}


def search_patients(options: argparse.Namespace, services: Services) -> list[dict[str, Any]]:
    """Search the register."""
    found = services.search.find(options.text, max(options.limit, 0))
    return [
        {"id": one.id, "name": one.name, "phone": one.phone, "birth_date": one.birth_date, "score": one.score}
        for one in found
    ]
