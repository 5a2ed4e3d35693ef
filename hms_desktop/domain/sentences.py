"""English sentences for codes, from `resources/sentences.toml`; the command line prints them, views translate them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from hms_desktop.domain.data import ResourceError, load_toml


@cache
def all_sentences() -> dict[str, str]:
    """Sentence patterns by code. Raises ResourceError when two sections use one code."""
    found: dict[str, str] = {}
    for section, lines in load_toml("sentences.toml").items():
        for code, pattern in lines.items():
            if code in found:
                raise ResourceError("sentences.toml", f"{code} stands twice ({section})")
            found[code] = pattern
    return found


def sentence(code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence of a code with its params filled in; an unknown code is shown as it is."""
    return fill(pattern_of(code, params or {}), params or {})


def pattern_of(code: str, params: Mapping[str, object]) -> str:
    """The pattern of a code: `{code}-one-{name}` goes first where there is one and that param is 1; else the code itself."""
    known = all_sentences()
    single = (f"{code}-one-{name}" for name, value in params.items() if str(value) == "1")
    return next((known[one] for one in single if one in known), known.get(code, code))


def fill(pattern: str, params: Mapping[str, object]) -> str:
    """Put params into a pattern; a missing one leaves its name in braces."""
    return pattern.format_map(_Kept(params))


class _Kept(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
