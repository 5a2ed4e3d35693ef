"""The program killed while people enter triggered campaigns and rounds start: everybody enters once for each occasion."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from hms_desktop.app.parts import now_ms
from hms_desktop.channels.console import FILE
from hms_desktop.domain.model import Feedback
from hms_desktop.domain.time import moment
from tests.helpers.clinic import ClinicForTests
from tests.helpers.outreach import add
from tests.helpers.timed import Timed

ROOT = Path(__file__).resolve().parents[2]
KILLS = max(20, int(os.environ.get("HMS_KILLS", "200")) // 8)
PEOPLE = 120
TRIGGERED = 3
MINUTE_MS = 60_000


@pytest.fixture
def timed(tmp_path):
    clinic = ClinicForTests(tmp_path / "clinic")
    clinic.clock.ms = now_ms()
    clinic.vault.available = False
    yield Timed(clinic)
    clinic.close()


def killing(clinic, kills):
    program = [
        sys.executable,
        "-m",
        "tests.helpers.killed_dispatch",
        str(clinic.paths.root),
        clinic.key.hex(),
        str(kills),
        "7",
    ]
    return subprocess.Popen(program, cwd=ROOT)


def settle(clinic):
    """What is left is done by a program that nobody kills, on the real clock."""
    program = (
        "import sys; from pathlib import Path; from tests.helpers.killed_dispatch import child; "
        "child(Path(sys.argv[1]), {'HMS_DATABASE_KEY': sys.argv[2]})"
    )
    subprocess.run([sys.executable, "-c", program, str(clinic.paths.root), clinic.key.hex()], cwd=ROOT, check=True)


@pytest.mark.slow
def test_everybody_enters_once_for_each_occasion(timed):
    clinic = timed.clinic
    people = [timed.person() for _ in range(PEOPLE)]
    clinic.clock.ms = now_ms() - 3 * MINUTE_MS
    for _ in range(TRIGGERED):
        timed.armed({"trigger": {"event": "feedback.low", "again_after_days": 0}}, purpose="clinical")
    minute = moment(now_ms() - MINUTE_MS)
    repeated = timed.armed({"repeats": {"every": "day", "at": f"{minute:%H:%M}"}})
    run, told = killing(clinic, KILLS), 0
    while run.poll() is None:
        clinic.clock.ms = now_ms()
        if told < PEOPLE:
            add(clinic, Feedback, patient_id=people[told], given_at=clinic.clock(), rating=1)
            told += 1
    assert run.returncode == 0
    for one in people[told:]:
        add(clinic, Feedback, patient_id=one, given_at=now_ms(), rating=1)
    settle(clinic)
    with clinic.database.read_raw() as connection:
        entered = connection.execute(
            "SELECT c.parent_id, e.patient_id, e.because, count(*) FROM campaign_entry e JOIN campaign c ON c.id = e.campaign_id "
            "GROUP BY 1, 2, 3"
        ).fetchall()
        made = connection.execute(
            "SELECT c.parent_id, m.patient_id, count(*) FROM message m JOIN campaign c ON c.id = m.campaign_id "
            "WHERE c.kind = 'triggered' GROUP BY 1, 2"
        ).fetchall()
        states = {row[0] for row in connection.execute("SELECT DISTINCT state FROM message")}
        going = connection.execute("SELECT count(*) FROM campaign_entry WHERE state = 'going'").fetchone()[0]
    assert len(entered) == len(made) == TRIGGERED * PEOPLE
    assert {row[-1] for row in entered + made} == {1}
    assert [one.people for one in clinic.services.arming.rounds(repeated)] == [PEOPLE]
    assert going == 0, "nobody was forgotten on the way"
    assert "sending" not in states
    assert max(Counter(sent(clinic)).values()) == 1


def sent(clinic):
    """The messages that were handed over, by the outbox of the console channel."""
    lines = (clinic.paths.outbox / FILE).read_text(encoding="utf-8").splitlines()
    return (json.loads(line)["id"] for line in lines)
