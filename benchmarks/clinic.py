"""The clinic that is measured on: a demo of `patients` people, built once and kept until the schema or the seed changes."""

from __future__ import annotations

import os
import secrets
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.services.all import Services

BUILT_FOR = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class BenchClinic:
    """A folder with a demo clinic and its key."""

    folder: Path
    key: str
    patients: int

    def environment(self) -> dict[str, str]:
        """What a process needs to open it."""
        return os.environ | {"HMS_DATABASE_KEY": self.key}

    def services(self) -> Services:
        """Services on it, acting as the automation; the caller closes the database."""
        services = make_entry(Paths(self.folder), self.environment()).open()
        services.desk.actor = AUTOMATION
        return services

    def sample_patients(self, count: int) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
        """Name, local name, phone, village and clinic number of patients spread over the register."""
        services = self.services()
        step = max(1, self.patients // count)
        with services.desk.database.read_raw() as connection:
            numbers = range(1, step * count, step)
            marks = ",".join(map(str, numbers))
            rows = connection.execute(
                "SELECT p.name, p.local_name, (SELECT number FROM patient_phone WHERE patient_id = p.id LIMIT 1), "
                "p.village, p.clinic_number FROM search_document d JOIN patient p ON p.id = d.patient_id "
                f"WHERE d.number IN ({marks})"
            ).fetchall()
        services.desk.database.close()
        return list(rows)


def bench_clinic(patients: int) -> BenchClinic:
    """The clinic for this many patients, built now if it is not there. Takes minutes for a million."""
    from hms_desktop.demo.build import build_demo

    folder = Path(os.environ.get("HMS_BENCH_DIR", tempfile.gettempdir())) / f"hms-bench-{patients}"
    key_file = folder / "bench-key"
    if not key_file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        key = secrets.token_hex(32)
        build_demo(Paths(folder), bytes.fromhex(key), as_of=BUILT_FOR, patients=patients)
        key_file.write_text(key)
    return BenchClinic(folder, key_file.read_text(), patients)
