"""Why a message was not taken, in words a person can act on: `resources/channels/diagnosis.toml` over a provider's raw answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hms_desktop.domain.data import ResourceError, load_toml, reading, text_list
from hms_desktop.domain.message.handover import Outcome, ReceiptEvent, SendResult
from hms_desktop.domain.message.providers import providers
from hms_desktop.domain.message.states import FAILURES, State, known

_FILE = "channels/diagnosis.toml"
_CODES = frozenset({"code", "error_code", "errorcode", "detailedstatus", "status_code"})
_TEXTS = frozenset({"message", "details", "error_user_msg", "title", "description", "error", "reason", "detail"})
_STATUSES = frozenset({"status"})
_SMTP = re.compile(r"(\d{3})[ -]")
_TABLES = frozenset({"own_advice", "network", "classes", "words"})
STRANGE, TROUBLE, OTHER, NOT_REACHED = "strange-answer", "provider-trouble", "other", "not-reached"
SHOWN = 300
LONGEST_CODE = 32


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """`fault` names what is wrong; `says` and `todo` are codes of sentences; `code` and `words` are the provider's own.

    `words` is empty when the provider said nothing.
    """

    fault: str
    says: str
    todo: str
    code: str | None = None
    words: str = ""


def diagnose(provider: str, result: SendResult) -> Diagnosis | None:
    """What is wrong; None for a message that was taken."""
    if result.outcome is Outcome.ACCEPTED:
        return None
    kind = (result.reason or "").removeprefix("provider-")
    if kind in ("no-connection", "no-answer") and result.status is None:
        named = _network(provider, result.raw) if result.outcome is Outcome.LATER else None
        return _diagnosis(provider, named or _class(kind), None, "")
    if kind == "setting-missing":
        return _diagnosis(provider, _missing(provider, result.raw), None, "")
    code, words, fault = _read(provider, result.raw, result.status)
    if result.outcome is Outcome.UNKNOWN:
        fine = result.status is not None and result.status < 300
        fault = STRANGE if fine else TROUBLE
    return _diagnosis(provider, fault or _class(kind), code, words)


def diagnose_event(provider: str, event: ReceiptEvent) -> Diagnosis | None:
    """What is wrong with a message that had been taken; None as long as nothing is."""
    state = known(event.state)
    if state not in FAILURES and state is not State.SUPPRESSED:
        return None
    code, words, fault = _read(provider, event.raw, None)
    kind = (event.reason or "").removeprefix("provider-")
    found = fault or (_class(kind) if kind and kind != OTHER else NOT_REACHED)
    return _diagnosis(provider, found, code, words)


def faults() -> frozenset[str]:
    """Every fault that can be found."""
    named = {fault for table in _listed().values() for fault in table.values()}
    content = _content()
    return frozenset(
        {*named, *content["network"], *content["classes"].values(), *content["words"].values()}
        | {STRANGE, TROUBLE, OTHER, NOT_REACHED}
    )


def own_advice() -> Mapping[str, list[str]]:
    """Faults for which there is advice of its own at some providers."""
    told: dict[str, list[str]] = _content()["own_advice"]
    return told


@cache
@reading(_FILE)
def _content() -> dict[str, Any]:
    content = load_toml(_FILE, "source", "as_of", "http", *sorted(_TABLES))
    tables = {name for name, told in content.items() if isinstance(told, dict)}
    if unknown := sorted(tables - _TABLES - {"http"} - {one.key for one in providers()}):
        raise ResourceError(_FILE, f"there is no provider {unknown[0]}")
    for name in ("own_advice", "network"):
        for fault in content[name]:
            text_list(_FILE, content[name], fault)
    if not all(isinstance(one, str) for name in ("classes", "words") for one in content[name].values()):
        raise ResourceError(_FILE, "classes and words name one fault each")
    return content


@cache
@reading(_FILE)
def _listed() -> dict[str, dict[str, str]]:
    """Fault by code, for each provider and for HTTP. Raises ResourceError for a code that stands twice."""
    found: dict[str, dict[str, str]] = {}
    for name, told in _content().items():
        if not isinstance(told, dict) or name in _TABLES:
            continue
        pairs = [(code, fault) for fault in told for code in text_list(_FILE, told, fault)]
        if len(dict(pairs)) != len(pairs):
            raise ResourceError(_FILE, f"{name} lists a code twice")
        found[name] = dict(pairs)
    return found


def _diagnosis(provider: str, fault: str, code: str | None, words: str) -> Diagnosis:
    own = provider in own_advice().get(fault, ())
    todo = f"todo-{fault}-{provider}" if own else f"todo-{fault}"
    return Diagnosis(fault, f"fault-{fault}", todo, code, " ".join(words.split())[:SHOWN])


def _class(kind: str) -> str:
    found: str = _content()["classes"].get(kind, OTHER)
    return found


def _network(provider: str, name: str) -> str | None:
    """What an error of the line means: at this provider, else anywhere."""
    anywhere = (fault for fault, names in _content()["network"].items() if name in names)
    return _listed().get(provider, {}).get(name) or next(anywhere, None)


def _missing(provider: str, setting: str) -> str:
    """A template that is not named is another thing than a key that is not there."""
    return (
        "template-needed"
        if "template" in setting and provider in own_advice()["template-needed"]
        else "setting-missing"
    )


def _read(provider: str, raw: str, status: int | None) -> tuple[str | None, str, str | None]:
    """Code and words of an answer, and the fault they name."""
    codes, words = _told(raw)
    listed, http = _listed().get(provider, {}), _listed()["http"]
    by_words = next((fault for text, fault in _content()["words"].items() if text in words.casefold()), None)
    code, fault = next(((code, listed[code]) for code in codes if code in listed), (None, None))
    told = str(status) if status is not None else None
    shown = code or next((one for one in codes if _is_code(one)), told)
    return shown, words, by_words or fault or listed.get(told or "") or http.get(told or "")


def _is_code(text: str) -> bool:
    return len(text) <= LONGEST_CODE and text == text.upper() and not any(letter.isspace() for letter in text)


def _told(raw: str) -> tuple[list[str], str]:
    """The codes that stand in an answer, the most telling first, and its words."""
    try:
        decoded = json.loads(raw)
    except ValueError:
        reply = _SMTP.match(raw)
        return ([reply[1]] if reply else []), raw
    pairs = list(_walk(decoded))
    codes = [value for key, value in pairs if key in _CODES]
    subcodes = [value for key, value in pairs if key == "error_subcode"]
    texts = [value for key, value in pairs if key in _TEXTS]
    statuses = [value for key, value in pairs if key in _STATUSES]
    joined = [f"{code}/{sub}" for code in codes for sub in subcodes]
    return [*joined, *codes, *texts, *statuses], " · ".join(dict.fromkeys(texts))


def _walk(value: Any) -> Iterator[tuple[str, str]]:
    """Every plain value with its key in lower case, the outer ones first."""
    if isinstance(value, list):
        for one in value:
            yield from _walk(one)
    if isinstance(value, dict):
        inner = []
        for key, one in value.items():
            if isinstance(one, (dict, list)):
                inner.append(one)
            elif one not in (None, ""):
                yield str(key).casefold(), str(one)
        for one in inner:
            yield from _walk(one)
