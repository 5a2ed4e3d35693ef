from uuid import UUID

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.campaign.performance import Asked, By
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.handover import Outcome, SendResult
from hms_desktop.domain.model import Encounter, Reply, Template
from hms_desktop.services.campaigns.caution.brake import BrakeMovement
from hms_desktop.services.outreach.dispatch import DispatchService
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow


class Provider:
    """Takes everything but what it refuses."""

    provider = "test"

    def __init__(self):
        self.taken, self.refuses = [], False

    def ready(self):
        return 1000

    def send(self, message):
        self.taken.append(message)
        if self.refuses:
            return SendResult(Outcome.REFUSED, None, raw="no")
        return SendResult(Outcome.ACCEPTED, f"p-{len(self.taken)}", raw="ok")

    def poll(self, _awaited):
        return []


@pytest.fixture
def provider():
    return Provider()


@pytest.fixture
def dispatch(clinic, provider):
    brake = BrakeMovement(clinic.desk)
    return DispatchService(clinic.desk, lambda: {"sms": provider}, movements=lambda: (brake,))


@pytest.fixture
def campaign(clinic):
    """A draft to a hundred people with a phone each."""
    for number in range(100):
        allow(clinic, add_patient(clinic, "Asha Devi", phone=f"+9198111{number:05}"))
    segment = clinic.services.segments.create("Everybody", {"all": []})
    template = clinic.services.templates.create("Call", "sms", "en", "reminder", "Dear {{patient.name}}")
    return clinic.services.campaigns.create("Check", segment, template)


def status(clinic, campaign):
    return clinic.services.campaigns.get(campaign).status


@pytest.mark.slow
def test_without_a_watcher_the_rest_follows_at_once(clinic, campaign, dispatch, provider):
    clinic.services.campaigns.launch(campaign)
    assert dispatch.run().sent == 100
    assert len(provider.taken) == 100


@pytest.mark.slow
def test_when_the_first_few_are_refused_the_rest_does_not_leave(clinic, campaign, dispatch, provider):
    provider.refuses = True
    clinic.services.campaigns.launch(campaign)
    assert dispatch.run().failed == 20
    assert status(clinic, campaign) == "paused"
    found = clinic.services.caution.of(campaign)
    assert (found.reason, found.first) == ("brake-errors", 20)


@pytest.mark.slow
def test_who_watches_waits_for_what_becomes_of_the_first_few(clinic, campaign, dispatch, provider):
    clinic.services.campaigns.launch(campaign, watched=True)
    assert dispatch.run().sent == 0
    clinic.clock.forward(minutes=1)
    assert dispatch.run().sent == 20
    assert dispatch.run().sent == 0
    clinic.clock.forward(minutes=10)
    assert dispatch.run().sent == 80


@pytest.mark.slow
def test_the_rest_can_be_let_go_by_hand(clinic, campaign, dispatch):
    clinic.services.campaigns.launch(campaign, watched=True)
    clinic.clock.forward(minutes=1)
    assert dispatch.run().sent == 20
    clinic.services.caution.let_go(campaign)
    assert dispatch.run().sent == 80


@pytest.mark.slow
def test_people_who_say_no_stop_it(clinic, campaign, dispatch):
    clinic.services.campaigns.launch(campaign)
    assert dispatch.step(20).sent == 20
    with clinic.database.read_raw() as connection:
        rows = connection.execute(
            "SELECT id, patient_id, address FROM message WHERE state = 'accepted' LIMIT 3"
        ).fetchall()
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        for message, patient, address in rows:
            said = {"kind": "opt-out", "channel": "sms", "address": address, "received_at": clinic.clock()}
            ids = {"id": clinic.new_id(), "patient_id": UUID(bytes=patient), "message_id": UUID(bytes=message)}
            work.insert(Reply, ids | said)
    assert dispatch.run().sent == 0
    assert clinic.services.caution.of(campaign).reason == "brake-opt-outs"


@pytest.mark.slow
def test_a_template_that_the_provider_paused_stops_it(clinic, campaign, dispatch):
    clinic.services.campaigns.launch(campaign)
    with unit_of_work(clinic.database, AUTOMATION, "test") as work:
        for row in clinic.services.templates.all():
            work.update(Template, row.id, {"approval": "PAUSED"})
    assert dispatch.run().sent == 0
    assert clinic.services.caution.of(campaign).reason == "brake-approval"


@pytest.mark.slow
def test_who_goes_on_is_not_stopped_for_what_was_before(clinic, campaign, dispatch, provider):
    provider.refuses = True
    clinic.services.campaigns.launch(campaign)
    dispatch.run()
    provider.refuses = False
    clinic.clock.forward(minutes=1)
    clinic.services.caution.go_on(campaign)
    assert dispatch.run().sent == 80
    assert clinic.services.caution.of(campaign).reason is None


@pytest.mark.slow
def test_a_launch_is_taken_back_within_its_minute(clinic, campaign, dispatch):
    service = clinic.services.campaigns
    service.launch(campaign, watched=True)
    draft = clinic.services.caution.take_back(campaign)
    assert [(one.id, one.status, one.name) for one in service.all()] == [(draft, "draft", "Check")]
    assert clinic.services.performance.lines(Asked(By.CAMPAIGN)) == []
    clinic.clock.forward(minutes=2)
    assert dispatch.run().idle
    service.launch(draft)
    assert dispatch.run().sent == 100


@pytest.mark.slow
def test_what_is_on_its_way_is_not_taken_back(clinic, campaign, dispatch):
    clinic.services.campaigns.launch(campaign, watched=True)
    clinic.clock.forward(minutes=1)
    with pytest.raises(Refused, match="launch-not-held"):
        clinic.services.caution.take_back(campaign)
    assert dispatch.run().sent == 20


@pytest.mark.slow
def test_before_it_goes_on_it_says_what_changed(clinic, campaign, dispatch):
    service = clinic.services
    service.campaigns.launch(campaign)
    assert dispatch.step(10).sent == 10
    service.campaigns.pause(campaign)
    clinic.clock.forward(minutes=1)
    for number in range(3):
        allow(clinic, add_patient(clinic, "New Devi", phone=f"+9198222{number:05}"))
    with clinic.database.read_raw() as connection:
        waiting = [
            row[0] for row in connection.execute("SELECT patient_id FROM message WHERE state = 'queued' LIMIT 2")
        ]
    for patient in waiting:
        add(clinic, Encounter, patient_id=UUID(bytes=patient), started_at=clinic.clock(), kind="clinic")
    allow(clinic, UUID(bytes=waiting[0]), granted=False)
    found = service.caution.since_launch(campaign)
    assert (found.waiting, found.new, found.visited, found.booked, found.gone) == (90, 3, 2, 0, 0)
    assert found.barred == {"consent-withdrawn": 1}
    assert service.caution.go_on(campaign, add_new=True) == 3
    assert dispatch.run().sent == 92
