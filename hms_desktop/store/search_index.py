"""The full-text index of patients: filled by triggers through a pending list, written before the transaction ends.

The tokenizer keeps combining marks (desktop.md 1.6: the default one splits Hindi words at their vowel signs).
"""

from __future__ import annotations

from typing import Any

from hms_desktop.domain.text.search import SearchDocument, search_document

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE patient_search USING fts5(name, sound, digits, place, content='', contentless_delete=1, "
    "detail=column, prefix='2 3', "
    "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\")"
)
_WATCHED = {
    "patient": ("id", "name, local_name, clinic_number, village, merged_into, removed_at"),
    "patient_phone": ("patient_id", "number, patient_id, removed_at"),
    "patient_identifier": ("patient_id", "value, patient_id, removed_at"),
}
_BATCH = 2000
_PENDING = """
    SELECT p.id, p.name, p.local_name, p.village, p.clinic_number, p.merged_into IS NULL AND p.removed_at IS NULL,
      (SELECT group_concat(number, ' ') FROM patient_phone WHERE patient_id = p.id AND removed_at IS NULL),
      (SELECT group_concat(value, ' ') FROM patient_identifier WHERE patient_id = p.id AND removed_at IS NULL),
      d.number
    FROM (SELECT patient_id FROM search_pending LIMIT ?) s
    JOIN patient p ON p.id = s.patient_id LEFT JOIN search_document d ON d.patient_id = p.id"""


def search_triggers() -> dict[str, str]:
    """CREATE TRIGGER statements that note whose search row must be written anew."""
    triggers: dict[str, str] = {}
    for table, (key, columns) in _WATCHED.items():
        for event, row in (("INSERT", "new"), (f"UPDATE OF {columns}", "new"), ("DELETE", "old")):
            name = f"search_{table}_{event.split()[0].lower()}"
            triggers[name] = (
                f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN "
                f"INSERT OR IGNORE INTO search_pending (patient_id) VALUES ({row}.{key}); END"
            )
    return triggers


def drain(connection: Any) -> int:
    """Write the search rows of all pending patients on a driver connection; returns how many were pending."""
    total = 0
    while rows := connection.execute(_PENDING, (_BATCH,)).fetchall():
        _write(connection, rows)
        total += len(rows)
        connection.executemany("DELETE FROM search_pending WHERE patient_id = ?", [(row[0],) for row in rows])
    connection.execute("DELETE FROM search_pending")
    return total


def _write(connection: Any, rows: list[tuple[Any, ...]]) -> None:
    known = [(row[8],) for row in rows if row[8] is not None]
    connection.executemany("DELETE FROM patient_search WHERE rowid = ?", known)
    connection.executemany("DELETE FROM search_document WHERE number = ?", known)
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM search_document").fetchone()
    shown = [row for row in rows if row[5]]
    numbers = range(last + 1, last + 1 + len(shown))
    connection.executemany(
        "INSERT INTO search_document (number, patient_id) VALUES (?, ?)",
        [(number, row[0]) for number, row in zip(numbers, shown, strict=True)],
    )
    connection.executemany(
        "INSERT INTO patient_search (rowid, name, sound, digits, place) VALUES (?, ?, ?, ?, ?)",
        [(number, *columns_of(row)) for number, row in zip(numbers, shown, strict=True)],
    )


def document_of(row: tuple[Any, ...]) -> SearchDocument:
    """The search text of one pending row."""
    _, name, local_name, village, clinic_number, _, phones, values, _ = row
    numbers = tuple((values or "").split(" ")) + ((clinic_number,) if clinic_number else ())
    return search_document(name, local_name, tuple((phones or "").split()), tuple(filter(None, numbers)), village)


def columns_of(row: tuple[Any, ...]) -> tuple[str, str, str, str]:
    """The four texts of a pending row, in the order of the index's columns."""
    document = document_of(row)
    return document.name, document.sound, document.digits, document.place
