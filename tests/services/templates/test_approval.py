import pytest
import requests

from hms_desktop.channels.fake.server import FakeProvider
from hms_desktop.domain.errors import Invalid, Refused
from hms_desktop.domain.message.providers import ChannelSetup
from tests.helpers.outreach import add_patient, allow, name_clinic, reword

ID = "1107160000000012345"


@pytest.fixture
def approval(clinic):
    return clinic.services.template_approval


def write(clinic, body="Dear {{patient.first_name}}, come", channel="sms", purpose="reminder"):
    return clinic.services.templates.create("Come", channel, "en", purpose, body)


def launch(clinic, template, *, phone="+919876500001"):
    allow(clinic, add_patient(clinic, "Asha Patil", phone=phone))
    segment = clinic.services.segments.create("All", {"all": []})
    campaign = clinic.services.campaigns.create("November", segment, template)
    return clinic.services.campaigns.launch(campaign)


def test_without_the_wish_for_a_second_person_nobody_is_asked(clinic):
    assert launch(clinic, write(clinic)).receive == 1


def test_what_nobody_else_has_seen_is_not_launched(clinic, approval):
    approval.want_second_person(True)
    template = write(clinic)
    with pytest.raises(Refused) as caught:
        launch(clinic, template)
    assert (caught.value.code, caught.value.params) == ("template-unapproved", {"name": "Come"})


def test_nobody_approves_their_own_words_but_another_may(clinic, approval):
    approval.want_second_person(True)
    clinic.act_as("outreach")
    template = write(clinic)
    add_patient(clinic, "Asha Patil")
    with pytest.raises(Refused) as caught:
        approval.approve(template)
    assert caught.value.code == "template-own-words"
    clinic.act_as("care-coordinator")
    approval.approve(template)
    clinic.act_as("administrator")
    assert launch(clinic, template).receive == 1


def test_a_change_needs_a_new_approval(clinic, approval):
    add_patient(clinic, "Asha Patil")
    template = write(clinic)
    approval.approve(template)
    (message,) = clinic.services.templates.library()
    assert message.words["sms", "en"].approved_at is not None
    reword(clinic, template, "Other words")
    (message,) = clinic.services.templates.library()
    assert message.words["sms", "en"].approved_at is None


def test_the_same_message_in_another_language_must_be_approved_too(clinic, approval):
    approval.want_second_person(True)
    template = write(clinic)
    (message,) = clinic.services.templates.library()
    from hms_desktop.services.templates.records import Written

    clinic.services.templates.write(message.key, "Come", "reminder", [Written("sms", "hi", "आइए")])
    clinic.act_as("manager")
    add_patient(clinic, "Lata Rao", phone=None)
    approval.approve(template)
    with pytest.raises(Refused, match="template-unapproved"):
        launch(clinic, template)


def test_words_that_need_what_nobody_has_are_neither_approved_nor_launched(clinic, approval):
    template = write(clinic, "Come on {{appointment.next_day}}")
    with pytest.raises(Refused) as caught:
        approval.approve(template)
    assert caught.value.params == {"name": "Day of the next appointment"}
    with pytest.raises(Refused, match="launch-values-missing"):
        launch(clinic, template)


@pytest.mark.parametrize(
    ("told", "faults"),
    [
        ({"dlt_header": "ASHACL", "dlt_template": ID, "dlt_text": "Dear {#var#}, come"}, {}),
        ({}, {}),
        ({"dlt_header": "ASHA"}, {"dlt_header", "dlt_template", "dlt_text"}),
        ({"dlt_header": "123456", "dlt_template": ID, "dlt_text": "x"}, {"dlt_header"}),
        ({"dlt_template": "12", "dlt_text": "x"}, {"dlt_template"}),
    ],
)
def test_the_form_of_a_registration(clinic, approval, told, faults):
    template = write(clinic)
    if not faults:
        approval.register(template, told)
        return
    with pytest.raises(Invalid) as caught:
        approval.register(template, told)
    assert set(caught.value.fields) == faults


def test_the_header_of_an_offer_has_digits(clinic, approval):
    template = write(clinic, purpose="promotion")
    with pytest.raises(Invalid):
        approval.register(template, {"dlt_header": "ASHACL", "dlt_template": ID, "dlt_text": "x"})
    approval.register(template, {"dlt_header": "412345", "dlt_template": ID, "dlt_text": "x"})


def test_a_text_that_differs_from_the_registered_one_is_not_launched(clinic, approval):
    template = write(clinic)
    approval.register(template, {"dlt_template": ID, "dlt_text": "Dear {#var#}, please come"})
    with pytest.raises(Refused, match="template-dlt-differs"):
        launch(clinic, template)


def test_who_has_a_longer_name_than_the_operators_take_is_left_out(clinic, approval):
    template = write(clinic, "Dear {{patient.name}}, come")
    approval.register(template, {"dlt_template": ID, "dlt_text": "Dear {#var#}, come"})
    allow(clinic, add_patient(clinic, "A" * 31, phone="+919876500002"))
    launch(clinic, template)
    clinic.clock.forward(minutes=5)
    done = clinic.services.dispatch.run()
    assert (done.sent, dict(done.skipped)) == (1, {"dlt-value-too-long": 1})


