"""The encoding of a text file: by its mark, by its bytes, or an honest refusal."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Final

from hms_desktop.domain.errors import Refused

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 65_536
_CHUNK: Final = 1 << 20
_MANY_ZEROS: Final = 0.3
_BINARY: Final = frozenset(range(32)) - frozenset(b"\t\n\r\x0b\x0c\x1a\x1b\x00")
_MOST_BINARY: Final = 0.05


def detect_encoding(path: Path) -> str:
    """A codec that reads the whole file, or all but a few broken letters of it when it is UTF-8.

    Raises Refused: `import-not-text`, `import-encoding-unknown`; OSError.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return _proved(path, name)
    wide = _wide(head)
    if wide:
        return _proved(path, wide)
    if _reads(path, "utf-8"):
        return "utf-8"
    if _nearly_utf8(path):
        return "utf-8"
    if sum(byte in _BINARY for byte in head) > _MOST_BINARY * len(head):
        raise Refused("import-not-text", file=path.name)
    if _reads(path, "cp1252"):
        return "cp1252"
    raise Refused("import-encoding-unknown", file=path.name)


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark shows as a zero in every other byte of its separators and digits."""
    pairs = max(len(head) // 2, 1)
    low, high = head[0::2].count(0) / pairs, head[1::2].count(0) / pairs
    if high > _MANY_ZEROS and high > 4 * low:
        return "utf-16-le"
    return "utf-16-be" if low > _MANY_ZEROS and low > 4 * high else None


def _proved(path: Path, name: str) -> str:
    if not _reads(path, name):
        raise Refused("import-encoding-unknown", file=path.name)
    return name


def _nearly_utf8(path: Path) -> bool:
    """Whether more letters beyond ASCII are whole than broken: one bad byte doesn't turn a Hindi file into Latin signs."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    whole = broken = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            bad = text.count("\ufffd")
            broken += bad
            whole += len(text) - len(text.encode("ascii", "ignore")) - bad
    return whole > broken


def _reads(path: Path, name: str) -> bool:
    decoder = codecs.getincrementaldecoder(name)("strict")
    with path.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True
