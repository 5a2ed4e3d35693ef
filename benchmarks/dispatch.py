"""Sending 10,000 messages to the fake provider against a bare pooled loop of `requests`, a capped rate, and a large launch."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from uuid import UUID

import requests
from requests.adapters import HTTPAdapter

from benchmarks.report import Result, once_ms
from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.message.providers import ChannelSetup
from hms_desktop.domain.model import Consent, Patient, PatientPhone
from hms_desktop.secrets import MemoryVault
from hms_desktop.services.all import Services
from hms_desktop.services.outreach.hands import THREADS

MESSAGES, CAPPED, AUDIENCE = 10_000, 1_000, 100_000
CAP = 80
KEY = "cd" * 32
ACCOUNT = "AC" + "0" * 32
TWILIO = {"account_sid": ACCOUNT, "auth_token": "t", "from": "+14155550100"}
BODY = "Dear {{patient.first_name}}, please come to the clinic on Monday."


def run() -> list[Result]:
    """Rates as shares of what is possible, so that below is above: 1 / 0.6, and the cap's own border."""
    with tempfile.TemporaryDirectory(prefix="hms-dispatch-") as folder, fake() as url:
        whole = clinic(Path(folder) / "whole", MESSAGES, url, 1000)
        bare = MESSAGES / _seconds(lambda: bare_loop(url, MESSAGES))
        ours = MESSAGES / _seconds(whole.dispatch.run)
        whole.desk.database.close()
        capped = clinic(Path(folder) / "capped", CAPPED, url, CAP)
        rate = CAPPED / _seconds(capped.dispatch.run)
        capped.desk.database.close()
        launched = launch(Path(folder) / "large")
    return [
        Result("dispatch_rate", round(ours, 1), "messages/s", round(bare, 1), round(ours / bare, 3), 0.6, ours >= 0.6 * bare),
        Result("dispatch_capped", round(rate, 1), "messages/s", CAP, round(rate / CAP, 3), 1.0, 76 <= rate <= CAP),
        launched,
    ]  # fmt: skip


def bare_loop(url: str, number: int) -> None:
    """The same requests by the same number of threads over one pooled session, and nothing else."""
    session = requests.Session()
    session.mount("http://", HTTPAdapter(pool_maxsize=THREADS))
    address = f"{url}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    session.auth = (ACCOUNT, "t")

    def send(at: int) -> None:
        form = {
            "To": f"+9197{at:08}",
            "From": "+14155550100",
            "Body": "Dear Asha, please come to the clinic on Monday.",
        }
        session.post(address, data=form, timeout=(5, 30)).raise_for_status()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(send, range(number)))
    session.close()


def clinic(folder: Path, people: int, url: str, per_second: float) -> Services:
    """A clinic with a campaign to all its people, launched."""
    services = _new(folder, people)
    services.channels.configure(ChannelSetup("sms", "twilio", TWILIO, url, {"per_second": str(per_second)}))
    services.campaigns.launch(_campaign(services))
    return services


def launch(folder: Path) -> Result:
    """Freezing an audience with its reasons against inserting as many bare rows of the ledger."""
    services = _new(folder, AUDIENCE)
    made = _campaign(services)
    ours = once_ms(lambda: services.campaigns.launch(made))
    with services.desk.database.writing(capture=False) as connection:
        bare = once_ms(
            lambda: connection.exec_driver_sql(
                "INSERT INTO message (id, campaign_id, step, patient_id, channel, state, state_at, queued_at) "
                "SELECT randomblob(16), NULL, 1, id, 'bare', 'queued', 0, 0 FROM patient"
            )
        )
    services.desk.database.close()
    ratio = ours / bare
    return Result("launch_100k", round(ours, 1), "ms", round(bare, 1), round(ratio, 3), 5.0, ratio <= 5.0)


@contextmanager
def fake() -> Iterator[str]:
    """The fake provider in a process of its own."""
    command = [sys.executable, "-m", "hms_desktop", "channels", "fake", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.terminate()


def _new(folder: Path, people: int) -> Services:
    entry = make_entry(Paths(folder), {"HMS_DATABASE_KEY": KEY}, MemoryVault(available=False))
    services, _ = entry.make("bench")
    services.desk.actor = AUTOMATION
    new = services.desk.new_id
    ids = [new() for _ in range(people)]
    allowed = {"channel": "sms", "purpose": "reminder", "granted": True, "given_at": 0}
    with services.desk.database.writing(capture=False) as connection:
        named = {"name": "Asha Devi", "sex": "female", "status": "active", "registered_on": date(2026, 1, 1)}
        connection.execute(Patient.__table__.insert(), [{"id": one, **named} for one in ids])
        phones = [{"id": new(), "patient_id": one, "number": f"+9198{at:08}"} for at, one in enumerate(ids)]
        connection.execute(PatientPhone.__table__.insert(), phones)
        connection.execute(Consent.__table__.insert(), [{"id": new(), "patient_id": one, **allowed} for one in ids])
    return services


def _campaign(services: Services) -> UUID:
    segment = services.segments.create("Everybody", {"all": []})
    template = services.templates.create("Come", "sms", "en", "reminder", BODY)
    return services.campaigns.create("Come", segment, template)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
