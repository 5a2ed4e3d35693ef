"""Segments as content of a file that another clinic can read: the rule, with other segments called by their names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hms_desktop.domain.errors import Refused
from hms_desktop.domain.segment.kinds import BY_HAND, FROZEN, LIVE
from hms_desktop.domain.segment.lookup import renamed
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.rule import Rule
from hms_desktop.domain.segment.write import write_rule
from hms_desktop.services.segments.records import SegmentRow
from hms_desktop.services.segments.stored import LONGEST_NAME

VERSION = 1
_KEYS = frozenset({"version", "name", "description", "kind", "rule"})
_BARE = frozenset({"all", "any", "none", "field", "count", "observation", "segment"})
_ENDINGS = (".json", ".segment")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """What a file says of a segment; the name is empty where it holds a rule alone."""

    name: str
    description: str
    kind: str
    rule: Rule


def content_of(segment: SegmentRow, names: dict[str, str]) -> dict[str, Any]:
    """What is written; `names` are those of all segments by id. Raises Refused for a frozen segment: its people stay here."""
    if segment.kind == FROZEN:
        raise Refused("segment-frozen-stays", name=segment.name)
    return {
        "version": VERSION,
        "name": segment.name,
        "description": segment.description,
        "kind": segment.kind,
        "rule": write_rule(renamed(segment.rule, names)),
    }


def read_content(content: Any) -> RuleFile:
    """What a file's JSON says: a segment, a rule with its version, or a bare rule.

    Raises Refused for what is none of these, RuleError for its rule.
    """
    if not isinstance(content, dict) or not ("rule" in content or content.keys() & _BARE):
        raise Refused("segment-file-other")
    if "rule" not in content:
        return RuleFile("", "", LIVE, parse_rule(content))
    if content.get("version") != VERSION:
        raise Refused("segment-file-version", found=content.get("version"), known=VERSION)
    if extra := sorted(content.keys() - _KEYS):
        raise Refused("segment-file-key", key=extra[0])
    name, description, kind = content.get("name", ""), content.get("description") or "", content.get("kind", LIVE)
    if not isinstance(name, str) or not isinstance(description, str) or kind not in (LIVE, BY_HAND):
        raise Refused("segment-file-other")
    return RuleFile(name, description, kind, parse_rule(content["rule"]))


def title_of(file_name: str) -> str:
    """What a segment may be called after the file its rule is in: `over_60.segment.json` as "over 60"."""
    for ending in _ENDINGS:
        if file_name.casefold().endswith(ending):
            file_name = file_name[: -len(ending)]
    return " ".join(file_name.replace("_", " ").split())[:LONGEST_NAME].strip()
