"""The key wrapped by a passphrase, for machines without a keyring: Argon2id (RFC 9106), then AES-256-GCM."""

from __future__ import annotations

import base64
import os
import unicodedata
from collections.abc import Mapping
from typing import Any

from hms_desktop.domain.data import load_toml
from hms_desktop.domain.errors import StoreTrouble

SHORTEST = 12
_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32
_MOST = {"rounds": 100, "memory_kib": 4 << 20, "lanes": 64}


def wrap(key: bytes, passphrase: str, *, bound_to: str) -> dict[str, Any]:
    """What to write down of a key, with the parameters that open it again. Raises StoreTrouble `passphrase-short`."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(passphrase) < SHORTEST:
        raise StoreTrouble("passphrase-short", shortest=SHORTEST)
    cost = load_toml("security.toml", "argon2")["argon2"]
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    secret = _derive(passphrase, salt, cost)
    return {
        "kdf": "argon2id",
        **{name: cost[name] for name in _MOST},
        "salt": _text(salt),
        "nonce": _text(nonce),
        "key": _text(AESGCM(secret).encrypt(nonce, key, bound_to.encode())),
    }


def unwrap(wrapped: Mapping[str, Any], passphrase: str, *, bound_to: str) -> bytes:
    """The key. Raises StoreTrouble: `passphrase-wrong`, or `key-file-damaged` when the parameters make no sense."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        if wrapped["kdf"] != "argon2id" or any(not 1 <= wrapped[name] <= most for name, most in _MOST.items()):
            raise StoreTrouble("key-file-damaged")
        salt, nonce, sealed = (base64.b64decode(wrapped[name], validate=True) for name in ("salt", "nonce", "key"))
        secret = _derive(passphrase, salt, wrapped)
        return AESGCM(secret).decrypt(nonce, sealed, bound_to.encode())
    except InvalidTag as error:
        raise StoreTrouble("passphrase-wrong") from error
    except (KeyError, TypeError, ValueError) as error:
        raise StoreTrouble("key-file-damaged") from error


def _derive(passphrase: str, salt: bytes, cost: Mapping[str, Any]) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    plain = unicodedata.normalize("NFKC", passphrase).encode()
    try:
        return hash_secret_raw(
            plain, salt, cost["rounds"], cost["memory_kib"], cost["lanes"], hash_len=_KEY_BYTES, type=Type.ID
        )
    except HashingError as error:
        raise StoreTrouble("key-file-damaged") from error


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
