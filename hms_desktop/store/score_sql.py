"""Stage, standing, risk and score of many patients by one statement; `domain/scoring` is the oracle in its test.

Each step is a common table expression: what is known, the parts, the score, and the first day that may change them.
SQLite has no power and no median: two functions of the domain stand in for them, asked only for those who are late, and
for those who came on four days or more.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Any

from hms_desktop.domain.scoring.interval import middle_gap
from hms_desktop.domain.scoring.law import PARTS, law
from hms_desktop.domain.scoring.next_change import LN_2
from hms_desktop.domain.scoring.parts import half_life_weights, halved, weight_base
from hms_desktop.domain.scoring.standing import sign_days
from hms_desktop.domain.time import ms_of
from hms_desktop.store.score_facts_sql import NEVER, Scope, facts, iso_day

_EPOCH = date(1970, 1, 1)
_FOREVER = 1 << 60
_DIGITS = 7
_ONE_BY_ONE = "LIMIT -1 OFFSET 0"  # SQLite then works a row out once and hands it on, instead of repeating expressions
_KEPT = "patient, barred, last, since, interval, sign_until, ahead, leaves"
_ENDED = "'score-not-for-deceased', 'score-not-for-moved', 'score-not-for-opted-out'"

_INTERVAL = """CAST(min(max(CASE WHEN visits > 1 THEN
      (visits - 1.0) / (visits - 1.0 + :habit_weight) * CASE WHEN visits > 3 THEN middle_gap(days)
        ELSE (last - first) / (visits - 1.0) END
      + (1 - (visits - 1.0) / (visits - 1.0 + :habit_weight)) * coalesce(care_days, :usual)
    ELSE coalesce(care_days, :usual) END, :shortest), :longest) + 0.5 AS INTEGER)"""

_SIGN_UNTIL = "max(coalesce(booked_until, 0), coalesce(camp_last, 0), coalesce(reply_last, 0))"

_STAGE = """CASE WHEN since <= active_days THEN
      CASE WHEN visits >= :loyal_visits AND last - first >= :loyal_days AND
        1.0 * visits / (visits + coalesce(missed - missed_lately, 0)) >= :loyal_kept
      THEN 'loyal' ELSE 'active' END
    WHEN :today - sign_until < :sign_days THEN 'consideration' ELSE 'awareness' END"""

_STANDING = f"""CASE WHEN barred IN ({_ENDED}) THEN 'ended' WHEN since IS NULL THEN 'new'
    WHEN since < interval THEN 'on-time' WHEN ratio <= :overdue_factor THEN 'due'
    WHEN ratio <= :lapsed_factor THEN 'overdue' WHEN ratio <= :dormant_factor THEN 'lapsed' ELSE 'dormant' END"""

_RISK = f"""CASE WHEN since IS NULL OR barred IN ({_ENDED}) OR visits < 2 AND care_days IS NULL THEN 'none'
    WHEN since <= interval THEN 'low' WHEN ratio <= :lapsed_factor THEN 'medium' ELSE 'high' END"""

_BORDER = f"""CASE WHEN since IS NULL THEN {NEVER} WHEN since < interval THEN last + interval
    WHEN since = interval THEN last + interval + 1
    WHEN ratio <= :overdue_factor THEN last + CAST(:overdue_factor * interval AS INTEGER) + 1
    WHEN ratio <= :lapsed_factor THEN last + CAST(:lapsed_factor * interval AS INTEGER) + 1
    ELSE min(CASE WHEN since <= active_days THEN last + active_days + 1 ELSE {NEVER} END, CASE
      WHEN ratio <= :dormant_factor THEN last + CAST(:dormant_factor * interval AS INTEGER) + 1 ELSE {NEVER} END) END"""

_POINTS = {
    "recency": "CASE WHEN since > interval THEN 100 * halved(since - interval, interval) WHEN since >= 0 THEN 100.0 END",
    "attendance": """CASE WHEN coalesce(kept, 0) + coalesce(missed_in_window, 0) > 0 THEN
      100 * (coalesce(kept, 0) + 1.5) / (coalesce(kept, 0) + coalesce(missed_in_window, 0) + 2) END""",
    "response": "CASE WHEN weight > 0 THEN 100.0 * coalesce(weight_answered, 0) / weight END",
    "goals": "CASE WHEN due > 0 THEN 100.0 * done / due END",
    "voice": "50 + warmth / 2.0",
}


@cache
def told(*, some: bool) -> str:
    """Common table expressions that end in `told`: one row a patient on the register, for a range or for some of them.

    Whoever had others merged into them is told of in the second way only. Days are numbers since 1970.
    """
    scope = Scope(some)
    steps = {"known": _known(scope), "parts": _parts(), "scored": _scored(), "told": _turns()}
    later = ",\n".join(f"{name} AS ({text}\n  {_ONE_BY_ONE})" for name, text in steps.items())
    return f"WITH RECURSIVE {facts(scope)},\n{later}\n"


@cache
def staged(*, some: bool) -> str:
    """The stage alone, as `told` has it, with NULL for who had died, had moved away or was not known yet; in order of ids."""
    scope = Scope(some)
    gone = f"status IN ('deceased', 'moved') AND {_since_then('status_on')}"
    known = f"registered_on IS NULL OR {iso_day('registered_on')} <= :today OR last IS NOT NULL"
    return f"""WITH RECURSIVE {facts(scope, ("care", "planned", "attended", "replied"))}
