"""Demo clinics for the tests: a small one for each module that asks, and the default one, built once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hms_desktop.config import Paths
from hms_desktop.demo.build import Built, build_demo
from hms_desktop.domain.time import ms_of
from hms_desktop.store.database import Database

AS_OF = date(2026, 11, 22)
KEY = bytes(range(32))
SMALL = 800


@dataclass
class Demo:
    paths: Paths
    built: Built
    database: Database

    def rows(self, question: str, *values: Any) -> list[tuple]:
        with self.database.read_raw() as connection:
            return connection.execute(question, values).fetchall()

    def one(self, question: str, *values: Any) -> Any:
        return self.rows(question, *values)[0][0]


def make_demo(folder: Path, **options: Any) -> Demo:
    options = {"patients": SMALL, "as_of": AS_OF, **options}
    built = build_demo(Paths(folder), options.pop("key", KEY), **options)
    return Demo(Paths(folder), built, Database(folder / "clinic.db", KEY, now_ms=lambda: ms_of(AS_OF, 11)))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = make_demo(tmp_path_factory.mktemp("demo") / "clinic")
    yield made
    made.database.close()


@pytest.fixture(scope="session")
def default_demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    made = make_demo(tmp_path_factory.mktemp("default") / "clinic", patients=None)
    yield made
    made.database.close()


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[..., Demo]]:
    made: list[Demo] = []

    def make(name: str, **options: Any) -> Demo:
        made.append(make_demo(tmp_path / name, **options))
        return made[-1]

    yield make
    for one in made:
        one.database.close()
