"""The log: what happened, by code, count and id; never a name, a number or anything else that somebody typed."""

from __future__ import annotations

import faulthandler
import logging
import re
import traceback
import uuid
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

FILE_NAME = "hms-desktop.log"
CRASH_NAME = "crash.log"
MAX_BYTES = 1_000_000
KEPT_FILES = 5

_HIDDEN = "•••"
_CODE = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)+")
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+")
_DIGITS = re.compile(r"\d(?:[\s().+/-]*\d){5,}")
_LINE = "%(levelname)s %(name)s %(message)s"


def set_up(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Log to a rotating file in `folder` (up to 6 MB in all), masked; returns the handler. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.addFilter(MaskingFilter())
    handler.setFormatter(MaskingFormatter(_LINE))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("hms_desktop").setLevel(level)
    return handler


def take_down(handler: logging.Handler) -> None:
    """Stop logging to a handler of `set_up` and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def watch_crashes(folder: Path) -> TextIO:
    """Have the interpreter write where it was (files, lines, functions; no values) when it dies. Raises OSError."""
    file = (folder / CRASH_NAME).open("a", encoding="utf-8")
    faulthandler.enable(file)
    return file


def stop_watching(file: TextIO) -> None:
    """Close the file of `watch_crashes`, and remove it when nothing was ever written to it."""
    faulthandler.disable()
    path, empty = Path(file.name), file.tell() == 0
    file.close()
    if empty:
        path.unlink(missing_ok=True)


def mask(text: str) -> str:
    """Text without e-mail addresses and without runs of six digits or more in any script; UUIDs stay."""
    parts = _ID.split(text)
    masked = [_DIGITS.sub(_HIDDEN, _EMAIL.sub(_HIDDEN, part)) for part in parts]
    ids = _ID.findall(text)
    return "".join(part + (ids[at] if at < len(ids) else "") for at, part in enumerate(masked))


class MaskingFilter(logging.Filter):
    """Lets numbers, ids, codes and exception types through as arguments of a message, and hides every other value."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record's arguments; every record passes."""
        if isinstance(record.args, dict):
            record.args = {key: _safe(value) for key, value in record.args.items()}
        elif record.args:
            record.args = tuple(_safe(value) for value in record.args)
        return True


class MaskingFormatter(logging.Formatter):
    """Writes a trace as places in the code without the exceptions' messages, which may carry values, and masks the line."""

    def format(self, record: logging.LogRecord) -> str:
        """The masked line."""
        record.exc_text = None
        line = mask(super().format(record))
        record.exc_text = None
        return f"{self.formatTime(record)} {line}"

    def formatException(  # noqa: N802 - logging's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Type of each exception in the chain and where it was raised."""
        error = ei[1]
        return describe(error) if error is not None else ""


def describe(error: BaseException) -> str:
    """An exception without its message: its type, its code when it has one, its frames, and the same of its causes."""
    lines = []
    current: BaseException | None = error
    while current is not None:
        code = getattr(current, "code", None)
        lines.append(
            f"{type(current).__name__} {code if isinstance(code, str) and _CODE.fullmatch(code) else ''}".rstrip()
        )
        frames = traceback.extract_tb(current.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n".join(lines)


def _safe(value: object) -> object:
    if isinstance(value, (int, float, uuid.UUID)) or value is None:
        return value
    if isinstance(value, BaseException):
        return type(value).__name__
    if isinstance(value, type):
        return value.__name__
    return value if isinstance(value, str) and _CODE.fullmatch(value) else _HIDDEN
