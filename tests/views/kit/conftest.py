from dataclasses import dataclass

import pytest

from hms_desktop.views.kit.columns import Column


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    town: str = "Rampur"


class FakeSource:
    """Rows 0 to n; answers at once, or when told with `answer()`."""

    def __init__(self, rows, *, later=False, broken=False):
        self.rows, self.later, self.broken = rows, later, broken
        self.pages = []
        self.waiting = []
        self.make = lambda at: Person(at, f"Person {at}")

    def count(self, done, failed):
        rows = self.rows
        self._reply(lambda: done(rows))

    def page(self, index, size, done, failed):
        self.pages.append(index)
        if self.broken:
            self._reply(lambda: failed(OSError("disk")))
        else:
            records = [self.make(at) for at in range(index * size, min(self.rows, (index + 1) * size))]
            self._reply(lambda: done(records))

    def answer(self):
        while self.waiting:
            self.waiting.pop(0)()

    def _reply(self, reply):
        if self.later:
            self.waiting.append(reply)
        else:
            reply()


@pytest.fixture
def columns():
    return [
        Column("name", "Name", lambda person: person.name, sortable=True),
        Column("town", "Town", lambda person: person.town, align="right", width=90),
    ]
