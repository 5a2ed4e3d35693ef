"""The recovery code: the database's 256-bit key for paper, in Crockford's base 32 with a checksum, 14 groups of 4.

280 bits: a 4-bit format (0), the key, and the first 20 bits of a SHA-256 over both. A slip of one character is traced to
its group by trying every single change against the checksum.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from hms_desktop.domain.errors import Refused

KEY_BYTES = 32
GROUPS = 14
GROUP = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {char: value for value, char in enumerate(_ALPHABET)}
_LOOKALIKES = str.maketrans("OIL", "011")
_CHECK_BITS = 20
_LENGTH = GROUPS * GROUP
_SEPARATORS = re.compile(r"[\s\-‐-―_.,;:·]+")


def recovery_code(key: bytes) -> str:
    """The code of a 32-byte key, as `XXXX-XXXX-…`. Raises ValueError for another length."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    number = int.from_bytes(key, "big") << _CHECK_BITS | _checksum(key)
    chars = [_ALPHABET[number >> 5 * (_LENGTH - 1 - at) & 31] for at in range(_LENGTH)]
    return "-".join("".join(chars[at : at + GROUP]) for at in range(0, _LENGTH, GROUP))


def key_from_code(text: str) -> bytes:
    """The key of a code as somebody typed it: any case, any separators, O for 0, I or L for 1.

    Raises Refused: `recovery-group-wrong` (with `group`, from 1), `recovery-length` (with `found` and `wanted`
    characters) or `recovery-wrong`.
    """
    plain = unicodedata.normalize("NFKC", text).upper().translate(_LOOKALIKES)
    groups = [group for group in _SEPARATORS.split(plain) if group]
    _refuse_wrong_lengths(groups)
    chars = "".join(groups)
    for at, char in enumerate(chars):
        if char not in _VALUES:
            raise Refused("recovery-group-wrong", group=at // GROUP + 1)
    if len(chars) != _LENGTH:
        raise Refused("recovery-length", found=len(chars), wanted=_LENGTH)
    values = [_VALUES[char] for char in chars]
    key = _key_of(values)
    if key is None:
        raise _located(values)
    return key


def _refuse_wrong_lengths(groups: list[str]) -> None:
    """Name the group that is too short or too long when the code was typed in its 14 groups."""
    if len(groups) == GROUPS:
        for number, group in enumerate(groups, 1):
            if len(group) != GROUP:
                raise Refused("recovery-group-wrong", group=number)


def _key_of(values: list[int]) -> bytes | None:
    number = 0
    for value in values:
        number = number << 5 | value
    payload = number >> _CHECK_BITS
    if payload >> 8 * KEY_BYTES:
        return None
    key = payload.to_bytes(KEY_BYTES, "big")
    return key if _checksum(key) == number & ((1 << _CHECK_BITS) - 1) else None


def _located(values: list[int]) -> Refused:
    """The refusal that names a group when changing one character, or swapping two neighbours, there mends the code."""
    found: set[int] = set()
    for at in range(_LENGTH):
        others = ([*values[:at], other, *values[at + 1 :]] for other in range(32) if other != values[at])
        if any(_key_of(other) for other in others):
            found.add(at // GROUP + 1)
        swapped = values[:at] + values[at : at + 2][::-1] + values[at + 2 :]
        if _key_of(swapped):
            found.add(at // GROUP + 1)
    return Refused("recovery-group-wrong", group=found.pop()) if len(found) == 1 else Refused("recovery-wrong")


def _checksum(key: bytes) -> int:
    digest = hashlib.sha256(b"HMS Desktop recovery 0" + key).digest()
    return int.from_bytes(digest[:3], "big") >> 24 - _CHECK_BITS
