"""The program killed while it moves people on: in the end the same rows as without."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from hms_desktop.app.parts import make_entry
from hms_desktop.config import Paths
from hms_desktop.domain.campaign.steps import Question, Step, StepKind
from hms_desktop.domain.time import DAY_MS
from hms_desktop.secrets import MemoryVault
from tests.helpers.clinic import ClinicForTests
from tests.helpers.trials import fill

ROOT = Path(__file__).resolve().parents[3]
PEOPLE = 800
KILLS = 5
TABLES = ("message", "campaign_entry", "outreach_task")
SENT = (
    "UPDATE message SET state = CASE WHEN substr(hex(patient_id), -1) < '8' THEN 'read' ELSE 'delivered' END, "
    "sent_at = state_at, delivered_at = state_at, "
    "read_at = CASE WHEN substr(hex(patient_id), -1) < '8' THEN state_at + 1 END WHERE state = 'queued'"
)


@pytest.fixture
def folder(tmp_path):
    """A clinic whose campaign is launched and whose people stand at the first step."""
    clinic = ClinicForTests(tmp_path / "clinic")
    fill(clinic, PEOPLE)
    services = clinic.services
    segment = services.segments.create("Everybody", {"all": []})
    template = services.templates.create("Words", "sms", "en", "reminder", "Dear {{patient.first_name}}, come")
    made = services.campaigns.create("Steps", segment, template)
    message = {"channel": "sms", "template_id": template}
    services.steps.save(
        made,
        (
            Step(1, StepKind.MESSAGE, **message),
            Step(2, StepKind.BRANCH, minutes=2 * 24 * 60, question=Question.READ, yes_step=3, no_step=5),
            Step(3, StepKind.WAIT, minutes=24 * 60),
            Step(4, StepKind.MESSAGE, **message),
            Step(5, StepKind.TASK, words="Call"),
        ),
    )
    assert services.campaigns.launch(made).receive == PEOPLE
    moment = clinic.clock()
    clinic.close()
    return clinic.paths.root, clinic.key.hex(), moment


def moved(folder, key, moment, kills):
    """Every row after four looks, a day apart, between which messages leave and some are read."""
    for day in range(5):
        program = [sys.executable, "-m", "tests.helpers.killed_journeys", str(folder), key, str(moment + day * DAY_MS)]
        subprocess.run([*program, str(kills), str(day)], cwd=ROOT, check=True)
        with opened(folder, key) as database, database.writing() as connection:
            connection.exec_driver_sql(SENT)
    with opened(folder, key) as database, database.read_raw() as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


@contextmanager
def opened(folder, key):
    """The clinic's database."""
    database = make_entry(Paths(folder), {"HMS_DATABASE_KEY": key}, MemoryVault(available=False)).open().desk.database
    yield database
    database.close()


@pytest.mark.slow
def test_killed_in_the_middle_of_a_move_and_begun_again_it_comes_to_the_same(folder, tmp_path):
    root, key, moment = folder
    calm, killed = tmp_path / "calm", tmp_path / "killed"
    for copy in (calm, killed):
        shutil.copytree(root, copy)
    expected, found = moved(calm, key, moment, 0), moved(killed, key, moment, KILLS)
    assert found == expected
    assert len(found["outreach_task"]) == PEOPLE
    assert {row[5] for row in found["campaign_entry"]} == {"done"}
    assert PEOPLE < len(found["message"]) < 2 * PEOPLE
