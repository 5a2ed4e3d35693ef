"""Messages to single patients: the words, why not, once a day, and calling back what has not left."""

from datetime import date

import pytest

from hms_desktop.domain.errors import NotAllowed, NotFound, Refused
from hms_desktop.domain.model import Consent, DueEntry, PatientPhone
from tests.helpers.clinic import NOON
from tests.helpers.records import add, add_patient


@pytest.fixture
def child(clinic):
    clinic.services.templates.ensure_shipped()
    made = add_patient(clinic, "Asha Kamble", language="hi", birth_date=date(2026, 6, 1), birth_precision="day")
    add(clinic, PatientPhone, patient_id=made, number="+919876543211", owner="family")
    add(clinic, Consent, patient_id=made, channel="sms", purpose="reminder", granted=True, given_at=NOON - 9)
    add(clinic, DueEntry, patient_id=made, kind="child", code="OPV1", due_on=date(2026, 11, 20))
    return made


def keys(clinic, patient):
    return [one.key for one in clinic.services.recommendations.for_patient(patient)]


def state(clinic, message_id):
    with clinic.database.read_raw() as connection:
        return connection.execute("SELECT state FROM message WHERE id = ?", [message_id.bytes]).fetchone()[0]


def test_the_fitting_words_in_the_patients_language_come_first(clinic, child):
    first, *others = clinic.services.writing.letters(child, "dose-due")
    assert (first.fitting, first.language, first.channel, first.reason) == (True, "hi", "sms", None)
    assert "Asha" in first.text
    assert {one.reason for one in others if one.channel == "whatsapp"} == {"direct-no-consent"}
    assert {one.name for one in others}.isdisjoint({"How was your visit?", "Health camp invitation"})


@pytest.mark.slow
def test_sending_follows_the_recommendation_and_can_be_called_back(clinic, child):
    assert keys(clinic, child) == ["dose-due"]
    letter = clinic.services.writing.letters(child, "dose-due")[0]
    sent = clinic.services.writing.send(child, letter.template_id, "dose-due")
    assert (state(clinic, sent.message_id), keys(clinic, child)) == ("queued", [])
    with pytest.raises(Refused) as twice:
        clinic.services.writing.send(child, letter.template_id, "dose-due")
    assert twice.value.code == "letter-already-sent"
    clinic.services.writing.call_back(sent)
    assert (state(clinic, sent.message_id), keys(clinic, child)) == ("canceled", ["dose-due"])
    again = clinic.services.writing.send(child, letter.template_id)
    assert (again.message_id, again.answer_id) == (sent.message_id, None)


def test_what_has_left_is_not_called_back(clinic, child):
    letter = clinic.services.writing.letters(child)[0]
    sent = clinic.services.writing.send(child, letter.template_id)
    clinic.services.dispatch.run()
    assert state(clinic, sent.message_id) != "queued"
    with pytest.raises(Refused) as left:
        clinic.services.writing.call_back(sent)
    assert left.value.code == "letter-left"


@pytest.mark.slow
def test_consent_is_asked_again_when_it_is_handed_over(clinic, child):
    letter = clinic.services.writing.letters(child)[0]
    sent = clinic.services.writing.send(child, letter.template_id)
    clinic.services.consents.withdraw(child)
    clinic.services.dispatch.run()
    assert state(clinic, sent.message_id) == "suppressed"


def test_unknown_words_and_a_role_that_may_not(clinic, child):
    with pytest.raises(NotFound):
        clinic.services.writing.send(child, clinic.new_id())
    clinic.act_as("receptionist")
    with pytest.raises(NotAllowed):
        clinic.services.writing.letters(child)
