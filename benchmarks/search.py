"""Search of the register against the bare full-text query for the same rows on the same file (limit: 3 times at p95)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import partial
from typing import Any

from benchmarks.clinic import BenchClinic
from benchmarks.report import Result, against, once_ms, percentile
from hms_desktop.domain.text.search import parse_query

LIMIT = 3.0
SHOWN = 20
ASKED = 400


def run(clinic: BenchClinic) -> list[Result]:
    """Ask what receptionists type, in both ways, in turn."""
    services = clinic.services()
    questions = list(typed(clinic))
    ours: list[float] = []
    bare: list[float] = []
    with services.desk.database.read_raw() as connection:
        for text in questions:
            numbers = _numbers(connection, [found.id.bytes for found in services.search.find(text, SHOWN)])
            question = _bare_question(text)
            ours.append(once_ms(partial(services.search.find, text, SHOWN)))
            bare.append(once_ms(partial(_bare, connection, question, numbers)))
    services.desk.database.close()
    return [against("search_p95", percentile(ours, 0.95), "ms", percentile(bare, 0.95), LIMIT)]


def typed(clinic: BenchClinic) -> Iterator[str]:
    """Beginnings of names, whole names, misspelt ones, Devanagari, phone digits, clinic numbers, villages."""
    chance = random.Random(7)
    rows = clinic.sample_patients(ASKED)
    for at, (name, local_name, phone, village, number) in enumerate(rows):
        first = name.split()[0]
        forms = (
            name,
            first[:3],
            first[: chance.randint(2, 5)],
            name.replace("sh", "s").replace("ee", "i"),
            local_name or name,
            phone[-10:] if phone else first,
            phone[-4:] if phone else name,
            f"{first} {village or ''}".strip(),
            number or name,
        )
        yield forms[at % len(forms)]


def _bare_question(text: str) -> str:
    query = parse_query(text)
    words = query.words or (query.digits,)
    return " AND ".join(f'"{word}" *' for word in words)


def _numbers(connection: Any, ids: list[bytes]) -> list[int]:
    marks = ",".join("?" * len(ids))
    found = connection.execute(f"SELECT number FROM search_document WHERE patient_id IN ({marks})", ids).fetchall()
    return [row[0] for row in found]


def _bare(connection: Any, question: str, numbers: list[int]) -> None:
    connection.execute(
        "SELECT rowid FROM patient_search WHERE patient_search MATCH ? LIMIT ?", (question, SHOWN)
    ).fetchall()
    marks = ",".join("?" * len(numbers))
    connection.execute(
        "SELECT p.id, p.name, p.birth_date, p.village FROM search_document d JOIN patient p ON p.id = d.patient_id "
        f"WHERE d.number IN ({marks})",
        numbers,
    ).fetchall()
