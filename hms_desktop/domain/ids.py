"""UUIDv7 (RFC 9562, 2024): ids that sort by the millisecond they were made in."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterator

_VERSION_7 = 0x7 << 76
_VERSION_8 = 0x8 << 76
_VARIANT = 0b10 << 62
_FREE = ~((0xF << 76) | (0b11 << 62))


def make_uuid7(unix_ms: int, random_bits: int) -> uuid.UUID:
    """Build an id from a time in ms since 1970 and 74 random bits."""
    high = (random_bits >> 62) & 0xFFF
    low = random_bits & ((1 << 62) - 1)
    return uuid.UUID(int=(unix_ms & ((1 << 48) - 1)) << 80 | _VERSION_7 | high << 64 | _VARIANT | low)


def time_of(identifier: uuid.UUID) -> int:
    """The millisecond since 1970 a UUIDv7 was made in."""
    return identifier.int >> 80


def id_stream(now_ms: Callable[[], int], random_bits: Callable[[int], int]) -> Iterator[uuid.UUID]:
    """Endless ids in ascending order on one device, even when the clock stands still or goes back."""
    last_ms, bits = -1, 0
    while True:
        ms = now_ms()
        if ms > last_ms:
            last_ms, bits = ms, random_bits(73)
        else:
            bits += 1 + random_bits(32)
            if bits >> 74:
                last_ms, bits = last_ms + 1, random_bits(73)
        yield make_uuid7(last_ms, bits)


def derived_id(*parts: object) -> uuid.UUID:
    """The same id (a UUIDv8) for the same parts, on every device: for rows that may exist once only, as in the ledger."""
    texts = [str(part) for part in parts]
    digest = hashlib.sha256("".join(f"{len(text)}:{text}" for text in texts).encode()).digest()
    return uuid.UUID(int=int.from_bytes(digest[:16]) & _FREE | _VERSION_8 | _VARIANT)
