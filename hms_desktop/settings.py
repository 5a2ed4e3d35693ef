"""Settings of this desk, declared once with kind, default and bounds; kept as JSON beside the database. No secrets here."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


class SettingError(ValueError):
    """A value that a setting can't take; `name` is the setting, the text says why."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name


def _one_of(*choices: str) -> Any:
    return field(default=choices[0], metadata={"choices": choices})


def _between(low: int, high: int, default: int) -> Any:
    return field(default=default, metadata={"bounds": (low, high)})


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """What this desk prefers. Change with `changed`, write with `save`."""

    language: str = _one_of("en", "hi")
    theme: str = _one_of("system", "light", "dark")
    font_percent: int = _between(80, 150, 100)
    lock_after_minutes: int = _between(1, 240, 10)
    backup_every_hours: int = _between(1, 168, 24)
    backup_keep_daily: int = _between(1, 60, 7)
    backup_keep_weekly: int = _between(0, 52, 4)
    backup_keep_monthly: int = _between(0, 120, 12)
    backup_copy_to: str = field(default="", metadata={"label": "second folder for backups, as a USB drive"})
    log_details: bool = False
    kept: Mapping[str, Any] = field(default_factory=dict, metadata={"internal": True})
    problems: tuple[str, ...] = field(default=(), metadata={"internal": True})

    def changed(self, **values: Any) -> DeskSettings:
        """A copy with these values. Raises SettingError."""
        for name, value in values.items():
            check(name, value)
        kept = {key: value for key, value in self.kept.items() if key not in values}
        return replace(self, **values, kept=kept)

    def as_dict(self) -> dict[str, Any]:
        """Every setting by its name."""
        return {name: getattr(self, name) for name in _DECLARED}


_DECLARED = {one.name: one for one in fields(DeskSettings) if not one.metadata.get("internal")}


def check(name: str, value: Any) -> None:
    """Whether a setting can take a value. Raises SettingError that says why not."""
    declared = _DECLARED.get(name)
    if declared is None:
        raise SettingError(name, "there is no such setting")
    if type(value) is not type(declared.default):
        raise SettingError(name, f"must be {type(declared.default).__name__}, not {type(value).__name__}")
    choices = declared.metadata.get("choices")
    if choices and value not in choices:
        raise SettingError(name, f"must be one of {', '.join(choices)}")
    bounds = declared.metadata.get("bounds")
    if bounds and not bounds[0] <= value <= bounds[1]:
        raise SettingError(name, f"must be from {bounds[0]} to {bounds[1]}")


def load(path: Path) -> DeskSettings:
    """Settings from a file; a missing file gives the defaults.

    A line that can't be used never stops the program: it is logged, named in `problems`, and written back by `save`.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return DeskSettings()
    except (OSError, ValueError) as error:
        return _unreadable(path, type(error).__name__)
    return _from(content) if isinstance(content, dict) else _unreadable(path, "no object")


def save(settings: DeskSettings, path: Path) -> None:
    """Write settings and whatever `load` could not use, in one step: a power cut leaves the old file. Raises OSError."""
    text = json.dumps(settings.as_dict() | dict(settings.kept), indent=2, ensure_ascii=False)
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _from(content: dict[str, Any]) -> DeskSettings:
    good: dict[str, Any] = {}
    kept: dict[str, Any] = {}
    problems: list[str] = []
    for name, value in content.items():
        try:
            check(name, value)
            good[name] = value
        except SettingError as error:
            kept[name] = value
            problems.append(str(error))
            _log.error("setting-unusable: %s", "unknown-name" if name not in _DECLARED else "bad-value")
    return DeskSettings(**good, kept=kept, problems=tuple(problems))


def _unreadable(path: Path, why: str) -> DeskSettings:
    """Defaults, with the unreadable file put beside for a person to look at."""
    _log.error("settings-unreadable: %s", why)
    aside = path.with_name(path.name + ".unreadable")
    try:
        path.replace(aside)
    except OSError:
        return DeskSettings(problems=(f"{path.name} can't be read",))
    return DeskSettings(problems=(f"{path.name} could not be read; it is kept as {aside.name}",))
