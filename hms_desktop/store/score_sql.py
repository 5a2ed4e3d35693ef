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
from hms_desktop.store.score_facts_sql import JOINED, rest
from hms_desktop.store.score_scope import NEVER, Scope, Whom, day, has_phone, iso_day, people, visit_days

_EPOCH = date(1970, 1, 1)
_FOREVER = 1 << 60
_DIGITS = 7
_ONE_BY_ONE = "LIMIT -1 OFFSET 0"  # SQLite then works a row out once and hands it on, instead of repeating expressions
_ENDED = "barred <> 'score-not-without-phone'"

_SIGN_UNTIL = "max(coalesce(booked_until, 0), coalesce(camp_last, 0), coalesce(reply_last, 0))"

_ACTIVE_DAYS = "CAST(:active_factor * interval AS INTEGER) + :grace_days"

_STAGE = f"""CASE WHEN since <= {_ACTIVE_DAYS} THEN
      CASE WHEN visits >= :loyal_visits AND last - first >= :loyal_days AND
        1.0 * visits / (visits + coalesce(missed - missed_lately, 0)) >= :loyal_kept
      THEN 'loyal' ELSE 'active' END
    WHEN :today - sign_until < :sign_days THEN 'consideration' ELSE 'awareness' END"""

_STANDING = f"""CASE WHEN {_ENDED} THEN 'ended' WHEN since IS NULL THEN 'new'
    WHEN since < interval THEN 'on-time' WHEN since <= :overdue_factor * interval THEN 'due'
    WHEN since <= :lapsed_factor * interval THEN 'overdue' WHEN since <= :dormant_factor * interval THEN 'lapsed' ELSE 'dormant' END"""

_RISK = f"""CASE WHEN since IS NULL OR {_ENDED} OR visits < 2 AND care_days IS NULL THEN 'none'
    WHEN since <= interval THEN 'low' WHEN since <= :lapsed_factor * interval THEN 'medium' ELSE 'high' END"""

_BORDER = f"""CASE WHEN since IS NULL THEN {NEVER} WHEN since < interval THEN last + interval
    WHEN since = interval THEN last + interval + 1
    WHEN since <= :overdue_factor * interval THEN last + CAST(:overdue_factor * interval AS INTEGER) + 1
    WHEN since <= :lapsed_factor * interval THEN last + CAST(:lapsed_factor * interval AS INTEGER) + 1
    ELSE min(CASE WHEN since <= {_ACTIVE_DAYS} THEN last + {_ACTIVE_DAYS} + 1 ELSE {NEVER} END, CASE
      WHEN since <= :dormant_factor * interval THEN last + CAST(:dormant_factor * interval AS INTEGER) + 1 ELSE {NEVER} END) END"""

_RECENCY = "CASE WHEN since > interval THEN 100 * halved(since - interval, interval) WHEN since >= 0 THEN 100.0 END"
_POINTS = {
    "attendance": """CASE WHEN kept > 0 OR missed_in_window > 0 THEN
      100 * (kept + 1.5) / (kept + coalesce(missed_in_window, 0) + 2) END""",
    "response": "CASE WHEN weight > 0 THEN 100.0 * coalesce(weight_answered, 0) / weight END",
    "goals": "CASE WHEN due > 0 THEN 100.0 * done / due END",
    "voice": "50 + warmth / 2.0",
}


@cache
def told(whom: Whom) -> str:
    """Common table expressions that end in `told`: one row a patient on the register. Days are numbers since 1970."""
    scope = Scope(whom)
    steps = {"known": _known(scope), "parts": _parts(), "told": _told()}
    later = ",\n".join(f"{name} AS ({text}\n  {_ONE_BY_ONE})" for name, text in steps.items())
    return f"WITH RECURSIVE {rest(scope)},\n{later}\n"


@cache
def staged(whom: Whom) -> str:
    """The stage alone, as `told` has it, with NULL for who had died, had moved away or was not known yet; in order of ids."""
    scope = Scope(whom)
    gone = f"status IN ('deceased', 'moved') AND {_behind('status_on')}"
    registered = f"coalesce((SELECT {iso_day('registered_on')} FROM patient r WHERE r.id = p.id), 0)"
    return f"""WITH RECURSIVE {rest(scope, ("planned", "attended", "replied"))}
SELECT CASE WHEN here THEN {_STAGE} END
FROM (SELECT p.id, {_visits(scope)}, missed, missed_lately, {_SIGN_UNTIL} AS sign_until,
    NOT ({gone}) AND (last_at IS NOT NULL OR {registered} <= :today) AS here
  FROM ({people(scope)}) p {JOINED} {_ONE_BY_ONE})
ORDER BY id"""


def _visits(scope: Scope) -> str:
    """Columns made of a patient's visits, in days."""
    first, last = day("first_at"), day("last_at")
    habit = f"""CASE WHEN visits > 3 THEN (visits - 1) * middle_gap({visit_days(scope)})
      WHEN visits > 1 THEN {last} - {first} ELSE 0 END"""
    pooled = f"({habit} + :habit_weight * coalesce(care_days, :usual)) / (max(visits - 1, 0) + :habit_weight + 0.0)"
    return f"""visits, {first} AS first, {last} AS last, :today - {last} AS since,
    CAST(min(max({pooled}, :shortest), :longest) + 0.5 AS INTEGER) AS interval"""


