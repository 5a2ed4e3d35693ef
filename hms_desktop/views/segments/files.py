"""Rules of segments as files: JSON that another clinic can read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.segment.parse import decoded

LARGEST = 4_000_000  # bytes; a rule is some hundred
ENDING = ".segment.json"


def file_name(title: str) -> str:
    """The name of a segment as a name of a file: no signs that a folder or a drive is named by."""
    return re.sub(r'[\\/:*?"<>|]+', " ", title).strip() or "segment"


def write_rule(file: Path, content: Any) -> None:
    """Write the content of `services.segments.as_file`. Raises Refused when the place can't be written."""
    try:
        file.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise Refused("segment-file-not-written", file=file.name) from error


def read_rule(file: Path) -> Any:
    """The content for `services.segments.from_file`. Raises Refused when the file can't be read, RuleError for no JSON."""
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST)
    except OSError as error:
        raise Refused("segment-file-unreadable", file=file.name) from error
    return decoded(text)
