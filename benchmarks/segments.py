"""Counts of segments against the best hand-written SQL for the same five questions on the same file (limit: 1.3 times).

The funnel of a rule against a count for each of its conditions.
"""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from functools import partial
from typing import Any

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, once_ms
from hms_desktop.domain.time import DAY_MS, ms_of
from hms_desktop.services.all import Services

LIMIT = 1.3
FUNNEL_LIMIT = 1.5
ROUNDS = 5
CHRONIC = ("E03", "E05", "E10", "E11", "E14", "I10", "I25", "I50", "J44", "J45", "N18")
ACTIVE = {"field": "patient.status", "op": "=", "value": "active"}
ILL = {"field": "condition.code", "op": "starts-with", "value": list(CHRONIC)}
TREES: dict[str, Any] = {
    "age": {"all": [ACTIVE, {"field": "patient.age", "op": ">=", "value": 60}]},
    "condition": {"all": [ACTIVE, ILL]},
    "not_seen": {"all": [ACTIVE, ILL, {"count": "visits", "within": "P180D", "op": "=", "value": 0}]},
    "often_seen": {
        "all": [
            ACTIVE,
            {
                "any": [
                    {"field": "patient.age", "op": "<", "value": 5},
                    {"field": "patient.age", "op": ">=", "value": 60},
                ]
            },
            {"count": "visits", "within": "P365D", "op": ">=", "value": 3},
            {"none": [{"count": "messages_read", "within": "P90D", "op": ">=", "value": 1}]},
        ]
    },
    "measured": {
        "all": [
            ACTIVE,
            {
                "any": [
                    {"observation": "hba1c", "take": "latest", "op": ">=", "value": 8},
                    {
                        "observation": "blood-pressure",
                        "take": {"times": 2, "of_last": 3},
                        "op": ">=",
                        "value": 140,
                        "second_value": 90,
                    },
                ]
            },
            {"field": "consent", "op": "=", "value": "sms:reminder"},
            {"count": "visits", "within": "P90D", "op": "=", "value": 0},
        ]
    },
}
_ILL = " OR ".join(f"code LIKE '{code}%'" for code in CHRONIC)
_SICK = f"p.id IN (SELECT patient_id FROM condition WHERE removed_at IS NULL AND status = 'active' AND ({_ILL}))"
_UNSEEN = "NOT EXISTS (SELECT 1 FROM encounter e WHERE e.patient_id = p.id AND e.started_at >= {since} AND e.started_at < {end})"
_HOLDS = "NOT EXISTS (SELECT 1 FROM observation l WHERE l.patient_id = o.patient_id AND l.corrects_id = o.id)"
_NEWEST = (
    "SELECT o.patient_id, o.value, o.second_value, row_number() OVER (PARTITION BY o.patient_id ORDER BY o.taken_at DESC, "
    f"o.id DESC) AS place FROM observation o WHERE o.code = '{{code}}' AND {_HOLDS}"
)
_HIGH = (
    f"p.id IN (SELECT patient_id FROM ({_NEWEST.replace('{code}', 'hba1c')}) WHERE place = 1 AND value >= 8 UNION ALL "
    f"SELECT patient_id FROM ({_NEWEST.replace('{code}', 'blood-pressure')}) WHERE place <= 3 "
    "AND (value >= 140 OR second_value >= 90) GROUP BY patient_id HAVING count(*) >= 2)"
)
_ALLOWED = (
    "(SELECT granted FROM consent c WHERE c.patient_id = p.id AND channel = 'sms' AND purpose = 'reminder' "
    "ORDER BY given_at DESC, id DESC LIMIT 1) = 1"
)
_OFTEN = (
    "p.id IN (SELECT patient_id FROM encounter WHERE started_at >= {year} AND started_at < {end} "
    "GROUP BY patient_id HAVING count(*) >= 3)"
)
_READ = "p.id NOT IN (SELECT patient_id FROM message WHERE state = 'read' AND sent_at >= {quarter} AND sent_at < {end})"
BY_HAND = {
    "age": "p.birth_date <= '{sixty}'",
    "condition": _SICK,
    "not_seen": f"{_SICK} AND {_UNSEEN.replace('{since}', '{half}')}",
    "often_seen": f"(p.birth_date > '{{five}}' OR p.birth_date <= '{{sixty}}') AND {_OFTEN} AND {_READ}",
    "measured": f"{_HIGH} AND {_ALLOWED} AND {_UNSEEN.replace('{since}', '{quarter}')}",
}


def run(clinic: BenchClinic) -> list[Result]:
    """Ask each question in both ways, in turn; the two must give the same number."""
    services = clinic.services()
    today = services.desk.today()
    results = []
    with services.desk.database.read() as connection:
        for name, tree in TREES.items():
            bare = by_hand(name, today)
            found = connection.exec_driver_sql(bare).scalar_one()
            assert services.segments.count(tree) == found, f"{name}: the two questions differ"
            ours = partial(services.segments.count, tree)
            pairs = [(once_ms(ours), once_ms(partial(_bare, connection, bare))) for _ in range(ROUNDS)]
            mine, theirs = (statistics.median(one[at] for one in pairs) for at in (0, 1))
            results.append(against(f"segment_count_{name}", mine, "ms", theirs, LIMIT))
    results.append(_funnel(services, TREES["not_seen"]))
    services.desk.database.close()
    return results


def _funnel(services: Services, tree: Any) -> Result:
    funnel = partial(services.segments.funnel, tree)
    counts = [partial(services.segments.count, condition) for condition in tree["all"]]
    pairs = [(once_ms(funnel), sum(map(once_ms, counts))) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(one[at] for one in pairs) for at in (0, 1))
    return against("segment_funnel", mine, "ms", theirs, FUNNEL_LIMIT)


def by_hand(name: str, today: date) -> str:
    """The statement a person would write for a question on a day."""
    ages = {word: today.replace(year=today.year - years).isoformat() for word, years in (("sixty", 60), ("five", 5))}
    since = {"quarter": 90, "half": 180, "year": 365}
    moments = {word: ms_of(today - timedelta(days=days)) for word, days in since.items()}
    where = BY_HAND[name].format(**ages, **moments, end=ms_of(today) + DAY_MS)
    register = "p.merged_into IS NULL AND p.removed_at IS NULL AND p.status = 'active'"
    return f"SELECT count(*) FROM patient p WHERE {register} AND {where}"


def _bare(connection: Any, statement: str) -> None:
    connection.exec_driver_sql(statement).scalar_one()
