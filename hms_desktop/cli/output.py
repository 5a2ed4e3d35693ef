"""How a command shows what it found: a table for people, JSON for scripts."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any


def render(result: Any, *, as_json: bool) -> str:
    """Text of a command's result: a mapping or a record, a list of them, or a sentence."""
    if as_json:
        return json.dumps(_plain(result), ensure_ascii=False)
    if is_dataclass(result) and not isinstance(result, type):
        result = asdict(result)
    if isinstance(result, Mapping):
        return "\n".join(f"{key}: {_cell(value)}" for key, value in result.items())
    if isinstance(result, Sequence) and not isinstance(result, str):
        return _table([_plain(row) for row in result])
    return str(result)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, (uuid.UUID, date)) else value


def _table(rows: Sequence[Any]) -> str:
    if not rows:
        return "nothing found"
    if not isinstance(rows[0], Mapping):
        return "\n".join(_cell(row) for row in rows)
    columns = list(rows[0])
    cells = [columns, *([_cell(row.get(column)) for column in columns] for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(columns))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells
    )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return json.dumps(_plain(value), ensure_ascii=False) if isinstance(value, (Mapping, list, tuple)) else str(value)
