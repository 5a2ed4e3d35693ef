"""The dispatcher killed at random moments against a provider that counts: nothing twice, nothing lost, nothing hidden."""

import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from hms_desktop.app.parts import now_ms
from hms_desktop.channels.fake.faults import Faults
from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.model import Consent, Patient, PatientPhone
from hms_desktop.services.all import Services
from tests.helpers.clinic import ClinicForTests

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("HMS_KILLS", "200"))
PEOPLE = 12 * KILLS
TWILIO = {"account_sid": "AC" + "0" * 32, "auth_token": "t", "from": "+14155550100"}


@pytest.fixture
def fake():
    made = FakeProvider(now_ms, 0, Faults(answer_ms=8)).start()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path, fake):
    """A clinic whose campaign to everybody is launched, on the real clock."""
    clinic = ClinicForTests(tmp_path / "clinic")
    clinic.clock.ms = now_ms()
    clinic.vault.available = False
    fill(clinic)
    services = clinic.services
    services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, fake.url, {"per_second": "150"}))
    segment = services.segments.create("Everybody", {"all": []})
    body = "Dear {{patient.first_name}}, your number is {{patient.clinic_number}}."
    template = services.templates.create("Number", "sms", "en", "reminder", body)
    services.campaigns.launch(services.campaigns.create("Number", segment, template))
    clinic.close()
    return clinic.paths.root, clinic.key.hex()


def fill(clinic: ClinicForTests) -> None:
    ids = [clinic.new_id() for _ in range(PEOPLE)]
    named = {"sex": "female", "status": "active", "registered_on": date(2026, 1, 1)}
    consent = {"channel": "sms", "purpose": "reminder", "granted": True, "given_at": 0}
    with clinic.desk.database.writing(capture=False) as connection:
        people = [{"id": one, "name": "Asha Devi", "clinic_number": f"N{n}", **named} for n, one in enumerate(ids)]
        connection.execute(Patient.__table__.insert(), people)
        phones = [{"id": clinic.new_id(), "patient_id": one, "number": f"+9198{n:08}"} for n, one in enumerate(ids)]
        connection.execute(PatientPhone.__table__.insert(), phones)
        allowed = [{"id": clinic.new_id(), "patient_id": one, **consent} for one in ids]
        connection.execute(Consent.__table__.insert(), allowed)


def killed(folder, key, kills, seed):
    program = [sys.executable, "-m", "tests.helpers.killed_dispatch", str(folder), key, str(kills), str(seed)]
    return subprocess.Popen(program, cwd=ROOT)


def settled(folder, key) -> Services:
    """The clinic after a last run that nobody kills, with what can be found looked for."""
    from hms_desktop.app.parts import make_entry
    from hms_desktop.config import Paths
    from hms_desktop.domain.actor import AUTOMATION
    from hms_desktop.secrets import MemoryVault

    services = make_entry(Paths(folder), {"HMS_DATABASE_KEY": key}, MemoryVault(available=False)).open()
    services.desk.actor = AUTOMATION
    while not services.dispatch.run().idle:
        pass
    return services


@pytest.mark.slow
@pytest.mark.parametrize(("together", "share"), [(1, 1.0), (2, 0.2)], ids=["one", "two at once"])
def test_nothing_is_sent_twice_lost_or_hidden(folder, fake, together, share):
    where, key = folder
    runs = [killed(where, key, int(KILLS * share), seed) for seed in range(together)]
    assert [run.wait(600) for run in runs] == [0] * together
    services = settled(where, key)
    try:
        rows = {one.address: one.state for one in services.ledger.listed("Number")}
        with services.desk.database.read_raw() as connection:
            found = "SELECT count(*) FROM message_event WHERE raw LIKE '%date_updated%'"
            (looked_for,) = connection.execute(found).fetchone()
    finally:
        services.desk.database.close()
    taken = Counter(one.to for one in fake.memory.all())
    assert len(rows) == PEOPLE
    assert max(taken.values()) == 1
    lost = [to for to, state in rows.items() if state not in ("uncertain", "queued") and taken[to] != 1]
    assert lost == []
    assert not [to for to, state in rows.items() if state == "uncertain" and taken[to]]
    assert "sending" not in rows.values()
    assert "queued" not in rows.values()
    assert together > 1 or looked_for or "uncertain" in rows.values(), "no run was killed in the middle of sending"