@pytest.fixture
def meta(clinic):
    fake = FakeProvider(clinic.clock).start()
    secrets = {"access_token": "t", "phone_number_id": "1", "business_account_id": "102290129340398"}
    clinic.services.channels.configure(ChannelSetup("whatsapp", "meta", secrets, fake.url))
    yield fake
    fake.close()


def hand_in(fake, name, body, language="en_US"):
    told = {"name": name, "language": language, "category": "UTILITY", "components": [{"type": "BODY", "text": body}]}
    assert requests.post(f"{fake.url}/v23.0/102290129340398/message_templates", json=told, timeout=5).ok


def test_state_and_quality_come_from_whatsapp_and_rule_the_launch(clinic, approval, meta):
    template = write(clinic, channel="whatsapp")
    approval.register(template, {"provider_name": "paused_come", "category": "UTILITY"})
    hand_in(meta, "paused_come", "Dear {{1}}, come")
    assert approval.keep(approval.ask()) == 1
    (message,) = clinic.services.templates.library()
    words = message.words["whatsapp", "en"]
    assert (words.approval, words.quality, words.sheet.provider_language) == ("PAUSED", "GREEN", "en_US")
    with pytest.raises(Refused) as caught:
        launch(clinic, template)
    assert caught.value.params == {"name": "Come", "state": "PAUSED"}


def test_a_text_registered_in_other_words_is_not_approved(clinic, approval, meta):
    template = write(clinic, channel="whatsapp")
    approval.register(template, {"provider_name": "come", "category": "UTILITY"})
    hand_in(meta, "come", "Dear {{1}}, please come")
    approval.keep(approval.ask())
    (message,) = clinic.services.templates.library()
    assert message.words["whatsapp", "en"].approval == "DIFFERS"


def test_a_registered_text_leaves_by_its_name_and_language_with_its_values(clinic, approval, meta):
    template = write(clinic, channel="whatsapp")
    approval.register(template, {"provider_name": "come", "category": "UTILITY"})
    hand_in(meta, "come", "Dear {{1}}, come")
    approval.keep(approval.ask())
    patient = add_patient(clinic, "Asha Patil")
    allow(clinic, patient, channel="whatsapp")
    segment = clinic.services.segments.create("All", {"all": []})
    clinic.services.campaigns.launch(clinic.services.campaigns.create("November", segment, template))
    clinic.clock.forward(minutes=5)
    assert clinic.services.dispatch.run().sent == 1
    (taken,) = meta.memory.all()
    assert '"name":"come"' in taken.body
    assert '"code":"en_US"' in taken.body
    assert '"text":"Asha"' in taken.body


def test_without_whatsapp_nobody_is_asked(approval):
    with pytest.raises(Refused, match="templates-not-asked"):
        approval.ask()


def test_a_text_that_tells_an_illness_goes_to_no_shared_phone(clinic):
    name_clinic(clinic)
    for name, phone in (
        ("Asha Patil", "+919876500001"),
        ("Ravi Patil", "+919876500001"),
        ("Lata Rao", "+919876500002"),
    ):
        allow(clinic, add_patient(clinic, name, phone=phone))
    segment = clinic.services.segments.create("All", {"all": []})
    make = clinic.services.campaigns.create
    private = clinic.services.campaigns.launch(make("One", segment, write(clinic, "Your diabetes check is due")))
    assert (private.receive, dict(private.left_out)) == (1, {"shared-phone-private": 2})
    plain = clinic.services.campaigns.launch(make("Two", segment, write(clinic, "Your check is due")))
    assert plain.receive == 3


def test_a_phone_that_came_to_be_shared_after_the_launch_counts(clinic):
    patient = add_patient(clinic, "Asha Patil")
    allow(clinic, patient)
    segment = clinic.services.segments.create("All", {"all": []})
    template = write(clinic, "Your diabetes check is due")
    clinic.services.campaigns.launch(clinic.services.campaigns.create("One", segment, template))
    add_patient(clinic, "Ravi Patil")
    clinic.clock.forward(minutes=5)
    done = clinic.services.dispatch.run()
    assert (done.sent, dict(done.skipped)) == (0, {"shared-phone-private": 1})


def test_while_a_campaign_sends_the_register_is_read_by_itself_and_a_bad_text_stops_it(clinic, approval, meta):
    template = write(clinic, channel="whatsapp")
    approval.register(template, {"provider_name": "red_come", "category": "UTILITY"})
    for number in range(3):
        allow(clinic, add_patient(clinic, "Asha Patil", phone=f"+9198111000{number:02}"), channel="whatsapp")
    segment = clinic.services.segments.create("All", {"all": []})
    campaign = clinic.services.campaigns.create("November", segment, template)
    clinic.services.campaigns.launch(campaign)
    hand_in(meta, "red_come", "Dear {{1}}, come")
    clinic.clock.forward(minutes=20)
    assert clinic.services.dispatch.run().sent == 0
    assert clinic.services.caution.of(campaign).reason == "brake-quality"
