"""What every clinic starts with: segments and templates of `resources/`, under ids that are the same on every desk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading
from hms_desktop.domain.errors import ClinicError
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.registration import category_of
from hms_desktop.domain.message.template import check_body
from hms_desktop.domain.message.vocabulary import CHANNELS, PURPOSES, WHATSAPP
from hms_desktop.domain.segment.parse import parse_rule
from hms_desktop.domain.segment.write import rule_to_json

SEGMENTS = "segments/shipped.toml"
THEMES = ("visits", "appointments", "prevention", "results", "camps", "feedback")


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
    """Rows of the shipped templates, of every theme. Raises ResourceError naming a text that can't be sent."""
    return [row for file in theme_files() for row in _templates_of(file)]


def theme_files() -> list[str]:
    """The files of shipped messages, one for each theme."""
    return [f"templates/{name}.toml" for name in THEMES]


def _templates_of(file: str) -> list[dict[str, Any]]:
    with reading(file):
        return [_template(file, entry) for entry in load_toml(file, "templates", "source", "as_of")["templates"]]


def _template(file: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    values = {key: entry[key] for key in ("key", "name", "channel", "language", "purpose", "body")}
    if not all(isinstance(value, str) and value for value in values.values()):
        raise ResourceError(file, f"{values['key']}: every value is a word")
    if values["channel"] not in CHANNELS or values["purpose"] not in PURPOSES:
        raise ResourceError(file, f"{values['key']}: unknown channel or purpose")
    try:
        check_body(values["body"])
    except ClinicError as error:
        raise ResourceError(file, f"{values['key']}: {error}") from error
    identity = derived_id("template", values["key"], values["channel"], values["language"])
    category = category_of(values["purpose"]) if values["channel"] == WHATSAPP else None
    return {"id": identity, "version": 1, **values, "subject": entry.get("subject"), "category": category}
