"""The one door to the TOML files of `resources/`: read once, checked, and named when they are wrong."""

from __future__ import annotations

from functools import cache
from typing import Any

from hms_desktop import config


class ResourceError(Exception):
    """A file of `resources/` is missing or wrong; says which and why."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(f"resources/{file}: {reason}")
        self.file = file
        self.reason = reason


def load_toml(name: str, *required: str) -> dict[str, Any]:
    """The tables of `resources/<name>`, read once and shared: treat them as read-only.

    Raises ResourceError when the file can't be read or lacks one of the `required` top-level keys.
    """
    content = _read(name)
    missing = [key for key in required if key not in content]
    if missing:
        raise ResourceError(name, f"lacks {', '.join(missing)}")
    return content


@cache
def _read(name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads((config.resources_dir() / name).read_text(encoding="utf-8"))
    except OSError as error:
        raise ResourceError(name, error.strerror or "can't be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ResourceError(name, str(error)) from error


def text_list(name: str, content: dict[str, Any], key: str) -> tuple[str, ...]:
    """The strings under `key`. Raises ResourceError when it is no list of non-empty strings."""
    value = content.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise ResourceError(name, f"{key} must be a list of words")
    return tuple(value)
