"""An amount shared out to the paisa, so that whatever messages are put together by, the sums are the same."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def shared_out(whole: int, parts: Mapping[Key, int]) -> dict[Key, int]:
    """`whole` by the weights of `parts`, none below 0: rounded down, and what is left goes to the largest remainders.

    Of equal remainders the first part gets more. Without any weight everything is the first part's.
    """
    weight = sum(parts.values())
    if not weight:
        return {key: whole if at == 0 else 0 for at, key in enumerate(parts)}
    found = {key: whole * part // weight for key, part in parts.items()}
    left = whole - sum(found.values())
    for key in sorted(parts, key=lambda one: whole * parts[one] % weight, reverse=True)[:left]:
        found[key] += 1
    return found
