"""A scan of the whole register for duplicates: records that share a block are compared, in three passes of little memory.

Blocks: the same phone; the same sound of the name and year of birth; the same sound of the name and village.
"""

from __future__ import annotations

import hashlib
import uuid
from array import array
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import numpy as np

from hms_desktop.domain.matching.likeness import Likeness, likeness, threshold
from hms_desktop.domain.matching.names import words
from hms_desktop.domain.permissions import Permission
from hms_desktop.domain.register.duplicates import Scan
from hms_desktop.domain.text.sound import sound_key
from hms_desktop.services.desk import Desk
from hms_desktop.services.duplicates.pairs import IdPair, is_known, note_pairs, ordered
from hms_desktop.services.patients import people

PAGE = 5000
LARGEST_BLOCK = 40
_BATCH = 400
_LIVE = "merged_into IS NULL AND removed_at IS NULL"
_PHONES = "SELECT id, patient_id, number FROM patient_phone WHERE id > ? AND removed_at IS NULL ORDER BY id LIMIT ?"
_NAMES = f"SELECT id, id, name, birth_date, village FROM patient WHERE id > ? AND {_LIVE} ORDER BY id LIMIT ?"  # noqa: S608
Entry = tuple[int, bytes]


class _Stopped(Exception):
    """The scan was cancelled."""


def scan(desk: Desk, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Scan:
    """Compare the records of each block and note new pairs; progress counts thousandths of the whole."""
    work = _Scan(desk, progress, cancelled)
    passes = (_phone_entries, _birth_entries, _village_entries)
    try:
        for place, entries in enumerate(passes):
            work.run(entries, place / len(passes), 1 / len(passes))
    except _Stopped:
        return Scan(work.records, work.compared, work.found, work.skipped, stopped=True)
    progress(1000, 1000)
    return Scan(work.records, work.compared, work.found, work.skipped, stopped=False)


class _Scan:
    """Counts of one scan and its three passes."""

    def __init__(self, desk: Desk, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
        self.desk, self.progress, self.cancelled = desk, progress, cancelled
        self.records = self.compared = self.found = self.skipped = 0

    def run(self, entries: Callable[[Any], Iterator[Entry]], start: float, share: float) -> None:
        """One pass: gather keys, sort them, compare the members of each block."""
        keys, ids = array("q"), bytearray()
        with self.desk.database.read_raw() as connection:
            for key, patient in entries(connection):
                keys.append(key)
                ids += patient
                if len(keys) % PAGE == 0:
                    self._step(start)
        self.records = max(self.records, len(keys))
        batch: list[list[uuid.UUID]] = []
        waiting = 0
        for block, done in self._blocks(np.frombuffer(keys, dtype=np.int64), ids):
            batch.append(block)
            waiting += len(block)
            if waiting >= _BATCH:
                self._compare(batch)
                batch, waiting = [], 0
                self._step(start + share * done)
        self._compare(batch)
        self._step(start + share)

    def _blocks(self, keys: Any, ids: bytearray) -> Iterator[tuple[list[uuid.UUID], float]]:
        order = np.argsort(keys, kind="stable")
        edges = np.flatnonzero(np.diff(keys[order])) + 1
        starts = np.concatenate(([0], edges))
        ends = np.concatenate((edges, [len(keys)]))
        for first, last in zip(starts.tolist(), ends.tolist(), strict=True):
            if last - first < 2:
                continue
            block = list(
                dict.fromkeys(uuid.UUID(bytes=bytes(ids[16 * at : 16 * at + 16])) for at in order[first:last].tolist())
            )
            if len(block) > LARGEST_BLOCK:
                self.skipped += 1
            elif len(block) > 1:
                yield block, last / len(keys)

    def _compare(self, batch: list[list[uuid.UUID]]) -> None:
        if not batch:
            return
        least = threshold("review")
        with self.desk.database.read() as connection:
            known = people.persons(connection, {one for block in batch for one in block})
            found: dict[IdPair, Likeness] = {}
            for one, other in (pair for block in batch for pair in combinations(block, 2)):
                if one in known and other in known:
                    self.compared += 1
                    alike = likeness(known[one], known[other])
                    if alike.score >= least:
                        found[ordered(one, other)] = alike
            fresh = {pair: alike for pair, alike in found.items() if not is_known(connection, pair)}
        if fresh:
            with self.desk.write(Permission.MERGE_PATIENTS, "duplicates.found") as work:
                self.found += note_pairs(work, fresh, self.desk)

    def _step(self, share: float) -> None:
        if self.cancelled():
            raise _Stopped
        self.progress(int(share * 1000), 1000)


def _phone_entries(connection: Any) -> Iterator[Entry]:
    for row in _pages(connection, _PHONES):
        yield _key("phone", row[2]), row[1]


def _birth_entries(connection: Any) -> Iterator[Entry]:
    for row in _pages(connection, _NAMES):
        if row[3] and (sounds := _sounds(row[2])):
            yield _key("birth", sounds, row[3][:4]), row[0]


def _village_entries(connection: Any) -> Iterator[Entry]:
    for row in _pages(connection, _NAMES):
        place = " ".join(words(row[4])) if row[4] else ""
        if place and (sounds := _sounds(row[2])):
            yield _key("village", sounds, place), row[0]


def _pages(connection: Any, statement: str) -> Iterator[tuple[Any, ...]]:
    last = b""
    while rows := connection.execute(statement, (last, PAGE)).fetchall():
        yield from rows
        last = rows[-1][0]


def _sounds(name: str) -> str:
    return " ".join(sorted(key for word in words(name) if len(key := sound_key(word)) > 1))


def _key(*parts: str) -> int:
    return int.from_bytes(hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).digest(), "big", signed=True)
