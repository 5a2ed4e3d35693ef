"""The one door to the TOML files of `resources/`: read once, checked, and named when they are wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
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

    Raises ResourceError when the file can't be read or lacks one of the `required` top-level keys; where `source` and
    `as_of` are among them, also when these are no words and no day.
    """
    content = _read(name)
    missing = [key for key in required if key not in content]
    if missing:
        raise ResourceError(name, f"lacks {', '.join(missing)}")
    if "source" in required and not (isinstance(content["source"], str) and content["source"].strip()):
        raise ResourceError(name, "source must say where this is from")
    if "as_of" in required and not _is_day(content["as_of"]):
        raise ResourceError(name, "as_of must be a day, as 2026-11-22")
    return content


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Taking the content of a file apart: what goes wrong meanwhile is told as ResourceError. Also a decorator."""
    try:
        yield
    except KeyError as error:
        raise ResourceError(name, f"lacks or misspells {error}") from error
    except OSError as error:
        raise ResourceError(name, error.strerror or "can't be read") from error
    except (TypeError, ValueError, AttributeError, IndexError, ArithmeticError) as error:
        raise ResourceError(name, str(error)) from error


@cache
def _read(name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads((config.resources_dir() / name).read_text(encoding="utf-8"))
    except OSError as error:
        raise ResourceError(name, error.strerror or "can't be read") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ResourceError(name, str(error)) from error


def text_list(name: str, content: Mapping[str, Any], key: str) -> tuple[str, ...]:
    """The strings under `key`. Raises ResourceError when it is no list of non-empty strings."""
    value = content.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        raise ResourceError(name, f"{key} must be a list of words")
    return tuple(value)


def whole(content: Mapping[str, Any], key: str, least: int = 1) -> int:
    """The whole number under `key`, from `least` on. Raises KeyError, TypeError or ValueError, which `reading` tells."""
    value = content[key]
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise ValueError(f"{key} must be a whole number from {least} on")
    return value


def _is_day(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(str(value)))
    except ValueError:
        return False
