"""One classification of every provider's errors: what is to be done about a message that was not taken."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list
from hms_desktop.domain.message.handover import Outcome, SendResult

_FILE = "channels/errors.toml"
WAIT_S = 60.0


class ErrorClass(enum.StrEnum):
    """What an error asks for; OTHER is an error nobody has listed, which is final for that message."""

    LATER = "later"
    BAD_NUMBER = "bad-number"
    OPTED_OUT = "opted-out"
    TEMPLATE = "template"
    HOLD = "hold"
    ACCOUNT = "account"
    OTHER = "other"


@cache
@reading(_FILE)
def _tables() -> Mapping[str, Mapping[str, ErrorClass]]:
    content = load_toml(_FILE, "source", "as_of", "http")
    found: dict[str, dict[str, ErrorClass]] = {}
    for provider, classes in content.items():
        if provider in ("source", "as_of"):
            continue
        if unknown := sorted(classes.keys() - {one.value for one in ErrorClass}):
            raise ResourceError(_FILE, f"{provider} names a class that does not exist: {unknown[0]}")
        found[provider] = {code: ErrorClass(name) for name in classes for code in text_list(_FILE, classes, name)}
    return found


def classify(provider: str, *codes: str) -> ErrorClass:
    """The class of the first code that is listed for a provider, then of those listed for every HTTP answer."""
    for table in (_tables().get(provider, {}), _tables()["http"]):
        for code in codes:
            if code in table:
                return table[code]
    return ErrorClass.OTHER


def refusal(kind: ErrorClass, raw: str, wait_s: float | None = None) -> SendResult:
    """The result of an answer that says no: LATER where it may be tried again, else REFUSED with the class as its reason.

    A trouble of the whole account was surely not taken either; the message waits until somebody has mended the channel.
    """
    if kind in (ErrorClass.LATER, ErrorClass.ACCOUNT):
        return SendResult(Outcome.LATER, reason=f"provider-{kind}", raw=raw, wait_s=wait_s or WAIT_S)
    return SendResult(Outcome.REFUSED, reason=f"provider-{kind}", raw=raw)
