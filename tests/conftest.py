"""What holds for every test: no screen, no real keyring, no clock for hypothesis; and where the shared data is."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import is_hypothesis_test, settings

if TYPE_CHECKING:
    from tests.helpers.clinic import ClinicForTests

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")  # fallback fonts without a script are tried in turn
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # a test never reads this person's secrets

settings.register_profile("house", deadline=None)  # machines are slow and shared; benchmarks/ measures time
settings.register_profile("quick", settings.get_profile("house"), max_examples=20)
settings.load_profile("house")

QUICK_SHARE, QUICK_LEAST = 5, 3
PATIENCE_MS = 60_000  # what has to happen may take so long on a machine that is busy with other things

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def pytest_collection_modifyitems(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    """`make check` asks for the profile "quick": laws with a number of their own try a fifth of it; `make test` tries all."""
    if config.getoption("--hypothesis-profile") != "quick":
        return
    for law in {item.obj for item in items if isinstance(item, pytest.Function) and is_hypothesis_test(item.obj)}:
        own = law._hypothesis_internal_use_settings
        if own.max_examples > QUICK_LEAST and own.max_examples != settings.get_profile("quick").max_examples:
            fewer = max(QUICK_LEAST, own.max_examples // QUICK_SHARE)
            law._hypothesis_internal_use_settings = settings(own, max_examples=fewer)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of reference data beside the checkout; the test is skipped where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the shared reference data is not beside this checkout (../shared/data)")
    return SHARED_DATA


@pytest.fixture
def clinic(tmp_path: Path) -> "Iterator[ClinicForTests]":
    """A new encrypted clinic on 2026-11-22 at 10:00, signed in as the automation."""
    from tests.helpers.clinic import ClinicForTests

    made = ClinicForTests(tmp_path / "clinic")
    yield made
    made.close()


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """pytest-qt's, more patient: no test waits for something that must not happen."""
    for name in ("waitUntil", "waitSignal", "waitActive"):
        setattr(qtbot, name, _patient(getattr(qtbot, name)))
    return qtbot


def _patient(wait: Callable[..., Any]) -> Callable[..., Any]:
    def patient(*awaited: Any, timeout: int = PATIENCE_MS, **options: Any) -> Any:
        return wait(*awaited, timeout=max(timeout, PATIENCE_MS), **options)

    return patient
