"""A clinic whose dispatcher is killed again and again against a provider that counts; for the test and the benchmark."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hms_desktop.app.parts import make_entry, now_ms
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.model import Consent, Patient, PatientPhone
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.all import Services
from tests.helpers.clinic import ClinicForTests

ROOT = Path(__file__).resolve().parents[2]
EACH_KILL = 12  # people for a kill, so that there is always somebody left to send to
TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "t", "from": "+14155550100"}
CAMPAIGN = "Number"
ANSWER_MS = 8
_UNSENT = ("uncertain", "queued")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: numbers of messages; `resolved` says that something was found by looking for it, or shown."""

    rows: int
    twice: int
    lost: int
    hidden: int
    left: int
    resolved: bool


def launched(folder: Path, url: str, people: int) -> tuple[Path, str]:
    """A clinic with a campaign to `people`, launched on the real clock; its folder and key."""
    clinic = ClinicForTests(folder)
    clinic.clock.ms = now_ms()
    clinic.vault.available = False
    _fill(clinic, people)
    services = clinic.services
    services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, url, {"per_second": "150"}))
    segment = services.segments.create("Everybody", {"all": []})
    body = "Dear {{patient.first_name}}, your number is {{patient.clinic_number}}."
    template = services.templates.create(CAMPAIGN, "sms", "en", "reminder", body)
    services.campaigns.launch(services.campaigns.create(CAMPAIGN, segment, template))
    clinic.close()
    return clinic.paths.root, clinic.key.hex()


def killed(folder: Path, key: str, kills: int, seed: int) -> subprocess.Popen[bytes]:
    """A program that starts a dispatcher and kills it, `kills` times."""
    program = [sys.executable, "-m", "tests.helpers.killed_dispatch", str(folder), key, str(kills), str(seed)]
    return subprocess.Popen(program, cwd=ROOT)


def outcome(folder: Path, key: str, provider: FakeProvider) -> Outcome:
    """What came of it, by the provider's own count, after a last run that nobody kills."""
    services = _settled(folder, key)
    try:
        rows = {one.address: one.state for one in services.ledger.listed(CAMPAIGN)}
        with services.desk.database.read_raw() as connection:
            found = "SELECT count(*) FROM message_event WHERE raw LIKE '%date_updated%'"
            (looked_for,) = connection.execute(found).fetchone()
    finally:
        services.desk.database.close()
    taken = Counter(one.to for one in provider.memory.all())
    states = Counter(rows.values())
    return Outcome(
        rows=len(rows),
        twice=sum(number > 1 for number in taken.values()),
        lost=sum(state not in _UNSENT and taken[to] != 1 for to, state in rows.items()),
        hidden=sum(state == "uncertain" and taken[to] > 0 for to, state in rows.items()),
        left=states["sending"] + states["queued"],
        resolved=bool(looked_for or states["uncertain"]),
    )


def _settled(folder: Path, key: str) -> Services:
    """The clinic after a last run, with what can be found looked for."""
    services = make_entry(Paths(folder), {"HMS_DATABASE_KEY": key}, MemoryVault(available=False)).open()
    services.desk.actor = AUTOMATION
    while not services.dispatch.run().idle:
        pass
    return services


def _fill(clinic: ClinicForTests, people: int) -> None:
    ids = [clinic.new_id() for _ in range(people)]
    named = {"sex": "female", "status": "active", "registered_on": date(2026, 1, 1)}
    consent = {"channel": "sms", "purpose": "reminder", "granted": True, "given_at": 0}
    with clinic.desk.database.writing(capture=False) as connection:
        rows = [{"id": one, "name": "Asha Devi", "clinic_number": f"N{n}", **named} for n, one in enumerate(ids)]
        connection.execute(Patient.__table__.insert(), rows)
        phones = [{"id": clinic.new_id(), "patient_id": one, "number": f"+9198{n:08}"} for n, one in enumerate(ids)]
        connection.execute(PatientPhone.__table__.insert(), phones)
        allowed = [{"id": clinic.new_id(), "patient_id": one, **consent} for one in ids]
        connection.execute(Consent.__table__.insert(), allowed)
