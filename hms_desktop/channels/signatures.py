"""How providers prove that a webhook is theirs. All compare in constant time, over the bytes as they came."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qs, urlsplit

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

_USUAL_PORTS = {"https": 443, "http": 80}


def twilio_is_right(token: str, url: str, fields: Mapping[str, Iterable[str]], body: bytes, signature: str) -> bool:
    """X-Twilio-Signature: base64 of HMAC-SHA1 over the address and the sorted form fields; of a JSON body its SHA-256 is in the address."""
    told = parse_qs(urlsplit(url).query).get("bodySHA256")
    if told is not None:
        fields = {}
        if not hmac.compare_digest(hashlib.sha256(body).hexdigest(), told[0]):
            return False
    text = "".join(name + value for name in sorted(fields) for value in sorted(set(fields[name])))
    made = [_base64_sha1(token, address + text) for address in _with_and_without_port(url)]
    return max(hmac.compare_digest(one, signature) for one in made)


def meta_is_right(app_secret: str, body: bytes, header: str) -> bool:
    """X-Hub-Signature-256: `sha256=` and the hex HMAC-SHA256 of the raw body."""
    made = "sha256=" + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(made, header)


def mailgun_is_right(signing_key: str, timestamp: str, token: str, signature: str) -> bool:
    """Hex HMAC-SHA256 over timestamp and token. The body is not covered: the caller also refuses old and repeated tokens."""
    made = hmac.new(signing_key.encode(), (timestamp + token).encode(), hashlib.sha256).hexdigest()
    return hmac.compare_digest(made, signature)


def sendgrid_is_right(public_key: str, timestamp: str, body: bytes, signature: str) -> bool:
    """ECDSA on P-256 over the timestamp and the raw body; the key is base64 of its DER form."""
    try:
        key = load_der_public_key(base64.b64decode(public_key))
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        key.verify(base64.b64decode(signature), timestamp.encode() + body, ec.ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def secret_is_in(url: str, secret: str) -> bool:
    """Whether a part of the address's path is the secret word: for providers that sign nothing."""
    parts = urlsplit(url).path.split("/")
    return max([hmac.compare_digest(one.encode(), secret.encode()) for one in parts if one], default=False)


def _base64_sha1(token: str, text: str) -> str:
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


def _with_and_without_port(url: str) -> tuple[str, str]:
    """A proxy may have added the port, or taken it away."""
    parts = urlsplit(url)
    usual = _USUAL_PORTS.get(parts.scheme)
    host = parts.netloc.rpartition("@")[2]
    if parts.port is None:
        return url, parts._replace(netloc=f"{parts.netloc}:{usual}").geturl()
    return url, parts._replace(netloc=parts.netloc[: len(parts.netloc) - len(host)] + host.rpartition(":")[0]).geturl()
