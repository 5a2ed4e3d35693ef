"""What holds for every test: no screen, no real keyring, no clock for hypothesis; and where the shared data is."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from tests.helpers.clinic import ClinicForTests

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")  # fallback fonts without a script are tried in turn
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # a test never reads this person's secrets

settings.register_profile("house", deadline=None)  # machines are slow and shared; benchmarks/ measures time
settings.load_profile("house")

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


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
