"""Theme tokens: colours by meaning, distances and text sizes, read from `resources/theme` and checked when read."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from hms_desktop.domain.data import reading

COLOURS = frozenset(
    [
        "window",
        "surface",
        "raised",
        "sunken",
        "text",
        "muted",
        "disabled",
        "accent",
        "accent_hover",
        "accent_soft",
        "on_accent",
        "danger",
        "danger_soft",
        "warning",
        "warning_soft",
        "success",
        "success_soft",
        "info",
        "info_soft",
        "border",
        "border_strong",
        "selection",
        "on_selection",
        "focus",
    ]
)
SERIES_COUNT = 8
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in pixels."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the field's name for the size
    xl: int


@dataclass(frozen=True, slots=True)
class Sizes:
    """What both themes share: distances and radii in pixels, text in points at 100 %, font families."""

    space: Space
    radius: Mapping[str, int]
    text_points: Mapping[str, float]
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: `#rrggbb` by meaning, and the colours of chart series 1 to 8."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    series: tuple[str, ...]


def load_tokens(file: Path) -> Tokens:
    """Read light.toml or dark.toml. Raises ResourceError naming what is missing or is no colour."""
    with reading(f"theme/{file.name}"):
        return _tokens(file)


def _tokens(file: Path) -> Tokens:
    raw = tomllib.loads(file.read_text("utf-8"))
    colours, series = raw["colours"], tuple(raw["charts"]["series"])
    wrong = COLOURS.symmetric_difference(colours)
    wrong |= {key for key, value in colours.items() if not _HEX.fullmatch(value)}
    wrong |= {value for value in series if not _HEX.fullmatch(value)}
    if wrong or len(series) != SERIES_COUNT:
        raise ValueError(f"{file.name}: missing, unknown or malformed: {sorted(wrong)}; {len(series)} series")
    return Tokens(raw["name"], raw["dark"], MappingProxyType(colours), series)


def load_sizes(file: Path) -> Sizes:
    """Read sizes.toml. Raises ResourceError when a size is missing or unknown."""
    with reading(f"theme/{file.name}"):
        raw = tomllib.loads(file.read_text("utf-8"))
        text = {key: float(raw["text_points"][key]) for key in ("small", "body", "heading", "title", "figure")}
        radius = {key: int(raw["radius"][key]) for key in ("control", "card", "pill")}
        return Sizes(Space(**raw["space"]), radius, text, tuple(raw["fonts"]["families"]))


def contrast(first: str, second: str) -> float:
    """Contrast of two `#rrggbb` colours from 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
