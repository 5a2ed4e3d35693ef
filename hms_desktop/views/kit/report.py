"""A crash report for anybody's eyes: types, places and versions; never a value, a message or a path. No Qt."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping

PACKAGE = "hms_desktop"


def report_of(error: BaseException, versions: Mapping[str, str]) -> str:
    """The report of an error and of what caused it; exception messages are left out, as they may hold names."""
    lines = [f"{name} {version}" for name, version in versions.items()]
    for number, link in enumerate(_chain(error)):
        kind = type(link)
        lines += ["", ("Caused by " if number else "") + f"{kind.__module__}.{kind.__qualname__}"]
        frames = traceback.walk_tb(link.__traceback__)
        lines += [f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}" for frame, line in frames]
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        yield link
        seen.add(id(link))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _place(file: str) -> str:
    """The file inside its package; folders above it may hold a person's name."""
    parts = file.replace("\\", "/").split("/")
    if PACKAGE in parts:
        return "/".join(parts[len(parts) - 1 - parts[::-1].index(PACKAGE) :])
    return "/".join(parts[-2:]) if "site-packages" in parts else parts[-1]