def _known(scope: Scope) -> str:
    """Everything that is known of a patient, one row each."""
    ahead = ("ahead", "missed_ahead", "missed_lately_from + :grace_days", "booked_ahead", "camp_ahead", "reply_ahead")
    leaves = (
        "missed_from + :attendance_days", "contact_from + :response_days", "contact_ahead", "voice_from + :voice_days",
        "voice_ahead", "goal_next",
    )  # fmt: skip
    more = "CASE WHEN rest.owner IS NULL THEN {never} ELSE {first} END"
    points = ", ".join(f"{text} AS {name}" for name, text in _POINTS.items())
    return f"""
  SELECT p.id AS patient, {_barred(scope)} AS barred, {_visits(scope)}, ahead, missed, missed_lately, care_days,
    {points}, {_SIGN_UNTIL} AS sign_until,
    {more.format(never=f"coalesce(ahead, {NEVER})", first=_first(*ahead))} AS looks,
    min(coalesce({day("kept_from")} + :attendance_days, {NEVER}), {more.format(never=NEVER, first=_first(*leaves))}) AS leaves
  FROM ({people(scope)}) p {JOINED}"""


def _barred(scope: Scope) -> str:
    """Why somebody gets no score whatever is known of them."""
    gone = "" if scope.whom is Whom.ALL else f" AND {_behind('status_on')}"
    return f"""CASE WHEN status = 'deceased'{gone} THEN 'score-not-for-deceased'
      WHEN status = 'moved'{gone} THEN 'score-not-for-moved' WHEN opted_out THEN 'score-not-for-opted-out'
      WHEN NOT {has_phone(scope)} THEN 'score-not-without-phone' END"""


def _behind(column: str) -> str:
    """Whether an ISO date that may be missing lies behind the day asked about."""
    return f"coalesce({iso_day(column)}, 0) <= :status_end"


def _parts() -> str:
    """Stage, standing, risk, the points of the parts, and what the score is made of: none of that for who is barred."""
    weights = law().weights
    others = " + ".join(f"coalesce({weights[name]} * {name}, 0.0)" for name in _POINTS)
    known = {"recency": "(since IS NOT NULL)"} | {name: f"({name} IS NOT NULL)" for name in _POINTS}
    made = {"recency": _RECENCY} | {name: name for name in _POINTS} | {
        "others": others,
        "part_weight": " + ".join(f"{weights[name]} * {is_known}" for name, is_known in known.items()),
        "number": " + ".join([*known.values(), "(since IS NOT NULL AND visits >= :alone_visits)"]),
    }  # fmt: skip
    free = ",\n    ".join(f"CASE WHEN barred IS NULL THEN {text} END AS {name}" for name, text in made.items())
    return f"""
  SELECT patient, barred, last, since, interval, ahead, {_STAGE} AS stage, {_STANDING} AS standing, {_RISK} AS risk,
    min({_BORDER}, looks, CASE WHEN :today - sign_until < :sign_days THEN sign_until + :sign_days ELSE {NEVER} END,
      CASE WHEN barred IS NULL THEN leaves ELSE {NEVER} END) AS border,
    {free}
  FROM known"""


def _told() -> str:
    """The score, and `turns`: the first day that something may change by itself, `NEVER` where nothing can.

    See `domain/scoring/next_change.py` for the day on which recency lowers the score.
    """
    recency = law().weights["recency"]
    score = f"CAST(({recency} * coalesce(recency, 0.0) + others) / part_weight + 0.5 AS INTEGER)"
    least = f"(({score} - 0.5) * part_weight - others) / {recency}"
    drop = f":today + CAST(max((recency - {least}) * interval / (recency * :ln_2), 0.0) AS INTEGER) + 1"
    enough = "number >= :least_parts"
    return f"""
  SELECT patient, barred, stage, standing, risk, interval, last, ahead, {", ".join(PARTS)},
    CASE WHEN {enough} THEN {score} END AS score,
    CASE WHEN since > interval AND {enough} AND recency > 0 AND {least} > 0 THEN min(border, {drop}) ELSE border END AS turns
  FROM parts"""


def _first(*days: str) -> str:
    """The first of some days, each of which may be NULL."""
    return f"min({', '.join(f'coalesce({one}, {NEVER})' for one in days)})"


def why_none() -> str:
    """The code of why there is no score, as an expression on `told`."""
    return "coalesce(barred, CASE WHEN told.score IS NULL THEN 'score-not-enough-data' END)"


def iso(number: str) -> str:
    """The ISO date of a day's number."""
    return f"date(({number}) * 86400, 'unixepoch')"


def add_functions(driver: Any) -> None:
    """Give a connection the functions that SQLite lacks, unless it has them: that has its statements prepared anew."""
    if driver.execute("SELECT 1 FROM pragma_function_list WHERE name = 'middle_gap'").fetchone():
        return
    driver.create_function("halved", 2, halved, deterministic=True)
    driver.create_function("middle_gap", 1, _middle_gap, deterministic=True)


def _middle_gap(days: str) -> float:
    """The median gap between days, parted by commas."""
    return middle_gap(sorted(map(int, days.split(","))))


def params(today: date, *, past: bool = False) -> dict[str, object]:
    """What the statement asks of the law and the day; `past` says that consents and status are those of that day."""
    rules, end = law(), ms_of(today + timedelta(days=1))
    number = (today - _EPOCH).days
    numbers = {name: getattr(rules, name) for name in rules.__slots__ if name not in ("version", "weights")}
    return numbers | {
        "today": number,
        "as_of": today.isoformat(),
        "end": end,
        "status_end": number if past else _FOREVER,
        "consents_end": end if past else _FOREVER,
        "attendance_from": number - rules.attendance_days,
        "attendance_since": _since(today, rules.attendance_days),
        "grace_from": number - rules.grace_days,
        "goals_from": number - rules.goals_days,
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
