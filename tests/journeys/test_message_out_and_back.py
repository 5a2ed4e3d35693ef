"""One message out and back: a segment, a campaign, the ledger, the console twin, its receipts, and the chart's numbers."""

import json
import subprocess

import pytest

from hms_desktop.channels.registry import ChannelBook
from hms_desktop.services.all import Services
from hms_desktop.services.desk import Desk
from tests.helpers.outreach import add_patient, allow, name_clinic

PEOPLE = 60


def _register(clinic):
    """Seniors who allow WhatsApp, seniors who don't, and people who are too young."""
    for number in range(PEOPLE):
        patient = add_patient(clinic, f"Savitri Kulkarni{number}", age=58 + number % 10, phone=f"+9198765{number:05}")
        if number % 3:
            allow(clinic, patient, channel="whatsapp")


@pytest.mark.slow
def test_a_message_goes_out_and_comes_back_as_a_point_on_the_chart(clinic):
    services = clinic.services
    name_clinic(clinic)
    services.segments.ensure_shipped()
    services.templates.ensure_shipped()
    _register(clinic)

    clinic.act_as("outreach")
    seniors = services.segments.named("Senior citizens 60+")
    expected = services.segments.count(seniors.tree)
    template = next(row for row in services.templates.all("whatsapp") if row.name.startswith("Yearly"))
    review = services.campaigns.review(seniors.id, template.id)
    assert review.audience == expected == PEOPLE * 8 // 10
    assert review.receive + sum(review.left_out.values()) == review.audience
    campaign = services.campaigns.create("Seniors in November", seniors.id, template.id)
    assert services.campaigns.launch(campaign) == review

    services.dispatch.step(limit=10)
    half = _reopened(clinic)
    for _ in range(60):
        clinic.clock.forward(seconds=4)
        half.dispatch.step()

    row = services.campaigns.get(campaign)
    assert row.status == "finished"
    assert row.funnel.waiting == row.funnel.uncertain == 0
    assert row.funnel.sent + row.funnel.failed >= review.receive
    assert 0 < row.funnel.read < row.funnel.delivered <= row.funnel.sent
    growth = services.ledger.growth(campaign)
    assert (growth.sent[-1], growth.delivered[-1], growth.read[-1]) == (
        row.funnel.sent,
        row.funnel.delivered,
        row.funnel.read,
    )
    today = services.analytics.report().messages[-1].funnel
    assert (today.sent, today.delivered, today.read) == (row.funnel.sent, row.funnel.delivered, row.funnel.read)

    lines = [json.loads(line) for line in (clinic.paths.outbox / "messages.jsonl").read_text().splitlines()]
    assert len(lines) == len({line["id"] for line in lines}) == review.receive
    plain = ["grep", "-raqi", "-e", "savitri", "-e", "+9198765", str(clinic.paths.root)]
    assert subprocess.run(plain, check=False).returncode == 1


def _reopened(clinic):
    """Another desk on the same file, as after a restart: nothing is remembered but what was written."""
    desk = Desk(
        clinic.database,
        clinic.paths,
        now_ms=clinic.clock,
        new_id=clinic.new_id,
        channels=ChannelBook(clinic.paths.outbox, clinic.clock),
    )
    return Services(desk)
