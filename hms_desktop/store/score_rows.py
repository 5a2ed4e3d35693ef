"""The rows of `journey`: worked out by `score_sql`, written where they differ, taken away with their patients."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

import orjson

from hms_desktop.domain.scoring.law import PARTS
from hms_desktop.store.score_scope import NEVER, Whom
from hms_desktop.store.score_sql import add_functions, iso, params, staged, told, why_none

Slice = dict[str, bytes]
Row = tuple[Any, ...]
_LAST = b"\xff" * 17
_NEXT = f"CASE WHEN turns < {NEVER} THEN {iso('turns')} END"
_VALUES = {
    "id": "patient",
    "stage": "told.stage",
    "standing": "told.standing",
    "risk": "told.risk",
    "score": "told.score",
    "why_none": why_none(),
    "interval_days": "interval",
    "last_visit_on": iso("last"),
    "expected_on": iso("last + interval"),
    **{name: f"told.{name}" for name in PARTS},
    "as_of": ":as_of",
    "next_on": _NEXT,
}
_COMPARED = (
    "stage", "standing", "risk", "score", "why_none", "interval_days", "last_visit_on", "attendance", "response", "goals", "voice",
)  # fmt: skip
# `+` takes the affinity of a DATE column away: SQLite would try each of its texts as a number.
_DIFFERS = " OR ".join(
    [
        "j.id IS NULL",
        *(f"+j.{name} IS NOT {_VALUES[name]}" for name in _COMPARED),
        "+j.as_of > :as_of OR +j.next_on <= :as_of",
        f"coalesce(j.next_on, '9999') > coalesce({_NEXT}, '9999')",
    ]
)
_REMEMBERED = ", ".join(
    f"{name}_before = CASE WHEN {name} IS NOT excluded.{name} THEN {name} ELSE {name}_before END, "
    f"{name}_on = CASE WHEN {name} IS NOT excluded.{name} THEN excluded.as_of ELSE {name}_on END"
    for name in ("score", "stage")
)
_DIFFERING = (
    f"SELECT {', '.join(_VALUES.values())}{{more}} FROM told LEFT JOIN journey j ON j.id = patient WHERE {_DIFFERS}"
)
_DIFFERING_OF_ALL = _DIFFERING.format(more=", ahead") + " OR ahead IS NOT NULL"
_DIFFERING_OF_SOME = _DIFFERING.format(more="")
_WRITE = f"""INSERT INTO journey ({", ".join(_VALUES)}) VALUES ({", ".join("?" * len(_VALUES))})
ON CONFLICT (id) DO UPDATE SET {_REMEMBERED}, {", ".join(f"{name} = excluded.{name}" for name in list(_VALUES)[1:])}"""
_READ = f"""SELECT {", ".join(list(_VALUES.values())[:6])} FROM told JOIN patient p ON p.id = patient
WHERE last IS NOT NULL OR p.registered_on IS NULL OR p.registered_on <= :as_of ORDER BY patient"""
_GONE = "(SELECT id FROM patient WHERE merged_into IS NOT NULL UNION ALL SELECT id FROM patient WHERE removed_at IS NOT NULL)"
_AMONG = "id IN (SELECT unhex(value) FROM json_each(:ids))"
_STANDING_FOR = """SELECT p.id, p.merged_into, p.removed_at
FROM json_each(:ids) CROSS JOIN patient p ON p.id = unhex(value)"""
_WITH_OTHERS = "SELECT DISTINCT merged_into FROM patient WHERE merged_into IS NOT NULL"


def slices(driver: Any, size: int) -> Iterator[Slice]:
    """Ranges of patient ids that cover everybody: the time with the writer is that of one slice, not of the register."""
    low: bytes | None = b""
    while low is not None:
        row = driver.execute(
            "SELECT id FROM patient WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?", (low, size)
        ).fetchone()
        yield {"low": low, "high": row[0] if row else _LAST}
        low = row[0] if row else None


def with_others(driver: Any) -> list[uuid.UUID]:
    """Patients whom others were merged into: `score_some` works them out, no slice does."""
    return kept(driver, [uuid.UUID(bytes=row[0]) for row in driver.execute(_WITH_OTHERS)])


def kept(driver: Any, ids: Collection[uuid.UUID]) -> list[uuid.UUID]:
    """The patients on the register that stand for some ids, through any number of merges."""
    found, seen, asked = set[uuid.UUID](), set[uuid.UUID](), set(ids)
    while asked:
        rows = driver.execute(_STANDING_FOR, {"ids": _json(sorted(asked))}).fetchall()
        found |= {uuid.UUID(bytes=row_id) for row_id, into, removed in rows if into is None and removed is None}
        seen |= asked
        asked = {uuid.UUID(bytes=into) for _, into, _ in rows if into is not None} - seen
    return sorted(found)


def differing(driver: Any, part: Slice, today: date) -> tuple[list[Row], list[uuid.UUID]]:
    """The rows of a range that are not what they should be, as they should be; and whom only `score_some` can work out."""
    add_functions(driver)
    rows = driver.execute(told(Whom.ALL) + _DIFFERING_OF_ALL, params(today) | part).fetchall()
    ahead = [uuid.UUID(bytes=row[0]) for row in rows if row[-1] is not None]
    return [row[:-1] for row in rows if row[-1] is None], ahead


def write(driver: Any, rows: Iterable[Row]) -> None:
    """Write rows as `differing` gives them; the score and the stage before the last change are remembered."""
    driver.executemany(_WRITE, rows)


def score_some(driver: Any, ids: Collection[uuid.UUID], today: date) -> frozenset[uuid.UUID]:
    """Bring the rows of the patients that some ids stand for up to date; returns whose rows changed or went away."""
    add_functions(driver)
    wanted = kept(driver, ids)
    gone = {"ids": _json(set(ids) - set(wanted))}
    changed = driver.execute(f"DELETE FROM journey WHERE {_AMONG} RETURNING id", gone).fetchall()
    rows = driver.execute(told(Whom.SOME) + _DIFFERING_OF_SOME, params(today) | {"ids": _json(wanted)}).fetchall()
    write(driver, rows)
    return frozenset(uuid.UUID(bytes=row[0]) for row in [*changed, *rows])


def remove_gone(driver: Any) -> frozenset[uuid.UUID]:
    """Take away the rows of those who were removed or merged; returns whose."""
    rows = driver.execute(f"DELETE FROM journey WHERE id IN {_GONE} RETURNING id").fetchall()
    return frozenset(uuid.UUID(bytes=row[0]) for row in rows)


def read_slice(driver: Any, part: Slice, day: date, *, past: bool) -> list[Row]:
    """Id, stage, standing, risk, score and why there is none as of any day; nothing is written.

    Who was registered later and had not come yet is left out.
    """
    add_functions(driver)
    return list(driver.execute(told(Whom.THEN) + _READ, params(day, past=past) | part))


def read_some(driver: Any, ids: Collection[uuid.UUID], day: date, *, past: bool) -> list[Row]:
    """As `read_slice`, for those whom others were merged into."""
    add_functions(driver)
    return list(driver.execute(told(Whom.SOME) + _READ, params(day, past=past) | {"ids": _json(ids)}))


def stages_of_slice(driver: Any, part: Slice, day: date) -> list[str | None]:
    """Stages of a day in the order of ids, None for who was not on the register then."""
    add_functions(driver)
    return [row[0] for row in driver.execute(staged(Whom.THEN), params(day, past=True) | part)]


def stages_of_some(driver: Any, ids: Collection[uuid.UUID], day: date) -> list[str | None]:
    """As `stages_of_slice`, for those whom others were merged into."""
    add_functions(driver)
    return [row[0] for row in driver.execute(staged(Whom.SOME), params(day, past=True) | {"ids": _json(ids)})]


def _json(ids: Collection[uuid.UUID]) -> str:
    return orjson.dumps([one.hex for one in ids]).decode()
