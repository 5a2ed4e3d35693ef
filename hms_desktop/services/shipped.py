"""What every clinic starts with: segments and templates of `resources/`, under ids that are the same on every desk."""

from __future__ import annotations

import json
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.template import check_body
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.write import rule_to_json

SEGMENTS = "segments/shipped.toml"
TEMPLATES = "templates/shipped.toml"


def shipped_segments() -> list[dict[str, Any]]:
    """Rows of the shipped segments. Raises ResourceError naming a rule that can't be read."""
    rows = []
    for entry in load_toml(SEGMENTS, "segments", "source", "as_of")["segments"]:
        try:
            rule = parse_rule(json.loads(entry["rule"]))
            values = {key: entry[key] for key in ("name", "description", "kind")}
        except (ClinicError, ValueError, KeyError) as error:
            raise ResourceError(SEGMENTS, f"{entry.get('key')}: {error}") from error
        rows.append({"id": derived_id("segment", entry["key"]), "rule": rule_to_json(rule), **values})
    return rows


def shipped_templates() -> list[dict[str, Any]]:
    """Rows of the shipped templates. Raises ResourceError naming a text that can't be sent."""
    rows = []
    for entry in load_toml(TEMPLATES, "templates", "source", "as_of")["templates"]:
        try:
            check_body(entry["body"])
            values = {key: entry[key] for key in ("name", "channel", "language", "purpose", "body")}
        except (ClinicError, KeyError) as error:
            raise ResourceError(TEMPLATES, f"{entry.get('key')}: {error}") from error
        identity = derived_id("template", entry["key"], entry["channel"], entry["language"])
        rows.append({"id": identity, "version": 1, **values})
    return rows
