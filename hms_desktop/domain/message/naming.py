"""How a person is addressed."""

from __future__ import annotations

from hms_desktop.domain.text.fold import titles


def first_name(name: str) -> str:
    """The first word that is neither a title nor an initial; the whole name if none is."""
    words = name.split()
    return next(
        (word for word in words if word.strip(".").casefold() not in titles() and len(word.strip(".")) > 1), name
    )