SELECT CASE WHEN NOT ({gone}) AND ({known}) THEN {_STAGE} END
FROM (SELECT *, CAST(:active_factor * interval AS INTEGER) + :grace_days AS active_days
  FROM (SELECT p.*, visits, first, last, :today - last AS since, {_INTERVAL} AS interval, missed, missed_lately,
      {_SIGN_UNTIL} AS sign_until
    FROM (SELECT p.id, p.status, p.status_on, p.registered_on FROM {scope.people}) p
      LEFT JOIN seen ON seen.owner = p.id LEFT JOIN rest ON rest.owner = p.id {_ONE_BY_ONE}) {_ONE_BY_ONE})
ORDER BY id"""


def _since_then(column: str) -> str:
    """Whether an ISO date that may be missing lies behind the day asked about."""
    return f"coalesce({iso_day(column)}, 0) <= :status_end"


def _known(scope: Scope) -> str:
    """Everything that is known of a patient, one row each."""
    ahead = (
        "visit_ahead",
        "missed_ahead",
        "missed_lately_from + :grace_days",
        "booked_ahead",
        "camp_ahead",
        "reply_ahead",
    )
    leaves = (
        "kept_from + :attendance_days", "missed_from + :attendance_days", "contact_from + :response_days", "contact_ahead",
        "voice_from + :voice_days", "voice_ahead", "goal_next",
    )  # fmt: skip
    return f"""
  SELECT p.id AS patient, {_barred(scope)} AS barred, visits, first, last, :today - last AS since, {_INTERVAL} AS interval,
    kept, missed, missed_lately, missed_in_window, care_days, weight, weight_answered, due, done, warmth,
    {_SIGN_UNTIL} AS sign_until,
    {_first(*ahead)} AS ahead, {_first(*leaves)} AS leaves
  FROM (SELECT p.id, p.status, p.status_on FROM {scope.people}) p
    LEFT JOIN seen ON seen.owner = p.id LEFT JOIN rest ON rest.owner = p.id"""


def _barred(scope: Scope) -> str:
    """Why somebody gets no score whatever is known of them."""
    since = _since_then("p.status_on")
    phone = f"SELECT 1 FROM patient_phone f WHERE f.patient_id {scope.sources('p.id')} AND f.removed_at IS NULL"
    return f"""CASE WHEN p.status = 'deceased' AND {since} THEN 'score-not-for-deceased'
      WHEN p.status = 'moved' AND {since} THEN 'score-not-for-moved'
      WHEN opted_out THEN 'score-not-for-opted-out'
      WHEN NOT EXISTS ({phone}) THEN 'score-not-without-phone' END"""


def _parts() -> str:
    points = ",\n    ".join(f"CASE WHEN barred IS NULL THEN {text} END AS {name}" for name, text in _POINTS.items())
    return f"""
  SELECT {_KEPT}, {_STAGE} AS stage, {_STANDING} AS standing, {_RISK} AS risk, {_BORDER} AS border,
    {points}
  FROM (SELECT *, 1.0 * since / interval AS ratio, CAST(:active_factor * interval AS INTEGER) + :grace_days AS active_days
    FROM known {_ONE_BY_ONE})"""


def _scored() -> str:
    """The score, from the weights of the parts that are known."""
    weights = law().weights
    others = " + ".join(f"coalesce({weights[name]} * {name}, 0.0)" for name in PARTS if name != "recency")
    weight = " + ".join(f"{weights[name]} * ({name} IS NOT NULL)" for name in PARTS)
    number = " + ".join(f"({name} IS NOT NULL)" for name in PARTS)
    total = f"({weights['recency']} * coalesce(recency, 0.0) + others) / part_weight"
    return f"""
  SELECT *, CASE WHEN number >= :least_parts THEN CAST({total} + 0.5 AS INTEGER) END AS score
  FROM (SELECT *, {others} AS others, {weight} AS part_weight, {number} AS number FROM parts {_ONE_BY_ONE})"""


def _turns() -> str:
    """`turns`: the first day that something may change by itself, `NEVER` where nothing can (`domain/scoring/next_change`)."""
    drop = ":today + CAST(max((recency - least) * interval / (recency * :ln_2), 0.0) AS INTEGER) + 1"
    return f"""
  SELECT patient, barred, stage, standing, risk, score, interval, last, {", ".join(PARTS)}, min(border, ahead,
    CASE WHEN :today - sign_until < :sign_days THEN sign_until + :sign_days ELSE {NEVER} END,
    CASE WHEN barred IS NULL THEN leaves ELSE {NEVER} END,
    CASE WHEN since > interval AND least > 0 AND recency > 0 THEN {drop} ELSE {NEVER} END) AS turns
  FROM (SELECT *, CASE WHEN since > interval THEN ((score - 0.5) * part_weight - others) / {law().weights["recency"]} END
    AS least FROM scored {_ONE_BY_ONE})"""


def _first(*days: str) -> str:
    """The first of some days, each of which may be NULL."""
    return f"min({', '.join(f'coalesce({one}, {NEVER})' for one in days)})"


def why_none() -> str:
    """The code of why there is no score, as an expression on `told`."""
    return "coalesce(barred, CASE WHEN told.score IS NULL THEN 'score-not-enough-data' END)"


def iso(day: str) -> str:
    """The ISO date of a day's number."""
    return f"date(({day}) * 86400, 'unixepoch')"


