"""Several slices at a time: SQLite lets threads read side by side, each on its own connection."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

MOST = 4
Given = TypeVar("Given")
Found = TypeVar("Found")


def hands() -> int:
    """How many threads of this machine a pass that somebody waits for may use."""
    return min(MOST, os.cpu_count() or 1)


def in_order(deed: Callable[[Given], Found], given: Iterable[Given], hands: int) -> Iterator[Found]:
    """What `deed` makes of each, in their order, by so many threads; with one hand it is done on this thread.

    No more are begun than are soon asked for. An error ends it when those that were begun have ended.
    """
    if hands < 2:
        yield from map(deed, given)
        return
    waiting = iter(given)
    with ThreadPoolExecutor(hands, "journey") as pool:
        begun: deque[Future[Found]] = deque(pool.submit(deed, one) for one in islice(waiting, hands * 2))
        try:
            while begun:
                found = begun.popleft().result()
                begun.extend(pool.submit(deed, one) for one in islice(waiting, 1))
                yield found
        finally:
            for future in begun:
                future.cancel()
