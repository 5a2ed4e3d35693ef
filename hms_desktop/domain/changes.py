"""What a write changed, for screens that decide whether to ask again."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids of changed rows by table name; None in place of ids means: many, ask again for all."""

    rows: Mapping[str, frozenset[uuid.UUID] | None]

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables that changed."""
        return frozenset(self.rows)

    @property
    def ids(self) -> frozenset[uuid.UUID] | None:
        """All changed ids, or None when a bulk write does not list them."""
        found: set[uuid.UUID] = set()
        for ids in self.rows.values():
            if ids is None:
                return None
            found |= ids
        return frozenset(found)