def add_functions(driver: Any) -> None:
    """Give a connection the functions that SQLite lacks; may be done again and again."""
    driver.create_function("halved", 2, halved, deterministic=True)
    driver.create_function("middle_gap", 1, _middle_gap, deterministic=True)


def _middle_gap(days: str) -> float:
    return middle_gap(sorted({*map(int, days.split(","))}))


def params(today: date, *, past: bool = False) -> dict[str, object]:
    """What the statement asks of the law and the day; `past` says that consents and status are those of that day."""
    rules, end = law(), ms_of(today + timedelta(days=1))
    day = (today - _EPOCH).days
    numbers = {name: getattr(rules, name) for name in rules.__slots__ if name not in ("version", "weights")}
    return numbers | {
        "today": day,
        "as_of": today.isoformat(),
        "end": end,
        "status_end": day if past else _FOREVER,
        "consents_end": end if past else _FOREVER,
        "attendance_from": day - rules.attendance_days,
        "grace_from": day - rules.grace_days,
        "goals_from": day - rules.goals_days,
        "response_since": _since(today, rules.response_days),
        "voice_since": _since(today, rules.voice_days),
        "goals_since": _since(today, rules.goals_days),
        "sign_days": sign_days(rules),
        "weights": _digits(half_life_weights(rules.half_life)),
        "weight_digits": _DIGITS,
        "weight_base": weight_base(today, rules),
        "ln_2": LN_2,
    }


def _since(today: date, days: int) -> int:
    return ms_of(today - timedelta(days=days - 1))


@cache
def _digits(weights: Iterable[int]) -> bytes:
    """Weights as digits of one width, to be cut out by place."""
    return b"".join(b"%0*d" % (_DIGITS, one) for one in weights)
