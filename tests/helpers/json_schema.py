"""As much of JSON Schema (draft 2020-12) as the schema of a rule uses; a word it does not know is an error."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool}
_TEXTUAL = {"format", "pattern"}
_TALK = {"$schema", "title", "description", "$defs", "required", "additionalProperties"}


def fits(schema: dict[str, Any], value: Any, root: dict[str, Any] | None = None) -> bool:
    """Whether a value is valid against a schema."""
    root = root or schema
    return all(_fits(word, asked, schema, value, root) for word, asked in schema.items() if word not in _TALK)


def _fits(word: str, asked: Any, schema: dict[str, Any], value: Any, root: dict[str, Any]) -> bool:
    if word == "$ref":
        return fits(root["$defs"][asked.removeprefix("#/$defs/")], value, root)
    if word == "anyOf":
        return any(fits(one, value, root) for one in asked)
    if word in ("enum", "const"):
        return value in (asked if word == "enum" else [asked])
    if word == "type":
        return isinstance(value, _TYPES[asked]) and isinstance(value, bool) == (asked == "boolean")
    if word == "properties":
        known = all(fits(asked[key], one, root) for key, one in value.items() if key in asked)
        return known and set(schema["required"]) <= value.keys() <= asked.keys()
    if word == "items":
        return all(fits(asked, one, root) for one in value)
    return (
        (_is_date(value) if asked == "date" else bool(re.search(asked, value)))
        if word in _TEXTUAL
        else _bounded(word, asked, value)
    )


def _bounded(word: str, asked: float, value: Any) -> bool:
    number = value if isinstance(value, (int, float)) else len(value)
    return number <= asked if word in ("maximum", "maxLength", "maxItems") else {
        "minimum": number, "minLength": number, "minItems": number, "minProperties": number
    }[word] >= asked  # fmt: skip


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value) is not None
    except ValueError:
        return False
