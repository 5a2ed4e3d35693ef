import pytest

from hms_desktop.domain.errors import Invalid, NotAllowed, Refused
from hms_desktop.domain.ids import derived_id
from hms_desktop.domain.message.template import MissingVariable
from hms_desktop.domain.model import PatientPhone
from tests.helpers.outreach import add, add_patient, allow, name_clinic

EVERYBODY = {"all": []}
BODY = "Dear {{patient.first_name}} of {{patient.village}}, please come"


@pytest.fixture
def made(clinic):
    """Segment and template ids."""
    segment = clinic.services.segments.create("Everybody", EVERYBODY)
    return segment, clinic.services.templates.create("Call", "sms", "en", "reminder", BODY)


def _everyone(clinic):
    """One patient for every reason, and two who get it."""
    for name in ("Asha", "Bina"):
        allow(clinic, add_patient(clinic, name, village="Rampur"))
    add_patient(clinic, "Nobody asked", village="Rampur")
    withdrawn = add_patient(clinic, "Withdrawn", village="Rampur")
    allow(clinic, withdrawn)
    allow(clinic, withdrawn, granted=False)
    allow(clinic, add_patient(clinic, "Deceased", village="Rampur", status="deceased"))
    allow(clinic, add_patient(clinic, "Moved", village="Rampur", status="moved"))
    allow(clinic, add_patient(clinic, "No phone", village="Rampur", phone=None))
    allow(clinic, add_patient(clinic, "Landline", village="Rampur", phone="+912024561234"))
    allow(clinic, add_patient(clinic, "No village", village=""))
    allow(clinic, add_patient(clinic, "Other channel", village="Rampur"), channel="whatsapp")


LEFT_OUT = {"no-consent": 2, "consent-withdrawn": 1, "deceased": 1, "moved": 1, "no-phone": 2, "missing-value": 1}


def test_the_review_says_who_gets_it_and_why_others_do_not(clinic, made):
    _everyone(clinic)
    review = clinic.services.campaigns.review(*made)
    assert (review.audience, review.receive, review.left_out) == (10, 2, LEFT_OUT)


def test_a_launch_freezes_the_audience_with_reasons_and_derived_ids(clinic, made):
    _everyone(clinic)
    service = clinic.services.campaigns
    campaign = service.create("  Yearly   check ", *made)
    assert service.launch(campaign) == service.review(*made)
    add_patient(clinic, "Came later", village="Rampur")
    row = service.get(campaign)
    assert (row.name, row.status, row.channel, row.purpose) == ("Yearly check", "running", "sms", "reminder")
    assert (row.funnel.audience, row.funnel.left_out, row.funnel.waiting) == (10, 8, 2)
    with clinic.database.read_raw() as connection:
        rows = connection.execute("SELECT id, patient_id, state, reason FROM message").fetchall()
    assert len(rows) == 10
    import uuid

    for row_id, patient, state, reason in rows:
        assert row_id == derived_id(campaign, 1, uuid.UUID(bytes=patient), "sms").bytes
        assert (state == "queued") == (reason is None)


def test_a_campaign_is_launched_once(clinic, made):
    allow(clinic, add_patient(clinic, "Asha", village="Rampur"))
    service = clinic.services.campaigns
    campaign = service.create("Check", *made)
    service.launch(campaign)
    with pytest.raises(Refused, match="campaign-already-launched"):
        service.launch(campaign)
    assert service.get(campaign).funnel.audience == 1


def test_the_launch_is_audited_and_captured(clinic, made):
    allow(clinic, add_patient(clinic, "Asha", village="Rampur"))
    campaign = clinic.services.campaigns.create("Check", *made)
    clinic.services.campaigns.launch(campaign)
    with clinic.database.read_raw() as connection:
        actions = connection.execute("SELECT action FROM audit_entry WHERE row_id = ?", (campaign.bytes,)).fetchall()
        (captured,) = connection.execute("SELECT count(*) FROM change WHERE table_number = 43").fetchone()
    assert actions == [("campaign.created",), ("campaign.launched",)]
    assert captured == 1


def test_pause_resume_and_stop(clinic, made):
    for name in "ABC":
        allow(clinic, add_patient(clinic, name, village="Rampur"))
    service = clinic.services.campaigns
    campaign = service.create("Check", *made)
    with pytest.raises(Refused):
        service.pause(campaign)
    service.launch(campaign)
    service.pause(campaign)
    assert service.get(campaign).status == "paused"
    service.resume(campaign)
    assert service.stop(campaign) == 3
    row = service.get(campaign)
    assert (row.status, row.funnel.stopped, row.funnel.waiting) == ("stopped", 3, 0)
    with pytest.raises(Refused):
        service.resume(campaign)


def test_a_draft_can_be_removed_and_a_launched_campaign_cannot(clinic, made):
    service = clinic.services.campaigns
    draft, launched = service.create("Draft", *made), service.create("Launched", *made)
    service.remove(draft)
    assert [row.id for row in service.all()] == [launched]
    service.restore(draft)
    service.launch(launched)
    with pytest.raises(Refused):
        service.remove(launched)


def test_a_text_that_needs_a_value_of_the_clinic_waits_for_it(clinic, made):
    template = clinic.services.templates.create("Name", "sms", "en", "reminder", "From {{clinic.name}}")
    allow(clinic, add_patient(clinic, "Asha"))
    with pytest.raises(MissingVariable):
        clinic.services.campaigns.review(made[0], template)
    name_clinic(clinic)
    assert clinic.services.campaigns.review(made[0], template).receive == 1


def test_the_first_phone_that_takes_messages_is_used(clinic, made):
    patient = add_patient(clinic, "Asha", village="Rampur", phone="+912024561234")
    add(clinic, PatientPhone, patient_id=patient, number="+919811122233", rank=2)
    add(clinic, PatientPhone, patient_id=patient, number="+919811122244", rank=1, removed_at=5)
    allow(clinic, patient)
    service = clinic.services.campaigns
    service.launch(service.create("Check", *made))
    clinic.services.dispatch.step()
    with clinic.database.read_raw() as connection:
        assert connection.execute("SELECT address FROM message").fetchall() == [("+919811122233",)]


def test_who_may(clinic, made):
    service = clinic.services.campaigns
    campaign = service.create("Check", *made)
    with pytest.raises(Invalid):
        service.create(" ", *made)
    clinic.act_as("receptionist")
    assert len(service.all()) == 1
    for act in (service.launch, service.pause, service.stop, service.remove):
        with pytest.raises(NotAllowed):
            act(campaign)
