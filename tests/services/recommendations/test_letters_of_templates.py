"""Letters in the words of a template: they leave as it is registered, and not where they would surely be refused."""

import pytest

from hms_desktop.domain.actor import AUTOMATION
from hms_desktop.domain.errors import Refused
from hms_desktop.domain.message.handover import RegisteredTemplate
from hms_desktop.domain.model import Reply, Template
from hms_desktop.services.templates.records import Written
from hms_desktop.store.unit_of_work import unit_of_work
from tests.helpers.outreach import add, add_patient, allow
from tests.helpers.sending import Recording

WORDS = "Dear {{patient.first_name}}, please come."


class Meta(Recording):
    """Takes everything, as Meta would what is registered."""

    provider = "meta"


@pytest.fixture
def channel(clinic, monkeypatch):
    made = Meta(clinic.clock)
    monkeypatch.setattr(clinic.desk, "channels", lambda: {"whatsapp": made, "sms": made, "email": made})
    return made


@pytest.fixture
def asha(clinic):
    made = add_patient(clinic, "Asha Devi", phone="+919811100001", email="asha@example.in")
    for channel in ("whatsapp", "sms", "email"):
        allow(clinic, made, channel)
    return made


def template(clinic, channel, **registered):
    key = clinic.services.templates.write(None, "Come", "reminder", [Written(channel, "en", WORDS, "Your visit")])
    (row,) = [one for one in clinic.services.templates.all(channel) if one.name == "Come"]
    with unit_of_work(clinic.database, AUTOMATION, "test.registered") as work:
        work.update(Template, row.id, registered or {"key": key})
    return row.id


def sent(clinic, channel, patient, template_id):
    clinic.services.writing.send(patient, template_id)
    clinic.services.dispatch.run()
    ((_, message),) = channel.taken
    return message


def test_whatsapp_gets_the_registered_name_and_the_values(clinic, channel, asha):
    known = {"provider_name": "come_now", "approval": "APPROVED", "provider_language": "en_US"}
    message = sent(clinic, channel, asha, template(clinic, "whatsapp", **known))
    assert message.template == RegisteredTemplate("come_now", "en_US")
    assert (message.values, message.body) == (("Asha",), "Dear Asha, please come.")


def test_sms_carries_its_dlt_numbers_and_mail_its_subject(clinic, channel, asha):
    known = {"dlt_template": "1" * 19, "dlt_header": "CLINIC", "provider_name": "flow"}
    told = sent(clinic, channel, asha, template(clinic, "sms", **known))
    assert told.template == RegisteredTemplate("flow", "en", "1" * 19, "CLINIC")
    channel.taken.clear()
    assert sent(clinic, channel, asha, template(clinic, "email")).subject == "Your visit"


def test_whatsapp_does_not_take_free_words_from_who_has_not_just_been_written_to(clinic, channel, asha):
    free = template(clinic, "whatsapp")
    with pytest.raises(Refused, match="direct-window-over"):
        clinic.services.writing.send(asha, free)
    about = {"patient_id": asha, "channel": "whatsapp", "address": "+919811100001", "body": "Hello"}
    add(clinic, Reply, **about, received_at=clinic.clock())
    clinic.clock.forward(hours=23)
    message = sent(clinic, channel, asha, free)
    assert (message.template, message.body) == (None, "Dear Asha, please come.")
    clinic.clock.forward(days=1)
    (letter,) = [one for one in clinic.services.writing.letters(asha) if one.template_id == free]
    assert letter.reason == "direct-window-over"


@pytest.mark.parametrize(("known", "reason"), [({"approval": "PAUSED"}, "letter-not-at-provider")])
def test_what_the_provider_holds_back_is_not_written(clinic, channel, asha, known, reason):
    with pytest.raises(Refused, match=reason):
        clinic.services.writing.send(asha, template(clinic, "whatsapp", provider_name="come_now", **known))


def test_words_without_a_second_person_are_not_written(clinic, channel, asha):
    words = template(clinic, "sms")
    clinic.services.template_approval.want_second_person(True)
    with pytest.raises(Refused, match="letter-unapproved"):
        clinic.services.writing.send(asha, words)
