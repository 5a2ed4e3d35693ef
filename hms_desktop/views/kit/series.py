"""What a chart draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers under one name, one per label; None is a gap."""

    name: str
    values: Sequence[float | None]
